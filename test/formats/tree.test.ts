import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { markdown } from '../../src/formats/markdown.js'
import { text } from '../../src/formats/text.js'
import type { Block, TreeItem } from '../../src/report/block.js'
import type { Report } from '../../src/report/report.js'
import { same, toned } from '../../src/report/words.js'

const reportOf = (items: readonly TreeItem[]): Report => ({
  command: 'map',
  title: same('Map'),
  asOf: '2026-06-30',
  plans: [],
  sections: [{ id: 'map', title: same('Map'), bare: true, blocks: [{ kind: 'tree', items }] }],
  rules: [],
})

const options = { language: 'en', color: false, width: 80 } as const

const drawn = (items: readonly TreeItem[], width = 80) =>
  text(reportOf(items), { ...options, width })
    .trimEnd()
    .split('\n')

const item = (words: string, ...below: readonly TreeItem[]): TreeItem => ({ text: same(words), below })

/** `1` with `2` below it, and so on. */
const chain = (from: number, to: number): TreeItem =>
  from === to ? { text: same(String(from)), details: [same('d')] } : item(String(from), chain(from + 1, to))

describe('a tree as text', () => {
  it('has box lines, which pass by what is said of an item', () => {
    expect(
      drawn([
        {
          text: toned(same('★ root'), 'good'),
          details: [same('one'), toned(same('two'), 'warn')],
          below: [
            { text: same('a'), details: [same('of a')], below: [item('a1'), item('a2')] },
            { text: toned(same('b'), 'bad'), details: [same('of b')] },
          ],
        },
      ]),
    ).toEqual(['✓ ★ root', '│  one', '│  ! two', '├─ a', '│  │  of a', '│  ├─ a1', '│  └─ a2', '└─ ✗ b', '      of b'])
  })

  it('sets roots with branches apart, and no others', () => {
    expect(drawn([item('a'), item('b'), item('c', item('d')), item('e')])).toEqual(['a', 'b', '', 'c', '└─ d', '', 'e'])
  })

  it('goes on below the words where they are long', () => {
    expect(drawn([item('a', item('one two three four five', item('x')), { text: same('b') })], 20)).toEqual([
      'a',
      '├─ one two three',
      '│  │ four five',
      '│  └─ x',
      '└─ b',
    ])
    expect(
      drawn([item('a', { text: same('one two three four five'), details: [same('six seven eight')] })], 20),
    ).toEqual(['a', '└─ one two three', '     four five', '      six seven', '      eight'])
  })

  it('grows no further to the right than half of the page', () => {
    expect(drawn([chain(1, 6)], 23)).toEqual([
      '1',
      '└─ 2',
      '   └─ 3',
      '      ↳ 4',
      '      ↳ 5',
      '      ↳ 6',
      '         d',
    ])
    expect(drawn([chain(1, 5)], 24)).toEqual(['1', '└─ 2', '   └─ 3', '      └─ 4', '         ↳ 5', '            d'])
  })

  it('is never wider than the page, however deep', () => {
    const words = '影响力 很长的一句话，a-very-long-word-without-any-space-in-it '
    const deep = (left: number): TreeItem =>
      left === 0 ? item(words.repeat(3)) : { text: same(words), details: [same(words)], below: [deep(left - 1)] }
    for (const width of [40, 57, 80])
      for (const line of drawn([deep(200)], width)) expect(stringWidth(line)).toBeLessThanOrEqual(width)
  })

  it('changes nothing but colour with colour', () => {
    const colored = text(reportOf([item('a', { text: toned(same('b'), 'bad'), details: [same('c')] })]), {
      ...options,
      color: true,
    })
    expect(colored).toBe(
      'a\n\u001b[2m└─ \u001b[22m\u001b[31m✗ b\u001b[39m\n\u001b[2m      \u001b[22m\u001b[2mc\u001b[22m\n',
    )
  })
})

it('a tree as Markdown is a list in lists', () => {
  expect(
    markdown(
      reportOf([
        { text: toned(same('<root>'), 'good'), details: [same('one'), toned(same('two'), 'warn')], below: [item('a')] },
        item('- b'),
      ]),
      options,
    ).split('\n'),
  ).toEqual([
    '<!-- markdownlint-disable MD013 -->',
    '',
    '# Map',
    '',
    '- ✓\u00a0&lt;root&gt; — one — !\u00a0two',
    '  - a',
    '- \\- b',
    '',
  ])
})

it('a tree as Markdown ends before another list begins', () => {
  const tree = { kind: 'tree', items: [item('a')] } as const
  const text = { kind: 'text', text: same('words') } as const
  const list = { kind: 'list', items: [same('b')] } as const
  const [section] = reportOf([]).sections
  const drawnAs = (...blocks: readonly Block[]) =>
    markdown({ ...reportOf([]), sections: section ? [{ ...section, blocks }] : [] }, options)
      .split('\n')
      .slice(4, -1)
  expect(drawnAs(tree, list)).toEqual(['- a', '', '<!-- -->', '', '- b'])
  expect(drawnAs(tree, tree)).toEqual(['- a', '', '<!-- -->', '', '- a'])
  expect(drawnAs(tree, text, list)).toEqual(['- a', '', 'words', '', '- b'])
})
