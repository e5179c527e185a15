import { gapPriorityLimit, relationshipGaps as gapsOf } from '../measures/gaps.js'
import { byId, namesOf, peopleOf } from '../measures/lookup.js'
import { labelOf, levelsOf, numberedLevel } from '../measures/scales.js'
import type { Context } from '../plan/context.js'
import type { Person, Plan } from '../plan/plan.js'
import type { Block, Cell } from '../report/block.js'
import { actionsCell, gapFacts, leftOutBlocks, priorityCell } from '../report/gap-words.js'
import { gapWorking, type GapItem } from '../report/gap-working.js'
import { both, figure, same, toned, nobodyRecorded } from '../report/words.js'
import { columnsOf, defineAnalysis } from './analysis.js'
import { gapChart } from './relationship-gaps-chart.js'

const explain = (plan: Plan, { playbook }: Context): readonly Block[] => {
  const gaps = gapsOf(plan, playbook)
  if (gaps.of === 0) return []
  const known = ({ influence, relationship }: Person): Omit<GapItem, 'name' | 'sums'> => ({
    influence: numberedLevel(playbook, 'influence', influence),
    current: numberedLevel(playbook, 'relationship', relationship?.current),
    desired: numberedLevel(playbook, 'relationship', relationship?.desired),
  })
  const items: readonly GapItem[] = [
    ...gaps.rows.map((row) => ({
      name: row.keyPlayer ? `★ ${row.thing.name}` : row.thing.name,
      ...known(row.thing),
      sums: {
        ...row,
        priority: labelOf(playbook, 'gap_priority', row.priority) ?? same(row.priority),
        limit: gapPriorityLimit(row.priority, playbook),
      },
    })),
    ...gaps.leftOut.map(({ thing }) => ({ name: thing.name, ...known(thing), sums: undefined })),
  ]
  return gapWorking(items, gaps)
}

/** Domain 2.7: whom we want closer, by how much, and what is being done about it. */
export const relationshipGaps = defineAnalysis({
  id: 'relationship-gaps',
  title: { en: 'Relationship gaps', zh: '客户关系差距' },
  compute(plan, { playbook }) {
    const gaps = gapsOf(plan, playbook)
    return {
      people: gaps.rows.map((row) => ({
        person: row.thing.id,
        influence: row.thing.influence ?? null,
        weight: row.weight,
        current: row.thing.relationship?.current ?? null,
        current_level: row.current,
        desired: row.thing.relationship?.desired ?? null,
        desired_level: row.desired,
        gap: row.gap,
        weighted_gap: row.weightedGap,
        priority: row.priority,
        key_player: row.keyPlayer,
        lead: row.lead ?? null,
        open_actions: row.openActions.map(({ id }) => id),
        next_due: row.nextDue ?? null,
      })),
      left_out: gaps.leftOut.map(({ thing, unknown }) => ({ person: thing.id, unknown })),
      gap_total: gaps.total ?? null,
      gap_weighted_desired: gaps.weightedDesired ?? null,
      gap_index_pct: gaps.indexPct ?? null,
      assessed: gaps.rows.length,
      of: gaps.of,
    }
  },
  table: {
    columns: columnsOf(
      'person name influence weight current current_level desired desired_level gap weighted_gap priority',
      'key_player lead open_actions next_due unknown',
    ),
    rows({ people, left_out }, plan) {
      const recorded = byId(peopleOf(plan))
      // Without a gap, but with what is known of them.
      const others = left_out.map(({ person, unknown }) => {
        const { influence = null, relationship } = recorded.get(person) ?? {}
        const { current = null, desired = null } = relationship ?? {}
        return { person, influence, current, desired, unknown }
      })
      return [...people, ...others].map((row) => ({ ...row, name: namesOf(plan)(row.person) }))
    },
  },
  present(figures, plan, { playbook }): readonly Block[] {
    if (figures.of === 0) return [{ kind: 'text', text: nobodyRecorded, tone: 'warn' }]
    const nameOf = namesOf(plan)
    const rows = figures.people.map((row): readonly Cell[] => [
      same(row.key_player ? `★ ${nameOf(row.person)}` : nameOf(row.person)),
      both((language) => `${labelOf(playbook, 'influence', row.influence)?.[language] ?? '?'} (${String(row.weight)})`),
      same(`${String(row.current_level)} → ${String(row.desired_level)}`),
      same(row.gap),
      same(row.weighted_gap),
      priorityCell(row.priority, labelOf(playbook, 'gap_priority', row.priority) ?? same(row.priority)),
      row.lead === null
        ? toned({ en: 'nobody', zh: '无人' }, row.key_player ? 'bad' : undefined)
        : same(nameOf(row.lead)),
      actionsCell(row.open_actions.length, row.next_due, row.priority),
    ])
    const blank = same('')
    const table: Block = {
      kind: 'table',
      columns: [
        { title: { en: 'Who', zh: '姓名' } },
        { title: { en: 'Influence', zh: '影响力' } },
        { title: { en: 'Now → wanted', zh: '现状 → 期望' } },
        { title: { en: 'Gap', zh: '差距' }, align: 'right', optional: 2 },
        { title: { en: 'Weighted', zh: '加权' }, align: 'right' },
        { title: { en: 'Priority', zh: '优先级' } },
        { title: { en: 'Lead', zh: '主责' }, optional: 1 },
        { title: { en: 'Open actions', zh: '未完成行动' } },
      ],
      rows,
      totals: [{ en: 'total', zh: '合计' }, blank, blank, blank, figure(figures.gap_total), blank, blank, blank],
    }
    return [
      ...(rows.length > 0 ? [table] : []),
      gapFacts(figures),
      ...leftOutBlocks(figures.left_out.map(({ person, unknown }) => ({ name: nameOf(person), unknown }))),
      {
        kind: 'legend',
        items: [
          { term: same('★'), meaning: { en: 'key player', zh: '关键人' } },
          ...levelsOf(playbook, 'relationship').map(([, { label, number }]) => ({
            term: same(number ?? '–'),
            meaning: label,
          })),
        ],
      },
    ]
  },
  chart: (figures, plan, { playbook }) => gapChart(figures, plan, playbook),
  explain: (_figures, plan, context) => explain(plan, context),
})
