import { describe, it } from 'vitest'
import { expectDiff, set, type Case } from './editing.js'

const cases: readonly Case[] = [
  [
    'a word in a folded text',
    String.raw`
  note: >- # why
    one two
-   three four
+   three 4

    five six
  b: 1
`,
    set(['note'], 'one two three 4\nfive six'),
  ],
  [
    'words at a fold',
    String.raw`
  note: >
    one two
-   three
+   and three
`,
    set(['note'], 'one two and three\n'),
  ],
  [
    'another folded text',
    String.raw`
  note: >
-   one two
-   three
+   something else

+   in two paragraphs
+
  b: 1
`,
    set(['note'], 'something else\nin two paragraphs\n'),
  ],
  [
    'a line in a literal text',
    String.raw`
  note: |
      one
-       two
+       2

      three

  b: 1
`,
    set(['note'], 'one\n  2\n\nthree\n'),
  ],
  [
    'a line more at the end',
    String.raw`
  note: |-
    one
    two
+   three
`,
    set(['note'], 'one\ntwo\nthree'),
  ],
  [
    'a line end at the end',
    String.raw`
- note: |- # why
+ note: | # why
    one
  b: 1
`,
    set(['note'], 'one\n'),
  ],
  [
    'empty lines that are kept',
    String.raw`
  note: |+
-   one
+   two


  b: 1
`,
    set(['note'], 'two\n\n\n'),
  ],
  [
    'no empty lines any more',
    String.raw`
- note: |+
-   one
-
-
+ note: |-
+   two
  b: 1
`,
    set(['note'], 'two'),
  ],
  [
    'an indentation that is given',
    String.raw`
  note: |2-
      one
-   two
+   2
  b: 1
`,
    set(['note'], '  one\n2'),
  ],
  [
    'one word',
    String.raw`
- note: |
+ note: |-
    one
-   two
  b: 1
`,
    set(['note'], 'one'),
  ],
  [
    'text that no block can hold',
    String.raw`
- note: |
-   one
+ note: " \u202e"
  b: 1
`,
    set(['note'], ' \u202e'),
  ],
  [
    'a number',
    String.raw`
- note: | # why
-   one
-   two
+ note: 3 # why

  b: 1
`,
    set(['note'], 3),
  ],
  [
    'nothing',
    String.raw`
- note: | # why
-   one
-   two
+ note: # why

  b: 1
`,
    set(['note'], null),
  ],
  [
    'a list',
    String.raw`
- note: | # why
-   one
-   two
+ note: # why
+   - a: { b: 1 }

  b: 1
`,
    set(['note'], [{ a: { b: 1 } }]),
  ],
  [
    'a block without text',
    String.raw`
- note: |
- b: >-
+ note: one
+ b: |-
+   two
+   lines

  c: 1
`,
    set(['note'], 'one'),
    set(['b'], 'two\nlines'),
  ],
  [
    'plain text',
    String.raw`
  note: one two
-   three four # why
+   three five # why
  b: 1
`,
    set(['note'], 'one two three five'),
  ],
  [
    'plain text that needs quotes now',
    String.raw`
- note: one two
-   three four # why
+ note: "one two: three four" # why
  b: 1
`,
    set(['note'], 'one two: three four'),
  ],
  [
    'text in quotes',
    String.raw`
- note: "one two
+ note: "one 2
    three four" # why
  b: 'x
-   y'
+   z'
`,
    set(['note'], 'one 2 three four'),
    set(['b'], 'x z'),
  ],
  [
    'several lines in place of one',
    String.raw`
- note: one # why
+ note: | # why
+   one
+   two
  items:
-   - two
+   - |-
+     x
+     y
`,
    set(['note'], 'one\ntwo\n'),
    set(['items', 0], 'x\ny'),
  ],
  [
    'several lines in place of none',
    String.raw`
- note: # why
+ note: |- # why
+   one
+
+   two
  items:
-   -
+   - |-
+     x
+     y
`,
    set(['note'], 'one\n\ntwo'),
    set(['items', 0], 'x\ny'),
  ],
  [
    'several lines between brackets',
    String.raw`
- a: { note: one }
+ a: { note: "one\ntwo" }
`,
    set(['a', 'note'], 'one\ntwo'),
  ],
  [
    'text that only quotes can hold',
    String.raw`
- note: one
+ note: " one\ntwo \n\n"
`,
    set(['note'], ' one\ntwo \n\n'),
  ],
]

describe('text over several lines', () => {
  it.each(cases.map((example) => [example[0], example] as const))('%s', (_, example) => {
    expectDiff(example)
  })
})
