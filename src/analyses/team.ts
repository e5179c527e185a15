import { levelOfMember } from '../measures/coverage.js'
import { goalFigures, isOpenAction } from '../measures/goals.js'
import { byId, opportunitiesOf, peopleOf, teamOf } from '../measures/lookup.js'
import type { Context } from '../plan/context.js'
import type { Plan } from '../plan/plan.js'
import type { Block, Cell, Fact } from '../report/block.js'
import type { Text } from '../report/text.js'
import { figure, labelIn, listed, none, same, toned, unknown } from '../report/words.js'
import { defineAnalysis } from './analysis.js'

const compute = (plan: Plan, context: Context) => {
  const { actions } = goalFigures(plan, context)
  const people = peopleOf(plan).map(({ thing }) => thing)
  const deals = opportunitiesOf(plan).map(({ thing }) => thing)
  const members = teamOf(plan).map(({ thing: member }) => {
    const own = actions.filter(({ action }) => action.owner === member.id)
    return {
      id: member.id,
      name: member.name,
      role: member.role ?? null,
      level: levelOfMember(member, context.playbook) ?? null,
      is_executive_sponsor: member.is_executive_sponsor ?? null,
      leads: people.filter(({ coverage }) => coverage?.[0] === member.id).map(({ id }) => id),
      covers: people.filter(({ coverage }) => coverage?.includes(member.id)).map(({ id }) => id),
      opportunities: deals.filter(({ team }) => team?.includes(member.id)).map(({ id }) => id),
      open_actions: own.filter(isOpenAction).length,
      overdue_actions: own.filter(({ overdue }) => overdue === true).length,
    }
  })
  return {
    owner: plan.owner ?? null,
    members,
    executive_sponsors: members.filter((member) => member.is_executive_sponsor === true).map(({ id }) => id),
  }
}

type Figures = ReturnType<typeof compute>

const row = (
  member: Figures['members'][number],
  owner: string | null,
  roles: Parameters<typeof labelIn>[0],
): readonly Cell[] => {
  const name = member.id === owner ? `★ ${member.name}` : member.name
  const late = member.overdue_actions
  return [
    same(name),
    member.role === null ? unknown : labelIn(roles, member.role),
    figure(member.level),
    same(member.leads.length),
    same(member.covers.length),
    same(member.opportunities.length),
    same(member.open_actions),
    late > 0 ? toned(same(late), 'bad') : none,
  ]
}

const right = (en: string, zh: string) => ({ title: { en, zh }, align: 'right' }) as const

const facts = (figures: Figures, plan: Plan): readonly Fact[] => {
  const team = byId(teamOf(plan))
  const nameOf = (id: string): Text => same(team.get(id)?.name ?? id)
  const sponsors = figures.executive_sponsors.map(nameOf)
  return [
    {
      label: { en: 'owner of the plan', zh: '计划负责人' },
      value: figures.owner === null ? unknown : nameOf(figures.owner),
    },
    {
      label: { en: 'executive sponsor', zh: '我方高层赞助人' },
      value: sponsors.length === 0 ? toned({ en: 'nobody named', zh: '未指定' }, 'warn') : listed(sponsors),
    },
  ]
}

/** Part 1 of a plan: our people, and what each of them carries. */
export const team = defineAnalysis<Figures>({
  id: 'team',
  title: { en: 'Our team', zh: '客户团队' },
  compute,
  present: (figures, plan, { playbook }): readonly Block[] => {
    if (figures.members.length === 0) {
      return [{ kind: 'text', text: { en: 'nobody of ours is recorded', zh: '还没有记录我方人员' }, tone: 'warn' }]
    }
    return [
      {
        kind: 'table',
        columns: [
          { title: { en: 'Who', zh: '姓名' } },
          { title: { en: 'Role', zh: '角色' } },
          right('Level', '层级'),
          right('Leads', '主责人数'),
          right('Covers', '覆盖人数'),
          right('Deals', '商机'),
          right('Open actions', '未完成行动'),
          right('Overdue', '逾期'),
        ],
        rows: figures.members.map((member) => row(member, figures.owner, playbook.scales['team_role'])),
      },
      { kind: 'facts', items: facts(figures, plan) },
      ...(figures.owner === null
        ? []
        : [
            {
              kind: 'legend',
              items: [{ term: same('★'), meaning: { en: 'owner of the plan', zh: '计划负责人' } }],
            } as const,
          ]),
    ]
  },
})
