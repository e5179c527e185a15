import type { Opportunity, Plan } from '../plan/plan.js'
import { at, byText, type At } from './lookup.js'
import { remembered } from './remembered.js'
import { openDealsOf, type OpenDeal } from './stages.js'

export type Competitor = NonNullable<Plan['competitors']>[number]

/** More than a name is known of a competitor. */
export const hasProfile = (competitor: Competitor): boolean =>
  Object.keys(competitor).some((key) => !['id', 'name', 'incumbent'].includes(key))

/** Our competitors in plan order, each id once: of two with one id the first counts. */
export const competitorsOf = remembered((plan: Plan): readonly At<Competitor>[] => {
  const seen = new Set<string>()
  return at(plan.competitors, 'competitors').filter(({ thing: { id } }) => {
    const isFirst = !seen.has(id)
    seen.add(id)
    return isFirst
  })
})

/** What makes a profile (domain 2.12, CMP-001), in the order of the format. */
export const profileKeys = ['who', 'what', 'how', 'strengths', 'weaknesses'] as const

export type ProfileKey = (typeof profileKeys)[number]

const isBlank = (text: string | undefined): boolean => (text ?? '').trim() === ''

/** The parts of a profile that nobody has written. */
export const missingInProfile = (competitor: Competitor): readonly ProfileKey[] =>
  profileKeys.filter((key) => isBlank(competitor[key]))

/** Domain S2-03: the nine cues by their ids; strengths and weaknesses stand beside the others in a plan. */
export const cueOf = (competitor: Competitor, cue: string): string | undefined => {
  const { strengths, weaknesses, cues } = competitor
  const all: Readonly<Record<string, string | undefined>> = { ...cues, strengths, weaknesses }
  return all[cue]
}

/** A competitor with the open deals it is in. */
export type Rival = At<Competitor> & {
  /** The furthest stage first, then by id. */
  readonly deals: readonly OpenDeal[]
}

/** Every competitor, in plan order, with the open deals that name it. */
export const rivalsOf = (plan: Plan): readonly Rival[] =>
  competitorsOf(plan).map((competitor): Rival => ({
    ...competitor,
    deals: openDealsOf(plan)
      .filter(({ thing }) => thing.competitors?.includes(competitor.thing.id) === true)
      .sort((a, b) => byText(b.stage, a.stage) || byText(a.thing.id, b.thing.id)),
  }))

/** Domain 2.12, CMP-003: nothing is written about what this competitor will do next. */
export const isUnpredicted = ({ expected_moves }: Competitor): boolean => isBlank(expected_moves)

/** Domain 2.12, CMP-002: a deal does not say why we and not somebody else. */
export const lacksPosition = ({ position_statement }: Opportunity): boolean => isBlank(position_statement)
