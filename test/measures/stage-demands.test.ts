import { describe, expect, it } from 'vitest'
import { lastMovementOf } from '../../src/measures/movement.js'
import { stageDemandsOf } from '../../src/measures/stage-demands.js'
import { on, planOf } from './deal-fixtures.js'

const team = `team:
  - { id: am, name: 赵宁, role: key_account_manager }
  - { id: boss, name: 孙岚, role: executive }
  - { id: expert, name: 钱浩, role: consultant }
  - { id: blank, name: 周立 }
`

const demandsOf = (deal: string) =>
  stageDemandsOf(planOf(`${team}opportunities:\n  - { id: d, name: 单, ${deal} }`), on('2026-06-30')).map((one) => ({
    next: one.next,
    isProved: one.isProved,
    done: one.actions.done,
    open: one.actions.open.map(({ code }) => code),
    isBuyerThere: one.isBuyerThere,
    needed: one.buyer?.needed.number,
    missingRoles: one.missingRoles,
  }))

describe('what a stage demands before the next', () => {
  it('is told from its key result and actions, and from what the next stage asks for', () => {
    const deal =
      'stage: C, buyer_step: purchase_criteria, team: [am, expert], key_results: [{ stage: B, achieved_on: 2026-06-01 }, { stage: C }], key_actions: { C: [C1, C2, C4, C5, C6, C7, C8, C9, C10, X1] }'
    expect(demandsOf(deal)).toEqual([
      {
        next: 'D',
        isProved: false,
        done: 9,
        open: ['C3', 'C11', 'C12'],
        isBuyerThere: false,
        needed: 4,
        missingRoles: ['director'],
      },
    ])
  })

  it('is met where all of it is there', () => {
    const deal =
      'stage: C, buyer_step: tender_evaluation, team: [am, expert, boss], key_results: [{ stage: C, achieved_on: 2026-06-01 }], key_actions: { C: all }'
    expect(demandsOf(deal)).toEqual([
      { next: 'D', isProved: true, done: 12, open: [], isBuyerThere: true, needed: 4, missingRoles: [] },
    ])
  })

  it('does not know what is not recorded', () => {
    expect(demandsOf('stage: A, team: [blank]')).toMatchObject([
      { next: 'B', done: undefined, isBuyerThere: undefined, missingRoles: undefined },
    ])
    expect(demandsOf('stage: A')).toMatchObject([{ missingRoles: ['account_manager'] }])
  })

  it('leads from E to F, and is asked of open deals alone', () => {
    expect(demandsOf('stage: E, team: [am]')).toMatchObject([{ next: 'F', missingRoles: ['delivery'] }])
    for (const deal of ['stage: F', 'stage: C, status: lost', 'stage: C, status: on_hold', 'kind: potential'])
      expect(demandsOf(deal)).toEqual([])
  })
})

describe('the last movement of a deal', () => {
  const last = (deal: string, touches = '[]') => {
    const plan = planOf(`touches: ${touches}\nopportunities:\n  - { id: d, name: 单, ${deal} }`)
    const [first] = plan.opportunities ?? []
    return first && lastMovementOf(first, plan, '2026-06-30')
  }

  it('is the latest of stages, key results and contacts with people named in it', () => {
    const stages = 'stage_history: [{ stage: A, entered_on: 2026-06-02 }, { stage: B, entered_on: 2026-06-01 }]'
    const results = 'key_results: [{ stage: A, achieved_on: 2026-06-05 }, { stage: B }]'
    expect(last(stages)).toBe('2026-06-02')
    expect(last(`${stages}, ${results}`)).toBe('2026-06-05')
    const touches = '[{ date: 2026-06-09, person: cio }, { date: 2026-06-20, person: cfo }]'
    expect(last(`${stages}, people: [cio]`, touches)).toBe('2026-06-09')
    expect(last(stages, touches)).toBe('2026-06-02')
  })

  it('is no day to come', () => {
    expect(last('stage_history: [{ stage: A, entered_on: 2026-07-01 }]')).toBeUndefined()
    expect(last('stage_history: [{ stage: A, entered_on: 2026-06-30 }]')).toBe('2026-06-30')
    expect(last('stage: A')).toBeUndefined()
  })
})
