import { isList, isMap, type Value } from '../../editing/change.js'
import type { Steps } from '../../history/diff/fields.js'
import { isPlain } from '../../history/diff/keys.js'
import { numberOf } from '../../measures/scales.js'
import { formatAt } from '../../plan/format.js'
import type { Tone } from '../../report/block.js'
import type { Text } from '../../report/text.js'
import { both, counted, joined, same, shortened } from '../../report/words.js'
import { fieldText } from './field-words.js'
import { stepName, type Placed } from './homes.js'
import { formatPlace, isLongText, listMoves, valueWords, type Tongue } from './values.js'

/** A few words about one change of a record; what is told first has the lowest rank. */
export type Phrase = { readonly text: Text; readonly tone?: Tone | undefined; readonly rank: number }

/** Ratings that are good to have more of. */
const better: readonly string[] = ['attitude', 'contact', 'relationship.current']

/** What is told first of a record. */
const first: readonly string[] = [
  ...['amount', 'status', 'kind', 'attitude', 'contact', 'relationship.current', 'influence', 'roles', 'coverage'],
  ...['due', 'owner', 'target', 'actual', 'title', 'relationship.desired', 'need', 'change', 'focus'],
]

const keysOf = (field: Steps): readonly string[] => field.flatMap((step) => (typeof step === 'string' ? [step] : []))

const rankOf = (field: Steps): number => {
  const rank = first.indexOf(keysOf(field).join('.'))
  return rank < 0 ? first.length : rank
}

const toneOf = (
  before: Value,
  after: Value,
  { change: { steps }, field }: Placed,
  tongue: Tongue,
): Tone | undefined => {
  const key = keysOf(field).join('.')
  if (key === 'amount' && typeof before === 'number' && typeof after === 'number')
    return after > before ? 'good' : 'warn'
  if (!better.includes(key)) return undefined
  const { scale } = formatAt(formatPlace(steps))
  const [old, now] = [before, after].map((level) =>
    scale !== undefined && typeof level === 'string' ? numberOf(tongue.playbook, scale, level) : undefined,
  )
  return old === undefined || now === undefined || old === now ? undefined : now > old ? 'good' : 'bad'
}

/** The item of a list on the way to a field, as in the answer to one question. */
const itemOf = (field: Steps): string | undefined => {
  const item = field.slice(0, -1).findLast((step) => typeof step === 'object')
  return item === undefined ? undefined : shortened(stepName(item), 30)
}

const labelOf = (field: Steps): Text => {
  const [label, item] = [fieldText(keysOf(field)), itemOf(field)]
  return item === undefined
    ? label
    : both((language) => (language === 'zh' ? `${label.zh}（${item}）` : `${label.en} (${item})`))
}

/** A label and a value behind each other; Chinese words need no space between them. */
const labelled = (label: Text, words: Text): Text => joined([label, words])

/** `attitude neutral → supporter`, and `little contact → much contact` where the values say what they are of. */
const arrow = (label: Text, before: Text, after: Text): Text => {
  const values = joined([before, after], ' → ')
  const whole = labelled(label, values)
  return both((language) =>
    [before, after].every((value) => value[language].includes(label[language])) ? values[language] : whole[language],
  )
}

const rewritten = ({ en, zh }: Text): Text => ({ en: `${en} rewritten`, zh: `${zh}已改写` })

const quoted = (words: Text): Text => ({ en: `“${words.en}”`, zh: `“${words.zh}”` })

const itemPhrase = (placed: Placed, value: Value, isNew: boolean, tongue: Tongue): Text => {
  const label = labelOf(placed.field)
  const said = valueWords(value, formatPlace(placed.change.steps), tongue)
  return isNew
    ? { en: `new ${label.en}: ${said.en}`, zh: `新增${label.zh}：${said.zh}` }
    : { en: `${label.en} gone: ${said.en}`, zh: `${label.zh}已删除：${said.zh}` }
}

const changedText = (placed: Placed, before: Value, after: Value, tongue: Tongue): Text => {
  const [label, place] = [labelOf(placed.field), formatPlace(placed.change.steps)]
  if (isList(before) && isList(after) && isPlain(before) && isPlain(after)) {
    const moves = listMoves(before, after, place, tongue)
    return moves ? labelled(label, moves) : labelled(label, { en: 'in another order', zh: '顺序有变' })
  }
  if (isLongText(before, place) || isLongText(after, place)) return rewritten(label)
  return arrow(label, valueWords(before, place, tongue), valueWords(after, place, tongue))
}

/** As many values as are told one by one; of more only the number. */
const mostLeaves = 4

const leavesOf = (value: Value): number =>
  isMap(value) ? Object.values(value).reduce((sum: number, child) => sum + leavesOf(child), 0) : 1

const filledText = (label: Text, count: number, isNew: boolean): Text => {
  const { en, zh } = counted(count, 'value', 'values', '项')
  return isNew
    ? { en: `${label.en} filled in (${en})`, zh: `${label.zh}已填写（${zh}）` }
    : { en: `${label.en} emptied (${en})`, zh: `${label.zh}已清空（${zh}）` }
}

/** A field that has come or gone; of a record in it every field. */
const onlyOne = (placed: Placed, value: Value, isNew: boolean, tongue: Tongue): readonly Phrase[] => {
  const { change, field } = placed
  const rank = rankOf(field)
  if (typeof field.at(-1) === 'object') return [{ text: itemPhrase(placed, value, isNew, tongue), rank }]
  if (isMap(value) && leavesOf(value) > mostLeaves)
    return [{ text: filledText(labelOf(field), leavesOf(value), isNew), rank }]
  if (isMap(value))
    return Object.entries(value).flatMap(([key, child]) =>
      onlyOne(
        { ...placed, change: { ...change, steps: [...change.steps, key] }, field: [...field, key] },
        child,
        isNew,
        tongue,
      ),
    )
  const [label, place] = [labelOf(field), formatPlace(change.steps)]
  const words = valueWords(value, place, tongue)
  if (isList(value) && value.length > mostLeaves) return [{ text: filledText(label, value.length, isNew), rank }]
  if (isList(value)) {
    const sign = isNew ? '+' : '−'
    return [{ text: labelled(label, joined([same(sign), words], '')), rank }]
  }
  if (isLongText(value, place))
    return [
      {
        text: isNew ? labelled(label, quoted(words)) : { en: `${label.en} removed`, zh: `${label.zh}已删除` },
        rank,
      },
    ]
  return [{ text: isNew ? arrow(label, same('?'), words) : arrow(label, words, same('?')), rank }]
}

/** What is said of one change, seen from the record that it is about. */
export const phrasesOf = (placed: Placed, tongue: Tongue): readonly Phrase[] => {
  const { change, field } = placed
  switch (change.kind) {
    case 'added':
      return onlyOne(placed, change.after, true, tongue)
    case 'removed':
      return onlyOne(placed, change.before, false, tongue)
    case 'changed': {
      const { before, after } = change
      const text = changedText(placed, before, after, tongue)
      return [{ text, tone: toneOf(before, after, placed, tongue), rank: rankOf(field) }]
    }
    case 'reordered': {
      const label = labelOf(field)
      const text = { en: `${label.en} in another order`, zh: `${label.zh}的顺序有变` }
      return [{ text, rank: first.length + 1 }]
    }
  }
}
