import { stripVTControlCharacters } from 'node:util'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { formats } from '../../src/formats/index.js'
import type { Cell } from '../../src/report/block.js'
import type { Diagnostic } from '../../src/report/diagnostic.js'
import type { Report } from '../../src/report/report.js'
import { languages } from '../../src/report/text.js'
import { exactOrNull, same, toned, unknown } from '../../src/report/words.js'

/** Words as a plan may hold them: every way out of a cell, a line or a page. */
const hostile =
  '\x1b[31mred\x1b]8;;http://x\x07 \u202egnp\u2066 | a\nb **x** [l](http://y) <script> ::error file=x::y ##[error]'

const cells: readonly (readonly Cell[])[] = [
  [same('王乘'), toned({ en: 'critical', zh: '关键' }, 'bad'), same('1,234.50')],
  [same(hostile), toned({ en: 'significant', zh: '重要' }, 'warn'), unknown],
  [same('a-very-long-word-without-any-space-'.repeat(4)), toned({ en: 'met', zh: '已达成' }, 'good'), same('0')],
]

const diagnostic: Diagnostic = {
  rule: 'PLN-005',
  name: 'ids-resolve',
  severity: 'error',
  subject: 'p_wang',
  message: { en: `"${hostile}" is not the id of a person`, zh: `“${hostile}”不是关键人的 id` },
  hint: { en: 'Write the id of a person.', zh: '请写关键人的 id。' },
  path: ['relationships', 'people', 0, 'follows', 'a/b~c'],
  place: {
    file: '计划/wang.plan.yaml',
    range: { start: { line: 12, column: 16 }, end: { line: 12, column: 20 } },
    line: '    - { id: 王总, follows: xyz }  # 一行带有\t制表符和很长很长很长很长很长很长很长很长很长很长的注释',
  },
  related: [
    {
      message: { en: 'given here', zh: '在这里定义' },
      place: { file: 'b.yaml', range: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } }, line: 'x: 1' },
    },
  ],
}

/** One report that holds every kind of thing. */
const report: Report = {
  command: 'review',
  title: { en: 'Review', zh: '计划评审' },
  asOf: '2026-06-30',
  rules: [],
  sections: [],
  plans: [
    {
      id: 'wang',
      file: '计划/wang.plan.yaml',
      account: `基岩石油 ${hostile}`,
      status: 'draft',
      diagnostics: [
        diagnostic,
        { ...diagnostic, severity: 'warning', rule: 'yaml', name: 'yaml', related: [] },
        ...Array.from({ length: 30 }, (): Diagnostic => ({ ...diagnostic, severity: 'info' })),
      ],
      sections: [
        {
          id: 'everything',
          title: { en: 'Every kind of block', zh: '各种内容' },
          part: { en: 'Part 1 · Everything', zh: '第一部分 · 全部' },
          data: {
            exact: exactOrNull('12345678901234567890.12') ?? null,
            none: null,
            yes: true,
            number: 61.1,
            list: [1, 'x'],
            nothing: [],
            empty: {},
            hostile: `${hostile}\u009b\u{e0041}\ud800`,
          },
          blocks: [
            { kind: 'heading', text: { en: 'A heading', zh: '小标题' } },
            { kind: 'text', text: { en: `Words, ${hostile}`, zh: `文字，${hostile}` } },
            { kind: 'text', text: { en: 'a warning', zh: '一条警告' }, tone: 'warn' },
            { kind: 'list', items: [same('one'), toned(same('two'), 'good'), same(`三${'很长'.repeat(40)}，完。`)] },
            {
              kind: 'facts',
              items: [
                {
                  label: { en: 'gap index', zh: '差距指数' },
                  value: same('61.1%'),
                  note: { en: 'assessed 8 of 8', zh: '已评估 8/8' },
                },
                { label: { en: 'support', zh: '支持度' }, value: unknown },
              ],
            },
            {
              kind: 'table',
              columns: [
                { title: { en: 'Who', zh: '姓名' } },
                { title: { en: 'Priority', zh: '优先级' }, optional: 1 },
                { title: { en: 'Amount', zh: '金额' }, align: 'right' },
              ],
              rows: cells,
              totals: [{ en: 'total', zh: '合计' }, same(''), same('1,234.50')],
            },
            { kind: 'table', columns: [{ title: { en: 'Nobody', zh: '无人' } }], rows: [] },
            {
              kind: 'bars',
              items: [
                { label: same('1 Team'), pct: 100, value: same('3/3') },
                { label: same('2 背景'), pct: 66.7, value: same('2/3'), note: { en: hostile, zh: hostile } },
                { label: same('3 nearly'), pct: 99.9, value: same('99/100'), note: toned(same('almost'), 'warn') },
                { label: same('4 hardly'), pct: 0.1, value: same('1/100') },
                { label: same('5 none'), pct: 0, value: same('0/3') },
                { label: same('6 unknown'), pct: null, value: same('?') },
              ],
            },
            {
              kind: 'figures',
              items: [
                { label: { en: 'gap index', zh: '差距指数' }, value: same('61.1%'), note: same('8/8') },
                { label: { en: 'support', zh: '支持度' }, value: unknown },
                { label: { en: 'weighted', zh: '加权' }, value: toned(same('1,234.50'), 'bad'), note: same('4/4') },
              ],
            },
            {
              kind: 'findings',
              lead: toned({ en: 'at risk', zh: '有风险' }, 'bad'),
              items: [
                {
                  severity: 'error',
                  rule: 'COV-002',
                  message: { en: `nobody covers ${hostile}`, zh: `无人覆盖${hostile}` },
                  hint: { en: 'Name somebody.', zh: '指定一人。' },
                  question: { en: 'Who could?', zh: '谁可以？' },
                },
                { severity: 'warning', rule: 'OPP-002', message: same('10 days') },
              ],
            },
            { kind: 'findings', items: [{ severity: 'info', rule: 'ROL-003', message: same('forces missing') }] },
            {
              kind: 'ordered',
              items: [
                { text: same('first'), details: [same('陈一鸣 · 2026-07-07'), toned(same(hostile), 'warn')] },
                { text: toned(same('second'), 'bad') },
              ],
            },
            { kind: 'code', text: `relationships:\n  people:\n    - { id: cio, name: "${hostile}" }\n\`\`\`\n<b>` },
            { kind: 'legend', items: [{ term: same('★'), meaning: { en: 'key player', zh: '关键人' } }] },
          ],
        },
      ],
    },
  ],
}

const print = async (
  name: keyof typeof formats,
  language: 'en' | 'zh',
  width: number,
  color = false,
  shown: Report = report,
) => (await formats[name](shown))(shown, { language, width, color })

/** The same as a check, which shows every finding with its source line. */
const checked: Report = { ...report, command: 'check' }

const extensions = { text: 'txt', json: 'json', ndjson: 'ndjson', markdown: 'md' } satisfies Record<
  keyof typeof formats,
  string
>

describe.each(Object.keys(formats) as (keyof typeof formats)[])('%s', (name) => {
  it.each(languages)('draws every kind of thing, in %s', async (language) => {
    for (const width of name === 'text' ? [40, 80, 120] : [80])
      await expect(await print(name, language, width)).toMatchFileSnapshot(
        `golden/${name}-${language}-${String(width)}.${extensions[name]}`,
      )
  })

  it.each(languages)('draws the findings of a check, in %s', async (language) => {
    await expect(await print(name, language, 80, false, checked)).toMatchFileSnapshot(
      `golden/check-${name}-${language}-80.${extensions[name]}`,
    )
  })

  it('lets nothing hidden through', async () => {
    for (const language of languages)
      for (const shown of [report, checked])
        expect(await print(name, language, 80, false, shown)).not.toMatch(/[^\P{C}\n]/u)
  })
})

it('text is never wider than the terminal, and colour changes nothing but colour', async () => {
  for (const language of languages)
    for (const width of [40, 57, 80, 120, 200]) {
      const plain = await print('text', language, width)
      for (const line of plain.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width)
      expect(stripVTControlCharacters(await print('text', language, width, true))).toBe(plain)
    }
})

it('text never begins a line with a command to the runner of CI', async () => {
  for (const width of [40, 80]) expect(await print('text', 'en', width)).not.toMatch(/^\s*(?:::[a-z]|##\[)/m)
})

it('json keeps every digit and says what is hidden', async () => {
  const printed = await print('json', 'en', 80)
  expect(printed).toContain('"exact": 12345678901234567890.12')
  const parsed = JSON.parse(printed) as { plans: [{ sections: { everything: { hostile: string } } }] }
  expect(parsed.plans[0].sections.everything.hostile).toBe(`${hostile}\u009b\u{e0041}\ud800`)
})
