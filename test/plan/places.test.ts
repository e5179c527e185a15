import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { stringify } from 'yaml'
import { load, type Input, type InputFile } from '../../src/plan/load.js'
import { openPlan } from '../../src/plan/open.js'
import { quickReading } from '../../src/plan/quick-reader.js'
import { readYaml } from '../../src/plan/reader.js'
import { sourceOf } from '../../src/plan/source.js'
import { unixLines } from '../../src/plan/lines.js'
import type { Path } from '../../src/report/diagnostic.js'
import { defaultPlaybook } from '../../src/playbook/default.generated.js'
import { plans } from '../properties/plans.js'
import { filesBelow, readRepositoryFile } from '../support.js'
import { documents, pieces, shapes, values } from './yaml-texts.js'

vi.mock('../../src/plan/load.js', { spy: true })

const file = 'x.plan.yaml'
const utf8 = new TextDecoder()

/** Every path of the data, and from each some that go on into nothing. */
const pathsIn = (value: unknown, path: Path = []): Path[] => {
  const nowhere: Path[] = [
    [...path, 'nowhere'],
    [...path, 'nowhere', 0, 'at_all'],
    [...path, 'constructor'],
    [...path, 99_999],
    [...path, -1],
    [...path, '0'],
    [...path, 0.5],
  ]
  if (typeof value !== 'object' || value === null) return [path, ...nowhere]
  const below = Object.entries(value).flatMap(([key, child]) =>
    pathsIn(child, [...path, Array.isArray(value) ? Number(key) : key]),
  )
  return [path, ...nowhere, ...below]
}

const both = ['value', 'key'] as const

/** How far the quick reader goes with a text, or the first path that the two readers place differently. */
const disagreement = (text: string): 'same' | 'data only' | 'handed over' | object => {
  const plain = unixLines(text)
  const reading = quickReading(plain)
  if (!reading) return 'handed over'
  const places = reading.places(file)
  if (!places) return 'data only'
  const quick = sourceOf([places])
  const thorough = sourceOf([readYaml(file, plain).places])
  for (const path of pathsIn(reading.data))
    for (const on of both) {
      const [one, other] = [quick.locate(path, on), thorough.locate(path, on)]
      if (JSON.stringify(one) !== JSON.stringify(other)) return { path, on, quick: one, thorough: other }
    }
  return 'same'
}

const examples = Object.entries({
  ...filesBelow('examples'),
  'every-key.yaml': new TextEncoder().encode(readRepositoryFile('test/schemas/every-key.yaml')),
}).map(([name, bytes]) => [name, utf8.decode(bytes)] as const)

const features: [name: string, text: string, result?: 'data only' | 'handed over'][] = [
  ['block map', 'a: 1\nb: x y\n'],
  ['no line end at the end', 'a: 1\nb: x y'],
  ['blanks at the ends of lines', 'a: 1  \nb:   \n  c: x  \nd:  \n'],
  ['blanks before a colon', 'a : 1\nb  :\n  c  : x\nf: { d : 1, e  : 2 }\n'],
  ['many blanks behind a colon', 'a:     1\nb: {   c:    1   ,   d:  2   }\n'],
  ['maps in maps', 'a:\n  b:\n    c:\n      d: 1\n      e: 2\n    f: 3\n  g: 4\n'],
  ['odd indentation', 'a:\n     b: 1\n     c:\n      d: 1\ne:\n - f\n'],
  ['nesting of ninety levels', Array.from({ length: 90 }, (_, depth) => `${' '.repeat(depth)}k:`).join('\n')],
  ['nesting of ninety brackets', `a: ${'['.repeat(90)}x${']'.repeat(90)}\n`],
  ['list below its key', 'a:\n  - x\n  - y\nb: 1\n'],
  ['list at the column of its key', 'a:\n- x\n- y\nb:\n- c: 1\n  d: 2\n- e: 1\n'],
  ['items that are block maps', 'a:\n  - b: 1\n    c: 2\n  - d: 3\n\n  - e: 4\n    f:\n      - g: 5\n        h: 6\n'],
  ['items that are block maps of one key', 'a:\n  - b: 1 # x\n  - c: 2  \n  - d:\n  - e: # x\n  - f: # x\n\n  - g:'],
  ['items that begin on the next line', 'a:\n  -\n    b: 1\n    c: 2\n  - # x\n    d: 3\n  -\n    x\n  -\n\n    - y\n'],
  ['items far behind their dash', 'a:\n  -    b: 1\n       c: 2\n  -   x\n'],
  ['items that are flow maps', 'a:\n  - { b: 1, c: x } # y\n  - {d: 2}\n  - {}\n'],
  ['items that are flow lists', 'a:\n  - [x, y]  # z\n  - []\n  - [ ]\n'],
  ['flow in flow', 'a: [{ b: [1, { c: 2 }], d: x }, [y, z], []] # e\nf: { g: { h: [i] }, j: {} }\n'],
  ['flow without blanks', 'a: {b: 1,c: 2,d: [x,y]}\n'],
  ['commas at the end', 'a: [x, y, ]\nb: { c: 1, }\n'],
  ['quoted keys', '"a": 1\n\'b\': 2\nc: { "d": 3, \'e\' : 4 }\nf:\n  - "g" : 5\n'],
  ['quoted values', 'a: "x y" # z\nb: \'it\'\'s\'\nc: ["x, y", \'z: 1\' ]\nd:\n  - "x: y"\n'],
  ['empty values', 'a:\nb: # x\nc: \n\n# x\nd:\n  e:\n  f:\ng: { h: , i: 1, j: }\nk:'],
  ['empty quotations', 'a: ""\nb: \'\'\nc: ["", \'\']\n'],
  ['null as a word', 'a: null\nb: ~ # x\nc: [null, ~]\nd:\n  - null\n  - ~\n'],
  [
    'comments everywhere',
    '# 1\na: # 2\n  # 3\n  b: x # 4\n# 5\n  c: # 6\n   # 7\n   - y # 8\n   # 9\n   - # 10\n     z\n#',
  ],
  ['a value on the next line', 'a:\n  x\nb:\n\n  # c\n  "y"\nd: # e\n  [z]\nf:\n  { g: 1 }\n'],
  ['a hash inside a word', 'a: x#y\nb: [x#y]\nc:\n  - "# x"\n'],
  ['a colon inside a word', 'a: x:y\nb: http://x.y/z\nc: [x:y]\n'],
  [
    'block scalars',
    'a: |\n  x\n  y\nb: >-\n  x\n\n  y\nc: |+ # z\n  x\n\nd:\n  - |\n    x\n  - >\n    y\ne: |2\n   x\n',
  ],
  ['a block scalar on the next line', 'a:\n  |\n  x\nb: # c\n  >\n  y\n'],
  ['block scalars without text', 'a: |\nb: >-\n\nc: |\n'],
  ['block scalars that look like YAML', 'a: |\n  b: 1\n  - c\n  # d\ne: 1\n'],
  ['a block scalar at the end', 'a: |\n  x'],
  ['folded plain text', 'a: x\n  y\n  z\nb:\n  x\n  y # c\nd:\n  - x\n    y\n  - z\ne: 1\n'],
  ['folded plain text with a gap', 'a: x\n\n  y\n\n\nb: 1\n'],
  ['wide characters before a column', 'a: { b: 王总, c: 华兴 银行, d: [王, 总] } # 王\ne: 王 # 总\n'],
  ['emoji before a column', 'a: { b: "😀", c: 1, d: [👩‍👩‍👧, x] }\n'],
  ['wide blanks', 'a: \u3000x\u3000\nb: [x\u3000, y]\nc: \u3000\n'],
  ['CRLF', 'a: 1\r\nb:\r\n  - c: |\r\n      x\r\n      y\r\n    d: x\r\n      y\r\n\r\n  - e:\r\nf: # z\r\n'],
  ['CR and LF', 'a: 1\rb:\n  - c: 1\r\n  - d: 2\r'],
  ['a very long line', `a: { b: ${'x'.repeat(2000)}, c: 1 }\n`],
  ['comments before plain text', 'a: # x\n  y\nb:\n  # x\n  "y"\nc:\n# x\n  - y\n# x\n  - z\n'],
  ['names of JavaScript', 'constructor: 1\n__proto__: { a: 1 }\nb: { __proto__: 1, toString: 2 }\n'],
  ['a list as a file', '- a\n- b: 1\n'],
  ['a word as a file', 'a\n'],
  ['nothing but comments', '# a\n\n# b\n'],
  ['nothing but a null', 'null\n'],
  ['blanks before everything', '  a: 1\n  b:\n    c: 2\n'],

  ['an empty item', 'a:\n  -\n  - x\n', 'data only'],
  ['an empty item with a comment', 'a:\n  - # b\n  - x\n', 'data only'],
  ['a key without a colon', 'a: { b }\n', 'data only'],
  ['a pair in a list', 'a: [b: 1]\n', 'data only'],
  ['anchor and alias', 'a: &x { b: 1 }\nc: *x\n', 'handed over'],
  ['tags', 'a: !!str 1\n', 'handed over'],
  ['flow over lines', 'a: { b: 1,\n  c: 2 }\n', 'handed over'],
  ['quotation over lines', 'a: "x\n  y"\n', 'handed over'],
  ['escapes', 'a: "\\u0041"\n', 'handed over'],
  ['tabs', 'a:\tx\n', 'handed over'],
  ['long keys', '? a\n: b\n', 'handed over'],
  ['two dashes on a line', '- - a\n', 'handed over'],
  ['document start', '---\na: 1\n', 'handed over'],
  ['a byte order mark that is left', '\ufeffa: 1\n', 'handed over'],
  ['keys that are no words', '1: a\n', 'handed over'],
  ['a comment above plain text', 'a:\n# x\n  y\nb: 1\n', 'handed over'],
  ['a comment above an item of plain text', 'a:\n  -\n  # x\n    y\n  - z\n', 'handed over'],
  ['a comment without a blank', 'a: [x]# y\n', 'handed over'],
  ['a comment without a blank behind a quotation', "a: 'x'# y\n", 'handed over'],
  ['an empty file', '', 'handed over'],
]

/** Texts that the two readers place differently, of which there must be none. */
const wrong = (texts: readonly string[]): unknown[] =>
  texts.flatMap((text) => {
    const result = disagreement(text)
    return typeof result === 'object' ? { text, result } : []
  })

describe('places of the quick reader', () => {
  it.each(examples)('are those of the thorough one, and it never hands over: %s', (_, text) => {
    expect(disagreement(text)).toBe('same')
    expect(disagreement(text.replaceAll('\n', '\r\n'))).toBe('same')
    expect(disagreement(text.replaceAll('\n', '\r'))).toBe('same')
    expect(disagreement(text.trimEnd())).toBe('same')
  })

  it.each(features)('are those of the thorough one, or it hands over: %s', (_, text, result) => {
    expect(disagreement(text)).toEqual(result ?? 'same')
    expect(wrong([text.replaceAll('\n', '\r\n'), text.trimEnd(), `# x\n\n${text}\n\n# x`])).toEqual([])
  })

  it('are those of the thorough one for every value in every place and document, or it hands over', () => {
    const texts = [...documents, ...shapes.flatMap((shape) => values.map(shape))]
    expect(wrong(texts)).toEqual([])
    expect(texts.filter((text) => disagreement(text) === 'same').length).toBeGreaterThan(200)
  })

  it('are those of the thorough one on any mutation, or it hands over', { timeout: 60_000 }, () => {
    const ordinary = features.flatMap(([, text, result]) => (result ? [] : [text]))
    let same = 0
    fc.assert(
      fc.property(
        fc.constantFrom(...ordinary),
        fc.nat(),
        fc.nat(3),
        fc.constantFrom(...pieces),
        (text, place, cut, piece) => {
          const at = place % (text.length + 1)
          const mutated = text.slice(0, at) + piece + text.slice(at + cut)
          expect(wrong([mutated])).toEqual([])
          if (disagreement(mutated) === 'same') same += 1
        },
      ),
      { numRuns: 2000, seed: 13 },
    )
    expect(same).toBeGreaterThan(500)
  })

  it('are those of the thorough one for generated plans in several layouts', { timeout: 60_000 }, () => {
    const layouts = [
      {},
      { lineWidth: 0 },
      { indentSeq: false, indent: 4 },
      { defaultStringType: 'QUOTE_SINGLE' },
      { defaultStringType: 'BLOCK_LITERAL' },
      { collectionStyle: 'flow', lineWidth: 60 },
      { collectionStyle: 'flow', lineWidth: 0 },
    ] as const
    let same = 0
    fc.assert(
      fc.property(plans, fc.nat(layouts.length - 1), (plan, layout) => {
        const text = stringify(plan, { aliasDuplicateObjects: false, ...layouts[layout] })
        const result = disagreement(text)
        if (result === 'same') same += 1
        // Whatever is read the quick way is placed the quick way.
        else expect({ text, result }).toEqual({ text, result: 'handed over' })
      }),
      { numRuns: 200, seed: 7 },
    )
    // A reader that always handed over would agree as well.
    expect(same).toBeGreaterThan(15)
  })
})

describe('the source of a plan that was read the quick way', () => {
  const names = ['examples/starter.plan.yaml', 'examples/vitamin-erp.plan.yaml', 'examples/bedrock-petroleum']
  const inputOf = (name: string): Input => ({
    kind: name.endsWith('.yaml') ? 'file' : 'folder',
    name,
    files: Object.entries(filesBelow('examples'))
      .filter(([path]) => path === name || path.startsWith(`${name}/`))
      .map(([path, bytes]) => ({ file: path, bytes }))
      // The head is found wherever it stands.
      .reverse(),
  })
  beforeEach(() => {
    vi.mocked(load).mockClear()
  })

  it.each(names)('never needs the thorough reader: %s', async (name) => {
    const opened = await openPlan(inputOf(name), defaultPlaybook)
    if (opened.kind !== 'plan') throw new Error(name)
    const { locate } = await opened.source()
    const quick = pathsIn(opened.plan).flatMap((path) => both.map((on) => ({ path, on, place: locate(path, on) })))
    expect(load).not.toHaveBeenCalled()

    const thorough = load(inputOf(name), defaultPlaybook)
    if (thorough.kind !== 'plan') throw new Error(name)
    expect(quick.length).toBeGreaterThan(1000)
    for (const { path, on, place } of quick)
      expect({ path, on, place }).toEqual({ path, on, place: thorough.source.locate(path, on) })
  })

  const head = 'version: 1\naccount: { name: x }\n'
  const part = (file: string, text: string): InputFile => ({ file, bytes: new TextEncoder().encode(text) })
  it.each<[string, string, Path, string]>([
    ['team.yaml', 'team:\n  - { id: a, name: b }\n', ['team', 0, 'name'], 'team.yaml:2'],
    ['team.yaml', 'team:\n  - { id: a, name: b }\n', ['team', 7], 'team.yaml:1'],
    ['team.yaml', 'team:\n  - { id: a, name: b }\n', ['account', 'owner'], 'plan.yaml:2'],
    ['team.yaml', '# nobody yet\n', ['team'], 'plan.yaml:1'],
    ['team.yaml', 'team:\n  - &x { id: a, name: b }\n', ['team', 0, 'name'], 'team.yaml:2'],
  ])('knows which file of a folder holds what: %s %j %j', async (file, text, path, place) => {
    const input: Input = { kind: 'folder', name: 'x', files: [part(file, text), part('plan.yaml', head)] }
    const opened = await openPlan(input, defaultPlaybook)
    if (opened.kind !== 'plan') throw new Error(text)
    const { locate } = await opened.source()
    expect(`${locate(path).file}:${String(locate(path).range.start.line)}`).toBe(place)
    expect(load).toHaveBeenCalledTimes(text.includes('&') ? 1 : 0)
  })
  it('is that of the thorough reader when the quick one is not sure', async () => {
    const input: Input = {
      kind: 'file',
      name: 'x.plan.yaml',
      files: [part('x.plan.yaml', `${head}period: { from }\n`)],
    }
    const opened = await openPlan(input, defaultPlaybook)
    if (opened.kind !== 'plan') throw new Error('no plan')
    expect(load).not.toHaveBeenCalled()
    const { locate } = await opened.source()
    expect(load).toHaveBeenCalledTimes(1)
    expect(locate(['period', 'from']).range.start).toEqual({ line: 3, column: 11 })
  })
})
