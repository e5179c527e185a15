import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coverageOf, levelOfMember, neededLevelOf } from '../../src/measures/coverage.js'
import { bedrock, planOf, playbook, vitamin } from './fixtures.js'
import { anyPeople, planWith, shuffledPeople } from './people-arbitrary.js'

const team =
  'team: [{ id: low, name: 低, level: 1 }, { id: by_role, name: 总, role: director }, { id: blank, name: 空 }, { id: own, name: 自, role: account_manager, level: 4 }]'

const rowOf = (person: string) => {
  const [row] = coverageOf(planOf(`${team}\nrelationships:\n  people: [{ id: a, name: A, ${person} }]`), playbook).rows
  return [row?.neededLevel, row?.bestLevel, row?.fits]
}

const threads = (contacts: readonly string[]) =>
  coverageOf(
    planOf(
      `relationships:\n  people: [${contacts.map((contact, index) => `{ id: p${String(index)}, name: P, ${contact} }`).join(', ')}]`,
    ),
    playbook,
  )

describe('coverage (domain 2.9)', () => {
  it('gives the worked example of 4.1', () => {
    const coverage = coverageOf(vitamin, playbook)
    expect(coverage.rows.map((row) => [row.person.id, row.neededLevel, row.bestLevel, row.fits])).toEqual([
      ['p_amt', 2, 2, true],
      ['p_wang_cheng', 3, undefined, undefined],
      ['p_wang_vp', 3, 2, false],
      ['p_li', 2, 2, true],
      ['p_qiu', 2, 2, true],
      ['p_xia', 3, undefined, undefined],
      ['p_wang_mgr', 2, 2, true],
      ['p_zhang', 1, 2, true],
    ])
    expect(coverage.uncovered.map(({ id }) => id)).toEqual(['p_wang_cheng', 'p_xia'])
    expect([coverage.threads.length, coverage.threadState, coverage.singleOwner]).toEqual([3, 'enough', undefined])
    expect([coverage.assessed, coverage.of]).toEqual([6, 8])
  })

  it('gives the worked example of 4.2', () => {
    const coverage = coverageOf(bedrock, playbook)
    expect(coverage.rows.filter(({ fits }) => fits !== true).map(({ person }) => person.id)).toEqual(['b_qin'])
    const luo = coverage.rows.find(({ person }) => person.id === 'b_luo')
    expect(luo?.coveredBy.map(({ id, level }) => [id, level])).toEqual([
      ['t4', 4],
      ['t3', 3],
    ])
    expect([luo?.lead, luo?.bestLevel, luo?.neededLevel]).toEqual(['t4', 4, 3])
  })

  it.each([
    ['coverage: [low], seniority: operational', [1, 1, true]],
    ['coverage: [low], seniority: middle', [2, 1, false]],
    ['coverage: [by_role], seniority: executive', [3, 3, true]],
    ['coverage: [low, by_role], seniority: executive', [3, 3, true]],
    ['coverage: [own], seniority: executive', [3, 4, true]],
    ['coverage: [low]', [undefined, 1, undefined]],
    ['coverage: [low], roles: [decision_maker]', [3, 1, false]],
    ['coverage: [low], roles: [decision_maker], seniority: operational', [3, 1, false]],
    ['coverage: [by_role], roles: [decision_maker], seniority: middle', [3, 3, true]],
    ['coverage: [blank], seniority: operational', [1, undefined, undefined]],
    ['coverage: [low, blank], seniority: middle', [2, 1, undefined]],
    ['coverage: [by_role, blank], seniority: middle', [2, 3, true]],
    ['coverage: [nobody_of_this_id], seniority: middle', [2, undefined, undefined]],
    ['coverage: [], seniority: middle', [2, undefined, undefined]],
    ['seniority: middle', [2, undefined, undefined]],
  ])('%s: needed, best and whether it fits', (person, expected) => {
    expect(rowOf(person)).toEqual(expected)
  })

  it('shows an id that leads nowhere, without a member or a level', () => {
    const plan = planOf(`${team}\nrelationships: { people: [{ id: a, name: A, coverage: [gone, low, low] }] }`)
    const [row] = coverageOf(plan, playbook).rows
    expect(row?.coveredBy.map(({ id, member, level }) => [id, member?.name, level])).toEqual([
      ['gone', undefined, undefined],
      ['low', '低', 1],
    ])
    expect(row?.lead).toBe('gone')
  })

  it.each([
    [0, 'too_few'],
    [1, 'too_few'],
    [2, 'few'],
    [3, 'enough'],
  ])('%i threads are %s', (count, state) => {
    const contacts = Array.from({ length: count }, (_, index) =>
      index % 2 === 0 ? 'contact: multiple' : 'contact: in_depth',
    )
    const { threadState, threads: found } = threads([
      ...contacts,
      'contact: brief',
      'contact: in_depth, external: true',
    ])
    expect([found.length, threadState]).toEqual([count, state])
  })

  it('notices when everything hangs on one of us', () => {
    const single = (people: string) =>
      coverageOf(planOf(`${team}\nrelationships: { people: [${people}] }`), playbook).singleOwner
    expect(single('{ id: a, name: A, coverage: [low] }, { id: b, name: B, coverage: [low] }, { id: c, name: C }')).toBe(
      'low',
    )
    expect(single('{ id: a, name: A, coverage: [low] }, { id: b, name: B, coverage: [low, own] }')).toBeUndefined()
    expect(single('{ id: a, name: A }')).toBeUndefined()
    expect(single('')).toBeUndefined()
  })

  it('takes levels from the playbook', () => {
    const strict = { ...playbook, coverage: { decision_maker_level: 4 } }
    expect(neededLevelOf({ id: 'a', name: 'A', roles: ['decision_maker'], seniority: 'middle' }, strict)).toBe(4)
    expect(levelOfMember({ id: 'a', name: 'A', role: 'executive' }, playbook)).toBe(4)
    expect(levelOfMember({ id: 'a', name: 'A' }, playbook)).toBeUndefined()
  })

  it('says which level is missing, and who of us has it', () => {
    const row = (keys: string) => {
      const [one] = coverageOf(
        planOf(`${team}\nrelationships: { people: [{ id: a, name: A, ${keys} }] }`),
        playbook,
      ).rows
      const { shortfall, candidates = [] } = one ?? {}
      return [
        shortfall && [shortfall.needed, shortfall.best.member.id, shortfall.best.level],
        candidates.map(({ member, level }) => [member.id, level]),
      ]
    }
    expect(row('coverage: [low], seniority: executive')).toEqual([
      [3, 'low', 1],
      [
        ['by_role', 3],
        ['own', 4],
      ],
    ])
    expect(row('coverage: [by_role], seniority: executive')).toEqual([undefined, [['own', 4]]])
    expect(row('coverage: [low, blank], seniority: executive')[0]).toBeUndefined()
    expect(row('seniority: operational')).toEqual([
      undefined,
      [
        ['low', 1],
        ['by_role', 3],
        ['own', 4],
      ],
    ])
    expect(row('coverage: [low]')).toEqual([undefined, []])
  })

  it('names as many people for new threads as are missing, key players first', () => {
    const next = (people: string) =>
      coverageOf(planOf(`relationships: { people: [${people}] }`), playbook).nextThreads.map(({ id }) => id)
    const [a, b, c] = [
      '{ id: a, name: A }',
      '{ id: b, name: B, influence: high }',
      '{ id: c, name: C, influence: low }',
    ]
    const thread = (id: string) => `{ id: ${id}, name: T, contact: multiple }`
    expect(next([a, b, c].join(', '))).toEqual(['b', 'c', 'a'])
    expect(next([thread('t'), a, b, c].join(', '))).toEqual(['b', 'c'])
    expect(
      next([thread('t'), thread('u'), a, '{ id: x, name: X, external: true, influence: high }'].join(', ')),
    ).toEqual(['a'])
    expect(next([thread('t'), thread('u'), thread('v'), thread('w'), a].join(', '))).toEqual([])
  })

  it('does not depend on the order of people, and every person stands in it once', () => {
    fc.assert(
      fc.property(shuffledPeople, ([people, other]) => {
        const [a, b] = [people, other].map((all) => coverageOf(planWith(all), playbook))
        expect(a?.rows.map(({ person, fits }) => [person.id, fits])).toEqual(
          b?.rows.map(({ person, fits }) => [person.id, fits]),
        )
        expect([a?.singleOwner, a?.threadState, a?.assessed]).toEqual([b?.singleOwner, b?.threadState, b?.assessed])
        expect(a?.rows).toHaveLength(people.length)
      }),
    )
  })

  it('never says that a level fits when it is not known', () => {
    fc.assert(
      fc.property(anyPeople, (people) => {
        for (const { fits, neededLevel, bestLevel } of coverageOf(planWith(people), playbook).rows)
          if (neededLevel === undefined || bestLevel === undefined) expect(fits).toBeUndefined()
      }),
    )
  })
})
