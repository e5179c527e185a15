import { describe, expect, it } from 'vitest'
import { nearest } from '../../src/plan/nearest.js'

describe('nearest', () => {
  it.each([
    ['nmae', ['title', 'name'], 'name'],
    ['opportunity', ['goals', 'opportunities'], 'opportunities'],
    ['Expected-Close-On', ['closed_on', 'expected_close_on'], 'expected_close_on'],
    ['reportsTo', ['reports_to'], 'reports_to'],
    ['ｎame', ['name'], 'name'],
    ['laed', ['lead', 'load'], 'lead'],
    ['c', ['a', 'b', 'c1'], undefined],
    ['zzz', ['name', 'title'], undefined],
    ['x'.repeat(100_000), ['x'], undefined],
    ['name', [], undefined],
  ])('%.20s in %j', (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected)
  })
})
