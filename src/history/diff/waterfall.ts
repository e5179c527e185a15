import { dealState } from '../../measures/deals.js'
import { decimal, rounded, sum, times, type Decimal } from '../../measures/exact.js'
import { ladderOf, share } from '../../measures/ladder.js'
import { byText } from '../../measures/lookup.js'
import { currencyOf } from '../../measures/money.js'
import type { Context } from '../../plan/context.js'
import type { Opportunity, Plan } from '../../plan/plan.js'

/** Why open money is not what it was, in the order in which people tell it. */
export const moneySteps = [
  'new',
  'reopened',
  'counted',
  'amount',
  'stage',
  'win_rate',
  'moved_in',
  'moved_out',
  'currency',
  'won',
  'lost',
  'on_hold',
  'left_out',
  'gone',
] as const

export type MoneyStep = (typeof moneySteps)[number]

/** Open money, weighted with the win rate, and as much of it as is expected within the period of the plan. */
export type Money<Number> = {
  readonly amount: Number
  readonly weighted: Number
  /** undefined = the plan has no period. */
  readonly inPeriod: Number | undefined
}

export type MoneyRow<Number = Decimal> = Money<Number> & {
  readonly step: MoneyStep
  /** Ids of the deals that make it up, in the order of the plan. */
  readonly deals: readonly string[]
}

/** From the open money of one plan to that of another, in one currency; the rows add up exactly. */
export type Waterfall<Number = Decimal> = {
  readonly currency: string
  readonly before: Money<Number>
  readonly rows: readonly MoneyRow<Number>[]
  readonly after: Money<Number>
}

/** A deal as far as it counts: open, at a stage, with an amount in its own currency. */
type Stand = {
  readonly currency: string
  readonly stage: Opportunity['stage']
  readonly amount: Decimal
  readonly rate: Decimal
  readonly isInPeriod: boolean
}

type Period = Plan['period']

type Side = { readonly plan: Plan; readonly context: Context }

const isWithin = (day: string | undefined, period: Period): boolean =>
  day !== undefined && period?.to !== undefined && day <= period.to && (period.from === undefined || day >= period.from)

const standOf = (deal: Opportunity, { plan, context }: Side, period: Period): Stand | undefined => {
  const { stage, amount } = deal
  if (dealState(deal) !== 'open' || deal.kind === 'potential' || stage === undefined || amount === undefined)
    return undefined
  return {
    currency: deal.currency ?? currencyOf(plan, context.playbook),
    stage,
    amount: decimal(amount),
    rate: share(deal.win_rate_override ?? ladderOf(context.playbook)[stage].win_rate),
    isInPeriod: isWithin(deal.expected_close_on, period),
  }
}

/** Deals by their ids; of two with one id each counts. */
const dealsByName = ({ opportunities }: Plan): ReadonlyMap<string, Opportunity> => {
  const named = new Map<string, Opportunity>()
  for (const deal of opportunities ?? []) {
    let name = deal.id
    while (named.has(name)) name += '~'
    named.set(name, deal)
  }
  return named
}

const zero = decimal(0)
const half = decimal('0.5')

const moneyOf = ({ amount, rate, isInPeriod }: Stand): Money<Decimal> => ({
  amount,
  weighted: times(amount, rate),
  inPeriod: isInPeriod ? amount : zero,
})

const nothing: Money<Decimal> = { amount: zero, weighted: zero, inPeriod: zero }

const minus = (money: Money<Decimal>): Money<Decimal> => ({
  amount: zero.minus(money.amount),
  weighted: zero.minus(money.weighted),
  inPeriod: zero.minus(money.inPeriod ?? zero),
})

type Part = { readonly id: string; readonly step: MoneyStep; readonly money: Money<Decimal> }

/** Why a deal counts now and did not, or the other way round. */
const cameBy = (before: Opportunity | undefined): MoneyStep => {
  if (before === undefined) return 'new'
  return dealState(before) === 'open' ? 'counted' : 'reopened'
}

const leftBy = (after: Opportunity | undefined): MoneyStep => {
  if (after === undefined) return 'gone'
  const state = dealState(after)
  return state === 'open' ? 'left_out' : state
}

/**
 * A deal that counts on both sides. Of a larger amount at a higher rate each gets what it would bring with the other half
 * way, so that the way back is the same with the signs turned.
 */
const within = (id: string, old: Stand, now: Stand): readonly Part[] => {
  const [amount, rate] = [now.amount.minus(old.amount), now.rate.minus(old.rate)]
  const middle = (one: Decimal, other: Decimal): Decimal => times(one.plus(other), half)
  const stays = old.isInPeriod && now.isInPeriod
  const part = (step: MoneyStep, money: Partial<Money<Decimal>>): Part => ({
    id,
    step,
    money: { ...nothing, ...money },
  })
  return [
    part('amount', {
      amount,
      weighted: times(amount, middle(old.rate, now.rate)),
      inPeriod: stays ? amount : zero,
    }),
    part(old.stage === now.stage ? 'win_rate' : 'stage', { weighted: times(rate, middle(old.amount, now.amount)) }),
    ...(now.isInPeriod && !old.isInPeriod ? [part('moved_in', { inPeriod: now.amount })] : []),
    ...(old.isInPeriod && !now.isInPeriod ? [part('moved_out', { inPeriod: zero.minus(old.amount) })] : []),
  ]
}

const isNothing = ({ amount, weighted, inPeriod }: Money<Decimal>): boolean =>
  [amount, weighted, inPeriod ?? zero].every((value) => value.eq(zero))

const totalOf = (all: readonly Money<Decimal>[], hasPeriod: boolean): Money<Decimal> => ({
  amount: sum(all.map(({ amount }) => amount)),
  weighted: sum(all.map(({ weighted }) => weighted)),
  inPeriod: hasPeriod ? sum(all.map(({ inPeriod }) => inPeriod ?? zero)) : undefined,
})

/** The open money of two plans by currency, with what lies between; both are seen in the period of the later one. */
export const waterfalls = (before: Side, after: Side): readonly Waterfall[] => {
  const period = after.plan.period ?? before.plan.period
  const hasPeriod = period?.to !== undefined
  const [old, now] = [dealsByName(before.plan), dealsByName(after.plan)]
  const all = [...new Set([...now.keys(), ...old.keys()])].map((name) => {
    const [was, is] = [old.get(name), now.get(name)]
    return {
      id: (is ?? was)?.id ?? name,
      was,
      is,
      from: was && standOf(was, before, period),
      to: is && standOf(is, after, period),
    }
  })
  const currencies = [...new Set(all.flatMap(({ from, to }) => [from, to]).flatMap((stand) => stand?.currency ?? []))]
  return currencies.sort(byText).map((currency): Waterfall => {
    const parts = all.flatMap(({ id, was, is, from, to }): readonly Part[] => {
      const [here, there] = [from?.currency === currency ? from : undefined, to?.currency === currency ? to : undefined]
      if (here && there) return within(id, here, there)
      if (there) return [{ id, step: from ? 'currency' : cameBy(was), money: moneyOf(there) }]
      if (here) return [{ id, step: to ? 'currency' : leftBy(is), money: minus(moneyOf(here)) }]
      return []
    })
    const counted = (side: 'from' | 'to'): readonly Money<Decimal>[] =>
      all.flatMap((one) => (one[side]?.currency === currency ? [moneyOf(one[side])] : []))
    return {
      currency,
      before: totalOf(counted('from'), hasPeriod),
      rows: moneySteps.flatMap((step) => {
        const own = parts.filter((part) => part.step === step && !isNothing(part.money))
        const money = totalOf(
          own.map((part) => part.money),
          hasPeriod,
        )
        return own.length === 0 ? [] : [{ step, deals: own.map(({ id }) => id), ...money }]
      }),
      after: totalOf(counted('to'), hasPeriod),
    }
  })
}

/** Rounds running totals, so that what is shown adds up to the cent, too. */
const roundedSteps = (start: Decimal, steps: readonly Decimal[]): readonly string[] => {
  let exact = start
  return steps.map((step) => {
    const from = decimal(rounded(exact, 2))
    exact = exact.plus(step)
    return rounded(decimal(rounded(exact, 2)).minus(from), 2)
  })
}

const roundedMoney = ({ amount, weighted, inPeriod }: Money<Decimal>): Money<string> => ({
  amount: rounded(amount, 2),
  weighted: rounded(weighted, 2),
  inPeriod: inPeriod && rounded(inPeriod, 2),
})

/** The same to the cent. */
export const roundedWaterfall = ({ currency, before, rows, after }: Waterfall): Waterfall<string> => {
  const column = (of: (money: Money<Decimal>) => Decimal): readonly string[] => roundedSteps(of(before), rows.map(of))
  const [amounts, weighted] = [column((money) => money.amount), column((money) => money.weighted)]
  const inPeriod = column((money) => money.inPeriod ?? zero)
  return {
    currency,
    before: roundedMoney(before),
    rows: rows.map(({ step, deals, ...money }, index) => ({
      step,
      deals,
      amount: amounts[index] ?? '0',
      weighted: weighted[index] ?? '0',
      inPeriod: money.inPeriod && (inPeriod[index] ?? '0'),
    })),
    after: roundedMoney(after),
  }
}

/** Whether the money is what it was, deal by deal. */
export const isStill = ({ rows }: Waterfall): boolean => rows.length === 0
