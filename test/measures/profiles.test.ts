import { describe, expect, it } from 'vitest'
import { fiveDimensions } from '../../src/measures/dimensions.js'
import { influenceMap } from '../../src/measures/influence-map.js'
import { hasFormalSay, isHostile, isMentor } from '../../src/measures/people.js'
import { profilesOf } from '../../src/measures/profiles.js'
import type { Playbook } from '../../src/playbook/playbook.js'
import { bedrock, planOf, playbook, vitamin } from './fixtures.js'

const profiles = (people: string, rest = '', book: Playbook = playbook) =>
  profilesOf(planOf(`relationships:\n  people: [${people}]\n${rest}`), book)

const profile = (fields: string, rest = '', book: Playbook = playbook) =>
  profiles(`{ id: p, name: P, ${fields} }`, rest, book)[0]!

describe('profiles (domain 2.6.2)', () => {
  it('stand in plan order, with the route to each person', () => {
    expect(profiles('{ id: b, name: B }, { id: a, name: A, influence: high }')).toMatchObject([
      { person: { id: 'b' }, path: ['relationships', 'people', 0], keyPlayer: false },
      { person: { id: 'a' }, path: ['relationships', 'people', 1], keyPlayer: true },
    ])
  })

  it('give what is known the name that the playbook has for it', () => {
    const one = profile(
      'need: safety, change: laggard, focus: technical, focus_concerns: [budget, nothing_such], contact: brief, attitude: mentor',
    )
    expect(one).toMatchObject({
      need: { id: 'safety', label: { en: 'safety' } },
      change: { id: 'laggard', label: { zh: '落后者' } },
      focus: { id: 'technical', label: { zh: '技术' } },
      contact: { id: 'brief', label: { en: 'little contact' } },
      attitude: { id: 'mentor', label: { zh: '指导者' } },
    })
    expect(one.concerns.map(({ label }) => label.en)).toEqual(['budget'])
  })

  it('leave open what is not known, or not on the scale', () => {
    const open = {
      need: undefined,
      change: undefined,
      focus: undefined,
      contact: undefined,
      attitude: undefined,
      concerns: [],
      usual: undefined,
      rival: undefined,
      explained: false,
      leader: undefined,
      unproven: [],
    }
    expect(profile('title: T')).toMatchObject(open)
    expect(profile('need: nothing_such, attitude: constructor')).toMatchObject({ need: undefined, attitude: undefined })
  })

  it.each([
    ['mentor', [true, true, false]],
    ['supporter', [true, false, false]],
    ['neutral', [false, false, false]],
    ['non_supporter', [false, false, true]],
    ['opponent', [false, false, true]],
  ])('say whose side a %s is on', (attitude, expected) => {
    const { supportive, mentor, hostile } = profile(`attitude: ${attitude}`).attitude!
    expect([supportive, mentor, hostile]).toEqual(expected)
  })

  it.each([
    ['innovator', [true, false]],
    ['visionary', [true, false]],
    ['pragmatist', [false, false]],
    ['conservative', [false, true]],
    ['laggard', [false, true]],
  ])('say when a %s buys', (id, expected) => {
    const change = profile(`change: ${id}`).change!
    expect([change.early, change.late]).toEqual(expected)
  })

  it.each([
    ['it', 'technical'],
    ['finance', 'financial'],
    ['quality', undefined],
    ['constructor', undefined],
    ['', undefined],
  ])('know the usual focus of the function "%s"', (work, focus) => {
    expect(profile(`function: ${work}`).usual?.focus.id).toBe(focus)
  })

  it('do not expect a focus that the playbook does not have', () => {
    const book = { ...playbook, expected_focus: { it: 'nothing_such' } }
    expect(profile('function: it', '', book).usual).toBeUndefined()
  })

  it.each([
    ['prefers: c', 'C', true],
    ['prefers: nobody', undefined, true],
    ['attitude_reason: 怕担责任', undefined, true],
    ['attitude_reason: "  "', undefined, false],
    ['title: T', undefined, false],
  ])('know whom somebody prefers and why: { %s }', (fields, rival, explained) => {
    const one = profile(fields, 'competitors: [{ id: c, name: C }, { id: c, name: Other }]')
    expect([one.rival?.name, one.explained]).toEqual([rival, explained])
  })

  it.each([
    ['follows: top', 'follows', 3],
    ['reports_to: top', 'reports_to', 3],
    ['follows: top, reports_to: mid', 'follows', 3],
    ['follows: mid, reports_to: top', 'follows', 0],
    ['reports_to: mid', 'reports_to', 0],
  ])('measure the way to the leader: { %s }', (ties, by, distance) => {
    const all = profiles(
      `{ id: p, name: P, ${ties}, attitude: non_supporter }, { id: top, name: T, attitude: mentor }, { id: top, name: Second, attitude: neutral }, { id: mid, name: M, attitude: non_supporter }`,
    )
    expect(all[0]?.leader).toMatchObject({ by, distance })
  })

  it('measure the same way up and down, exactly', () => {
    const mentors = { ...playbook.scales['attitude'] }
    const book: Playbook = {
      ...playbook,
      scales: {
        ...playbook.scales,
        attitude: {
          ...mentors,
          supporter: { ...mentors['supporter']!, number: 0.3 },
          neutral: { ...mentors['neutral']!, number: 0.1 },
        },
      },
    }
    const [up, down] = profiles(
      '{ id: a, name: A, follows: b, attitude: neutral }, { id: b, name: B, follows: a, attitude: supporter }',
      '',
      book,
    )
    expect([up?.leader?.distance, down?.leader?.distance]).toEqual([0.2, 0.2])
    expect(up?.leader).toMatchObject({ path: ['relationships', 'people', 1], attitude: { id: 'supporter' } })
  })

  it.each([
    ['follows: top', ''],
    ['follows: top', 'nothing_such'],
    ['follows: nobody, reports_to: top', 'neutral'],
    ['title: T', 'neutral'],
  ])('know no leader of { %s } when the leader is "%s"', (ties, attitude) => {
    const [one] = profiles(`{ id: p, name: P, ${ties}, attitude: mentor }, { id: top, name: T, attitude: ${attitude} }`)
    expect(one?.leader).toBeUndefined()
    const [open] = profiles(`{ id: p, name: P, follows: top }, { id: top, name: T, attitude: neutral }`)
    expect(open?.leader).toBeUndefined()
  })

  it.each([
    ['need: safety, contact: none, attitude: neutral', ['need', 'attitude']],
    ['need: safety, evidence: [会上听到]', []],
    ['need: safety, evidence: []', ['need']],
    ['need: safety, focus: business, ratings: { need: { evidence: [会上听到] } }', ['focus']],
    ['need: safety, ratings: { need: { confidence: low } }', ['need']],
    ['need: safety, ratings: { need: { evidence: [] } }', ['need']],
  ])('know what has no evidence: { %s }', (fields, expected) => {
    expect(profile(fields).unproven).toEqual(expected)
  })
})

describe('people (domain 0.3)', () => {
  it('have a formal say as decision maker or approver', () => {
    const say = (roles: readonly ('coach' | 'approver' | 'decision_maker')[]) =>
      hasFormalSay({ id: 'p', name: 'P', roles }, playbook)
    expect([say([]), say(['coach']), say(['approver']), say(['decision_maker'])]).toEqual([false, false, true, true])
  })

  it('of unknown attitude are neither against us nor mentors', () => {
    expect(isHostile({ id: 'p', name: 'P' }, playbook)).toBe(false)
    expect(isMentor({ id: 'p', name: 'P' }, playbook)).toBe(false)
  })
})

describe('the influence map (domain 2.5)', () => {
  it.each([
    [
      'vitamin',
      vitamin,
      ['p_wang_cheng', 'p_li', 'p_amt'],
      ['p_wang_vp', 'p_wang_mgr', 'p_zhang'],
      ['p_qiu'],
      ['p_wang_mgr'],
      ['chairman', 'general_manager'],
      false,
    ],
    [
      'bedrock',
      bedrock,
      ['b_shen', 'b_shi'],
      ['b_luo', 'b_guo', 'b_fang', 'b_he', 'b_tian'],
      ['b_shi'],
      ['b_guo', 'b_tian'],
      [],
      false,
    ],
  ] as const)('of the worked example %s', (_, plan, toWin, supportive, hostile, mentors, positions, majority) => {
    const map = influenceMap(plan, playbook)
    const ids = (people: readonly { readonly id: string }[]) => people.map(({ id }) => id)
    expect(ids(map.keyPlayersToWin)).toEqual(toWin)
    expect(ids(map.supportive)).toEqual(supportive)
    expect(ids(map.hostile)).toEqual(hostile)
    expect(ids(map.mentors)).toEqual(mentors)
    expect(map.positionsMissing).toEqual(positions)
    expect(map.hasMajority).toBe(majority)
  })

  it('knows no majority of nobody', () => {
    expect(influenceMap(planOf('{}'), playbook).hasMajority).toBe(false)
  })

  it('misses every post but "other" where there is nobody', () => {
    expect(influenceMap(planOf('{}'), playbook).positionsMissing).toEqual([
      'chairman',
      'general_manager',
      'vp_in_charge',
      'cfo',
      'it_head',
    ])
  })

  it('stands beside the dimensions that are missing', () => {
    const { rows } = fiveDimensions(
      planOf('relationships: { people: [{ id: p, name: P, change: laggard }] }'),
      playbook,
    )
    expect(rows[0]?.missing).toEqual(['need', 'focus', 'contact', 'attitude'])
  })
})
