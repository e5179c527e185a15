import { coverageOf } from '../../measures/coverage.js'
import { byId, teamOf } from '../../measures/lookup.js'
import { counted } from '../../report/words.js'
import type { Rule } from '../rule.js'

// What one of us alone carries goes away together with that one.
export const cov005: Rule = {
  code: 'COV-005',
  name: 'coverage-by-one',
  label: { en: 'covered by one of us alone', zh: '覆盖全靠一个人' },
  severity: 'warning',
  summary: {
    en: 'The coverage of the customer is spread over several of us.',
    zh: '对客户的覆盖分散在我方几个人身上。',
  },
  why: {
    en: 'When the one who knows everybody leaves or falls ill, the relationships leave as well, and until then one calendar limits what we can do.',
    zh: '认识所有人的那位同事一旦离职或病倒，关系也跟着断；平时则是一个人的时间决定了能做多少。',
  },
  source: 'S0-18, S1-01',
  move: {
    en: 'Let another one of us cover some of the people as well, and write it in "coverage".',
    zh: '让另一位同事也覆盖其中几个人，写进“coverage”。',
  },
  bad: `team: [{ id: rep, name: 赵宁 }, { id: boss, name: 孙岚, role: director }]
relationships:
  people:
    - { id: gm, name: 王总, seniority: executive, coverage: [rep] }
    - { id: it, name: 信息总监, coverage: [rep] }`,
  good: `team: [{ id: rep, name: 赵宁 }, { id: boss, name: 孙岚, role: director }]
relationships:
  people:
    - { id: gm, name: 王总, seniority: executive, coverage: [boss, rep] }
    - { id: it, name: 信息总监, coverage: [rep] }`,
  *check(plan, { playbook }) {
    const { rows, singleOwner } = coverageOf(plan, playbook)
    const team = byId(teamOf(plan))
    const owner = team.get(singleOwner ?? '')
    const covered = rows.filter(({ coveredBy }) => coveredBy.length > 0)
    const [first] = covered
    // An id that leads nowhere may mean anybody.
    if (owner === undefined || first === undefined) return
    const { name } = first.person
    const people = counted(covered.length, 'person', 'people', '人')
    const other = first.candidates[0]?.member ?? [...team.values()].find(({ id }) => id !== owner.id)
    yield {
      subject: 'plan',
      path: ['relationships', 'people'],
      message: {
        en: `all coverage of the customer hangs on ${owner.name} alone (${people.en})`,
        zh: `对客户的覆盖全压在${owner.name}一个人身上（${people.zh}）`,
      },
      hint: other
        ? {
            en: `Take ${other.name} along to ${name}, and write it in "coverage".`,
            zh: `请${other.name}一起去见${name}，写进“coverage”。`,
          }
        : {
            en: `Bring a second one of ours into "team", and let them cover ${name} as well.`,
            zh: `请第二位同事加入“team”，一起覆盖${name}。`,
          },
      question: {
        en: `If ${owner.name} were away for a month, who of us could call ${name}, and would the call be taken?`,
        zh: `如果${owner.name}离开一个月，我方还有谁能给${name}打电话？对方会接吗？`,
      },
    }
  },
}
