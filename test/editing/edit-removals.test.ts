import { describe, it } from 'vitest'
import { expectDiff, remove, type Case } from './editing.js'

const cases: readonly Case[] = [
  [
    'a key with its comment',
    String.raw`
  relationships:
    people:
      # the boss
      - id: gm
        name: 何远
        need: # not known yet
        roles: [decision_maker, coach] # so far

      # from IT
      - id: it
        name: 林
-       contact: brief # since May
`,
    remove('relationships', 'people', 1, 'contact'),
  ],
  [
    'the first key of an item',
    String.raw`
  relationships:
    people:
      # the boss
      - id: gm
        name: 何远
        need: # not known yet
        roles: [decision_maker, coach] # so far

      # from IT
-     - id: it
-       name: 林
+     - name: 林
        contact: brief # since May
`,
    remove('relationships', 'people', 1, 'id'),
  ],
  [
    'the first key of an item, comments below it',
    String.raw`
  a:
-   - b: 1 # x
      # about c
-     c: 2
+   - c: 2
`,
    remove('a', 0, 'b'),
  ],
  [
    'an item',
    String.raw`
  relationships:
    people:
      # the boss
      - id: gm
        name: 何远
        need: # not known yet
        roles: [decision_maker, coach] # so far

      # from IT
-     - id: it
-       name: 林
-       contact: brief # since May
`,
    remove('relationships', 'people', 1),
  ],
  [
    'the first item',
    String.raw`
  relationships:
    people:
      # the boss
-     - id: gm
-       name: 何远
-       need: # not known yet
-       roles: [decision_maker, coach] # so far
-
      # from IT
      - id: it
        name: 林
        contact: brief # since May
`,
    remove('relationships', 'people', 0),
  ],
  [
    'an item between empty lines',
    String.raw`
  a:
    - b

-   - c
-
    - d
`,
    remove('a', 1),
  ],
  [
    'the last item',
    String.raw`
  a:
    - b: 1
-   - c: 1 # x
  d: 1
`,
    remove('a', 1),
  ],
  [
    'the only item',
    String.raw`
- a: # why
+ a: [] # why
    # above
-   - b: 1 # x
    # below
  d: 1
`,
    remove('a', 0),
  ],
  [
    'the only key',
    String.raw`
- a: # why
-   b: 1
+ a: {} # why
  c:
-   - d: 1 # x
+   - {}
`,
    remove('a', 'b'),
    remove('c', 0, 'd'),
  ],
  [
    'the only key of a file',
    String.raw`
  # top
- a:
-   b: 1
  # end
`,
    remove('a'),
  ],
  [
    'the only key between the brackets of a file',
    String.raw`
- { a: 1 } # x
+ {} # x
`,
    remove('a'),
  ],
  [
    'without a final line end',
    String.raw`
  a: 1
- b:
-   c: 2
\
`,
    remove('b'),
  ],
  [
    'between brackets',
    String.raw`
- a: [b, c, d, e]
- f: { g: 1, h: 2 }
+ a: [d]
+ f: { h: 2 }
`,
    remove('a', 1),
    remove('a', 0),
    remove('a', 1),
    remove('f', 'g'),
  ],
  [
    'the only one between brackets',
    String.raw`
- a: [ b ] # x
- c: { d: 1 }
+ a: [] # x
+ c: {}
`,
    remove('a', 0),
    remove('c', 'd'),
  ],
  [
    'brackets over lines',
    String.raw`
  a: [
-     b, # 1
-     c, # 2
-     d # 3
+     c # 2
    ]
  e: {
      f: 1,
-     g: 2,
    }
`,
    remove('a', 2),
    remove('a', 0),
    remove('e', 'g'),
  ],
  [
    'brackets over some lines',
    String.raw`
- a: [b, c, # 1
-     d, e ]
- f: [g,
-     h ]
- i: [j, # 2
-     k ]
- l: [m, # 3
+ a: [b, # 1
+     d ]
+ f: [g ]
+ i: [j # 2
+      ]
+ l: [ # 3
      n ]
`,
    remove('a', 3),
    remove('a', 1),
    remove('f', 1),
    remove('i', 1),
    remove('l', 0),
  ],
  [
    'JSON',
    String.raw`
  {
    "a": 1,
-   "b": 2,
    "c": [
-     1,
-     2
+     1
    ]
  }
`,
    remove('c', 1),
    remove('b'),
  ],
  [
    'behind a text that keeps its empty lines',
    String.raw`
  a: |+
    one

- b: 1
-
  c: 2
`,
    remove('b'),
  ],
  [
    'a text that keeps its empty lines',
    String.raw`
  a: 1
- b: |+
-   one
-
-
  c: 2
`,
    remove('b'),
  ],
  [
    'a list in a list',
    String.raw`
  a:
-   - - b
-     - c
+   - - c
    - d
`,
    remove('a', 0, 0),
  ],
]

describe('something that goes', () => {
  it.each(cases.map((example) => [example[0], example] as const))('%s', (_, example) => {
    expectDiff(example)
  })
})
