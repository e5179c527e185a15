import type { Graph, GraphEdge, GraphGroup, GraphNode } from '../report/graph.js'
import type { PlanReport, Report } from '../report/report.js'
import type { Language, Text } from '../report/text.js'
import { visible } from '../report/visible.js'
import { asOfWord } from './format-words.js'
import { displayWidth, leading, wrapped } from './text-width.js'

/** Columns of a line in a node. */
const lineWidth = 30

/** Lines that one thing said of a node may take. */
const mostLines = 3

/** Columns of the title of a frame, which is one line. */
const titleWidth = 60

/** A mark between two words belongs to the line of the first, and to none where the line ends. */
const marksKept = (words: string): string => words.replaceAll(' · ', '\u00a0· ')

/** Words of a node in short lines, with `…` where something is left out; nothing hides in them. */
export const labelLines = (lines: readonly Text[], language: Language, width = lineWidth): readonly string[] =>
  lines.flatMap((line) => {
    const all = wrapped(marksKept(visible(line[language])), width).map((one) => one.replace(/ ·$/, ''))
    const last = all[mostLines - 1]
    if (all.length <= mostLines || last === undefined) return all
    return [...all.slice(0, mostLines - 1), `${leading(last, width - 1).trimEnd()}…`]
  })

/** The title of a frame, or whatever else has one line. */
export const titleLine = (title: Text, language: Language, width = titleWidth): string => {
  const words = visible(title[language])
  return displayWidth(words) <= width ? words : `${leading(words, width - 1).trimEnd()}…`
}

const unreadable = ({ file, diagnostics }: PlanReport): Graph => {
  const count = String(diagnostics.length)
  return {
    direction: 'down',
    nodes: [
      {
        id: 'n1',
        lines: [
          { en: file, zh: file },
          {
            en: `cannot be drawn (problems: ${count}); see plan check`,
            zh: `无法绘制（问题：${count}）；参见 plan check`,
          },
        ],
        shape: 'box',
        tone: 'bad',
      },
    ],
    edges: [],
    groups: [],
  }
}

/** The map of a plan; of one that cannot be read, a node that says so. */
export const graphOf = (plan: PlanReport): Graph => plan.sections.find(({ graph }) => graph)?.graph ?? unreadable(plan)

/** The maps of all plans in one drawing. */
export type Drawing = {
  readonly title: string
  readonly direction: Graph['direction']
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
  /** Of several plans each has a frame with its frames in it. */
  readonly frames: readonly Frame[]
}

export type Frame = { readonly title: Text; readonly nodes: readonly string[]; readonly frames: readonly Frame[] }

/** What the frame of a plan is called. */
export const nameOf = ({ account, file }: PlanReport): string => account ?? file

/** Nodes of several maps count on, so that no two have the same id. */
const renamed = (graph: Graph, before: number): Graph => {
  const ids = new Map(graph.nodes.map(({ id }, index) => [id, `n${String(before + index + 1)}`]))
  const idOf = (id: string): string => ids.get(id) ?? id
  return {
    direction: graph.direction,
    nodes: graph.nodes.map((node) => ({ ...node, id: idOf(node.id) })),
    edges: graph.edges.map((edge) => ({ ...edge, from: idOf(edge.from), to: idOf(edge.to) })),
    groups: graph.groups.map(({ title, nodes }) => ({ title, nodes: nodes.map(idOf) })),
  }
}

const frameOf = ({ title, nodes }: GraphGroup): Frame => ({ title, nodes, frames: [] })

const planFrame = (plan: PlanReport, { nodes, groups }: Graph): Frame => {
  const framed = new Set(groups.flatMap((group) => group.nodes))
  const name = nameOf(plan)
  return {
    title: { en: name, zh: name },
    nodes: nodes.map(({ id }) => id).filter((id) => !framed.has(id)),
    frames: groups.map(frameOf),
  }
}

/** What stands above the drawing: of whom, which map, and of which day. */
export const drawingTitle = ({ plans, title, asOf }: Report, language: Language): string => {
  const [first] = plans
  const isAlone = plans.length === 1 && first !== undefined
  return visible([...(isAlone ? [nameOf(first)] : []), title[language], asOfWord(asOf)[language]].join(' · '))
}

/** Everything that a report holds to be drawn. */
export const drawingOf = (report: Report, language: Language): Drawing => {
  const { plans } = report
  const graphs: Graph[] = []
  let count = 0
  for (const plan of plans) {
    const graph = renamed(graphOf(plan), count)
    graphs.push(graph)
    count += graph.nodes.length
  }
  return {
    title: drawingTitle(report, language),
    direction: graphs[0]?.direction ?? 'down',
    nodes: graphs.flatMap(({ nodes }) => nodes),
    edges: graphs.flatMap(({ edges }) => edges),
    frames:
      plans.length === 1
        ? graphs.flatMap(({ groups }) => groups.map(frameOf))
        : plans.flatMap((plan, index) => {
            const graph = graphs[index]
            return graph ? [planFrame(plan, graph)] : []
          }),
  }
}

/** Colours of a drawing: dark words on a light ground, so that they can be read on any page. */
export type Colors = { readonly fill: string; readonly line: string; readonly words: string }

export const plainColors: Colors = { fill: '#ffffff', line: '#455a64', words: '#1b1b1b' }

export const toneColors: Readonly<Record<NonNullable<GraphNode['tone']>, Colors>> = {
  good: { fill: '#e6f4ea', line: '#2e7d32', words: '#1b1b1b' },
  warn: { fill: '#fff4d6', line: '#b26a00', words: '#1b1b1b' },
  bad: { fill: '#fde8e8', line: '#c62828', words: '#1b1b1b' },
  dim: { fill: '#f5f5f5', line: '#8a8a8a', words: '#555555' },
}

/** Colours of what runs beside the drawing. */
export const lineColors = { main: '#455a64', side: '#1565c0', weak: '#6a1b9a', frame: '#b0bec5' } as const
