import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { quickReading } from '../../src/plan/quick-reader.js'
import { readYaml } from '../../src/plan/reader.js'
import { plans } from '../properties/plans.js'
import { filesBelow } from '../support.js'
import { documents, pieces, shapes, values } from './yaml-texts.js'

/** What the thorough reader makes of a text; undefined when it has anything to say about it. */
const thoroughData = (text: string): unknown => {
  const { data, problems, refusal, oddNumbers, places } = readYaml('x.plan.yaml', text)
  const isOdd = oddNumbers.some((path) => {
    const written = path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], data)
    return typeof written === 'number' && !places.lines.text.includes(String(written))
  })
  return problems.length > 0 || refusal !== undefined || isOdd ? undefined : data
}

/** The quick reader hands a text over, or both give the same data. */
const agree = (text: string): 'same' | 'handed over' => {
  const quick = quickReading(text)
  if (quick === undefined) return 'handed over'
  expect({ text, data: quick.data }).toEqual({ text, data: thoroughData(text) })
  return 'same'
}

const disagree = (text: string): boolean => {
  const quick = quickReading(text)
  return quick !== undefined && !isDeepStrictEqual(quick.data, thoroughData(text))
}

describe('the quick reader', () => {
  it.each(shapes.map((shape, index) => [index, shape] as const))(
    'agrees on every value in place %i, or hands over',
    (_, shape) => {
      const texts = values.map(shape)
      expect(texts.filter(disagree)).toEqual([])
      expect(texts.map((text) => text.replaceAll('\n', '\r\n')).filter(disagree)).toEqual([])
    },
  )

  it('agrees on every kind of document, or hands over', () => {
    expect(documents.filter(disagree)).toEqual([])
  })

  it('agrees on generated plans in several layouts', { timeout: 120_000 }, () => {
    const layouts = [
      {},
      { lineWidth: 0 },
      { indentSeq: false, indent: 4 },
      { defaultStringType: 'QUOTE_SINGLE' },
      { defaultStringType: 'BLOCK_LITERAL' },
      { collectionStyle: 'flow', lineWidth: 60 },
    ] as const
    let same = 0
    fc.assert(
      fc.property(plans, fc.nat(layouts.length - 1), (plan, layout) => {
        const text = stringify(plan, { aliasDuplicateObjects: false, ...layouts[layout] })
        if (agree(text) === 'same') same += 1
      }),
      { numRuns: 400, seed: 7 },
    )
    // A reader that always handed over would agree as well.
    expect(same).toBeGreaterThan(30)
  })

  it('agrees on any mutation of an example', { timeout: 120_000 }, () => {
    const text = new TextDecoder().decode(filesBelow('examples')['examples/starter.plan.yaml'])
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(6), fc.constantFrom(...pieces), (at, cut, piece) => {
        agree(text.slice(0, at) + piece + text.slice(at + cut))
      }),
      { numRuns: 4000, seed: 11 },
    )
  })

  it('reads every example itself', () => {
    for (const [file, bytes] of Object.entries(filesBelow('examples')))
      expect([file, agree(new TextDecoder().decode(bytes))]).toEqual([file, 'same'])
  })
})
