import { peopleOf } from '../../measures/lookup.js'
import { isKeyPlayer } from '../../measures/people.js'
import { labelOf } from '../../measures/scales.js'
import type { Rule } from '../rule.js'

// A name without a part in the decision is a contact, not yet somebody on the influence map.
export const rol001: Rule = {
  code: 'ROL-001',
  name: 'person-without-role',
  label: { en: 'person without role', zh: '人物没有角色' },
  severity: 'error',
  completeness: true,
  summary: {
    en: 'Every person has a role in the decision, or a force in this purchase.',
    zh: '每个人都写明在决策中的角色，或在本次采购中的力量。',
  },
  why: {
    en: 'As long as nobody knows whether a person decides, approves, recommends or guides us, we talk to everybody in the same way, and the word that counts is missing at the end.',
    zh: '不知道一个人是拍板、批准、推荐还是指路，就只能对谁都说一样的话，到最后缺的正是那句管用的话。',
  },
  source: 'S0-17, S1-06',
  move: {
    en: 'Find out what the person does in this purchase, and write it in "roles" or "forces".',
    zh: '弄清此人在这次采购中起什么作用，写进“roles”或“forces”。',
  },
  improves: 'completeness',
  bad: `relationships:
  people:
    - { id: vp, name: 郑副总, influence: high }`,
  good: `relationships:
  people:
    - { id: vp, name: 郑副总, influence: high, roles: [approver] }`,
  *check(plan, { playbook }) {
    for (const { thing: person, path } of peopleOf(plan)) {
      if (person.roles?.length || person.forces?.length) continue
      const { id, name, influence } = person
      // Without a role only the influence makes a key player.
      const weight = isKeyPlayer(person, playbook) ? labelOf(playbook, 'influence', influence) : undefined
      yield {
        subject: id,
        path: [...path, 'roles'],
        ...(!weight && { severity: 'warning' }),
        message: weight
          ? {
              en: `${name} has ${weight.en} influence, and nobody has written what part this person plays in the decision`,
              zh: `${name}的影响力为“${weight.zh}”，在决策中起什么作用却还没有写`,
            }
          : {
              en: `nobody has written what part ${name} plays in the decision`,
              zh: `${name}在决策中起什么作用，还没有写`,
            },
        hint: {
          en: `Find out what ${name} does in this purchase, and write it in "roles" or "forces".`,
          zh: `弄清${name}在这次采购中起什么作用，写进“roles”或“forces”。`,
        },
        question: {
          en: `When it comes to the decision, what does ${name} do: decide, approve, recommend, use it, or guide us?`,
          zh: `真到决策的时候，${name}是拍板、批准、推荐、使用，还是给我方指路？`,
        },
      }
    }
  },
}
