import type { Plan } from '../plan/plan.js'
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

export type ResearchId = (typeof companyIds)[number] | (typeof focusIds)[number]

export type ResearchEntry = {
  readonly id: ResearchId
  readonly path: Route
  readonly state: 'filled' | 'none_found' | 'missing'
  /** Whether completeness accepts it: the 3C need words, for a focus “looked, and there is none” will do. */
  readonly answered: boolean
  /** The date of the whole background stands for every entry that has none of its own; undefined = no date, no entry. */
  readonly checkedOn: string | undefined
  /** Whole days from then to the day of the report; negative = a date to come. */
  readonly daysAgo: number | undefined
}

/** Domain 2.1: what is written of the 3C and the six focuses, and when it was last looked at. */
export const researchOf = ({ background = {} }: Plan, asOf: string): readonly ResearchEntry[] => {
  const entryOf = (id: ResearchId, entry: Background['company'], path: Route, noneCounts: boolean): ResearchEntry => {
    const record = typeof entry === 'string' ? { text: entry } : entry
    const state = record?.text !== undefined ? 'filled' : record?.none_found === true ? 'none_found' : 'missing'
    const checkedOn = state === 'missing' ? undefined : (record?.checked_on ?? background.checked_on)
    return {
      id,
      path,
      state,
      answered: state === 'filled' || (noneCounts && state === 'none_found'),
      checkedOn,
      daysAgo: checkedOn === undefined ? undefined : daysBetween(checkedOn, asOf),
    }
  }
  return [
    ...companyIds.map((id) => entryOf(id, background[id], ['background', id], false)),
    ...focusIds.map((id) => entryOf(id, background.focuses?.[id], ['background', 'focuses', id], true)),
  ]
}
