import type { FieldState } from '../../report/chart.js'
import type { Element } from '../xml.js'
import { paint, type Color } from './colors.js'
import { element, rounded, words } from './parts.js'

type Point = readonly [x: number, y: number]

/** A tick, a wave and a cross as polygons around 0: steps of a pen, the first one without ink. */
const strokes: Readonly<Record<Exclude<FieldState, 'unknown'>, readonly (readonly Point[])[]>> = {
  yes: [
    [
      [-4.5, 0.5],
      [-1.5, 3.5],
      [4.5, -3.5],
    ],
  ],
  part: [
    [
      [-5, 1],
      [-2.5, -2],
      [2.5, 2],
      [5, -1],
    ],
  ],
  no: [
    [
      [-3.5, -3.5],
      [3.5, 3.5],
    ],
    [
      [3.5, -3.5],
      [-3.5, 3.5],
    ],
  ],
}

/** The sign of a state at several places, so that colour never says it alone. */
export const signs = (state: FieldState, places: readonly Point[], scale: number, color: Color): readonly Element[] => {
  if (state === 'unknown')
    return places.map(([x, y]) => words('?', x, y, { size: 12 * scale, color, anchor: 'middle', bold: true }))
  const written = ([x, y]: Point, [dx, dy]: Point): string =>
    `${String(rounded(x + dx * scale))} ${String(rounded(y + dy * scale))}`
  const path = places.flatMap((place) =>
    strokes[state].map((stroke) => `M ${stroke.map((step) => written(place, step)).join(' L ')}`),
  )
  return [
    element('path', {
      d: path.join(' '),
      'stroke-width': 2 * Math.max(scale, 0.8),
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
      ...paint(undefined, color),
    }),
  ]
}
