import { describe, expect, it } from 'vitest'
import { logged, type LoggedDeals, type StageLog } from '../../src/history/stage-log.js'
import { stageSummaries, stageTimes } from '../../src/history/stage-times.js'
import { ladderOf } from '../../src/measures/ladder.js'
import type { Opportunity, Plan } from '../../src/plan/plan.js'
import { defaultPlaybook } from '../../src/playbook/default.generated.js'

const planOf = (...opportunities: readonly Opportunity[]): Plan => ({
  version: 1,
  account: { name: 'A' },
  opportunities,
})

const deal = (more: Partial<Opportunity>): Opportunity => ({ id: 'd', name: 'Deal', ...more })

/** A log of versions, each with its day. */
const logOf = (...versions: readonly (readonly [day: string, plan: Plan])[]): LoggedDeals =>
  versions.reduce<StageLog | undefined>((log, [day, plan]) => logged(log, plan, day), undefined)?.deals ?? new Map()

const times = (log: LoggedDeals, asOf = '2026-06-30') =>
  stageTimes(log, asOf).map(({ stage, from, to, end, days, isCensored }) => [stage, from, to, end, days, isCensored])

describe('times at the stages', () => {
  it('of a deal that was there from the first are at least what is known', () => {
    expect(times(logOf(['2026-06-01', planOf(deal({ stage: 'B' }))]))).toEqual([
      ['B', '2026-06-01', undefined, 'running', 29, true],
    ])
  })

  it('of a deal that came later at the first stage are whole', () => {
    const log = logOf(
      ['2026-01-01', planOf()],
      ['2026-02-01', planOf(deal({ stage: 'A' }))],
      ['2026-02-11', planOf(deal({ stage: 'B' }))],
      ['2026-02-12', planOf(deal({ stage: 'A' }))],
      ['2026-02-20', planOf(deal({ stage: 'A', status: 'lost', closed_on: '2026-02-18' }))],
    )
    expect(times(log)).toEqual([
      ['A', '2026-02-01', '2026-02-11', 'passed', 10, false],
      ['B', '2026-02-11', '2026-02-12', 'moved_back', 1, false],
      ['A', '2026-02-12', '2026-02-18', 'lost', 6, false],
    ])
  })

  it('break off where a deal is put on hold or leaves the plan', () => {
    const log = logOf(
      ['2026-01-01', planOf()],
      ['2026-02-01', planOf(deal({ stage: 'A' }), deal({ id: 'e', name: 'Other', stage: 'A' }))],
      ['2026-02-11', planOf(deal({ stage: 'A', status: 'on_hold' }))],
    )
    expect(times(log)).toEqual([
      ['A', '2026-02-01', '2026-02-11', 'on_hold', 10, true],
      ['A', '2026-02-01', '2026-02-11', 'gone', 10, true],
    ])
  })

  it('outlive a new id, and know nothing of a beginning that nobody wrote down', () => {
    const results = [{ stage: 'A', achieved_on: '2026-01-20' } as const]
    const log = logOf(
      ['2026-02-01', planOf(deal({ stage: 'B', key_results: results }))],
      ['2026-02-11', planOf(deal({ id: 'new_id', stage: 'C', key_results: results }))],
    )
    expect(times(log)).toEqual([
      ['A', undefined, '2026-01-20', 'passed', undefined, true],
      ['B', '2026-01-20', '2026-02-11', 'passed', 22, false],
      ['C', '2026-02-11', undefined, 'running', 139, true],
    ])
  })

  it('end with the winning, before hand-over', () => {
    const history = [
      { stage: 'E', entered_on: '2026-02-01' },
      { stage: 'F', entered_on: '2026-02-15' },
    ] as const
    expect(times(logOf(['2026-03-01', planOf(deal({ stage: 'F', stage_history: history }))]))).toEqual([
      ['E', '2026-02-01', '2026-02-15', 'passed', 14, false],
    ])
  })

  it('come to a median of whole times only, and an unknown never counts as zero', () => {
    const passed = (id: string, to: string): Opportunity =>
      deal({
        id,
        name: id,
        stage: 'B',
        stage_history: [
          { stage: 'A', entered_on: '2026-01-01' },
          { stage: 'B', entered_on: to },
        ],
      })
    const log = logOf([
      '2026-02-01',
      planOf(passed('x', '2026-01-05'), passed('y', '2026-01-10'), deal({ id: 'z', name: 'z', stage: 'A' })),
    ])
    const [first, second] = stageSummaries(stageTimes(log, '2026-02-10'), ladderOf(defaultPlaybook))
    expect(first).toEqual({
      stage: 'A',
      plannedDays: 7,
      done: [4, 9],
      medianDays: 6.5,
      late: 1,
      running: 1,
      longestRunning: 9,
      isLongestOlder: true,
      others: 0,
    })
    expect(second).toMatchObject({ stage: 'B', done: [], medianDays: undefined, late: undefined, running: 2 })
  })
})
