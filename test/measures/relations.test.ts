import { describe, expect, it } from 'vitest'
import { isAtLeast, leadShares, relationsOf, topWishes } from '../../src/measures/relations.js'
import { bedrock, planOf, playbook, vitamin } from './fixtures.js'

const peoplePlan = (people: string) => planOf(`relationships:\n  people: [${people}]`)

describe('relations (domain 2.7)', () => {
  const plan = peoplePlan(`
    { id: a, name: A, first_meeting_outcome: delegated_down, relationship: { current: trusted_advisor, desired: none } },
    { id: b, name: B, first_meeting_outcome: invited_back, relationship: { desired: vendor } },
    { id: c, name: C, relationship: { current: none } },
    { id: d, name: D, first_meeting_outcome: invited_back, relationship: { current: none } }`)

  it('keep apart what is known and what is not', () => {
    const figures = relationsOf(plan, playbook).map(({ person, path, current, desired, firstVisit }) => [
      person.id,
      path[2],
      current,
      desired,
      firstVisit?.implied,
      firstVisit?.distance,
    ])
    expect(figures).toEqual([
      ['a', 0, 4, 0, 'vendor', 3],
      ['b', 1, undefined, 1, undefined, undefined],
      ['c', 2, 0, undefined, undefined, undefined],
      ['d', 3, 0, undefined, 'trusted_advisor', 4],
    ])
  })

  it('are compared by the numbers of the scale', () => {
    const [top, unknown, none] = relationsOf(plan, playbook)
    expect([top, none].map((one) => one && isAtLeast(one, 'none', playbook))).toEqual([true, true])
    expect([top, none].map((one) => one && isAtLeast(one, 'vendor', playbook))).toEqual([true, false])
    expect(unknown && isAtLeast(unknown, 'none', playbook)).toBe(false)
    expect(top && isAtLeast(top, 'no_such_level', playbook)).toBe(false)
  })
})

describe('wishes for the highest level (domain 2.7)', () => {
  it.each([
    [vitamin, ['p_wang_cheng', 'p_wang_vp']],
    [bedrock, ['b_luo', 'b_guo']],
  ])('are 2 of 8 in the worked examples', (plan, ids) => {
    const wishes = topWishes(plan, playbook)
    expect(wishes?.people.map(({ id }) => id)).toEqual(ids)
    expect(wishes).toMatchObject({ level: 'trusted_advisor', of: 8, pct: 25, tooMany: false })
  })

  it('follow the numbers of the scale, in whatever order its levels stand', () => {
    const levels = Object.entries(playbook.scales['relationship'] ?? {})
    const reversed = { ...playbook, scales: { ...playbook.scales, relationship: Object.fromEntries(levels.reverse()) } }
    expect(topWishes(vitamin, reversed)?.level).toBe('trusted_advisor')
    const label = { en: 'close', zh: '近' }
    const names = { ...playbook, scales: { ...playbook.scales, relationship: { none: { label }, vendor: { label } } } }
    expect(topWishes(vitamin, names)).toBeUndefined()
    const some = {
      ...playbook,
      scales: { ...playbook.scales, relationship: { none: { label, number: 0 }, vendor: { label } } },
    }
    expect(topWishes(vitamin, some)?.level).toBe('none')
  })

  it('are no share of nobody', () => {
    expect(topWishes(planOf('{}'), playbook)).toBeUndefined()
  })

  it('are compared exactly, not as they are shown', () => {
    const third = peoplePlan(
      '{ id: a, name: A, relationship: { desired: trusted_advisor } }, { id: b, name: B }, { id: c, name: C }',
    )
    const ours = (pct: number) => ({ ...playbook, limits: { ...playbook.limits, top_level_pct: pct } })
    expect(topWishes(third, ours(33.3))).toMatchObject({ pct: 33.3, tooMany: true })
    expect(topWishes(third, ours(33.34))).toMatchObject({ pct: 33.3, tooMany: false })
  })
})

describe('shares of the total weighted gap (domain 2.7)', () => {
  const shares = (plan: Parameters<typeof leadShares>[0]) =>
    leadShares(plan, playbook).map(({ thing, path, gaps, pct, tooMuch }) => [
      thing.id,
      path.join('/'),
      gaps.map((row) => row.thing.id),
      pct,
      tooMuch,
    ])

  it('give the worked examples', () => {
    expect(shares(vitamin)).toEqual([
      ['t1', 'team/0', ['p_wang_vp', 'p_li', 'p_qiu', 'p_wang_mgr'], 36.4, false],
      ['t2', 'team/1', ['p_amt'], 18.2, false],
    ])
    expect(shares(bedrock)).toEqual([
      ['t1', 'team/0', ['b_shi'], 16.7, false],
      ['t3', 'team/2', ['b_shen'], 25, false],
      ['t4', 'team/3', ['b_luo'], 25, false],
    ])
  })

  it('go to the first of two members with one id', () => {
    const plan = planOf(`
team: [{ id: t, name: T }, { id: t, name: U }]
relationships:
  people: [{ id: a, name: A, influence: low, coverage: [t], relationship: { current: none, desired: vendor } }]`)
    expect(shares(plan)).toEqual([['t', 'team/0', ['a'], 100, true]])
  })

  it('are none where nothing is missing or known', () => {
    const plan = planOf(`
team: [{ id: t, name: T }]
relationships:
  people:
    - { id: a, name: A, influence: low, coverage: [t], relationship: { current: vendor, desired: vendor } }
    - { id: b, name: B, coverage: [t] }`)
    expect(shares(plan)).toEqual([])
  })
})
