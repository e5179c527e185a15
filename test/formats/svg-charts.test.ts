import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chartPicture } from '../../src/formats/svg/chart-picture.js'
import { chartStyle, darkChart } from '../../src/formats/svg/colors.js'
import { dayNumber, monthTicks } from '../../src/formats/svg/days.js'
import { fitted, linesIn, widthOf } from '../../src/formats/svg/letters.js'
import { picturesOf } from '../../src/formats/svg/picture.js'
import type { Chart } from '../../src/report/chart.js'
import { languages } from '../../src/report/text.js'
import { hidden } from '../../src/report/visible.js'
import { same } from '../../src/report/words.js'
import { filesBelow, run } from '../support.js'
import { hardPlans } from './hard-plans.js'
import { crowdedPlan } from './crowded-plan.js'
import { cardsIn, collisions, elementsOf, type Card } from './svg-words.js'

const views = [
  ['gaps'],
  ['people'],
  ['pipeline'],
  ['control'],
  ['coverage'],
  ['show', 'actions'],
  ['show', 'milestones'],
] as const

const hardest = ['every example', 'hostile texts', 'hostile texts as they are', 'no plan']

const worlds = [
  ...hardPlans.filter(({ name }) => hardest.includes(name)),
  { name: 'sixty people and forty deals', files: { 'large.plan.yaml': crowdedPlan() }, paths: ['large.plan.yaml'] },
]

/** What may stand in a drawing: nothing that loads, runs, links or names. */
const allowed = {
  elements: ['svg', 'g', 'title', 'desc', 'rect', 'circle', 'line', 'path', 'text'],
  attributes: [
    ...[
      'xmlns',
      'viewBox',
      'width',
      'height',
      'role',
      'lang',
      'font-family',
      'font-size',
      'font-weight',
      'text-anchor',
    ],
    ...['transform', 'fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin'],
    ...['stroke-opacity', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'd'],
  ],
}

/** Names of what stands in a drawing and may not. */
const strangers = (card: Card): readonly string[] =>
  elementsOf(card).flatMap(({ name, attributes }) => [
    ...(allowed.elements.includes(name) ? [] : [name]),
    ...Object.keys(attributes).filter((key) => !allowed.attributes.includes(key)),
  ])

/** Numbers that no program can draw. */
const oddNumbers = (svg: string): readonly string[] => svg.match(/NaN|Infinity|undefined|null|\d\.\d{2,}/g) ?? []

describe.each(worlds)('$name', ({ files, paths }) => {
  it.each(views.map((view) => [view.join(' '), view] as const))('is legible in the charts of %s', async (_, view) => {
    for (const language of languages) {
      const argv = [...view, ...paths, '--as-of', '2026-06-30', '--lang', language, '--format', 'svg']
      const { out, err } = await run(argv, { files })
      const cards = cardsIn(out)
      expect(err).toBe('')
      expect(hidden.test(out.replaceAll('\n', ''))).toBe(false)
      expect(cards.flatMap(strangers)).toEqual([])
      expect(cards.flatMap(collisions)).toEqual([])
    }
  })
})

it('is the same on every run, whatever the machine', async () => {
  for (const view of views) {
    const argv = [...view, 'large.plan.yaml', '--as-of', '2026-06-30', '--lang', 'en', '--format', 'svg']
    const files = { 'large.plan.yaml': crowdedPlan() }
    const { out } = await run(argv, { files })
    expect((await run(argv, { files, width: 200, env: { LC_ALL: 'de_DE', TZ: 'Asia/Tokyo' } })).out).toBe(out)
  }
})

const examples = filesBelow('examples')

describe('the example', () => {
  it.each(views.flatMap((view) => languages.map((language) => [view.join('-'), view, language] as const)))(
    'draws the charts of %s',
    async (name, view, language) => {
      const argv = [...view, 'examples/bedrock-petroleum', '--as-of', '2026-06-30', '--lang', language]
      const { code, out } = await run([...argv, '--format', 'svg'], { files: examples })
      expect(code).toBe(0)
      await expect(out).toMatchFileSnapshot(`golden/charts/${name}.${language}.svg`)
    },
  )
})

const levels = ['none', 'vendor', 'source', 'solver', 'advisor'].map((name, at) => ({ at, label: same(name) }))

const words = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(
      '王总',
      '集团财务共享中心与全面预算管理平台升级改造项目',
      ']]><script>',
      'WWWWWWWWWWWWWWWW',
      '😀👩‍💻',
      '\u202eevil',
    ),
  )
  .map(same)

const level = fc.option(fc.integer({ min: 0, max: 4 }), { nil: null })
const tone = fc.constantFrom('good', 'warn', 'bad', 'dim', undefined).map((one) => (one ? { tone: one } : {}))
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const state = fc.constantFrom('yes', 'part', 'no', 'unknown')
const measure = fc.record({
  value: fc.option(fc.double({ min: 0, max: 1e15, noNaN: true }), { nil: null }),
  said: words,
})
const head = { id: fc.constant('a'), title: words, description: words, summary: words, note: words }

/** Charts of every kind with whatever may stand in them. */
const charts: fc.Arbitrary<Chart> = fc.oneof(
  fc.record({
    ...head,
    kind: fc.constant('profile'),
    badge: fc.record({ label: words, said: words }),
    axes: fc.array(
      fc
        .record({ label: words, said: words, value: level, choice: fc.boolean() })
        .map(({ choice, ...axis }) => ({ ...axis, least: 0, most: 4, ...(choice && { choice }) })),
      { minLength: 5, maxLength: 5 },
    ),
  }),
  fc
    .record({ ...head, kind: fc.constant('matrix'), columns: fc.array(words, { minLength: 1, maxLength: 16 }) })
    .chain(({ columns, ...chart }) =>
      fc
        .array(
          fc.record({
            row: words.map((label) => ({ label })),
            cells: fc.array(fc.option(fc.record({ now: level, wanted: level, said: words }), { nil: null }), {
              minLength: columns.length,
              maxLength: columns.length,
            }),
          }),
          { minLength: 1, maxLength: 70 },
        )
        .map((rows) => ({
          ...chart,
          most: 4,
          columns,
          rows: rows.map(({ row }) => row),
          cells: rows.map(({ cells }) => cells),
        })),
    ),
  fc.record({
    ...head,
    kind: fc.constant('funnel'),
    heads: fc.record({ count: words, whole: words, part: words }),
    steps: fc.array(
      fc.record({
        code: fc.constant('A'),
        label: words,
        count: fc.nat(99),
        whole: measure,
        part: measure,
        said: words,
      }),
      { minLength: 1, maxLength: 8 },
    ),
  }),
  fc.record({
    ...head,
    kind: fc.constant('timeline'),
    today: day,
    items: fc.array(
      fc
        .record({ label: words, to: day, remark: words, said: words, tone })
        .map(({ tone: own, ...item }) => ({ ...item, ...own })),
      { minLength: 1, maxLength: 40 },
    ),
  }),
  fc.record({
    ...head,
    kind: fc.constant('gap-bars'),
    most: fc.constant(4),
    levels: fc.constant(levels),
    items: fc.array(
      fc
        .record({ label: words, now: level, wanted: level, remark: words, said: words, tone })
        .map(({ tone: own, ...item }) => ({ ...item, ...own })),
      { minLength: 1, maxLength: 40 },
    ),
  }),
  fc.record({
    ...head,
    kind: fc.constant('board'),
    columns: fc.constant(
      Array.from({ length: 13 }, (_, index) => ({ code: `C${String(index)}`, group: 'C', meaning: same('clear') })),
    ),
    rows: fc.array(
      fc.record({
        label: words,
        remark: words,
        fields: fc.array(fc.record({ state, other: state, said: words }), { minLength: 13, maxLength: 13 }),
      }),
      { minLength: 1, maxLength: 30 },
    ),
  }),
)

describe('any chart', () => {
  it('is a drawing in which words are inert, on their card, and never on each other', () => {
    fc.assert(
      fc.property(charts, fc.constantFrom(...languages), (chart, language) => {
        const { svg, width, height } = chartPicture(chart, language)
        const [card] = cardsIn(svg)
        expect(card && [...collisions(card), ...strangers(card)]).toEqual([])
        expect([card?.width, card?.height]).toEqual([width, height])
        expect(oddNumbers(svg.replaceAll(/>[^<]*</g, '><'))).toEqual([])
        expect(chartPicture(chart, language).svg).toBe(svg)
      }),
      { numRuns: 150 },
    )
  })
})

const shownIn = (chart: Chart): readonly string[] =>
  cardsIn(chartPicture(chart, 'en').svg).flatMap(({ words: all }) => all.map(({ text }) => text))

const plain = { id: 'a', title: same('T'), description: same('D') }

describe('what is not drawn', () => {
  it('is counted', () => {
    const rows = Array.from({ length: 70 }, (_, index) => ({ label: same(`p${String(index)}`) }))
    const item = { label: same('x'), remark: same(''), said: same('x') }
    const bars = Array.from({ length: 25 }, () => ({ ...item, now: 0, wanted: 1 }))
    const cells = rows.map(() => [null])
    expect(shownIn({ ...plain, kind: 'matrix', most: 4, rows, columns: [same('t')], cells })).toContain('+10 more rows')
    expect(shownIn({ ...plain, kind: 'gap-bars', most: 4, levels, items: bars })).toContain(
      '+5 more with smaller gaps, or not known',
    )
    const items = Array.from({ length: 30 }, () => ({ ...item, to: '2026-07-01' }))
    expect(shownIn({ ...plain, kind: 'timeline', today: '2026-06-30', items })).toContain(
      '+4 more further down the list',
    )
    const board = Array.from({ length: 20 }, () => ({ label: same('d'), fields: [], remark: same('r') }))
    expect(shownIn({ ...plain, kind: 'board', columns: [], rows: board })).toContain('+2 more rows')
  })

  it('has no sheet of its own: a sheet without charts says so', async () => {
    const { out } = await run(['show', 'value', 'examples/starter.plan.yaml', '--format', 'svg'], { files: examples })
    expect(out).toContain('>nothing to draw<')
    const broken = await run(['gaps', 'x.plan.yaml', '--format', 'svg', '--lang', 'zh'], {
      files: { 'x.plan.yaml': 'version: 1\n' },
    })
    expect(broken.out).toMatch(/>无法绘制（问题：\d+）；参见 plan check</)
  })

  it('is refused where there are no charts', async () => {
    const { code, err } = await run(['segment', '--format', 'svg'], { files: examples })
    expect([code, err]).toEqual([
      2,
      'plan: plan segment has nothing to draw, so there is no svg of it; these have: gaps, people, pipeline, control, coverage, map, show\n',
    ])
  })
})

describe('a chart', () => {
  it('shows a question mark for what is not known, and a date that is far away at the edge', () => {
    const item = { label: same('x'), remark: same('r'), said: same('x') }
    const axes = [{ label: same('a'), least: 0, most: 3, value: null, said: same('not known') }]
    expect(shownIn({ ...plain, kind: 'profile', axes })).toContain('?')
    const bar = (now: number | null, wanted: number | null): readonly string[] =>
      shownIn({ ...plain, kind: 'gap-bars', most: 4, levels, items: [{ ...item, now, wanted }] }).filter(
        (text) => text === '?' || text === 'not known',
      )
    expect([bar(null, null), bar(1, null), bar(1, 2)]).toEqual([['?', 'not known'], ['?', 'not known'], []])
    expect(
      shownIn({ ...plain, kind: 'timeline', today: '2026-06-30', items: [{ ...item, to: '2099-01-01' }] }),
    ).toEqual(expect.arrayContaining(['2099', '2099-01-01 · r']))
  })

  it('is a picture of its section', () => {
    const chart: Chart = { ...plain, kind: 'timeline', today: '2026-06-30', items: [] }
    const section = { id: 's', title: same('S'), blocks: [] }
    expect(picturesOf(section, 'en')).toEqual([])
    expect(
      picturesOf({ ...section, charts: [chart] }, 'en').map(({ id, title, description }) => [id, title, description]),
    ).toEqual([['a', 'T', 'D']])
  })
})

describe('words', () => {
  it('are cut where there is no room, and broken into lines that fit', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 400 }), ({ en }, room) => {
        expect(widthOf(fitted(en, room, 12), 12)).toBeLessThanOrEqual(Math.max(room, 12))
        const lines = linesIn(en, room, 12, 2)
        expect(lines.length).toBeLessThanOrEqual(2)
        for (const line of lines) expect(widthOf(line, 12)).toBeLessThanOrEqual(Math.max(room, 12))
      }),
    )
    expect(fitted('集团财务共享中心', 60, 12)).toBe('集团财务…')
    expect(linesIn('problem solver', 60, 12, 2)).toEqual(['problem', 'solver'])
  })
})

describe('days', () => {
  it('are counted as the calendar does', () => {
    fc.assert(
      fc.property(day, (one) => {
        expect(dayNumber(one)).toBe(Date.parse(`${one}T00:00:00Z`) / 86_400_000)
      }),
    )
  })

  it('have ticks at the beginnings of months, at most about so many', () => {
    expect(monthTicks('2026-11-20', '2027-02-03', 8).map(({ month, year }) => [month, year])).toEqual([
      [12, '2026'],
      [1, '2027'],
      [2, undefined],
      [3, undefined],
    ])
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a]
        expect(monthTicks(from, to, 8).length).toBeLessThanOrEqual(10)
      }),
    )
  })
})

/** Relative luminance as WCAG 2 defines it. */
const luminance = (color: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

describe('colours', () => {
  const light = Object.fromEntries(
    [...chartStyle.matchAll(/\{fill:var\(--chart-([a-z-]+),(#[0-9a-f]{6})\)/g)].map(([, name, value]) => [name, value]),
  ) as Record<string, string>
  const dark = Object.fromEntries(darkChart.split(';').map((one) => one.replace('--chart-', '').split(':'))) as Record<
    string,
    string
  >

  it.each([
    ['light', light],
    ['dark', dark],
  ])('of words stand out on their ground, %s', (_, colors) => {
    const onGround = ['ink', 'muted', 'accent', 'good', 'warn', 'bad', 'dim'].map((name) => [name, 'ground'] as const)
    const onSoft = ['accent', 'good', 'warn', 'bad', 'dim'].flatMap(
      (name) =>
        [
          [name, `${name}-soft`],
          ['ground', name],
        ] as const,
    )
    const weak = [...onGround, ...onSoft].filter(([a, b]) => contrast(colors[a] ?? '', colors[b] ?? '') < 4.5)
    expect(weak).toEqual([])
  })

  it('can be told apart by the style of a page', () => {
    expect(new Set(Object.values(light)).size).toBe(Object.keys(light).length)
    expect(Object.keys(dark)).toEqual(Object.keys(light))
  })
})
