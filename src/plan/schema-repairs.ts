import type { Path } from '../report/diagnostic.js'
import type { Change, Repair, Value } from '../report/repair.js'
import type { Text } from '../report/text.js'
import { excerpt, quoted } from '../report/visible.js'
import { expectedAt, type Schema } from './schema-outline.js'
import type { Lines, Span } from './lines.js'
import type { Words, WrongValue } from './schema-words.js'

/** A value as it stands now: with its quotation marks where they are what changes. */
type Standing = Pick<WrongValue, 'value' | 'written'>

const isList = (value: Value): value is readonly Value[] => Array.isArray(value)

const shownValue = (value: Value): string =>
  isList(value)
    ? `[${value.map(shownValue).join(', ')}]`
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value)

const becomes = (key: string, before: string, after: string): Text => {
  const words = `${key}: ${excerpt(before, 40)} → ${excerpt(after, 60)}`
  return { en: words, zh: words }
}

const replaced = (key: string, { value, written }: Standing, certain: Value): Text => {
  if (typeof value === 'string')
    return becomes(key, typeof certain === 'string' || Array.isArray(certain) ? value : written, shownValue(certain))
  return becomes(key, written, typeof certain === 'string' ? `"${certain}"` : shownValue(certain))
}

const emptied = (key: string, { value, written }: Standing, isItem: boolean): Text => {
  const shown = typeof value === 'string' ? quoted(value, 40) : quoted(written, 40)
  if (!isItem) return { en: `${key}: ${shown.en} → left empty`, zh: `${key}：${shown.zh} → 留空` }
  return written.trim() === ''
    ? { en: `${key}: empty item deleted`, zh: `${key}：删除空的一项` }
    : { en: `${key}: ${shown.en} deleted`, zh: `${key}：删除${shown.zh}` }
}

/** Whether a key must be there. */
export const isRequired = (schema: Schema, path: Path): boolean =>
  expectedAt(schema, path.slice(0, -1)).schemas.some(({ required = [] }) => required.includes(String(path.at(-1))))

/** The repair of a wrong value, if only one can be meant; what must be there cannot be left empty. */
export const repairOfValue = (
  schema: Schema,
  path: Path,
  { certain, certainItems }: Words,
  standing: WrongValue,
): Repair | undefined => {
  const { key, isItem } = standing
  const [first, ...others] = certainItems ?? []
  const last = path.at(-1)
  if (first !== undefined && typeof last === 'number')
    return {
      said: becomes(key, standing.written, shownValue([first, ...others])),
      changes: [
        { kind: 'set', path, value: first },
        ...others.map((value, index): Change => ({
          kind: 'insert',
          path: [...path.slice(0, -1), last + 1 + index],
          value,
        })),
      ],
    }
  if (certain === undefined || (certain === null && !isItem && isRequired(schema, path))) return undefined
  if (certain === null && isItem) return { said: emptied(key, standing, true), changes: [{ kind: 'remove', path }] }
  return {
    said: certain === null ? emptied(key, standing, false) : replaced(key, standing, certain),
    changes: [{ kind: 'set', path, value: certain }],
  }
}

/** An unknown key that can only be a known one. */
export const repairOfKey = (path: Path, key: string, certain: string): Repair => {
  const words = `${excerpt(key, 40)} → ${certain}`
  return { said: { en: words, zh: words }, changes: [{ kind: 'rename', path: [...path, key], key: certain }] }
}

/** An item that stands there already. */
export const repairOfDouble = (path: Path, key: string, value: unknown): Repair => {
  const shown = typeof value === 'string' ? quoted(value, 40) : { en: 'an item', zh: '一项' }
  return {
    said: { en: `${key}: ${shown.en} stands twice, once is enough`, zh: `${key}：${shown.zh}重复，保留一个` },
    changes: [{ kind: 'remove', path }],
  }
}

/** A key that must be there and can have only one value. */
export const repairOfMissing = (path: Path, key: string, certain: Value): Repair => {
  const words = `${key}: ${shownValue(certain)}`
  return { said: { en: `added ${words}`, zh: `补上 ${words}` }, changes: [{ kind: 'set', path, value: certain }] }
}

/** As much of a line as shows what is meant, on either side of the signs. */
const around = 20

/** Signs that were certainly meant in place of those in a stretch of a text. */
export const retyping = (
  { file, text }: Lines,
  [start, end]: Span,
  instead: string | undefined,
): { readonly repair?: Repair } => {
  if (instead === undefined) return {}
  const lead = text
    .slice(text.lastIndexOf('\n', start - 1) + 1, start)
    .trimStart()
    .slice(-around)
  const [tail = ''] = text.slice(end, end + around).split(/\r?\n/)
  const words = excerpt(`${lead}${text.slice(start, end)}${tail} → ${lead}${instead}${tail}`)
  return { repair: { said: { en: words, zh: words }, retyped: { file, start, end, text: instead } } }
}
