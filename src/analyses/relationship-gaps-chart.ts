import { byId, namesOf, peopleOf } from '../measures/lookup.js'
import { isKeyPlayer } from '../measures/people.js'
import { labelOf, levelsOf, numberOf } from '../measures/scales.js'
import type { Plan } from '../plan/plan.js'
import type { Playbook } from '../playbook/playbook.js'
import type { Chart, GapBar } from '../report/chart.js'
import { priorityCell, type Priority } from '../report/gap-words.js'
import { counted, same, toneOf } from '../report/words.js'

type Figures = {
  readonly people: readonly {
    readonly person: string
    readonly current_level: number
    readonly desired_level: number
    readonly gap: number
    readonly priority: Priority
    readonly key_player: boolean
  }[]
  readonly left_out: readonly { readonly person: string }[]
  readonly of: number
}

/** Now and wanted of each person, the biggest weighted gap first; people of whom something is not known come last. */
export const gapChart = (figures: Figures, plan: Plan, playbook: Playbook): readonly Chart[] => {
  const nameOf = namesOf(plan)
  const recorded = byId(peopleOf(plan))
  const levels = levelsOf(playbook, 'relationship').flatMap(([, { label, number }]) =>
    number === undefined ? [] : [{ at: number, label }],
  )
  if (figures.of === 0 || levels.length === 0) return []
  const levelName = (at: number) => levels.find((level) => level.at === at)?.label ?? same(at)
  const known = figures.people.map((row): GapBar => {
    const priority = labelOf(playbook, 'gap_priority', row.priority) ?? same(row.priority)
    const tone = toneOf(priorityCell(row.priority, priority))
    const [now, wanted] = [levelName(row.current_level), levelName(row.desired_level)]
    const name = nameOf(row.person)
    return {
      label: same(row.key_player ? `★ ${name}` : name),
      now: row.current_level,
      wanted: row.desired_level,
      remark:
        row.gap === 0
          ? priority
          : { en: `${String(row.gap)} to go · ${priority.en}`, zh: `差 ${String(row.gap)} 级 · ${priority.zh}` },
      said: {
        en: `${name}: now ${now.en}, wanted ${wanted.en}; ${priority.en}`,
        zh: `${name}：现状${now.zh}，期望${wanted.zh}；${priority.zh}`,
      },
      ...(tone && { tone }),
    }
  })
  const unknown = figures.left_out.map(({ person }): GapBar => {
    const thing = recorded.get(person)
    const level = (id: string | undefined) => numberOf(playbook, 'relationship', id) ?? null
    const name = nameOf(person)
    return {
      label: same(thing && isKeyPlayer(thing, playbook) ? `★ ${name}` : name),
      now: level(thing?.relationship?.current),
      wanted: level(thing?.relationship?.desired),
      remark: { en: 'not known', zh: '未知' },
      said: { en: `${name}: too little is known for a gap`, zh: `${name}：信息不全，无法计算差距` },
      tone: 'dim',
    }
  })
  const open = figures.people.filter(({ gap }) => gap > 0)
  const people = counted(open.length, 'person', 'people', '人')
  const [first] = open
  const worst = first && nameOf(first.person)
  const summary = {
    en: `${people.en} below the relationship we want${worst === undefined ? '' : `, most of all ${worst}`}, of ${String(figures.of)} in the plan.`,
    zh: `计划中 ${String(figures.of)} 人，${people.zh}未达到期望的关系${worst === undefined ? '' : `，差距最大的是${worst}`}。`,
  }
  return [
    {
      id: 'relationship-gaps',
      kind: 'gap-bars',
      title: { en: 'How close we are, and how close we want to be', zh: '关系现状与期望' },
      description: summary,
      summary,
      most: Math.max(...levels.map(({ at }) => at)),
      levels,
      items: [...known, ...unknown],
    },
  ]
}
