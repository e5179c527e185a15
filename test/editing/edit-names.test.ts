import { describe, it } from 'vitest'
import { expectDiff, rename, type Case } from './editing.js'

const cases: readonly Case[] = [
  [
    'without quotes',
    String.raw`
- a: 1 # x
- b: { c: 2 }
+ d: 1 # x
+ b: { "a b": 2 }
`,
    rename(['a'], 'd'),
    rename(['b', 'c'], 'a b'),
  ],
  [
    'in quotes',
    String.raw`
- "a": 1
- 'b': 2
+ "c\"d": 1
+ 'it''s': 2
`,
    rename(['a'], 'c"d'),
    rename(['b'], "it's"),
  ],
  [
    'with a question mark',
    String.raw`
- ? a
+ ? b
  : 1
`,
    rename(['a'], 'b'),
  ],
  [
    'of a list',
    String.raw`
- a:
+ 键:
    - b
`,
    rename(['a'], '键'),
  ],
]

describe('a key with another name', () => {
  it.each(cases.map((example) => [example[0], example] as const))('%s', (_, example) => {
    expectDiff(example)
  })
})
