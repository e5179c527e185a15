import { describe, it } from 'vitest'
import { expectDiff, set, type Case } from './editing.js'

const cases: readonly Case[] = [
  [
    'the comment at the end of the line stays',
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
+       contact: in_depth # since May
`,
    set(['relationships', 'people', 1, 'contact'], 'in_depth'),
  ],
  [
    'an empty value with a comment',
    String.raw`
  relationships:
    people:
      # the boss
      - id: gm
        name: 何远
-       need: # not known yet
+       need: esteem # not known yet
        roles: [decision_maker, coach] # so far

      # from IT
      - id: it
        name: 林
        contact: brief # since May
`,
    set(['relationships', 'people', 0, 'need'], 'esteem'),
  ],
  [
    'a value that is emptied',
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
+       contact: # since May
`,
    set(['relationships', 'people', 1, 'contact'], null),
  ],
  [
    'a list in brackets',
    String.raw`
  relationships:
    people:
      # the boss
      - id: gm
        name: 何远
        need: # not known yet
-       roles: [decision_maker, coach] # so far
+       roles: [decision_maker, approver, coach] # so far

      # from IT
      - id: it
        name: 林
        contact: brief # since May
`,
    set(['relationships', 'people', 0, 'roles'], ['decision_maker', 'approver', 'coach']),
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
+       roles: [decision_maker, recommender] # so far

      # from IT
      - id: it
        name: 林
        contact: brief # since May
`,
    set(['relationships', 'people', 0, 'roles', 1], 'recommender'),
  ],
  [
    'a list that is emptied',
    String.raw`
  relationships:
    people:
      # the boss
      - id: gm
        name: 何远
        need: # not known yet
-       roles: [decision_maker, coach] # so far
+       roles: [] # so far

      # from IT
      - id: it
        name: 林
        contact: brief # since May
`,
    set(['relationships', 'people', 0, 'roles'], []),
  ],
  [
    'a list in place of no value',
    String.raw`
  relationships:
    people:
      # the boss
      - id: gm
        name: 何远
-       need: # not known yet
+       need: [a, b] # not known yet
        roles: [decision_maker, coach] # so far

      # from IT
      - id: it
        name: 林
        contact: brief # since May
`,
    set(['relationships', 'people', 0, 'need'], ['a', 'b']),
  ],
  [
    'a record in place of no value',
    String.raw`
  relationships:
    people:
      # the boss
      - id: gm
        name: 何远
-       need: # not known yet
+       need: { current: vendor, desired: null } # not known yet
        roles: [decision_maker, coach] # so far

      # from IT
      - id: it
        name: 林
        contact: brief # since May
`,
    set(['relationships', 'people', 0, 'need'], { current: 'vendor', desired: null }),
  ],
  [
    'records in place of no value',
    String.raw`
  a: # why
+   - x: 1
+     "y":
+       z:
+         - 1
+         - { w: null }
+   - { x: 2 }
    # above

  b: 1
`,
    set(['a'], [{ x: 1, y: { z: [1, { w: null }] } }, { x: 2 }]),
  ],
  [
    'double quotes stay',
    String.raw`
- name: "何远" # x
+ name: "王总" # x
`,
    set(['name'], '王总'),
  ],
  [
    'single quotes stay',
    String.raw`
- name: 'it''s' # x
+ name: 'that''s' # x
`,
    set(['name'], "that's"),
  ],
  [
    'no quotes around a number',
    String.raw`
- target: "12" # x
+ target: 13 # x
`,
    set(['target'], 13),
  ],
  [
    'a number that becomes a text',
    String.raw`
- target: 12 # x
+ target: "13" # x
`,
    set(['target'], '13'),
  ],
  [
    'many blanks before a value',
    String.raw`
- a:     1 # x
+ a:     3 # x
  bc:    2 # y
`,
    set(['a'], 3),
  ],
  [
    'null and ~',
    String.raw`
- a: null # x
- b: ~
- c: { d: ~ }
+ a: 1 # x
+ b: 2
+ c: { d: 3 }
`,
    set(['a'], 1),
    set(['b'], 2),
    set(['c', 'd'], 3),
  ],
  [
    'between brackets',
    String.raw`
- a: { b: 1, c: , d: "x" } # y
+ a: { b: "x, y", c: 2, d: "z" } # y
`,
    set(['a', 'b'], 'x, y'),
    set(['a', 'c'], 2),
    set(['a', 'd'], 'z'),
  ],
  [
    'between brackets without blanks',
    String.raw`
- {"a":1,"b":["x","y"],"c":{"d":null}}
+ {"a":"2","b":["z","y"],"c":{"d":"e", "f": ["g"]}}
\
`,
    set(['a'], '2'),
    set(['b', 0], 'z'),
    set(['c', 'd'], 'e'),
    set(['c', 'f'], ['g']),
  ],
  [
    'null between brackets',
    String.raw`
- a: { b: 1, c: [1, 2] }
+ a: { b: null, c: [null, 2] }
`,
    set(['a', 'b'], null),
    set(['a', 'c', 0], null),
  ],
  [
    'an item of a list in lines',
    String.raw`
  a:
-   - 1 # x
-   -
-   - { b: 1 }
+   - "y" # x
+   - z
+   - { b: null }
`,
    set(['a', 0], 'y'),
    set(['a', 1], 'z'),
    set(['a', 2, 'b'], null),
  ],
  [
    'a record that becomes a text',
    String.raw`
- company:
+ company: x
    # above
-   text: x # y
-   source: z # w
  focuses:
`,
    set(['company'], 'x'),
  ],
  [
    'a text that becomes a record',
    String.raw`
- company: x # y
+ company: { text: x, source: a report } # y
  focuses:
`,
    set(['company'], { text: 'x', source: 'a report' }),
  ],
  [
    'a list of records that becomes another',
    String.raw`
  deals:
    - id: a # 1
-     name: x # 2
-   - id: b # 3
+     name: "y" # 2
    - id: c # 4
+   - id: d
`,
    set(['deals'], [{ id: 'a', name: 'y' }, { id: 'c' }, { id: 'd' }]),
  ],
  [
    'a value below its key',
    String.raw`
  a: # why
    # above
-   x # because
- b:
-   - y
+   z # because
+ b: w
`,
    set(['a'], 'z'),
    set(['b'], 'w'),
  ],
  [
    'a value below its key that is emptied',
    String.raw`
  a: # why
-   # above
-   x # because
- b:
-   [y] # z
+   # above # because
+ b: # z
`,
    set(['a'], null),
    set(['b'], null),
  ],
  [
    'a tag',
    String.raw`
- a: !!str 12 # x
- b: !!str x
+ a: 13 # x
+ b: "y"
  c:
-   - !!int 1
+   - true
`,
    set(['a'], 13),
    set(['b'], 'y'),
    set(['c', 0], true),
  ],
  [
    'an anchor that nothing points to',
    String.raw`
- a: &x b # c
- d: &y
-   - e
+ a: &x f # c
+ d:
`,
    set(['a'], 'f'),
    set(['d'], null),
  ],
  [
    'a key with a question mark',
    String.raw`
  ? a
- : b # x
+ : f # x
  ? c
+ : g
  ? d
- : - e
+ : - h
`,
    set(['a'], 'f'),
    set(['c'], 'g'),
    set(['d', 0], 'h'),
  ],
  [
    'a key without a colon',
    String.raw`
- a: { b, c }
+ a: { b: 1, c }
`,
    set(['a', 'b'], 1),
    set(['a', 'c'], null),
  ],
  [
    '__proto__',
    String.raw`
- __proto__: { x: 1 }
- a: 1
+ __proto__: { x: 2 }
+ a: { __proto__: 3, constructor: 4 }
`,
    set(['__proto__', 'x'], 2),
    set(['a'], { ['__proto__']: 3, constructor: 4 }),
  ],
]

describe('one value in the place of another', () => {
  it.each(cases.map((example) => [example[0], example] as const))('%s', (_, example) => {
    expectDiff(example)
  })
})
