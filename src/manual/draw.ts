import type { PlaybookRow, PlaybookValue } from '../playbook/effective.js'
import type { Origin } from '../playbook/playbook.js'
import type { Block, Fact } from '../report/block.js'
import type { Data } from '../report/report.js'
import type { Text } from '../report/text.js'
import { both, counted, joined, same } from '../report/words.js'
import type { Setting } from './page.js'

export const heading = (en: string, zh: string): Block => ({ kind: 'heading', text: { en, zh } })

export const paragraph = (text: Text): Block => ({ kind: 'text', text })

/** Entries one after the other; a line breaks only behind the dot between two of them. */
export const run = (entries: readonly Text[]): Block => ({
  kind: 'text',
  text: both((language) => entries.map((entry) => entry[language].replaceAll(' ', '\u00a0')).join('\u00a0· ')),
})

/** One line stands as a paragraph, several as a list. */
export const lines = (texts: readonly Text[]): readonly Block[] => {
  const [only] = texts
  if (only === undefined) return []
  return [texts.length === 1 ? paragraph(only) : { kind: 'list', items: texts }]
}

export const fact = (en: string, zh: string, value: Text | undefined, note?: Text): Fact | undefined =>
  value && { label: { en, zh }, value, ...(note && { note }) }

/** A meaning of the playbook as a sentence of its own. */
export const sentence = ({ en, zh }: Text): Text => ({
  en: `${en.charAt(0).toUpperCase()}${en.slice(1)}.`,
  zh: `${zh}。`,
})

/** Words that are the same in both languages, such as ids, one after the other. */
export const words = (items: readonly string[]): Text | undefined =>
  items.length === 0 ? undefined : same(items.join(', '))

const isText = (value: PlaybookValue): value is Text =>
  typeof value === 'object' && value !== null && 'en' in value && 'zh' in value

/** A value of the playbook as people read it. */
export const valueText = (value: PlaybookValue): Text => {
  if (isText(value)) return value
  if (value === null || (typeof value === 'object' && Object.keys(value).length === 0))
    return { en: '(none)', zh: '（无）' }
  if (Array.isArray(value) && value.every(isText)) return joined(value)
  return Array.isArray(value) && value.every((item) => typeof item !== 'object')
    ? same(value.join(', '))
    : same(typeof value === 'string' ? value : JSON.stringify(value))
}

/** Policies are too long for a table; what each says is told by `plan playbook --explain policies`. */
export const shownValue = ({ key, value }: PlaybookRow): Text =>
  key === 'policies' && Array.isArray(value) && value.length > 0
    ? counted(value.length, 'policy', 'policies', '条规定')
    : valueText(value)

/** Where a value in force comes from. */
export const originText = (origin: Origin): Text => {
  switch (origin.kind) {
    case 'default':
      return origin.mark === ''
        ? { en: 'default', zh: '默认' }
        : { en: `default ${origin.mark}`, zh: `默认 ${origin.mark}` }
    case 'config':
      return same(`${origin.file}:${String(origin.line)}`)
    case 'flag':
      return same(origin.flag)
    case 'environment':
      return same(origin.name)
  }
}

/** The values of the playbook under some keys; a star stands for any one step, `{ladder}` for the ladder in force. */
export const valuesUnder = ({ values, playbook }: Setting, keys: readonly string[]): readonly PlaybookRow[] => {
  const fits = (pattern: readonly string[], path: readonly string[]): boolean =>
    pattern.length <= path.length && pattern.every((step, index) => step === '*' || step === path[index])
  return keys.flatMap((key) => {
    const pattern = key.replace('{ladder}', playbook.ladder).split('.')
    return [...values.values()].filter((row) => fits(pattern, row.key.split('.')))
  })
}

export const valuesTable = (rows: readonly PlaybookRow[]): readonly Block[] =>
  rows.length === 0
    ? []
    : [
        heading('Values in force', '当前参数'),
        {
          kind: 'table',
          columns: [
            { title: { en: 'Key', zh: '键' } },
            { title: { en: 'Value', zh: '值' } },
            { title: { en: 'From', zh: '来源' } },
          ],
          rows: rows.map(({ key, value, origin }) => [same(key), valueText(value), originText(origin)]),
        },
      ]

export const originData = (origin: Origin): Data => {
  switch (origin.kind) {
    case 'default':
      return { kind: 'default', mark: origin.mark }
    case 'config':
      return { kind: 'config', file: origin.file, line: origin.line }
    case 'flag':
      return { kind: 'flag', flag: origin.flag }
    case 'environment':
      return { kind: 'environment', name: origin.name }
  }
}

export const valuesData = (rows: readonly PlaybookRow[]): Data =>
  rows.map(({ key, value, origin }) => ({ key, value, origin: originData(origin) }))
