import { describe, expect, it } from 'vitest'
import { leadBelowCeiling, rungOf, selfAssessments, topRelations } from '../../src/measures/self-assessment.js'
import { planOf, playbook } from './fixtures.js'

const asOf = '2026-06-30'

/** The vector of domain 4.3. */
const vector = [4, 3, 5, 2, 4, 3, 3, 4, 5, 2, 3, 4, 2, 4, 3, 3]

const assessed = (answers: readonly number[], more = '') =>
  selfAssessments(
    planOf(`team: [{ id: a, name: 甲, self_assessment: { answers: [${answers.join(', ')}]${more} } }]`),
    playbook,
    asOf,
  )[0]!

const scores = (answers: readonly number[]) => assessed(answers).scores.map(({ id, value, band }) => [id, value, band])

describe('the self-assessment (domain S2-18)', () => {
  it('adds up four scores and a total', () => {
    expect(scores(vector)).toEqual([
      ['contact_ability', 14, 'fair'],
      ['obtain_information', 15, 'fair'],
      ['give_information', 14, 'fair'],
      ['influence_and_handling', 11, 'fair'],
    ])
    expect(assessed(vector)).toMatchObject({ total: 54, fault: undefined, answers: vector })
  })

  it('counts each question in its own score', () => {
    const ones = Array<number>(16).fill(1)
    const raised = (at: number) => scores(ones.map((one, index) => (index === at ? 5 : one))).map(([, value]) => value)
    const found = ones.map((_, at) => raised(at).indexOf(8))
    expect(found).toEqual([1, 2, 0, 1, 0, 3, 3, 2, 1, 0, 3, 1, 3, 2, 0, 2])
  })

  it.each([
    [10, 'weak'],
    [11, 'fair'],
    [15, 'fair'],
    [16, 'strong'],
  ])('%i points are %s', (points, band) => {
    // Questions 3, 5, 10 and 15 make the first score.
    const parts = { 10: [3, 3, 2, 2], 11: [3, 3, 3, 2], 15: [4, 4, 4, 3], 16: [4, 4, 4, 4] }[points] ?? []
    const answers = Array<number>(16).fill(3)
    for (const [index, at] of [2, 4, 9, 14].entries()) answers[at] = parts[index] ?? 0
    expect(scores(answers)[0]).toEqual(['contact_ability', points, band])
  })

  it('names the questions with the lowest answers of a score', () => {
    expect(assessed(vector).scores.map(({ lowest }) => lowest)).toEqual([['q10'], ['q4'], ['q2', 'q16'], ['q13']])
  })

  it('counts nothing where the answers do not fit the questions', () => {
    expect(assessed(vector.slice(1))).toMatchObject({ fault: { given: 15, wanted: 16, outside: [] }, total: undefined })
    expect(assessed([...vector, 3]).fault).toEqual({ given: 17, wanted: 16, outside: [] })
    expect(assessed([]).fault).toEqual({ given: 0, wanted: 16, outside: [] })
    expect(assessed(vector.with(0, 0)).fault).toEqual({ given: 16, wanted: 16, outside: [0] })
    expect(assessed(vector.with(15, 6).with(1, -1)).fault).toEqual({ given: 16, wanted: 16, outside: [1, 15] })
    expect(assessed(vector.with(0, 1).with(1, 5)).fault).toBeUndefined()
    for (const { value, band, lowest } of assessed(vector.with(0, 0)).scores)
      expect([value, band, lowest]).toEqual([undefined, undefined, []])
  })

  it('knows nothing without answers', () => {
    const plan = planOf(
      'team: [{ id: a, name: 甲 }, { id: b, name: 乙, self_assessment: { assessed_on: 2026-06-01 } }]',
    )
    const [only, ...others] = selfAssessments(plan, playbook, asOf)
    expect(others).toEqual([])
    expect(only).toMatchObject({
      path: ['team', 1, 'self_assessment'],
      answers: undefined,
      fault: undefined,
      total: undefined,
      age: 29,
    })
    expect(only?.scores.map(({ value }) => value)).toEqual([undefined, undefined, undefined, undefined])
  })

  it.each([
    ['2026-01-01', 180, false],
    ['2025-12-31', 181, true],
    ['2026-07-01', -1, false],
  ])('of %s is %i days old, stale: %s', (day, age, isStale) => {
    expect(assessed(vector, `, assessed_on: ${day}`)).toMatchObject({ age, isStale })
  })

  it('of an unknown day is not stale', () => {
    expect(assessed(vector)).toMatchObject({ age: undefined, isStale: false })
  })
})

describe('the rung (domain S2-20)', () => {
  const led = (rung: string, owner = 'owner: b') =>
    planOf(`${owner}\nteam: [{ id: a, name: 甲, seller_rung: beginner }, { id: b, name: 乙${rung} }]`)

  it('is a number of the scale', () => {
    expect(rungOf({ id: 'a', name: '甲', seller_rung: 'competitive' }, playbook)).toBe(3)
    expect(rungOf({ id: 'a', name: '甲' }, playbook)).toBeUndefined()
  })

  it.each([
    [', seller_rung: beginner', true],
    [', seller_rung: traditional', true],
    [', seller_rung: competitive', false],
    [', seller_rung: relationship_manager', false],
    ['', false],
  ])('of the lead: %s is below the ceiling: %s', (rung, isBelow) => {
    const found = leadBelowCeiling(led(rung), playbook)
    expect(found && [found.thing.id, found.path]).toEqual(isBelow ? ['b', ['team', 1]] : undefined)
  })

  it('needs a lead who is one of us', () => {
    expect(leadBelowCeiling(led('', ''), playbook)).toBeUndefined()
    expect(leadBelowCeiling(led('', 'owner: gone'), playbook)).toBeUndefined()
    expect(leadBelowCeiling(led('', 'owner: a'), playbook)?.thing.name).toBe('甲')
  })
})

it('finds key players with the highest relationship (domain 2.17)', () => {
  const people = [
    '{ id: a, name: 甲, influence: high, relationship: { current: trusted_advisor } }',
    '{ id: b, name: 乙, influence: high, relationship: { current: problem_solver } }',
    '{ id: c, name: 丙, influence: low, relationship: { current: trusted_advisor } }',
    '{ id: d, name: 丁, influence: high, relationship: { desired: trusted_advisor } }',
    '{ id: e, name: 戊, roles: [approver], relationship: { current: trusted_advisor } }',
  ]
  const plan = planOf(`relationships: { people: [${people.join(', ')}] }`)
  expect(topRelations(plan, playbook).map(({ person }) => person.id)).toEqual(['a', 'e'])
  expect(topRelations(plan, { ...playbook, scales: { ...playbook.scales, relationship: {} } })).toEqual([])
})
