import { describe, expect, it } from 'vitest'
import {
  clearItemIds,
  controlOf,
  isLargeDeal,
  openItems,
  peopleOfDeal,
  ratingOf,
  rosierElements,
  writtenCode,
  zoneOf,
  type Control,
} from '../../src/measures/control.js'
import { defaultPlaybook } from '../../src/playbook/default.generated.js'
import golden from '../golden/worked-examples.json' with { type: 'json' }
import type { Playbook } from '../../src/playbook/playbook.js'
import { bedrock, on, planOf, vitamin } from './deal-fixtures.js'

const shown = (control: Control) => ({
  self: control.self?.written,
  self_code: control.self?.code,
  self_zone: control.self?.zone,
  self_index_pct: control.self?.indexPct,
  coach: control.coach?.written,
  coach_code: control.coach?.code,
  coach_zone: control.coach?.zone,
  coach_index_pct: control.coach?.indexPct,
  deviation: control.deviation && { W: control.deviation.w, F: control.deviation.f, C: control.deviation.c },
  derived: { W: control.derived.w, F2: control.derived.f2, F3: control.derived.f3 },
})

describe('the worked examples', () => {
  it.each([
    ['vitamin', vitamin, golden.vitamin.c139, [7, 2]],
    ['bedrock', bedrock, golden.bedrock.c139, [7, 4]],
  ] as const)('%s gives every golden figure', (_name, plan, { opportunity, ...expected }, structure) => {
    const deal = plan.opportunities?.find(({ id }) => id === opportunity)
    if (deal === undefined) throw new Error('no such deal')
    const control = controlOf(deal, plan, defaultPlaybook)
    expect(shown(control)).toEqual(expected)
    expect([control.derived.members, control.derived.supportive]).toEqual(structure)
    expect([control.effectiveRater, control.selfAnswered, control.coachAnswered]).toEqual(['coach', 9, 9])
  })
})

describe('codes, zones and indices (domain 4.3)', () => {
  it.each([
    [1, 3, 9, '1W3F9C', 139, 'win', 100],
    [1, 1, 6, '1W1F6C', 116, 'win', 66.7],
    [1, 1, 5, '1W1F5C', 115, 'volatile', 63],
    [1, 0, 9, '1W0F9C', 109, 'volatile', 66.7],
    [0, 3, 0, '0W3F0C', 30, 'volatile', 33.3],
    [0, 2, 7, '0W2F7C', 27, 'volatile', 48.1],
    [0, 2, 6, '0W2F6C', 26, 'loss', 44.4],
    [0, 1, 9, '0W1F9C', 19, 'loss', 44.4],
    [1, 2, 0, '1W2F0C', 120, 'win', 55.6],
    [0, 0, 0, '0W0F0C', 0, 'loss', 0],
  ] as const)('%iW %iF %iC', (w, f, c, written, code, zone, indexPct) => {
    expect(ratingOf(w, f, c, defaultPlaybook)).toEqual({ w, f, c, written, code, zone, indexPct })
    expect(writtenCode(code)).toBe(written)
  })

  it('limits and weights are the playbook’s', () => {
    const playbook = { ...defaultPlaybook, control: { weights: { w: 0, f: 0, c: 0 }, win_from: 30, volatile_from: 10 } }
    expect([zoneOf(30, playbook), zoneOf(29, playbook), zoneOf(10, playbook), zoneOf(9, playbook)]).toEqual([
      'win',
      'volatile',
      'volatile',
      'loss',
    ])
    expect(ratingOf(1, 1, 1, playbook).indexPct).toBeUndefined()
  })
})

const rated = (c139: string, people = '[]', more = '') => {
  const plan = planOf(
    `relationships: { people: ${people} }\nopportunities:\n  - { id: o, name: o, c139: ${c139}${more} }`,
  )
  const [deal] = plan.opportunities ?? []
  if (deal === undefined) throw new Error('no deal')
  return { control: controlOf(deal, plan, defaultPlaybook), people: peopleOfDeal(deal, plan) }
}

describe('what is not answered', () => {
  it('no answer at all is no rating', () => {
    const { control } = rated('{ self: { by: t1, rated_on: 2026-06-01 }, coach: { type: value_fit } }')
    expect([control.self, control.coach, control.effective, control.effectiveRater, control.deviation]).toEqual(
      Array(5).fill(undefined),
    )
    expect([control.selfAnswered, control.coachAnswered]).toEqual([0, 0])
  })

  it('an answer of no is an answer; what is absent counts as not given', () => {
    const { control } = rated('{ self: { w1: false } }')
    expect([control.self?.written, control.effectiveRater, control.deviation]).toEqual(['0W0F0C', 'self', undefined])
  })

  it('only clear counts; answered is counted apart', () => {
    const { control } = rated('{ coach: { c1: clear, c2: partial, c3: unclear } }')
    expect([control.coach?.written, control.coachAnswered, control.self]).toEqual(['0W0F1C', 3, undefined])
  })

  it('a deviation is signed, per group', () => {
    const { control } = rated('{ self: { f1: true, c1: clear }, coach: { w1: true, c1: clear, c2: clear } }')
    expect(control.deviation).toEqual({ w: -1, f: 1, c: -1 })
  })
})

describe('what the people say (derived)', () => {
  const people = `[
    { id: a, name: a, roles: [decision_maker], attitude: supporter },
    { id: b, name: b, roles: [recommender], influence: high, attitude: mentor },
    { id: c, name: c, roles: [approver], attitude: neutral },
    { id: d, name: d, roles: [recommender] },
    { id: e, name: e, roles: [coach], influence: high, attitude: mentor }]`
  const bits = (more: string) => {
    const { w, f2, f3 } = rated('{}', people, more).control.derived
    return [w, f2, f3]
  }

  it.each([
    ['all: 2 of 4 are no majority', '', [1, 1, 0]],
    ['an empty list limits nobody', ', people: []', [1, 1, 0]],
    ['only those who take part', ', people: [a, b, c]', [1, 1, 1]],
    ['a pure coach is not in the structure', ', people: [e]', [0, 0, 0]],
    ['an id that leads nowhere changes nothing', ', people: [a, nobody]', [1, 0, 1]],
    ['values for this deal replace the person’s', ', overrides: [{ person: a, attitude: opponent }]', [0, 1, 0]],
    ['roles too', ', overrides: [{ person: a, roles: [coach] }]', [0, 1, 0]],
    ['an override limits nobody', ', overrides: [{ person: d, attitude: supporter }]', [1, 1, 1]],
  ])('%s', (_name, more, expected) => {
    expect(bits(more)).toEqual(expected)
  })

  it('nobody at all is no support', () => {
    expect(rated('{}').control.derived).toMatchObject({ w: 0, f2: 0, f3: 0, members: 0, supportive: 0 })
  })

  it('keeps the order of the plan and what the deal does not replace', () => {
    const { people: linked } = rated('{}', people, ', people: [c, a], overrides: [{ person: c, contact: brief }]')
    expect(linked).toEqual([
      { id: 'a', name: 'a', roles: ['decision_maker'], attitude: 'supporter' },
      { id: 'c', name: 'c', roles: ['approver'], attitude: 'neutral', contact: 'brief' },
    ])
  })
})

describe('what stands behind the figures', () => {
  const [deal] = vitamin.opportunities ?? []
  if (deal === undefined) throw new Error('no such deal')

  it('the people of the decision structure', () => {
    const { structure, decisionMakers, keyPeople } = controlOf(deal, vitamin, defaultPlaybook).derived
    expect(structure).toHaveLength(7)
    expect(decisionMakers.map(({ id }) => id)).toEqual(['p_wang_cheng'])
    expect(keyPeople.map(({ id }) => id)).toEqual(['p_wang_cheng', 'p_wang_vp', 'p_li', 'p_amt'])
  })

  it('the items that are not clear, and what the coach does not see', () => {
    expect(openItems(deal, 'coach')).toEqual(['c3', 'c4', 'c5', 'c9'])
    expect(openItems(deal, 'self')).toEqual(['c4', 'c5'])
    expect(openItems({ id: 'd', name: 'D' }, 'self')).toEqual(clearItemIds)
    expect(rosierElements(deal)).toEqual(['f3', 'c3', 'c9'])
  })
})

describe('large deals (domain 2.10, CTL-001)', () => {
  const isLarge = (keys: string, plan: string, rates: Playbook['exchange_rates'] = []) => {
    const written = planOf(`opportunities: [{ id: d, name: D${keys} }]\n${plan}`)
    const [deal] = written.opportunities ?? []
    return deal && isLargeDeal(deal, written, on('2026-06-30', { exchange_rates: rates }))
  }
  const usd = { from: 'USD', to: 'CNY', rate: 7, date: '2026-01-01' }
  const eur = { from: 'EUR', to: 'USD', rate: 1.2, date: '2026-01-01' }

  it.each([
    [', amount: 2000000', '', [], true],
    [', amount: 1999999.99', '', [], false],
    ['', '', [], undefined],
    [', amount: 300000', 'currency: USD', [usd], true],
    [', amount: 200000', 'currency: USD', [usd], false],
    [', amount: 9000000', 'currency: USD', [], undefined],
    [', amount: 300000, currency: USD', 'currency: CNY', [usd], true],
    [', amount: 2000000, currency: CNY', 'currency: USD', [], true],
    [', amount: 250000, currency: EUR', 'currency: USD', [eur, usd], true],
    [', amount: 230000, currency: EUR', 'currency: USD', [eur, usd], false],
    [', amount: 250000, currency: EUR', 'currency: USD', [eur], undefined],
  ] as const)('%s in a plan with "%s"', (keys, plan, rates, expected) => {
    expect(isLarge(keys, plan, rates)).toBe(expected)
  })
})
