import { expect, it } from 'vitest'
import { shortTeams } from '../../src/measures/participants.js'
import { planOf } from './deal-fixtures.js'
import { playbook } from './fixtures.js'

const team =
  'team: [{ id: kam, name: 秦, role: key_account_manager }, { id: vp, name: 许, role: executive }, { id: dir, name: 孙, role: director }, { id: blank, name: 新 }]'

const short = (deal: string) =>
  shortTeams(planOf(`${team}\nopportunities: [{ id: d, name: N, ${deal} }]`), playbook).map(
    ({ path, stage, missing, candidates }) => [path, stage, missing, candidates.map(({ id }) => id)],
  )

it.each([
  ['stage: D, team: [kam]', ['consultant', 'director'], ['vp']],
  ['stage: D', ['account_manager', 'consultant', 'director'], ['kam', 'vp']],
  ['stage: D, team: [kam, vp]', ['consultant'], []],
  ['stage: E, team: [dir]', ['account_manager'], ['kam']],
  ['stage: D, team: [kam, blank]', ['consultant', 'director'], ['vp']],
])('%s lacks %j (domain 2.9, COV-008)', (deal, missing, candidates) => {
  expect(short(deal)).toEqual([[['opportunities', 0], /stage: (.)/.exec(deal)?.[1], missing, candidates]])
})

it.each(['stage: E, team: [kam, vp]', 'stage: C, team: [kam, blank]', 'stage: C, team: [kam, gone]', 'stage: F', ''])(
  '"%s" lacks nobody for certain',
  (deal) => {
    expect(short(deal)).toEqual([])
  },
)
