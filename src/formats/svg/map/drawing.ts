import type { Graph } from '../../../report/graph.js'
import type { Language } from '../../../report/text.js'
import { lineColors, plainColors } from '../../drawing.js'
import type { Element } from '../../xml.js'
import { curvesOf } from './curves.js'
import { bold, path, rectangle, words } from './elements.js'
import { legendMarks, mergedLegend } from './legend.js'
import { curveLabels, curveMarks, wayMarks } from './lines.js'
import { moved, type Piece, type Size, type Surround } from './place.js'
import { framed, sceneOf, type Scene } from './scene.js'
import { textWidth } from './text-size.js'

/** A graph with the name of the frame that it gets where several are drawn. */
export type Titled = { readonly name: string; readonly graph: Graph }

const margin = 28

/** A legend needs some width, however small the drawing. */
const leastWithLegend = 820

const title = { letters: 20, height: 44 }

/** Fonts with Chinese of the three systems, then whatever there is. */
const fonts = 'PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif'

const surroundMarks = ({ box, title: name, kind }: Surround): readonly Element[] => {
  if (kind === 'lane')
    return [
      rectangle(box, { rx: 10, fill: '#f3f6f8' }),
      words(name, [box.x + 12, box.y + 24], 13, { ...bold, fill: '#455a64' }),
      path(`M${String(box.x + 12)} ${String(box.y + 31)}h${String(box.width - 24)}`, {
        stroke: '#b0bec5',
        'stroke-width': 1.5,
      }),
    ]
  const isFrame = kind === 'frame'
  return [
    rectangle(box, {
      rx: 12,
      fill: isFrame ? '#fafbfc' : '#f3f6f8',
      stroke: isFrame ? lineColors.frame : 'none',
      'stroke-width': 1.5,
    }),
    words(name, [box.x + 20, box.y + 26], 14, { ...bold, fill: '#455a64' }),
  ]
}

/** Ids of several graphs may be the same, so that everything is drawn graph by graph. */
const sceneMarks = (scene: Scene, piece: Piece, graph: Graph, language: Language): readonly Element[] => {
  const curves = curvesOf(scene.beside, piece.boxes)
  const signs = (graph.legend ?? []).flatMap((row) => row.signs)
  return [
    ...piece.surrounds.flatMap(surroundMarks),
    ...piece.ways.flatMap(wayMarks),
    ...curves.flatMap(curveMarks),
    ...graph.nodes.flatMap(({ id }) => {
      const box = piece.boxes.get(id)
      return box ? [scene.figures.get(id)?.draw(box)].filter((mark) => mark !== undefined) : []
    }),
    ...curveLabels(curves, [...piece.boxes.values()], signs, language),
  ]
}

/** Graphs as one element with its title, what it means, and all that is seen. */
export const drawn = (
  graphs: readonly Titled[],
  heading: { readonly title: string; readonly description: string; readonly isShown: boolean },
  language: Language,
): Size & { readonly element: Element } => {
  const scenes = graphs.map(({ name, graph }) => {
    const scene = sceneOf(graph, language)
    return { scene, graph, piece: graphs.length === 1 ? scene.piece : framed(scene.piece, name, 'frame') }
  })
  const legend = mergedLegend(graphs.flatMap(({ graph }) => (graph.legend ? [graph.legend] : [])))
  const headingWidth = heading.isShown ? textWidth(heading.title, title.letters, true) : 0
  const top = margin + (heading.isShown ? title.height : 0)
  const bottom = top + scenes.reduce((sum, { piece }) => sum + piece.height + margin, -margin)
  const least = Math.max(
    headingWidth,
    ...scenes.map(({ piece }) => piece.width),
    legend.length > 0 ? leastWithLegend : 0,
  )
  const signs = legendMarks(legend, language, [margin, bottom + 24], least)
  const width = Math.ceil(Math.max(least, signs.width) + 2 * margin)
  const height = Math.ceil(bottom + (legend.length > 0 ? 24 + signs.height : 0) + margin)
  let y = top
  const marks = scenes.flatMap(({ scene, piece, graph }) => {
    const at = moved(piece, margin, y)
    y += piece.height + margin
    return sceneMarks(scene, at, graph, language)
  })
  return {
    width,
    height,
    element: {
      name: 'svg',
      attributes: {
        xmlns: 'http://www.w3.org/2000/svg',
        width,
        height,
        viewBox: `0 0 ${String(width)} ${String(height)}`,
        role: 'img',
        'font-family': fonts,
      },
      elements: [
        { name: 'title', attributes: {}, lines: [heading.title] },
        { name: 'desc', attributes: {}, lines: heading.description.split('\n') },
        rectangle({ x: 0, y: 0, width, height }, { rx: 14, fill: '#ffffff' }),
        ...(heading.isShown
          ? [
              words(heading.title, [margin, margin + title.letters], title.letters, {
                ...bold,
                fill: plainColors.words,
              }),
            ]
          : []),
        ...marks,
        ...signs.elements,
      ],
    },
  }
}
