import { currencyTotals, groupsBy, type Grouping } from '../../measures/portfolio.js'
import type { Playbook } from '../../playbook/playbook.js'
import type { Block, Cell, Fact } from '../../report/block.js'
import type { Section } from '../../report/report.js'
import type { Text } from '../../report/text.js'
import { counted, joined, labelIn, listed, partOf, percent, same, textOf, toned } from '../../report/words.js'
import { verdicts, verdictTones, verdictWords } from '../verdict.js'
import { worstFirst } from '../class-table.js'
import type { Account, UnreadAccount } from './account.js'
import { portfolioData, standing, type Portfolio } from './figures.js'
import { accountNotes, accountTable, type Looks } from './account-table.js'
import { mostShown, notKnown, right, shortMoney, withinWords } from './cells.js'
import { moneyBlocks } from './money.js'
import { flagBlocks, gapBlocks } from './red.js'

export { accountOf, type Account, type UnreadAccount } from './account.js'
export { accountData, type Portfolio } from './figures.js'

/** Plans in the order in which they need somebody. */
export const inOrder = <One extends Account | UnreadAccount>(accounts: readonly One[]): readonly One[] =>
  [...accounts].sort((a, b) => worstFirst(a.row, b.row))

const unreadBlocks = (unread: readonly UnreadAccount[], of: number): readonly Block[] => {
  if (unread.length === 0) return []
  const files = unread.slice(0, mostShown.unread).map(({ row }) => same(row.file))
  const left = unread.length - files.length
  const names = listed([...files, ...(left > 0 ? [{ en: `${String(left)} more`, zh: `另 ${String(left)} 份` }] : [])])
  return [
    {
      kind: 'text',
      tone: 'bad',
      text: {
        en: `${String(unread.length)} of ${counted(of, 'plan', 'plans', '').en} cannot be read and ${unread.length === 1 ? 'is' : 'are'} in no figure (plan check says why): ${names.en}`,
        zh: `${String(of)} 份计划中有 ${String(unread.length)} 份无法读取，不计入任何数字（plan check 说明原因）：${names.zh}`,
      },
    },
  ]
}

const looksOf = ({ accounts, asOf }: Portfolio): Looks => ({
  asOf,
  isMixed: isMixed(accounts),
  hasChanges: accounts.some(({ figures }) => figures.freshness.changedOn !== undefined),
})

const isMixed = (accounts: readonly Account[]): boolean =>
  new Set(accounts.map(({ figures }) => figures.currency)).size > 1

/** `9 in 4 plans`. */
const tallyCell = ({ count, plans }: { readonly count: number; readonly plans: number }): Cell =>
  count === 0
    ? toned(same(0), 'good')
    : toned(
        {
          en: `${String(count)} in ${counted(plans, 'plan', 'plans', '').en}`,
          zh: `${String(count)}（${String(plans)} 份计划）`,
        },
        'bad',
      )

const coverCell = ({ reviewed, of, pct }: ReturnType<typeof standing>['review_cover']): Cell =>
  toned(
    {
      en: `${partOf(reviewed, of).en} (${textOf(percent(pct)).en})`,
      zh: `${partOf(reviewed, of).zh}（${textOf(percent(pct)).zh}）`,
    },
    pct === 100 ? 'good' : 'warn',
  )

const verdictFacts = (counts: Readonly<Record<string, number>>): readonly Fact[] =>
  verdicts.flatMap((id): readonly Fact[] => {
    const count = counts[id] ?? 0
    return count === 0 ? [] : [{ label: verdictWords[id], value: toned(same(count), verdictTones[id]) }]
  })

/** What a leader wants to know first. */
const overview = ({ accounts, unread, asOf }: Portfolio): readonly Block[] => {
  const all = standing(accounts, unread, asOf)
  const currencies = currencyTotals(accounts.map(({ figures }) => figures))
  const plain: readonly Fact[] = [
    { label: { en: 'plans', zh: '计划' }, value: same(accounts.length + unread.length) },
    ...verdictFacts(all.verdicts),
  ]
  const telling: readonly Fact[] = [
    { label: withinWords, value: coverCell(all.review_cover) },
    { label: { en: 'critical gaps', zh: '关键级差距' }, value: tallyCell(all.critical_gaps) },
    { label: { en: 'red flags', zh: '红旗' }, value: tallyCell(all.red_flags) },
    ...currencies.map(({ currency, open }): Fact => ({
      label: { en: `open, weighted, ${currency}`, zh: `进行中加权，${currency}` },
      value: shortMoney(open.weighted, undefined),
      ...(open.assessed < open.count && {
        note: {
          en: `${textOf(partOf(open.assessed, open.count)).en} deals have an amount`,
          zh: `${String(open.count)} 个商机中 ${String(open.assessed)} 个有金额`,
        },
      }),
    })),
  ]
  return [
    ...unreadBlocks(unread, accounts.length + unread.length),
    { kind: 'figures', items: plain },
    { kind: 'facts', items: telling },
  ]
}

const groupingWords: Readonly<Record<Grouping, { readonly column: Text; readonly title: Text }>> = {
  owner: { column: { en: 'Owner', zh: '负责人' }, title: { en: 'By owner', zh: '按负责人' } },
  industry: { column: { en: 'Industry', zh: '行业' }, title: { en: 'By industry', zh: '按行业' } },
  tier: { column: { en: 'Tier', zh: '等级' }, title: { en: 'By tier', zh: '按等级' } },
}

const groupLabel = (by: Grouping, key: string | undefined, { scales }: Playbook): Cell => {
  if (key === undefined) return notKnown
  if (by === 'owner') return same(key)
  return by === 'tier' ? joined([same(key), labelIn(scales['vpc'], key)]) : labelIn(scales['industry'], key)
}

/** How far the plans of a group are from where they should be. */
const troubled = (counts: Readonly<Record<string, number>>): Cell => {
  const count = (counts['incomplete'] ?? 0) + (counts['at_risk'] ?? 0)
  return count === 0 ? toned(same(0), 'good') : toned(same(count), 'bad')
}

const groupTable = (by: Grouping, accounts: readonly Account[], asOf: string, playbook: Playbook): Block => ({
  kind: 'table',
  columns: [
    { title: groupingWords[by].column, cut: true },
    right('Plans', '计划'),
    right('At risk', '有风险'),
    right('Weighted', '加权'),
    right('Gaps', '差距'),
    right('Flags', '红旗'),
    right('Reviewed', '已评审'),
  ],
  rows: groupsBy(accounts, by).map(([key, some]) => {
    const { verdicts: counts, review_cover: cover, critical_gaps: gaps, red_flags: flags } = standing(some, [], asOf)
    const mixed = isMixed(accounts)
    const worth = currencyTotals(some.map(({ figures }) => figures)).map(({ currency, open }) =>
      textOf(shortMoney(open.weighted, mixed ? currency : undefined)),
    )
    return [
      groupLabel(by, key, playbook),
      same(some.length),
      troubled(counts),
      joined(worth, ' + '),
      same(gaps.count),
      same(flags.count),
      toned(partOf(cover.reviewed, cover.of), cover.pct === 100 ? 'good' : 'warn'),
    ]
  }),
})

/** The groups beside each other, then the accounts of each. */
const groupBlocks = (portfolio: Portfolio, by: Grouping, playbook: Playbook): readonly Block[] => {
  const { accounts, unread, asOf, changesProblem } = portfolio
  const looks = looksOf(portfolio)
  return [
    groupTable(by, accounts, asOf, playbook),
    ...accountTable(
      [
        ...groupsBy(accounts, by).map(([key, some]) => ({ label: groupLabel(by, key, playbook), accounts: some })),
        ...(unread.length === 0 ? [] : [{ label: verdictWords.cannot_be_read, accounts: unread }]),
      ],
      looks,
    ),
    ...accountNotes(looks, changesProblem),
  ]
}

/** Many plans as one: how they stand, which need somebody first, what they are worth, what is wrong where. */
export const portfolioSections = (portfolio: Portfolio, playbook: Playbook): readonly Section[] => {
  const { accounts, unread, asOf, by } = portfolio
  const currencies = currencyTotals(accounts.map(({ figures }) => figures))
  const head: Section = {
    id: 'portfolio',
    title: { en: `Portfolio as of ${asOf}`, zh: `客户组合（截至 ${asOf}）` },
    data: portfolioData(portfolio),
    blocks: overview(portfolio),
  }
  if (accounts.length === 0) return [head]
  const looks = looksOf(portfolio)
  return [
    head,
    by === undefined
      ? {
          id: 'portfolio-accounts',
          title: { en: 'Accounts, worst first', zh: '各客户，最差的在前' },
          blocks: [
            ...accountTable([{ accounts: [...unread, ...accounts] }], looks),
            ...accountNotes(looks, portfolio.changesProblem),
          ],
        }
      : { id: 'portfolio-groups', title: groupingWords[by].title, blocks: groupBlocks(portfolio, by, playbook) },
    {
      id: 'portfolio-pipeline',
      title: { en: 'Pipeline', zh: '商机漏斗' },
      blocks: moneyBlocks(currencies, asOf, playbook),
    },
    {
      id: 'portfolio-gaps',
      title: { en: 'Critical relationship gaps', zh: '关键级关系差距' },
      blocks: gapBlocks(accounts, playbook),
    },
    { id: 'portfolio-flags', title: { en: 'Red flags', zh: '红旗' }, blocks: flagBlocks(accounts) },
  ]
}
