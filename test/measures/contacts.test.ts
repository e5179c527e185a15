import { describe, expect, it } from 'vitest'
import { daysSinceContact, lastContactOf } from '../../src/measures/contacts.js'
import { monthsBetween } from '../../src/measures/dates.js'
import type { Person } from '../../src/plan/plan.js'
import { planOf } from './fixtures.js'

const person = (last?: string): Person => ({ id: 'gm', name: '王总', ...(last && { last_contact_on: last }) })

const touched = (...dates: string[]) =>
  planOf(`touches: [${dates.map((date) => `{ date: ${date}, person: gm }`).join(', ')}]`)

describe('last contact', () => {
  it.each([
    [undefined, [], undefined],
    ['2026-06-01', [], '2026-06-01'],
    [undefined, ['2026-05-01', '2026-06-02', '2026-04-01'], '2026-06-02'],
    ['2026-06-03', ['2026-06-02'], '2026-06-03'],
    ['2026-06-01', ['2026-06-02'], '2026-06-02'],
  ])('of %s and %s', (last, touches, wanted) => {
    expect(lastContactOf(person(last), touched(...touches))).toBe(wanted)
  })

  it('leaves out touches with others, and needs no touches', () => {
    expect(lastContactOf(person(), planOf('touches: [{ date: 2026-06-01, person: cio }]'))).toBeUndefined()
    expect(lastContactOf(person('2026-06-01'), planOf('{}'))).toBe('2026-06-01')
  })

  it.each([
    ['2026-06-30', 0],
    ['2026-05-31', 30],
    ['2026-07-01', -1],
  ])('%s is %s days ago', (last, days) => {
    expect(daysSinceContact(person(last), planOf('{}'), '2026-06-30')).toBe(days)
  })

  it('is unknown as long as nothing is recorded', () => {
    expect(daysSinceContact(person(), touched(), '2026-06-30')).toBeUndefined()
  })
})

it('counts whole months', () => {
  expect(monthsBetween('2024-06-30', '2026-06-30')).toBe(24)
  expect(monthsBetween('2024-07-01', '2026-06-30')).toBe(23)
  expect(monthsBetween('2026-06-30', '2026-07-30')).toBe(1)
  expect(monthsBetween('2026-06-30', '2026-04-30')).toBe(-2)
})
