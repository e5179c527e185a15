import { controlOf, writtenCode, type Control, type Zone } from '../../measures/control.js'
import { dealsOf } from '../../measures/deals.js'
import { stageName } from '../../measures/ladder.js'
import { currencyOf, roundedMoney } from '../../measures/money.js'
import type { Context } from '../../plan/context.js'
import type { Opportunity, Plan } from '../../plan/plan.js'
import type { Playbook, StageCode } from '../../playbook/playbook.js'
import type { Block, Cell, Column } from '../../report/block.js'
import { zoneTones } from '../../report/control-words.js'
import type { Text } from '../../report/text.js'
import {
  amount,
  both,
  counted,
  exactOrNull,
  figure,
  joined,
  labelIn,
  listed,
  none,
  percent,
  same,
  toned,
  unknown,
} from '../../report/words.js'
import { columnsOf, defineAnalysis } from '../analysis.js'
import { boardChart } from './board-chart.js'
import { explain } from './explain.js'

type Deal = { readonly deal: Opportunity; readonly amount: Parameters<typeof roundedMoney>[0] }

const entry = (stage: StageCode | null, { deal, amount: worth }: Deal, control: Control) => ({
  opportunity: deal.id,
  name: deal.name,
  stage,
  amount: exactOrNull(roundedMoney(worth)),
  self: control.self?.written ?? null,
  self_code: control.self?.code ?? null,
  self_zone: control.self?.zone ?? null,
  self_index_pct: control.self?.indexPct ?? null,
  coach: control.coach?.written ?? null,
  coach_code: control.coach?.code ?? null,
  coach_zone: control.coach?.zone ?? null,
  coach_index_pct: control.coach?.indexPct ?? null,
  effective: control.effectiveRater ?? null,
  calibrated: control.effectiveRater === 'coach',
  deviation: control.deviation ? { W: control.deviation.w, F: control.deviation.f, C: control.deviation.c } : null,
  derived: { W: control.derived.w, F2: control.derived.f2, F3: control.derived.f3 },
  decision_structure: control.derived.members,
  decision_structure_supportive: control.derived.supportive,
  self_answered: control.selfAnswered,
  coach_answered: control.coachAnswered,
})

/** Every open deal with a stage, and any other deal that somebody has rated. */
const compute = (plan: Plan, context: Context) => {
  const { staged, potential, unstaged } = dealsOf(plan, context)
  const hasRating = ({ deal }: Deal) => deal.c139 !== undefined
  const controlled = (one: Deal) => controlOf(one.deal, plan, context.playbook)
  return [
    ...staged
      .filter((one) => one.state === 'open' || hasRating(one))
      .map((one) => entry(one.stage, one, controlled(one))),
    ...[...unstaged, ...potential].filter(hasRating).map((one) => entry(null, one, controlled(one))),
  ]
}

type Figures = ReturnType<typeof compute>
type Entry = Figures[number]

const zoneName = (playbook: Playbook, zone: Zone): Text => labelIn(playbook.scales['control_zone'], zone)

const columns: readonly Column[] = [
  { title: { en: 'Stage', zh: '阶段' } },
  { title: { en: 'Deal', zh: '商机' } },
  { title: { en: 'Amount', zh: '金额' }, align: 'right', optional: 1 },
  { title: { en: 'Self', zh: '自评' } },
  { title: { en: 'Coach', zh: '教练' } },
  { title: { en: 'Zone', zh: '区间' } },
  { title: { en: 'Index', zh: '指数' }, align: 'right' },
  { title: { en: 'Answered', zh: '已答' }, align: 'right', optional: 2 },
]

const effectiveOf = (one: Entry) =>
  one.effective === 'coach'
    ? { zone: one.coach_zone, index: one.coach_index_pct, answered: one.coach_answered }
    : { zone: one.self_zone, index: one.self_index_pct, answered: one.self_answered }

const row = (one: Entry, playbook: Playbook): readonly Cell[] => {
  const { zone, index, answered } = effectiveOf(one)
  return [
    one.stage === null ? unknown : same(one.stage),
    same(one.name),
    amount(one.amount),
    figure(one.self),
    figure(one.coach),
    zone === null ? unknown : toned(zoneName(playbook, zone), zoneTones[zone]),
    percent(index),
    one.effective === null ? none : same(`${String(answered)}/9`),
  ]
}

const groups = [
  { key: 'W', en: ['decisive indicator', 'decisive indicators'], zh: '项决定力指标' },
  { key: 'F', en: ['winning-trend marker', 'winning-trend markers'], zh: '项趋赢力标杆' },
  { key: 'C', en: ['clear item', 'clear items'], zh: '项必清事项' },
] as const

const difference = (deviation: NonNullable<Entry['deviation']>, sign: 1 | -1): readonly Text[] =>
  groups.flatMap(({ key, en, zh }) => {
    const by = deviation[key] * sign
    return by > 0 ? [counted(by, en[0], en[1], zh)] : []
  })

/** Self against coach: where our own view is rosier, and where it is gloomier. */
const deviationWords = ({ effective, deviation }: Entry): Cell => {
  if (effective === 'self')
    return toned(
      { en: 'uncalibrated: only a self rating, no coach has rated it', zh: '未校准：只有自评，没有教练评分' },
      'warn',
    )
  if (deviation === null)
    return { en: 'rated by a coach, no self rating to compare', zh: '只有教练评分，没有自评可比较' }
  const rosier = difference(deviation, 1)
  const gloomier = difference(deviation, -1)
  const parts: Text[] = []
  if (rosier.length > 0)
    parts.push(joined([{ en: 'the self rating is more optimistic by', zh: '自评比教练乐观：多' }, listed(rosier)]))
  if (gloomier.length > 0)
    parts.push(joined([{ en: 'the self rating is more careful by', zh: '自评比教练谨慎：少' }, listed(gloomier)]))
  if (parts.length === 0) return toned({ en: 'self and coach rating agree', zh: '自评与教练评分一致' }, 'good')
  return toned(listed(parts), rosier.length > 0 ? 'warn' : undefined)
}

/** The same claims read from the people in the plan. */
const derivedWords = ({ derived, decision_structure: all, decision_structure_supportive: some }: Entry): Text => {
  if (all === 0)
    return {
      en: 'no person of the plan has a part in the decision, so nothing confirms the rating',
      zh: '计划中没有参与决策的人员，评分得不到印证',
    }
  const w: Text =
    derived.W === 1
      ? { en: 'a decision maker supports us (W confirmed)', zh: '有决策者支持我方（印证 W）' }
      : { en: 'no decision maker supports us (W not confirmed)', zh: '没有决策者支持我方（W 未得到印证）' }
  const f2: Text =
    derived.F2 === 1
      ? { en: 'a key person is a mentor (F2 confirmed)', zh: '关键人中有指导者（印证 F2）' }
      : { en: 'no key person is a mentor (F2 not confirmed)', zh: '关键人中没有指导者（F2 未得到印证）' }
  const part = `${String(some)}/${String(all)}`
  const f3: Text =
    derived.F3 === 1
      ? {
          en: `${part} of the decision structure support us (F3 confirmed)`,
          zh: `决策结构中 ${part} 支持我方（印证 F3）`,
        }
      : {
          en: `${part} of the decision structure support us (F3 not confirmed)`,
          zh: `决策结构中 ${part} 支持我方（F3 未得到印证）`,
        }
  return joined([{ en: 'people in the plan: ', zh: '对照计划中的人员：' }, listed([w, f2, f3])], '')
}

/** Where the people confirm nothing at all, it is worth a question. */
const derivedCell = (one: Entry): Cell => {
  const all = one.derived.W + one.derived.F2 + one.derived.F3
  return toned(derivedWords(one), all === 0 ? 'warn' : undefined)
}

const details = (one: Entry): readonly Block[] =>
  one.effective === null
    ? []
    : [
        { kind: 'text', text: both((language) => (language === 'zh' ? `“${one.name}”` : `"${one.name}"`)) },
        { kind: 'list', items: [deviationWords(one), derivedCell(one)] },
      ]

const legend = (playbook: Playbook): Block => {
  const win = writtenCode(playbook.control.win_from)
  const volatile = writtenCode(playbook.control.volatile_from)
  return {
    kind: 'legend',
    items: [
      {
        term: same('W'),
        meaning: {
          en: 'decisive indicator: the decision maker has chosen us (0–1)',
          zh: '决定力指标：决策者已选定我方（0–1）',
        },
      },
      { term: same('F'), meaning: { en: 'winning-trend markers (0–3)', zh: '趋赢力标杆（0–3）' } },
      { term: same('C'), meaning: { en: 'must-be-clear items that are clear (0–9)', zh: '已清的必清事项（0–9）' } },
      { term: zoneName(playbook, 'win'), meaning: { en: `from ${win} up`, zh: `${win} 及以上` } },
      {
        term: zoneName(playbook, 'volatile'),
        meaning: { en: `from ${volatile} up to below ${win}`, zh: `${volatile} 起，低于 ${win}` },
      },
      { term: zoneName(playbook, 'loss'), meaning: { en: `below ${volatile}`, zh: `低于 ${volatile}` } },
    ],
  }
}

const ratedOf = (figures: Figures): Text => {
  const rated = figures.filter(({ effective }) => effective !== null).length
  const of = figures.length
  return {
    en: `rated ${String(rated)} of ${counted(of, 'deal', 'deals', '').en}`,
    zh: `${String(of)} 个商机中已评分 ${String(rated)} 个`,
  }
}

/** Domain 2.10: how far each deal is under control, by our own view and by a coach's. */
export const control = defineAnalysis<Figures>({
  id: 'control',
  title: { en: 'Control of the deals (C139)', zh: '控单力（C139）' },
  compute,
  table: {
    columns: columnsOf(
      'opportunity name stage currency amount self self_code self_zone self_index_pct self_answered coach',
      'coach_code coach_zone coach_index_pct coach_answered effective calibrated deviation.W deviation.F deviation.C',
      'derived.W derived.F2 derived.F3 decision_structure decision_structure_supportive',
    ),
    rows(deals, plan, { playbook }) {
      const currency = currencyOf(plan, playbook)
      return deals.map((row) => ({ ...row, currency }))
    },
  },
  present: (figures, _plan, { playbook }) => {
    if (figures.length === 0) {
      return [{ kind: 'text', text: { en: 'no open deal to rate', zh: '没有可评分的进行中商机' }, tone: 'dim' }]
    }
    const stages = [...new Set(figures.flatMap(({ stage }) => (stage === null ? [] : [stage])))]
    return [
      { kind: 'table', columns, rows: figures.map((one) => row(one, playbook)) },
      { kind: 'text', text: ratedOf(figures), tone: 'dim' },
      ...figures.flatMap(details),
      legend(playbook),
      { kind: 'legend', items: stages.map((stage) => ({ term: same(stage), meaning: stageName(playbook, stage) })) },
    ]
  },
  chart: (figures, plan, { playbook }) => boardChart(figures, plan, playbook),
  explain: (figures, plan, context) =>
    explain(
      figures.map(({ opportunity }) => opportunity),
      plan,
      context,
    ),
})
