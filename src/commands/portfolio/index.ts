import type { Io } from '../../io/index.js'
import type { PlanReport, Row, Section, Table } from '../../report/report.js'
import {
  accountData,
  inOrder,
  portfolioSections,
  type Account,
  type Portfolio,
  type UnreadAccount,
} from '../../review/portfolio/index.js'
import type { Outcome } from '../command.js'
import type { PortfolioOptions } from './options.js'
import { chosenGroups, openSession } from '../reading.js'
import { owned } from '../tables.js'
import { keptPlans, type Kept } from './reading.js'

const isRead = (account: Account | UnreadAccount): account is Account => account.figures !== undefined

const reportOf = ({ report, account }: Kept, asOf: string): PlanReport => {
  const title = { en: 'Summary', zh: '概要' }
  const section = (one: Account): Section => ({
    id: 'account-summary',
    title,
    data: accountData(one, asOf),
    blocks: [],
  })
  return { ...report, sections: isRead(account) ? [section(account)] : [], folded: true }
}

const columns = [
  ...['verdict', 'complete_pct', 'gap_index_pct', 'error', 'warning', 'owner', 'industry', 'tier', 'currency'],
  ...['open.count', 'open.assessed', 'open.amount', 'open.weighted', 'open.chained', 'won_amount'],
  ...['changed_on', 'days_since_change', 'reviewed_on', 'days_since_review', 'contacted_on', 'days_since_contact'],
  ...['reviewed', 'critical_gaps.name', 'red_flags.rule', 'worst.rule', 'worst.subject', 'worst.message'],
]

const tableOf = (kept: readonly Kept[], asOf: string): Table =>
  owned(
    columns,
    kept.flatMap(({ report, account }): readonly (readonly [Kept['report'], Row])[] =>
      isRead(account) ? [[report, accountData(account, asOf)]] : [],
    ),
    kept.flatMap(({ report, account }) => (isRead(account) ? [] : [report.file])),
  )

/** Many plans as one. Findings are counted and named, not listed: `check` and `review` do that. */
export const portfolioOf = async (io: Io, paths: readonly string[], options: PortfolioOptions): Promise<Outcome> => {
  const session = await openSession(io, options)
  const groups = await chosenGroups(io, paths, session.folder, session.patterns)
  const { kept: found, refusals, problem } = await keptPlans(io, session, groups, options)
  const { asOf, playbook, language } = session
  const of = new Map(found.map((one) => [one.account, one]))
  const kept = inOrder(found.map(({ account }) => account)).flatMap((account) => of.get(account) ?? [])
  const accounts = kept.map(({ account }) => account)
  const portfolio: Portfolio = {
    asOf,
    accounts: accounts.filter(isRead),
    unread: accounts.flatMap((account) => (isRead(account) ? [] : [account])),
    by: options.by,
    changesProblem: problem,
  }
  return {
    report: {
      command: 'portfolio',
      title: { en: 'Portfolio', zh: '客户组合' },
      asOf,
      plans: kept.map((one) => reportOf(one, asOf)),
      sections: kept.length === 0 ? [] : portfolioSections(portfolio, playbook),
      rules: [],
      ...(options.format === 'csv' && { table: tableOf(kept, asOf) }),
    },
    language,
    options,
    failOn: options.failOn,
    refusals,
    inputs: groups.flatMap(({ files }) => files.filter((file) => file !== '-')),
  }
}
