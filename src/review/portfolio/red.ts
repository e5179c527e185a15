import type { Playbook } from '../../playbook/playbook.js'
import type { Block } from '../../report/block.js'
import { both, labelIn, listed, same, toned, unknown } from '../../report/words.js'
import type { Text } from '../../report/text.js'
import type { Account } from './account.js'
import { flagTallies } from './figures.js'
import { mostShown, moreBlock, right } from './cells.js'

/** The relationships that are furthest from where they must be, over all plans. */
export const gapBlocks = (accounts: readonly Account[], { scales }: Playbook): readonly Block[] => {
  const all = accounts
    .flatMap(({ row, figures }) => figures.criticalGaps.map((gap) => ({ gap, name: row.account ?? row.file })))
    .sort((a, b) => b.gap.weightedGap - a.gap.weightedGap)
  if (all.length === 0)
    return [{ kind: 'text', text: { en: 'no relationship gap is critical', zh: '没有关键级关系差距' }, tone: 'good' }]
  return [
    {
      kind: 'table',
      columns: [
        right('Gap', '差距'),
        { title: { en: 'Account', zh: '客户' }, cut: true },
        { title: { en: 'Person', zh: '关键人' }, cut: true },
        { title: { en: 'From, to', zh: '从、到' } },
        { title: { en: 'Lead', zh: '主责' }, optional: 1 },
        { title: { en: 'Next action', zh: '下一步' } },
      ],
      rows: all
        .slice(0, mostShown.gaps)
        .map(({ gap, name }) => [
          same(gap.weightedGap),
          same(name),
          same(gap.person),
          both(
            (language) =>
              `${labelIn(scales['relationship'], gap.current)[language]} → ${labelIn(scales['relationship'], gap.desired)[language]}`,
          ),
          gap.lead === undefined ? toned({ en: 'nobody', zh: '无人' }, 'warn') : same(gap.lead),
          gap.openActions === 0
            ? toned({ en: 'no action', zh: '没有行动' }, 'bad')
            : gap.nextDue === undefined
              ? unknown
              : same(gap.nextDue),
        ]),
    },
    ...moreBlock(all.length - mostShown.gaps),
  ]
}

const namesOf = (accounts: readonly Account[]): Text => {
  const names = accounts.map(({ row }) => same(row.account ?? row.file))
  const left = names.length - mostShown.names
  const more: Text = { en: `${String(left)} more`, zh: `另 ${String(left)} 家` }
  return listed([...names.slice(0, mostShown.names), ...(left > 0 ? [more] : [])])
}

/** What goes wrong most, and where. */
export const flagBlocks = (accounts: readonly Account[]): readonly Block[] => {
  const tallies = flagTallies(accounts)
  if (tallies.length === 0) return [{ kind: 'text', text: { en: 'no red flags', zh: '没有红旗' }, tone: 'good' }]
  return [
    {
      kind: 'table',
      columns: [
        { title: { en: 'Red flag', zh: '红旗' } },
        { title: { en: 'Rule', zh: '规则' }, optional: 1 },
        right('Times', '次数'),
        right('Plans', '计划'),
        { title: { en: 'Where', zh: '客户' }, cut: true },
      ],
      rows: tallies
        .slice(0, mostShown.flags)
        .map(({ rule, label, count, accounts: some }) => [
          label,
          same(rule),
          same(count),
          same(some.length),
          namesOf(some),
        ]),
    },
    ...moreBlock(tallies.length - mostShown.flags),
  ]
}
