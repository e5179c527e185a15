import { valueAt, type Change, type Value } from '../../editing/change.js'
import type { Named } from '../../measures/named.js'
import { formatAt } from '../../plan/format.js'
import type { Person } from '../../plan/plan.js'
import type { Text } from '../../report/text.js'
import { both, same } from '../../report/words.js'
import { UserError } from '../../user-error.js'
import type { Desk } from '../desk.js'
import type { Interview } from '../interview.js'
import { understood, valueText } from '../understanding.js'

/** The ratings that a visit may change, as they are asked for. */
export const ratings: readonly (readonly [field: string, title: Text])[] = [
  ['attitude', { en: 'attitude towards us', zh: '对我方的态度' }],
  ['contact', { en: 'closeness of contact', zh: '联系紧密度' }],
  ['relationship.current', { en: 'relationship now', zh: '现在的关系' }],
  ['need', { en: 'need', zh: '主导需求' }],
  ['change', { en: 'attitude to change', zh: '对变革的态度' }],
  ['focus', { en: 'focus', zh: '关注点' }],
  ['influence', { en: 'influence', zh: '影响力' }],
]

/** What people call a rating. */
export const titleOf = (field: string): Text => ratings.find(([id]) => id === field)?.[1] ?? same(field)

/** A rating that a visit changed; null = it is not known any more. */
export type Rating = { readonly field: string; readonly path: Named['path']; readonly value: Value }

const badRating = (words: string): UserError =>
  new UserError({
    en: `--rating wants FIELD=LEVEL with one of ${ratings.map(([field]) => field).join(', ')}; not "${words}"`,
    zh: `--rating 需要 字段=级别，字段为 ${ratings.map(([field]) => field).join('、')} 之一，而不是“${words}”`,
  })

const fieldPath = (person: Named, field: string): Named['path'] => [...person.path, ...field.split('.')]

/** Of two answers about one rating the last. */
const lastOfEach = (given: readonly Rating[]): readonly Rating[] => [
  ...new Map(given.map((rating) => [rating.field, rating])).values(),
]

/** The ratings that flags give; a `UserError` where they are none. */
export const givenRatings = (desk: Desk, person: Named, given: readonly string[]): readonly Rating[] =>
  lastOfEach(
    given.map((words) => {
      const [, name = '', level = ''] = /^([^=＝]+)[=＝](.*)$/.exec(words) ?? []
      const field = ratings.find(([id, title]) => [id, title.en, title.zh].includes(name.trim()))?.[0]
      if (field === undefined) throw badRating(words)
      const path = fieldPath(person, field)
      const value = understood(desk, level, path)
      if (value === null) throw badRating(words)
      return { field, path, value }
    }),
  )

/** What was seen last counts: an older visit does not take back a newer rating. */
export const assertNewer = (person: Person, { field }: Rating, date: string): void => {
  const { ratings: notes = {}, checked_on: checked } = person
  const known =
    (notes as Readonly<Record<string, { readonly checked_on?: string } | undefined>>)[field]?.checked_on ?? checked
  if (known === undefined || known <= date) return
  throw new UserError({
    en: `--rating ${field}: it was seen on ${known}, after ${date}; leave it out, or use plan set`,
    zh: `--rating ${field}：${known} 已有更新的评定，晚于 ${date}；请去掉它，或用 plan set`,
  })
}

/** One rating after the other, until nothing else has changed. */
export const askedRatings = async (desk: Desk, interview: Interview, person: Named): Promise<readonly Rating[]> => {
  const changed: Rating[] = []
  for (let index = 0; ; index += 1) {
    const key = `rating.${String(index)}`
    const left = ratings.filter(([field]) => !changed.some((one) => one.field === field))
    const chosen = await interview.choice(
      {
        key,
        flag: '--rating',
        question:
          index === 0
            ? { en: 'Did a rating change?', zh: '哪项评定有变化？' }
            : { en: 'Did another rating change?', zh: '还有别的变化吗？' },
        optional: true,
      },
      [
        { value: '', name: { en: 'no', zh: '没有' } },
        ...left.map(([value, title]) => {
          const now = valueText(valueAt(desk.plan, fieldPath(person, value)), fieldPath(person, value), desk)
          return { value, name: { en: `${title.en}: ${now.en}`, zh: `${title.zh}：${now.zh}` } }
        }),
      ],
    )
    if (chosen === undefined || chosen === '') return changed
    const path = fieldPath(person, chosen)
    const title = titleOf(chosen)
    const now = valueAt(desk.plan, path)
    const value = await interview.level(
      {
        key: `${key}.level`,
        flag: '--rating',
        question: both((language) => `${person.name} · ${title[language]}${language === 'zh' ? '：' : ':'}`),
        optional: true,
        ...(typeof now === 'string' && { initial: now }),
      },
      formatAt(path).scale ?? chosen,
    )
    changed.push({ field: chosen, path, value: value ?? null })
  }
}

/** A rating with the day on which it was seen; the day of the person's other ratings stays, and what is not known was not seen. */
export const ratingChanges = (person: Named, { field, path, value }: Rating, date: string): readonly Change[] => [
  { kind: 'set', path, value },
  ...(value === null || field.includes('.') || field === 'influence'
    ? []
    : [{ kind: 'set', path: [...person.path, 'ratings', field, 'checked_on'], value: date } as const]),
]
