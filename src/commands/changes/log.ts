import { valueAt, type Change, type Value } from '../../editing/change.js'
import { proposedId } from '../../editing/ids.js'
import { plusDays } from '../../measures/dates.js'
import { namesOf } from '../../measures/lookup.js'
import { namedThings, type Named } from '../../measures/named.js'
import { formatAt } from '../../plan/format.js'
import type { Person } from '../../plan/plan.js'
import type { Text } from '../../report/text.js'
import { both, joined, listed, same } from '../../report/words.js'
import { UserError } from '../../user-error.js'
import { askDay, askMember } from '../asking.js'
import { chosenThing, type Desk, type Wish } from '../desk.js'
import type { Interview } from '../interview.js'
import { pastDay, understood, valueText } from '../understanding.js'
import type { Typed } from '../write-command.js'

/** The flags of the command. */
export type LogFlags = {
  readonly date?: string
  readonly channel?: string
  readonly note?: string
  readonly next?: string
  readonly due?: string
  readonly owner?: string
  readonly by?: string
  readonly rating?: readonly string[]
}

/** The ratings that a visit may change, as they are asked for. */
const ratings: readonly (readonly [field: string, title: Text])[] = [
  ['attitude', { en: 'attitude towards us', zh: '对我方的态度' }],
  ['contact', { en: 'closeness of contact', zh: '联系紧密度' }],
  ['relationship.current', { en: 'relationship now', zh: '现在的关系' }],
  ['need', { en: 'need', zh: '主导需求' }],
  ['change', { en: 'attitude to change', zh: '对变革的态度' }],
  ['focus', { en: 'focus', zh: '关注点' }],
  ['influence', { en: 'influence', zh: '影响力' }],
]

const titleOf = (field: string): Text => ratings.find(([id]) => id === field)?.[1] ?? same(field)

type Rating = { readonly field: string; readonly path: Named['path']; readonly value: Value }

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

const givenRatings = (desk: Desk, person: Named, given: readonly string[]): readonly Rating[] =>
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
const assertNewer = (person: Person, { field }: Rating, date: string): void => {
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
const askedRatings = async (desk: Desk, interview: Interview, person: Named): Promise<readonly Rating[]> => {
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

/** A rating with the day on which it was seen; the day of the person's other ratings stays. */
const ratingChanges = (person: Named, { field, path, value }: Rating, date: string): readonly Change[] => [
  { kind: 'set', path, value },
  ...(field.includes('.') || field === 'influence'
    ? []
    : [{ kind: 'set', path: [...person.path, 'ratings', field, 'checked_on'], value: date } as const]),
]

/** `plan log PERSON`. */
export const logChange = async (desk: Desk, interview: Interview, { words, flags }: Typed<LogFlags>): Promise<Wish> => {
  const { plan, context } = desk
  const person = await chosenThing(desk, words[0], 'person', { question: { en: 'With whom?', zh: '和谁？' } })
  // The way leads to a person: that is what was looked for.
  const record = valueAt(plan, person.path) as Person
  const lead = record.coverage?.[0] ?? plan.owner
  if (flags.next === undefined && !interview.isThorough)
    for (const [flag, words] of [
      ['--due', flags.due],
      ['--owner', flags.owner],
    ] as const)
      if (words !== undefined)
        throw new UserError({
          en: `${flag} goes with --next, the next step`,
          zh: `${flag} 要与 --next（下一步）一起使用`,
        })
  const date = pastDay(desk, flags.date, '--date') ?? context.asOf
  const channel = await interview.level(
    {
      key: 'channel',
      flag: '--channel',
      question: { en: `How were you in touch with ${person.name}?`, zh: `和${person.name}怎么联系的？` },
      given: flags.channel,
      ...(desk.io.interactive && { initial: 'visit' }),
    },
    'touch_channel',
  )
  const by = await askMember(desk, interview, {
    key: 'by',
    flag: '--by',
    question: { en: 'Who of us?', zh: '我方是谁？' },
    given: flags.by,
    optional: true,
    initial: lead,
  })
  const note = await interview.text({
    key: 'note',
    flag: '--note',
    question: { en: 'What was said or learnt?', zh: '谈了什么、了解到什么？' },
    given: flags.note,
    optional: true,
  })
  const next = await interview.text({
    key: 'next',
    flag: '--next',
    question: { en: 'What is the next step? (Enter = none)', zh: '下一步做什么？（回车 = 没有）' },
    given: flags.next,
    optional: true,
  })
  const days = context.playbook.next_move_days.warning
  const due =
    next === undefined
      ? undefined
      : await askDay(desk, interview, {
          key: 'due',
          flag: '--due',
          question: { en: 'Until when?', zh: '什么时候之前？' },
          given: flags.due,
          optional: true,
          initial: plusDays(context.asOf, days),
        })
  const owner =
    next === undefined || flags.owner === undefined
      ? by
      : await askMember(desk, interview, {
          key: 'owner',
          flag: '--owner',
          question: { en: 'Who does it?', zh: '由谁做？' },
          given: flags.owner,
        })
  const changed = flags.rating ? givenRatings(desk, person, flags.rating) : await askedRatings(desk, interview, person)
  for (const rating of changed) assertNewer(record, rating, date)
  const touch: Value = {
    date,
    person: person.id,
    ...(channel !== undefined && { channel }),
    ...(by !== undefined && { by }),
    ...(note !== undefined && { note }),
    ...(next !== undefined && { next }),
  }
  const taken = new Set(namedThings(plan).map(({ id }) => id))
  const action = next === undefined ? undefined : proposedId(next, taken, 'act_')
  const changes: readonly Change[] = [
    ...changed.flatMap((rating) => ratingChanges(person, rating, date)),
    { kind: 'insert', path: ['touches', plan.touches?.length ?? 0], value: touch },
    ...(action === undefined || next === undefined
      ? []
      : [
          {
            kind: 'insert',
            path: ['actions', plan.actions?.length ?? 0],
            value: {
              id: action,
              what: next,
              ...(owner !== undefined && { owner }),
              ...(due !== undefined && { due }),
              relates_to: [person.id],
            },
          } as const,
        ]),
  ]
  const moved = changed.flatMap(({ field, path, value }) => {
    if (valueAt(plan, path) === value) return []
    const [old, fresh] = [valueText(valueAt(plan, path), path, desk), valueText(value, path, desk)]
    const title = titleOf(field)
    return both((language) => `${title[language]} ${old[language]} → ${fresh[language]}`)
  })
  const who = by === undefined ? '' : namesOf(plan)(by)
  const step: Text[] =
    action === undefined
      ? []
      : [{ en: `next step ${action} until ${due ?? '?'}`, zh: `下一步 ${action}，${due ?? '?'} 之前` }]
  const parts = [
    both((language) =>
      language === 'zh'
        ? `已记录${who}与${person.name}的联系 ${date}`
        : `contact${who === '' ? '' : ` of ${who}`} with ${person.name} on ${date}`,
    ),
    ...(moved.length > 0 ? [listed(moved)] : []),
    ...step,
  ]
  return {
    changes,
    said: joined(parts, ' · '),
    data: {
      id: person.id,
      date,
      action: action ?? null,
      ratings: changed.map(({ field, value }) => ({ field, value: typeof value === 'string' ? value : null })),
    },
  }
}
