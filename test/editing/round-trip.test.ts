import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import type { Value } from '../../src/editing/change.js'
import { read } from '../../src/editing/step.js'
import { features } from '../plan/yaml-features.js'
import { documents, shapes, values } from '../plan/yaml-texts.js'
import { expectLittle } from './bounds.js'
import { after, remove, set } from './editing.js'
import { canonical, dataOf, parsed } from './places.js'
import { tryChange, tryUndo } from './promises.js'
import { kinds, smallPlans, tied, wishes, withTwins } from './random-edits.js'
import { inStyle, styles } from './styles.js'

type Map = { readonly [key: string]: Value }

const lineEnds = (text: string): ReadonlySet<string> => new Set(text.match(/\r\n|\n|\r/g))

describe('an edit of any plan in any style', () => {
  const counts = { edits: 0, undone: 0, kinds: new Map<string, number>() }

  it.each(styles.map((style, index) => [style.name, style, index] as const))(
    '%s',
    { timeout: 120_000 },
    (_, style, index) => {
      let edits = 0
      let refused = 0
      fc.assert(
        fc.property(smallPlans, fc.nat(1000), fc.array(wishes, { minLength: 4, maxLength: 4 }), (drawn, seed, all) => {
          const plan = style.anchors ? (withTwins(drawn) as Map) : drawn
          let text = inStyle(plan, style, seed)
          expect(dataOf(parsed(text))).toEqual(plan)
          for (const wish of all) {
            const change = tied(dataOf(parsed(text)) as Map, wish)
            if (!change) continue
            edits += 1
            counts.kinds.set(wish.kind, (counts.kinds.get(wish.kind) ?? 0) + 1)
            const result = tryChange(text, change)
            if (result === undefined) refused += 1
            else {
              if (tryUndo(text, result, change)) counts.undone += 1
              if (style.eol !== 'mixed' && text.includes(style.eol ?? '\n'))
                expect(lineEnds(result)).toEqual(lineEnds(text))
              if (style.brackets === 'all') expect(() => JSON.parse(result) as unknown).not.toThrow()
              text = result
            }
          }
        }),
        { numRuns: 22, seed: index },
      )
      counts.edits += edits
      // Only what is written once and used in several places is refused; `tryChange` knows when.
      if (style.anchors) expect(refused).toBeLessThan(edits / 4)
      else expect(refused).toBe(0)
    },
  )

  it('was tried 2,000 times, each kind of edit often', () => {
    expect(counts.edits).toBeGreaterThanOrEqual(2000)
    expect(counts.undone).toBeGreaterThanOrEqual(400)
    for (const kind of kinds) expect([kind, (counts.kinds.get(kind) ?? 0) >= 150]).toEqual([kind, true])
  })

  it('leads from any plan to any other', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.constantFrom(...styles), smallPlans, smallPlans, fc.nat(1000), (style, one, other, seed) => {
        const text = inStyle(one, { ...style, anchors: undefined }, seed)
        const gone = Object.keys(one).filter((key) => !Object.hasOwn(other, key))
        const result = after(
          text,
          ...Object.entries(other).map(([key, value]) => set([key], value)),
          ...gone.map((key) => remove(key)),
        )
        expect(canonical(dataOf(parsed(result)))).toBe(canonical(other))
      }),
      { numRuns: 60, seed: 2 },
    )
  })

  it('is measured by bounds that a writer of whole files fails', () => {
    let failed = 0
    const commented = styles.filter(({ comments = 0, anchors }) => comments > 0 && !anchors)
    const plans = fc.sample(smallPlans, { numRuns: commented.length, seed: 1 })
    for (const [index, style] of commented.entries()) {
      const text = inStyle({ version: 1, account: { name: 'x' }, ...plans[index] }, style, index)
      const document = parseDocument(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'))
      document.setIn(['account', 'name'], 'somebody else')
      try {
        expectLittle(text, String(document), { kind: 'set', path: ['account', 'name'], value: 'somebody else' })
      } catch {
        failed += 1
      }
    }
    expect(failed).toBeGreaterThan(commented.length * 0.8)
  })
})

describe('an edit of every feature of YAML', () => {
  const texts = [...features.map(([, text]) => text), ...documents, ...shapes.flatMap((shape) => values.map(shape))]
  /** What both readers take for the same map. */
  const maps = texts.flatMap((text): readonly string[] => {
    const { data } = read(text)
    // A quote that is never closed is one only where more text follows.
    const isWhole = read(`${text}\n`).data !== undefined
    if (!isWhole || typeof data !== 'object' || data === null || Array.isArray(data)) return []
    try {
      return canonical(dataOf(parsed(text))) === canonical(data) ? [text] : []
    } catch {
      // Something that the reader has its own opinion about.
      return []
    }
  })

  it.each([
    ['LF', (text: string) => text],
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['no line end at the end', (text: string) => text.replace(/\n$/, ' # end')],
  ])('%s', { timeout: 120_000 }, (_, variant) => {
    let refused = 0
    for (const [index, original] of maps.entries()) {
      const text = variant(original)
      if (canonical(read(text).data) !== canonical(read(original).data)) continue
      for (const wish of fc.sample(wishes, { numRuns: 2, seed: index })) {
        const change = tied(dataOf(parsed(text)) as Map, wish)
        if (change && tryChange(text, change) === undefined) refused += 1
      }
    }
    expect(maps.length).toBeGreaterThan(500)
    expect(refused).toBeLessThan(10)
  })
})
