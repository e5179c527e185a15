import type { Plan } from '../plan/plan.js'
import type { Playbook } from '../playbook/playbook.js'
import { coverageOf, type CoverageRow } from './coverage.js'
import { hasOneOf } from './scales.js'

/** A department of the customer with a say in the decision. */
export type DecidingDepartment = {
  readonly name: string
  /** Its members in the decision structure, never empty: key players first, then by weight and id. */
  readonly deciding: readonly [CoverageRow, ...CoverageRow[]]
  /** Whether we cover anybody at all in it. */
  readonly covered: boolean
}

/** Departments are the customer's; that of somebody from outside belongs to another house. */
const departmentOf = ({ person: { department, external } }: CoverageRow): string =>
  external === true ? '' : (department ?? '').trim()

/** Domain 2.9, COV-009: departments of the decision structure, by their first member. */
export const decidingDepartments = (plan: Plan, playbook: Playbook): readonly DecidingDepartment[] => {
  const { rows } = coverageOf(plan, playbook)
  const groups = new Map<string, CoverageRow[]>()
  for (const row of rows) {
    const name = departmentOf(row)
    if (name !== '') groups.set(name, [...(groups.get(name) ?? []), row])
  }
  return [...groups].flatMap(([name, members]) => {
    const [first, ...others] = members.filter(({ person }) =>
      hasOneOf(playbook.people.decision_structure, person.roles),
    )
    if (first === undefined) return []
    return [{ name, deciding: [first, ...others], covered: members.some(({ coveredBy }) => coveredBy.length > 0) }]
  })
}
