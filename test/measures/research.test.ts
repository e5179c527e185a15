import { describe, expect, it } from 'vitest'
import { cuesOf, researchOf, type CueList } from '../../src/measures/research.js'
import { planSchema } from '../schemas/schema.js'
import { planOf } from './fixtures.js'

const day = '2026-06-30'

describe('cues of the environment and of our own business (domains S2-04, S2-05)', () => {
  it.each<[CueList, number]>([
    ['environment', 8],
    ['own_business', 10],
  ])('%s has all keys of a plan', (list, of) => {
    const keys = planSchema.definitions?.['background']?.properties?.[list]?.properties
    const found = cuesOf(list, planOf('{}'), day)
    expect(found.entries.map(({ id }) => id)).toEqual(Object.keys(keys ?? {}))
    expect([found.answered, found.of]).toEqual([0, of])
    expect(found.entries[0]).toEqual({
      id: found.entries[0]?.id,
      path: ['background', list, found.entries[0]?.id],
      state: 'missing',
      answered: false,
      text: undefined,
      source: undefined,
      checkedOn: undefined,
      daysAgo: undefined,
    })
  })

  it('counts words, and that somebody looked in vain, as an answer', () => {
    const plan = planOf(`background:
  checked_on: 2026-06-20
  environment:
    policy_regulation: x
    political_event: { none_found: true, checked_on: 2026-06-25 }
    economic_event: { text: y, source: z }
    social_event: { source: z }
    cultural_event: " "
    regional_economy: { none_found: false }
    industry_change: { text: "", none_found: true }`)
    const { entries, answered, of } = cuesOf('environment', plan, day)
    expect(
      entries.map(({ state, answered: isAnswered, text, source, daysAgo }) => [
        state,
        isAnswered,
        text,
        source,
        daysAgo,
      ]),
    ).toEqual([
      ['filled', true, 'x', undefined, 10],
      ['none_found', true, undefined, undefined, 5],
      ['filled', true, 'y', 'z', 10],
      ['missing', false, undefined, 'z', undefined],
      ['missing', false, undefined, undefined, undefined],
      ['missing', false, undefined, undefined, undefined],
      ['none_found', true, undefined, undefined, 10],
      ['missing', false, undefined, undefined, undefined],
    ])
    expect([answered, of]).toEqual([4, 8])
    expect(cuesOf('own_business', plan, day).answered).toBe(0)
  })
})

it('a text of spaces is no research', () => {
  const [company] = researchOf(planOf('background: { company: " " }'), day)
  expect([company?.state, company?.answered]).toEqual(['missing', false])
})
