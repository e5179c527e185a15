import { stringify } from 'yaml'
import { describe, expect, it } from 'vitest'
import type { CheckId } from '../../src/measures/checks.js'
import { completenessOf, failedChecks } from '../../src/measures/completeness.js'
import { researchOf } from '../../src/measures/research.js'
import { openPlan } from '../../src/plan/open.js'
import type { Plan } from '../../src/plan/plan.js'
import type { Playbook } from '../../src/playbook/playbook.js'
import { filesBelow } from '../support.js'
import { contextAt, planOf, playbook } from './fixtures.js'

const day = '2026-06-30'

const at = (changes: Partial<Playbook> = {}) => ({ ...contextAt(day), playbook: { ...playbook, ...changes } })

/** A plan of which every check passes, as parts to be replaced. */
const full = {
  owner: 'lead',
  account: { name: 'X', lifecycle: 'prospect', vpc: 'P', annual_output_value: 1 },
  team: [
    { id: 'lead', name: '甲', role: 'account_manager' },
    { id: 'boss', name: '乙', role: 'director' },
  ],
  background: {
    company: 'x',
    their_customers: { text: 'x' },
    their_competitors: 'x',
    focuses: {
      innovation_initiatives: 'x',
      industry_trends: 'x',
      mergers_acquisitions: { none_found: true },
      management_changes: 'x',
      existing_footprint: 'x',
      vendors_and_partners: 'x',
    },
  },
  maps: {
    strategy: {
      goals: [
        {
          id: 'g1',
          statement: '目标',
          strategies: [
            {
              id: 's1',
              statement: '战略',
              tactics: [
                { id: 't1', statement: '战术一' },
                { id: 't2', statement: '战术二' },
                { id: 't3', statement: '战术三' },
              ],
            },
          ],
        },
      ],
    },
    execution: {
      steps: {
        validate_strategy_map: { status: 'todo' },
        identify_usable_relationships: { status: 'todo' },
        research_similar_success: { status: 'todo' },
        identify_opportunities: { status: 'todo' },
      },
      mappings: [
        { tactic: 't1', solution: '方案' },
        { tactic: 't2', fit: 'no_fit' },
      ],
    },
  },
  opportunities: [{ id: 'deal', name: '商机', stage: 'B', tactic: 't3' }],
  relationships: {
    people: [
      {
        id: 'gm',
        name: '王总',
        roles: ['decision_maker'],
        influence: 'high',
        relationship: { current: 'vendor', desired: 'vendor' },
      },
      { id: 'cio', name: '李总' },
      { id: 'adviser', name: '顾问', external: true },
    ],
    organisations: [{ id: 'partner', name: '伙伴', influence: 'low' }],
    voices: [{ person: 'gm', said_on: '2026-06-01' }],
  },
  goals: [
    {
      id: 'ours',
      statement: '我方目标',
      metric: 'x',
      target: 1,
      due: '2026-12-31',
      sub_goals: [
        { id: 'sub', statement: '子目标', actions: [{ id: 'act', what: '行动', owner: 'lead', due: '2026-07-01' }] },
      ],
    },
  ],
}

type Changes = Readonly<Record<string, unknown>>

const planWith = (changes: Changes): Plan => planOf(stringify({ ...full, ...changes }))

const people = (...changed: Changes[]) => ({
  relationships: {
    ...full.relationships,
    people: full.relationships.people.map((one, i) => ({ ...one, ...changed[i] })),
  },
})

/** The failed checks, each with who reports it and what it waits for. */
const failed = (plan: Plan, context = at()) =>
  failedChecks(completenessOf(plan, context)).map(
    ({ id, reportedBy, follows }) => `${id} ${reportedBy.join(' ')}${follows ? ` after ${follows}` : ''}`,
  )

const check = (id: CheckId, plan: Plan, context = at()) =>
  completenessOf(plan, context).parts.flatMap(({ checks }) => checks.filter((one) => one.id === id))[0]

it('a full plan is complete to 100 %', () => {
  const { parts, ...whole } = completenessOf(planWith({}), at())
  expect(whole).toMatchObject({ passed: 23, applicable: 23, pct: 100, isIncomplete: false })
  expect(parts.map(({ id, passed, applicable, pct }) => [id, passed, applicable, pct])).toEqual([
    ['team', 3, 3, 100],
    ['background', 4, 4, 100],
    ['maps', 6, 6, 100],
    ['relationships', 6, 6, 100],
    ['goals', 4, 4, 100],
  ])
  expect(parts.flatMap(({ id, checks }) => checks.filter(({ part }) => part !== id))).toEqual([])
})

it('an empty plan is complete to 0 %, and asks only for what can be written first', () => {
  const empty = planOf('{}')
  const { passed, applicable, pct, isIncomplete } = completenessOf(empty, at())
  expect({ passed, applicable, pct, isIncomplete }).toEqual({ passed: 0, applicable: 22, pct: 0, isIncomplete: true })
  expect(failed(empty)).toEqual([
    '1.1 PLN-001',
    '1.2 PLN-001',
    '1.3 PLN-001 after 1.2',
    '2.1 PLN-002',
    '2.2 PLN-003',
    '2.3 PLN-003',
    '2.4 SEG-001',
    '3.1 PLN-001',
    '3.2 PLN-001 after 3.1',
    '3.3 PLN-001 after 3.1',
    '3.4 PLN-001 after 3.1',
    '3.5 PLN-001',
    '3.6 PLN-001',
    '4.1 PLN-001',
    '4.3 PLN-001 after 4.1',
    '4.4 PLN-001',
    '4.5 SRE-001',
    '4.6 PLN-001',
    '5.1 PLN-001',
    '5.2 PLN-001 after 5.1',
    '5.3 PLN-001 after 5.1',
    '5.4 PLN-001 after 5.1',
  ])
  expect(check('4.2', empty)?.state).toBe('not_applicable')
})

describe('what fails', () => {
  const { team, maps, relationships, goals, account, background } = full
  const [goal] = maps.strategy.goals
  const [strategy] = goal!.strategies
  const mapWith = (changes: Changes) => ({ maps: { ...maps, strategy: { goals: [{ ...goal, ...changes }] } } })
  const [ours] = goals
  const [sub] = ours!.sub_goals

  it.each<[string, Changes, string[]]>([
    ['1.1 owner', { owner: undefined }, ['1.1 PLN-001']],
    ['1.1 owner who is none of us', { owner: 'gone' }, ['1.1 PLN-005']],
    ['1.2 team of one', { team: [team[0]] }, ['1.2 PLN-001']],
    ['1.3 role', { team: [team[0], { id: 'boss', name: '乙', level: 3 }] }, ['1.3 PLN-001']],
    ['2.1 life cycle', { account: { ...account, lifecycle: undefined } }, ['2.1 PLN-002']],
    ['2.2 company', { background: { ...background, company: { none_found: true } } }, ['2.2 PLN-003']],
    [
      '2.3 focus',
      { background: { ...background, focuses: { ...background.focuses, industry_trends: { source: 'x' } } } },
      ['2.3 PLN-003'],
    ],
    ['2.4 letter', { account: { ...account, vpc: undefined } }, ['2.4 SEG-001']],
    ['2.4 value', { account: { ...account, annual_output_value: undefined } }, ['2.4 SEG-001']],
    ['2.4 rate', { currency: 'USD' }, ['2.4 SEG-001']],
    ['2.4 not the second code', { account: { ...account, vpc: 'C' } }, []],
    ['3.2 strategy', mapWith({ strategies: [] }), ['3.2 STR-001', '3.3 STR-001 after 3.2', '3.4 STR-001 after 3.2']],
    [
      '3.2 strategy of one of two',
      { maps: { ...maps, strategy: { goals: [goal, { id: 'g2', statement: '另一个' }] } } },
      ['3.2 STR-001'],
    ],
    ['3.3 tactic', mapWith({ strategies: [{ ...strategy, tactics: [] }] }), ['3.3 STR-001', '3.4 STR-001 after 3.3']],
    ['3.4 answer', { maps: { ...maps, execution: { ...maps.execution, mappings: [] } } }, ['3.4 STR-004']],
    ['3.5 steps', { maps: { ...maps, execution: { mappings: maps.execution.mappings } } }, ['3.5 PLN-001']],
    [
      '3.6 opportunity',
      {
        opportunities: [],
        maps: {
          ...maps,
          execution: { ...maps.execution, mappings: [...maps.execution.mappings, { tactic: 't3', fit: 'no_fit' }] },
        },
      },
      ['3.6 PLN-001'],
    ],
    [
      '4.1 people',
      { relationships: { ...relationships, people: [relationships.people[0], relationships.people[2]] } },
      ['4.1 PLN-001'],
    ],
    ['4.4 outside', people({}, {}, { external: false }), ['4.4 PLN-001']],
    ['4.5 organisation', { relationships: { ...relationships, organisations: [] } }, ['4.5 SRE-001']],
    [
      '4.5 organisation, one that is only a name',
      { relationships: { ...relationships, organisations: [{ id: 'partner', name: '伙伴', type: 'consultancy' }] } },
      ['4.5 SRE-001'],
    ],
    [
      '4.5 nothing, when one is assessed',
      {
        relationships: {
          ...relationships,
          organisations: [{ id: 'p', name: 'x', influence: 'low', relationship: { current: 'none', desired: 'none' } }],
        },
      },
      [],
    ],
    [
      '4.4 and 4.5 nothing, when looked for in vain',
      {
        relationships: {
          ...people({}, {}, { external: false }).relationships,
          organisations: [],
          none_found: { external_influencer: '2026-06-01', organisation: '2026-06-01' },
        },
      },
      [],
    ],
    ['4.6 voice', { relationships: { ...relationships, voices: [] } }, ['4.6 PLN-001']],
    ['5.1 metric', { goals: [{ ...ours, metric: undefined }] }, ['5.1 GOL-001']],
    ['5.1 target', { goals: [{ ...ours, target: undefined }] }, ['5.1 GOL-001']],
    ['5.1 due', { goals: [{ ...ours, due: undefined }] }, ['5.1 GOL-001']],
    [
      '5.2 sub-goal',
      { goals: [{ ...ours, sub_goals: [] }] },
      ['5.2 GOL-002', '5.3 GOL-002 after 5.2', '5.4 GOL-002 after 5.2'],
    ],
    [
      '5.3 action',
      { goals: [{ ...ours, sub_goals: [{ ...sub, actions: [] }] }] },
      ['5.3 GOL-002', '5.4 GOL-002 after 5.3'],
    ],
    [
      '5.3 action, although another serves no sub-goal',
      {
        goals: [{ ...ours, sub_goals: [{ ...sub, actions: [] }] }],
        actions: [{ id: 'a', what: 'x', owner: 'lead', due: day }],
      },
      ['5.3 GOL-002'],
    ],
    ['5.4 owner', { actions: [{ id: 'a', what: 'x', due: day }] }, ['5.4 GOL-003']],
    ['5.4 due', { actions: [{ id: 'a', what: 'x', owner: 'lead' }] }, ['5.4 GOL-003']],
  ])('%s', (_, changes, wanted) => {
    const plan = planWith(changes)
    expect(failed(plan)).toEqual(wanted)
    const { passed, applicable, isIncomplete } = completenessOf(plan, at())
    expect([passed, applicable, isIncomplete]).toEqual([23 - wanted.length, 23, wanted.length > 0])
  })

  it('names the things, their keys and the place of the first', () => {
    const plan = planWith({
      team: [{ id: 'lead', name: '甲' }, team[1]],
      goals: [{ ...ours, target: undefined, due: undefined }],
    })
    expect(check('1.3', plan)).toMatchObject({
      failing: [{ subject: 'lead', name: '甲', keys: ['role', 'level'], path: ['team', 0, 'role'] }],
      path: ['team', 0, 'role'],
    })
    expect(check('5.1', plan)).toMatchObject({
      failing: [{ subject: 'ours', name: '我方目标', keys: ['target', 'due'] }],
      path: ['goals', 0, 'target'],
    })
    expect(check('1.2', plan)).toMatchObject({ failing: [], path: [], count: { have: 2, need: 2 } })
  })

  it.each<[CheckId, Changes, string[], (string | number)[]]>([
    ['1.1', { owner: undefined }, ['plan owner'], ['owner']],
    ['1.2', { team: [] }, ['plan team'], ['team']],
    ['1.3', { team: [] }, ['plan team'], ['team']],
    ['2.1', { account: { name: 'x' } }, ['plan lifecycle'], ['account', 'lifecycle']],
    ['2.2', { background: {} }, ['plan company,their_customers,their_competitors'], ['background', 'company']],
    [
      '2.3',
      {
        background: {
          ...background,
          focuses: { ...background.focuses, existing_footprint: undefined },
        },
      },
      ['plan existing_footprint'],
      ['background', 'focuses', 'existing_footprint'],
    ],
    ['2.4', { account: { name: 'x' } }, ['plan vpc,annual_output_value'], ['account', 'vpc']],
    ['2.4', { currency: 'USD' }, ['plan exchange_rate'], ['currency']],
    ['3.1', { maps: {} }, ['plan goals'], ['maps', 'strategy', 'goals']],
    ['3.2', mapWith({ strategies: undefined }), ['g1 strategies'], ['maps', 'strategy', 'goals', 0, 'strategies']],
    [
      '3.3',
      mapWith({ strategies: [strategy, { id: 's2', statement: '战略二' }] }),
      ['s2 tactics'],
      ['maps', 'strategy', 'goals', 0, 'strategies', 1, 'tactics'],
    ],
    [
      '3.4',
      { opportunities: [{ id: 'deal', name: '商机' }] },
      ['t3 solution'],
      ['maps', 'strategy', 'goals', 0, 'strategies', 0, 'tactics', 2],
    ],
    [
      '3.5',
      {
        maps: {
          execution: {
            steps: { validate_strategy_map: { status: 'done' }, identify_opportunities: { status: 'todo' } },
          },
        },
      },
      ['plan identify_usable_relationships,research_similar_success'],
      ['maps', 'execution', 'steps', 'identify_usable_relationships'],
    ],
    ['3.6', { opportunities: undefined }, ['plan opportunities'], ['opportunities']],
    ['4.1', { relationships: undefined }, ['plan people'], ['relationships', 'people']],
    [
      '4.4',
      { relationships: {} },
      ['plan external_influencer'],
      ['relationships', 'none_found', 'external_influencer'],
    ],
    ['4.5', { relationships: {} }, ['plan organisations'], ['relationships', 'organisations']],
    ['4.6', { relationships: {} }, ['plan voices'], ['relationships', 'voices']],
    ['5.1', { goals: undefined }, ['plan goals'], ['goals']],
    ['5.2', { goals: [ours, { ...ours, id: 'b', sub_goals: [] }] }, ['b sub_goals'], ['goals', 1, 'sub_goals']],
    [
      '5.3',
      { goals: [{ ...ours, sub_goals: [sub, { id: 'sub2', statement: 'x' }] }] },
      ['sub2 actions'],
      ['goals', 0, 'sub_goals', 1, 'actions'],
    ],
    ['5.4', { actions: [{ id: 'a', what: 'x' }] }, ['a owner,due'], ['actions', 0, 'owner']],
  ])('%s of %j', (id, changes, wanted, path) => {
    const found = check(id, planWith(changes))
    expect(found?.failing.map(({ subject, keys }) => `${subject} ${keys.join(',')}`)).toEqual(wanted)
    expect(found?.path).toEqual(path)
  })

  it('counts as many as the playbook says', () => {
    const limits = { ...playbook.limits, team_members: 3, people: 4 }
    expect(failed(planWith({}), at({ limits }))).toEqual(['1.2 PLN-001', '4.1 PLN-001'])
    expect(check('4.1', planWith({}), at({ limits }))?.count).toEqual({ have: 3, need: 4 })
  })

  it('has nothing to check of nobody where nobody is asked for', () => {
    const limits = { ...playbook.limits, team_members: 0, people: 0 }
    const plan = planWith({
      owner: undefined,
      team: [],
      relationships: { ...relationships, people: [] },
      opportunities: [],
    })
    const context = at({ limits })
    expect(check('1.3', plan, context)).toMatchObject({ state: 'not_applicable', failing: [], reportedBy: ['PLN-001'] })
    expect(check('4.3', plan, context)?.state).toBe('not_applicable')
  })
})

describe('4.2, who decides', () => {
  const nobody = { roles: ['recommender'] }
  const staged = (stage: string | undefined, changes: Changes = nobody) =>
    planWith({ ...people(changes), opportunities: [{ id: 'deal', name: '商机', tactic: 't3', stage }] })

  it.each([
    [undefined, 'not_applicable'],
    ['A', 'passed'],
    ['B', 'passed'],
    ['C', 'failed'],
    ['E', 'failed'],
    ['F', 'not_applicable'],
  ])('at stage %s without one: %s', (stage, state) => {
    expect(check('4.2', staged(stage))).toMatchObject({ state, reportedBy: ['COV-001'] })
  })

  it('passes with one at every stage, and without a deal', () => {
    for (const stage of [undefined, 'A', 'E']) expect(check('4.2', staged(stage, {}))?.state).toBe('passed')
  })

  it('passes with one whom only the deal knows as such', () => {
    const deal = { id: 'deal', name: '商机', tactic: 't3', stage: 'C' }
    const decided = { ...deal, overrides: [{ person: 'gm', roles: ['decision_maker'] }] }
    const other = { id: 'other', name: '商机', stage: 'B' }
    expect(check('4.2', planWith({ ...people(nobody), opportunities: [decided, other] }))?.state).toBe('passed')
    const open = { ...other, stage: 'C' }
    expect(check('4.2', planWith({ ...people(nobody), opportunities: [decided, open] }))?.state).toBe('failed')
  })

  it('takes the stage from the playbook, and tells the place', () => {
    const from_stage = { ...playbook.from_stage, decision_maker_error: 'B' as const }
    expect(check('4.2', staged('B'), at({ from_stage }))).toMatchObject({
      state: 'failed',
      path: ['relationships', 'people'],
    })
  })
})

describe('4.3, what is known of key players', () => {
  const known = { need: 'safety', change: 'laggard', focus: 'business', contact: 'none', attitude: 'neutral' }
  const staged = (stage: string, changes: Changes, deal: Changes = {}) =>
    planWith({ ...people(changes), opportunities: [{ id: 'deal', name: '商机', tactic: 't3', stage, ...deal }] })

  it.each<[string, Changes, string[], string[]]>([
    ['role', { roles: [] }, ['roles'], ['ROL-001']],
    ['nothing with a force', { roles: [], forces: ['e_db'] }, [], []],
    ['influence', { influence: undefined }, ['influence'], ['STK-002']],
    ['current', { relationship: { desired: 'vendor' } }, ['relationship.current'], ['REL-001']],
    ['desired', { relationship: { current: 'vendor' } }, ['relationship.desired'], ['REL-001']],
    ['both', { relationship: undefined }, ['relationship.current', 'relationship.desired'], ['REL-001']],
    [
      'several',
      { roles: [], relationship: undefined },
      ['roles', 'relationship.current', 'relationship.desired'],
      ['REL-001', 'ROL-001'],
    ],
  ])('%s is missing', (_, changes, keys, reportedBy) => {
    const found = check('4.3', staged('B', changes))
    expect(found?.state).toBe(keys.length > 0 ? 'failed' : 'passed')
    expect(found?.failing.flatMap((failing) => failing.keys)).toEqual(keys)
    expect(found?.reportedBy).toEqual(keys.length > 0 ? reportedBy : ['REL-001', 'ROL-001', 'STK-001', 'STK-002'])
  })

  it('gives the path of the first key', () => {
    expect(check('4.3', staged('B', { relationship: undefined }))?.path).toEqual([
      'relationships',
      'people',
      0,
      'relationship',
      'current',
    ])
  })

  it('asks for all five dimensions from stage C on', () => {
    expect(check('4.3', staged('B', {}))?.state).toBe('passed')
    expect(check('4.3', staged('C', known))?.state).toBe('passed')
    expect(check('4.3', staged('C', { ...known, need: undefined }))).toMatchObject({
      state: 'failed',
      reportedBy: ['STK-001'],
      failing: [{ subject: 'gm', name: '王总', keys: ['need'] }],
      path: ['relationships', 'people', 0, 'need'],
    })
    expect(check('4.3', staged('D', {}))?.failing[0]?.keys).toEqual(Object.keys(known))
  })

  it('takes the stage from the playbook, and only of deals in which the person takes part', () => {
    const from_stage = { ...playbook.from_stage, all_dimensions: 'B' as const }
    expect(check('4.3', staged('B', {}), at({ from_stage }))?.state).toBe('failed')
    expect(check('4.3', staged('C', {}, { people: ['cio'] }))?.state).toBe('passed')
  })

  it('leaves out people who are no key players, and does not apply without any', () => {
    expect(check('4.3', staged('C', known))?.state).toBe('passed')
    expect(check('4.3', staged('B', { roles: ['coach'], influence: 'low' }))?.state).toBe('not_applicable')
  })
})

describe('what is recommended', () => {
  const open = (changes: Changes) =>
    completenessOf(planWith(changes), at()).recommended.flatMap(({ id, present }) => (present ? [] : [id]))
  const all = ['executive_sponsor', 'joint_value', 'reviewed_with', 'competitor_profile']

  it.each<[string, Changes]>([
    ['executive_sponsor', { team: [{ id: 'lead', name: 'x', is_executive_sponsor: true }] }],
    ['joint_value', { value: { propositions: [{ id: 'v' }] } }],
    ['reviewed_with', { reviewed_with: ['boss'] }],
    [
      'competitor_profile',
      {
        competitors: [
          { id: 'a', name: 'x' },
          { id: 'b', name: 'x', how: '低价' },
        ],
      },
    ],
  ])('%s', (id, changes) => {
    expect(open(changes)).toEqual(all.filter((one) => one !== id))
  })

  it('is no part of completeness', () => {
    expect(open({})).toEqual(all)
    expect(
      open({
        competitors: [{ id: 'a', name: 'x', incumbent: true }],
        team: [{ id: 'a', name: 'x', is_executive_sponsor: false }],
      }),
    ).toEqual(all)
    expect(completenessOf(planWith({}), at()).recommended.map(({ path }) => path.join('.'))).toEqual([
      'team',
      'value.propositions',
      'reviewed_with',
      'competitors',
    ])
  })
})

it('writing down more never makes a plan less complete than the bare list did', () => {
  const pct = (changes: Changes) => completenessOf(planWith(changes), at()).pct ?? -1
  expect(pct({ team: [{ id: 'x', name: 'x' }] })).toBeGreaterThanOrEqual(pct({ team: [] }))
  expect(pct({ maps: { strategy: { goals: [{ id: 'g', statement: 'x' }] } } })).toBeGreaterThanOrEqual(
    pct({ maps: {} }),
  )
  expect(pct({ goals: [{ id: 'g', statement: 'x' }] })).toBeGreaterThanOrEqual(pct({ goals: [] }))
})

it('tells filled, none found and missing research apart, with dates', () => {
  const plan = planOf(`background:
  checked_on: 2026-06-20
  company: x
  their_customers: { text: x, checked_on: 2026-06-01 }
  their_competitors: { none_found: true }
  focuses: { mergers_acquisitions: { none_found: true }, industry_trends: { source: x, checked_on: 2026-06-01 } }`)
  const entries = researchOf(plan, day).map(({ id, state, answered, checkedOn, daysAgo }) => [
    id,
    state,
    answered,
    checkedOn,
    daysAgo,
  ])
  expect(entries).toEqual([
    ['company', 'filled', true, '2026-06-20', 10],
    ['their_customers', 'filled', true, '2026-06-01', 29],
    ['their_competitors', 'none_found', false, '2026-06-20', 10],
    ['innovation_initiatives', 'missing', false, undefined, undefined],
    ['industry_trends', 'missing', false, undefined, undefined],
    ['mergers_acquisitions', 'none_found', true, '2026-06-20', 10],
    ['management_changes', 'missing', false, undefined, undefined],
    ['existing_footprint', 'missing', false, undefined, undefined],
    ['vendors_and_partners', 'missing', false, undefined, undefined],
  ])
  expect(researchOf(planOf('background: { company: x }'), day)[0]).toMatchObject({
    checkedOn: undefined,
    daysAgo: undefined,
  })
})

describe('the examples', () => {
  const all = filesBelow('examples')
  it.each([
    ['examples/bedrock-petroleum', '2026-06-30', 23, 23, 100, []],
    ['examples/vitamin-erp.plan.yaml', '2008-05-16', 23, 23, 100, []],
    ['examples/starter.plan.yaml', '2026-06-30', 17, 23, 73.9, ['2.2', '2.3', '3.5', '4.4', '4.5', '4.6']],
  ])('%s', async (name, asOf, passed, applicable, pct, open) => {
    const kind = name.endsWith('.yaml') ? 'file' : 'folder'
    const files = Object.entries(all)
      .filter(([file]) => file.startsWith(name) && file.endsWith('.yaml'))
      .map(([file, bytes]) => ({ file, bytes }))
    const opened = await openPlan({ kind, name, files }, playbook)
    if (opened.kind !== 'plan') throw new Error('no plan')
    const found = completenessOf(opened.plan, contextAt(asOf))
    expect(found).toMatchObject({ passed, applicable, pct })
    expect(failedChecks(found).map(({ id }) => id)).toEqual(open)
  })
})
