import { expect, it } from 'vitest'
import { recordFaults } from '../../src/measures/deal-records.js'
import { opportunitiesOf } from '../../src/measures/lookup.js'
import { bedrock, planOf, vitamin } from './deal-fixtures.js'

const faults = (keys: string) =>
  opportunitiesOf(planOf(`opportunities: [{ id: d, name: 商机, ${keys} }]`)).flatMap((at) =>
    recordFaults(at, '2026-06-30'),
  )

it('finds nothing in the worked examples', () => {
  for (const [plan, day] of [
    [vitamin, '2008-05-16'],
    [bedrock, '2026-06-30'],
  ] as const)
    expect(opportunitiesOf(plan).flatMap((at) => recordFaults(at, day))).toEqual([])
})

it('gives every fault with its place, the stage first, then the history, then the key results', () => {
  expect(
    faults(`stage: D, status: won,
      stage_history: [{ stage: B, entered_on: 2026-05-02 }, { stage: A, entered_on: 2026-05-01 }, { stage: C, entered_on: 2026-07-02 }],
      key_results: [{ stage: B, achieved_on: 2026-04-30 }, { stage: D }, { stage: C, achieved_on: 2026-07-01 }]`),
  ).toEqual([
    { kind: 'won_without_day', path: ['opportunities', 0, 'status'], stage: 'D' },
    { kind: 'stage_differs', path: ['opportunities', 0, 'stage'], stage: 'D', last: 'C' },
    {
      kind: 'dates_decrease',
      path: ['opportunities', 0, 'stage_history', 1, 'entered_on'],
      stage: 'A',
      date: '2026-05-01',
      before: { stage: 'B', date: '2026-05-02' },
    },
    {
      kind: 'entered_later',
      path: ['opportunities', 0, 'stage_history', 2, 'entered_on'],
      stage: 'C',
      date: '2026-07-02',
    },
    {
      kind: 'result_before_stage',
      path: ['opportunities', 0, 'key_results', 0, 'achieved_on'],
      stage: 'B',
      date: '2026-04-30',
      entered: '2026-05-02',
    },
    {
      kind: 'result_before_stage',
      path: ['opportunities', 0, 'key_results', 2, 'achieved_on'],
      stage: 'C',
      date: '2026-07-01',
      entered: '2026-07-02',
    },
    {
      kind: 'result_later',
      path: ['opportunities', 0, 'key_results', 2, 'achieved_on'],
      stage: 'C',
      date: '2026-07-01',
    },
  ])
})

it('counts from the first entry of a stage, wherever it stands in the list', () => {
  const history = 'stage_history: [{ stage: A, entered_on: 2026-05-20 }, { stage: A, entered_on: 2026-05-02 }]'
  expect(faults(`${history}, key_results: [{ stage: A, achieved_on: 2026-05-03 }]`).map(({ kind }) => kind)).toEqual([
    'dates_decrease',
  ])
})

it('asks of a potential deal only that it has no stage', () => {
  const rest = 'status: won, stage_history: [{ stage: A, entered_on: 2026-07-20 }]'
  expect(faults(`kind: potential, ${rest}`)).toEqual([])
  expect(faults(`kind: potential, stage: B, ${rest}`)).toEqual([
    { kind: 'potential_with_stage', path: ['opportunities', 0, 'stage'], stage: 'B' },
  ])
})

it('has nothing against the same day, today, or a win at the last stage', () => {
  expect(
    faults(`stage: F, status: won,
      stage_history: [{ stage: E, entered_on: 2026-06-30 }, { stage: F, entered_on: 2026-06-30 }],
      key_results: [{ stage: E, achieved_on: 2026-06-30 }]`),
  ).toEqual([])
})
