import { isAtLeast, relationsOf, type Relation } from '../../measures/relations.js'
import type { Playbook } from '../../playbook/playbook.js'
import type { Text } from '../../report/text.js'
import { labelIn } from '../../report/words.js'
import type { Finding, Rule } from '../rule.js'

type Conflict = Required<Pick<Finding, 'severity' | 'message' | 'question'>>

/** Level and contact that cannot both be true (domain 2.7); contact or level not known: nothing can be said. */
const conflictOf = (relation: Relation, playbook: Playbook): Conflict | undefined => {
  const { name, contact, relationship } = relation.person
  const level: Text = labelIn(playbook.scales['relationship'], relationship?.current ?? '')
  const depth: Text = labelIn(playbook.scales['contact'], contact ?? '')
  if (contact === 'none' && isAtLeast(relation, 'vendor', playbook))
    return {
      severity: 'error',
      message: {
        en: `we are said to be "${level.en}" to ${name}, yet nobody of us has ever been in contact with this person`,
        zh: `写着我方是${name}的“${level.zh}”，却从来没有人联系过此人`,
      },
      question: {
        en: `Who of us has spoken with ${name}, and when?`,
        zh: `我方谁和${name}谈过？什么时候？`,
      },
    }
  if (contact === 'brief' && isAtLeast(relation, 'problem_solver', playbook))
    return {
      severity: 'warning',
      message: {
        en: `${depth.en} with ${name}, and yet we are said to be "${level.en}"`,
        zh: `与${name}${depth.zh}，却写着我方是此人的“${level.zh}”`,
      },
      question: {
        en: `By what did we notice, in so few talks, that we are "${level.en}" to ${name}?`,
        zh: `才谈过那么几次，从哪里看出${name}已经把我方当作“${level.zh}”？`,
      },
    }
  if (contact === 'in_depth' && relationship?.current === 'none')
    return {
      severity: 'warning',
      message: {
        en: `${depth.en} with ${name}, and yet the relationship is said to be "${level.en}"`,
        zh: `与${name}${depth.zh}，关系却写着“${level.zh}”`,
      },
      question: {
        en: `If we talk with ${name} so openly and often, what does this person turn to us for?`,
        zh: `既然与${name}来往这么深，此人会为什么事找我方？`,
      },
    }
  return undefined
}

// A level that the contact does not carry is a wish, and a plan built on it is too late with the real work.
export const rel004: Rule = {
  code: 'REL-004',
  name: 'relationship-against-contact',
  label: { en: 'relationship contradicts contact', zh: '关系与联系不符' },
  severity: 'error',
  summary: {
    en: 'The relationship with a person fits the contact we have.',
    zh: '与每个人的关系水平和实际联系相符。',
  },
  why: {
    en: 'Nobody trusts the advice of somebody never met. A level that is written too high hides a gap, and the team feels safe where it has not begun.',
    zh: '没见过面，谈不上信任。关系写高了，差距就被藏起来，工作还没开始，团队却以为稳了。',
  },
  source: 'S0-17, S4-09',
  move: {
    en: 'Correct "relationship.current" or "contact", whichever is not what we have seen.',
    zh: '对照实际情况，改正“relationship.current”或“contact”。',
  },
  bad: `relationships:
  people:
    - { id: vp, name: 郑副总, contact: none, relationship: { current: credible_source } }`,
  good: `relationships:
  people:
    - { id: vp, name: 郑副总, contact: multiple, relationship: { current: credible_source } }`,
  *check(plan, { playbook }) {
    for (const relation of relationsOf(plan, playbook)) {
      const conflict = conflictOf(relation, playbook)
      if (conflict === undefined) continue
      const { person, path } = relation
      yield {
        subject: person.id,
        path: [...path, 'relationship', 'current'],
        ...conflict,
        hint: {
          en: `Correct "relationship.current" or "contact" of ${person.name}, whichever is not what we have seen.`,
          zh: `对照实际情况，改正${person.name}的“relationship.current”或“contact”。`,
        },
        related: [{ path: [...path, 'contact'], message: { en: 'the contact stands here', zh: '联系写在这里' } }],
      }
    }
  },
}
