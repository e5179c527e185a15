import { valueAt, type Change, type Value } from '../../editing/change.js'
import { proposedId } from '../../editing/ids.js'
import { plusDays } from '../../measures/dates.js'
import { namesOf } from '../../measures/lookup.js'
import { namedThings } from '../../measures/named.js'
import type { Person } from '../../plan/plan.js'
import type { Text } from '../../report/text.js'
import { both, joined, listed } from '../../report/words.js'
import { UserError } from '../../user-error.js'
import { askDay, askMember } from '../asking.js'
import { chosenThing, type Desk, type Wish } from '../desk.js'
import type { Interview } from '../interview.js'
import { pastDay, valueText } from '../understanding.js'
import type { Typed } from '../write-command.js'
import { askedRatings, assertNewer, givenRatings, ratingChanges, titleOf } from './ratings.js'

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
