import { describe, it } from 'vitest'
import { expectDiff, insert, set, type Case } from './editing.js'

const cases: readonly Case[] = [
  [
    'a key behind those that come before it',
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
+       title: head of IT
        contact: brief # since May
`,
    set(['relationships', 'people', 1, 'title'], 'head of IT'),
  ],
  [
    'a key that the format does not know',
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
        contact: brief # since May
+       x: 1
`,
    set(['relationships', 'people', 1, 'x'], 1),
  ],
  [
    'a key before all others goes behind the first',
    String.raw`
  name: x # y
+ id: a
  region: z
`,
    set(['id'], 'a'),
  ],
  [
    'an item at the end',
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
        contact: brief # since May

+     - id: fd
+       name: 孙
+       evidence: [heard it]
+
`,
    insert(['relationships', 'people', 2], { id: 'fd', name: '孙', evidence: ['heard it'] }),
  ],
  [
    'an item in the middle',
    String.raw`
  relationships:
    people:
      # the boss
      - id: gm
        name: 何远
        need: # not known yet
        roles: [decision_maker, coach] # so far

+     - id: fd
+       name: 孙
+
      # from IT
      - id: it
        name: 林
        contact: brief # since May
`,
    insert(['relationships', 'people', 1], { id: 'fd', name: '孙' }),
  ],
  [
    'an item at the beginning',
    String.raw`
  relationships:
    people:
+     - id: fd
+       name: 孙
+
      # the boss
      - id: gm
        name: 何远
        need: # not known yet
        roles: [decision_maker, coach] # so far

      # from IT
      - id: it
        name: 林
        contact: brief # since May
`,
    insert(['relationships', 'people', 0], { id: 'fd', name: '孙' }),
  ],
  [
    'an item in brackets',
    String.raw`
  relationships:
    people:
      # the boss
      - id: gm
        name: 何远
        need: # not known yet
-       roles: [decision_maker, coach] # so far
+       roles: ["x, y", b, decision_maker, coach, approver] # so far

      # from IT
      - id: it
        name: 林
        contact: brief # since May
`,
    insert(['relationships', 'people', 0, 'roles', 2], 'approver'),
    insert(['relationships', 'people', 0, 'roles', 0], 'x, y'),
    insert(['relationships', 'people', 0, 'roles', 1], 'b'),
  ],
  [
    'an item where there is no list',
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
        contact: brief # since May
+       evidence: [a talk at the fair]
`,
    insert(['relationships', 'people', 1, 'evidence', 0], 'a talk at the fair'),
  ],
  [
    'an item where nothing is written',
    String.raw`
  relationships:
    people:
      # the boss
      - id: gm
        name: 何远
-       need: # not known yet
+       need: [esteem] # not known yet
        roles: [decision_maker, coach] # so far

      # from IT
      - id: it
        name: 林
        contact: brief # since May
`,
    insert(['relationships', 'people', 0, 'need', 0], 'esteem'),
  ],
  [
    'a record in an empty list',
    String.raw`
  relationships:
-   people: [] # none yet
+   people: # none yet
+     - id: gm
+       name: 何远
`,
    insert(['relationships', 'people', 0], { id: 'gm', name: '何远' }),
  ],
  [
    'a text in an empty list',
    String.raw`
- a: [] # none yet
- b: [ ]
- c: {}
+ a: [x] # none yet
+ b: ["y"]
+ c: { d: z }
`,
    insert(['a', 0], 'x'),
    insert(['b', 0], 'y'),
    set(['c', 'd'], 'z'),
  ],
  [
    'all that is missing around it',
    String.raw`
  version: 1
  account:
    name: x
+ maps:
+   strategy:
+     goals:
+       - statement: faster
`,
    set(['maps', 'strategy', 'goals', 0, 'statement'], 'faster'),
  ],
  [
    'a section, with an empty line like the others',
    String.raw`
  version: 1

  account:
    name: x

+ team:
+   - { id: a, name: b }
+
  goals: []

+ reviews:
+   - id: r1
+     kind: x
+
`,
    set(['team'], [{ id: 'a', name: 'b' }]),
    set(['reviews'], [{ id: 'r1', kind: 'x' }]),
  ],
  [
    'a section where none are set apart',
    String.raw`
  version: 1
  account:
    name: x
+ team:
+   - { id: a, name: b }
  goals: []
`,
    set(['team'], [{ id: 'a', name: 'b' }]),
  ],
  [
    'in an empty file',
    String.raw`
+ account:
+   name: x
`,
    set(['account', 'name'], 'x'),
  ],
  [
    'in a file with comments',
    String.raw`
  # a plan
  # of mine
+ account:
+   name: x
\
`,
    set(['account', 'name'], 'x'),
  ],
  [
    'in a file that holds brackets only',
    String.raw`
- {} # empty
+ account:
+   name: x # empty
`,
    set(['account', 'name'], 'x'),
  ],
  [
    'in a file that holds null',
    String.raw`
  ---
- ~
+ account:
+   name: x
`,
    set(['account', 'name'], 'x'),
  ],
  [
    'between --- and ...',
    String.raw`
  ---
  # x
+ account:
+   name: x
  ...
`,
    set(['account', 'name'], 'x'),
  ],
  [
    'behind a text that keeps its empty lines',
    String.raw`
  team:
    - id: a
+     role: x
      note: |+
        one

+   - id: c
    - id: b
`,
    set(['team', 0, 'role'], 'x'),
    insert(['team', 1], { id: 'c' }),
  ],
  [
    'behind a text without a final line end',
    String.raw`
  a: |
    one
    two
+ b: 1
\
`,
    set(['b'], 1),
  ],
  [
    'without a final line end',
    String.raw`
  a: 1
  b:
    - 1
+   - 2
+ c: 3
\
`,
    insert(['b', 1], 2),
    set(['c'], 3),
  ],
  [
    'four columns',
    String.raw`
  a:
      b:
          -   c: 1
              d: 2
+         -   c: 3
+             d:
+                 e:
+                     -   { f: 1 }
+                     -   f:
+                             -   {}
+                             -   x
`,
    insert(['a', 'b', 1], { c: 3, d: { e: [{ f: 1 }, { f: [{}, 'x'] }] } }),
  ],
  [
    'lists at the column of their key',
    String.raw`
  a:
  - b
+ - [p, [q]]
  c:
+ - x: 1
+   "y":
+   - z: { w: 1 }
`,
    set(['c'], [{ x: 1, y: [{ z: { w: 1 } }] }]),
    insert(['a', 1], ['p', ['q']]),
  ],
  [
    'a record like the records beside it',
    String.raw`
  a:
    - { b: 1 }
+   - { b: 3, e: [x] }
    - { b: 2 }
  c:
+   - b: 4
    - b: 1
      d: 2
`,
    insert(['a', 1], { b: 3, e: ['x'] }),
    insert(['c', 0], { b: 4 }),
  ],
  [
    'a list in a list',
    String.raw`
  a:
-   - - b
+   - - e
+     - b
      - c
+     - d
+   - [f]
`,
    insert(['a', 0, 2], 'd'),
    insert(['a', 0, 0], 'e'),
    insert(['a', 1], ['f']),
  ],
  [
    'brackets over lines',
    String.raw`
  a: [
+     z,
      b, # 1
-     c # 2
+     "y",
+     c, # 2
+     x
    ]
  d: {
      e: 1, # 3
      f: 2, # 4
+     g: { h: 1 },
    }
`,
    insert(['a', 2], 'x'),
    insert(['a', 1], 'y'),
    insert(['a', 0], 'z'),
    set(['d', 'g'], { h: 1 }),
  ],
  [
    'brackets over some lines',
    String.raw`
- a: [b, c, # 1
-     d, e ]
+ a: [z, b, c, "y", # 1
+     d, e, x ]
`,
    insert(['a', 4], 'x'),
    insert(['a', 2], 'y'),
    insert(['a', 0], 'z'),
  ],
  [
    'brackets with nothing but a comment',
    String.raw`
- a: [ # none
+ a: [x # none
    ]
`,
    insert(['a', 0], 'x'),
  ],
  [
    'brackets with an empty value at the end',
    String.raw`
- a: { b: , c: }
- d: {e}
+ a: { b: , c: , f: 1 }
+ d: {e, g: 1}
`,
    set(['a', 'f'], 1),
    set(['d', 'g'], 1),
  ],
  [
    'a pair without brackets of its own',
    String.raw`
- a: [b: 1, c]
+ a: [{ b: 1, d: 2 }, c]
`,
    set(['a', 0, 'd'], 2),
  ],
  [
    'JSON',
    String.raw`
  {
    "version": 1,
+   "status": "draft",
    "account": {
-     "name": "x"
+     "name": "x",
+     "size": null,
+     "region": "华东"
    },
-   "team": []
+   "team": [{ "id": "a", "level": 2 }]
  }
`,
    set(['account', 'region'], '华东'),
    set(['account', 'size'], null),
    insert(['team', 0], { id: 'a', level: 2 }),
    set(['status'], 'draft'),
  ],
  [
    'odd keys',
    String.raw`
  a: 1
+ 键: 1
+ "a b": 2
+ "no": 3
+ "12": 4
+ "x: y": 5
+ "a，b": 6
+ "-": 7
+ __proto__: 8
`,
    set(['键'], 1),
    set(['a b'], 2),
    set(['no'], 3),
    set(['12'], 4),
    set(['x: y'], 5),
    set(['a，b'], 6),
    set(['-'], 7),
    set(['__proto__'], 8),
  ],
]

describe('something new', () => {
  it.each(cases.map((example) => [example[0], example] as const))('%s', (_, example) => {
    expectDiff(example)
  })
})
