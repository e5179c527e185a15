import { readXlsx, type Sheet } from 'hucre/xlsx'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { xlsx } from '../../src/formats/xlsx/index.js'
import type { Report, SheetCell, SheetColumn } from '../../src/report/report.js'
import { languages, type Language } from '../../src/report/text.js'
import { filesBelow, root, run, type World } from '../support.js'
import { hardPlans } from './hard-plans.js'
import { crowdedPlan } from './crowded-plan.js'
import { unzipped } from './zip.js'
import { bin, builtFirst } from '../built.js'

const files = filesBelow('examples')
const bedrock = 'examples/bedrock-petroleum'

const bytesOf = async (argv: readonly string[], world: World = { files }): Promise<Uint8Array> => {
  const { bytes } = await run(['report', ...argv, '--format', 'xlsx', '--as-of', '2026-06-30'], world)
  return bytes
}

type Read = Sheet & { readonly titles: readonly string[]; readonly body: readonly (readonly unknown[])[] }

const sheetsIn = async (bytes: Uint8Array): Promise<ReadonlyMap<string, Read>> => {
  const { sheets } = await readXlsx(bytes, { readStyles: true })
  return new Map(
    sheets.map((sheet) => {
      const [titles = [], ...body] = sheet.rows
      return [sheet.name, { ...sheet, titles: titles.map(String), body }]
    }),
  )
}

const book = async (argv: readonly string[], world?: World) => sheetsIn(await bytesOf(argv, world))

/** What a sheet says in some of its columns. */
const cells = (sheet: Read | undefined, ...titles: readonly string[]): unknown[][] => {
  const at = titles.map((title) => {
    const found = sheet?.titles.indexOf(title) ?? -1
    if (found < 0) throw new Error(`there is no column ${title}`)
    return found
  })
  return (sheet?.body ?? []).map((row) => at.map((column) => row[column] ?? null))
}

const dayOf = (value: unknown): unknown => (value instanceof Date ? value.toISOString().slice(0, 10) : value)

describe('a workbook of one plan', async () => {
  const english = await book([bedrock])

  it('has a sheet for each thing to work on, in the language of the run', async () => {
    expect([...english.keys()]).toEqual(['Overview', 'People', 'Gaps', 'Pipeline', 'Goals', 'Actions', 'Findings'])
    const chinese = await book([bedrock, '--lang', 'zh'])
    expect([...chinese.keys()]).toEqual(['总览', '关键人', '关系差距', '商机', '目标', '行动', '检查结果'])
    expect(chinese.get('行动')?.titles.slice(0, 6)).toEqual(['行动', '相关', '负责人', '支持', '截止', '逾期天数'])
  })

  it('holds money as numbers, rates as shares, days as dates, and nothing where nothing is known', () => {
    const pipeline = english.get('Pipeline')
    const rows = cells(pipeline, 'Deal', 'Stage', 'Amount', 'Win rate', 'Weighted', 'Days over', 'Expected close')
    expect(rows.map((row) => row.map(dayOf))).toContainEqual([
      ...['碳排放监测平台', 'B · confirm the opportunity', 1_500_000, 0.25, 375_000, 3, '2026-12-31'],
    ])
    expect(rows.map((row) => row.map(dayOf))).toContainEqual(['炼化排产优化', null, 3_000_000, null, null, null, null])
    const at = (title: string) => pipeline?.cells?.get(`1,${String(pipeline.titles.indexOf(title))}`)?.style?.numFmt
    expect([at('Amount'), at('Win rate'), at('Expected close'), at('Days over')]).toEqual([
      '[$CNY] #,##0_0_0',
      '0%_0_0',
      'yyyy-mm-dd_0_0',
      '#,##0_0_0',
    ])
  })

  it('shows who is known how far, and leaves out what is not', () => {
    const people = cells(
      english.get('People'),
      'Name',
      'Need',
      'Attitude',
      'Known of five',
      'Covered by',
      'Last contact',
    )
    expect(people.map((row) => row.map(dayOf))).toContainEqual(['秦川', null, null, 3, 'nobody', null])
    expect(people.map((row) => row.map(dayOf))).toContainEqual([
      '罗启明',
      'self-actualisation',
      'supporter',
      5,
      '钟鸣, 梁栋',
      '2026-06-10',
    ])
  })

  it('shows gaps with people and with organisations', () => {
    const gaps = cells(english.get('Gaps'), 'Who', 'Kind', 'Now', 'Wanted', 'Weighted gap', 'Lead', 'Open actions')
    expect(gaps[0]).toEqual(['秦川', 'person', 'none', 'credible source', 4, 'nobody', 0])
    expect(gaps).toContainEqual(['华北云', 'organisation', 'allied', 'allied', 0, '乔森', 0])
  })

  it('names the place of every finding, the gravest first', () => {
    const findings = cells(english.get('Findings'), 'Severity', 'Rule', 'About', 'File', 'Line')
    expect(findings[0]).toEqual(['warning', 'OPP-002', '碳排放监测平台', `${bedrock}/opportunities.yaml`, 32])
    const order = findings.map(([severity]) => ['error', 'warning', 'info'].indexOf(String(severity)))
    expect(order).toEqual([...order].sort())
  })

  it('keeps titles and names in sight, can be filtered, and is printed under its titles', () => {
    for (const sheet of english.values()) {
      expect(sheet.freezePane).toMatchObject({ rows: 1, columns: sheet.name === 'Findings' ? 2 : 1 })
      expect(sheet.autoFilter?.range).toMatch(new RegExp(`^A1:[A-Z]+${String(sheet.rows.length)}$`))
      expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', printTitlesRow: '$1:$1' })
    }
  })

  it('colours what is good and bad by words that say so as well', () => {
    const actions = english.get('Actions')
    const done = actions?.body.findIndex((row) => row.includes('done')) ?? -1
    const style = actions?.cells?.get(`${String(done + 1)},${String(actions.titles.indexOf('Status'))}`)?.style
    expect(style?.fill).toMatchObject({ pattern: 'solid', fgColor: { rgb: 'E3F4E8' } })
  })
})

describe('a workbook of several plans', () => {
  it('has a row a plan, worst first, and says of every other row whose it is', async () => {
    const sheets = await book(['examples'])
    expect(cells(sheets.get('Overview'), 'Account', 'Verdict').map(([, verdict]) => verdict)).toEqual([
      ...['incomplete', 'at risk', 'on course'],
    ])
    for (const [name, sheet] of sheets) {
      if (name === 'Overview') continue
      expect(sheet.titles[0]).toBe('Account')
      expect(new Set(sheet.body.map(([account]) => account)).size).toBeGreaterThan(1)
    }
  })

  it('says of a plan that cannot be read what is wrong with it', async () => {
    const world = { files: { ...files, 'a.plan.yaml': 'version: 1\naccount: [\n' } }
    const sheets = await book(['examples', 'a.plan.yaml'], world)
    expect(cells(sheets.get('Overview'), 'Account', 'Verdict', 'Completeness', 'Open deals')[0]).toEqual([
      ...['a.plan.yaml', 'cannot be read', null, null],
    ])
    expect(cells(sheets.get('Findings'), 'Account', 'Severity', 'Rule')).toContainEqual([
      ...['a.plan.yaml', 'error', 'yaml'],
    ])
  })

  it('tells amounts in another currency, and one without a rate as it is given', async () => {
    const text = [
      'version: 1',
      'currency: CNY',
      'account: { name: Acme (invented) }',
      'opportunities:',
      '  - { id: a, name: Yen, stage: C, amount: 500000.5, currency: JPY }',
      '  - { id: b, name: Yuan, stage: C, amount: 20.25 }',
    ].join('\n')
    const sheets = await book(['-'], { stdin: text })
    const pipeline = sheets.get('Pipeline')
    const rows = cells(pipeline, 'Deal', 'Amount', 'Amount as given', 'In no total because')
    expect(rows).toEqual([
      ['Yuan', 20.25, null, null],
      ['Yen', null, 500_000.5, 'no exchange rate'],
    ])
    const formats = ['1,4', '2,5'].map((at) => pipeline?.cells?.get(at)?.style?.numFmt)
    expect(formats).toEqual(['[$CNY] #,##0.00_0_0', '[$JPY] #,##0.00_0_0'])
  })
})

const inert = (bytes: Uint8Array): void => {
  for (const [name, { text }] of unzipped(bytes)) {
    expect(name).not.toMatch(/vba|external|embeddings|hyperlink/i)
    expect(text).not.toMatch(
      /TargetMode="External"|<f[ >]|<hyperlink|<!DOCTYPE|[\u0000-\u0008\u000b\u000c\u000e-\u001f]/,
    )
    expect(text).not.toMatch(/NaN|undefined|\[object /)
  }
}

describe('texts of a plan', () => {
  it.each(hardPlans)('of $name stay texts', { timeout: 60_000 }, async ({ files: given, paths }) => {
    for (const language of languages) inert(await bytesOf([...paths, '--lang', language], { files: given }))
  })

  const written = async (value: SheetCell['value'], type: SheetColumn['type'] = 'text', language: Language = 'en') => {
    const report: Report = {
      command: 'report',
      title: { en: 'R&D', zh: '报告' },
      asOf: '2026-06-30',
      plans: [],
      sections: [],
      rules: [],
      sheets: [
        {
          id: 's',
          title: { en: 'S', zh: '表' },
          fixed: 0,
          columns: [{ title: { en: 'T', zh: '题' }, type }],
          rows: [[{ value }]],
        },
      ],
    }
    const bytes = await xlsx(report, { language, color: false, width: 80 })
    if (typeof bytes === 'string') throw new Error('a workbook is no text')
    inert(bytes)
    const sheet = (await sheetsIn(bytes)).get(language === 'en' ? 'S' : '表')
    const cell = sheet?.cells?.get('1,0')
    return { value: sheet?.rows[1]?.[0] ?? null, format: cell?.style?.numFmt, raw: unzipped(bytes) }
  }

  it.each([
    ['=1+1', '=1+1'],
    ['+cmd|calc', '+cmd|calc'],
    ['-2', '-2'],
    ['@SUM(A1)', '@SUM(A1)'],
    ['＝3＋3', '＝3＋3'],
  ])('%j is never a formula, even when somebody edits it', async (text, shown) => {
    expect(await written(text)).toMatchObject({ value: shown, format: '@' })
  })

  it.each([
    ['#N/A', '#N/A'],
    ['#REF!', '#REF!'],
    ['  two\r\nlines  ', 'two lines'],
    ['a\u0007b\u202ec', 'a\\x07bU+202Ec'],
    ['12345', '12345'],
    ['', null],
    [' \n', null],
  ])('%j is text', async (text, shown) => {
    expect((await written(text)).value).toBe(shown)
  })

  it('stand for themselves where they look like the code of a letter', async () => {
    const { raw } = await written('_x000D_ and _x41_')
    expect(raw.get('xl/sharedStrings.xml')?.text).toContain('_x005F_x000D_ and _x41_')
  })

  it('are cut where a cell ends, between whole letters', async () => {
    const { value } = await written('😀'.repeat(20_000))
    expect(String(value)).toMatch(/^(?:😀)+…$/u)
    expect(String(value).length).toBeLessThanOrEqual(32_767)
  })

  it('are of the language', async () => {
    expect((await written({ en: 'who decides', zh: '谁决定' }, 'text', 'zh')).value).toBe('谁决定')
  })

  it.each<[SheetCell['value'], SheetColumn['type'], unknown]>([
    [null, 'number', null],
    [0, 'number', 0],
    [-12.5, 'percent', -0.125],
    [{ exact: '1200000.1' }, 'money', 1_200_000.1],
    // A spreadsheet would lose the last digits without saying so.
    [{ exact: '12345678901234567890.12' }, 'money', '12345678901234567890.12'],
    ['1899-12-31', 'date', '1899-12-31'],
  ])('%j of a column of %s', async (value, type, held) => {
    expect((await written(value, type)).value).toBe(held)
  })
})

describe('a large plan', () => {
  it('has a row for each of its people, deals and actions', async () => {
    const sheets = await book(['-'], { stdin: crowdedPlan() })
    const count = (name: string) => sheets.get(name)?.body.length
    expect([count('People'), count('Gaps'), count('Pipeline'), count('Actions')]).toEqual([60, 62, 40, 30])
    const late = cells(sheets.get('Actions'), 'Status', 'Days late').filter(([, days]) => days !== null)
    expect(late.length).toBeGreaterThan(5)
    expect(late.every(([status]) => status !== 'done')).toBe(true)
  })
})

describe('plan, as it is run', () => {
  builtFirst()

  it('makes the same bytes in every time zone and on every day', () => {
    const folder = mkdtempSync(join(tmpdir(), 'plan-xlsx-'))
    try {
      const made = (name: string, env: Record<string, string>) => {
        const file = join(folder, name)
        const argv = [bin, 'report', 'examples', '--as-of', '2026-06-30', '--lang', 'en', '-o', file]
        const { PATH, HOME } = process.env
        const { status, stderr } = spawnSync(process.execPath, argv, { cwd: root, env: { PATH, HOME, ...env } })
        expect([status, stderr.toString()]).toEqual([0, ''])
        return readFileSync(file)
      }
      const here = made('a.xlsx', { TZ: 'America/Los_Angeles', LANG: 'C', SOURCE_DATE_EPOCH: '1' })
      const there = made('b.xlsx', { TZ: 'Asia/Shanghai', LANG: 'de_DE.UTF-8', LC_ALL: 'zh_CN.UTF-8' })
      expect(here.equals(there)).toBe(true)
      const parts = unzipped(here)
      expect(new Set([...parts.values()].map(({ time }) => time)).size).toBe(1)
      expect(parts.get('docProps/core.xml')?.text).toContain('2026-06-30T00:00:00Z</dcterms:modified>')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
