import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dot } from '../../src/formats/dot.js'
import { mermaid } from '../../src/formats/mermaid.js'
import type { Graph, GraphNode } from '../../src/report/graph.js'
import type { PlanReport, Report } from '../../src/report/report.js'
import { visible } from '../../src/report/visible.js'
import { same } from '../../src/report/words.js'

const options = { language: 'en', color: false, width: 80 } as const

const planWith = (graph: Graph | undefined, account: string | null = '基岩石油'): PlanReport => ({
  id: 'x',
  file: 'x.plan.yaml',
  account,
  status: 'draft',
  diagnostics: [],
  sections: [
    { id: 'findings', title: same('Findings'), blocks: [] },
    ...(graph ? [{ id: 'map', title: same('Map'), blocks: [], graph }] : []),
  ],
})

const reportOf = (...plans: readonly PlanReport[]): Report => ({
  command: 'map',
  title: { en: 'Influence map', zh: '影响力地图' },
  asOf: '2026-06-30',
  plans,
  sections: [],
  rules: [],
})

const node = (id: string, words: string, rest: Partial<GraphNode> = {}): GraphNode => ({
  id,
  lines: [same(words)],
  shape: 'box',
  ...rest,
})

const graph = (nodes: readonly GraphNode[], rest: Partial<Graph> = {}): Graph => ({
  direction: 'down',
  nodes,
  edges: [],
  groups: [],
  ...rest,
})

/** One of every kind. */
const everything = graph(
  [
    node('n1', '王总', { tone: 'good', strong: true, lines: [same('★ 王总'), { en: 'for us', zh: '支持我方' }] }),
    node('n2', 'b', { shape: 'double', tone: 'warn' }),
    node('n3', 'c', { shape: 'round', tone: 'bad', missing: true }),
    node('n4', 'd', { shape: 'pill', tone: 'dim' }),
    node('n5', 'e'),
  ],
  {
    direction: 'right',
    edges: [
      { from: 'n1', to: 'n2', line: 'main' },
      { from: 'n2', to: 'n3', line: 'next' },
      { from: 'n2', to: 'n4', line: 'note' },
      { from: 'n3', to: 'n1', line: 'side', label: { en: 'influences', zh: '影响' } },
      { from: 'n4', to: 'n1', line: 'weak', label: { en: 'follows', zh: '听从' } },
      { from: 'n5', to: 'n1', line: 'side' },
    ],
    groups: [
      { title: { en: 'Around the customer', zh: '客户之外' }, nodes: ['n2', 'n3'] },
      { title: same('Empty'), nodes: ['n5'] },
    ],
  },
)

/** Words as a plan may hold them: every way out of a label. */
const hostile = [
  ...['"]; n2["x', 'a"b', '[x](javascript:alert(1))', '`**bold** md`', '# heading #quot; #35;', 'line\nbreak\r\n'],
  ...['<script>window.__pwned=1</script>', '<img src=x onerror="y">', '%%{init: {"securityLevel":"loose"}}%%', '%% x'],
  ...[
    'end',
    'subgraph x',
    'click n1 href "javascript:alert(1)"',
    '$$x^2$$',
    'fa:fa-car fab:fa-github',
    '1. one',
    '- two',
  ],
  ...[
    ':::bad',
    'style x fill:#f00;',
    'ﬂ°°60¶ßscript',
    '\\N \\G \\L \\" \\',
    '&lt;b&gt; &amp; &#60;',
    '---',
    'n1 --> n2',
  ],
  ...[
    '😀👩‍💻',
    '\u202eevil',
    '}}',
    ']]',
    ')',
    '|x|',
    '@{ shape: circle }',
    '<br/>',
    'http://example.com/?a=1&b=2',
    '\t',
    '_a_',
  ],
  ...['~~~', 'a;b', '${x}', "'", '2026-06-30', '1,234.50'],
]

const labelOf = (line: string): string => /"((?:[^"\\]|\\.)*)"/.exec(line)?.[1] ?? ''

/** What Mermaid makes of a label. */
const readByMermaid = (label: string): string =>
  label.replaceAll('<br/>', '').replace(/#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))

/** What Graphviz makes of a label. */
const readByDot = (label: string): string =>
  label.replaceAll(/\\(.)/g, (_, letter: string) => (letter === 'n' ? '' : letter)).replaceAll('&amp;', '&')

const nodeLines = (text: string): readonly string[] => text.split('\n').filter((line) => /^ {2}n\d+\W/.test(line))

/** Nothing hides in the words; where lines break, spaces go. */
const unbroken = (words: string): string => visible(words).replaceAll(/\s/g, '')

describe('Mermaid', () => {
  it('draws nodes, lines, frames and colours', () => {
    expect(mermaid(reportOf(planWith(everything)), options)).toMatchInlineSnapshot(`
      "---
      title: "基岩石油 · Influence map · as of 2026-06-30"
      config: { flowchart: { wrappingWidth: 500 } }
      ---
      flowchart LR
        n1["★ 王总<br/>for us"]
        n2[["b"]]
        n3("c")
        n4(["d"])
        n5["e"]
        n1 --- n2
        n2 --> n3
        n2 -.- n4
        n3 -->|"influences"| n1
        n4 -.->|"follows"| n1
        n5 --> n1
        subgraph g1["Around the customer"]
          n2
          n3
        end
        subgraph g2["Empty"]
          n5
        end
        classDef plain fill:#ffffff,stroke:#455a64,color:#1b1b1b
        class n5 plain
        classDef good fill:#e6f4ea,stroke:#2e7d32,color:#1b1b1b
        class n1 good
        classDef warn fill:#fff4d6,stroke:#b26a00,color:#1b1b1b
        class n2 warn
        classDef bad fill:#fde8e8,stroke:#c62828,color:#1b1b1b
        class n3 bad
        classDef dim fill:#f5f5f5,stroke:#8a8a8a,color:#555555
        class n4 dim
        classDef strong stroke-width:3px
        class n1 strong
        classDef missing stroke-dasharray:5 4
        class n3 missing
        linkStyle 3,5 stroke:#1565c0
        linkStyle 4 stroke:#6a1b9a
        style g1 fill:none,stroke:#b0bec5
        style g2 fill:none,stroke:#b0bec5
      "
    `)
    expect(mermaid(reportOf(planWith(everything)), { ...options, language: 'zh' })).toContain(
      'n1["★ 王总<br/>支持我方"]',
    )
  })

  it.each(hostile)('takes no order from %j', (words) => {
    const text = mermaid(reportOf(planWith(graph([node('n1', words), node('n2', 'b')]))), options)
    const [first = '', ...rest] = nodeLines(text)
    expect(first).toMatch(/^ {2}n1\["[^"[\]{}<>`%\\;:&$*_~|@]*(?:(?:<br\/>|#\d+;)[^"[\]{}<>`%\\;:&$*_~|@]*)*"\]$/)
    expect(rest).toEqual(['  n2["b"]'])
    expect(readByMermaid(labelOf(first)).replaceAll(' ', '')).toBe(
      unbroken(words).replaceAll('ﬂ', 'fl').replaceAll(':fa-', ':fa\u2011'),
    )
  })

  it('takes no order from any words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (words) => {
        const text = mermaid(reportOf(planWith(graph([node('n1', `x${words}`)]), words)), options)
        expect(text.split('\n')).toHaveLength(9)
        expect(nodeLines(text)[0]).toMatch(/^ {2}n1\["[^"[\]{}`%\\&$*~|@]*"\]$/)
        expect(text).not.toMatch(/[^\P{C}\n\u200c\u200d\p{Co}\p{Cn}]/u)
      }),
    )
  })

  it('keeps dates and amounts readable, and writes the rest by number', () => {
    const line = (words: string) => nodeLines(mermaid(reportOf(planWith(graph([node('n1', words)]))), options))[0]
    expect(line('2026-06-30 (1,200)?')).toBe('  n1["2026-06-30 (1,200)?"]')
    expect(line('a-b - 1-a')).toBe('  n1["a#45;b #45; 1#45;a"]')
    expect(line('“x”：甲、乙（丙）→ · ★◆◇…')).toBe('  n1["“x”：甲、乙（丙）→ · ★◆◇…"]')
  })

  it('gives the title as one quoted word', () => {
    const title = (account: string | null) => mermaid(reportOf(planWith(graph([]), account)), options).split('\n')[1]
    expect(title('a"b\n---\n%%{x}')).toBe('title: "a\\"b\\\\n---\\\\n%%{x} · Influence map · as of 2026-06-30"')
    expect(title(null)).toBe('title: "x.plan.yaml · Influence map · as of 2026-06-30"')
  })
})

describe('DOT', () => {
  it('draws nodes, lines, frames and colours', () => {
    expect(dot(reportOf(planWith(everything)), options)).toMatchInlineSnapshot(`
      "digraph plan {
        graph [label="基岩石油 · Influence map · as of 2026-06-30", labelloc=t, ordering=out, rankdir=LR, fontname="sans-serif"]
        node [style=filled, fontname="sans-serif"]
        edge [fontname="sans-serif", fontsize=10, color="#455a64"]
        n1 [label="★ 王总\\nfor us", shape=box, fillcolor="#e6f4ea", color="#2e7d32", fontcolor="#1b1b1b", penwidth=3]
        n2 [label="b", shape=box, peripheries=2, fillcolor="#fff4d6", color="#b26a00", fontcolor="#1b1b1b"]
        n3 [label="c", shape=box, style="filled,dashed", fillcolor="#fde8e8", color="#c62828", fontcolor="#1b1b1b"]
        n4 [label="d", shape=box, style="filled,rounded", peripheries=2, fillcolor="#f5f5f5", color="#8a8a8a", fontcolor="#555555"]
        n5 [label="e", shape=box, fillcolor="#ffffff", color="#455a64", fontcolor="#1b1b1b"]
        n1 -> n2 [dir=none]
        n2 -> n3
        n2 -> n4 [dir=none, style=dashed]
        n3 -> n1 [constraint=false, color="#1565c0", fontcolor="#1565c0", label="influences"]
        n4 -> n1 [constraint=false, style=dashed, color="#6a1b9a", fontcolor="#6a1b9a", label="follows"]
        n5 -> n1 [constraint=false, color="#1565c0", fontcolor="#1565c0"]
        subgraph cluster_1 {
          label="Around the customer"
          color="#b0bec5"
          n2
          n3
        }
        subgraph cluster_2 {
          label="Empty"
          color="#b0bec5"
          n5
        }
      }
      "
    `)
  })

  it.each(hostile)('takes no order from %j', (words) => {
    const text = dot(reportOf(planWith(graph([node('n1', words), node('n2', 'b')]))), options)
    const [first = '', ...rest] = nodeLines(text)
    expect(first).toMatch(/^ {2}n1 \[label="(?:[^"\\\n]|\\["\\n])*", shape=box, fillcolor="#ffffff", /)
    expect(rest).toHaveLength(1)
    expect(readByDot(labelOf(first)).replaceAll(' ', '')).toBe(unbroken(words))
  })

  it('takes no order from any words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (words) => {
        const text = dot(
          reportOf(
            planWith(
              graph([node('n1', `x${words}`)], { groups: [{ title: same(`x${words}`), nodes: ['n1'] }] }),
              words,
            ),
          ),
          options,
        )
        expect(text.split('\n')).toHaveLength(12)
        expect(nodeLines(text)[0]).toMatch(/^ {2}n1 \[label="(?:[^"\\]|\\["\\n])*", shape=box,/)
        expect(text).not.toMatch(/[^\P{C}\n\u200c\u200d\p{Co}\p{Cn}]/u)
      }),
    )
  })
})

describe.each([
  ['Mermaid', mermaid, '<br/>'],
  ['DOT', dot, '\\n'],
] as const)('%s', (_, format, lineBreak) => {
  const linesOf = (words: string) =>
    labelOf(nodeLines(format(reportOf(planWith(graph([node('n1', words)]))), options))[0] ?? '')
      .replaceAll('#45;', '-')
      .split(lineBreak)

  it('breaks words into short lines, and cuts what is long', () => {
    expect(linesOf('a'.repeat(30))).toEqual(['a'.repeat(30)])
    expect(linesOf('a'.repeat(31))).toEqual(['a'.repeat(30), 'a'])
    expect(linesOf('汉'.repeat(45))).toEqual(['汉'.repeat(15), '汉'.repeat(15), '汉'.repeat(15)])
    expect(linesOf('汉'.repeat(46))).toEqual(['汉'.repeat(15), '汉'.repeat(15), `${'汉'.repeat(14)}…`])
  })

  it('begins and ends no line with the mark between two words', () => {
    expect(linesOf('influence medium · non-supporters · little')).toEqual([
      'influence medium',
      'non-supporters · little',
    ])
    expect(linesOf('123456789 123456789 12345678 · x')).toEqual(['123456789 123456789 12345678', 'x'])
  })

  it('says of a plan that cannot be drawn how many problems there are', () => {
    const broken = { ...planWith(undefined, null), diagnostics: [{}, {}] } as unknown as PlanReport
    const text = format(reportOf(broken), options)
    expect(nodeLines(text)).toHaveLength(1)
    expect(readByMermaid(text)).toContain('x.plan.yaml')
    expect(readByMermaid(text).replaceAll(/\\n|\n/g, ' ')).toMatch(/cannot be drawn \(problems:\s?2\)/)
    expect(format(reportOf(broken), { ...options, language: 'zh' })).toMatch(/无法绘制（问题：2）/)
  })

  it('draws several plans in a frame each, with nodes that count on', () => {
    const small = graph([node('n1', 'a'), node('n2', 'b')], {
      edges: [{ from: 'n1', to: 'n2', line: 'main' }],
      groups: [{ title: same('G'), nodes: ['n2'] }],
    })
    const text = format(reportOf(planWith(small, '甲'), planWith(small, '乙')), options)
    expect(text).toMatchSnapshot()
  })

  it('draws nothing of no plan', () => {
    expect(nodeLines(format(reportOf(), options))).toEqual([])
  })

  it('cuts the title of a frame to one line', () => {
    const titled = (words: string) =>
      format(reportOf(planWith(graph([node('n1', 'a')], { groups: [{ title: same(words), nodes: ['n1'] }] }))), options)
    expect(titled('b'.repeat(60))).toContain(`"${'b'.repeat(60)}"`)
    expect(titled('b'.repeat(61))).toContain(`"${'b'.repeat(59)}…"`)
  })
})
