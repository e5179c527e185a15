import type { Plan } from '../../plan/plan.js'
import type { Playbook } from '../../playbook/playbook.js'
import type { Block, Cell } from '../../report/block.js'
import type { Text } from '../../report/text.js'
import { amount, figure, labelIn, listed, none, partOf, same, toned, unknown } from '../../report/words.js'
import { right } from './deals.js'
import type { Figures } from './figures.js'

const heading = (en: string, zh: string): Block => ({ kind: 'heading', text: { en, zh } })

const nameOf = (plan: Plan, id: string): Text => same(plan.opportunities?.find((deal) => deal.id === id)?.name ?? id)

const dealOf = (figures: Figures, id: string): Figures['opportunities'][number] | undefined =>
  [...figures.opportunities, ...figures.left_out].find((deal) => deal.id === id)

/** Deals whose expected close has passed, and deals that stay longer than planned, with what they are worth. */
export const lateBlocks = (figures: Figures, plan: Plan): readonly Block[] => {
  const { past_due, stalled } = figures
  const late = [
    ...past_due.opportunities.map((id): readonly Cell[] => {
      const deal = dealOf(figures, id)
      return [
        toned({ en: 'close passed', zh: '成交日已过' }, 'bad'),
        nameOf(plan, id),
        amount(deal?.amount ?? null),
        figure(deal?.expected_close_on),
        none,
      ]
    }),
    ...stalled.opportunities.map(({ id, last_movement_on, next_action_due }): readonly Cell[] => {
      const deal = dealOf(figures, id)
      const days = String(deal?.overdue_days ?? '?')
      return [
        toned({ en: `stalled, ${days} days over`, zh: `停滞，超期 ${days} 天` }, 'warn'),
        nameOf(plan, id),
        amount(deal?.amount ?? null),
        figure(last_movement_on),
        figure(next_action_due),
      ]
    }),
  ]
  if (late.length === 0) return []
  return [
    heading('Late deals', '滞后的商机'),
    {
      kind: 'table',
      columns: [
        { title: { en: 'What', zh: '情况' } },
        { title: { en: 'Deal', zh: '商机' } },
        right('Amount', '金额'),
        { title: { en: 'Close / last move', zh: '成交日/最近进展' } },
        { title: { en: 'Next action', zh: '下一步' }, optional: 1 },
      ],
      rows: late,
    },
  ]
}

/** What each deal adds to the difference of the two forecasts, in words and by deal. */
export const differenceBlocks = ({ difference }: Figures, plan: Plan): readonly Block[] => {
  const [first] = difference?.opportunities ?? []
  if (!difference || first === undefined) return []
  const rates = (one: typeof first): Text => ({
    en: `${String(one.win_rate)}% against ${String(one.chain_pct)}%`,
    zh: `${String(one.win_rate)}% 对 ${String(one.chain_pct)}%`,
  })
  const blank = same('')
  return [
    heading('Why the two forecasts differ', '两种预测为何不同'),
    {
      kind: 'table',
      columns: [
        { title: { en: 'Deal', zh: '商机' } },
        { title: { en: 'Stage', zh: '阶段' } },
        { title: { en: 'Win rate against chain', zh: '赢率对链式转化' } },
        right('Weighted − chained', '加权 − 链式'),
      ],
      rows: difference.opportunities.map((one) => [
        nameOf(plan, one.id),
        same(one.stage),
        rates(one),
        amount(one.difference),
      ]),
      totals: [{ en: 'all open deals', zh: '进行中合计' }, blank, blank, amount(difference.total)],
    },
  ]
}

type Demand = Figures['demands'][number]

const actionsCell = ({ key_actions, key_actions_done, key_actions_open }: Demand): Cell => {
  if (key_actions === 0) return none
  const open = key_actions_open.slice(0, 3).join(' ')
  const more = key_actions_open.length > 3 ? ' …' : ''
  if (key_actions_done === null)
    return toned({ en: `? of ${String(key_actions)}`, zh: `?/${String(key_actions)}` }, 'dim')
  const done = partOf(key_actions_done, key_actions)
  return key_actions_open.length === 0
    ? toned(done, 'good')
    : { en: `${done.en}, open ${open}${more}`, zh: `${done.zh}，未做 ${open}${more}` }
}

const buyerCell = ({ buyer_step, buyer_there, buyer_step_needed }: Demand, { scales }: Playbook): Cell => {
  const needed = labelIn(scales['buyer_step'], buyer_step_needed)
  if (buyer_step !== null) return toned(needed, buyer_there === true ? 'good' : 'warn')
  return toned({ en: `${needed.en}, not known`, zh: `${needed.zh}，目前未知` }, 'dim')
}

const rolesCell = ({ missing_participants: missing }: Demand, { scales }: Playbook): Cell => {
  if (missing === null) return unknown
  if (missing.length === 0) return none
  return toned(listed(missing.map((role) => labelIn(scales['team_role'], role))), 'warn')
}

/** What each open deal still owes before it may go on to the next stage. */
export const demandBlocks = ({ demands }: Figures, plan: Plan, playbook: Playbook): readonly Block[] =>
  demands.length === 0
    ? []
    : [
        heading('Before the next stage', '进入下一阶段之前'),
        {
          kind: 'table',
          columns: [
            { title: { en: 'Deal', zh: '商机' } },
            { title: { en: 'To', zh: '到' } },
            { title: { en: 'Key result', zh: '关键结果' } },
            { title: { en: 'Key actions', zh: '关键行动' } },
            { title: { en: 'Buyer must be at', zh: '客户须到' } },
            { title: { en: 'Team lacks', zh: '团队缺' } },
          ],
          rows: demands.map((demand) => [
            nameOf(plan, demand.id),
            same(`${demand.stage}→${demand.next_stage}`),
            demand.key_result_reached
              ? toned({ en: 'reached', zh: '已达成' }, 'good')
              : toned({ en: 'open', zh: '未达成' }, 'warn'),
            actionsCell(demand),
            buyerCell(demand, playbook),
            rolesCell(demand, playbook),
          ]),
        },
      ]
