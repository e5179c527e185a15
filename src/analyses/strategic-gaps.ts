import { gapPriorityLimit, strategicGaps as gapsOf } from '../measures/gaps.js'
import { namesOf } from '../measures/lookup.js'
import { labelOf, levelsOf, numberedLevel } from '../measures/scales.js'
import type { Context } from '../plan/context.js'
import type { Organisation, Plan } from '../plan/plan.js'
import type { Block, Cell, Tone } from '../report/block.js'
import { actionsCell, gapFacts, leftOutBlocks, priorityCell } from '../report/gap-words.js'
import { gapWorking, type GapItem } from '../report/gap-working.js'
import { both, figure, listed, same, toned, unknown } from '../report/words.js'
import { defineAnalysis } from './analysis.js'

const stanceTones: Readonly<Record<string, Tone>> = { ally: 'good', rival: 'bad' }

const explain = (plan: Plan, { playbook }: Context): readonly Block[] => {
  const gaps = gapsOf(plan, playbook)
  if (gaps.of === 0) return []
  const known = ({ influence, relationship }: Organisation): Omit<GapItem, 'name' | 'sums'> => ({
    influence: numberedLevel(playbook, 'influence', influence),
    current: numberedLevel(playbook, 'organisation_relationship', relationship?.current),
    desired: numberedLevel(playbook, 'organisation_relationship', relationship?.desired),
  })
  const items: readonly GapItem[] = [
    ...gaps.rows.map((row) => ({
      name: row.thing.name,
      ...known(row.thing),
      sums: {
        ...row,
        priority: labelOf(playbook, 'gap_priority', row.priority) ?? same(row.priority),
        limit: gapPriorityLimit(row.priority, playbook),
      },
    })),
    ...[...gaps.leftOut.map(({ thing }) => thing), ...gaps.notAssessed].map((thing) => ({
      name: thing.name,
      ...known(thing),
      sums: undefined,
    })),
  ]
  return gapWorking(items, gaps)
}

/** Domain 2.8: which organisations around the customer we want closer. */
export const strategicGaps = defineAnalysis({
  id: 'strategic-gaps',
  title: { en: 'Strategic relationship gaps', zh: '战略关系差距' },
  compute(plan, { playbook }) {
    const gaps = gapsOf(plan, playbook)
    return {
      organisations: gaps.rows.map((row) => ({
        organisation: row.thing.id,
        type: row.thing.type ?? null,
        influence: row.thing.influence ?? null,
        weight: row.weight,
        current: row.thing.relationship?.current ?? null,
        current_level: row.current,
        desired: row.thing.relationship?.desired ?? null,
        desired_level: row.desired,
        gap: row.gap,
        weighted_gap: row.weightedGap,
        priority: row.priority,
        stance: row.thing.stance ?? null,
        owner: row.thing.owner ?? null,
        open_actions: row.openActions.map(({ id }) => id),
        next_due: row.nextDue ?? null,
      })),
      left_out: gaps.leftOut.map((item) => ({ organisation: item.thing.id, unknown: item.unknown })),
      not_assessed: gaps.notAssessed.map(({ id }) => id),
      gap_total: gaps.total ?? null,
      gap_weighted_desired: gaps.weightedDesired ?? null,
      gap_index_pct: gaps.indexPct ?? null,
      assessed: gaps.rows.length,
      of: gaps.of,
    }
  },
  present(figures, plan, { playbook }): readonly Block[] {
    if (figures.of === 0)
      return [
        {
          kind: 'text',
          text: { en: 'no strategic relationship is recorded', zh: '还没有记录战略关系' },
          tone: 'dim',
        },
      ]
    const nameOf = namesOf(plan)
    const rows = figures.organisations.map((row): readonly Cell[] => [
      same(nameOf(row.organisation)),
      both((language) => `${labelOf(playbook, 'influence', row.influence)?.[language] ?? '?'} (${String(row.weight)})`),
      same(`${String(row.current_level)} → ${String(row.desired_level)}`),
      same(row.weighted_gap),
      priorityCell(row.priority, labelOf(playbook, 'gap_priority', row.priority) ?? same(row.priority)),
      stanceCell(labelOf(playbook, 'stance', row.stance), row.stance),
      row.owner === null
        ? toned({ en: 'nobody', zh: '无人' }, row.gap > 0 ? 'warn' : undefined)
        : same(nameOf(row.owner)),
      actionsCell(row.open_actions.length, row.next_due, row.priority),
    ])
    const blank = same('')
    const table: Block = {
      kind: 'table',
      columns: [
        { title: { en: 'Organisation', zh: '组织' } },
        { title: { en: 'Influence', zh: '影响力' } },
        { title: { en: 'Now → wanted', zh: '现状 → 期望' } },
        { title: { en: 'Weighted', zh: '加权' }, align: 'right' },
        { title: { en: 'Priority', zh: '优先级' } },
        { title: { en: 'Stance', zh: '立场' }, optional: 2 },
        { title: { en: 'Owner', zh: '负责人' }, optional: 1 },
        { title: { en: 'Open actions', zh: '未完成行动' } },
      ],
      rows,
      totals: [{ en: 'total', zh: '合计' }, blank, blank, figure(figures.gap_total), blank, blank, blank, blank],
    }
    const names = listed(figures.not_assessed.map((id) => same(nameOf(id))))
    const notAssessed: readonly Block[] =
      figures.not_assessed.length === 0
        ? []
        : [
            {
              kind: 'text',
              text: {
                en: `recorded by name only, not assessed: ${names.en}`,
                zh: `只记录了名称，尚未评估：${names.zh}`,
              },
              tone: 'dim',
            },
          ]
    return [
      ...(rows.length > 0 ? [table] : []),
      gapFacts(figures),
      ...leftOutBlocks(figures.left_out.map((item) => ({ name: nameOf(item.organisation), unknown: item.unknown }))),
      ...notAssessed,
      {
        kind: 'legend',
        items: levelsOf(playbook, 'organisation_relationship').map(([, { label, number }]) => ({
          term: same(number ?? '–'),
          meaning: label,
        })),
      },
    ]
  },
  explain: (_figures, plan, context) => explain(plan, context),
})

const stanceCell = (label: ReturnType<typeof labelOf>, stance: string | null): Cell =>
  label === undefined ? unknown : toned(label, stance === null ? undefined : stanceTones[stance])
