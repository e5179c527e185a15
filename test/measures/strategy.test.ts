import { describe, expect, it } from 'vitest'
import { strategyMapOf } from '../../src/measures/strategy.js'
import { bedrock, planOf } from './deal-fixtures.js'

const map = (mappings: string, deals = '[]') =>
  strategyMapOf(
    planOf(`maps:
  strategy: { goals: [{ id: g, statement: g, strategies: [{ id: s, statement: s, tactics: [{ id: a, statement: a }, { id: b, statement: b }] }] }] }
  execution: { mappings: ${mappings} }
opportunities: ${deals}`),
  )

describe('the worked example', () => {
  it('bedrock: 5 of 6 tactics, all that fit, no white space', () => {
    const found = strategyMapOf(bedrock)
    expect(found).toMatchObject({ mapped: 5, fitAble: 5, solutionCoveragePct: 83.3, fitCoveragePct: 100 })
    expect(found.tactics.map(({ tactic, deals }) => [tactic.id, deals.map(({ id }) => id)])).toEqual([
      ['tac1', ['o_predictive']],
      ['tac2', ['o_digital_twin', 'o_iot1']],
      ['tac6', []],
      ['tac3', ['o_procure']],
      ['tac5', ['o_refinery']],
      ['tac4', ['o_carbon', 'o_hse']],
    ])
    expect(found.tactics.filter(({ whiteSpace }) => whiteSpace)).toEqual([])
    expect(found.tactics[2]?.path).toEqual(['maps', 'strategy', 'goals', 0, 'strategies', 0, 'tactics', 2])
  })
})

describe('coverage', () => {
  it('is unknown without a tactic', () => {
    expect(strategyMapOf(planOf('currency: CNY'))).toEqual({
      tactics: [],
      mapped: 0,
      fitAble: 0,
      solutionCoveragePct: undefined,
      fitCoveragePct: undefined,
    })
  })

  it.each([
    ['nothing', '[]', '[]', 0, 0, ['a', 'b']],
    [
      'a solution maps, and is still white space without a deal',
      '[{ tactic: a, solution: x }]',
      '[]',
      50,
      50,
      ['a', 'b'],
    ],
    ['a deal maps', '[]', '[{ id: o, name: o, tactic: a }]', 50, 50, ['b']],
    [
      'no fit is left out of what we can serve',
      '[{ tactic: b, fit: no_fit }]',
      '[{ id: o, name: o, tactic: a }]',
      50,
      100,
      [],
    ],
    [
      'no fit with a deal is mapped but not fit-able',
      '[{ tactic: b, fit: no_fit }]',
      '[{ id: o, name: o, tactic: b }]',
      50,
      0,
      ['a'],
    ],
    ['fit alone maps nothing', '[{ tactic: a, fit: fit }]', '[]', 0, 0, ['a', 'b']],
  ])('%s', (_name, mappings, deals, solution, fit, white) => {
    const found = map(mappings, deals)
    expect([found.solutionCoveragePct, found.fitCoveragePct]).toEqual([solution, fit])
    expect(found.tactics.filter(({ whiteSpace }) => whiteSpace).map(({ tactic }) => tactic.id)).toEqual(white)
  })

  it('of what we can serve is unknown when nothing fits', () => {
    const found = map('[{ tactic: a, fit: no_fit }, { tactic: b, fit: no_fit }]')
    expect([found.solutionCoveragePct, found.fitCoveragePct, found.fitAble]).toEqual([0, undefined, 0])
  })
})
