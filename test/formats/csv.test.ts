import { describe, expect, it } from 'vitest'
import { csv } from '../../src/formats/csv.js'
import type { Report, Row } from '../../src/report/report.js'
import { languages, type Language } from '../../src/report/text.js'
import { withoutGit } from '../git.js'
import { storyRepository } from '../history/repository.js'
import { filesBelow, readRepositoryFile, run, type Run, type World } from '../support.js'
import { hardPlans } from './hard-plans.js'
import { smallPlans } from './small-plans.js'

const everyKey = 'test/schemas/every-key.yaml'
const files = { ...filesBelow('examples'), [everyKey]: readRepositoryFile(everyKey) }
const unreadable = { 'a.plan.yaml': 'version: 1\naccount: [\n' }
const empty = { 'a.plan.yaml': 'version: 1\naccount: { name: Acme }\n' }

const table = (argv: readonly string[], world: World = { files }) =>
  run([...argv, '--format', 'csv', '--as-of', '2026-06-30'], world)

/** The words after the colon or behind "choose one of": what the program itself says there is. */
const offered = async (argv: readonly string[], before: RegExp): Promise<readonly string[]> => {
  const { err } = await run(argv)
  return err.replace(before, '').trim().split(', ')
}

const topicsOf = async (command: string): Promise<readonly (readonly string[])[]> => {
  const topics = await offered([command, 'nothing'], /^.*choose one of /)
  return topics.map((topic) => [command, topic])
}

/** What needs a repository. */
const ofThePast = ['diff', 'history']

const views: readonly (readonly string[])[] = [
  ...(await offered(['schema', '--format', 'csv'], /^.*: /)).flatMap((name) =>
    [...ofThePast, 'show', 'map'].includes(name) ? [] : [[name]],
  ),
  ...(await topicsOf('show')),
  ...(await topicsOf('map')),
]

/** The cells of a table as RFC 4180 has them; a file that breaks its rules is no table. */
const cellsOf = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = []
  let row: string[] = []
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/y
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex
    const [, written, end] = cell.exec(text) ?? []
    if (written === undefined) throw new Error(`no cell at ${JSON.stringify(text.slice(at, at + 40))}`)
    row.push(written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written)
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  expect(row).toEqual([])
  return rows
}

/** The columns a spreadsheet gets for a table: those of the first line, and in each row as many cells. */
const columnsOf = (out: string): readonly string[] => {
  const [columns = [], ...rows] = cellsOf(out)
  expect(rows.filter((row) => row.length !== columns.length)).toEqual([])
  expect(new Set(columns).size).toBe(columns.length)
  return columns
}

it.each([
  ['gaps', ['gaps', 'examples'], files],
  ['pipeline', ['pipeline', 'examples'], files],
  ['review', ['review', 'examples'], files],
  ['check', ['check', '--rule', 'OPP-001..004,REL,SEG-004'], smallPlans],
])('%s of several plans', async (name, argv, given) => {
  for (const language of languages) {
    const { out } = await table([...argv, '--lang', language], { files: given })
    await expect(out).toMatchFileSnapshot(`golden/csv/${name}-${language}.csv`)
  }
})

/** Columns that hold sentences, which are those of the language. */
const sentences = ['message', 'hint', 'what', 'also', 'why', 'worst.message', 'problem']

const expectTable = async (print: (language: Language) => Promise<Run>): Promise<void> => {
  const inLanguage = async (language: Language) => {
    const { out, err } = await print(language)
    const columns = columnsOf(out)
    expect(columns.slice(0, 3)).toEqual(['plan', 'file', 'account'])
    expect(err).toBe('')
    return cellsOf(out).map((row) => row.filter((_, at) => !sentences.includes(columns[at] ?? '')))
  }
  const english = await inLanguage('en')
  expect(english.length).toBeGreaterThan(1)
  expect(await inLanguage('zh')).toEqual(english)
}

it
  .skipIf(withoutGit)
  .each([
    [['diff', 'c12']],
    [['diff', 'c5', 'c9']],
    [['history']],
    [['history', '--stale', '60']],
    [['history', '--stages']],
  ])('plan %j is a table in which only sentences have a language', async (argv) => {
  const story = storyRepository()
  await expectTable((language) => story.plan([...argv, '--format', 'csv', '--lang', language]))
})

describe.each(views)('plan %s %s', (...view) => {
  it('is a table in which only sentences have a language', () =>
    expectTable((language) => table([...view, 'examples', everyKey, '--lang', language])))

  it('has the same columns when there is nothing to put below', async () => {
    const columns = columnsOf((await table([...view, 'examples'])).out)
    for (const given of [unreadable, empty])
      expect(columnsOf((await table([...view, 'a.plan.yaml'], { files: given })).out)).toEqual(columns)
  })

  it('writes no cell that runs, no control character, and shows no object', { timeout: 120_000 }, async () => {
    for (const { files: given, paths } of hardPlans.filter(({ name }) => /file name|no plan/.test(name))) {
      const { out } = await table([...view, ...paths], { files: given })
      columnsOf(out)
      const cells = cellsOf(out).flat()
      expect(cells.filter((cell) => /^[=+@\-\t\r\n＝＋－＠]/.test(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell))).toEqual([])
      expect(cells.filter((cell) => /[^\P{C}\n]|^(?:NaN|undefined|null|\[object.*)$/u.test(cell))).toEqual([])
    }
  })
})

/** Every key of some data with those above it: `people.person`. */
const keysIn = (data: unknown, at = ''): readonly string[] => {
  if (Array.isArray(data)) return data.flatMap((item) => keysIn(item, at))
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([key, value]) => [`${at}.${key}`, ...keysIn(value, `${at}.${key}`)])
}

/** What the other plans have nowhere: a loop of bosses, a person and a deal of whom too little is known. */
const rare = `version: 1
account: { name: Acme }
relationships:
  people:
    - { id: one, name: One, influence: high, reports_to: two }
    - { id: two, name: Two, reports_to: one }
opportunities:
  - { id: deal, name: Deal, stage: C, amount: 5, currency: USD }
`

it('names its columns by keys of JSON, and adds names of ids and currencies', { timeout: 120_000 }, async () => {
  const others: Record<string, readonly string[]> = {}
  for (const view of views) {
    const argv = [...view, 'examples', everyKey, 'rare.plan.yaml', '--as-of', '2026-06-30']
    const { out } = await run([...argv, '--format', 'json'], { files: { ...files, 'rare.plan.yaml': rare } })
    const { plans, sections } = JSON.parse(out) as { plans: readonly Record<string, unknown>[]; sections: unknown }
    const found =
      view[0] === 'check' ? plans.map(({ diagnostics }) => diagnostics) : plans.map((one) => one['sections'])
    const keys = keysIn([found, sections])
    const own = columnsOf((await table([...view, 'examples'])).out).slice(3)
    const added = own.filter((column) => !keys.some((key) => key.endsWith(`.${column}`)))
    if (added.length > 0) others[view.join(' ')] = added
  }
  expect(others).toEqual({
    gaps: ['name'],
    control: ['currency'],
    people: ['name'],
    'show voices': ['name'],
    'show skills': ['name', 'contact_ability', 'obtain_information', 'give_information', 'influence_and_handling'],
    'show accounts': ['relation', 'name'],
  })
})

const printed = (rows: readonly Row[], language: Language = 'en', toFile = false): string => {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const report: Report = {
    command: 'gaps',
    title: { en: '', zh: '' },
    asOf: '2026-06-30',
    plans: [],
    sections: [],
    rules: [],
    table: { columns, rows, missing: [] },
  }
  return csv(report, { language, color: false, width: 80, toFile })
}

describe('a cell', () => {
  it.each<[name: string, value: Row[string], cell: string]>([
    ['of nothing', null, ''],
    ['of no text', '', ''],
    ['of zero', 0, '0'],
    ['of yes', true, 'true'],
    ['of a negative number', -2.5, '-2.5'],
    ['of an exact number', { exact: '-12345678901234567890.12' }, '-12345678901234567890.12'],
    ['of a text that looks like a number', '-2', `"'-2"`],
    ['of a formula', '=1+1', `"'=1+1"`],
    ['of a call', '@SUM(A1)', `"'@SUM(A1)"`],
    ['of a command', '+cmd|calc', `"'+cmd|calc"`],
    ['of a full-width formula', '＝3＋3', `"'＝3＋3"`],
    ['of a full-width minus', '－3', `"'－3"`],
    ['of a small at sign', '﹫x', `"'﹫x"`],
    ['of a text that begins with a line break', '\n=1', `"'\n=1"`],
    ['of a tab before a formula', '\t=1', '\\t=1'],
    ['of several lines', 'one\r\ntwo\rthree\nfour', '"one\ntwo\nthree\nfour"'],
    ['of quotes and commas', 'a "b", c', '"a ""b"", c"'],
    ['of a list', ['a', 'b'], '"a; b"'],
    ['of a list that begins with a formula', ['=1', 'b'], `"'=1; b"`],
    ['of a list of nothing', [], ''],
    ['of what cannot be seen', 'a\u0000\u001b[2J\u202eb', 'a\\x00\\x1b[2JU+202Eb'],
    ['of words', { en: 'who decides', zh: '谁决定' }, 'who decides'],
  ])('%s', (_, value, cell) => {
    // A second column keeps an empty line from being no row.
    expect(printed([{ a: value, b: 1 }])).toBe(`a,b\r\n${cell},1\r\n`)
  })

  it('takes what stands in a record, and from every record of a list', () => {
    const report = { a: { b: { c: 1 } }, list: [{ x: 'y' }, { x: null }, { x: { en: 'z', zh: '子' } }], none: null }
    const columns = ['a.b.c', 'list.x', 'none.x', 'a.other']
    const rows = [report]
    const base = { command: 'gaps', title: { en: '', zh: '' }, asOf: '2026-06-30', plans: [], sections: [], rules: [] }
    expect(csv({ ...base, table: { columns, rows, missing: [] } }, { language: 'zh', color: false, width: 80 })).toBe(
      'a.b.c,list.x,none.x,a.other\r\n1,"y; ; 子",,\r\n',
    )
  })
})

describe('plan', () => {
  it('marks a file as UTF-8, and nothing that other programs read', async () => {
    const argv = ['gaps', 'examples/vitamin-erp.plan.yaml']
    const { out } = await table(argv)
    const { out: nothing, written } = await table([...argv, '-o', 'gaps.csv'])
    expect(nothing).toBe('')
    expect(written.get('gaps.csv')).toBe(`\ufeff${out}`)
    expect((await table([...argv, '-o', '-'])).out).toBe(out)
    expect(out).toMatch(/^plan,file,account,.*\r\n/)
  })

  it('says on standard error which plan is not in the table, and ends as in every format', async () => {
    const both = { ...files, ...unreadable }
    for (const language of languages) {
      const { out, err, code } = await table(['gaps', '.', '--lang', language], { files: both })
      expect(err).toMatchSnapshot()
      expect(out).toContain('\r\nvitamin-erp,')
      expect(code).toBe(1)
    }
  })

  it('has the row of a plan that cannot be read where the table is about plans', async () => {
    const { out, err } = await table(['review', 'a.plan.yaml'], { files: unreadable })
    expect(cellsOf(out)[1]?.slice(0, 4)).toEqual(['a', 'a.plan.yaml', '', 'cannot_be_read'])
    expect(err).toBe('')
  })

  it('shows with --what-if the table as it would be', async () => {
    const { out } = await table(['pipeline', 'examples/bedrock-petroleum', '--what-if', 'o_predictive.amount=7.5m'])
    expect(out).toContain(',o_predictive,设备预测性维护,C,open,best_case,CNY,7500000,')
  })

  it('shows all next moves where all are asked for', async () => {
    const { out: three } = await table(['next', 'examples'])
    const { out: all } = await table(['next', 'examples', '--all'])
    expect(cellsOf(three)).toHaveLength(4)
    expect(cellsOf(all).length).toBeGreaterThan(10)
    expect(all.startsWith(three)).toBe(true)
  })

  it.each([
    [['schema', '--format', 'csv']],
    [['set', 'gm.attitude', 'mentor', '--format', 'csv']],
    [['explain', '--format', 'csv']],
    [['review', 'examples/starter.plan.yaml', '--session', '--format', 'csv']],
  ])('refuses %j before it does anything', async (argv) => {
    for (const language of languages) {
      const { code, out, err, written } = await run([...argv, '--lang', language], { files, answers: ['y'] })
      expect([code, out, written.size]).toEqual([2, '', 0])
      expect(err).toMatchSnapshot()
    }
  })
})
