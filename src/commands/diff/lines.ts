import { isList, isMap, type Value } from '../../editing/change.js'
import type { FieldChange, Steps } from '../../history/diff/fields.js'
import type { PlanDiff } from '../../history/diff/index.js'
import { isPlain, namedItems } from '../../history/diff/keys.js'
import { currencyOf } from '../../measures/money.js'
import type { Cell, Tone } from '../../report/block.js'
import type { Text } from '../../report/text.js'
import { both, joined, listed, same, shortened, toned } from '../../report/words.js'
import { dealPhrases, gapPhrases, isToldOfDeal } from './deal-phrases.js'
import { fieldText } from './field-words.js'
import { placed, stepName, topics, type Placed, type Topic } from './homes.js'
import { phrasesOf, type Phrase } from './phrases.js'
import { formatPlace, nameOfId, valueWords, type Tongue } from './values.js'

/** What is said of one record or part of a plan. */
export type Line = { readonly topic: Topic; readonly cell: Cell; readonly weight: number }

/** As much as is said of one thing in one breath. */
const mostPhrases = 5

/** A statement may be long; a name is not. */
const longestName = 60

/** What is told of a record that is new, in this order. */
const introductions: Partial<Readonly<Record<Topic, readonly string[]>>> = {
  deals: ['amount', 'stage', 'expected_close_on'],
  people: ['title', 'attitude', 'influence', 'coverage'],
  organisations: ['type', 'stance'],
  contacts: ['channel', 'sentiment', 'note', 'quote', 'view_of_us'],
  actions: ['owner', 'due', 'status'],
  goals: ['target', 'due'],
  team: ['role'],
  reviews: ['kind'],
  plan: ['reason', 'until'],
}

const toneOf = (phrases: readonly Phrase[]): Tone | undefined =>
  (['bad', 'warn', 'good'] as const).find((tone) => phrases.some((phrase) => phrase.tone === tone))

const colon: Text = { en: ': ', zh: '：' }
const semicolon: Text = { en: '; ', zh: '；' }

const joinedBy = (parts: readonly Text[], between: Text): Text =>
  both((language) => parts.map((part) => part[language]).join(between[language]))

const phrased = (subject: Text, phrases: readonly Phrase[]): Text => {
  const sorted = [...phrases].sort((a, b) => a.rank - b.rank)
  const rest = sorted.length - mostPhrases
  const said = sorted.slice(0, rest === 1 ? mostPhrases + 1 : mostPhrases).map(({ text }) => text)
  const more: readonly Text[] =
    rest > 1 ? [{ en: `${String(rest)} more fields`, zh: `另有 ${String(rest)} 个字段` }] : []
  const words = joinedBy([...said, ...more], semicolon)
  return words.en === '' ? subject : joinedBy([subject, words], colon)
}

const recordOf = ({ change }: Placed): { readonly [key: string]: Value } | undefined => {
  const value = change.kind === 'added' ? change.after : change.kind === 'removed' ? change.before : undefined
  return value !== undefined && isMap(value) ? value : undefined
}

const textIn = (record: { readonly [key: string]: Value } | undefined, keys: readonly string[]): string | undefined => {
  const found = keys.map((key) => record?.[key]).find((value) => typeof value === 'string')
  return typeof found === 'string' ? found : undefined
}

const nameKeys = ['name', 'statement', 'what', 'joint_outcome', 'held_on', 'rule']

/** A visit or a voice goes by its day and its person. */
const contactName = (record: { readonly [key: string]: Value } | undefined, key: string, tongue: Tongue): Text => {
  const [day, person] = [textIn(record, ['date', 'said_on']), textIn(record, ['person'])]
  if (day === undefined || person === undefined) {
    // What is known of it stands in what it is known by.
    const words = key.split(' ').map((word) => (/^\d/.test(word) ? word : nameOfId(word, tongue)))
    return same(words.slice(0, 2).join(' '))
  }
  return same(`${day} ${nameOfId(person, tongue)}`)
}

const subjectText = (one: Placed, tongue: Tongue): Text => {
  const { subject, isRecord, topic } = one
  const step = subject.at(-1)
  if (step === undefined) return same('')
  if (!isRecord || typeof step === 'string') return fieldText([stepName(step)])
  const record = one.field.length === 0 ? recordOf(one) : undefined
  if (topic === 'contacts') return contactName(record, step.item, tongue)
  const name = textIn(record, nameKeys) ?? nameOfId(step.item, tongue)
  return same(shortened(name, longestName))
}

const withCurrency = (
  text: Text,
  topic: Topic,
  key: string,
  record: { readonly [key: string]: Value },
  tongue: Tongue,
) =>
  topic === 'deals' && key === 'amount'
    ? joined([text, same(textIn(record, ['currency']) ?? currencyOf(tongue.after, tongue.playbook))])
    : text

const introduction = (one: Placed, tongue: Tongue): Text => {
  const record = recordOf(one) ?? {}
  const parts = (introductions[one.topic] ?? []).flatMap((key): readonly Text[] => {
    const value = record[key]
    if (value === undefined || value === null) return []
    const words = valueWords(value, [...formatPlace(one.change.steps), key], tongue)
    if (['title', 'channel', 'kind', 'note', 'quote', 'view_of_us', 'type', 'role', 'reason', 'stage'].includes(key))
      return [words]
    return key === 'amount'
      ? [withCurrency(words, one.topic, key, record, tongue)]
      : [joined([fieldText([key]), words])]
  })
  return joinedBy(parts, { en: ', ', zh: '，' })
}

const arrival = (one: Placed, tongue: Tongue): Cell => {
  const isNew = one.change.kind === 'added'
  const said = introduction(one, tongue)
  const [name, aside] = [subjectText(one, tongue), said.en === '' ? undefined : said]
  const word: Text = isNew ? { en: 'new', zh: '新增' } : { en: 'gone', zh: '已移除' }
  const text = both((language) => {
    const open = language === 'zh' ? '（' : ' ('
    const close = language === 'zh' ? '）' : ')'
    const told = aside && isNew ? `${open}${aside[language]}${close}` : ''
    return `${word[language]}${colon[language]}${name[language]}${told}`
  })
  return one.topic === 'deals' ? toned(text, isNew ? 'good' : 'warn') : text
}

const actionEnds: Readonly<Record<string, Text>> = {
  done: { en: 'done', zh: '已完成' },
  dropped: { en: 'dropped', zh: '已取消' },
}

/** An action that was carried out, or given up, is told by that alone. */
const actionEnd = (all: readonly Placed[], tongue: Tongue): Cell | undefined => {
  const status = all.find(({ field }) => field.length === 1 && field[0] === 'status')
  const { change } = status ?? {}
  const after = change?.kind === 'changed' || change?.kind === 'added' ? change.after : undefined
  const word = typeof after === 'string' ? actionEnds[after] : undefined
  if (status === undefined || word === undefined) return undefined
  const text = joinedBy([word, subjectText(status, tongue)], colon)
  return toned(text, after === 'done' ? 'good' : 'dim')
}

const keyOf = ({ subject }: Placed): string => JSON.stringify(subject)

const groupsOf = (all: readonly Placed[]): readonly (readonly Placed[])[] => {
  const groups = new Map<string, Placed[]>()
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return [...groups.values()]
}

const idOf = ({ subject }: Placed): string => {
  const step = subject.at(-1)
  return typeof step === 'object' ? step.item : ''
}

const lineOf = (group: readonly Placed[], diff: PlanDiff, tongue: Tongue): Line | undefined => {
  const [head] = group
  if (head === undefined) return undefined
  const { topic } = head
  const whole = group.find(({ field, isRecord, change }) => isRecord && field.length === 0 && change.kind !== 'changed')
  if (whole && whole.change.kind !== 'reordered') return { topic, cell: arrival(whole, tongue), weight: 1 }
  const end = topic === 'actions' && head.isRecord ? actionEnd(group, tongue) : undefined
  if (end) return { topic, cell: end, weight: 3 }
  const id = idOf(head)
  const own =
    topic === 'deals'
      ? dealPhrases(id, diff, tongue)
      : topic === 'people' || topic === 'organisations'
        ? gapPhrases(id, diff)
        : []
  const fields = group.filter(
    ({ field: [key] }) => !(topic === 'deals' && typeof key === 'string' && isToldOfDeal(id, key, diff)),
  )
  const phrases = [...own, ...fields.flatMap((one) => phrasesOf(one, tongue))]
  if (phrases.length === 0) return undefined
  const isOrder = !head.isRecord && group.every(({ change }) => change.kind === 'reordered')
  const subject = isOrder ? same('') : subjectText(head, tongue)
  const text = subject.en === '' ? listed(phrases.map((phrase) => phrase.text)) : phrased(subject, phrases)
  const tone = toneOf(phrases)
  return { topic, cell: toned(text, tone), weight: tone === undefined ? 0 : 2 }
}

/** Somebody renamed an id: nobody says that in a meeting, but it explains what is not told. */
const renameLine = ({ renames }: PlanDiff): readonly Line[] => {
  if (renames.length === 0) return []
  const items = same(renames.map(({ before, after }) => `${before} → ${after}`).join(', '))
  return [{ topic: 'plan', cell: joinedBy([{ en: 'ids renamed', zh: 'id 已改名' }, items], colon), weight: 0 }]
}

const withValue = (change: FieldChange, steps: Steps, value: Value): FieldChange =>
  change.kind === 'removed' ? { kind: 'removed', steps, before: value } : { kind: 'added', steps, after: value }

/** Of a whole list or part of the plan that has come or gone, everything that is in it. */
const expanded = (change: FieldChange): readonly FieldChange[] => {
  if (change.kind !== 'added' && change.kind !== 'removed') return [change]
  const { steps } = change
  const value = change.kind === 'added' ? change.after : change.before
  const last = steps.at(-1)
  if (typeof last !== 'string') return [change]
  if (isList(value) && !isPlain(value))
    return [...namedItems(value, last)].map(([item, one]) => withValue(change, [...steps, { item }], one))
  if (!isMap(value) || Object.keys(value).length === 0) return [change]
  return Object.entries(value).flatMap(([key, child]) => expanded(withValue(change, [...steps, key], child)))
}

/** Everything that has changed, a line for each record or part, in the order of topics and of the plan. */
export const linesOf = (diff: PlanDiff, tongue: Tongue): readonly Line[] => {
  const all = diff.changes.flatMap(expanded).map(placed)
  const lines = [...groupsOf(all).flatMap((group) => lineOf(group, diff, tongue) ?? []), ...renameLine(diff)]
  const order = Object.keys(topics)
  // What is told of moves comes before what is only written otherwise.
  return [...lines].sort((a, b) => order.indexOf(a.topic) - order.indexOf(b.topic) || b.weight - a.weight)
}
