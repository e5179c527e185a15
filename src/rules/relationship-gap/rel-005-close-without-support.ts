import { isHostile, isSupportive } from '../../measures/people.js'
import { isAtLeast, relationsOf, type Relation } from '../../measures/relations.js'
import type { Playbook } from '../../playbook/playbook.js'
import { labelIn } from '../../report/words.js'
import type { Rule } from '../rule.js'

/** Domain 2.7: an advisor needs support, a problem solver at least nobody who works against us. */
const isTooClose = (relation: Relation, playbook: Playbook): boolean => {
  const { person } = relation
  if (person.attitude === undefined) return false
  if (isAtLeast(relation, 'trusted_advisor', playbook)) return !isSupportive(person, playbook)
  return isAtLeast(relation, 'problem_solver', playbook) && isHostile(person, playbook)
}

// Trust shows in what people do for us when it costs them something.
export const rel005: Rule = {
  code: 'REL-005',
  name: 'close-without-support',
  label: { en: 'close without support', zh: '关系近却不支持' },
  severity: 'warning',
  summary: {
    en: 'Whoever is close to us supports us.',
    zh: '与我方关系近的人都支持我方。',
  },
  why: {
    en: 'Nobody keeps a trusted advisor whom they do not want to win. Either the relationship is written too high, or the attitude is not what we think.',
    zh: '没有人会一边把我方当可信任的顾问，一边不希望我方赢。要么关系写高了，要么态度看错了。',
  },
  source: 'S0-18, S4-10',
  move: {
    en: 'Look for what the person has really done for us, then correct "relationship.current" or "attitude".',
    zh: '看此人真正为我方做过什么，再改正“relationship.current”或“attitude”。',
  },
  bad: `relationships:
  people:
    - { id: vp, name: 郑副总, attitude: neutral, relationship: { current: trusted_advisor } }`,
  good: `relationships:
  people:
    - { id: vp, name: 郑副总, attitude: supporter, relationship: { current: trusted_advisor } }`,
  *check(plan, { playbook }) {
    for (const relation of relationsOf(plan, playbook)) {
      if (!isTooClose(relation, playbook)) continue
      const { person, path } = relation
      const { id, name, attitude, relationship } = person
      const level = labelIn(playbook.scales['relationship'], relationship?.current ?? '')
      const stand = labelIn(playbook.scales['attitude'], attitude ?? '')
      yield {
        subject: id,
        path: [...path, 'relationship', 'current'],
        message: {
          en: `we are said to be "${level.en}" to ${name}, whose attitude to us is "${stand.en}"`,
          zh: `写着我方是${name}的“${level.zh}”，此人对我方的态度却是“${stand.zh}”`,
        },
        hint: {
          en: `Look for what ${name} has really done for us, then correct "relationship.current" or "attitude".`,
          zh: `看${name}真正为我方做过什么，再改正“relationship.current”或“attitude”。`,
        },
        question: {
          en: `What has ${name} done for us lately that took some courage?`,
          zh: `最近${name}为我方做过哪件要担风险的事？`,
        },
        related: [{ path: [...path, 'attitude'], message: { en: 'the attitude stands here', zh: '态度写在这里' } }],
      }
    }
  },
}
