import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { quickData } from '../../src/plan/quick-reader.js'
import { readYaml } from '../../src/plan/reader.js'
import { plans } from '../properties/plans.js'
import { filesBelow } from '../support.js'

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
  const quick = quickData(text)
  if (quick === undefined) return 'handed over'
  expect({ text, data: quick.data }).toEqual({ text, data: thoroughData(text) })
  return 'same'
}

const disagree = (text: string): boolean => {
  const quick = quickData(text)
  return quick !== undefined && !isDeepStrictEqual(quick.data, thoroughData(text))
}

const values = [
  'text',
  '王总',
  'a b',
  '12',
  '-12',
  '012',
  '0',
  '-0',
  '1.5',
  '1.50',
  '.5',
  '5.',
  '1e3',
  '1E-3',
  '1_000',
  '0x1F',
  '0o17',
  '0b11',
  '+5',
  '+.5',
  '190:20:30',
  '12:30',
  '1.2.3',
  '2026-06-30',
  '2026-06-30 10:00:00',
  '2026-6-30',
  '2026-Q3',
  '3-5',
  '8%',
  '12 个',
  '1,000',
  '.inf',
  '-.INF',
  '.nan',
  'true',
  'True',
  'TRUE',
  'tRUE',
  'yes',
  'no',
  'on',
  'off',
  'y',
  'null',
  'Null',
  'NULL',
  '~',
  '',
  '?',
  '-',
  '--',
  '“引号”',
  "'it''s'",
  "'two\n\n  lines'",
  '"double"',
  '"with \\n escape"',
  '"multi\n  line"',
  'plain\n  over\n\n  lines',
  '|\n    block\n     text\n',
  '>-\n    folded\n    text\n\n    more\n',
  '|+\n    keep\n\n',
  '# comment',
  'a # comment',
  'a#b',
  'a: b',
  'a:b',
  'http://x.y/z',
  '[a, b]',
  '[a,b]',
  '[a，b]',
  '{ a: 1 }',
  '{a: 1, b: [x, "y"]}',
  '{a}',
  '[ ]',
  '[a, ]',
  '&anchor x',
  '*alias',
  '!!str 1',
  '!!js/function x',
  '!important',
  '@x',
  '`x`',
  '%x',
  '& x',
  '研发 & 生产',
  '* 5',
  'a! b',
  '\t',
  'tab\there',
  'x\u00a0y',
  '\u202ex',
  '9007199254740993',
  '123456789012345',
  '1234567890123456',
  '0.1',
  '12345678901.25',
  '123456789012.25',
  '6_800_000',
  '680万',
  '１２',
  'a\\b',
  '<<',
  '=',
  '<',
  '>',
  '|',
]

const shapes: readonly ((value: string) => string)[] = [
  (value) => `key: ${value}\n`,
  (value) => `- ${value}\n- x\n`,
  (value) => `a:\n  b: ${value}\n  c: 1\n`,
  (value) => `a: { k: ${value.replaceAll('\n', ' ')}, l: 1 }\n`,
  (value) => `a: [${value.replaceAll('\n', ' ')}, x]\n`,
  (value) => `${value.replaceAll('\n', ' ')}: 1\n`,
  (value) => `x: 1 ${value.replaceAll('\n', ' ')}\n`,
]

const documents = [
  '',
  '\n',
  '# only\n',
  'a: 1',
  'a: 1\r\nb: 2\r\n',
  '\ta: 1\n',
  '---\na: 1\n',
  'a: 1\n---\nb: 2\n',
  '...\n',
  '%YAML 1.1\n---\na: 1\n',
  'a: 1\na: 2\n',
  '__proto__: { x: 1 }\n',
  'constructor: 1\n',
  'a: &x { b: 1 }\nc: *x\n',
  'a: { <<: { b: 1 } }\n',
  '? a\n: b\n',
  '- - - x\n',
  'a:\n- b\n- c\n',
  'a:\n  - b: 1\n    c: 2\n  -   d: 3\n',
  '1: x\n',
  'null: x\n',
  'true: x\n',
  '{a: 1}\n',
  '[1, 2]\n',
  'just text\n',
  '"a": 1\n\'b\': 2\n',
  'a:   \n  b:\n',
  `${'- '.repeat(3000)}x\n`,
  `${'['.repeat(5000)}\n`,
  'a: "x\n',
  'a: [x\n',
  'a: b: c\n',
  '- a\nb: 1\n',
]

describe('the quick reader', () => {
  it.each(shapes.map((shape, index) => [index, shape] as const))(
    'agrees on every value in place %i, or hands over',
    (_, shape) => {
      expect(values.map(shape).filter(disagree)).toEqual([])
    },
  )

  it('agrees on every kind of document, or hands over', () => {
    expect(documents.filter(disagree)).toEqual([])
  })

  it('agrees on generated plans in several layouts', { timeout: 60_000 }, () => {
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

  it('agrees on any mutation of an example', { timeout: 60_000 }, () => {
    const text = new TextDecoder().decode(filesBelow('examples')['examples/starter.plan.yaml'])
    const pieces = fc.constantFrom(
      ...values,
      '\n',
      '  ',
      ': ',
      '- ',
      '{',
      '}',
      '[',
      ']',
      ',',
      '"',
      "'",
      '#',
      '&a ',
      '*a',
      '!x ',
      '|',
      '>',
    )
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(6), pieces, (at, cut, piece) => {
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
