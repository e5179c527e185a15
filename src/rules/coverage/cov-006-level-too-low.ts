import { coverageOf } from '../../measures/coverage.js'
import { isDecisionMaker } from '../../measures/people.js'
import { labelIn } from '../../report/words.js'
import type { Rule } from '../rule.js'

// People speak openly with their equals, and send everybody else to their assistants.
export const cov006: Rule = {
  code: 'COV-006',
  name: 'level-too-low',
  label: { en: 'level too low', zh: '覆盖级别偏低' },
  severity: 'error',
  summary: {
    en: 'Everybody who is covered is covered by somebody of ours at a level that fits.',
    zh: '凡是有人覆盖的，覆盖人的级别都相称。',
  },
  why: {
    en: 'People speak openly with their equals. Whoever sends somebody too low is heard as a supplier, and handed down to assistants.',
    zh: '人愿意和级别相当的人深谈。派去的人级别太低，只会被当作供应商，交给下属接待。',
  },
  source: 'S1-15, S1-09',
  move: {
    en: 'Bring in somebody of ours whose level fits, and add them to "coverage".',
    zh: '请我方级别相称的同事出面，加进“coverage”。',
  },
  bad: `team:
  - { id: rep, name: 赵宁, role: account_manager, level: 2 }
  - { id: boss, name: 孙岚, role: director, level: 3 }
relationships:
  people:
    - { id: gm, name: 王总, roles: [decision_maker], coverage: [rep] }`,
  good: `team:
  - { id: rep, name: 赵宁, role: account_manager, level: 2 }
  - { id: boss, name: 孙岚, role: director, level: 3 }
relationships:
  people:
    - { id: gm, name: 王总, roles: [decision_maker], coverage: [rep, boss] }`,
  *check(plan, { playbook }) {
    for (const { person, path, shortfall, candidates } of coverageOf(plan, playbook).rows) {
      if (shortfall === undefined) continue
      const { needed, best } = shortfall
      const { id, name } = person
      const decides = isDecisionMaker(person, playbook)
      const seniority = labelIn(playbook.scales['seniority'], person.seniority ?? '')
      const [candidate] = candidates
      yield {
        subject: id,
        path: [...path, 'coverage'],
        ...(!decides && { severity: 'warning' }),
        message: decides
          ? {
              en: `${name} decides and needs somebody of ours at level ${needed} or above; ${best.member.name}, our highest there, is at level ${best.level}`,
              zh: `${name}拍板，需要至少 ${needed} 级的同事覆盖，目前最高的${best.member.name}只有 ${best.level} 级`,
            }
          : {
              en: `${name} (${seniority.en}) needs somebody of ours at level ${needed} or above; ${best.member.name}, our highest there, is at level ${best.level}`,
              zh: `${name}（${seniority.zh}）需要至少 ${needed} 级的同事覆盖，目前最高的${best.member.name}只有 ${best.level} 级`,
            },
        hint: candidate
          ? {
              en: `Ask ${candidate.member.name} (level ${candidate.level}) to meet ${name}, and write it in "coverage".`,
              zh: `请${candidate.member.name}（${candidate.level} 级）出面见${name}，并加进“coverage”。`,
            }
          : {
              en: `Ask our management for somebody at level ${needed} or above who meets ${name}, and add them to "team" and "coverage".`,
              zh: `请公司安排一位至少 ${needed} 级的同事见${name}，加进“team”和“coverage”。`,
            },
        question: {
          en: `What would ${name} discuss only with an equal, and who of ours could bring it up?`,
          zh: `有哪些话${name}只会和级别相当的人谈？我方谁去谈合适？`,
        },
      }
    }
  },
}
