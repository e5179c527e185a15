import type { Language } from '../../../report/text.js'
import type { GraphEdge } from '../../../report/graph.js'
import { quiet } from '../look.js'
import type { Box, Piece, Stroke } from '../slide.js'
import { deckWords } from '../words.js'
import { cardOf, cardWords, type Card, type CardSetting } from './card.js'
import type { Tree } from './tree.js'

/** A part of a map that is moved as a whole: how large it is, what is drawn where, and where its nodes are. */
export type Part = {
  readonly w: number
  readonly h: number
  readonly draw: (
    x: number,
    y: number,
  ) => { readonly pieces: readonly Piece[]; readonly boxes: ReadonlyMap<string, Box> }
}

/** What a layout needs to know. */
export type Setting = CardSetting & { readonly height: number }

const gap = { across: 0.45, rows: 0.14, beside: 0.22, below: 0.34, indent: 0.26 } as const

/** Levels of a map that reads from the top down need this between them. */
export const belowGap: number = gap.below

/** Columns of a map that reads from left to right need this between them. */
export const columnGap: number = gap.across

type Point = readonly [x: number, y: number]

const way = (points: readonly Point[], line: GraphEdge | undefined, language: Language): Stroke => ({
  kind: 'stroke',
  name: deckWords.line[language],
  points,
  color: quiet,
  width: 1,
  ...(line?.line === 'note' && { dashed: true }),
})

const drawnTogether = (
  card: Card,
  box: Box,
  children: readonly {
    readonly part: Part
    readonly x: number
    readonly y: number
    readonly way: (child: Box) => readonly Point[]
    readonly tree: Tree
  }[],
  language: Language,
) => {
  const drawn = children.map(({ part, x, y }) => part.draw(x, y))
  const boxes = new Map<string, Box>([[card.node.id, box], ...drawn.flatMap((one) => [...one.boxes])])
  const ways = children.flatMap(({ tree, way: points }) => {
    const child = boxes.get(tree.node.id)
    return child ? [way(points(child), tree.line, language)] : []
  })
  return { pieces: [...ways, cardWords(card, box, language), ...drawn.flatMap(({ pieces }) => pieces)], boxes }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

/** From left to right: what stands below a node stands beside it. */
export const rowsPart = (tree: Tree, setting: Setting): Part => {
  const card = cardOf(tree.node, setting)
  const parts = tree.below.map((one) => rowsPart(one, setting))
  const below = sum(parts.map(({ h }) => h)) + gap.rows * Math.max(0, parts.length - 1)
  const h = Math.max(card.height, below)
  return {
    w: setting.width + (parts.length > 0 ? gap.across + Math.max(...parts.map(({ w }) => w)) : 0),
    h,
    draw: (x, y) => {
      const box = { x, y: y + (h - card.height) / 2, w: card.width, h: card.height }
      let top = y + (h - below) / 2
      const children = parts.map((part, index) => {
        const at = top
        top += part.h + gap.rows
        return {
          part,
          x: x + setting.width + gap.across,
          y: at,
          tree: tree.below[index] ?? tree,
          way: (child: Box): readonly Point[] => {
            const [from, to] = [box.y + box.h / 2, child.y + child.h / 2]
            const middle = box.x + box.w + gap.across / 2
            // What is level but for a hair is level.
            return Math.abs(from - to) < 0.02
              ? [
                  [box.x + box.w, to],
                  [child.x, to],
                ]
              : [
                  [box.x + box.w, from],
                  [middle, from],
                  [middle, to],
                  [child.x, to],
                ]
          },
        }
      })
      return drawnTogether(card, box, children, setting.language)
    },
  }
}

/** Nodes below each other at the side of the one above, in as many columns as the height asks for. */
const hangingPart = (tree: Tree, setting: Setting): Part => {
  const card = cardOf(tree.node, setting)
  const parts = tree.below.map((one) => downPart(one, setting))
  const room = setting.height - card.height - gap.rows
  const columns: { part: Part; tree: Tree; y: number; column: number }[] = []
  let [column, top] = [0, 0]
  parts.forEach((part, index) => {
    if (top > 0 && top + part.h > room) [column, top] = [column + 1, 0]
    columns.push({ part, tree: tree.below[index] ?? tree, y: top, column })
    top += part.h + gap.rows
  })
  const count = column + 1
  const step = gap.indent + Math.max(...parts.map(({ w }) => w)) + gap.beside / 2
  return {
    w: Math.max(setting.width, count * step - gap.beside / 2),
    h: card.height + gap.rows + Math.max(...columns.map(({ y, part }) => y + part.h)),
    draw: (x, y) => {
      const box = { x, y, w: card.width, h: card.height }
      const start = y + card.height + gap.rows
      const children = columns.map(({ part, tree: child, y: dy, column: at }) => {
        const spine = x + at * step + gap.indent / 2
        return {
          part,
          tree: child,
          x: x + at * step + gap.indent,
          y: start + dy,
          way: (to: Box): readonly Point[] => [
            [at === 0 ? spine : x + box.w / 2, y + card.height],
            ...(at === 0
              ? []
              : [
                  [x + box.w / 2, y + card.height + gap.rows / 2] as Point,
                  [spine, y + card.height + gap.rows / 2] as Point,
                ]),
            [spine, to.y + to.h / 2],
            [to.x, to.y + to.h / 2],
          ],
        }
      })
      return drawnTogether(card, box, children, setting.language)
    },
  }
}

/** From the top down: children beside each other, or hanging at the side where they have none of their own. */
export const downPart = (tree: Tree, setting: Setting): Part => {
  const card = cardOf(tree.node, setting)
  if (tree.below.length === 0)
    return {
      w: card.width,
      h: card.height,
      draw: (x, y) => {
        const box = { x, y, w: card.width, h: card.height }
        return { pieces: [cardWords(card, box, setting.language)], boxes: new Map([[tree.node.id, box]]) }
      },
    }
  if (tree.below.every((one) => one.below.length === 0)) return hangingPart(tree, setting)
  const rest = { ...setting, height: setting.height - card.height - gap.below }
  const parts = tree.below.map((one) => downPart(one, rest))
  const w = Math.max(card.width, sum(parts.map((part) => part.w)) + gap.beside * (parts.length - 1))
  return {
    w,
    h: card.height + gap.below + Math.max(...parts.map(({ h }) => h)),
    draw: (x, y) => {
      const box = { x: x + (w - card.width) / 2, y, w: card.width, h: card.height }
      let left = x
      const children = parts.map((part, index) => {
        const at = left
        left += part.w + gap.beside
        return {
          part,
          x: at,
          y: y + card.height + gap.below,
          tree: tree.below[index] ?? tree,
          way: (child: Box): readonly Point[] => {
            const [from, to] = [box.x + box.w / 2, child.x + child.w / 2]
            const middle = box.y + box.h + gap.below / 2
            return Math.abs(from - to) < 0.02
              ? [
                  [to, box.y + box.h],
                  [to, child.y],
                ]
              : [
                  [from, box.y + box.h],
                  [from, middle],
                  [to, middle],
                  [to, child.y],
                ]
          },
        }
      })
      return drawnTogether(card, box, children, setting.language)
    },
  }
}

/** Trees below each other in a frame with its title. */
export const framePart = (title: string, trees: readonly Tree[], setting: Setting): Part => {
  const pad = 0.16
  const head = 0.32
  const inner = { ...setting, height: setting.height - head - pad }
  const parts = trees.map((tree) => downPart(tree, inner))
  const put: { part: Part; x: number; y: number }[] = []
  let [x, y, columnWidth] = [0, 0, 0]
  for (const part of parts) {
    if (y > 0 && y + part.h > inner.height) [x, y, columnWidth] = [x + columnWidth + gap.beside, 0, 0]
    put.push({ part, x, y })
    y += part.h + gap.rows
    columnWidth = Math.max(columnWidth, part.w)
  }
  const w = Math.max(0, ...put.map((one) => one.x + one.part.w)) + 2 * pad
  const h = Math.max(0, ...put.map((one) => one.y + one.part.h)) + head + pad
  return {
    w,
    h,
    draw: (left, top) => {
      const drawn = put.map((one) => one.part.draw(left + pad + one.x, top + head + one.y))
      return {
        pieces: [
          {
            kind: 'words',
            name: `${deckWords.frame[setting.language]} ${title}`.slice(0, 60),
            box: { x: left, y: top, w, h },
            ground: 'bg2',
            inset: 0.1,
            size: 10,
            color: quiet,
            lines: [[{ text: title, bold: true }]],
          },
          ...drawn.flatMap(({ pieces }) => pieces),
        ],
        boxes: new Map(drawn.flatMap(({ boxes }) => [...boxes])),
      }
    },
  }
}
