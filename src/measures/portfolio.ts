import type { Context } from '../plan/context.js'
import type { Plan } from '../plan/plan.js'
import { daysBetween } from './dates.js'
import { dealsOf } from './deals.js'
import { decimal, exactly, percentOf, type Decimal } from './exact.js'
import { relationshipGaps } from './gaps.js'
import { byText, namesOf, peopleOf } from './lookup.js'
import { sumOfKnown } from './money.js'
import { pipelineOf, sumsOf, unknownKey, type Sums } from './pipeline.js'
import { heldReviews } from './reviews.js'

/** A plan counts as reviewed for so many days after a review. */
export const reviewedWithin = 30

/** Sums over some deals of one currency, every digit as text; absent = there are deals, and it is known of none. */
export type Totals = {
  readonly count: number
  /** Of how many the amount is known. */
  readonly assessed: number
  readonly amount?: string
  readonly weighted?: string
  readonly chained?: string
}

/** A critical gap of a plan (domain 2.7), the largest first. */
export type CriticalGap = {
  readonly id: string
  readonly person: string
  readonly current: string
  readonly desired: string
  readonly weightedGap: number
  readonly lead?: string
  readonly openActions: number
  readonly nextDue?: string
}

/** Days since something was last done; absent = not known, never 0. */
export type Freshness = {
  readonly changedOn?: string
  readonly reviewedOn?: string
  readonly contactedOn?: string
}

/** What is kept of one plan of many: plain data, so that the plan itself can go. */
export type AccountFigures = {
  readonly currency: string
  readonly owner?: string
  readonly industry?: string
  readonly tier?: string
  readonly open: Totals
  readonly won: Totals
  readonly byStage: Readonly<Record<string, Totals>>
  readonly byMonth: Readonly<Record<string, Totals>>
  readonly byQuarter: Readonly<Record<string, Totals>>
  readonly criticalGaps: readonly CriticalGap[]
  readonly freshness: Freshness
}

const text = (value: Decimal | undefined): string | undefined => value && exactly(value)

const defined = <Value extends object>(value: Value): { [Key in keyof Value]: Exclude<Value[Key], undefined> } =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as never

const totalsOf = ({ count, deals, amount, weighted, chained }: Sums): Totals => ({
  count,
  assessed: deals.filter((deal) => deal.amount !== undefined).length,
  ...defined({ amount: text(amount), weighted: text(weighted), chained: text(chained) }),
})

const recordOf = (sums: ReadonlyMap<string, Sums>): Readonly<Record<string, Totals>> =>
  Object.fromEntries([...sums].map(([key, one]) => [key, totalsOf(one)]))

const criticalGapsOf = (plan: Plan, { playbook }: Context): readonly CriticalGap[] => {
  const nameOf = namesOf(plan)
  return relationshipGaps(plan, playbook)
    .rows.filter(({ priority }) => priority === 'critical')
    .map(({ thing, weightedGap, lead, openActions, nextDue }) => ({
      id: thing.id,
      person: thing.name,
      current: thing.relationship?.current ?? '',
      desired: thing.relationship?.desired ?? '',
      weightedGap,
      openActions: openActions.length,
      ...defined({ lead: lead && nameOf(lead), nextDue }),
    }))
}

/** The last day on which somebody of ours met somebody of theirs, as recorded; days to come are no contact. */
const contactedOn = (plan: Plan, asOf: string): string | undefined =>
  [
    ...peopleOf(plan).flatMap(({ thing }) => thing.last_contact_on ?? []),
    ...(plan.touches ?? []).map(({ date }) => date),
  ]
    .filter((day) => day <= asOf)
    .sort(byText)
    .at(-1)

/** What a roll-up of many plans says of one of them; `changedOn` is the day of its last commit. */
export const accountFigures = (plan: Plan, context: Context, changedOn: string | undefined): AccountFigures => {
  const { asOf } = context
  const pipeline = pipelineOf(plan, context)
  const won = dealsOf(plan, context).staged.filter(({ state }) => state === 'won')
  const { owner } = plan
  return {
    currency: pipeline.currency,
    open: totalsOf(pipeline.open),
    won: totalsOf(sumsOf(won)),
    byStage: recordOf(pipeline.byStage),
    byMonth: recordOf(pipeline.byMonth),
    byQuarter: recordOf(pipeline.byQuarter),
    criticalGaps: criticalGapsOf(plan, context),
    freshness: defined({
      changedOn,
      reviewedOn: heldReviews(plan, asOf)[0]?.thing.held_on,
      contactedOn: contactedOn(plan, asOf),
    }),
    ...defined({ owner: owner && namesOf(plan)(owner), industry: plan.account.industry, tier: plan.account.vpc }),
  }
}

/** Whole days since a day; undefined = the day is not known. */
export const daysSince = (day: string | undefined, asOf: string): number | undefined =>
  day === undefined ? undefined : daysBetween(day, asOf)

/** Whether a plan was reviewed not long ago; one of which no review is recorded was not. */
export const isReviewed = ({ freshness }: Pick<AccountFigures, 'freshness'>, asOf: string): boolean => {
  const days = daysSince(freshness.reviewedOn, asOf)
  return days !== undefined && days <= reviewedWithin
}

export type ReviewCover = { readonly reviewed: number; readonly of: number; readonly pct: number | undefined }

/** How many of some plans were reviewed not long ago; no share where there is no plan. */
export const reviewCoverOf = (accounts: readonly Pick<AccountFigures, 'freshness'>[], asOf: string): ReviewCover => {
  const reviewed = accounts.filter((one) => isReviewed(one, asOf)).length
  const of = accounts.length
  return { reviewed, of, pct: percentOf(decimal(reviewed), decimal(of)) }
}

/** Adds what is known; deals of which nothing is known leave the sum to the others, and to nobody where there are none. */
const added = (totals: readonly Totals[], key: 'amount' | 'weighted' | 'chained'): string | undefined => {
  const amounts = totals.filter(({ count }) => count > 0).map((one) => one[key])
  return text(sumOfKnown(amounts.map((amount) => (amount === undefined ? undefined : decimal(amount)))))
}

/** Sums of sums in one currency, exact. */
export const addTotals = (totals: readonly Totals[]): Totals => ({
  count: totals.reduce((all, { count }) => all + count, 0),
  assessed: totals.reduce((all, { assessed }) => all + assessed, 0),
  ...defined({
    amount: added(totals, 'amount'),
    weighted: added(totals, 'weighted'),
    chained: added(totals, 'chained'),
  }),
})

/** Things by what they have in common, in the order in which they come. */
const groupedBy = <Thing, Key>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => Key,
): ReadonlyMap<Key, readonly Thing[]> => {
  const groups = new Map<Key, Thing[]>()
  for (const thing of things) groups.set(keyOf(thing), [...(groups.get(keyOf(thing)) ?? []), thing])
  return groups
}

/** Amounts that have a key in common, such as a stage, over several plans; what is not known stands last. */
const addRecords = (records: readonly Readonly<Record<string, Totals>>[]): ReadonlyMap<string, Totals> => {
  const lists = groupedBy(
    records.flatMap((record) => Object.entries(record)),
    ([key]) => key,
  )
  return new Map(
    [...lists]
      .sort(([a], [b]) => Number(a === unknownKey) - Number(b === unknownKey) || byText(a, b))
      .map(([key, entries]) => [key, addTotals(entries.map(([, totals]) => totals))] as const),
  )
}

/** What the deals of some plans in one currency are worth. */
export type CurrencyTotals = {
  readonly currency: string
  readonly plans: number
  readonly open: Totals
  readonly won: Totals
  readonly byStage: ReadonlyMap<string, Totals>
  readonly byMonth: ReadonlyMap<string, Totals>
  readonly byQuarter: ReadonlyMap<string, Totals>
  /** By the name of the owner, the largest first; undefined = not known, and last. */
  readonly byOwner: ReadonlyMap<string | undefined, Totals & { readonly plans: number }>
}

const unknownLast = (a: string | undefined, b: string | undefined): number =>
  Number(a === undefined) - Number(b === undefined)

const heavier = (a: Totals, b: Totals): number =>
  Number(a.weighted === undefined) - Number(b.weighted === undefined) ||
  decimal(b.weighted ?? 0).cmp(decimal(a.weighted ?? 0))

/** Domain 2.19: sums over plans in one currency, currency by currency; amounts of two are never added. */
export const currencyTotals = (accounts: readonly AccountFigures[]): readonly CurrencyTotals[] =>
  [...groupedBy(accounts, ({ currency }) => currency)]
    .sort(([a], [b]) => byText(a, b))
    .map(([currency, some]) => ({
      currency,
      plans: some.length,
      open: addTotals(some.map(({ open }) => open)),
      won: addTotals(some.map(({ won }) => won)),
      byStage: addRecords(some.map(({ byStage }) => byStage)),
      byMonth: addRecords(some.map(({ byMonth }) => byMonth)),
      byQuarter: addRecords(some.map(({ byQuarter }) => byQuarter)),
      byOwner: new Map(
        [...groupedBy(some, ({ owner }) => owner)]
          .map(([owner, own]) => [owner, { plans: own.length, ...addTotals(own.map(({ open }) => open)) }] as const)
          .sort(([a, one], [b, other]) => unknownLast(a, b) || heavier(one, other) || byText(a ?? '', b ?? '')),
      ),
    }))

/** By what a portfolio is looked into. */
export const groupings = ['owner', 'industry', 'tier'] as const

export type Grouping = (typeof groupings)[number]

/** Plans that have an owner, an industry or a tier in common, in their order; undefined = not known, and last. */
export const groupsBy = <Account extends { readonly figures: Pick<AccountFigures, Grouping> }>(
  accounts: readonly Account[],
  by: Grouping,
): readonly (readonly [key: string | undefined, accounts: readonly Account[]])[] =>
  [...groupedBy(accounts, ({ figures }) => figures[by])].sort(([a], [b]) => unknownLast(a, b))
