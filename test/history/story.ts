import { stringify } from 'yaml'

/** Files that a commit writes, deletes (undefined), or nothing. */
export type Files = Readonly<Record<string, string | undefined>>

/** A commit of the story. `branch` goes on from the last commit of that name, or leaves `main` there. */
export type Step = {
  readonly day: string
  readonly author: string
  readonly what: string
  readonly files: Files
  readonly branch?: string
  /** Takes in that branch. */
  readonly merge?: string
}

type Record_ = Readonly<Record<string, unknown>>

/** An invented person of a customer. */
const person = (id: string, name: string, more: Record_): Record_ => ({
  id,
  name,
  influence: 'medium',
  attitude: 'neutral',
  contact: 'brief',
  relationship: { current: 'vendor', desired: 'problem_solver' },
  ...more,
})

type PlanData = {
  readonly head: Record_
  readonly people: readonly Record_[]
  readonly deals: readonly Record_[]
}

const changed = (things: readonly Record_[], id: string, more: Record_): readonly Record_[] =>
  things.map((thing) => (thing['id'] === id ? { ...thing, ...more } : thing))

const withPerson = (plan: PlanData, id: string, more: Record_): PlanData => ({
  ...plan,
  people: changed(plan.people, id, more),
})

const withDeal = (plan: PlanData, id: string, more: Record_): PlanData => ({
  ...plan,
  deals: changed(plan.deals, id, more),
})

const asFile = ({ head, people, deals }: PlanData): string =>
  stringify({ version: 1, ...head, relationships: { people }, opportunities: deals })

/** The same in another layout: other order, other quotes, comments. */
const reformatted = ({ head, people, deals }: PlanData): string =>
  `# a plan in another layout\n${stringify(
    { opportunities: deals, relationships: { people: people.toReversed() }, ...head, version: 1 },
    { defaultStringType: 'QUOTE_DOUBLE', collectionStyle: 'flow', lineWidth: 60 },
  )}`

const asFolder = (folder: string, { head, people, deals }: PlanData): Files => ({
  [`${folder}/plan.yaml`]: stringify({ version: 1, ...head }),
  [`${folder}/relationships.yaml`]: stringify({ relationships: { people } }),
  [`${folder}/opportunities.yaml`]: stringify({ opportunities: deals }),
})

const gone = (files: Files): Files => Object.fromEntries(Object.keys(files).map((path) => [path, undefined]))

const [ann, wei, ben] = ['Ann Lee', '王伟', 'Ben Okoro']

const bluebayAtFirst: PlanData = {
  head: {
    account: { name: 'Bluebay Instruments', lifecycle: 'prospect' },
    currency: 'EUR',
    team: [{ id: 'ann', name: ann, role: 'account_manager' }],
  },
  people: [
    person('gm', 'He Yuan', { roles: ['decision_maker'], influence: 'high', coverage: ['ann'] }),
    person('it', 'Lin Tao', { roles: ['recommender'] }),
    person('fin', 'Sun Mei', { roles: ['approver'], influence: 'high' }),
  ],
  deals: [{ id: 'scheduling', name: 'Production scheduling', amount: 1200000, stage: 'A' }],
}

const northAtFirst: PlanData = {
  head: {
    account: { name: '北方轴承', lifecycle: 'customer' },
    currency: 'CNY',
    team: [
      { id: 'wei', name: wei, role: 'account_manager' },
      { id: 'qin', name: '秦雨', role: 'consultant' },
    ],
  },
  people: [
    person('gong', '龚总', { roles: ['decision_maker'], influence: 'high' }),
    person('tan', '谭工', { roles: ['approver'], influence: 'low', coverage: ['wei'] }),
  ],
  deals: [
    {
      id: 'spindle',
      name: '主轴监测',
      amount: 2000000,
      stage: 'B',
      stage_history: [
        { stage: 'A', entered_on: '2025-12-20' },
        { stage: 'B', entered_on: '2026-01-04' },
      ],
    },
  ],
}

const harbourAtFirst: PlanData = {
  head: { account: { name: 'Harbour Foods', lifecycle: 'customer' }, currency: 'USD' },
  people: [
    person('buyer', 'Dana Cole', { roles: ['recommender'] }),
    person('chief', 'Omar Reyes', { influence: 'high' }),
  ],
  deals: [
    { id: 'cold_chain', name: 'Cold chain', amount: 450000, stage: 'E' },
    { id: 'labels', name: 'Label printing', amount: 80000.5, stage: 'B' },
  ],
}

/**
 * 30 commits over three plans, all invented: ratings that move, deals that go on, are won and lost, a layout that changes
 * nothing, a plan that cannot be read, a file that moves, a folder that moves, a file that becomes a folder, an id that
 * changes, a branch that is merged, and a commit without any plan.
 */
export const story = (): readonly Step[] => {
  const steps: Step[] = []
  const add = (day: string, author: string, what: string, files: Files, more: Partial<Step> = {}): void => {
    steps.push({ day, author, what, files, ...more })
  }
  let [bluebay, north, harbour] = [bluebayAtFirst, northAtFirst, harbourAtFirst]
  const first = 'bluebay.plan.yaml'
  const moved = 'accounts/bluebay.plan.yaml'
  const folder = 'accounts/bluebay'
  const harbourFile = 'harbour.plan.yaml'

  add('2026-01-05', ann, 'Begin Bluebay', { [first]: asFile(bluebay) })
  add('2026-01-08', wei, '新建北方轴承', asFolder('north', north))
  add('2026-01-12', ben, 'Begin Harbour', { [harbourFile]: asFile(harbour) })
  bluebay = withPerson(bluebay, 'it', { attitude: 'supporter' })
  add('2026-01-15', ann, 'Lin Tao is for us', { [first]: asFile(bluebay) })
  bluebay = withDeal(bluebay, 'scheduling', { stage: 'B' })
  add('2026-01-20', ann, 'Scheduling is confirmed', { [first]: asFile(bluebay) })
  north = withPerson(north, 'gong', { attitude: 'supporter' })
  add('2026-01-22', wei, '龚总支持我们', asFolder('north', north))
  add('2026-01-26', ben, 'A slip', { [harbourFile]: asFile(harbour).replace('relationships:', 'relationships: [') })
  harbour = withPerson(harbour, 'chief', { attitude: 'opponent' })
  add('2026-01-28', ben, 'Mended; the chief is against us', { [harbourFile]: asFile(harbour) })
  add('2026-02-02', ann, 'Another layout', { [first]: reformatted(bluebay) })
  bluebay = withPerson(bluebay, 'fin', { contact: 'multiple' })
  add('2026-02-05', ann, 'Move the plan', { [first]: undefined, [moved]: reformatted(bluebay) })
  add('2026-02-09', wei, '移动文件夹', { ...gone(asFolder('north', north)), ...asFolder('accounts/north', north) })
  harbour = withPerson(harbour, 'buyer', { id: 'purchasing_head' })
  add('2026-02-12', ben, 'An id that says more', { [harbourFile]: asFile(harbour) })
  bluebay = withDeal(bluebay, 'scheduling', { stage: 'C' })
  add('2026-02-16', ann, 'Scheduling is validated', { [moved]: asFile(bluebay) })
  north = withDeal(north, 'spindle', { amount: 2600000 })
  add('2026-02-20', wei, '金额上调', asFolder('accounts/north', north))
  add('2026-02-24', ann, 'A folder has more room', { [moved]: undefined, ...asFolder(folder, bluebay) })
  bluebay = withPerson(bluebay, 'gm', {
    attitude: 'supporter',
    relationship: { current: 'credible_source', desired: 'problem_solver' },
  })
  add('2026-03-02', ann, 'He Yuan is for us', asFolder(folder, bluebay))
  let visit = withPerson(bluebay, 'it', { contact: 'in_depth' })
  add('2026-03-04', ben, 'Long talk with Lin Tao', asFolder(folder, visit), { branch: 'visit' })
  visit = withPerson(visit, 'fin', { attitude: 'supporter' })
  add('2026-03-06', ben, 'Sun Mei is for us', asFolder(folder, visit), { branch: 'visit' })
  bluebay = withDeal(bluebay, 'scheduling', { amount: 1500000 })
  add('2026-03-05', ann, 'Scheduling is worth more', asFolder(folder, bluebay))
  bluebay = { ...bluebay, people: visit.people }
  add('2026-03-09', ann, 'Merge the visit', asFolder(folder, bluebay), { merge: 'visit' })
  north = withDeal(north, 'spindle', {
    stage: 'C',
    stage_history: [
      { stage: 'A', entered_on: '2025-12-20' },
      { stage: 'B', entered_on: '2026-01-04' },
      { stage: 'C', entered_on: '2026-03-11' },
    ],
  })
  add('2026-03-12', wei, '方案论证', asFolder('accounts/north', north))
  harbour = withDeal(harbour, 'cold_chain', { status: 'won', closed_on: '2026-03-14' })
  add('2026-03-16', ben, 'Cold chain is won', { [harbourFile]: asFile(harbour) })
  bluebay = {
    ...bluebay,
    deals: [...bluebay.deals, { id: 'dashboards', name: 'Plant dashboards', amount: 300000, stage: 'A' }],
  }
  add('2026-03-20', ann, 'A second deal', asFolder(folder, bluebay))
  north = withPerson(north, 'tan', { coverage: ['qin', 'wei'] })
  add('2026-03-24', wei, '秦雨主责谭工', asFolder('accounts/north', north))
  harbour = withDeal(harbour, 'labels', { status: 'lost', loss_reason: 'unfit_pricing' })
  add('2026-03-30', ben, 'Label printing is lost', { [harbourFile]: asFile(harbour) })
  bluebay = withDeal(bluebay, 'scheduling', {
    stage: 'D',
    key_results: [{ stage: 'C', achieved_on: '2026-04-03', evidence: 'minutes of the pilot' }],
  })
  add('2026-04-06', ann, 'Scheduling is negotiated', asFolder(folder, bluebay))
  north = { ...north, people: north.people.filter(({ id }) => id !== 'tan') }
  add('2026-04-13', wei, '谭工离职', asFolder('accounts/north', north))
  add('2026-04-20', ben, 'Say what this is', { 'README.md': 'Plans of three invented accounts.\n' })
  bluebay = withPerson(bluebay, 'gm', { relationship: { current: 'problem_solver', desired: 'problem_solver' } })
  add('2026-04-27', ann, 'He Yuan asks us first', asFolder(folder, bluebay))
  bluebay = withDeal(bluebay, 'dashboards', {
    stage: 'B',
    stage_history: [
      { stage: 'A', entered_on: '2026-03-18' },
      { stage: 'B', entered_on: '2026-05-02' },
    ],
  })
  add('2026-05-04', ann, 'Dashboards are confirmed', asFolder(folder, bluebay))
  return steps
}
