import { roleClashes } from '../../measures/roles.js'
import { labelsOf } from '../../measures/scales.js'
import { listed } from '../../report/words.js'
import type { Rule } from '../rule.js'

const quoted = (ids: readonly string[]) => ids.map((id) => `"${id}"`).join(', ')
const quotedInChinese = (ids: readonly string[]) => ids.map((id) => `“${id}”`).join('、')

// Role and force are two answers to one question; where they differ, one of them is a guess.
export const rol004: Rule = {
  code: 'ROL-004',
  name: 'role-against-force',
  label: { en: 'role and force disagree', zh: '角色与力量矛盾' },
  severity: 'warning',
  summary: {
    en: 'Roles and forces of a person do not contradict each other.',
    zh: '一个人的角色和力量互不矛盾。',
  },
  why: {
    en: 'Whoever decides carries the decision, and a coach speaks for us. Where role and force say different things, we have taken a title for power or a friendly face for a coach.',
    zh: '拍板的人手里要有决策力，教练要替我方说话。角色和力量对不上，多半是把职务当成了权力，或把客气当成了支持。',
  },
  source: 'S0-17, S1-06',
  move: {
    en: 'Decide what the person really does in this purchase, and make "roles" and "forces" say the same.',
    zh: '弄清此人在这次采购中真正起的作用，让“roles”和“forces”一致。',
  },
  bad: `relationships:
  people:
    - { id: gm, name: 总经理, roles: [decision_maker], forces: [u_bb] }`,
  good: `relationships:
  people:
    - { id: gm, name: 总经理, roles: [decision_maker], forces: [u_bb, e_db] }`,
  *check(plan, { playbook }) {
    for (const clash of roleClashes(plan, playbook)) {
      const { id, name } = clash.person
      const roles = listed(labelsOf(playbook, 'role', clash.roles))
      const forces = listed(labelsOf(playbook, 'force', clash.forces))
      yield {
        subject: id,
        path: [...clash.path, 'forces'],
        message: {
          en: `${name} has the role "${roles.en}" and the force "${forces.en}": the two do not go together`,
          zh: `${name}的角色是“${roles.zh}”，力量却是“${forces.zh}”，两者对不上`,
        },
        hint:
          clash.expectedRoles.length > 0
            ? {
                en: `If the final yes is that of ${name}, add ${quoted(clash.expectedRoles)} to "roles"; otherwise mend "forces".`,
                zh: `如果确实由${name}最终拍板，在“roles”里加上${quotedInChinese(clash.expectedRoles)}；否则改“forces”。`,
              }
            : {
                en: `If the role is right, add one of ${quoted(clash.expectedForces)} to the "forces" of ${name}; otherwise mend "roles".`,
                zh: `如果角色没错，在${name}的“forces”里加上${quotedInChinese(clash.expectedForces)}之一；否则改“roles”。`,
              },
        question: {
          en: `What have we seen ${name} do: does it speak for "${roles.en}", or for "${forces.en}"?`,
          zh: `我们亲眼看到${name}做了什么：更像“${roles.zh}”，还是“${forces.zh}”？`,
        },
        related: [{ path: [...clash.path, 'roles'], message: { en: 'the roles stand here', zh: '角色写在这里' } }],
      }
    }
  },
}
