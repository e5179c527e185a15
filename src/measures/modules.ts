import type { Opportunity, Person, Plan } from '../plan/plan.js'
import type { Playbook } from '../playbook/playbook.js'
import { remembered } from './remembered.js'

/** Optional parts of the method, by the ids of the scale `module` (domain 0.3). */
export type ModuleId = NonNullable<Plan['modules']>[number]

type Competitor = NonNullable<Plan['competitors']>[number]

/** Whether a value says anything: an empty list or map does not. */
const says = (value: unknown): boolean => {
  if (value === undefined || value === null) return false
  return typeof value !== 'object' || Object.values(value).some(says)
}

const profileKeys = [
  'who',
  'what',
  'how',
  'countered',
  'strengths',
  'weaknesses',
  'expected_moves',
  'our_counter',
  'cues',
] as const

const anyCompetitor = ({ competitors }: Plan, keys: readonly (keyof Competitor)[]): boolean =>
  (competitors ?? []).some((competitor) => keys.some((key) => says(competitor[key])))

const anyDeal = ({ opportunities }: Plan, ...keys: readonly (keyof Opportunity)[]): boolean =>
  (opportunities ?? []).some((deal) => keys.some((key) => says(deal[key])))

const anyPerson = ({ relationships }: Plan, ...keys: readonly (keyof Person)[]): boolean =>
  (relationships?.people ?? []).some((person) => keys.some((key) => says(person[key])))

/** Whether the data of a module stands in a plan. A briefing has none: it is told from the whole plan. */
const stands: Readonly<Record<ModuleId, (plan: Plan) => boolean>> = {
  traits: ({ account }) => says(account.characteristics),
  two_sided: ({ value }) => says(value?.two_sided),
  joint_value: ({ value }) => says(value?.propositions) || says(value?.cooperation),
  briefing: () => false,
  hierarchy: ({ account }) => says([account.parent, account.subsidiaries, account.policy_from_parent]),
  milestones: (plan) => anyDeal(plan, 'milestones'),
  strategic_selling: (plan) => anyPerson(plan, 'mh_mode', 'mh_rating', 'personal_win', 'business_result'),
  needs: ({ background }) => says(background?.needs),
  competition: (plan) => anyCompetitor(plan, profileKeys) || anyDeal(plan, 'position_statement', 'levers'),
  environment: ({ background }) => says(background?.environment),
  own_business: ({ background }) => says(background?.own_business),
  price: (plan) => anyDeal(plan, 'discount'),
  influence_sources: (plan) => anyPerson(plan, 'influence_sources'),
  self_assessment: ({ team }) => (team ?? []).some((member) => says([member.self_assessment, member.seller_rung])),
  takeover: ({ account }) => says(account.takeover),
  stickiness: ({ account }) => says(account.stickiness),
  key_value: ({ account }) => says(account.key_value),
  service_times: ({ account }) => says(account.service_times),
  willingness: (plan) => anyPerson(plan, 'willingness'),
  persuasion: (plan) => anyPerson(plan, 'persuasion', 'buying_values'),
  dimension_work: ({ relationships }) => says(relationships?.dimension_work),
  spin: (plan) => anyDeal(plan, 'spin'),
  tas: (plan) => anyDeal(plan, 'assessment'),
}

const standing = remembered((plan: Plan): ReadonlySet<ModuleId> => {
  const ids = Object.keys(stands) as readonly ModuleId[]
  return new Set(ids.filter((id) => stands[id](plan)))
})

/** Whether the data of a module stands in a plan, whoever asked for it. */
export const hasModuleData = (id: ModuleId, plan: Plan): boolean => standing(plan).has(id)

/** Domain 0.2: a module runs when its data stands in the plan, or the plan or the playbook switches it on. */
export const isModuleOn = (id: ModuleId, plan: Plan, playbook: Playbook): boolean =>
  (plan.modules ?? []).some((one) => one === id) || playbook.modules.includes(id) || standing(plan).has(id)
