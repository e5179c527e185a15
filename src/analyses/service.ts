import { isModuleOn } from '../measures/modules.js'
import { labelOf, levelOf, levelsOf, numberOf } from '../measures/scales.js'
import { bindsDeeply, sellsSolutions, serviceTimesOf, stickinessOf } from '../measures/service.js'
import type { Context } from '../plan/context.js'
import type { Plan } from '../plan/plan.js'
import type { Playbook } from '../playbook/playbook.js'
import type { Block, Cell, Fact, Tone } from '../report/block.js'
import type { Text } from '../report/text.js'
import { figure, labelIn, listed, partOf, percent, same, toned, unknown } from '../report/words.js'
import { columnsOf, defineAnalysis } from './analysis.js'

const compute = (plan: Plan, { playbook }: Context) => {
  const { adaptation, service_level } = plan.account
  const stickiness = stickinessOf(plan, playbook)
  const count = (state: string | undefined) => stickiness.methods.filter((method) => method.state === state).length
  return {
    adaptation: adaptation ?? null,
    service_level: service_level ?? null,
    service_level_number: numberOf(playbook, 'service_level', service_level) ?? null,
    binds_deeply: bindsDeeply(plan, playbook) ?? null,
    sells_solutions: sellsSolutions(plan, playbook) ?? null,
    methods: stickiness.methods.map(({ id, state }) => ({ method: id, state: state ?? null })),
    in_place: stickiness.inPlace,
    planned: count('planned'),
    not_used: count('none'),
    not_recorded: count(undefined),
    of: stickiness.of,
    stickiness_index_pct: stickiness.indexPct ?? null,
    service_times: serviceTimesOf(plan, playbook).map(({ kind, promised, actual, missedBy, isLongerBetter }) => ({
      kind,
      promised: promised ?? null,
      actual: actual ?? null,
      missed_by: missedBy ?? null,
      longer_is_better: isLongerBetter,
    })),
  }
}

type Figures = ReturnType<typeof compute>

const levelFact = (label: Text, scale: string, id: string | null, playbook: Playbook): Fact => {
  const level = levelOf(playbook, scale, id ?? undefined)
  return level === undefined
    ? { label, value: unknown }
    : { label, value: level.label, ...(level.meaning && { note: level.meaning }) }
}

const yesOrNo = (isSo: boolean | null, tone?: Tone): Cell =>
  isSo === null ? unknown : toned(isSo ? { en: 'yes', zh: '是' } : { en: 'no', zh: '否' }, tone)

const levelBlocks = (figures: Figures, playbook: Playbook): readonly Block[] => {
  const { adaptation, service_level: level, binds_deeply: binds } = figures
  return [
    {
      kind: 'facts',
      items: [
        levelFact({ en: 'who adapts to whom', zh: '关系战略' }, 'adaptation', adaptation, playbook),
        levelFact({ en: 'service level', zh: '服务层次' }, 'service_level', level, playbook),
        { label: { en: 'binds deeply', zh: '深度捆绑' }, value: yesOrNo(binds, binds === true ? 'good' : 'warn') },
        { label: { en: 'we sell whole solutions', zh: '卖整体解决方案' }, value: yesOrNo(figures.sells_solutions) },
      ],
    },
    ...(adaptation === null && level === null
      ? [
          {
            kind: 'text',
            text: {
              en: 'To fill in: "adaptation" and "service_level" in "account"; plan explain service_level tells the levels.',
              zh: '请在“account”填写“adaptation”和“service_level”；各级含义见 plan explain service_level。',
            },
            tone: 'dim',
          } as const,
        ]
      : []),
  ]
}

const tones: Readonly<Record<string, Tone>> = { in_place: 'good', none: 'dim' }

/** Methods by how far they have come, those that work first; of a method nobody has written about nothing is known. */
const methodsTable = (figures: Figures, playbook: Playbook): Block => {
  const ids = levelsOf(playbook, 'stickiness_state').map(([id]) => id)
  const rows = [...ids.reverse(), null].flatMap((state): readonly (readonly Cell[])[] => {
    const methods = figures.methods.filter((method) => method.state === state)
    if (methods.length === 0) return []
    const label = labelOf(playbook, 'stickiness_state', state) ?? { en: 'not recorded', zh: '没有记录' }
    return [
      [
        toned(label, state === null ? 'dim' : tones[state]),
        same(methods.length),
        listed(methods.map(({ method }) => labelIn(playbook.scales['stickiness_method'], method))),
      ],
    ]
  })
  return {
    kind: 'table',
    columns: [
      { title: { en: 'State', zh: '状态' } },
      { title: { en: 'No.', zh: '数量' }, align: 'right' },
      { title: { en: 'What would make leaving us costly', zh: '提高转移成本的方法' } },
    ],
    rows,
  }
}

const stickinessBlocks = (figures: Figures, playbook: Playbook): readonly Block[] =>
  figures.stickiness_index_pct === null
    ? [
        {
          kind: 'text',
          text: { en: 'no method that makes leaving us costly is recorded', zh: '还没有记录提高转移成本的方法' },
          tone: 'warn',
        },
      ]
    : [
        methodsTable(figures, playbook),
        {
          kind: 'facts',
          items: [
            {
              label: { en: 'stickiness index', zh: '粘性指数' },
              value: percent(figures.stickiness_index_pct),
              note: {
                en: `${partOf(figures.in_place, figures.of).en} methods in place`,
                zh: `${partOf(figures.in_place, figures.of).zh} 种方法已实施`,
              },
            },
          ],
        },
      ]

const keptCell = ({ missed_by: missed, longer_is_better: longer }: Figures['service_times'][number]): Cell => {
  if (missed === null) return unknown
  if (missed === 0) return toned({ en: 'kept', zh: '做到' }, 'good')
  const hours = String(missed)
  return toned(
    longer
      ? { en: `${hours} h too short`, zh: `少 ${hours} 小时` }
      : { en: `${hours} h too long`, zh: `超 ${hours} 小时` },
    'bad',
  )
}

const timesBlocks = ({ service_times: times }: Figures, playbook: Playbook): readonly Block[] =>
  times.length === 0
    ? [{ kind: 'text', text: { en: 'no service time is recorded', zh: '还没有记录服务时间' }, tone: 'warn' }]
    : [
        {
          kind: 'table',
          columns: [
            { title: { en: 'Service time, in hours', zh: '服务时间（小时）' } },
            { title: { en: 'Promised', zh: '承诺' }, align: 'right' },
            { title: { en: 'In fact', zh: '实际' }, align: 'right' },
            { title: { en: 'Result', zh: '结果' } },
          ],
          rows: times.map((time) => [
            labelIn(playbook.scales['service_time'], time.kind),
            figure(time.promised),
            figure(time.actual),
            keptCell(time),
          ]),
        },
      ]

/** Domain 2.16: how closely the customer is tied to us, what would be lost by leaving, and which promises we keep. */
export const service = defineAnalysis<Figures>({
  id: 'service',
  title: { en: 'Service and switching cost', zh: '服务与转移成本' },
  compute,
  table: {
    columns: columnsOf('method state'),
    rows: ({ methods }) => methods,
  },
  present: (figures, plan, { playbook }) => [
    ...levelBlocks(figures, playbook),
    ...(isModuleOn('stickiness', plan, playbook) ? stickinessBlocks(figures, playbook) : []),
    ...(isModuleOn('service_times', plan, playbook) ? timesBlocks(figures, playbook) : []),
  ],
})
