import { expect, it } from 'vitest'
import { knowsPersuasion, persuasionOf, persuasionPairs } from '../../src/measures/persuasion.js'
import { planSchema } from '../schemas/schema.js'
import { planOf } from './fixtures.js'

const person = (keys: string) =>
  planOf(`relationships: { people: [{ id: a, name: x${keys} }] }`).relationships!.people![0]!

it('has the five pairs of a plan (domain S3-11)', () => {
  const keys = planSchema.definitions?.['person']?.properties?.['persuasion']?.properties
  expect(persuasionPairs).toEqual(Object.keys(keys ?? {}))
  expect(Object.keys(persuasionOf(person('')))).toEqual(persuasionPairs)
})

it.each([
  ['', false],
  [', persuasion: {}', false],
  [', persuasion: { judgement: internal }', true],
  [', persuasion: { criterion: cost }', true],
])('is known with one pair: %s', (keys, known) => {
  expect(knowsPersuasion(person(keys))).toBe(known)
})

it('says on which side somebody stands, and nothing of the other pairs', () => {
  expect(persuasionOf(person(', persuasion: { detail: specific, motivation: away }'))).toEqual({
    judgement: undefined,
    detail: 'specific',
    comparison: undefined,
    motivation: 'away',
    criterion: undefined,
  })
})
