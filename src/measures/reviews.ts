import type { Context } from '../plan/context.js'
import type { Person, Plan } from '../plan/plan.js'
import type { Playbook } from '../playbook/playbook.js'
import { daysBetween, plusDays } from './dates.js'
import { at, byText, type At, type Route } from './lookup.js'
import { levelsOf } from './scales.js'

export type Review = NonNullable<Plan['reviews']>[number]
export type ReviewKind = keyof Playbook['review_days']

/** The reviews that were held until a day, the latest first; of one day the last that is written. */
export const heldReviews = (plan: Plan, asOf: string): readonly At<Review>[] =>
  at(plan.reviews, 'reviews')
    .filter(({ thing }) => thing.held_on <= asOf)
    .toReversed()
    .sort((a, b) => byText(b.thing.held_on, a.thing.held_on))

/** One kind of review: when it was held, and when it is due again. */
export type Rhythm = {
  readonly kind: ReviewKind
  /** Days from one review to the next. */
  readonly days: number
  /** undefined = none of this kind is recorded. */
  readonly last: At<Review> | undefined
  /** Where the days are counted from: the last review, else the first day of the plan; undefined = neither is known. */
  readonly from: string | undefined
  readonly nextDue: string | undefined
  /** Whole days since it was due, 0 = not overdue; undefined = the due date is not known. */
  readonly daysOverdue: number | undefined
}

/** Domain 2.15: the rhythm of the four kinds, the most frequent first as the playbook has them. */
export const rhythmOf = (plan: Plan, { asOf, playbook }: Context): readonly Rhythm[] => {
  const held = heldReviews(plan, asOf)
  const kinds = Object.keys(playbook.review_days) as readonly ReviewKind[]
  return kinds.map((kind): Rhythm => {
    const days = playbook.review_days[kind]
    const last = held.find(({ thing }) => thing.kind === kind)
    const from = last?.thing.held_on ?? plan.period?.from
    const nextDue = from === undefined ? undefined : plusDays(from, days)
    const daysOverdue = nextDue === undefined ? undefined : Math.max(0, daysBetween(nextDue, asOf))
    return { kind, days, last, from, nextDue, daysOverdue }
  })
}

/** Something said in a review that is not finished there: nobody answered it, or nobody was told to do it. */
export type LeftOpen = {
  readonly what: string
  readonly said: 'recommendation' | 'decision'
  readonly lacks: 'decision' | 'action'
  /** Team id of the one who recommended it; undefined = not known, or a decision. */
  readonly by: string | undefined
  readonly path: Route
}

/** Domain 2.15: a recommendation wants a decision; a decision, and what was accepted is one, wants an action. */
export const leftOpenIn = ({ thing: review, path }: At<Review>): readonly LeftOpen[] => [
  ...at(review.recommendations, ...path, 'recommendations').flatMap(({ thing, path: here }): readonly LeftOpen[] => {
    const { what, by, decision, action } = thing
    const open = (lacks: LeftOpen['lacks']) => ({ what, said: 'recommendation', lacks, by, path: here }) as const
    if (decision === undefined) return [open('decision')]
    return decision === 'accepted' && action === undefined ? [open('action')] : []
  }),
  ...at(review.decisions, ...path, 'decisions').flatMap(({ thing: { what, action }, path: here }) =>
    action === undefined
      ? [{ what, said: 'decision', lacks: 'action', by: undefined, path: here } as const satisfies LeftOpen]
      : [],
  ),
]

/** Reviews that are prepared with the executives and the team (domain S0-25). */
const preparedKinds: readonly (string | undefined)[] = [
  'quarterly_business_review',
  'yearly_strategic_planning',
] satisfies readonly ReviewKind[]

export type Prepared = At<Review> & {
  /** Ids of the preparations, in the order of the scale. */
  readonly done: readonly string[]
  readonly missing: readonly string[]
}

/** Domain 2.15: the quarterly and yearly reviews in plan order, each with its preparations. */
export const preparationsOf = (plan: Plan, playbook: Playbook): readonly Prepared[] => {
  const wanted = levelsOf(playbook, 'preparation').map(([id]) => id)
  return at(plan.reviews, 'reviews')
    .filter(({ thing }) => preparedKinds.includes(thing.kind))
    .map((review) => {
      const recorded: readonly string[] = review.thing.preparations ?? []
      return {
        ...review,
        done: wanted.filter((id) => recorded.includes(id)),
        missing: wanted.filter((id) => !recorded.includes(id)),
      }
    })
}

type Vulnerability = NonNullable<Review['vulnerabilities']>[number]

/** A weak point that a review found; `path` leads to it. */
export type WeakPoint = { readonly review: Review; readonly vulnerability: Vulnerability; readonly path: Route }

/** The weak points of some reviews, in their order. */
export const weakPointsOf = (reviews: readonly At<Review>[]): readonly WeakPoint[] =>
  reviews.flatMap(({ thing: review, path }) =>
    at(review.vulnerabilities, ...path, 'vulnerabilities').map(({ thing, path: here }) => ({
      review,
      vulnerability: thing,
      path: here,
    })),
  )

/** The nine steps of a briefing, in their order (domain S0-26). */
const briefingStepIds = [
  'team_introduction',
  'account_background',
  'strategy_map',
  'execution_map_and_opportunities',
  'influence_map',
  'relationship_gaps',
  'strategic_relationships_and_voice',
  'goals_and_sub_goals',
  'action_plan_and_asks',
] as const

export type BriefingStep = (typeof briefingStepIds)[number]

/** Whether a list or a map of the plan says anything. */
const has = (value: object | undefined): boolean => value !== undefined && Object.keys(value).length > 0

const isRated = ({ relationship }: Person): boolean =>
  relationship?.current !== undefined && relationship.desired !== undefined

/** What a briefing would show in each step. */
const toTell: Readonly<Record<BriefingStep, (plan: Plan) => boolean>> = {
  team_introduction: ({ team }) => has(team),
  account_background: ({ account, background }) => Object.keys(account).length > 1 || has(background),
  strategy_map: ({ maps }) => has(maps?.strategy?.goals),
  execution_map_and_opportunities: ({ maps, opportunities }) => has(opportunities) || has(maps?.execution),
  influence_map: ({ relationships }) => has(relationships?.people),
  relationship_gaps: ({ relationships }) => relationships?.people?.some(isRated) ?? false,
  strategic_relationships_and_voice: ({ relationships }) =>
    has(relationships?.organisations) ||
    has(relationships?.voices) ||
    relationships?.none_found?.organisation !== undefined,
  goals_and_sub_goals: ({ goals }) => has(goals),
  action_plan_and_asks: ({ goals, actions }) =>
    has(actions) || (goals ?? []).some(({ sub_goals }) => sub_goals?.some((one) => has(one.actions))),
}

/** Domain 2.15: which steps of a briefing have something to tell. */
export const briefingOf = (plan: Plan): readonly { readonly step: BriefingStep; readonly told: boolean }[] =>
  briefingStepIds.map((step) => ({ step, told: toTell[step](plan) }))
