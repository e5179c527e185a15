import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { statementOf, type Condition, type Term } from '../../src/measures/assertion-syntax.js'
import { assertionsOf, headsAsserted, type Outcome } from '../../src/measures/assertions.js'
import { comparisons, tokensOf } from '../../src/measures/assertion-tokens.js'
import type { Figures } from '../../src/plan/context.js'
import type { Data } from '../../src/report/report.js'
import { contextAt, planOf, playbook } from './fixtures.js'

/** A term or condition with every bracket that the grammar means. */
const shape = (node: Condition | Term): string => {
  switch (node.kind) {
    case 'name':
      return node.name
    case 'number':
      return node.written
    case 'minus':
      return `(-${shape(node.of)})`
    case 'sum':
    case 'comparison':
      return `(${shape(node.left)} ${node.operator} ${shape(node.right)})`
    case 'and':
    case 'or':
      return `(${shape(node.left)} ${node.kind} ${shape(node.right)})`
  }
}

const read = (text: string): string => {
  const statement = statementOf(text)
  if (statement.kind === 'statement') return shape(statement.condition)
  const { kind, span } = statement
  return `${kind} ${String(span.start)}-${String(span.end)}: ${text.slice(span.start, span.end)}`
}

describe('the grammar of statements', () => {
  it.each([
    ['a.b > 1', '(a.b > 1)'],
    ['1 == a.b', '(1 == a.b)'],
    ['a.b != 1', '(a.b != 1)'],
    ['a.b<=1', '(a.b <= 1)'],
    ['a.b>=0.50', '(a.b >= 0.50)'],
    ['a.b < c.d', '(a.b < c.d)'],
    ['a.b + c.d * 2 > 1', '((a.b + (c.d * 2)) > 1)'],
    ['a.b / 2 - 1 > 1', '(((a.b / 2) - 1) > 1)'],
    ['a.b - 1 - 2 > 1', '(((a.b - 1) - 2) > 1)'],
    ['a.b - (1 - 2) > 1', '((a.b - (1 - 2)) > 1)'],
    ['-a.b * 2 > - - 3', '(((-a.b) * 2) > (-(-3)))'],
    ['a.b > 1 or a.b > 2 and a.b > 3', '((a.b > 1) or ((a.b > 2) and (a.b > 3)))'],
    ['(a.b > 1 or a.b > 2) and a.b > 3', '(((a.b > 1) or (a.b > 2)) and (a.b > 3))'],
    ['((a.b)) > ((1))', '(a.b > 1)'],
    ['a.b > 1\n  and\tc.d > 2', '((a.b > 1) and (c.d > 2))'],
    // A section may have hyphens, a key has none: what follows the key is a minus.
    ['relationship-gaps.gap_index_pct < 60', '(relationship-gaps.gap_index_pct < 60)'],
    ['a.b - c.d > 0', '((a.b - c.d) > 0)'],
    ['a.b-c.d > 0', '((a.b - c.d) > 0)'],
    ['a-1.b-c-2.d > 0', '((a-1.b - c-2.d) > 0)'],
    ['a.b -5 > 0', '((a.b - 5) > 0)'],
    ['5-a.b > 0', '((5 - a.b) > 0)'],
    ['a.b > 1 and-3 < a.b', '((a.b > 1) and ((-3) < a.b))'],
    ['a.b > 1 and -3.5 < a.b', '((a.b > 1) and ((-3.5) < a.b))'],
    ['pipeline.by_stage.C.amount > 0', '(pipeline.by_stage.C.amount > 0)'],
    ['a.by_quarter.2026Q3 > 0', '(a.by_quarter.2026Q3 > 0)'],
    ['order.or_and > 0', '(order.or_and > 0)'],
    ['and.or > 0', '(and.or > 0)'],
  ])('reads %s', (text, wanted) => {
    expect(read(text)).toBe(wanted)
  })

  it.each([
    ['a.b = 1', 'sign 4-5: ='],
    ['a.b === 1', 'sign 4-7: ==='],
    ['a.b => 1', 'sign 4-6: =>'],
    ['a.b <> 1', 'sign 4-6: <>'],
    ['a.b >> 1', 'sign 4-6: >>'],
    ['a.b >== 1', 'sign 4-7: >=='],
    ['a.b ≥ 1', 'sign 4-5: ≥'],
    ['a.b > 1 && c.d > 1', 'sign 8-10: &&'],
    ['a.b > 1 || c.d > 1', 'sign 8-10: ||'],
    ['!a.b', 'sign 0-1: !'],
    ['a.b > 60%', 'sign 8-9: %'],
    ['a.b[0] > 1', 'sign 3-4: ['],
    ["'a' == 'a'", "sign 0-1: '"],
    ['`a` == 1', 'sign 0-1: `'],
    ['a.b > 1; c.d', 'sign 7-8: ;'],
    ['a.b, c.d > 1', 'sign 3-4: ,'],
    ['a.b > 1 ? 1 : 2', 'sign 8-9: ?'],
    ['a.b > {}', 'sign 6-7: {'],
    ['a.b > 😀', 'sign 6-8: 😀'],
    ['（a.b > 1）', 'sign 0-1: （'],
    ['a > 1', 'word 0-1: a'],
    ['a.b > true', 'word 6-10: true'],
    ['this > 1', 'word 0-4: this'],
    ['a.b > 1 AND c.d > 1', 'word 8-11: AND'],
    ['not (a.b > 1)', 'word 0-3: not'],
    ['f(a.b) > 1', 'word 0-1: f'],
    ['A.b > 1', 'word 0-3: A.b'],
    ['$0 > 1', 'word 0-2: $0'],
    ['__proto__.x > 1', 'word 0-11: __proto__.x'],
    ['毛利 > 1', 'word 0-2: 毛利'],
    ['a.b > 5,000', 'number 6-11: 5,000'],
    ['a.b > 5e6', 'number 6-9: 5e6'],
    ['a.b > 0x10', 'number 6-10: 0x10'],
    ['a.b > .5', 'number 6-8: .5'],
    ['a.b > 5.', 'number 6-8: 5.'],
    ['a.b > 1.2.3', 'number 6-11: 1.2.3'],
    ['a.b > 500万', 'word 9-10: 万'],
    ['a.b >', 'value_missing 5-5: '],
    ['a.b > ', 'value_missing 5-5: '],
    ['> 1', 'value_missing 0-1: >'],
    ['a.b > > 1', 'value_missing 6-7: >'],
    ['and a.b > 1', 'value_missing 0-3: and'],
    ['a.b > 1 and', 'value_missing 11-11: '],
    ['+a.b > 1', 'value_missing 0-1: +'],
    ['() > 1', 'value_missing 1-2: )'],
    ['a.b + () > 1', 'value_missing 7-8: )'],
    ['a.b c.d > 1', 'operator_missing 4-7: c.d'],
    ['a.b 5 > 1', 'operator_missing 4-5: 5'],
    ['a.b (5) > 1', 'operator_missing 4-5: ('],
    ['(a.b) c.d > 1', 'operator_missing 6-9: c.d'],
    ['(a.b)(c.d) > 1', 'operator_missing 5-6: ('],
    ['(a.b > 1', 'unclosed 0-1: ('],
    ['((a.b > 1)', 'unclosed 0-1: ('],
    ['a.b > 1)', 'unopened 7-8: )'],
    [')a.b > 1(', 'unopened 0-1: )'],
    ['1 < a.b < 3', 'chain 0-11: 1 < a.b < 3'],
    ['1 < (a.b < 3)', 'chain 0-12: 1 < (a.b < 3'],
    ['a.b == 1 == 1', 'chain 0-13: a.b == 1 == 1'],
    ['a.b', 'no_comparison 0-3: a.b'],
    ['a.b + 1', 'no_comparison 0-7: a.b + 1'],
    ['a.b > 1 and c.d', 'no_comparison 12-15: c.d'],
    ['1 or a.b > 1', 'no_comparison 0-1: 1'],
    ['(a.b > 1) + 1 > 2', 'not_a_number 1-8: a.b > 1'],
    ['1 + (a.b > 1) > 2', 'not_a_number 5-12: a.b > 1'],
    ['-(a.b > 1)', 'not_a_number 2-9: a.b > 1'],
    ['(a.b > 1 and a.b > 2) == 1', 'not_a_number 1-20: a.b > 1 and a.b > 2'],
    ['1 == (a.b > 1 or a.b > 2)', 'not_a_number 6-24: a.b > 1 or a.b > 2'],
  ])('refuses %s', (text, wanted) => {
    expect(read(text)).toBe(wanted)
  })

  it('bounds length and depth', () => {
    const sum = (count: number) => `${'1 + '.repeat(count)}1 > 0`
    // 98 times two, and three.
    expect(read(sum(98))).toMatch(/^\(/)
    expect(read(`- ${sum(98)}`)).toMatch(/^\(/)
    expect(read(sum(99))).toBe(`too_long 400-401: 0`)
    const nested = (depth: number) => `${'('.repeat(depth)}1${')'.repeat(depth)} > 0`
    expect(read(nested(20))).toBe('(1 > 0)')
    expect(read(nested(21))).toBe('too_deep 20-21: (')
    expect(read(`${'(1) + '.repeat(30)}1 > 0`)).toMatch(/^\(/)
  })

  it('names each name once, in order', () => {
    expect(statementOf('c.d > a.b and c.d < 5')).toMatchObject({ names: ['c.d', 'a.b'] })
  })
})

/** Pieces of statements, of programs, and of neither. */
const pieces = fc.oneof(
  fc.constantFrom(
    ...comparisons,
    '+',
    '-',
    '*',
    '/',
    '(',
    ')',
    'and',
    'or',
    'a.b',
    'a-1.b',
    'x.constructor',
    '5',
    '0.5',
  ),
  fc.constantFrom(
    'constructor',
    '__proto__',
    'this',
    'process.exit()',
    '=>',
    '=',
    '`',
    '"',
    "'",
    '[0]',
    '?.',
    '$0',
    '&&',
  ),
  fc.string({ maxLength: 5 }),
)

describe('any text', () => {
  it('is a statement of the white list, or refused at a place in it; nothing is thrown', () => {
    const kinds = new Set(['name', 'number', 'minus', 'sum', 'comparison', 'and', 'or'])
    const allListed = (node: Condition | Term): boolean => {
      if (!kinds.has(node.kind)) return false
      if (node.kind === 'name') return /^[a-z][a-z0-9_-]*(\.[A-Za-z0-9_]+)+$/.test(node.name)
      if (node.kind === 'number') return /^\d+(\.\d+)?$/.test(node.written)
      return node.kind === 'minus' ? allListed(node.of) : allListed(node.left) && allListed(node.right)
    }
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), fc.constantFrom('', ' '), (parts, between) => {
        const text = parts.join(between)
        const statement = statementOf(text)
        if (statement.kind === 'statement') {
          expect(allListed(statement.condition)).toBe(true)
          return
        }
        const { start, end } = statement.span
        expect(start >= 0 && start <= end && end <= text.length).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })

  it('is never run', () => {
    let isRun = false
    Object.defineProperty(globalThis, 'trap', { configurable: true, get: () => (isRun = true) })
    for (const text of ['trap', 'trap()', 'trap.x > 1', 'globalThis.trap > 1', '[trap] > 1', 'a.b > trap'])
      statementOf(text)
    Reflect.deleteProperty(globalThis, 'trap')
    expect(isRun).toBe(false)
  })

  it('keeps every sign that is no white space in its tokens', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
        const text = parts.join(' ')
        const tokens = tokensOf(text)
        if ('kind' in tokens) return
        expect(tokens.map((token) => token.text).join('')).toBe(text.replaceAll(/\s/g, ''))
        for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text)
      }),
    )
  })
})

const sections: Readonly<Record<string, Data>> = {
  pipeline: {
    open_weighted: { exact: '2490000.5' },
    open_amount: null,
    count: 4,
    by_stage: { C: { amount: { exact: '100' } } },
    list: [1, 2],
    word: 'x',
    flag: true,
  },
  'relationship-gaps': { gap_index_pct: 61.1, tenth: 0.1, fifth: 0.2, sum: 0.3, zero: 0 },
  goals: {
    goals: [
      { id: 'revenue', actual: 5, target: 12, baseline: 0, due: '2026-12-31', attainment_pct: null, unit: 'm' },
      { id: 'meet-1', actual: 'often', target: 3, baseline: 'never' },
      { id: 'revenue', actual: 99 },
    ],
    open_actions: 2,
  },
}

const figures: Figures = {
  sections: Object.keys(sections),
  of: (id) => (Object.hasOwn(sections, id) ? sections[id] : undefined),
}

const plan = (...statements: string[]) =>
  planOf(
    JSON.stringify({
      goals: [
        { id: 'revenue', statement: 'x' },
        { id: 'meet-1', statement: 'y' },
      ],
      assert: statements,
    }),
  )

const outcome = (statement: string): Outcome =>
  assertionsOf(plan(statement), { ...contextAt('2026-06-30'), figures })[0]!.outcome

const said = (statement: string): string => {
  const one = outcome(statement)
  switch (one.kind) {
    case 'holds':
      return 'holds'
    case 'fails':
      return `fails ${one.known.map(({ name, value }) => `${name}=${value}`).join(' ')}${one.apart === undefined ? '' : ` by ${one.apart}`}`
    case 'undecided':
      return [
        'undecided',
        ...one.unknown,
        ...one.words.map(({ words }) => `"${words}"`),
        ...(one.byZero ? ['/0'] : []),
      ].join(' ')
    case 'unnamed':
      return [one.named.kind, one.name, ...('nearest' in one.named ? one.named.nearest : [])].join(' ')
    case 'fault':
      return one.fault.kind
  }
}

describe('statements about figures', () => {
  it.each([
    ['pipeline.open_weighted == 2490000.50', 'holds'],
    ['pipeline.open_weighted >= 2490000.5', 'holds'],
    ['pipeline.open_weighted > 2490000.5', 'fails pipeline.open_weighted=2490000.5'],
    ['pipeline.open_weighted <= 2490000.5', 'holds'],
    ['pipeline.open_weighted < 2490000.5', 'fails pipeline.open_weighted=2490000.5'],
    ['pipeline.open_weighted < 2490000.6', 'holds'],
    ['pipeline.open_weighted != 2490000.5', 'fails pipeline.open_weighted=2490000.5'],
    ['pipeline.open_weighted != 1', 'holds'],
    ['pipeline.count >= 10', 'fails pipeline.count=4 by 6'],
    ['relationship-gaps.gap_index_pct < 60', 'fails relationship-gaps.gap_index_pct=61.1 by 1.1'],
    ['pipeline.count / 3 > 2', 'fails pipeline.count=4 by 0.666667'],
    ['10 <= pipeline.count', 'fails pipeline.count=4 by 6'],
    ['pipeline.count == 5', 'fails pipeline.count=4 by 1'],
    ['pipeline.count - 1 == 3 and pipeline.count + 1 == 5', 'holds'],
    ['pipeline.count * 2 == 8 and pipeline.count / 8 == 0.5', 'holds'],
    ['-pipeline.count == 0 - 4', 'holds'],
    // Exact decimals, not binary ones.
    ['relationship-gaps.tenth + relationship-gaps.fifth == relationship-gaps.sum', 'holds'],
    ['pipeline.by_stage.C.amount == 100', 'holds'],
    ['revenue.actual == 5 and revenue.baseline == 0', 'holds'],
    ['goals.open_actions == 2', 'holds'],
    // What is unknown decides nothing, unless the other side decides alone.
    ['pipeline.open_amount > 1', 'undecided pipeline.open_amount'],
    ['-pipeline.open_amount + 1 > 1', 'undecided pipeline.open_amount'],
    ['1 > 1 + pipeline.open_amount', 'undecided pipeline.open_amount'],
    ['revenue.attainment_pct > 1', 'undecided revenue.attainment_pct'],
    ['pipeline.open_amount > 1 and 1 > 2', 'fails '],
    ['1 > 2 and pipeline.open_amount > 1', 'fails '],
    ['1 > 2 and 2 > 1', 'fails '],
    ['2 > 1 and 2 > 1', 'holds'],
    ['pipeline.open_amount > 1 and 2 > 1', 'undecided pipeline.open_amount'],
    ['2 > 1 and pipeline.open_amount > 1', 'undecided pipeline.open_amount'],
    ['pipeline.open_amount > 1 or 2 > 1', 'holds'],
    ['2 > 1 or pipeline.open_amount > 1', 'holds'],
    ['2 > 1 or 1 > 2', 'holds'],
    ['1 > 2 or 1 > 2', 'fails '],
    ['pipeline.open_amount > 1 or 1 > 2', 'undecided pipeline.open_amount'],
    ['1 > 2 or pipeline.open_amount > 1', 'undecided pipeline.open_amount'],
    ['pipeline.open_amount == pipeline.open_amount', 'undecided pipeline.open_amount'],
    ['revenue.actual > meet-1.actual', 'undecided "often"'],
    ['meet-1.baseline > 1', 'undecided "never"'],
    ['pipeline.count / revenue.baseline > 1', 'undecided /0'],
    ['1 + pipeline.count / (1 - 1) > 1', 'undecided /0'],
    ['1 < -(1 / relationship-gaps.zero)', 'undecided /0'],
    ['1 > 2 or 1 / 0 > 1', 'undecided /0'],
    ['1 / 0 > 1 or 1 > 2', 'undecided /0'],
    ['1 / 0 > 1 or 2 > 1', 'holds'],
    ['1 / 1 > pipeline.open_amount', 'undecided pipeline.open_amount'],
    ['1 / pipeline.open_amount > 1', 'undecided pipeline.open_amount'],
    ['0 / 5 == 0', 'holds'],
  ])('%s', (statement, wanted) => {
    expect(said(statement)).toBe(wanted)
  })

  it.each([
    ['pipelin.open_weighted > 1', 'no_section pipelin.open_weighted pipeline.open_weighted'],
    ['revenu.actual > 1', 'no_section revenu.actual revenue.actual'],
    ['pipelin.by_stage.C.amount > 1', 'no_section pipelin.by_stage.C.amount pipeline.by_stage.C.amount'],
    ['zzz.actual > 1', 'no_section zzz.actual'],
    ['constructor.name > 1', 'no_section constructor.name'],
    ['pipeline.open_weigted > 1', 'no_key pipeline.open_weigted pipeline.open_weighted'],
    ['pipeline.open_amoun > 1', 'no_key pipeline.open_amoun pipeline.open_amount'],
    ['pipeline.coun > 1', 'no_key pipeline.coun pipeline.count'],
    ['revenue.actul > 1', 'no_key revenue.actul revenue.actual'],
    // Only what is a number is proposed.
    ['pipeline.wor > 1', 'no_key pipeline.wor'],
    ['pipeline.constructor > 1', 'no_key pipeline.constructor'],
    ['pipeline.__proto__ > 1', 'no_key pipeline.__proto__'],
    ['pipeline.open_weighted.exact > 1', 'no_key pipeline.open_weighted.exact'],
    ['pipeline.list.length > 1', 'no_key pipeline.list.length'],
    ['pipeline.count.x > 1', 'no_key pipeline.count.x'],
    ['pipeline.by_stage.D.amount > 1', 'no_key pipeline.by_stage.D.amount'],
    ['pipeline.by_stage.C.amont > 1', 'no_key pipeline.by_stage.C.amont pipeline.by_stage.C.amount'],
    ['pipeline.list > 1', 'no_number pipeline.list'],
    ['pipeline.by_stage > 1', 'no_number pipeline.by_stage'],
    ['pipeline.word > 1', 'no_number pipeline.word'],
    ['pipeline.flag > 1', 'no_number pipeline.flag'],
    ['revenue.due > 1', 'no_number revenue.due'],
    ['revenue.unit > 1', 'no_number revenue.unit'],
    // A name that is wrong is an error, even where the rest decides alone.
    ['2 > 1 or pipelin.x > 1', 'no_section pipelin.x pipeline.x'],
    ['pipeline.open_amount = 1', 'sign'],
  ])('%s is no figure', (statement, wanted) => {
    expect(said(statement)).toBe(wanted)
  })

  it('stand in the plan, then in the playbook', () => {
    const context = { ...contextAt('2026-06-30'), playbook: { ...playbook, assert: ['pipeline.count > 3'] }, figures }
    expect(assertionsOf(plan('pipeline.count > 4', '1 > 0'), context)).toMatchObject([
      { statement: 'pipeline.count > 4', path: ['assert', 0], outcome: { kind: 'fails' } },
      { statement: '1 > 0', path: ['assert', 1], outcome: { kind: 'holds' } },
      { statement: 'pipeline.count > 3', path: undefined, outcome: { kind: 'holds' } },
    ])
  })

  it('say nothing where nobody computed the figures', () => {
    expect(assertionsOf(plan('1 > 2'), contextAt('2026-06-30'))).toEqual([])
  })

  it('say which sections they need', () => {
    const heads = (...statements: string[]) => headsAsserted(plan(...statements), contextAt('2026-06-30'))
    expect(heads()).toBeUndefined()
    expect(heads('1 > 0')).toEqual(new Set())
    expect(heads('pipeline.count > meet-1.actual', 'pipeline.x == 1', 'a.b =')).toEqual(new Set(['pipeline', 'meet-1']))
    const context = { ...contextAt('2026-06-30'), playbook: { ...playbook, assert: ['control.x > 3'] } }
    expect(headsAsserted(plan(), context)).toEqual(new Set(['control']))
  })
})
