import { pageWords, shownOf } from '../words.js'
import { inOrder, keyOf } from './order.js'
import { language, said } from './language.js'
import { all, readIn, stops, tell } from './shared.js'

/** Fewer rows than these are found at a glance. */
const rowsWorthFiltering = 8

type Direction = 'ascending' | 'descending' | 'none'

const nextOf: Readonly<Record<Direction, Direction>> = {
  none: 'ascending',
  ascending: 'descending',
  descending: 'none',
}

const sorter = (table: HTMLTableElement): void => {
  const [body] = table.tBodies
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])]
  if (!body) return
  const original = [...body.rows]
  const sort = (column: number): void => {
    const head = heads[column]
    const direction = nextOf[(head?.getAttribute('aria-sort') as Direction | null) ?? 'none']
    for (const each of heads) each.removeAttribute('aria-sort')
    head?.setAttribute('aria-sort', direction)
    if (direction === 'none') {
      body.append(...original)
      return
    }
    const { compare } = new Intl.Collator(language() === 'zh' ? 'zh-CN' : 'en', { numeric: true })
    const keys = new Map(original.map((row) => [row, keyOf(row.cells[column] ? readIn(row.cells[column]) : '')]))
    const way = direction === 'ascending' ? 1 : -1
    body.append(...[...original].sort((a, b) => inOrder(keys.get(a), keys.get(b), way, compare)))
  }
  for (const [column, head] of heads.entries()) {
    if (head.tagName !== 'TH') continue
    const made = document.createElement('button')
    made.type = 'button'
    made.append(...head.childNodes)
    made.addEventListener('click', () => {
      sort(column)
    })
    head.append(made)
  }
}

const finder = (table: HTMLTableElement): void => {
  const rows = all<HTMLTableRowElement>('tbody tr', table)
  if (rows.length < rowsWorthFiltering) return
  const label = document.createElement('label')
  label.className = 'find'
  const input = document.createElement('input')
  input.type = 'search'
  input.autocomplete = 'off'
  label.append(said(pageWords.findRows), input)
  input.addEventListener('input', () => {
    const wanted = input.value.trim().toLowerCase()
    for (const row of rows) row.hidden = !readIn(row).toLowerCase().includes(wanted)
    tell(shownOf(rows.filter(({ hidden }) => !hidden).length, rows.length))
  })
  table.parentElement?.before(label)
}

/** Tables that can be put in another order and searched. */
export const tables = (): void => {
  for (const table of all<HTMLTableElement>('table')) {
    if ('sortable' in table.dataset) {
      sorter(table)
      finder(table)
    }
  }
  stops()
  window.addEventListener('resize', stops)
}
