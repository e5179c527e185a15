import stringWidth from 'string-width'
import { xmlElement, type XmlElement } from './xml-elements.js'

/** A place by its upper left corner. */
export type Place = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

type Words = Place & { readonly text: string }

/** A node as it is drawn: its place, what it says to a pointer, and its words with the room they take. */
export type DrawnNode = { readonly place: Place; readonly title: string; readonly words: readonly Words[] }

export type DrawnMap = {
  readonly root: XmlElement
  readonly canvas: Place
  readonly nodes: readonly DrawnNode[]
  /** Every other line of words: titles, lanes, legend. */
  readonly others: readonly Words[]
  /** Points of all lines. */
  readonly courses: readonly (readonly Point[])[]
}

const numberOf = (element: XmlElement, name: string): number => {
  const value = Number(element.attributes[name])
  if (!Number.isFinite(value)) throw new Error(`${element.name} has no ${name}`)
  return value
}

const placeOf = (element: XmlElement): Place => ({
  x: numberOf(element, 'x'),
  y: numberOf(element, 'y'),
  width: numberOf(element, 'width'),
  height: numberOf(element, 'height'),
})

/** Room that words take in a usual font: a Chinese character is as wide as it is high, a Latin letter about half as wide. */
const wordsOf = (element: XmlElement): Words => {
  const size = numberOf(element, 'font-size')
  const isMiddle = element.attributes['text-anchor'] === 'middle'
  const bold = element.attributes['font-weight'] === undefined ? 1 : 1.05
  const width = stringWidth(element.text) * 0.5 * size * bold
  return {
    text: element.text,
    x: numberOf(element, 'x') - (isMiddle ? width / 2 : 0),
    y: numberOf(element, 'y') - size * 0.85,
    width,
    height: size,
  }
}

type Point = readonly [number, number]

const bend = (a: Point, b: Point, c: Point, d: Point): readonly Point[] =>
  [0.25, 0.5, 0.75, 1].map((t): Point => {
    const at = (axis: 0 | 1) =>
      (1 - t) ** 3 * a[axis] + 3 * (1 - t) ** 2 * t * b[axis] + 3 * (1 - t) * t ** 2 * c[axis] + t ** 3 * d[axis]
    return [at(0), at(1)]
  })

/** Places through which a line runs. */
const pointsOf = (d: string): readonly Point[] => {
  if (!/^[MLCZh0-9. -]+$/.test(d)) throw new Error(`no path: ${d}`)
  const points: Point[] = []
  for (const [, kind = '', numbers = ''] of d.matchAll(/([MLC])([-\d. ]+)/g)) {
    const all = numbers.trim().split(' ').map(Number)
    const given = all.flatMap((x, index): readonly Point[] => (index % 2 === 0 ? [[x, all[index + 1] ?? NaN]] : []))
    const [b, c, end] = given
    const last = points.at(-1)
    if (kind === 'C' && last && b && c && end) points.push(...bend(last, b, c, end))
    else points.push(...given)
  }
  return points
}

/** What is to be seen in a picture of a map. */
export const drawnMap = (svg: string): DrawnMap => {
  const root = xmlElement(svg)
  const nodes = root.elements
    .filter(({ name, elements }) => name === 'g' && elements[1]?.name === 'rect')
    .map(({ elements: [title, first, ...rest] }): DrawnNode => {
      if (title === undefined || first === undefined) throw new Error('no node')
      return {
        place: placeOf(first),
        title: title.text,
        words: rest.filter(({ name }) => name === 'text').map(wordsOf),
      }
    })
  return {
    root,
    canvas: { x: 0, y: 0, width: numberOf(root, 'width'), height: numberOf(root, 'height') },
    nodes,
    others: root.elements.filter(({ name }) => name === 'text').map(wordsOf),
    courses: root.elements
      .filter(({ name }) => name === 'path')
      .map(({ attributes }) => pointsOf(attributes['d'] ?? '')),
  }
}

export const overlaps = (a: Place, b: Place): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

export const contains = (outer: Place, inner: Place): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height

/** What is wrong with a picture; a good one has nothing. */
export const flawsOf = ({ nodes, canvas, others, courses }: DrawnMap): readonly string[] => [
  ...nodes.flatMap((one, index) =>
    nodes
      .slice(index + 1)
      .flatMap((other) => (overlaps(one.place, other.place) ? [`${one.title} over ${other.title}`] : [])),
  ),
  ...nodes.flatMap(({ place, words }) =>
    words.flatMap((line) => (contains(place, line) ? [] : [`${line.text} leaves its box`])),
  ),
  ...nodes.flatMap(({ words }) =>
    words.flatMap((one, index) =>
      words.slice(index + 1).flatMap((other) => (overlaps(one, other) ? [`${one.text} over ${other.text}`] : [])),
    ),
  ),
  ...others.flatMap((line, index) => [
    ...(contains(canvas, line) ? [] : [`${line.text} leaves the picture`]),
    ...others.slice(index + 1).flatMap((other) => (overlaps(line, other) ? [`${line.text} over ${other.text}`] : [])),
    ...nodes.flatMap(({ place, title }) => (overlaps(line, place) ? [`${line.text} over ${title}`] : [])),
  ]),
  ...[...nodes.map(({ place }) => place)].flatMap((place) =>
    contains(canvas, place) ? [] : [`a box leaves the picture at ${String(place.x)}`],
  ),
  ...courses.flatMap((points) =>
    points.flatMap(([x, y]) =>
      contains(canvas, { x, y, width: 0, height: 0 }) ? [] : [`a line leaves at ${x}, ${y}`],
    ),
  ),
]
