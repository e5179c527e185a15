/** A plan with findings of rules and of YAML, some of which are about the same. */
const plan = `version: 1
status: in_review
account: { name: Bluebay Instruments }
relationships:
  people:
    - { id: gm, name: He Yuan, influence: high }
    - { id: it, name: "Luo\\u200bChuan", influence: high }
    - { id: cfo, name: "Wu\\u200bMin", influence: high }
opportunities:
  - { id: pilot, name: Pilot, amount: 50000, stage: C }
`

const lines = plan.split('\n')

const moved = [
  '# A comment, and a plan whose people and deals have changed places.',
  '',
  ...lines.slice(0, 2),
  'notes: nothing new',
  ...lines.slice(2, 3),
  '',
  ...lines.slice(8, 10),
  '# People',
  ...lines.slice(3, 8),
  '',
].join('\n')

/** A plan that cannot be read as one. */
const broken = `version: 1
account: { name: Harbour Mills, lifecycel: customer }
team:
  - { id: lead, nmae: Ann Lee }
`

/** The same findings, before and after the lines and the file have moved. */
export const before = { 'plans/bluebay.plan.yaml': plan, 'plans/harbour.plan.yaml': broken }
export const after = { 'accounts/2026/blue bay.plan.yaml': moved, 'accounts/harbour.plan.yaml': `\n${broken}` }

/** Two files for one account. */
export const copies = { ...before, 'plans/copy.plan.yaml': plan }
