import { relationsOf } from '../../measures/relations.js'
import { labelIn } from '../../report/words.js'
import type { Rule } from '../rule.js'

// Time is the scarce thing: where we are closer than we need to be, some of it can be had.
export const rel003: Rule = {
  code: 'REL-003',
  name: 'more-than-wanted',
  label: { en: 'closer than wanted', zh: '关系超出期望' },
  severity: 'info',
  summary: {
    en: 'With nobody do we stand higher than we want to.',
    zh: '与任何人的关系都不高于期望。',
  },
  why: {
    en: 'A close relationship takes time to keep. Where less would do, that time is missing with those whom we hardly know.',
    zh: '维持深厚的关系要花时间。用不着这么深却仍在投入，留给还不熟的人的时间就少了。',
  },
  source: 'S0-18',
  move: {
    en: 'Use the time for somebody with a gap, or raise "relationship.desired" if the closeness is wanted.',
    zh: '把时间转给有差距的人；如果确实需要这么近，就调高“relationship.desired”。',
  },
  bad: `relationships:
  people:
    - { id: eng, name: 张工, relationship: { current: problem_solver, desired: vendor } }`,
  good: `relationships:
  people:
    - { id: eng, name: 张工, relationship: { current: problem_solver, desired: problem_solver } }`,
  *check(plan, { playbook }) {
    for (const { person, path, current, desired } of relationsOf(plan, playbook)) {
      if (current === undefined || desired === undefined || current <= desired) continue
      const { id, name, relationship } = person
      const level = (one: string | undefined) => labelIn(playbook.scales['relationship'], one ?? '')
      const now = level(relationship?.current)
      const wanted = level(relationship?.desired)
      yield {
        subject: id,
        path: [...path, 'relationship', 'desired'],
        message: {
          en: `${name} already sees us as "${now.en}", and "${wanted.en}" would do: some of the time can go elsewhere`,
          zh: `${name}已经把我方当作“${now.zh}”，而期望只是“${wanted.zh}”：投入可以匀给别人`,
        },
        hint: {
          en: `Give some of the time for ${name} to somebody with a gap, or raise "relationship.desired" if the closeness is wanted.`,
          zh: `把花在${name}身上的时间匀一些给有差距的人；如果确实需要这么近，就调高“relationship.desired”。`,
        },
        question: {
          en: `What do we still get from the time we spend with ${name}, and who needs it more?`,
          zh: `现在花在${name}身上的时间还带来什么？谁更需要这些时间？`,
        },
      }
    }
  },
}
