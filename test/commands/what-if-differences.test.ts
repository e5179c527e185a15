import { describe, expect, it } from 'vitest'
import { findingsDiff } from '../../src/commands/findings-diff.js'
import { differences } from '../../src/commands/what-if/differences.js'
import { figureText, nameOf, subjectOf, valueCells } from '../../src/commands/what-if/figure-text.js'
import { figures } from '../../src/manual/manual.js'
import { defaultPlaybook as playbook } from '../../src/playbook/default.generated.js'
import { hasWords, keyWords, valueWords } from '../../src/report/figure-words.js'
import type { Data } from '../../src/report/report.js'
import { textOf } from '../../src/report/words.js'

const told = (before: Data | undefined, after: Data | undefined) =>
  differences(before, after).map(({ steps, before: old, after: now }) => [
    steps.map(({ key, item }) => (item === undefined ? key : `${key}[${item.id}]`)).join('.'),
    old,
    now,
  ])

describe('differences', () => {
  it.each<[string, Data | undefined, Data | undefined, unknown[]]>([
    ['numbers', { a: 1, b: 2 }, { a: 1, b: 3 }, [['b', 2, 3]]],
    ['exact decimals', { a: { exact: '1.10' } }, { a: { exact: '1.2' } }, [['a', { exact: '1.10' }, { exact: '1.2' }]]],
    ['the same decimals', { a: { exact: '1.1' } }, { a: { exact: '1.1' } }, []],
    [
      'words as one',
      { a: { en: 'x', zh: 'y' } },
      { a: { en: 'z', zh: 'y' } },
      [['a', { en: 'x', zh: 'y' }, { en: 'z', zh: 'y' }]],
    ],
    ['zero and unknown', { a: 0 }, { a: null }, [['a', 0, null]]],
    ['nothing and unknown, which are the same', {}, { a: null }, []],
    ['a key that comes', {}, { a: 1 }, [['a', undefined, 1]]],
    [
      'a key that goes, behind those that stay',
      { a: 1, b: 2 },
      { b: 3 },
      [
        ['b', 2, 3],
        ['a', 1, undefined],
      ],
    ],
    ['deep keys', { a: { b: { c: 1 } } }, { a: { b: { c: 2 } } }, [['a.b.c', 1, 2]]],
    ['a map that comes', { a: null }, { a: { b: 1, c: null } }, [['a.b', undefined, 1]]],
    ['a map that goes', { a: { b: 1 } }, {}, [['a.b', 1, undefined]]],
    ['a map in place of a number', { a: 1 }, { a: { b: 1 } }, [['a', 1, { b: 1 }]]],
    ['lists of words whole', { a: ['x'] }, { a: ['x', 'y'] }, [['a', ['x'], ['x', 'y']]]],
    ['an empty list in place of words', { a: ['x'] }, { a: [] }, [['a', ['x'], []]]],
    ['an empty list and nothing', { a: [] }, {}, [['a', [], undefined]]],
    ['lists of lists whole', { a: [[1]] }, { a: [[2]] }, [['a', [[1]], [[2]]]]],
    ['sections that are nothing', null, { a: 1 }, [['a', undefined, 1]]],
    ['sections that are lists', [{ opportunity: 'o', x: 1 }], [{ opportunity: 'o', x: 2 }], [['[o].x', 1, 2]]],
    ['sections that are not there', undefined, undefined, []],
  ])('are found between %s', (_, before, after, expected) => {
    expect(told(before, after)).toEqual(expected)
  })

  it.each(['id', 'person', 'organisation', 'opportunity', 'member', 'file', 'subject', 'review', 'name', 'anything'])(
    'compare items of the same %s, wherever they stand',
    (key) => {
      const before = {
        list: [
          { x: 1, [key]: 'a' },
          { x: 2, [key]: 'b' },
        ],
      }
      const after = {
        list: [
          { x: 2, [key]: 'b' },
          { x: 3, [key]: 'a' },
        ],
      }
      expect(told(before, after)).toEqual([['list[a].x', 1, 3]])
    },
  )

  it('know an item rather by its id than by its name', () => {
    const before = { list: [{ name: 'n', id: 'a', x: 1 }] }
    expect(told(before, { list: [{ name: 'm', id: 'a', x: 1 }] })).toEqual([['list[a].name', 'n', 'm']])
  })

  it('list every figure of an item that comes or goes', () => {
    const one = { list: [{ id: 'a', x: 1, y: null }] }
    expect(told({ list: [] }, one)).toEqual([
      ['list[a].id', undefined, 'a'],
      ['list[a].x', undefined, 1],
    ])
    expect(told(one, { list: null })).toEqual([
      ['list[a].id', 'a', undefined],
      ['list[a].x', 1, undefined],
    ])
    expect(told({}, one).length).toBe(2)
  })

  it('tell items apart that are called the same, by their order', () => {
    const before = {
      list: [
        { person: 'p', x: 1 },
        { person: 'p', x: 2 },
        { person: 'p', x: 3 },
      ],
    }
    const after = {
      list: [
        { person: 'p', x: 1 },
        { person: 'p', x: 5 },
        { person: 'p', x: 3 },
      ],
    }
    expect(told(before, after)).toEqual([['list[p].x', 2, 5]])
  })

  it('tell what is about the plan as a whole apart by its rule', () => {
    const move = (rules: Data, what: string) => ({ subject: 'plan', rules, what })
    const before = [move(['A'], 'one'), move(['B'], 'two'), { subject: 'plan', rule: 'C', what: 'three' }]
    const after = [{ subject: 'plan', rule: 'C', what: 'tres' }, move(['B'], 'zwei')]
    expect(told(before, after)).toEqual([
      ['[plan].what', 'three', 'tres'],
      ['[plan].what', 'two', 'zwei'],
      ['[plan].subject', 'plan', undefined],
      ['[plan].rules', ['A'], undefined],
      ['[plan].what', 'one', undefined],
    ])
  })

  it('compare items without any name by their place', () => {
    expect(told([{ x: 1 }, { x: 2 }], [{ x: 1 }, { x: 3 }])).toEqual([['[1].x', 2, 3]])
  })

  it('go down through lists in lists', () => {
    const goals = (status: string): Data => ({
      goals: [
        {
          id: 'g',
          actions: [
            { id: 'a', status },
            { id: 'b', status: 'x' },
          ],
        },
      ],
    })
    expect(told(goals('todo'), goals('done'))).toEqual([['goals[g].actions[a].status', 'todo', 'done']])
  })
})

const plan = {
  version: 1,
  account: { name: '示例公司' },
  relationships: { people: [{ id: 'cio', name: '王总' }] },
} as const

const tongue = { playbook, plan }

/** The only figure that changes, as people read it. */
const read = (section: string, before: Data, after: Data, lang: 'en' | 'zh' = 'en') => {
  const [one, ...more] = differences(before, after)
  if (one === undefined || more.length > 0) throw new Error('one figure changes')
  const figure = { ...one, section, title: { en: '', zh: '' } }
  const [old, now] = valueCells(figure, tongue)
  return [nameOf(figure), subjectOf(figure), figureText(figure, tongue)[lang], textOf(old)[lang], textOf(now)[lang]]
}

describe('a figure in words', () => {
  it.each<[string, string, Data, Data, unknown[]]>([
    ['of the plan', 'x', { gap_total: 12 }, { gap_total: 1200 }, ['gap_total', null, 'gap, weighted', '12', '1,200']],
    [
      'in percent',
      'x',
      { gap_index_pct: 12 },
      { gap_index_pct: 12.25 },
      ['gap_index_pct', null, 'gap index', '12.0%', '12.3%'],
    ],
    ['a rate', 'x', { win_rate: 10 }, { win_rate: 25 }, ['win_rate', null, 'win rate', '10.0%', '25.0%']],
    [
      'in money',
      'x',
      { amount: { exact: '1234567.5' } },
      { amount: null },
      ['amount', null, 'amount', '1,234,567.50', '?'],
    ],
    ['yes or no', 'x', { mapped: true }, { mapped: false }, ['mapped', null, 'mapped', 'yes', 'no']],
    ['that is gone', 'x', { gap_total: 12 }, {}, ['gap_total', null, 'gap, weighted', '12', '–']],
    [
      'of a person',
      'x',
      [{ person: 'cio', gap: 1 }],
      [{ person: 'cio', gap: 2 }],
      ['gap', 'cio', '王总 · gap', '1', '2'],
    ],
    ['of nobody the plan knows', 'x', [{ id: 'q', gap: 1 }], [{ id: 'q', gap: 2 }], ['gap', 'q', 'q · gap', '1', '2']],
    [
      'of an item that has a name itself',
      'x',
      [{ id: 'q', name: 'Q', gap: 1 }],
      [{ id: 'q', name: 'Q', gap: 2 }],
      ['gap', 'q', 'Q · gap', '1', '2'],
    ],
    [
      'of an item with a statement',
      'x',
      [{ id: 'q', statement: 'S', gap: 1 }],
      [{ id: 'q', statement: 'S', gap: 2 }],
      ['gap', 'q', 'S · gap', '1', '2'],
    ],
    ['of a plan among several', 'x', [{ file: 'f', gap: 1 }], [{ file: 'f', gap: 2 }], ['gap', null, 'gap', '1', '2']],
    [
      'of the plan as a whole',
      'x',
      [{ subject: 'plan', gap: 1 }],
      [{ subject: 'plan', gap: 2 }],
      ['gap', null, 'gap', '1', '2'],
    ],
    [
      'a level of the scale of its name',
      'x',
      { attitude: 'neutral' },
      { attitude: 'mentor' },
      ['attitude', null, 'attitude to us', 'neutral', 'mentor'],
    ],
    [
      'a level of another scale',
      'relationship-gaps',
      { current: 'vendor' },
      { current: 'trusted_advisor' },
      ['current', null, 'relationship now', 'vendor', 'trusted advisor'],
    ],
    [
      'a level of a scale of that section',
      'strategic-gaps',
      { current: 'none' },
      { current: 'allied' },
      ['current', null, 'relationship now', 'no relation', 'allied'],
    ],
    [
      'a zone',
      'control',
      { self_zone: 'win' },
      { self_zone: 'loss' },
      ['self_zone', null, 'zone, self', 'win zone', 'loss zone'],
    ],
    ['a stage by its letter', 'pipeline', { stage: 'A' }, { stage: 'B' }, ['stage', null, 'stage', 'A', 'B']],
    ['a person', 'x', { lead: null }, { lead: 'cio' }, ['lead', null, 'lead', '?', '王总']],
    [
      'a word of the program',
      'x',
      { thread_state: 'too_few' },
      { thread_state: 'enough' },
      ['thread_state', null, 'threads, state', 'too few', 'enough'],
    ],
    ['other words', 'x', { quote: 'a' }, { quote: 'b' }, ['quote', null, 'quote', 'a', 'b']],
    [
      'words in two languages',
      'x',
      { what: { en: 'a', zh: '甲' } },
      { what: { en: 'b', zh: '乙' } },
      ['what', null, 'what', 'a', 'b'],
    ],
    ['a list', 'x', { covers: ['cio'] }, { covers: ['x', 'y'] }, ['covers', null, 'covers', '1', '2 (−王总, +x, +y)']],
    [
      'a list in another order',
      'x',
      { covers: ['a', 'b'] },
      { covers: ['b', 'a'] },
      ['covers', null, 'covers', '2', '2'],
    ],
    [
      'a list that was not known',
      'x',
      { covers: null },
      { covers: ['cio'] },
      ['covers', null, 'covers', '?', '1 (+王总)'],
    ],
    ['a list that is gone', 'x', { covers: ['cio'] }, {}, ['covers', null, 'covers', '1', '– (−王总)']],
    ['something else', 'x', { a: 1 }, { a: { b: 1 } }, ['a', null, 'a', '1', '{"b":1}']],
    [
      'a part of a map',
      'x',
      { by_stage: { C: { weighted: 1 } } },
      { by_stage: { C: { weighted: 2 } } },
      ['by_stage.C.weighted', null, 'C · weighted', '1', '2'],
    ],
    [
      'a part by category',
      'x',
      { by_category: { best_case: { count: 1 } } },
      { by_category: { best_case: { count: 2 } } },
      ['by_category.best_case.count', null, 'best case · deals', '1', '2'],
    ],
    [
      'a number of people by level',
      'five-dimensions',
      { dimensions: { attitude: { non_supporter: 1 } } },
      { dimensions: { attitude: { non_supporter: 2 } } },
      ['dimensions.attitude.non_supporter', null, 'attitude to us · non-supporter', '1', '2'],
    ],
    [
      'that has a page and no words of its own',
      'key-figures',
      { ratio_of_nothing: 1 },
      { ratio_of_nothing: 2 },
      ['ratio_of_nothing', null, 'ratio of nothing', '1', '2'],
    ],
  ])('%s', (_, section, before, after, expected) => {
    expect(read(section, before, after)).toEqual(expected)
  })

  it('goes by the title of its page where it has no words of its own', () => {
    const keyIn = (path: string): string => path.split('.').at(-1) ?? ''
    const paged = figures.flatMap(({ title, json: [first = ''] }) =>
      first.includes('.') && !hasWords(keyIn(first)) ? [{ title, first }] : [],
    )
    expect(paged.length).toBeGreaterThan(0)
    for (const { title, first } of paged) {
      const [section = '', ...keys] = first.split('.')
      const of = (value: number): Data => keys.reduceRight<Data>((data, key) => ({ [key]: data }), value)
      expect(read(section, of(1), of(2))[2]).toBe(title.en)
    }
  })

  it('is Chinese, too', () => {
    expect(read('x', [{ person: 'cio', covers: ['a'] }], [{ person: 'cio', covers: ['b', 'a'] }], 'zh')).toEqual([
      'covers',
      'cio',
      '王总 · 覆盖',
      '1',
      '2（+b）',
    ])
    expect(read('x', { mapped: true }, { mapped: false }, 'zh').slice(2)).toEqual(['已对应', '是', '否'])
    expect(read('x', { attitude: 'neutral' }, { attitude: 'mentor' }, 'zh').slice(3)).toEqual(['中立者', '指导者'])
  })

  it('has words for keys and values in both languages, or stands as it is written', () => {
    expect(keyWords('gap_total')).toEqual({ en: 'gap, weighted', zh: '加权差距' })
    expect(keyWords('some_new_figure')).toEqual({ en: 'some new figure', zh: 'some new figure' })
    expect(keyWords('toString')).toEqual({ en: 'toString', zh: 'toString' })
    expect(keyWords('by_stage')).toBeUndefined()
    expect([hasWords('gap_total'), hasWords('toString'), hasWords('some_new_figure')]).toEqual([true, false, false])
    expect(valueWords('too_few')).toEqual({ en: 'too few', zh: '过少' })
    expect(valueWords('toString')).toBeUndefined()
  })
})

describe('findings before and after', () => {
  type One = { readonly key: string; readonly said: string }
  const one = (key: string, said = ''): One => ({ key, said })
  const diff = (before: readonly One[], after: readonly One[]) =>
    findingsDiff(
      before,
      after,
      ({ key }) => key,
      (a, b) => a.said === b.said,
    )

  it('come, go and stay by what they are about', () => {
    const [a, b, c] = [one('a'), one('b'), one('c')]
    expect(diff([a, b], [b, c])).toEqual({ come: [c], gone: [a], kept: [[b, b]] })
  })

  it('of one key those stay together that say the same, the rest in their order', () => {
    const before = [one('a', '1'), one('a', '2'), one('a', '3')]
    const after = [one('a', '3'), one('a', '4'), one('a', '1'), one('a', '5')]
    expect(diff(before, after)).toEqual({
      come: [one('a', '5')],
      gone: [],
      kept: [
        [one('a', '3'), one('a', '3')],
        [one('a', '2'), one('a', '4')],
        [one('a', '1'), one('a', '1')],
      ],
    })
    expect(diff(before, after.slice(0, 1)).gone).toEqual(before.slice(0, 2))
  })
})
