import { relationshipGaps } from '../../measures/gaps.js'
import { byId, teamOf } from '../../measures/lookup.js'
import { labelIn } from '../../report/words.js'
import type { Rule } from '../rule.js'

// A gap nobody works on stays a gap: time goes to whoever calls.
export const rel002: Rule = {
  code: 'REL-002',
  name: 'gap-without-action',
  label: { en: 'gap without action', zh: '差距没有行动' },
  severity: 'error',
  summary: {
    en: 'Every critical or significant relationship gap has an open action.',
    zh: '每个关键级或重要级的关系差距都有行动在推进。',
  },
  why: {
    en: 'A wish without an action changes nothing. The people with the largest gap are the ones who do not call us, so they are forgotten first.',
    zh: '只有期望没有行动，什么都不会变。差距最大的人，恰恰是不会主动找我们的人，也最先被忘掉。',
  },
  source: 'S0-18, S4-13',
  move: {
    en: 'Plan an action for this person, with an owner and a date.',
    zh: '为此人安排一项行动，写明负责人和日期。',
  },
  improves: 'gap_index',
  bad: `team: [{ id: lead, name: 赵宁 }]
relationships:
  people:
    - id: gm
      name: 总经理
      influence: high
      relationship: { current: vendor, desired: problem_solver }
      coverage: [lead]
actions: [{ id: visit, what: 拜访, owner: lead, due: 2026-07-10 }]`,
  good: `team: [{ id: lead, name: 赵宁 }]
relationships:
  people:
    - id: gm
      name: 总经理
      influence: high
      relationship: { current: vendor, desired: problem_solver }
      coverage: [lead]
actions: [{ id: visit, what: 拜访, owner: lead, due: 2026-07-10, relates_to: [gm] }]`,
  *check(plan, { playbook }) {
    const team = byId(teamOf(plan))
    for (const { thing: person, path, priority, weightedGap, openActions, lead } of relationshipGaps(plan, playbook)
      .rows) {
      if ((priority !== 'critical' && priority !== 'significant') || openActions.length > 0) continue
      const { id, name, relationship } = person
      const level = (one: string | undefined) => labelIn(playbook.scales['relationship'], one ?? '')
      const current = level(relationship?.current)
      const desired = level(relationship?.desired)
      const urgency = labelIn(playbook.scales['gap_priority'], priority)
      const leader = lead === undefined ? undefined : team.get(lead)?.name
      yield {
        subject: id,
        path: [...path, 'relationship'],
        ...(priority === 'significant' && { severity: 'warning' }),
        message: {
          en: `with ${name} we want to get from "${current.en}" to "${desired.en}" (weighted gap ${weightedGap}, ${urgency.en}), and no open action works on it`,
          zh: `与${name}的关系要从“${current.zh}”到“${desired.zh}”（加权差距 ${weightedGap}，${urgency.zh}），却没有一项行动在推进`,
        },
        hint:
          leader === undefined
            ? {
                en: `Decide who of us takes care of ${name}, and plan an action with a date and "relates_to: [${id}]".`,
                zh: `先定下由谁负责${name}，再安排一项行动，写明日期和“relates_to: [${id}]”。`,
              }
            : {
                en: `Let ${leader} plan an action for ${name}, with a date and "relates_to: [${id}]".`,
                zh: `请${leader}为${name}安排一项行动，写明日期和“relates_to: [${id}]”。`,
              },
        question: {
          en: `What has to happen for ${name} to see us as "${desired.en}", and who takes the first step by when?`,
          zh: `要让${name}把我方看成“${desired.zh}”，得让此人看到什么？谁在什么时候迈出第一步？`,
        },
      }
    }
  },
}
