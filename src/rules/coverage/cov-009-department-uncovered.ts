import { decidingDepartments } from '../../measures/departments.js'
import { listed, same } from '../../report/words.js'
import type { Rule } from '../rule.js'

// Departments agree among themselves before they meet us.
export const cov009: Rule = {
  code: 'COV-009',
  name: 'department-uncovered',
  label: { en: 'department nobody covers', zh: '部门无人覆盖' },
  severity: 'warning',
  summary: {
    en: 'In every department with a say in the decision we cover somebody.',
    zh: '参与决策的每个部门，我方都至少覆盖一个人。',
  },
  why: {
    en: 'Departments agree among themselves before they meet us. Where we have nobody, only the competitor is heard.',
    zh: '各部门见我方之前，内部先通过气。哪个部门没有我方走动，那里就只听得到对手的声音。',
  },
  source: 'S1-15',
  move: {
    en: 'Name somebody of ours for the department, in "coverage" of one of its people.',
    zh: '为这个部门指定我方负责人，写进其中一个人的“coverage”。',
  },
  improves: 'coverage',
  bad: `team: [{ id: rep, name: 赵宁 }]
relationships:
  people:
    - { id: buyer, name: 采购总监, department: 采购部, roles: [approver] }
    - { id: clerk, name: 周敏, department: 采购部 }`,
  good: `team: [{ id: rep, name: 赵宁 }]
relationships:
  people:
    - { id: buyer, name: 采购总监, department: 采购部, roles: [approver] }
    - { id: clerk, name: 周敏, department: 采购部, coverage: [rep] }`,
  *check(plan, { playbook }) {
    for (const { name, deciding, covered } of decidingDepartments(plan, playbook)) {
      if (covered) continue
      const [first] = deciding
      const people = listed(deciding.map(({ person }) => same(person.name)))
      yield {
        subject: first.person.id,
        path: [...first.path, 'department'],
        message: {
          en: `the department "${name}" has a say (${people.en}), and we cover nobody in it`,
          zh: `“${name}”参与决策（${people.zh}），我方在这个部门却没有覆盖任何人`,
        },
        hint: {
          en: `Name somebody of ours for "${name}", starting with ${first.person.name}, in "coverage".`,
          zh: `为“${name}”指定我方负责人，先从${first.person.name}开始，写进“coverage”。`,
        },
        question: {
          en: `How does "${name}" speak about us when we are not there, and who of ours could ask?`,
          zh: `我方不在场时，“${name}”怎么评价我方？我方谁能去问？`,
        },
      }
    }
  },
}
