import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { pages } from '../manual/pages.js'
import { readSchema } from '../schemas/schema.js'
import { run, type World } from '../support.js'
import { blemishes, languages, linesWiderThan, withoutColor } from './terminal.js'

type Reference = { id: string; kind: string; line: { en: string; zh: string }; match?: string }
type Explained = {
  asked: { word: string; how: string; pages: Reference[] }[]
  pages: { id: string; kind: string; content: Record<string, unknown> }[]
  index: Reference[]
}

const ajv = new Ajv({ strict: true, strictRequired: false })
formats.default(ajv, ['date'])
const accepts = ajv.compile(readSchema('schemas/output.schema.json'))

const explained = async (words: readonly string[], world: World = {}): Promise<Explained> => {
  const { code, out, err } = await run(['explain', ...words, '--format', 'json'], world)
  expect([code, err]).toEqual([0, ''])
  const output = JSON.parse(out) as { sections: { explain: Explained } }
  expect([accepts(output), accepts.errors]).toEqual([true, null])
  return output.sections.explain
}

const topics = [
  ['rule', ['PLN-005']],
  ['reserved', ['OPP-009']],
  ['comparison', ['SEG-008']],
  ['family', ['PLN']],
  ['scale', ['attitude']],
  ['level', ['pragmatist']],
  ['stage', ['stage', 'C']],
  ['figure', ['gap_index']],
  ['term', ['win_rate']],
  ['coach', ['coach']],
  ['letter', ['C']],
  ['index', []],
] as const

describe.each(languages)('in %s', (language) => {
  it.each(topics)('%s', async (name, words) => {
    const argv = ['explain', ...words, '--lang', language]
    const { code, out, err } = await run(argv)
    expect([code, err, blemishes(out), linesWiderThan(out, 80)]).toEqual([0, '', [], []])
    expect(withoutColor((await run(argv, { color: true })).out)).toBe(out)
    await expect(out).toMatchFileSnapshot(`snapshots/explain/${name}.${language}.80.txt`)
  })

  it('fits every page into narrow terminals', { timeout: 120_000 }, async () => {
    // Levels of one scale look alike.
    const ids = pages
      .filter(({ id, kind }) => kind !== 'level' || /^(attitude|change|force)\./.test(id))
      .map(({ id }) => id)
    for (const width of [40, 80]) {
      const { code, out } = await run(['explain', ...ids, '--lang', language], { width })
      expect([code, linesWiderThan(out, width), blemishes(out)]).toEqual([0, [], []])
    }
  })

  it('as Markdown', async () => {
    const argv = ['explain', 'PLN-005', 'coach', '--lang', language, '--format', 'markdown']
    const { code, out, err } = await run(argv)
    expect([code, err, blemishes(out)]).toEqual([0, '', []])
    await expect(out).toMatchFileSnapshot(`snapshots/explain/explain.${language}.md.txt`)
  })
})

describe('plan explain', () => {
  it('prints several pages, in the order they were asked for', async () => {
    const { out } = await run(['explain', 'stage.F', 'PLN-005'])
    expect(out.indexOf('Stage F')).toBe(0)
    expect(out.indexOf('PLN-005 ids-resolve')).toBeGreaterThan(0)
    const { asked, pages: found } = await explained(['stage.F', 'PLN-005', 'coach'])
    expect(asked.map(({ word, how }) => [word, how])).toEqual([
      ['stage.F', 'page'],
      ['PLN-005', 'page'],
      ['coach', 'several'],
    ])
    expect(found.map(({ id }) => id)).toEqual(['stage.F', 'PLN-005'])
    expect(asked[2]?.pages.filter(({ match }) => match === 'name').map(({ id }) => id)).toEqual([
      'role.coach',
      'coach_rating',
      'reviewer',
      'attitude.mentor',
      'force.c_co',
    ])
  })

  it('gives programs every page whole, as its schema says', { timeout: 120_000 }, async () => {
    const ids = pages.map(({ id }) => id)
    const { pages: found, index } = await explained(ids)
    expect([found.map(({ id }) => id), index]).toEqual([ids, []])
    const all = await explained([])
    expect(all.index.map(({ id }) => id)).toEqual(ids)
    expect(all.asked).toEqual([])
    const { asked } = await explained(['unknown dimensions'])
    expect(asked[0]?.how).toBe('search')
  })

  it('says the same in any language to a program', async () => {
    const words = ['PLN-005', '支持者']
    expect(await explained([...words, '--lang', 'zh'])).toEqual(await explained(words))
  })

  it('knows what the company has changed, and where', async () => {
    const config = `playbook:
  severities: { PLN-005: warning, PLN-001: off }
  gap_priority: { critical: 12 }
  scales: { attitude: { supporter: { label: { zh: 拥护者, en: backer } } } }
  ladder: long_cycle
  stage_labels: six_phase
`
    const files = { 'plan.config.yaml': config }
    const shown = async (...words: string[]) => (await run(['explain', ...words], { files })).out
    expect(await shown('PLN-005')).toContain('warning, as plan.config.yaml:2 says (default error)')
    expect(await shown('PLN')).toMatch(/PLN-001\s+! off/)
    expect(await shown('priority')).toMatch(/gap_priority\.critical\s+12\s+plan\.config\.yaml:3/)
    expect(await shown('backer')).toContain('plan.config.yaml:4')
    expect(await shown('支持者')).not.toContain('attitude.supporter\n')
    expect(await shown('stage.C')).toMatch(/Stage C · proposal[^]*▸ long_cycle/)
    const { pages: found } = await explained(['PLN-005'], { files })
    expect(found[0]?.content['severity']).toEqual({
      default: 'error',
      effective: 'warning',
      origin: { kind: 'config', file: 'plan.config.yaml', line: 2 },
    })
  })

  it.each([
    [
      'suporter',
      'the manual has nothing about "suporter"; did you mean "supporter"?',
      '“suporter”的内容；是不是“supporter”？',
    ],
    [
      'STK-099',
      'about "STK-099"; plan explain STK lists its family, and',
      '“STK-099”的内容；用 plan explain STK 查看该规则族，',
    ],
    ['XYZ-001', 'about "XYZ-001"; plan explain lists what there is', '“XYZ-001”的内容；用 plan explain 查看目录'],
    ['\u001b[31mx', 'about "\\x1b[31mx"', '“\\x1b[31mx”'],
    ['', 'about ""', '“”'],
  ])('ends with 2 for %s', async (word, en, zh) => {
    for (const [language, words] of [
      ['en', en],
      ['zh', zh],
    ] as const) {
      const { code, out, err } = await run(['explain', 'PLN-005', word, '--lang', language])
      expect([code, out, err.split('\n').length]).toEqual([2, '', 2])
      expect(err).toContain(words)
      expect(blemishes(err)).toEqual([])
    }
  })
})
