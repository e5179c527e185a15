import { coverageOf } from '../../measures/coverage.js'
import { ratedOpenDeals } from '../../measures/deals.js'
import { fiveDimensions } from '../../measures/dimensions.js'
import { influenceMap, type MapStatus } from '../../measures/influence-map.js'
import { relationshipGaps } from '../../measures/gaps.js'
import { goalFigures, isOpenAction } from '../../measures/goals.js'
import { roundedMoney } from '../../measures/money.js'
import { pipelineOf } from '../../measures/pipeline.js'
import { segmentationOf } from '../../measures/segmentation.js'
import { strategyMapOf } from '../../measures/strategy.js'
import type { Context } from '../../plan/context.js'
import type { Plan } from '../../plan/plan.js'
import type { Playbook } from '../../playbook/playbook.js'
import type { Fact, Tone } from '../../report/block.js'
import { zoneTones } from '../../report/control-words.js'
import { threadTones } from '../../report/coverage-words.js'
import type { Exact } from '../../report/report.js'
import type { Text } from '../../report/text.js'
import {
  amount,
  both,
  exactOrNull,
  figure,
  joined,
  labelIn,
  percent,
  same,
  toned,
  unknown,
} from '../../report/words.js'
import { defineAnalysis } from '../analysis.js'
import { explain } from './explain.js'

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

/** `8/8`: how much of what there is was assessed; here room is short, and the legend says what it means. */
const ofAll = (known: number, of: number): Text => same(`${String(known)}/${String(of)}`)

const controlFact = ({ control, rated_deals, deals }: Figures, { scales }: Playbook): Fact => {
  const label: Text = { en: 'C139, largest', zh: '最大单 C139' }
  const note = ofAll(rated_deals, deals)
  if (control === null) return { label, value: unknown, note }
  const zone = labelIn(scales['control_zone'], control.zone)
  // A self rating that no coach has calibrated is a claim.
  const value = joined([same(control.rating), zone, same(control.calibrated ? '' : '?')], ' ')
  return {
    label,
    value: toned(
      both((language) => value[language].trimEnd()),
      zoneTones[control.zone],
    ),
    note,
  }
}

const moneyFacts = (figures: Figures, playbook: Playbook): readonly Fact[] => {
  const { currency, deals_assessed, deals } = figures
  const note = ofAll(deals_assessed, deals)
  const inMoney = (en: string, zh: string): Text => ({ en: `${en}, ${currency}`, zh: `${zh} ${currency}` })
  return [
    { label: inMoney('weighted', '加权'), value: amount(figures.open_weighted), note },
    { label: inMoney('open', '进行中'), value: amount(figures.open_amount), note },
    { label: inMoney('won', '已赢单'), value: amount(figures.won_amount) },
    {
      label: { en: 'forecast ratio', zh: '加权/链式' },
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
      label: { en: 'gap index', zh: '关系差距指数' },
      value: percent(figures.gap_index_pct),
      note: ofAll(figures.gaps_assessed, people),
    },
    {
      label: { en: 'support index', zh: '支持指数' },
      value: percent(figures.support_index_pct),
      note: ofAll(figures.support_assessed, people),
    },
    {
      label: { en: 'contact index', zh: '联系指数' },
      value: percent(figures.contact_index_pct),
      note: ofAll(figures.contact_assessed, people),
    },
    {
      label: { en: 'influence map', zh: '影响力地图' },
      value: toned(labelIn(scales['map_status'], figures.map_status), mapTones[figures.map_status]),
    },
    {
      label: { en: 'key players', zh: '关键人' },
      value: toned(
        {
          en: `${String(supportive_key_players)} of ${String(key_players)} for us`,
          zh: `支持我方 ${String(supportive_key_players)}/${String(key_players)}`,
        },
        key_players > 0 && supportive_key_players === 0 ? 'bad' : undefined,
      ),
    },
    {
      label: { en: 'threads', zh: '有效联系线' },
      value: toned(same(threads), threadTones[thread_state]),
    },
  ]
}

const planFacts = (figures: Figures): readonly Fact[] => {
  const { tactics, tactics_mapped, overdue_actions, open_actions } = figures
  const code = figures.vpc_code
  return [
    {
      label: { en: 'mapped tactics', zh: '方案覆盖率' },
      value: percent(figures.solution_coverage_pct),
      note: ofAll(tactics_mapped, tactics),
    },
    {
      label: { en: 'segment', zh: '客户细分' },
      value: figure(code === null || figures.second_code === null ? code : `${code} ${figures.second_code}`),
    },
    {
      label: { en: 'open actions', zh: '未完成行动' },
      value: toned(
        {
          en: `${String(open_actions)}, ${String(overdue_actions)} overdue`,
          zh: `${String(open_actions)}，逾期 ${String(overdue_actions)}`,
        },
        overdue_actions > 0 ? 'bad' : undefined,
      ),
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
      kind: 'figures',
      items: [...peopleFacts(figures, playbook), ...moneyFacts(figures, playbook), ...planFacts(figures)],
    },
  ],
  explain: (_figures, plan, context) => explain(plan, context),
})
