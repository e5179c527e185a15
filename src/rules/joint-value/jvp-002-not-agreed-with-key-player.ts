import { propositionsOf, type PropositionFigure } from '../../measures/joint-value.js'
import { peopleOf } from '../../measures/lookup.js'
import { isKeyPlayer } from '../../measures/people.js'
import type { Plan } from '../../plan/plan.js'
import type { Playbook } from '../../playbook/playbook.js'
import { inQuotes } from '../../report/goal-words.js'
import type { Text } from '../../report/text.js'
import { either } from '../../report/working.js'
import { same } from '../../report/words.js'
import type { Rule } from '../rule.js'

/** As many key players as a hint names. */
const mostNames = 3

/** To whom it should be taken: the first key players, if any is known. */
const rightPeople = (plan: Plan, playbook: Playbook): Text => {
  const names = peopleOf(plan)
    .filter(({ thing }) => isKeyPlayer(thing, playbook))
    .slice(0, mostNames)
    .map(({ thing }) => same(thing.name))
  return names.length === 0 ? { en: 'somebody who decides', zh: '能拍板的人' } : either(names)
}

/** What is missing; undefined = a key player said yes, or the id leads nowhere, which another rule reports. */
const faultOf = ({ proposition, agreedWith, byKeyPlayer }: PropositionFigure): Text | undefined => {
  if (proposition.agreed_with === undefined)
    return { en: 'is agreed with nobody of the customer yet', zh: '还没有得到客户方任何人的认可' }
  if (agreedWith === undefined || byKeyPlayer === true) return undefined
  return byKeyPlayer === undefined
    ? {
        en: `is agreed with ${agreedWith.name}, whose influence is not known`,
        zh: `得到了${agreedWith.name}的认可，但此人的影响力还不清楚`,
      }
    : {
        en: `is agreed with ${agreedWith.name}, who is no key player`,
        zh: `得到了${agreedWith.name}的认可，但此人不是关键人`,
      }
}

// "Joint" needs the yes of somebody whose yes counts.
export const jvp002: Rule = {
  code: 'JVP-002',
  name: 'not-agreed-with-key-player',
  label: { en: 'proposition not agreed with a key player', zh: '价值主张未获关键人认可' },
  severity: 'info',
  summary: {
    en: 'Every joint value proposition is agreed with a key player of the customer.',
    zh: '每个共同价值主张都得到客户关键人的认可。',
  },
  why: {
    en: 'A value is joint when the customer has said so. Until somebody with a say has, it is what we believe, and in their own meetings nobody will stand up for it.',
    zh: '客户认可了，价值才是“共同”的。说话算数的人没有点头之前，它只是我们的想法，在客户内部的会上没人会替它说话。',
  },
  source: 'S0-24',
  move: {
    en: 'Take it to a key player, change it until it is theirs as well, and write "agreed_with" and "agreed_on".',
    zh: '拿去与关键人谈，改到对方也认为是自己的，再写上“agreed_with”和“agreed_on”。',
  },
  bad: `relationships:
  people:
    - { id: li, name: 李总, influence: high }
value:
  propositions:
    - { id: downtime, joint_outcome: 非计划停机减少三成 }`,
  good: `relationships:
  people:
    - { id: li, name: 李总, influence: high }
value:
  propositions:
    - { id: downtime, joint_outcome: 非计划停机减少三成, agreed_with: li, agreed_on: 2026-06-24 }`,
  *check(plan, { playbook }) {
    const right = rightPeople(plan, playbook)
    for (const figure of propositionsOf(plan, playbook)) {
      const fault = faultOf(figure)
      if (fault === undefined) continue
      const { proposition, path, agreedWith, byKeyPlayer } = figure
      const name = inQuotes(figure.name)
      const isUnrated = agreedWith !== undefined && byKeyPlayer === undefined
      yield {
        subject: proposition.id,
        path: [...path, 'agreed_with'],
        message: {
          en: `the joint value proposition ${name.en} ${fault.en}`,
          zh: `共同价值主张${name.zh}${fault.zh}`,
        },
        hint: isUnrated
          ? {
              en: `Find out how much ${agreedWith.name} counts and write "influence"; if not enough, take ${name.en} to somebody who decides.`,
              zh: `弄清${agreedWith.name}说话有多大分量，写上“influence”；分量不够，就拿${name.zh}再找能拍板的人谈。`,
            }
          : {
              en: `Take ${name.en} to ${right.en}, and write "agreed_with" and "agreed_on" when they agree.`,
              zh: `带着${name.zh}去找${right.zh}谈，认可后写上“agreed_with”和“agreed_on”。`,
            },
        question: {
          en: `Who at ${plan.account.name} would stand up for ${name.en} when we are not in the room?`,
          zh: `我们不在场的时候，${plan.account.name}谁会替${name.zh}说话？`,
        },
      }
    }
  },
}
