import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadText, outcomeText } from '../invalid/cases.js'

const starter = readFileSync(new URL('../../examples/starter.plan.yaml', import.meta.url))
const signs = Array.from('\t\n\r :-[]{}",\'#&*!|>%@`?\\\u00a0\u3000：，。王\u202e\x1b\0').flatMap((sign) => [
  ...Buffer.from(sign),
])

const mutation = fc.record({
  at: fc.nat(starter.length),
  drop: fc.nat(12),
  add: fc.uint8Array({ maxLength: 3 }).chain((bytes) =>
    fc.oneof(
      fc.constant([...bytes]),
      fc.array(fc.constantFrom(...signs), { maxLength: 4 }),
      fc.constantFrom('\n', '\n  - ', ': ', ' &a [*a]', '<<: x', '\n---\n').map((text) => [...Buffer.from(text)]),
    ),
  ),
})

describe('a plan with bytes changed at random', () => {
  it('is read or refused, with visible words, and never throws', () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        const bytes = [...starter]
        for (const { at, drop, add } of mutations) bytes.splice(at, drop, ...add)
        const loaded = loadText(Uint8Array.from(bytes))
        const said = outcomeText(loaded)
        expect(said).not.toMatch(/[^\P{C}\p{Co}\p{Cn}\n\u200c\u200d]/u)
        expect(said.length).toBeLessThan(32_000)
        if (loaded.kind === 'problems')
          expect(loaded.diagnostics.some(({ severity }) => severity === 'error')).toBe(true)
      }),
      // Another seed explores; this one lets a failure be repeated.
      { numRuns: Number(process.env.FUZZ_RUNS ?? 300), seed: Number(process.env.FUZZ_SEED ?? 20261125) },
    )
  })
})
