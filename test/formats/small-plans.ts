/** A plan with findings of every severity. */
const bluebay = `version: 1
status: in_review
period: { from: 2026-01-01, to: 2026-12-31 }
currency: CNY
owner: lead
account: { name: Bluebay | Instruments, lifecycle: customer }
team:
  - { id: lead, name: Zhao Ning, role: account_manager, level: 2 }
relationships:
  people:
    - id: gm
      name: He Yuan
      roles: [decision_maker]
      influence: high
      relationship: { current: none, desired: problem_solver }
opportunities:
  - { id: pilot, name: "Pilot: 10%, phase 2", amount: 50000, stage: D, expected_close_on: 2026-05-31 }
`

/** A plan in parts that cannot be read: a key stands twice, and another is none. */
const harbour = {
  'plans/harbour/plan.yaml': 'version: 1\nstatus: draft\naccount: { name: Harbour Mills }\nstatus: in_review\n',
  'plans/harbour/team.yaml': 'team:\n  - { id: lead, nmae: Ann Lee }\n',
}

/** Two plans for whole outputs: one with findings of rules, one that cannot be read. */
export const smallPlans: Readonly<Record<string, string>> = { 'plans/bluebay.plan.yaml': bluebay, ...harbour }
