import { expect, it } from 'vitest'
import { decidingDepartments } from '../../src/measures/departments.js'
import { planOf, playbook } from './fixtures.js'

const departments = (...people: string[]) =>
  decidingDepartments(
    planOf(`relationships: { people: [${people.map((one) => `{ name: N, ${one} }`).join(', ')}] }`),
    playbook,
  ).map(({ name, deciding, covered }) => [name, deciding.map(({ person }) => person.id), covered])

it('gathers departments with a say, and whether anybody there is covered (domain 2.9, COV-009)', () => {
  expect(
    departments(
      'id: a, department: 采购部, roles: [recommender]',
      'id: b, department: " 采购部 ", roles: [approver]',
      'id: c, department: 财务部, roles: [approver]',
      'id: d, department: 财务部, coverage: [t1]',
      'id: e, department: 信息部, roles: [coach]',
      'id: f, roles: [approver]',
      'id: g, department: " ", roles: [approver]',
      'id: h, department: 咨询部, roles: [recommender], external: true',
    ),
  ).toEqual([
    ['采购部', ['b', 'a'], false],
    ['财务部', ['c'], true],
  ])
})

it('does not take cover for somebody from outside for cover of the department', () => {
  expect(
    departments(
      'id: a, department: 采购部, roles: [approver]',
      'id: b, department: 采购部, external: true, coverage: [t1]',
    ),
  ).toEqual([['采购部', ['a'], false]])
})
