import type { Plan } from '../plan/plan.js'
import { given } from './blank.js'
import { daysBetween } from './dates.js'
import type { Route } from './lookup.js'

type Background = NonNullable<Plan['background']>

/** The 3C (domain S0-09), as they are called in a plan. */
export const companyIds = ['company', 'their_customers', 'their_competitors'] as const

/** The six focuses of research (domain S0-11). */
export const focusIds = [
  'innovation_initiatives',
  'industry_trends',
  'mergers_acquisitions',
  'management_changes',
  'existing_footprint',
  'vendors_and_partners',
] as const satisfies readonly (keyof NonNullable<Background['focuses']>)[]

/** The eight cues of the environment (domain S2-04) and the ten of our own business (domain S2-05). */
const cueIds = {
  environment: [
    'policy_regulation',
    'political_event',
    'economic_event',
    'social_event',
    'cultural_event',
    'regional_economy',
    'industry_change',
    'technology_innovation',
  ],
  own_business: [
    'profitability',
    'penetration',
    'potential',
    'life_cycle',
    'resource_status',
    'relatedness',
    'new_business_promotion',
    'market_segmentation',
    'market_positioning',
    'business_position',
  ],
} as const satisfies {
  readonly environment: readonly (keyof NonNullable<Background['environment']>)[]
  readonly own_business: readonly (keyof NonNullable<Background['own_business']>)[]
}

/** A list of cues; the module that asks for it has the same name. */
export type CueList = keyof typeof cueIds

export type ResearchId = (typeof companyIds)[number] | (typeof focusIds)[number]

export type ResearchEntry<Id extends string = ResearchId> = {
  readonly id: Id
  readonly path: Route
  readonly state: 'filled' | 'none_found' | 'missing'
  /** Whether it counts as answered: the 3C need words, for the others “looked, and there is none” will do. */
  readonly answered: boolean
  readonly text: string | undefined
  readonly source: string | undefined
  /** The date of the whole background stands for every entry that has none of its own; undefined = no date, no entry. */
  readonly checkedOn: string | undefined
  /** Whole days from then to the day of the report; negative = a date to come. */
  readonly daysAgo: number | undefined
}

const entryOf = <Id extends string>(
  id: Id,
  entry: Background['company'],
  path: Route,
  noneCounts: boolean,
  { background }: Plan,
  asOf: string,
): ResearchEntry<Id> => {
  const record = typeof entry === 'string' ? { text: entry } : entry
  const text = given(record?.text)
  const state = text !== undefined ? 'filled' : record?.none_found === true ? 'none_found' : 'missing'
  const checkedOn = state === 'missing' ? undefined : (record?.checked_on ?? background?.checked_on)
  return {
    id,
    path,
    state,
    answered: state === 'filled' || (noneCounts && state === 'none_found'),
    text,
    source: record?.source,
    checkedOn,
    daysAgo: checkedOn === undefined ? undefined : daysBetween(checkedOn, asOf),
  }
}

/** Domain 2.1: what is written of the 3C and the six focuses, and when it was last looked at. */
export const researchOf = (plan: Plan, asOf: string): readonly ResearchEntry[] => {
  const { background = {} } = plan
  return [
    ...companyIds.map((id) => entryOf(id, background[id], ['background', id], false, plan, asOf)),
    ...focusIds.map((id) => entryOf(id, background.focuses?.[id], ['background', 'focuses', id], true, plan, asOf)),
  ]
}

export type Cues = {
  readonly entries: readonly ResearchEntry<string>[]
  readonly answered: number
  readonly of: number
}

/** Domain 2.1, PLN-009: what is written of the environment or of our own business, cue by cue. */
export const cuesOf = (list: CueList, plan: Plan, asOf: string): Cues => {
  const given: Readonly<Partial<Record<string, Background['company']>>> = plan.background?.[list] ?? {}
  const entries = cueIds[list].map((id) => entryOf(id, given[id], ['background', list, id], true, plan, asOf))
  return { entries, answered: entries.filter(({ answered }) => answered).length, of: entries.length }
}
