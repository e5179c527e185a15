import type { FieldChange, Step, Steps } from '../../history/diff/fields.js'
import type { Text } from '../../report/text.js'

/** What of a plan is told together, in the order in which a team would tell it. */
export const topics = {
  deals: { en: 'Deals', zh: '商机' },
  people: { en: 'People', zh: '关键人' },
  organisations: { en: 'Organisations', zh: '组织' },
  contacts: { en: 'Visits and voices', zh: '拜访与心声' },
  actions: { en: 'Actions', zh: '行动' },
  goals: { en: 'Goals', zh: '目标' },
  maps: { en: 'Strategy and execution', zh: '战略与执行' },
  value: { en: 'Joint value', zh: '共同价值' },
  competitors: { en: 'Competitors', zh: '竞争对手' },
  team: { en: 'Our team', zh: '我方团队' },
  reviews: { en: 'Reviews', zh: '评审' },
  account: { en: 'Account and background', zh: '客户与背景' },
  plan: { en: 'The plan itself', zh: '计划本身' },
} as const satisfies Record<string, Text>

export type Topic = keyof typeof topics

/** Where records stand that are told by name; `*` is any item. */
const homes: readonly (readonly [route: string, topic: Topic])[] = [
  ['opportunities.*', 'deals'],
  ['relationships.people.*', 'people'],
  ['relationships.organisations.*', 'organisations'],
  ['relationships.voices.*', 'contacts'],
  ['touches.*', 'contacts'],
  ['goals.*.sub_goals.*.actions.*', 'actions'],
  ['actions.*', 'actions'],
  ['goals.*.sub_goals.*', 'goals'],
  ['goals.*', 'goals'],
  ['maps.strategy.goals.*.strategies.*.tactics.*', 'maps'],
  ['maps.strategy.goals.*.strategies.*', 'maps'],
  ['maps.strategy.goals.*', 'maps'],
  ['value.propositions.*', 'value'],
  ['competitors.*', 'competitors'],
  ['team.*', 'team'],
  ['reviews.*', 'reviews'],
  ['waivers.*', 'plan'],
]

/** Parts of the plan that are no records. */
const parts: Readonly<Record<string, Topic>> = {
  account: 'account',
  background: 'account',
  maps: 'maps',
  relationships: 'people',
  value: 'value',
}

const lists: Readonly<Record<string, Topic>> = {
  actions: 'actions',
  competitors: 'competitors',
  goals: 'goals',
  opportunities: 'deals',
  reviews: 'reviews',
  team: 'team',
  touches: 'contacts',
}

/** A change with what it is about: a record by its steps, or a part of the plan; and the field seen from there. */
export type Placed = {
  readonly change: FieldChange
  readonly topic: Topic
  readonly subject: Steps
  readonly isRecord: boolean
  readonly field: Steps
}

const routeOf = (steps: Steps): readonly string[] => steps.map((step) => (typeof step === 'string' ? step : '*'))

const isBelow = (route: readonly string[], home: string): boolean =>
  home.split('.').every((step, index) => route[index] === step)

export const placed = (change: FieldChange): Placed => {
  const { steps } = change
  const route = routeOf(steps)
  const home = homes.find(([one]) => isBelow(route, one))
  if (home) {
    const { length } = home[0].split('.')
    return { change, topic: home[1], subject: steps.slice(0, length), isRecord: true, field: steps.slice(length) }
  }
  const [first] = steps
  const part = typeof first === 'string' && Object.hasOwn(parts, first) ? parts[first] : undefined
  if (part !== undefined && steps.length > 1)
    return { change, topic: part, subject: steps.slice(0, 1), isRecord: false, field: steps.slice(1) }
  const list = typeof first === 'string' && Object.hasOwn(lists, first) ? lists[first] : undefined
  return { change, topic: part ?? list ?? 'plan', subject: [], isRecord: false, field: steps }
}

/** A name for a step in a pointer or a table. */
export const stepName = (step: Step): string => (typeof step === 'string' ? step : step.item)
