import { hasBusiness, hierarchyOf } from '../measures/hierarchy.js'
import { isModuleOn } from '../measures/modules.js'
import { labelOf } from '../measures/scales.js'
import { takeoverOf } from '../measures/takeover.js'
import type { Context } from '../plan/context.js'
import type { Plan } from '../plan/plan.js'
import type { Playbook } from '../playbook/playbook.js'
import type { Block, Cell } from '../report/block.js'
import type { Text } from '../report/text.js'
import { counted, same, toned, unknown } from '../report/words.js'
import { columnsOf, defineAnalysis } from './analysis.js'

const compute = (plan: Plan, context: Context) => {
  const { parent, subsidiaries, siblings, policy } = hierarchyOf(plan, context)
  const takeover = takeoverOf(plan, context)
  const account = (written: string, own: Plan | undefined) => ({
    account: own?.account.name ?? written,
    has_plan: own !== undefined,
    has_business: own === undefined ? null : hasBusiness(own),
  })
  return {
    account: plan.account.name,
    has_business: hasBusiness(plan),
    parent: parent === undefined ? null : account(parent.written, parent.plan),
    policy: policy === undefined ? null : { text: policy.text, told_by: policy.from.account.name },
    siblings: siblings.map((own) => account(own.account.name, own)),
    subsidiaries: subsidiaries.map(({ written, plan: own, isListed }) => ({
      ...account(written, own),
      listed: isListed,
    })),
    takeover:
      takeover === undefined
        ? null
        : {
            phase: takeover.phase ?? null,
            assigned_on: takeover.assignedOn ?? null,
            days: takeover.days ?? null,
            survey_due: takeover.surveyDue ?? null,
            survey_late: takeover.isSurveyLate,
          },
    plans: context.plans.length,
  }
}

type Figures = ReturnType<typeof compute>
type Account = NonNullable<Figures['parent']>

const planCell = ({ has_plan: hasPlan }: Account, isWanted: boolean): Cell =>
  hasPlan ? { en: 'yes', zh: '有' } : toned({ en: 'not among these', zh: '不在其中' }, isWanted ? 'warn' : 'dim')

const businessCell = ({ has_business: has }: Account): Cell =>
  has === null ? unknown : has ? { en: 'yes', zh: '有' } : toned({ en: 'none', zh: '没有' }, 'warn')

const groupBlocks = (figures: Figures): readonly Block[] => {
  const { account: name, has_business, parent, siblings, subsidiaries, policy } = figures
  const row = (part: Text, one: Account, isWanted = false): readonly Cell[] => [
    part,
    same(one.account),
    planCell(one, isWanted),
    businessCell(one),
  ]
  const rows = [
    ...(parent === null ? [] : [row({ en: 'parent', zh: '上级' }, parent, figures.plans > 1)]),
    row({ en: 'this account', zh: '本客户' }, { account: name, has_plan: true, has_business }),
    ...siblings.map((one) => row({ en: 'sibling', zh: '同级' }, one)),
    ...subsidiaries.map((one) =>
      row(one.listed ? { en: 'subsidiary', zh: '下属' } : { en: 'subsidiary, not listed', zh: '下属（未列出）' }, one),
    ),
  ]
  return [
    {
      kind: 'table',
      columns: [
        { title: { en: 'In the group', zh: '集团中' } },
        { title: { en: 'Account', zh: '客户' } },
        { title: { en: 'Plan', zh: '计划' } },
        { title: { en: 'Deals', zh: '商机' } },
      ],
      rows,
    },
    ...(policy === null
      ? []
      : [
          {
            kind: 'text',
            text: {
              en: `Policy of the head office${policy.told_by === name ? '' : `, told in the plan of "${policy.told_by}"`}: ${policy.text}`,
              zh: `总部政策${policy.told_by === name ? '' : `（见“${policy.told_by}”的计划）`}：${policy.text}`,
            },
          } as const,
        ]),
    {
      kind: 'text',
      text: {
        en: `Looked at: ${counted(figures.plans, 'plan', 'plans', '').en}. Plans are matched by id or by the name of the account.`,
        zh: `本次共看 ${String(figures.plans)} 份计划，按 id 或客户名称匹配。`,
      },
      tone: 'dim',
    },
  ]
}

const takeoverBlocks = ({ takeover }: Figures, playbook: Playbook): readonly Block[] => {
  if (takeover === null)
    return [
      { kind: 'text', text: { en: 'nothing is recorded on taking over', zh: '还没有记录接手情况' }, tone: 'warn' },
    ]
  const phase = labelOf(playbook, 'takeover_phase', takeover.phase)
  const { days, survey_due: due } = takeover
  return [
    {
      kind: 'facts',
      items: [
        {
          label: { en: 'phase of taking over', zh: '接手阶段' },
          value: phase === undefined ? unknown : toned(phase, takeover.survey_late ? 'warn' : undefined),
        },
        {
          label: { en: 'assigned on', zh: '接手日期' },
          value: takeover.assigned_on === null ? unknown : same(takeover.assigned_on),
          ...(days !== null && {
            note: { en: `${counted(days, 'day', 'days', '').en} ago`, zh: `${String(days)} 天前` },
          }),
        },
        {
          label: { en: 'visits and survey until', zh: '走访调研截止' },
          value: due === null ? unknown : same(due),
        },
      ],
    },
  ]
}

/** Domain 2.19: the group that the account belongs to, as far as the plans of this run tell, and how it was taken over. */
export const accounts = defineAnalysis<Figures>({
  id: 'accounts',
  title: { en: 'Group and hand-over', zh: '集团关系与接手' },
  compute,
  table: {
    columns: columnsOf('relation name has_plan has_business listed'),
    rows: ({ account: name, has_business, parent, siblings, subsidiaries }) =>
      [
        ...(parent === null ? [] : [{ relation: 'parent', ...parent }]),
        { relation: 'self', account: name, has_plan: true, has_business },
        ...siblings.map((one) => ({ relation: 'sibling', ...one })),
        ...subsidiaries.map((one) => ({ relation: 'subsidiary', ...one })),
      ].map((row) => ({ ...row, name: row.account })),
  },
  present(figures, plan, { playbook }) {
    const hasGroup = isModuleOn('hierarchy', plan, playbook) || figures.subsidiaries.length > 0
    const blocks = [
      ...(hasGroup ? groupBlocks(figures) : []),
      ...(isModuleOn('takeover', plan, playbook) ? takeoverBlocks(figures, playbook) : []),
    ]
    return blocks.length > 0
      ? blocks
      : [
          {
            kind: 'text',
            text: {
              en: 'no parent, no subsidiary and no hand-over is recorded',
              zh: '没有记录上级、下属公司，也没有记录接手情况',
            },
            tone: 'dim',
          },
        ]
  },
})
