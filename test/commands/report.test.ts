import { describe, expect, it } from 'vitest'
import { pdf } from '../../src/formats/pdf.js'
import { unzipped } from '../formats/zip.js'
import { filesBelow, run, type World } from '../support.js'

const files = filesBelow('examples')
const bedrock = 'examples/bedrock-petroleum'
const zip = 'PK\u0003\u0004 … ppt/presentation.xml'

const report = (argv: readonly string[], world: World = {}) =>
  run(['report', ...argv, '--as-of', '2026-06-30'], { files, ...world })

const print = (page: string): Uint8Array =>
  Buffer.from(
    `%PDF-1.4\n<</CreationDate (D:20261129101047+00'00')\n/ModDate (D:20261129101047+00'00')>> ${page.slice(0, 9)}`,
  )

describe('plan report', () => {
  it('is the whole review with the maps in words', async () => {
    const { out, code } = await report([bedrock])
    expect(code).toBe(0)
    for (const title of ['on course', 'Strategy map', 'Influence map']) expect(out).toContain(title)
    const { out: json } = await report([bedrock, '--format', 'json'])
    expect(Object.keys(JSON.parse(json).plans[0].sections)).toEqual(
      expect.arrayContaining(['verdict', 'pipeline', 'strategy-tree', 'execution-map', 'influence-map']),
    )
  })

  it.each([
    ['plan.xlsx', 'PK'],
    ['PLAN.XLSX', 'PK'],
    ['plan.pdf', '%PDF'],
    ['plan.json', '{'],
    ['plan.md', '<!-- [^\\n]* -->\\n\\n# '],
    ['plan.txt', '基岩石油'],
    ['./out.d/plan', '基岩石油'],
  ])('takes the format from the name of %s', async (file, beginning) => {
    const { written, code, err } = await report([bedrock, '-o', file], { print })
    expect([code, err]).toEqual([0, ''])
    expect([...written.values()][0]).toMatch(new RegExp(`^${beginning}`))
  })

  it('lets --format decide where both are given', async () => {
    const { written } = await report([bedrock, '--format', 'json', '-o', 'plan.xlsx'])
    expect(written.get('plan.xlsx')).toMatch(/^\{/)
  })

  it('writes what is no text to a pipe, and not to a screen', async () => {
    const { bytes } = await report([bedrock, '--format', 'xlsx'])
    expect(unzipped(bytes).has('xl/workbook.xml')).toBe(true)
    const { bytes: same } = await report([bedrock, '--format', 'xlsx', '-o', '-'])
    expect(Buffer.compare(bytes, same)).toBe(0)
    const { files: after } = await report([bedrock, '-o', 'plan.xlsx'], { terminal: true })
    expect(Buffer.compare(bytes, after.get('plan.xlsx') ?? Buffer.alloc(0))).toBe(0)
  })

  it.each([
    ['a deck on a screen', ['--format', 'pptx'], { terminal: true }],
    ['a workbook on a screen', ['--format', 'xlsx', '-o', '-'], { terminal: true }],
    ['a PDF on a screen', ['--format', 'pdf'], { terminal: true }],
    ['an ending that means nothing', ['-o', 'plan.docx'], {}],
    ['a template of a workbook', ['-o', 'plan.xlsx', '--template', 'house.pptx'], {}],
    ['a template that is missing', ['-o', 'plan.pptx', '--template', 'none.pptx'], {}],
    ['a template that is no presentation', ['-o', 'plan.pptx', '--template', 'notes.pptx'], {}],
    ['a template that would be replaced', ['-o', 'house.pptx', '--template', 'house.pptx'], {}],
    ['a PDF without a browser', ['-o', 'plan.pdf'], {}],
  ] as const)('refuses %s in one sentence', async (_, argv, world) => {
    const given = { ...files, 'house.pptx': zip, 'notes.pptx': 'PK\u0003\u0004 … word/document.xml' }
    for (const language of ['en', 'zh']) {
      const { code, out, err, written } = await report([bedrock, ...argv, '--lang', language], {
        ...world,
        files: given,
      })
      expect([code, out, written.size]).toEqual([2, '', 0])
      expect(err).toMatchSnapshot()
      expect(err.split('\n')).toHaveLength(2)
    }
  })

  it.each(['html', 'pptx', 'xlsx', 'pdf'])('says of other commands that they make no %s', async (format) => {
    for (const command of ['check', 'review', 'gaps', 'explain']) {
      const { code, err } = await run([command, '--format', format], { files })
      expect([code, err]).toEqual([2, `plan: only plan report makes ${format}, as in plan report -o plan.${format}\n`])
    }
  })

  it('says which plans cannot be read, and ends as in every format', async () => {
    const given = { ...files, 'a.plan.yaml': 'version: 1\naccount: [\n', 'b.plan.yaml': '\u0000\u0001' }
    for (const language of ['en', 'zh']) {
      const thin = await report(['examples', 'a.plan.yaml', '-o', 'all.xlsx', '--lang', language], { files: given })
      expect([thin.code, [...thin.written.keys()]]).toEqual([1, ['all.xlsx']])
      expect(thin.err).toMatchSnapshot()
      const none = await report(['b.plan.yaml', '-o', 'all.xlsx', '--lang', language], { files: given })
      expect(none.code).toBeGreaterThan(0)
      expect(none.err).toMatchSnapshot()
    }
  })

  it('shows what would be, and names nobody who shall not be named', async () => {
    const argv = [bedrock, '--format', 'xlsx', '--what-if', 'o_predictive.amount=7.5m', '--redact-names']
    const { bytes } = await report(argv)
    const parts = unzipped(bytes)
    const texts = [...parts.values()].map(({ text }) => text).join('\n')
    expect(texts).toContain('<v>7500000</v>')
    expect(texts).toContain('Person 1')
    for (const name of ['基岩石油', '罗启明', '钟鸣', 'bedrock', 'b_luo']) expect(texts).not.toContain(name)
  })
})

describe('a PDF', () => {
  it('has the day of the report in place of the clock, and every byte where it was', async () => {
    const { files: after } = await report([bedrock, '-o', 'plan.pdf'], { print })
    const text = Buffer.from(after.get('plan.pdf') ?? '').toString('latin1')
    expect(text).toContain("/CreationDate (D:20260630000000+00'00')\n/ModDate (D:20260630000000+00'00')>>")
  })

  it('keeps what is no text', async () => {
    const all = Uint8Array.from({ length: 256 }, (_, index) => index)
    const empty = {
      command: 'report',
      title: { en: '', zh: '' },
      asOf: '2026-06-30',
      plans: [],
      sections: [],
      rules: [],
    }
    const look = { language: 'en', color: false, width: 80, print: () => Promise.resolve(all) } as const
    expect(Buffer.from(await pdf(empty, look))).toEqual(Buffer.from(all))
  })
})
