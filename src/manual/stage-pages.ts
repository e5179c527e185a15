import { chainPct, ladderOf, stageCodes, stageName } from '../measures/ladder.js'
import { labelsOf } from '../measures/scales.js'
import type { Playbook, StageCode } from '../playbook/playbook.js'
import type { Block, Cell } from '../report/block.js'
import type { Text } from '../report/text.js'
import { joined, labelIn, listed, none, same } from '../report/words.js'
import { fact, heading, paragraph, sentence } from './draw.js'
import type { Content, Page, Setting } from './page.js'
import { stageWords } from './stage-words.js'

type Demand = { readonly rule: string; readonly text: Text }

/** What the checks ask for from a stage on (domain 2); the stage itself stands in the playbook. */
const demands: Readonly<Record<keyof Playbook['from_stage'], Demand>> = {
  decision_maker_warning: {
    rule: 'COV-001',
    text: { en: 'a decision maker is on the map, else a warning', zh: '地图上有决策者，否则警告' },
  },
  decision_maker_error: {
    rule: 'COV-001',
    text: { en: 'a decision maker is on the map, else an error', zh: '地图上有决策者，否则错误' },
  },
  decision_maker_met: {
    rule: 'COV-003',
    text: { en: 'we have been in contact with the decision maker', zh: '已与决策者有过联系' },
  },
  decision_maker_known: {
    rule: 'COV-003',
    text: { en: 'more than little contact with the decision maker', zh: '与决策者的联系不止“较少”' },
  },
  all_dimensions: {
    rule: 'STK-001',
    text: { en: 'all five dimensions of every key player are known', zh: '关键人的五维全部已知' },
  },
  threads: { rule: 'COV-004', text: { en: 'more than one thread into the account', zh: '有效联系线不止一条' } },
  map_validated: {
    rule: 'STR-005',
    text: {
      en: 'the steps of the execution map are done, above all the first',
      zh: '执行地图的步骤已完成，首先是第一步',
    },
  },
  competitor: {
    rule: 'OPP-010',
    text: { en: 'the competitors are named, or that there are none', zh: '已写明竞争对手，或确实没有' },
  },
  customer_budget: {
    rule: 'OPP-016',
    text: { en: 'budget of the customer and where it comes from', zh: '客户的预算及来源' },
  },
  force_met: {
    rule: 'COV-007',
    text: { en: 'we have been in contact with the final decision (E-DB)', zh: '已与最终决策（E-DB）有过联系' },
  },
  c139_warning: { rule: 'CTL-001', text: { en: 'a big deal has C139, else a warning', zh: '大单有 C139，否则警告' } },
  c139_error: { rule: 'CTL-001', text: { en: 'a big deal has C139, else an error', zh: '大单有 C139，否则错误' } },
  zone_warning: {
    rule: 'CTL-003',
    text: { en: 'C139 is not in the loss zone, else a warning', zh: 'C139 不在失单区，否则警告' },
  },
  zone_error: {
    rule: 'CTL-003',
    text: {
      en: 'C139 is not in the loss zone, else an error; volatile warns',
      zh: 'C139 不在失单区，否则错误；抖动区警告',
    },
  },
  response_mode: {
    rule: 'ROL-006',
    text: { en: 'there is an action for every key player who is not receptive', zh: '听不进去的关键人都有行动在推进' },
  },
  persuasion: {
    rule: 'STK-051',
    text: {
      en: 'buying values and persuasion type of the decision maker are known',
      zh: '已了解决策者的购买价值观和说服类型',
    },
  },
  assessment: {
    rule: 'OPP-013',
    text: { en: 'the deal is assessed, where the module is on', zh: '启用模块时，已做商机评估' },
  },
  compelling_event: {
    rule: 'TAS-004',
    text: { en: 'an assessed deal has a compelling event', zh: '做过评估的商机有紧迫事件' },
  },
  competitor_profile: {
    rule: 'CMP-001',
    text: { en: 'every competitor of the deal has a profile', zh: '商机的每个竞争对手都有档案' },
  },
  position: {
    rule: 'CMP-002',
    text: { en: 'our position against the competition is written down', zh: '已写明我方的竞争定位' },
  },
  levers: {
    rule: 'CMP-004',
    text: {
      en: 'something is planned for every key player who is neutral or against us',
      zh: '对每个中立或反对的关键人都安排了手段',
    },
  },
  need_questions: {
    rule: 'CMP-005',
    text: { en: 'implication or need-payoff questions are recorded', zh: '已记录暗示或需求认同类问题' },
  },
  watch: {
    rule: 'verdict',
    text: { en: 'a warning about the deal makes the verdict "watch"', zh: '该商机的警告使评审结论为“需关注”' },
  },
}

const demandsOf = ({ from_stage }: Playbook, code: StageCode): readonly Demand[] =>
  (Object.keys(demands) as (keyof typeof demands)[]).flatMap((key) => (from_stage[key] === code ? [demands[key]] : []))

const withRule = ({ text, rule }: Demand): Text => ({ en: `${text.en} (${rule})`, zh: `${text.zh}（${rule}）` })

/** What must be there before a deal goes on, or while it is here. */
export const demandsOfStage = (playbook: Playbook, code: StageCode): readonly Text[] => {
  const stage = ladderOf(playbook)[code]
  const team = listed(labelsOf(playbook, 'team_role', stage.participants))
  const step = labelIn(playbook.scales['buyer_step'], stage.buyer_step)
  const forces = code === 'F' ? [] : playbook.participation[code]
  const carried = listed(labelsOf(playbook, 'force', forces))
  const part = String(playbook.limits.key_actions_pct)
  const own: Demand[] = [
    ...(code === 'F'
      ? []
      : [
          {
            rule: 'OPP-001',
            text: {
              en: 'before the next stage: its key result, with day and evidence',
              zh: '进入下一阶段之前：关键结果，含日期和依据',
            },
          },
          {
            rule: 'OPP-007',
            text: {
              en: `before the next stage: the key actions, at least ${part}%`,
              zh: `进入下一阶段之前：关键行动，至少 ${part}%`,
            },
          },
        ]),
    { rule: 'COV-008', text: { en: `in the team of the deal: ${team.en}`, zh: `商机团队中有：${team.zh}` } },
    { rule: 'OPP-011', text: { en: `the buyer is at least at: ${step.en}`, zh: `客户至少已到：${step.zh}` } },
    ...(forces.length === 0
      ? []
      : [
          {
            rule: 'COV-007',
            text:
              forces.length === 1
                ? { en: `on the map: ${carried.en}`, zh: `地图上有：${carried.zh}` }
                : { en: `on the map one of: ${carried.en}`, zh: `地图上有其中之一：${carried.zh}` },
          },
        ]),
    ...demandsOf(playbook, code),
  ]
  return own.map(withRule)
}

const daysCell = (days: number | null): Cell => (days === null ? none : same(days))

/** The rates of a stage in every ladder. */
const laddersTable = ({ ladder, ladders }: Playbook, code: StageCode): Block => ({
  kind: 'table',
  columns: [
    { title: { en: 'Ladder', zh: '阶段表' } },
    { title: { en: 'Win rate', zh: '赢率' }, align: 'right' },
    { title: { en: 'Conversion', zh: '转化率' }, align: 'right' },
    { title: { en: 'Chain', zh: '链式' }, align: 'right' },
    { title: { en: 'Planned days', zh: '计划天数' }, align: 'right' },
  ],
  rows: Object.entries(ladders).map(([name, own]) => [
    same(name === ladder ? `▸ ${name}` : name),
    same(`${String(own[code].win_rate)}%`),
    same(`${String(own[code].conversion)}%`),
    same(`${String(chainPct(code, own))}%`),
    daysCell(own[code].planned_days),
  ]),
})

/** What the stage is called in the ladder and in every set of labels. */
const namesOf = (playbook: Playbook, code: StageCode): readonly (readonly [set: string, name: Text])[] => [
  [playbook.ladder, ladderOf(playbook)[code].name],
  ...Object.entries(playbook.label_sets).map(([set, labels]) => [set, labels[code]] as const),
]

const blocksOf = ({ playbook }: Setting, code: StageCode): readonly Block[] => {
  const stage = ladderOf(playbook)[code]
  const meaning = playbook.scales['stage']?.[code]?.meaning
  const actions = Object.entries(stage.key_actions)
  return [
    ...(meaning ? [paragraph(sentence(meaning))] : []),
    laddersTable(playbook, code),
    heading('Key result', '关键结果'),
    paragraph(sentence(stage.key_result)),
    heading('What is asked', '要求'),
    { kind: 'list', items: demandsOfStage(playbook, code) },
    heading('Key actions', '关键行动'),
    { kind: 'list', items: actions.map(([action, text]) => joined([same(action), text])) },
  ]
}

const factsOf = ({ playbook }: Setting, code: StageCode): Content['facts'] => {
  const stage = ladderOf(playbook)[code]
  return [
    ...namesOf(playbook, code).map(([set, name]) => fact(`called in ${set}`, `${set} 中的名称`, name)),
    fact('we take part', '我方参与', listed(labelsOf(playbook, 'team_role', stage.participants))),
    fact('buyer step', '客户采购步骤', labelIn(playbook.scales['buyer_step'], stage.buyer_step)),
    fact('progress', '销售进度', stageWords[code].progress),
    fact('our phase', '销售流程', stageWords[code].phase),
    fact('the customer', '采购周期', stageWords[code].cycle),
    fact('source', '出处', same('S3-06, S3-07, S3-08, S1-10, S1-11, S4-03')),
  ]
}

export const stagePages = (setting: Setting): readonly Page[] => {
  const { playbook } = setting
  return stageCodes.map((code): Page => {
    const name = stageName(playbook, code)
    const stage = ladderOf(playbook)[code]
    return {
      id: `stage.${code}`,
      kind: 'stage',
      title: { en: `Stage ${code} · ${name.en}`, zh: `阶段 ${code} · ${name.zh}` },
      line: {
        en: `stage of a deal: ${name.en}, win rate ${String(stage.win_rate)}%`,
        zh: `商机阶段：${name.zh}，赢率 ${String(stage.win_rate)}%`,
      },
      names: [
        ...[code, `阶段 ${code}`, `阶段${code}`, `${code}阶段`, `${code} 阶段`],
        ...namesOf(playbook, code).flatMap(([, label]) => [label.en, label.zh]),
      ],
      see: ['stage', 'win_rate', 'conversion', 'overdue'],
      content: () => ({
        blocks: blocksOf(setting, code),
        facts: factsOf(setting, code),
        data: {
          code,
          names: Object.fromEntries(namesOf(playbook, code)),
          ladders: Object.entries(playbook.ladders).map(([ladder, own]) => ({
            ladder,
            in_force: ladder === playbook.ladder,
            win_rate: own[code].win_rate,
            conversion: own[code].conversion,
            chain_pct: chainPct(code, own),
            planned_days: own[code].planned_days,
          })),
          participants: stage.participants,
          key_result: stage.key_result,
          buyer_step: stage.buyer_step,
          key_actions: Object.fromEntries(Object.entries(stage.key_actions)),
          vocabulary: stageWords[code],
          asked: demandsOfStage(playbook, code),
        },
      }),
    }
  })
}

/** The page of the scale itself: all stages of the ladder in force at a glance. */
export const stagesTable = (playbook: Playbook): Block => ({
  kind: 'table',
  columns: [
    { title: { en: 'Stage', zh: '阶段' } },
    { title: { en: 'Name', zh: '名称' } },
    { title: { en: 'Win rate', zh: '赢率' }, align: 'right' },
    { title: { en: 'Conversion', zh: '转化率' }, align: 'right' },
    { title: { en: 'Days', zh: '天数' }, align: 'right' },
    { title: { en: 'Key result', zh: '关键结果' } },
  ],
  rows: stageCodes.map((code) => {
    const { win_rate, conversion, planned_days, key_result } = ladderOf(playbook)[code]
    return [
      same(code),
      stageName(playbook, code),
      same(`${String(win_rate)}%`),
      same(`${String(conversion)}%`),
      daysCell(planned_days),
      key_result,
    ]
  }),
})
