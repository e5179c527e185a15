import { arc } from 'd3-shape'
import type { Axis, ChartOf } from '../../report/chart.js'
import type { Language } from '../../report/text.js'
import type { Element } from '../xml.js'
import { paint } from './colors.js'
import { dashes, element, moved, paragraph, smallSize, softColor, told, toneColor, words, type Drawn } from './parts.js'

const width = 400
const height = 238
const centre = { x: width / 2, y: 134 }
const inner = 30
const outer = 90

type Slice = { readonly from: number; readonly to: number; readonly begin: number; readonly end: number }

/** A piece of a ring; angles in radians from the top, clockwise. */
const piece = arc<Slice>()
  .innerRadius(({ from }) => from)
  .outerRadius(({ to }) => to)
  .startAngle(({ begin }) => begin)
  .endAngle(({ end }) => end)
  .digits(1)

const slicePath = (slice: Slice): string => piece(slice) ?? ''

/** The pieces of a petal from the inside out, or side by side where the scale has no order; and which are filled. */
const piecesOf = ({ least, most, value, choice }: Axis, begin: number, end: number) => {
  const count = Math.max(1, most - least)
  return Array.from({ length: count }, (_, index) => {
    const isFilled = value !== null && (choice ? index + 1 === value : index < value - least)
    if (choice) {
      const step = (end - begin) / count
      const slice = {
        from: inner,
        to: outer,
        begin: begin + index * step + 0.02,
        end: begin + (index + 1) * step - 0.02,
      }
      return { slice, isFilled }
    }
    const step = (outer - inner) / count
    const slice = { from: inner + index * step + 1, to: inner + (index + 1) * step - 1, begin, end }
    return { slice, isFilled }
  })
}

const petal = (axis: Axis, middle: number, half: number, language: Language): Element => {
  const said = `${axis.label[language]}: ${axis.said[language]}`
  const [begin, end] = [middle - half, middle + half]
  if (axis.value === null) {
    const at = (inner + outer) / 2
    return told(said, [
      element('path', {
        d: slicePath({ from: inner, to: outer, begin, end }),
        'stroke-dasharray': dashes,
        ...paint(undefined, 'dim'),
      }),
      words('?', Math.sin(middle) * at, -Math.cos(middle) * at, {
        size: 20,
        color: 'dim',
        bold: true,
        anchor: 'middle',
      }),
    ])
  }
  const pieces = piecesOf(axis, begin, end)
  const path = (isFilled: boolean): string =>
    pieces
      .filter((one) => one.isFilled === isFilled)
      .map(({ slice }) => slicePath(slice))
      .join('')
  // The lowest level is known, too.
  const base = axis.value === axis.least ? slicePath({ from: inner, to: inner + 4, begin, end }) : ''
  const [full, empty] = [path(true) + base, path(false)]
  return told(said, [
    ...(empty === '' ? [] : [element('path', { d: empty, ...paint('track', 'edge') })]),
    ...(full === '' ? [] : [element('path', { d: full, ...paint(toneColor(axis.tone)) })]),
  ])
}

/** Name and level beside a petal, on the side on which there is room. */
const label = (axis: Axis, middle: number, language: Language): readonly Element[] => {
  const side = Math.sin(middle)
  const isTop = Math.abs(side) < 0.01
  const x = centre.x + side * (outer + 12)
  const y = isTop ? centre.y - outer - 28 : centre.y - Math.cos(middle) * (outer + 6)
  const anchor = isTop ? 'middle' : side > 0 ? 'start' : 'end'
  const room = isTop ? width : side > 0 ? width - x : x
  const color = axis.value === null ? 'dim' : toneColor(axis.tone, 'ink')
  return [
    words(axis.label[language], x, y, { size: smallSize, color: 'muted', anchor, room }),
    ...(isTop
      ? [words(axis.said[language], x, y + 17, { bold: true, color, anchor, room })]
      : paragraph(axis.said[language], x, y + 17, { bold: true, color, anchor, room, most: 1 })),
  ]
}

const middle = (label: string, said: string): readonly Element[] => [
  element('circle', { cx: centre.x, cy: centre.y, r: inner - 4, ...paint(softColor(undefined)) }),
  words(label, centre.x, centre.y - 8, { size: 9, color: 'accent', anchor: 'middle', room: 2 * inner - 14 }),
  words(said, centre.x, centre.y + 5, {
    size: 11,
    color: 'accent',
    bold: true,
    anchor: 'middle',
    room: 2 * inner - 8,
  }),
]

/** The dimensions of somebody around a middle, each as far out as its level; a dashed petal is not known. */
export const profile = ({ axes, badge }: ChartOf<'profile'>, language: Language): Drawn => {
  const whole = (2 * Math.PI) / axes.length
  const middles = axes.map((_, index) => index * whole)
  const half = whole / 2 - 0.035
  return {
    width,
    height,
    elements: [
      moved(
        centre.x,
        centre.y,
        axes.map((axis, index) => petal(axis, middles[index] ?? 0, half, language)),
      ),
      ...(badge ? middle(badge.label[language], badge.said[language]) : []),
      ...axes.flatMap((axis, index) => label(axis, middles[index] ?? 0, language)),
    ],
  }
}
