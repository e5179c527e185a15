import type { JSX } from 'preact'
import type { Block, Cell } from '../../report/block.js'
import { seriesOf, textOf } from '../../report/words.js'
import { visible } from '../../report/visible.js'
import { emptyWord } from '../format-words.js'
import type { Frame } from './frame.js'
import { Said, SaidCell } from './said.js'

type Table = Extract<Block, { readonly kind: 'table' }>

const isBlank = (cell: Cell | undefined): boolean => cell === undefined || textOf(cell).en.trim() === ''

/** Rows that belong to the row above them would be torn from it by another order; courses are of figures that do not compare. */
const isSortable = ({ rows }: Table): boolean =>
  rows.length > 1 &&
  !rows.some((cells) => cells.some(seriesOf)) &&
  rows.every(([first]) => first !== undefined && !isBlank(first) && !textOf(first).en.startsWith('·'))

const CellWords = ({ cell, frame }: { readonly cell: Cell; readonly frame: Frame }): JSX.Element => {
  const target = frame.linkOf(textOf(cell))
  const words = <SaidCell cell={cell} />
  return target === undefined ? words : <a href={`#${target}`}>{words}</a>
}

/** Takes several lines rather than a wide column; whatever is shorter stands on one. */
const isLong = (cell: Cell): boolean => {
  const { en, zh } = textOf(cell)
  return seriesOf(cell) === undefined && (visible(en).length > 24 || visible(zh).length > 12)
}

const Row = ({
  cells,
  table,
  frame,
}: {
  readonly cells: readonly Cell[]
  readonly table: Table
  readonly frame: Frame
}) => (
  <tr {...(isBlank(cells[0]) && { class: 'more' })}>
    {cells.map((cell, index) => {
      const isRight = table.columns[index]?.align === 'right'
      const name = [isRight ? 'num' : '', isLong(cell) ? 'long' : ''].filter((one) => one !== '').join(' ')
      const look = name === '' ? {} : { class: name }
      const words = <CellWords cell={cell} frame={frame} />
      return index === 0 && !isBlank(cell) ? (
        <th key={index} scope="row" {...look}>
          {words}
        </th>
      ) : (
        <td key={index} {...look}>
          {words}
        </td>
      )
    })}
  </tr>
)

type TableProps = { readonly table: Table; readonly label: string; readonly frame: Frame }

/** A table that scrolls in itself where it is wider than the page; `label` is the id of what it is called. */
export const TableBlock = ({ table, label, frame }: TableProps): JSX.Element => {
  const { columns, rows, totals } = table
  if (rows.length === 0)
    return (
      <p class="t-dim">
        <Said text={emptyWord} />
      </p>
    )
  return (
    <div class="scroll" role="group" aria-labelledby={label} tabindex={0}>
      <table aria-labelledby={label} {...(isSortable(table) && { 'data-sortable': '' })}>
        <thead>
          <tr>
            {columns.map(({ title, align }, index) =>
              isBlank(title) ? (
                <td key={index} />
              ) : (
                <th key={index} scope="col" {...(align === 'right' && { class: 'num' })}>
                  <Said text={title} />
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, index) => (
            <Row key={index} cells={cells} table={table} frame={frame} />
          ))}
        </tbody>
        {totals && (
          <tfoot>
            <Row cells={totals} table={table} frame={frame} />
          </tfoot>
        )}
      </table>
    </div>
  )
}
