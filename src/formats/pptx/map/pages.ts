import type { Graph } from '../../../report/graph.js'
import { margin, room } from '../look.js'
import { said } from '../words.js'
import { cardOf } from './card.js'
import { belowGap, downPart, framePart, rowsPart, type Part, type Setting } from './part.js'
import type { Forest, Tree } from './tree.js'

const between = 0.24

/** A hair more than a slide is no reason for another. */
const hair = 0.01

export const depthOf = ({ below }: Tree): number => 1 + Math.max(0, ...below.map(depthOf))

/** A tree as deep as a slide is high, and what hangs deeper as trees of its own. */
const levelled = (tree: Tree, levels: number): readonly Tree[] => {
  const further: Tree[] = []
  const cut = (one: Tree, left: number): Tree => {
    if (left > 1 || one.below.length === 0) return { ...one, below: one.below.map((child) => cut(child, left - 1)) }
    further.push(one)
    return { ...one, below: [] }
  }
  const first = cut(tree, levels)
  return [first, ...further.flatMap(({ node, below }) => levelled({ node, below }, levels))]
}

/** A map of which no tree is deeper than there is room for. */
export const cutDeep = (forest: Forest, direction: Graph['direction'], setting: Setting, columns: number): Forest => {
  const heights = (tree: Tree): number => Math.max(cardOf(tree.node, setting).height, ...tree.below.map(heights))
  const rows = (tree: Tree): number =>
    Math.max(
      2,
      Math.min(setting.levels ?? Infinity, Math.floor((setting.height + belowGap) / (heights(tree) + belowGap))),
    )
  const cut = (tree: Tree) => levelled(tree, direction === 'right' ? columns : rows(tree))
  return { ...forest, trees: forest.trees.flatMap(cut) }
}

/** A tree as several that each fit a slide; what stands above stands on each of them. */
const chunks = (tree: Tree, fits: (tree: Tree) => boolean): readonly Tree[] => {
  if (tree.below.length === 0 || fits(tree)) return [tree]
  const children = tree.below.flatMap((child) =>
    fits({ ...tree, below: [child] }) ? [child] : chunks(child, (part) => fits({ ...tree, below: [part] })),
  )
  const groups: Tree[][] = []
  for (const child of children) {
    const last = groups.at(-1)
    if (last && fits({ ...tree, below: [...last, child] })) last.push(child)
    else groups.push([child])
  }
  return groups.map((below) => ({ ...tree, below }))
}

/** What stands in a frame, in as many frames as it takes. */
const frameParts = (title: string, trees: readonly Tree[], setting: Setting): readonly Part[] => {
  const groups: Tree[][] = []
  for (const tree of trees) {
    const last = groups.at(-1)
    const part = last && framePart(title, [...last, tree], setting)
    if (last && part && part.w <= room && part.h <= setting.height + hair) last.push(tree)
    else groups.push([tree])
  }
  return groups.map((some) => framePart(title, some, setting))
}

/** The parts of a map, each small enough for a slide. */
export const partsOf = (
  { trees, frames }: Forest,
  direction: Graph['direction'],
  setting: Setting,
): readonly Part[] => {
  const part = direction === 'right' ? rowsPart : downPart
  const fits = (tree: Tree): boolean => {
    const { w, h } = part(tree, setting)
    return h <= setting.height && w <= room + hair
  }
  return [
    ...trees.flatMap((tree) => chunks(tree, fits)).map((tree) => part(tree, setting)),
    ...frames.flatMap(({ title, trees: own }) => frameParts(said(title, setting.language), own, setting)),
  ]
}

type Place = { readonly part: Part; readonly x: number; readonly y: number }

const centred = (places: readonly Place[]): readonly Place[] => {
  const right = Math.max(0, ...places.map(({ x, part }) => x + part.w))
  const left = margin + Math.max(0, (room - right) / 2)
  return places.map((place) => ({ ...place, x: place.x + left }))
}

/** Parts beside each other, then below, then on the next slide; and whether everything has room. */
export const paged = (
  parts: readonly Part[],
  first: number,
  top: number,
  end: number,
): { readonly pages: readonly (readonly Place[])[]; readonly fits: boolean } => {
  const pages: Place[][] = [[]]
  let [x, y, shelf, fits] = [0, first, 0, true]
  for (const part of parts) {
    if (x > 0 && x + part.w > room + hair) [x, y, shelf] = [0, y + shelf + between, 0]
    if (y + part.h > end + hair && (pages.at(-1)?.length ?? 0) > 0) {
      pages.push([])
      ;[x, y, shelf] = [0, top, 0]
    }
    fits &&= x + part.w <= room + hair && y + part.h <= end + hair
    pages.at(-1)?.push({ part, x, y })
    x += part.w + between * 1.5
    shelf = Math.max(shelf, part.h)
  }
  return { pages: pages.map(centred), fits }
}
