import type { JSX } from 'preact'
import { courseLines, type Spot } from '../sparkline.js'

/** Pixels; the inset leaves room for the mark of the last point. */
const size = { width: 120, height: 28, inset: 4 } as const

/** More points than this stand in one another's way. */
const mostPoints = 60

const rounded = (pixels: number): string => String(Math.round(pixels * 10) / 10)

const placeOf = ([x, y]: Spot): readonly [string, string] => [
  rounded(size.inset + x * (size.width - 2 * size.inset)),
  rounded(size.inset + (1 - y) * (size.height - 2 * size.inset)),
]

/** A point that stands alone is a line of no length, which round ends make a dot. */
const pathOf = (line: readonly Spot[]): string => {
  const places = line.map((spot) => placeOf(spot).join(' '))
  return `M${places.join('L')}${places.length === 1 ? 'h0' : ''}`
}

/** How a figure went, in the height of a line of text; where nothing is known there is a gap. */
export const Spark = ({ series }: { readonly series: readonly (number | null)[] }): JSX.Element => {
  const lines = courseLines(series, mostPoints)
  const last = series.at(-1) === null ? undefined : lines.at(-1)?.at(-1)
  const [cx, cy] = last ? placeOf(last) : []
  return (
    <svg
      class="spark"
      viewBox={`0 0 ${String(size.width)} ${String(size.height)}`}
      aria-hidden="true"
      focusable="false"
    >
      {lines.length > 0 && <path d={lines.map(pathOf).join('')} />}
      {last && <circle cx={cx} cy={cy} r="3" />}
    </svg>
  )
}
