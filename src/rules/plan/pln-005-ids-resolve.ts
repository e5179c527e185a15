import { idFaults, type IdKind, type Use } from '../../measures/references.js'
import type { Repair } from '../../report/repair.js'
import type { Plan } from '../../plan/plan.js'
import { listed } from '../../report/words.js'
import type { Text } from '../../report/text.js'
import type { Rule } from '../rule.js'

const kindWords: Readonly<Record<IdKind, Text>> = {
  team: { en: 'a team member', zh: '团队成员' },
  person: { en: 'a person', zh: '客户关键人' },
  organisation: { en: 'an organisation', zh: '组织' },
  competitor: { en: 'a competitor', zh: '竞争对手' },
  opportunity: { en: 'an opportunity', zh: '商机' },
  goal: { en: 'a goal', zh: '目标' },
  sub_goal: { en: 'a sub-goal', zh: '子目标' },
  action: { en: 'an action', zh: '行动' },
  map_goal: { en: 'a goal of the strategy map', zh: '战略地图的目标' },
  strategy: { en: 'a strategy', zh: '战略' },
  tactic: { en: 'a tactic', zh: '战术' },
  milestone: { en: 'a milestone', zh: '里程碑' },
  proposition: { en: 'a value proposition', zh: '价值主张' },
  review: { en: 'a review', zh: '评审' },
}

const kindsText = (kinds: readonly IdKind[] | 'any'): Text =>
  kinds === 'any' ? { en: 'anything', zh: '任何内容' } : listed(kinds.map((kind) => kindWords[kind]))

/** Some records stand under the id of a competitor. */
const isKey = ({ path }: Use): boolean => path.at(-2) === 'competitors' && path.at(-3) === 'assessment'

/** Whether the record under the other id is there already. */
const hasKey = (plan: Plan, use: Use, id: string): boolean =>
  isKey(use) &&
  (plan.opportunities ?? []).some(
    ({ assessment }, index) => use.path[1] === index && Object.hasOwn(assessment?.competitors ?? {}, id),
  )

const repairOf = (use: Use, id: string): Repair => ({
  said: { en: `${use.id} → ${id}`, zh: `${use.id} → ${id}` },
  changes: [isKey(use) ? { kind: 'rename', path: use.path, key: id } : { kind: 'set', path: use.path, value: id }],
})

// The plan is a graph: a dangling reference hides a gap, and two things of one name cannot both be meant.
export const pln005: Rule = {
  code: 'PLN-005',
  name: 'ids-resolve',
  label: { en: 'ids do not resolve', zh: 'id 对不上' },
  severity: 'error',
  summary: {
    en: 'Every id names exactly one thing, and every reference leads to a thing of the right kind.',
    zh: '每个 id 只指一样东西，每个引用都指向正确类型的内容。',
  },
  why: {
    en: 'A reference that leads nowhere hides a gap: a person looks covered, a deal looks mapped, and nobody is there.',
    zh: '指向空处的引用会掩盖缺口：看上去有人覆盖、商机已对应，其实没有。',
  },
  source: 'S0-21',
  move: {
    en: 'Make every reference lead to a thing of the plan, and give no id twice.',
    zh: '让每个引用都指向计划中的内容，同一个 id 不要用两次。',
  },
  repairs: {
    en: 'A reference that can only mean one id, because it is the same but for "-", "_" or two swapped letters, is written as that id.',
    zh: '引用只可能指某一个 id（仅“-”“_”不同，或相邻两个字母写反）时，改写成该 id。',
  },
  bad: `team:
  - { id: lead, name: 客户经理 }
relationships:
  people:
    - { id: cio, name: 信息总监, coverage: [laed] }`,
  good: `team:
  - { id: lead, name: 客户经理 }
relationships:
  people:
    - { id: cio, name: 信息总监, coverage: [lead] }`,
  *check(plan) {
    const { duplicates, dangling, wrongKind, unused } = idFaults(plan)
    for (const { definition, first } of duplicates)
      yield {
        subject: definition.id,
        path: definition.path,
        message: {
          en: `id "${definition.id}" is already taken by ${kindWords[first.kind].en}`,
          zh: `id“${definition.id}”已经被另一个${kindWords[first.kind].zh}使用`,
        },
        hint: {
          en: 'Give one of the two another id, and change the references that mean it.',
          zh: '给其中一个换一个 id，并修改指向它的引用。',
        },
        related: [{ path: first.path, message: { en: 'also used here', zh: '也用在这里' } }],
      }
    for (const { use, nearest, certain } of dangling)
      yield {
        subject: use.holder,
        path: use.path,
        message: {
          en: `"${use.id}" is not the id of ${kindsText(use.kinds).en} in this plan`,
          zh: `“${use.id}”不是本计划中${kindsText(use.kinds).zh}的 id`,
        },
        hint:
          nearest === undefined
            ? { en: 'Add it to the plan, or delete the reference.', zh: '把它加进计划，或删除这个引用。' }
            : { en: `Write "${nearest}" if that is meant.`, zh: `如果指的是“${nearest}”，请改成它。` },
        ...(certain !== undefined && !hasKey(plan, use, certain) && { repair: repairOf(use, certain) }),
      }
    for (const { use, definition } of wrongKind)
      yield {
        subject: use.holder,
        path: use.path,
        message: {
          en: `"${use.id}" is ${kindWords[definition.kind].en}, and ${kindsText(use.kinds).en} is expected here`,
          zh: `“${use.id}”是${kindWords[definition.kind].zh}，这里需要的是${kindsText(use.kinds).zh}`,
        },
        hint: {
          en: `Write the id of ${kindsText(use.kinds).en}.`,
          zh: `请写${kindsText(use.kinds).zh}的 id。`,
        },
        related: [{ path: definition.path, message: { en: 'given here', zh: '在这里定义' } }],
      }
    for (const { id, kind, path } of unused)
      yield {
        subject: id,
        path,
        severity: 'info',
        message: {
          en: `${kindWords[kind].en} "${id}" is recorded and nothing refers to it`,
          zh: `${kindWords[kind].zh}“${id}”已记录，但没有任何内容引用它`,
        },
        hint: { en: 'Refer to it where it matters, or delete it.', zh: '在相关处引用它，或者删除它。' },
      }
  },
}
