import { isList, isMap, type Value } from '../../editing/change.js'
import { isReference } from '../../editing/meant.js'
import type { Steps } from '../../history/diff/fields.js'
import { isPlain } from '../../history/diff/keys.js'
import { labelOf } from '../../measures/scales.js'
import { subjectNames } from '../../measures/subjects.js'
import { formatAt } from '../../plan/format.js'
import type { Plan } from '../../plan/plan.js'
import type { Playbook } from '../../playbook/playbook.js'
import type { Path } from '../../report/diagnostic.js'
import type { Text } from '../../report/text.js'
import { both, counted, grouped, joined, listed, same, shortened } from '../../report/words.js'

/** What the words of a change depend on: the plan as it is, and as it was under the ids of today. */
export type Tongue = { readonly playbook: Playbook; readonly before: Plan; readonly after: Plan }

/** Texts of up to this length are quoted whole. */
const quotedLength = 40

/** The place in the format, where every item of a list is like the first. */
export const formatPlace = (steps: Steps): Path => steps.map((step) => (typeof step === 'string' ? step : 0))

/** What people call an id; one that leads nowhere stands for itself. */
export const nameOfId = (id: string, { before, after }: Tongue): string =>
  subjectNames(after)(id) ?? subjectNames(before)(id) ?? id

/** Free text that is too long to be told as a value. */
export const isLongText = (value: Value | undefined, place: Path): boolean => {
  if (typeof value !== 'string') return false
  const { scale, names } = formatAt(place)
  return scale === undefined && !isReference(names) && (value.includes('\n') || Array.from(value).length > quotedLength)
}

const stringWords = (value: string, place: Path, tongue: Tongue): Text => {
  const { scale, names } = formatAt(place)
  if (scale === 'stage') return { en: `stage ${value}`, zh: `阶段 ${value}` }
  const label = scale && labelOf(tongue.playbook, scale, value)
  if (label) return label
  return same(isReference(names) ? nameOfId(value, tongue) : shortened(value, quotedLength))
}

/** Of a record what is told first. */
const mostParts = 3

const mapWords = (value: { readonly [key: string]: Value }, place: Path, tongue: Tongue): Text => {
  const parts = Object.entries(value).filter(([key, child]) => key !== 'id' && !isList(child) && !isMap(child))
  return joined(
    parts.slice(0, mostParts).map(([key, child]) => valueWords(child, [...place, key], tongue)),
    ' · ',
  )
}

/** A value as people say it: the label of a level, the name behind an id, digits in groups, `?` for what is not known. */
export const valueWords = (value: Value | undefined, place: Path, tongue: Tongue): Text => {
  if (value === undefined || value === null) return same('?')
  if (typeof value === 'boolean') return value ? { en: 'yes', zh: '是' } : { en: 'no', zh: '否' }
  if (typeof value === 'number') return same(grouped(String(value)))
  if (typeof value === 'string') return stringWords(value, place, tongue)
  if (!isList(value)) return isMap(value) ? mapWords(value, place, tongue) : same('?')
  if (value.length === 0) return { en: 'none', zh: '无' }
  if (isPlain(value)) return listed(value.map((item) => valueWords(item, [...place, 0], tongue)))
  return counted(value.length, 'entry', 'entries', '条')
}

/** What comes into a list of single values and goes out of it: `+周岚 −王强`; undefined = only its order is another. */
export const listMoves = (
  before: readonly Value[],
  after: readonly Value[],
  place: Path,
  tongue: Tongue,
): Text | undefined => {
  const signed = (sign: string, some: readonly Value[], others: readonly Value[]): readonly Text[] =>
    some
      .filter((item) => !others.includes(item))
      .map((item) => joined([same(sign), valueWords(item, [...place, 0], tongue)], ''))
  const moves = [...signed('+', after, before), ...signed('−', before, after)]
  return moves.length === 0 ? undefined : both((language) => moves.map((move) => move[language]).join(' '))
}
