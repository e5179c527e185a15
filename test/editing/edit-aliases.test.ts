import { describe, it } from 'vitest'
import { expectDiff, remove, set, type Case } from './editing.js'

const cases: readonly Case[] = [
  [
    'an alias gets a value of its own',
    String.raw`
  a: &x
    b: 1
- c: *x # y
- d: [*x , 2]
+ c: { b: 2 } # y
+ d: [z , 2]
`,
    set(['c'], { b: 2 }),
    set(['d', 0], 'z'),
  ],
  [
    'an alias goes',
    String.raw`
  a: &x 1
- b: *x
- c: [*x , 2]
+ b:
+ c: [2]
`,
    set(['b'], null),
    remove('c', 0),
  ],
  [
    'beside it nothing is in the way',
    String.raw`
  a:
-   b: &x 1
-   c: *x
-   d: 2
+   b: &x 5
+   d: 3
+   e: 4
`,
    set(['a', 'd'], 3),
    set(['a', 'e'], 4),
    remove('a', 'c'),
    set(['a', 'b'], 5),
  ],
  [
    'a map with all that points into it goes',
    String.raw`
- a:
-   b: &x 1
-   c: *x
  d: 2
`,
    remove('a'),
  ],
]

describe('what is written once and used in several places', () => {
  it.each(cases.map((example) => [example[0], example] as const))('%s', (_, example) => {
    expectDiff(example)
  })
})
