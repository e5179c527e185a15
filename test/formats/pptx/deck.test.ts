import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { pptx } from '../../../src/formats/pptx/index.js'
import type { Report } from '../../../src/report/report.js'
import { filesBelow, run } from '../../support.js'
import { hardPlans } from '../hard-plans.js'
import { crowdedPlan } from '../crowded-plan.js'
import { readDeck, titleOf, wordsOf, type ReadDeck } from './deck.js'

const examples = filesBelow('examples')

const deckBytes = async (
  path: string,
  language: 'en' | 'zh',
  files: Readonly<Record<string, string | Uint8Array>> = examples,
  more: readonly string[] = [],
): Promise<Uint8Array> => {
  const argv = ['report', path, '--format', 'pptx', '--lang', language, '--as-of', '2026-06-30', ...more]
  return (await run(argv, { files })).bytes
}

const deckOf = async (...wish: Parameters<typeof deckBytes>): Promise<ReadDeck> => readDeck(await deckBytes(...wish))

const bedrock = 'examples/bedrock-petroleum'

/** Bottom edges of everything on a slide, in inches. */
const bottoms = (slide: string): readonly number[] =>
  [...slide.matchAll(/<a:off x="(-?\d+)" y="(-?\d+)"\/>\s*<a:ext cx="(\d+)" cy="(\d+)"\/>/g)].map(
    ([, , y, , height]) => (Number(y) + Number(height)) / 914400,
  )

describe('a deck', () => {
  it('tells the nine steps between a cover and a closing slide, each with its point as the title', async () => {
    const { slides } = await deckOf(bedrock, 'en')
    const titles = slides.map(titleOf)
    expect(titles[0]).toBe('基岩石油')
    expect(titles[1]).toBe('On course: the plan is complete to 100.0%')
    expect(titles).toContain('Our team of 4 looks after 7 of 8 people; nobody covers 秦川')
    expect(titles).toContain('2 of 4 key players are for us; still to win: 沈岚, 石磊')
    expect(titles.at(-1)).toBe('3 points need a decision; the first is due on 2026-07-03')
    const kickers = slides.map((slide) => wordsOf(slide))
    for (const step of ['1 · The team', '2 · The account', '3 · What the customer wants', '4 · What we sell'])
      expect(kickers.some((words) => words.includes(step))).toBe(true)
    for (const step of [
      '5 · Who decides',
      '6 · Where relationships stand',
      '7 · Partners',
      '8 · What we want',
      '9 · What happens',
    ])
      expect(kickers.some((words) => words.includes(step))).toBe(true)
    expect(titles.every((title) => title !== '')).toBe(true)
  })

  it('speaks Chinese', async () => {
    const { slides, notes } = await deckOf(bedrock, 'zh')
    expect(titleOf(slides[1]!)).toBe('正常推进：计划完整度 100.0%')
    expect(slides.map(titleOf)).toContain('4 位关键人中 2 位支持我方，还要争取沈岚、石磊')
    expect(wordsOf(notes[1]!)).toContain('可能被问到的问题：')
  })

  it('has native tables, charts and maps, each described for whoever cannot see it', async () => {
    const { slides, charts } = await deckOf(bedrock, 'en')
    const deals = slides.find((slide) => titleOf(slide).startsWith('5 open deals'))!
    expect(deals).toContain('<a:tbl>')
    expect(wordsOf(deals)).toContain('6,800,000')
    expect(charts.some((chart) => chart.includes('<c:radarChart>'))).toBe(true)
    expect(charts.some((chart) => chart.includes('<c:barDir val="bar"/>'))).toBe(true)
    for (const slide of slides) {
      for (const [frame] of slide.matchAll(/<p:graphicFrame>.*?<\/p:nvGraphicFramePr>/gs))
        expect(frame).toMatch(/descr="[^"]+"/)
      expect(slide).not.toContain('<p:pic>')
    }
    const map = slides.find((slide) => titleOf(slide).includes('still to win:'))!
    expect(map).toMatch(/descr="Influence map: [^"]*罗启明/)
    expect(wordsOf(map)).toContain('★ 罗启明 · 董事长兼 CEO')
  })

  it('draws the course of a figure over its cell, and goes on after a gap', async () => {
    const same = (words: string) => ({ en: words, zh: words })
    const course = (series: readonly (number | null)[]) => [same('Index'), { text: same(''), series }]
    const report: Report = {
      command: 'report',
      title: same('Plan'),
      asOf: '2026-06-30',
      plans: [],
      sections: [
        {
          id: 'course',
          title: same('Course'),
          blocks: [
            {
              kind: 'table',
              columns: [{ title: same('Figure') }, { title: same('Course') }],
              rows: [course([1, 3, 2]), course([1, 3, 2, null, 5]), course([4, 4, 4]), course([null])],
            },
            { kind: 'list', items: [{ text: same(''), series: [1, 2] }] },
          ],
        },
      ],
      rules: [],
    }
    const { slides } = readDeck((await pptx(report, { language: 'en', color: false, width: 80 })) as Uint8Array)
    const [slide = ''] = slides
    expect([...slide.matchAll(/<a:custGeom>/g)]).toHaveLength(2)
    expect([...slide.matchAll(/prst="line"/g)]).toHaveLength(1)
    expect([...slide.matchAll(/prst="ellipse"/g)]).toHaveLength(4)
    expect(wordsOf(slide)).toContain('▁█')
    const frame = /<p:graphicFrame>.*?<\/p:graphicFrame>/s.exec(slide)?.[0] ?? ''
    const [, x, y, width] = /<a:off x="(\d+)" y="(\d+)"\/>\s*<a:ext cx="(\d+)"/.exec(frame)!.map(Number) as [
      number,
      number,
      number,
      number,
    ]
    const height = [...frame.matchAll(/<a:tr h="(\d+)"/g)].reduce((sum, [, one]) => sum + Number(one), 0)
    for (const [, left, top] of slide.matchAll(
      /<p:sp>(?:(?!<\/p:sp>).)*?<a:off x="(\d+)" y="(\d+)"\/>(?:(?!<\/p:sp>).)*?(?:ellipse|custGeom)/gs,
    )) {
      expect(Number(left)).toBeGreaterThan(x)
      expect(Number(left)).toBeLessThan(x + width)
      expect(Number(top)).toBeGreaterThan(y)
      expect(Number(top)).toBeLessThan(y + height)
    }
  })

  it('has notes on every slide with the questions to expect', async () => {
    const { slides, notes } = await deckOf(bedrock, 'en')
    expect(notes).toHaveLength(slides.length)
    for (const page of notes.slice(1)) expect(wordsOf(page)).toContain('Questions to expect:')
    expect(notes.map(wordsOf).join('\n')).toContain(
      'Whom could we win next (沈岚, 石磊), who of us goes, and with what?',
    )
  })

  it('draws no bar and no point where a value is not known', async () => {
    const { charts } = await deckOf(bedrock, 'en')
    for (const chart of charts) expect(chart).not.toContain('<c:v></c:v>')
  })

  it('is a whole package: parts are listed, relations lead somewhere, ids differ', async () => {
    const { parts, text } = await deckOf(bedrock, 'en')
    const listed = [...text('[Content_Types].xml').matchAll(/PartName="\/([^"]+)"/g)].map(([, path]) => path!)
    for (const path of listed) expect(Object.keys(parts)).toContain(path)
    for (const path of Object.keys(parts).filter((one) => one.endsWith('.rels'))) {
      const folder = path.replace(/_rels\/[^/]+$/, '')
      for (const [, target] of text(path).matchAll(/Target="([^"]+)"/g)) {
        const full = target!.startsWith('/')
          ? target!.slice(1)
          : new URL(target!, `http://x/${folder}`).pathname.slice(1)
        expect(Object.keys(parts)).toContain(full)
      }
    }
    for (const path of Object.keys(parts).filter((one) =>
      /^ppt\/(slides|slideMasters|slideLayouts)\/[^/]+xml$/.test(one),
    )) {
      const ids = [...text(path).matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
    expect(text('ppt/theme/theme1.xml')).toContain('<a:ea typeface="Microsoft YaHei"')
  })

  it('is the same bytes on a second run, in another zone and another locale', async () => {
    const first = await deckBytes(bedrock, 'zh')
    const before = { TZ: process.env['TZ'], LANG: process.env['LANG'] }
    Object.assign(process.env, { TZ: 'Pacific/Kiritimati', LANG: 'th_TH.UTF-8' })
    const second = await deckBytes(bedrock, 'zh')
    for (const [name, value] of Object.entries(before))
      if (value === undefined) Reflect.deleteProperty(process.env, name)
      else process.env[name] = value
    expect(Buffer.compare(first, second)).toBe(0)
  })

  it('takes sixty people on many slides, none of them fuller than it is high', async () => {
    const { slides } = await deckOf('big.plan.yaml', 'zh', { 'big.plan.yaml': crowdedPlan() })
    expect(slides.length).toBeGreaterThan(30)
    expect(slides.length).toBeLessThan(80)
    for (const slide of slides) for (const bottom of bottoms(slide)) expect(bottom).toBeLessThanOrEqual(7.5)
    const people = slides.map(wordsOf).join('\n')
    for (const name of ['吴川 1', 'Gwen Eastgate 14', 'Jonas Castellanos 60']) expect(people).toContain(name)
  })

  it.each(hardPlans.filter(({ name }) => name.startsWith('hostile') || name.startsWith('no ')))(
    'shows $name as words and nothing else',
    async ({ files, paths }) => {
      const { parts, slides, notes, text } = await deckOf(paths[0]!, 'en', files)
      expect(slides.length).toBeGreaterThan(0)
      for (const path of Object.keys(parts).filter((one) => /\.(xml|rels)$/.test(one))) {
        const xml = text(path)

        expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\ufeff]/)
        expect(xml).not.toContain('TargetMode="External"')
        expect(xml).not.toContain('hlinkClick')
        expect(xml).not.toMatch(/<script|<img/)
      }
      for (const part of [...slides, ...notes])
        expect(part).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos|#x?[0-9a-fA-F]+);)/)
    },
  )

  it('says of a plan that cannot be read what is wrong with it', async () => {
    const { slides } = await deckOf('x.plan.yaml', 'en', { 'x.plan.yaml': 'version: 1\naccount: { nme: X }\n' })
    expect(titleOf(slides[0]!)).toBe('This plan cannot be read')
    expect(wordsOf(slides[0]!)).toContain('unknown key "nme"')
  })

  it('puts several plans behind each other, the table of all in front', async () => {
    const { slides } = await deckOf('examples', 'en')
    const titles = slides.map(titleOf)
    expect(titles).toContain('基岩石油')
    expect(titles).toContain('XX 维生素公司')
    expect(slides[0]).toContain('<a:tbl>')
  })
})

describe('a template', () => {
  const pixel = Uint8Array.from(
    atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='),
    (letter) => letter.charCodeAt(0),
  )

  /** A presentation of a company: its blue, its font, its logo. */
  const company = async (): Promise<Uint8Array> => {
    const parts = unzipSync(await deckBytes('examples/vitamin-erp.plan.yaml', 'en'))
    const change = (path: string, from: string | RegExp, to: string) => {
      parts[path] = strToU8(new TextDecoder().decode(parts[path]).replace(from, to))
    }
    const logo =
      '<p:pic><p:nvPicPr><p:cNvPr id="9" name="Logo" descr="Logo"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="rId77"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm><a:off x="100" y="200"/><a:ext cx="300" cy="400"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>'
    change('ppt/theme/theme1.xml', /<a:accent1>.*?<\/a:accent1>/, '<a:accent1><a:srgbClr val="0000AA"/></a:accent1>')
    change('ppt/theme/theme1.xml', /<a:latin typeface="Calibri"/g, '<a:latin typeface="Georgia"')
    change('ppt/slideMasters/slideMaster1.xml', '</p:grpSpPr>', `</p:grpSpPr>${logo}`)
    change(
      'ppt/slideMasters/_rels/slideMaster1.xml.rels',
      '</Relationships>',
      '<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="../media/logo.png"/></Relationships>',
    )
    parts['ppt/media/logo.png'] = pixel
    return zipSync(parts)
  }

  it('gives a deck its colours, its fonts and its logo', async () => {
    const files = { ...examples, 'company.pptx': await company() }
    const { text, parts } = await deckOf(bedrock, 'en', files, ['--template', 'company.pptx'])
    expect(text('ppt/theme/theme1.xml')).toContain('<a:accent1><a:srgbClr val="0000AA"/></a:accent1>')
    expect(text('ppt/theme/theme1.xml')).toContain('typeface="Georgia"')
    expect(text('ppt/slideMasters/slideMaster1.xml')).toContain('r:embed="template-rId77"')
    expect(parts['ppt/media/template-rId77.png']).toEqual(pixel)
    expect(text('[Content_Types].xml')).toContain('Extension="png"')
  })

  it('that is damaged is refused in a sentence', async () => {
    const damaged = Uint8Array.from([...strToU8('PK\u0003\u0004'), ...strToU8('ppt/presentation.xml and no more')])
    const argv = ['report', bedrock, '--format', 'pptx', '--template', 'damaged.pptx', '--lang', 'en']
    const { code, err } = await run(argv, { files: { ...examples, 'damaged.pptx': damaged } })
    expect(code).toBe(2)
    expect(err).toBe(
      'plan: the template is no PowerPoint presentation, or it is damaged; save it once more as .pptx or .potx\n',
    )
  })
})
