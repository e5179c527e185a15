import { describe, expect, it } from 'vitest'
import { findings, verdicts } from './findings.js'

const plan = (people: readonly string[], rest = ''): string =>
  `relationships:\n  people: [${people.map((person) => `{ ${person} }`).join(', ')}]\n${rest}`

const at = (index: number, key: string): string => `/relationships/people/${String(index)}/${key}`

describe('STK-050', () => {
  const on = 'modules: [influence_sources]'
  const found = [`info a ${at(0, 'influence_sources')}`]

  it.each([
    ['influence: high', on, found],
    ['roles: [approver]', on, found],
    ['influence: high, influence_sources: []', on, found],
    ['influence: high, influence_sources: [lecture]', on, []],
    ['influence: medium', on, []],
    ['name: 王总', on, []],
    ['influence: high', '', []],
  ])('of somebody with %s, %s', async (known, rest, wanted) => {
    const person = known.startsWith('name') ? `id: a, ${known}` : `id: a, name: 王总, ${known}`
    expect(await verdicts('STK-050', plan([person], rest))).toEqual(wanted)
  })

  it('is on where one person has sources', async () => {
    const people = ['id: a, name: 王总, influence: high', 'id: b, name: 孙岚, influence_sources: [lecture]']
    expect(await verdicts('STK-050', plan(people))).toEqual(found)
  })
})

describe('STK-051', () => {
  const deal = (rest: string): string => `opportunities: [{ id: erp, name: 系统升级, ${rest} }]`
  const on = (rest: string): string => `modules: [persuasion]\n${deal(rest)}`
  const values = 'buying_values: 三年后还用得上'
  const type = 'persuasion: { judgement: external }'
  const [both, onlyType] = [[`info a ${at(0, 'buying_values')}`], [`info a ${at(0, 'persuasion')}`]]

  it.each([
    ['nothing', '', on('stage: C'), both],
    ['values', values, on('stage: C'), onlyType],
    ['a type', type, on('stage: C'), both],
    ['values and type', `${values}, ${type}`, on('stage: C'), []],
    ['values of spaces', `buying_values: " ", ${type}`, on('stage: C'), both],
    ['a type without any side', `${values}, persuasion: {}`, on('stage: C'), onlyType],
    ['nothing at stage E', '', on('stage: E'), both],
    ['nothing at stage B', '', on('stage: B'), []],
    ['nothing in deals of others', '', on('stage: D, people: [b]'), []],
    ['nothing in a deal that rests', '', on('stage: D, status: on_hold'), []],
    ['nothing, the module off', '', deal('stage: C'), []],
    ['values, which switch the module on', values, deal('stage: C'), onlyType],
  ])('of a decision maker with %s', async (_, known, rest, wanted) => {
    const person = `id: a, name: 王总, roles: [decision_maker]${known === '' ? '' : `, ${known}`}`
    expect(await verdicts('STK-051', plan([person, 'id: b, name: 孙岚'], rest))).toEqual(wanted)
  })

  it('asks nothing of others, and names what is missing', async () => {
    const people = [
      'id: a, name: 王总, roles: [approver], influence: high',
      'id: b, name: 李总, roles: [decision_maker]',
    ]
    const found = await findings('STK-051', plan(people, on('stage: D')))
    expect(found.map(({ message, hint }) => [message, hint])).toEqual([
      [
        '李总 decides, a deal is at stage D, and we do not know the buying values and persuasion type of 李总',
        'Recall the last purchase 李总 agreed to: what settled it, and who was asked? Write it in "buying_values", "persuasion".',
      ],
    ])
  })

  it('takes the stage from the playbook', async () => {
    const config = 'playbook: { from_stage: { persuasion: D } }'
    const person = 'id: a, name: 王总, roles: [decision_maker]'
    expect(await verdicts('STK-051', plan([person], on('stage: C')), { config })).toEqual([])
    expect(await verdicts('STK-051', plan([person], on('stage: D')), { config })).toEqual(both)
  })
})

describe('STK-052', () => {
  const work = (...steps: readonly string[]): string =>
    plan(['id: a, name: 李总'], `  dimension_work: [${steps.map((step) => `{ person: a, ${step} }`).join(', ')}]`)
  const place = (index: number): string => `info a /relationships/dimension_work/${String(index)}`
  const attitude = (step: string, date: string): string => `dimension: attitude, step: ${step}, date: ${date}`

  it.each<[string, readonly string[], readonly string[]]>([
    ['31 days', [attitude('action', '2026-05-30')], [place(0)]],
    ['30 days', [attitude('action', '2026-05-31')], []],
    ['a step to come', [attitude('action', '2026-07-31')], []],
    ['a verified step', [attitude('verify', '2026-01-01')], []],
    ['a later verified step', [attitude('action', '2026-01-01'), attitude('verify', '2026-01-02')], []],
    ['a new start', [attitude('verify', '2026-01-01'), attitude('analyse', '2026-01-02')], [place(1)]],
    ['no day', ['dimension: attitude, step: action'], []],
    ['no step', ['dimension: attitude, date: 2026-01-01'], []],
    [
      'two dimensions',
      [attitude('goal', '2026-01-01'), 'dimension: change, step: conclude, date: 2026-01-01'],
      [place(0), place(1)],
    ],
  ])('%s', async (_, steps, wanted) => {
    expect(await verdicts('STK-052', work(...steps))).toEqual(wanted)
  })

  it('says where the work stands, and what is next', async () => {
    const said = async (step: string) => (await findings('STK-052', work(attitude(step, '2026-05-20'))))[0]
    expect((await said('analyse'))?.message).toBe(
      'work on one dimension of 李总 (attitude to us) has stood at the step "analyse" for 41 days and is not verified',
    )
    const hints = await Promise.all(
      ['analyse', 'goal', 'action', 'conclude'].map(async (step) => (await said(step))?.hint),
    )
    expect(hints.map((hint) => hint?.split(';')[0])).toEqual([
      'Go on to "set the goal"',
      'Go on to "act"',
      'Go on to "conclude"',
      'Go on to "verify"',
    ])
  })

  it('takes the days from the playbook', async () => {
    const config = 'playbook: { limits: { dimension_work_days: 60 } }'
    expect(await verdicts('STK-052', work(attitude('action', '2026-05-01')), { config })).toEqual([])
    expect(await verdicts('STK-052', work(attitude('action', '2026-04-30')), { config })).toEqual([place(0)])
  })
})
