import { decimal, rounded } from '../../measures/exact.js'
import {
  currencyTotals,
  daysSince,
  groupsBy,
  isReviewed,
  reviewCoverOf,
  reviewedWithin,
  type CurrencyTotals,
  type Grouping,
  type Totals,
} from '../../measures/portfolio.js'
import { byText } from '../../measures/lookup.js'
import type { Exact, Row } from '../../report/report.js'
import type { Text } from '../../report/text.js'
import { exactOrNull } from '../../report/words.js'
import { verdicts } from '../verdict.js'
import type { Account, RedFlag, UnreadAccount } from './account.js'

/** Every plan of a portfolio, worst first. */
export type Portfolio = {
  readonly asOf: string
  readonly accounts: readonly Account[]
  readonly unread: readonly UnreadAccount[]
  readonly by: Grouping | undefined
  /** Why the last change of some plans is not known. */
  readonly changesProblem: Text | undefined
}

const money = (digits: string | undefined) =>
  exactOrNull(digits === undefined ? undefined : rounded(decimal(digits), 2))

type TotalsData = { readonly count: number; readonly assessed: number } & Readonly<
  Record<'amount' | 'weighted' | 'chained', Exact | null>
>

/** Sums as data: rounded once, at the end. */
export const totalsData = ({ count, assessed, amount, weighted, chained }: Totals): TotalsData => ({
  count,
  assessed,
  amount: money(amount),
  weighted: money(weighted),
  chained: money(chained),
})

const recordData = (totals: ReadonlyMap<string, Totals>): Row =>
  Object.fromEntries([...totals].map(([key, one]) => [key, totalsData(one)]))

const currencyData = ({ currency, plans, open, won, byStage, byMonth, byQuarter, byOwner }: CurrencyTotals): Row => ({
  currency,
  plans,
  open: totalsData(open),
  won_amount: money(won.amount),
  by_stage: recordData(byStage),
  by_month: recordData(byMonth),
  by_quarter: recordData(byQuarter),
  by_owner: [...byOwner].map(([owner, one]) => ({ owner: owner ?? null, plans: one.plans, ...totalsData(one) })),
})

/** Of how many plans something is said, and how often. */
const tally = (counts: readonly number[]) => ({
  count: counts.reduce((all, one) => all + one, 0),
  plans: counts.filter((one) => one > 0).length,
})

type Tally = { readonly count: number; readonly plans: number }

type Standing = {
  readonly verdicts: Readonly<Record<string, number>>
  readonly review_cover: {
    readonly days: number
    readonly reviewed: number
    readonly of: number
    readonly pct: number | null
  }
  readonly critical_gaps: Tally
  readonly red_flags: Tally
}

/** How some plans stand together. */
export const standing = (accounts: readonly Account[], unread: readonly UnreadAccount[], asOf: string): Standing => {
  const cover = reviewCoverOf(
    accounts.map(({ figures }) => figures),
    asOf,
  )
  return {
    verdicts: Object.fromEntries(
      verdicts.map((id) => [id, [...accounts, ...unread].filter(({ row }) => row.verdict === id).length]),
    ),
    review_cover: { days: reviewedWithin, reviewed: cover.reviewed, of: cover.of, pct: cover.pct ?? null },
    critical_gaps: tally(accounts.map(({ figures }) => figures.criticalGaps.length)),
    red_flags: tally(accounts.map(({ flags }) => flags.length)),
  }
}

/** A red flag with the plans on which it stands, the most frequent first. */
export type FlagTally = {
  readonly rule: string
  readonly label: RedFlag['label']
  readonly count: number
  readonly accounts: readonly Account[]
}

export const flagTallies = (accounts: readonly Account[]): readonly FlagTally[] => {
  const found = new Map<string, { label: RedFlag['label']; count: number; accounts: Set<Account> }>()
  for (const account of accounts)
    for (const { rule, label } of account.flags) {
      const one = found.get(rule) ?? { label, count: 0, accounts: new Set<Account>() }
      one.count += 1
      one.accounts.add(account)
      found.set(rule, one)
    }
  return [...found]
    .map(([rule, { label, count, accounts: some }]) => ({ rule, label, count, accounts: [...some] }))
    .sort((a, b) => b.accounts.length - a.accounts.length || b.count - a.count || byText(a.rule, b.rule))
}

/** The portfolio as data; what is said of one plan stands with that plan. */
export const portfolioData = ({ asOf, accounts, unread, by, changesProblem }: Portfolio): Row => ({
  plans: accounts.length + unread.length,
  read: accounts.length,
  unread: unread.map(({ row }) => row.file),
  ...standing(accounts, unread, asOf),
  currencies: currencyTotals(accounts.map(({ figures }) => figures)).map(currencyData),
  flags: flagTallies(accounts).map(({ rule, count, accounts: some }) => ({
    rule,
    count,
    plans: some.map(({ row }) => row.file),
  })),
  changes_problem: changesProblem ?? null,
  by: by ?? null,
  groups:
    by === undefined
      ? null
      : groupsBy(accounts, by).map(([key, some]) => ({
          key: key ?? null,
          plans: some.map(({ row }) => row.file),
          ...standing(some, [], asOf),
          currencies: currencyTotals(some.map(({ figures }) => figures)).map(({ currency, plans, open, won }) => ({
            currency,
            plans,
            open: totalsData(open),
            won_amount: money(won.amount),
          })),
        })),
})

/** One plan of the portfolio as data. */
export const accountData = ({ row, flags, figures }: Account, asOf: string): Row => {
  const { freshness, open, won, criticalGaps } = figures
  return {
    verdict: row.verdict,
    complete_pct: row.complete_pct,
    gap_index_pct: row.gap_index_pct,
    error: row.error,
    warning: row.warning,
    worst: row.worst,
    owner: figures.owner ?? null,
    industry: figures.industry ?? null,
    tier: figures.tier ?? null,
    currency: figures.currency,
    open: totalsData(open),
    won_amount: money(won.amount),
    changed_on: freshness.changedOn ?? null,
    days_since_change: daysSince(freshness.changedOn, asOf) ?? null,
    reviewed_on: freshness.reviewedOn ?? null,
    days_since_review: daysSince(freshness.reviewedOn, asOf) ?? null,
    contacted_on: freshness.contactedOn ?? null,
    days_since_contact: daysSince(freshness.contactedOn, asOf) ?? null,
    reviewed: isReviewed(figures, asOf),
    critical_gaps: criticalGaps.map((gap) => ({
      person: gap.id,
      name: gap.person,
      current: gap.current,
      desired: gap.desired,
      weighted_gap: gap.weightedGap,
      lead: gap.lead ?? null,
      open_actions: gap.openActions,
      next_due: gap.nextDue ?? null,
    })),
    red_flags: flags.map(({ rule, subject, about, message }) => ({ rule, subject, about, message })),
  }
}
