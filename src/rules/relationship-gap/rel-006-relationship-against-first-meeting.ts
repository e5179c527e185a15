import { relationsOf } from '../../measures/relations.js'
import { counted, labelIn } from '../../report/words.js'
import type { Rule } from '../rule.js'

// What an executive does after the first visit shows in which class of seller we were put.
export const rel006: Rule = {
  code: 'REL-006',
  name: 'relationship-against-first-meeting',
  label: { en: 'relationship contradicts first visit', zh: '关系与首访不符' },
  severity: 'warning',
  summary: {
    en: 'The relationship fits what followed from the first visit.',
    zh: '关系水平与首次拜访的结果相符。',
  },
  why: {
    en: 'Executives sort sellers at the first visit: they invite an advisor again and send a product expert to their staff. What they do then says more than what we feel.',
    zh: '高管第一次见面就给销售分了类：当成顾问的会主动再请，当成产品专家的就交给下属接待。对方怎么做，比我们自己的感觉更说明问题。',
  },
  source: 'S0-07',
  move: {
    en: 'Compare "first_meeting_outcome" with "relationship.current", and correct the one that does not hold.',
    zh: '对照“first_meeting_outcome”和“relationship.current”，改正不符合实际的一项。',
  },
  bad: `relationships:
  people:
    - id: vp
      name: 郑副总
      first_meeting_outcome: delegated_down
      relationship: { current: problem_solver }`,
  good: `relationships:
  people:
    - id: vp
      name: 郑副总
      first_meeting_outcome: delegated_down
      relationship: { current: vendor }`,
  *check(plan, { playbook }) {
    for (const { person, path, firstVisit } of relationsOf(plan, playbook)) {
      if (firstVisit === undefined || firstVisit.distance < playbook.limits.first_meeting_distance) continue
      const { id, name, relationship } = person
      const level = (one: string | undefined) => labelIn(playbook.scales['relationship'], one ?? '')
      const outcome = labelIn(playbook.scales['first_meeting_outcome'], firstVisit.outcome)
      const [first, now] = [level(firstVisit.implied), level(relationship?.current)]
      const apart = counted(firstVisit.distance, 'level', 'levels', '级')
      yield {
        subject: id,
        path: [...path, 'relationship', 'current'],
        message: {
          en: `the first visit to ${name} led to "${outcome.en}", which fits "${first.en}", yet "${now.en}" is written (${apart.en} apart)`,
          zh: `首次拜访${name}的结果是“${outcome.zh}”，对应“${first.zh}”，现在写的却是“${now.zh}”（相差 ${apart.zh}）`,
        },
        hint: {
          en: `Ask how ${name} treats us today, then correct "relationship.current" or "first_meeting_outcome".`,
          zh: `看${name}现在怎样对待我方，再改正“relationship.current”或“first_meeting_outcome”。`,
        },
        question: {
          en: `What has happened since the first visit to ${name} that makes us "${now.en}"?`,
          zh: `首次拜访${name}之后发生了什么，让我方成了“${now.zh}”？`,
        },
        related: [
          {
            path: [...path, 'first_meeting_outcome'],
            message: { en: 'the first visit stands here', zh: '首次拜访的结果写在这里' },
          },
        ],
      }
    }
  },
}
