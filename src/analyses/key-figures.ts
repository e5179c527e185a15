import type { Zone } from '../measures/control.js'
import { coverageOf, type ThreadState } from '../measures/coverage.js'
import { ratedOpenDeals } from '../measures/deals.js'
import { fiveDimensions, influenceMap, type MapStatus } from '../measures/dimensions.js'
import { relationshipGaps } from '../measures/gaps.js'
import { goalFigures, isOpenAction } from '../measures/goals.js'
import { roundedMoney } from '../measures/money.js'
import { pipelineOf } from '../measures/pipeline.js'
import { segmentationOf } from '../measures/segmentation.js'
import { strategyMapOf } from '../measures/strategy.js'
import type { Context } from '../plan/context.js'
import type { Plan } from '../plan/plan.js'
import type { Playbook } from '../playbook/playbook.js'
import type { Cell, Fact, Tone } from '../report/block.js'
import type { Exact } from '../report/report.js'
import type { Text } from '../report/text.js'
import {
  assessed,
  counted,
  exactOrNull,
  figure,
  grouped,
  joined,
  labelIn,
  percent,
  same,
  toned,
  unknown,
} from '../report/words.js'
import { defineAnalysis } from './analysis.js'

const money = (value: Parameters<typeof roundedMoney>[0]): Exact | null => exactOrNull(roundedMoney(value))

/** The deal whose control matters most: the largest open one that somebody has rated. */
const controlFigures = (plan: Plan, context: Context) => {
  const [largest] = ratedOpenDeals(plan, context)
  return largest
    ? {
        opportunity: largest.one.deal.id,
        name: largest.one.deal.name,
        amount: money(largest.one.amount),
        calibrated: largest.rater === 'coach',
        rating: largest.rating.written,
        zone: largest.rating.zone,
        index_pct: largest.rating.indexPct ?? null,
      }
    : null
}

const compute = (plan: Plan, context: Context) => {
  const { playbook } = context
  const gaps = relationshipGaps(plan, playbook)
  const dimensions = fiveDimensions(plan, playbook)
  const map = influenceMap(plan, playbook)
  const coverage = coverageOf(plan, playbook)
  const pipeline = pipelineOf(plan, context)
  const strategy = strategyMapOf(plan)
  const segment = segmentationOf(plan, context)
  const { actions } = goalFigures(plan, context)
  return {
    vpc_code: segment.vpcCode ?? null,
    second_code: segment.secondCode ?? null,
    segment_missing: segment.missing.length,
    currency: pipeline.currency,
    open_weighted: money(pipeline.open.weighted),
    open_amount: money(pipeline.open.amount),
    won_amount: money(pipeline.wonAmount),
    ratio: pipeline.ratio ?? null,
    deals_assessed: pipeline.assessed,
    deals: pipeline.of,
    control: controlFigures(plan, context),
    rated_deals: ratedOpenDeals(plan, context).length,
    gap_total: gaps.total ?? null,
    gap_index_pct: gaps.indexPct ?? null,
    gaps_assessed: gaps.rows.length,
    support_index_pct: dimensions.support.pct ?? null,
    support_assessed: dimensions.support.assessed,
    contact_index_pct: dimensions.contact.pct ?? null,
    contact_assessed: dimensions.contact.assessed,
    people: dimensions.of,
    map_status: map.status,
    key_players: map.keyPlayers.length,
    supportive_key_players: map.supportiveKeyPlayers.length,
    threads: coverage.threads.length,
    thread_state: coverage.threadState,
    tactics: strategy.tactics.length,
    tactics_mapped: strategy.mapped,
    solution_coverage_pct: strategy.solutionCoveragePct ?? null,
    actions: actions.length,
    open_actions: actions.filter(isOpenAction).length,
    overdue_actions: actions.filter(({ overdue }) => overdue === true).length,
    actions_without_due: actions.filter(({ overdue }) => overdue === undefined).length,
  }
}

type Figures = ReturnType<typeof compute>

const mapTones: Readonly<Record<MapStatus, Tone>> = {
  no_map: 'bad',
  basic: 'bad',
  red: 'bad',
  amber: 'warn',
  green: 'good',
}

const threadTones: Readonly<Record<ThreadState, Tone>> = { too_few: 'bad', few: 'warn', enough: 'good' }

const zoneTones: Readonly<Record<Zone, Tone>> = { win: 'good', volatile: 'warn', loss: 'bad' }

const inCurrency = (value: Exact | null, currency: string): Cell =>
  value === null ? unknown : same(`${grouped(value.exact)} ${currency}`)

const controlFact = ({ control, rated_deals, deals }: Figures, { scales }: Playbook): Fact => {
  const label: Text = { en: 'C139, largest rated', zh: '最大已评分商机的 C139' }
  const rated: Text = {
    en: `${String(rated_deals)} of ${String(deals)} open deals rated`,
    zh: `进行中商机已评分 ${String(rated_deals)}/${String(deals)}`,
  }
  if (control === null) return { label, value: unknown, note: rated }
  const text = labelIn(scales['control_zone'], control.zone)
  const uncalibrated: Text = control.calibrated ? same('') : { en: ', uncalibrated', zh: '，未校准' }
  const value = joined([same(`${control.rating} `), text, uncalibrated], '')
  return { label, value: toned(value, zoneTones[control.zone]), note: joined([same(control.name), rated], ' · ') }
}

const moneyFacts = (figures: Figures, playbook: Playbook): readonly Fact[] => {
  const { currency, deals_assessed, deals } = figures
  const note = assessed(deals_assessed, deals)
  return [
    { label: { en: 'open, weighted', zh: '进行中（加权）' }, value: inCurrency(figures.open_weighted, currency), note },
    { label: { en: 'open, amount', zh: '进行中（金额）' }, value: inCurrency(figures.open_amount, currency), note },
    { label: { en: 'won', zh: '已赢单' }, value: inCurrency(figures.won_amount, currency) },
    {
      label: { en: 'weighted / chained', zh: '加权/链式' },
      value: figures.ratio === null ? unknown : same(figures.ratio.toFixed(3)),
      note,
    },
    controlFact(figures, playbook),
  ]
}

const peopleFacts = (figures: Figures, { scales }: Playbook): readonly Fact[] => {
  const { people, key_players, supportive_key_players, threads, thread_state } = figures
  return [
    {
      label: { en: 'relationship gap index', zh: '关系差距指数' },
      value: percent(figures.gap_index_pct),
      note: joined(
        [
          { en: `total gap ${String(figures.gap_total ?? '?')}`, zh: `差距合计 ${String(figures.gap_total ?? '?')}` },
          assessed(figures.gaps_assessed, people),
        ],
        ' · ',
      ),
    },
    {
      label: { en: 'support index', zh: '支持度指数' },
      value: percent(figures.support_index_pct),
      note: assessed(figures.support_assessed, people),
    },
    {
      label: { en: 'contact index', zh: '联系指数' },
      value: percent(figures.contact_index_pct),
      note: assessed(figures.contact_assessed, people),
    },
    {
      label: { en: 'influence map', zh: '影响力地图' },
      value: toned(labelIn(scales['map_status'], figures.map_status), mapTones[figures.map_status]),
      note: {
        en: `${String(supportive_key_players)} of ${String(key_players)} key players support us`,
        zh: `关键人中支持我方 ${String(supportive_key_players)}/${String(key_players)}`,
      },
    },
    {
      label: { en: 'threads', zh: '有效联系线' },
      value: toned(same(threads), threadTones[thread_state]),
      note: { en: 'people we meet regularly', zh: '经常联系的客户方人员' },
    },
  ]
}

const planFacts = (figures: Figures): readonly Fact[] => {
  const { tactics, tactics_mapped, overdue_actions, actions_without_due } = figures
  const late: Text = { en: `${String(overdue_actions)} overdue`, zh: `逾期 ${String(overdue_actions)}` }
  const undated: Text = {
    en: `${String(actions_without_due)} without a due date`,
    zh: `未定截止日 ${String(actions_without_due)}`,
  }
  const code = figures.vpc_code
  const waiting = figures.segment_missing
  return [
    {
      label: { en: 'segment', zh: '客户细分' },
      value: figure(code === null || figures.second_code === null ? code : `${code} · ${figures.second_code}`),
      ...(waiting > 0 && { note: counted(waiting, 'input is unknown', 'inputs are unknown', '项输入未知') }),
    },
    {
      label: { en: 'solution coverage', zh: '方案覆盖率' },
      value: percent(figures.solution_coverage_pct),
      note: {
        en: `${String(tactics_mapped)} of ${String(tactics)} tactics`,
        zh: `战术 ${String(tactics_mapped)}/${String(tactics)}`,
      },
    },
    {
      label: { en: 'open actions', zh: '未完成行动' },
      value: toned(same(figures.open_actions), overdue_actions > 0 ? 'bad' : undefined),
      note: actions_without_due > 0 ? joined([late, undated], ' · ') : late,
    },
  ]
}

/** The top of a review: one screen of figures, each with how much of it was assessed. */
export const keyFigures = defineAnalysis<Figures>({
  id: 'key-figures',
  title: { en: 'Key figures', zh: '关键数字' },
  compute,
  present: (figures, _plan, { playbook }) => [
    {
      kind: 'facts',
      items: [...peopleFacts(figures, playbook), ...moneyFacts(figures, playbook), ...planFacts(figures)],
    },
  ],
})
