import type { Context } from '../plan/context.js'
import type { Plan } from '../plan/plan.js'
import type { StageCode } from '../playbook/playbook.js'
import { categoryIds, dealsOf, type Deal, type StagedDeal } from './deals.js'
import { stageCodes, wonStage } from './ladder.js'
import { decimal, ratio, roundedNumber, sum, type Decimal } from './exact.js'
import { byText } from './lookup.js'
import { currencyOf, sumOfKnown } from './money.js'
import { remembered } from './remembered.js'

/** Sums over some deals, exact; undefined = there are deals, and the figure is known of none. */
export type Sums = {
  readonly count: number
  /** The deals, in the order of the pipeline: what the sums are made of, as far as it is known. */
  readonly deals: readonly Summed[]
  readonly amount: Decimal | undefined
  readonly weighted: Decimal | undefined
  readonly chained: Decimal | undefined
}

export type StageSums = Sums & {
  /** One decimal; undefined = known of no deal. */
  readonly averageDays: number | undefined
  /** What it is the average of. */
  readonly days: readonly number[]
  readonly overdueCount: number
}

export type CurrencySums = {
  readonly count: number
  readonly own: Decimal
  readonly amount: Decimal
  /** What the two are made of. */
  readonly terms: readonly { readonly own: Decimal; readonly amount: Decimal }[]
}

export type Pipeline = {
  readonly currency: string
  /** Open and won deals with a stage and an amount: what the sums are made of. By stage, then id. */
  readonly counted: readonly StagedDeal[]
  /** Open ones, by id; their amounts may be unknown. */
  readonly potential: readonly Deal[]
  /** Open and won deals that are in no sum, by stage and id; those without a stage come last. */
  readonly leftOut: readonly (Deal | StagedDeal)[]
  /** Lost and on-hold deals: in no total by design. */
  readonly idle: readonly (Deal | StagedDeal)[]
  readonly open: Sums
  /** Weighted by chained, three decimals; undefined when one is unknown or chained is 0. */
  readonly ratio: number | undefined
  readonly wonAmount: Decimal | undefined
  readonly potentialAmount: Decimal | undefined
  /** Only stages with deals; every won deal stands under F. */
  readonly byStage: ReadonlyMap<StageCode, StageSums>
  /** Open deals by month and by quarter of the expected close, `unknown` last. */
  readonly byMonth: ReadonlyMap<string, Sums>
  readonly byQuarter: ReadonlyMap<string, Sums>
  /** Open deals that were expected to close before the day of the report, and those that stay longer than planned. */
  readonly pastDue: Sums
  readonly stalled: Sums
  /** Open deals, and as `omitted` the potential ones and those on hold. */
  readonly byCategory: ReadonlyMap<string, Sums>
  /** undefined = no exchange rate is used. `own` is in that currency, `amount` in the plan's. */
  readonly byCurrency: ReadonlyMap<string, CurrencySums> | undefined
  /** Open deals in the totals, of all open deals with a stage. */
  readonly assessed: number
  readonly of: number
}

/** Key of the deals whose month and quarter are not known. */
export const unknownKey = 'unknown'

export type Summed = Pick<Deal, 'deal' | 'amount'> & Partial<Pick<StagedDeal, 'weighted' | 'chained'>>

/** Sums over some deals. */
export const sumsOf = (deals: readonly Summed[]): Sums => ({
  count: deals.length,
  deals,
  amount: sumOfKnown(deals.map(({ amount }) => amount)),
  weighted: sumOfKnown(deals.map(({ weighted }) => weighted)),
  chained: sumOfKnown(deals.map(({ chained }) => chained)),
})

const groupedBy = <Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> => {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

const sumsBy = <Item extends Summed>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  compare: (a: string, b: string) => number,
): ReadonlyMap<string, Sums> =>
  new Map(
    [...groupedBy(items, keyOf)].sort(([a], [b]) => compare(a, b)).map(([key, deals]) => [key, sumsOf(deals)] as const),
  )

const average = (days: readonly number[]): number | undefined =>
  days.length === 0
    ? undefined
    : roundedNumber(ratio(sum(days.map((count) => decimal(count))), decimal(days.length)), 1)

/** Days and delay of the deals that stand at this stage: a deal won before F says nothing about F. */
const stageSums = (code: StageCode, deals: readonly StagedDeal[]): StageSums => {
  const days = deals.flatMap(({ stage, daysInStage }) =>
    stage === code && daysInStage !== undefined ? [daysInStage] : [],
  )
  return {
    ...sumsOf(deals),
    averageDays: average(days),
    days,
    overdueCount: deals.filter(({ overdueDays }) => overdueDays !== undefined && overdueDays > 0).length,
  }
}

const sumsByStage = (inPlay: readonly StagedDeal[]): Pipeline['byStage'] => {
  const groups = groupedBy(inPlay, ({ state, stage }) => (state === 'won' ? wonStage : stage))
  const sums = new Map<StageCode, StageSums>()
  for (const code of stageCodes) {
    const deals = groups.get(code)
    if (deals) sums.set(code, stageSums(code, deals))
  }
  return sums
}

const sumsByCurrency = (deals: readonly Deal[], currency: string): Pipeline['byCurrency'] => {
  const known = deals.flatMap(({ deal, amount }) =>
    amount === undefined || deal.amount === undefined
      ? []
      : [{ currency: deal.currency ?? currency, own: decimal(deal.amount), amount }],
  )
  if (known.every((one) => one.currency === currency)) return undefined
  const groups = [...groupedBy(known, (one) => one.currency)].sort(([a], [b]) => byText(a, b))
  return new Map(
    groups.map(([code, group]) => [
      code,
      {
        count: group.length,
        own: sum(group.map(({ own }) => own)),
        amount: sum(group.map(({ amount }) => amount)),
        terms: group,
      },
    ]),
  )
}

const timeOrder = (a: string, b: string): number => Number(a === unknownKey) - Number(b === unknownKey) || byText(a, b)

/** The four of the playbook first, then those that are a plan's own. */
const categoryRank = (key: string): number => {
  const rank = categoryIds.findIndex((id) => id === key)
  return rank === -1 ? categoryIds.length : rank
}

const categoryOrder = (a: string, b: string): number => categoryRank(a) - categoryRank(b) || byText(a, b)

/** Domain 2.4.1 with the conventions of the product page, section 5: what the deals of a plan are worth. */
export const pipelineOf = remembered((plan: Plan, context: Context): Pipeline => {
  const { staged, potential, unstaged } = dealsOf(plan, context)
  const currency = currencyOf(plan, context.playbook)
  const all = [...staged, ...potential, ...unstaged]
  const inPlay = staged.filter(({ state }) => state === 'open' || state === 'won')
  const open = inPlay.filter(({ state }) => state === 'open')
  const won = inPlay.filter(({ state }) => state === 'won')
  const sums = sumsOf(open)
  const { weighted, chained } = sums
  const potentialOpen = potential.filter(({ state }) => state === 'open')
  const onHold = all.filter(({ state }) => state === 'on_hold')
  const forecast = [...open, ...onHold, ...potentialOpen].flatMap((one) =>
    one.category === undefined ? [] : [{ ...one, category: one.category }],
  )
  return {
    currency,
    counted: inPlay.filter(({ missing }) => missing.length === 0),
    potential: potentialOpen,
    leftOut: all.filter(({ missing }) => missing.length > 0),
    idle: all.filter(({ state }) => state === 'lost' || state === 'on_hold'),
    open: sums,
    ratio:
      weighted === undefined || chained === undefined || chained.eq(0)
        ? undefined
        : roundedNumber(ratio(weighted, chained), 3),
    wonAmount: sumOfKnown(won.map(({ amount }) => amount)),
    potentialAmount: sumOfKnown(potentialOpen.map(({ amount }) => amount)),
    byStage: sumsByStage(inPlay),
    byMonth: sumsBy(open, ({ month }) => month ?? unknownKey, timeOrder),
    pastDue: sumsOf(open.filter((one) => one.pastDue === true)),
    stalled: sumsOf(open.filter(({ overdueDays }) => overdueDays !== undefined && overdueDays > 0)),
    byQuarter: sumsBy(open, ({ quarter }) => quarter ?? unknownKey, timeOrder),
    byCategory: sumsBy(forecast, ({ category }) => category, categoryOrder),
    byCurrency: sumsByCurrency([...inPlay, ...potentialOpen], currency),
    assessed: open.filter(({ missing }) => missing.length === 0).length,
    of: open.length,
  }
})
