import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { svg } from '../../src/formats/svg/index.js'
import { picturesOf } from '../../src/formats/svg/picture.js'
import type { Graph, GraphNode } from '../../src/report/graph.js'
import type { PlanReport, Report } from '../../src/report/report.js'
import { languages } from '../../src/report/text.js'
import { visible } from '../../src/report/visible.js'
import { same } from '../../src/report/words.js'
import { filesBelow, run } from '../support.js'
import { crowdedPlan } from './crowded-plan.js'
import { hardPlans } from './hard-plans.js'
import { contains, drawnMap, flawsOf, overlaps } from './svg-boxes.js'
import type { XmlElement } from './xml-elements.js'

const files = { ...filesBelow('examples'), 'crowded.plan.yaml': crowdedPlan() }

const maps = ['strategy', 'execution', 'influence'] as const

const pictureOf = async (map: string, paths: readonly string[], language = 'zh', more: Record<string, string> = {}) => {
  const argv = ['map', map, ...paths, '--as-of', '2026-06-30', '--lang', language, '--format', 'svg']
  const { out, err } = await run(argv, { files: { ...files, ...more } })
  expect(err).toBe('')
  return out
}

const everyElement = (element: XmlElement): readonly XmlElement[] => [
  element,
  ...element.elements.flatMap(everyElement),
]

const drawnElements = ['circle', 'desc', 'g', 'path', 'rect', 'svg', 'text', 'title']

/** Whatever runs, loads or links. */
const active = /^(?:on|href|style|class|id|filter|mask)|url\(|javascript:/i

const activeParts = (root: XmlElement): readonly string[] =>
  everyElement(root).flatMap(({ name, attributes }) => [
    ...(drawnElements.includes(name) ? [] : [name]),
    ...Object.entries(attributes).flatMap(([key, value]) => (active.test(key) || active.test(value) ? [key] : [])),
  ])

describe.each(['examples/bedrock-petroleum', 'examples/vitamin-erp.plan.yaml', 'crowded.plan.yaml'])('%s', (path) => {
  it.each(maps.flatMap((map) => languages.map((language) => [map, language] as const)))(
    'is drawn as %s map in %s so that everything can be read',
    async (map, language) => {
      const text = await pictureOf(map, [path], language)
      const picture = drawnMap(text)
      expect(flawsOf(picture)).toEqual([])
      expect(activeParts(picture.root)).toEqual([])
      expect(picture.nodes.length).toBeGreaterThan(path === 'crowded.plan.yaml' ? 50 : 8)
    },
  )
})

describe('a picture of a map', () => {
  it('is no larger than somebody can scroll through at 60 people', async () => {
    const { canvas, nodes } = drawnMap(await pictureOf('influence', ['crowded.plan.yaml']))
    expect(nodes.filter(({ title }) => title.includes('\n'))).toHaveLength(62)
    expect(canvas.width).toBeLessThan(3600)
    expect(canvas.height).toBeLessThan(2600)
  })

  it('is the same on every run', async () => {
    const first = await pictureOf('influence', ['crowded.plan.yaml'])
    expect(await pictureOf('influence', ['crowded.plan.yaml'])).toBe(first)
  })

  it('says what it is to whoever does not see it', async () => {
    const { root } = drawnMap(await pictureOf('influence', ['examples/bedrock-petroleum'], 'en'))
    expect(root.attributes).toMatchObject({ role: 'img' })
    expect(root.elements.slice(0, 2).map(({ name, text }) => [name, text])).toEqual([
      ['title', '基岩石油 · Influence map · as of 2026-06-30'],
      [
        'desc',
        '8 people · 4 key players · 2 of them for us · 5 lines of influence · 0 people pulled both ways · 0 empty seats',
      ],
    ])
  })

  it('shows people as cards, the more they count the larger', async () => {
    const { nodes } = drawnMap(await pictureOf('influence', ['examples/bedrock-petroleum']))
    const card = (name: string) => nodes.find(({ title }) => title.includes(name))
    const said = (name: string) => card(name)?.words.map(({ text }) => text)
    expect(said('石磊')).toEqual(['非', '★ 石磊', '采购总监', '批准者 · 流程审批', '联系较少', '许诺'])
    expect(said('秦川 ·')).toEqual(['?', '秦川', '行业咨询顾问', '推荐者 · 标准把关', '没有联系', '无人'])
    const widths = ['罗启明', '方婷', '田野'].map((name) => card(name)?.place.width ?? 0)
    expect(widths).toEqual([...widths].sort((a, b) => b - a))
    expect(new Set(widths).size).toBe(3)
  })

  it('leaves people from outside and empty seats out of the frame of the customer', async () => {
    const { root, nodes } = drawnMap(await pictureOf('influence', ['examples/vitamin-erp.plan.yaml'], 'en'))
    const frame = root.elements.find(({ name, attributes }) => name === 'rect' && attributes['stroke'] === '#b0bec5')
    const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((key) => Number(frame?.attributes[key]))
    const place = { x: x ?? 0, y: y ?? 0, width: width ?? 0, height: height ?? 0 }
    const inside = nodes.filter((node) => contains(place, node.place)).map(({ title }) => title.split('\n')[0] ?? '')
    expect(inside).toHaveLength(7)
    expect(inside.join()).not.toMatch(/AMT|申江|chairman/)
    expect(nodes.filter((node) => overlaps(place, node.place))).toHaveLength(7)
    const dashed = everyElement(root).filter(({ attributes }) => attributes['stroke-dasharray'] === '8 5')
    // Two seats, and the sign for them in the legend.
    expect(dashed).toHaveLength(3)
  })

  it('marks lines that pull in opposite directions', async () => {
    const plan = [
      'version: 1',
      'account: { name: X }',
      'relationships:',
      '  people:',
      '    - { id: a, name: A, attitude: mentor, influences: [c] }',
      '    - { id: b, name: B, attitude: opponent, influences: [c] }',
      '    - { id: c, name: C, attitude: neutral }',
    ].join('\n')
    const { root, others } = drawnMap(await pictureOf('influence', ['x.plan.yaml'], 'en', { 'x.plan.yaml': plan }))
    const circles = root.elements.filter(({ name, attributes }) => name === 'circle' && attributes['r'] === '9')
    expect(circles.map(({ attributes }) => attributes['fill'])).toEqual(['#2e7d32', '#c62828', '#2e7d32', '#c62828'])
    expect(others.map(({ text }) => text).filter((text) => /^[✓✗]$/.test(text))).toEqual(['✓', '✗', '✓', '✗'])
    expect(others.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['conflict: pulls for us', 'conflict: pulls against us']),
    )
  })

  it('stands in lanes from the goals of the customer to our deals', async () => {
    const { others, nodes } = drawnMap(await pictureOf('strategy', ['examples/bedrock-petroleum']))
    const lanes = others.slice(1, 7)
    expect(lanes.map(({ text }) => text)).toEqual(['客户', '客户的目标', '战略', '战术', '我方方案', '商机'])
    const laneOf = (words: string) =>
      lanes.filter(({ x }) => x <= (nodes.find(({ title }) => title.startsWith(words))?.place.x ?? 0)).length
    expect(['基岩石油', '◆ 2028', '◇ 单位', '数字油田', '方案：井场', '油田数字孪生'].map(laneOf)).toEqual([
      1, 2, 3, 4, 5, 6,
    ])
  })

  it('shows white space in the lane where something is missing', async () => {
    const { nodes } = drawnMap(await pictureOf('strategy', ['crowded.plan.yaml'], 'en'))
    const columns = (words: string) => [
      ...new Set(nodes.filter(({ title }) => title.startsWith(words)).map(({ place }) => place.x)),
    ]
    expect(columns('white space: no solution')).toEqual(columns('solution:'))
    expect(columns('white space')).toHaveLength(1)
  })

  it('is one for several plans, with a frame for each, and a box for one that cannot be read', async () => {
    const broken = { 'examples/broken.plan.yaml': 'version: 1\naccount: { name: X, lifecycel: y }\n' }
    const argv = ['map', 'strategy', 'examples', '--as-of', '2026-06-30', '--lang', 'en', '--format', 'svg']
    const { code, out } = await run(argv, { files: { ...files, ...broken } })
    expect(code).toBe(1)
    const picture = drawnMap(out)
    expect(flawsOf(picture)).toEqual([])
    expect(picture.others.map(({ text }) => text)).toEqual(expect.arrayContaining(['基岩石油', 'XX 维生素公司', 'X']))
    expect(picture.nodes.map(({ title }) => title)).toContain(
      'examples/broken.plan.yaml\ncannot be drawn (problems: 1); see plan check',
    )
    expect(picture.root.elements[1]?.text.split('\n')).toHaveLength(4)
  })
})

describe.each(hardPlans)('of $name a picture', ({ files: some, paths }) => {
  it.each(maps)('of the %s map is whole and inert', async (map) => {
    const argv = ['map', map, ...paths, '--as-of', '2026-06-30', '--format', 'svg']
    const picture = drawnMap((await run(argv, { files: some })).out)
    expect(activeParts(picture.root)).toEqual([])
    expect(flawsOf(picture)).toEqual([])
  })
})

const report = (graph: Graph): Report => ({
  command: 'map',
  title: same('Map'),
  asOf: '2026-06-30',
  plans: [
    {
      ...{ id: 'x', file: 'x.plan.yaml', account: 'X', status: 'draft', diagnostics: [] },
      sections: [{ id: 'map', title: same('Map'), blocks: [], graph }],
    } satisfies PlanReport,
  ],
  sections: [],
  rules: [],
})

const options = { language: 'en', color: false, width: 80 } as const

const anyNode = (index: number): fc.Arbitrary<GraphNode> =>
  fc.record({
    id: fc.constant(`n${String(index)}`),
    lines: fc.array(fc.string({ unit: 'grapheme', maxLength: 90 }).map(same), { minLength: 1, maxLength: 4 }),
    shape: fc.constantFrom('box', 'double', 'round', 'pill'),
  })

const anyGraph: fc.Arbitrary<Graph> = fc.integer({ min: 1, max: 24 }).chain((count) => {
  const id = fc.integer({ min: 0, max: count - 1 }).map((index) => `n${String(index)}`)
  return fc.record({
    direction: fc.constantFrom('down', 'right'),
    nodes: fc.tuple(...Array.from({ length: count }, (_, index) => anyNode(index))),
    edges: fc.array(
      fc.record({
        from: id,
        to: id,
        line: fc.constantFrom('main', 'next', 'note', 'side', 'weak'),
        label: fc.constant(same('label')),
      }),
      { maxLength: 40 },
    ),
    groups: fc.uniqueArray(id, { maxLength: 5 }).map((nodes) => [{ title: same('Group'), nodes }]),
  })
})

describe('any graph', () => {
  it('is drawn without anything on top of anything else', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const picture = drawnMap(svg(report(graph), options))
        expect(picture.nodes).toHaveLength(graph.nodes.length)
        const places = picture.nodes.map(({ place }) => place)
        expect(places.filter((place, index) => places.slice(index + 1).some((one) => overlaps(place, one)))).toEqual([])
        expect(places.filter((place) => !contains(picture.canvas, place))).toEqual([])
        expect(picture.nodes.map(({ title }) => title)).toEqual(
          graph.nodes.map(({ lines }) => lines.map(({ en }) => visible(en)).join('\n')),
        )
      }),
      { numRuns: 60 },
    )
  })

  it('is a picture for a page, without a title of its own', () => {
    const graph: Graph = {
      direction: 'down',
      nodes: [
        { id: 'n1', lines: [same('a')], shape: 'box' },
        { id: 'n2', lines: [same('b')], shape: 'pill' },
      ],
      edges: [{ from: 'n1', to: 'n2', line: 'next' }],
      groups: [],
    }
    const [picture, ...others] = picturesOf({ id: 'some-map', title: same('Map <1>'), blocks: [], graph }, 'en')
    expect(others).toEqual([])
    expect(picture).toMatchObject({ id: 'some-map', title: 'Map <1>', description: 'a; b' })
    expect(picture?.svg).toMatchInlineSnapshot(`
      "<svg xmlns="http://www.w3.org/2000/svg" width="156" height="186" viewBox="0 0 156 186" role="img" font-family="PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif">
        <title>Map &lt;1&gt;</title>
        <desc>a; b</desc>
        <rect x="0" y="0" width="156" height="186" rx="14" fill="#ffffff"/>
        <path d="M78 67L78 93L78 111" fill="none" stroke="#8795a0" stroke-linejoin="round" stroke-width="1.6"/>
        <path d="M78 119L73 109L83 109Z" fill="#8795a0"/>
        <g>
          <title>a</title>
          <rect x="28" y="28" width="100" height="39" rx="5" fill="#ffffff" stroke="#455a64" stroke-width="1.5"/>
          <text x="42" y="52" font-size="14" fill="#1b1b1b">a</text>
        </g>
        <g>
          <title>b</title>
          <rect x="28" y="119" width="100" height="39" rx="19" fill="#ffffff" stroke="#455a64" stroke-width="1.5"/>
          <text x="42" y="143" font-size="14" font-weight="700" fill="#1b1b1b">b</text>
        </g>
      </svg>"
    `)
    expect(picturesOf({ id: 'x', title: same('X'), blocks: [] }, 'en')).toEqual([])
  })
})
