import { scaleLinear } from 'd3-scale'
import type { ChartOf, FunnelStep } from '../../report/chart.js'
import type { Language } from '../../report/text.js'
import type { Element } from '../xml.js'
import { paint } from './colors.js'
import { legend } from './legend.js'
import {
  box,
  dashes,
  element,
  rounded,
  smallSize,
  softColor,
  told,
  toneColor,
  words,
  moved,
  type Drawn,
} from './parts.js'

const width = 912
const labels = 236
const figures = 90
const rowHeight = 46
const barHeight = 30
const head = 26
const left = labels + 20
const middle = (left + width - 3 * figures) / 2
const widest = width - 3 * figures - left - 20

/** Something that is there is never too small to be seen. */
const least = 3

const half = (value: number | null, scale: (value: number) => number): number =>
  value === null || value === 0 ? least / 2 : Math.max(scale(value), least) / 2

const bars = (step: FunnelStep, scale: (value: number) => number, y: number): readonly Element[] => {
  const { whole, part, count, tone } = step
  if (count === 0) return [box(middle - 14, y - 1, 28, 2, 'grid')]
  if (whole.value === null)
    return [
      box(middle - 40, y - barHeight / 2, 80, barHeight, undefined, { line: 'dim', 'stroke-dasharray': dashes, rx: 4 }),
      words('?', middle, y, { color: 'dim', bold: true, anchor: 'middle', size: 16 }),
    ]
  const outer = half(whole.value, scale)
  const inner = half(part.value, scale)
  return [
    box(middle - outer, y - barHeight / 2, 2 * outer, barHeight, softColor(tone), { rx: 4 }),
    ...(part.value === null
      ? []
      : [box(middle - inner, y - barHeight / 2 + 7, 2 * inner, barHeight - 14, toneColor(tone), { rx: 3 })]),
  ]
}

/** What leads the eye from a step to the next. */
const neck = (from: FunnelStep, to: FunnelStep, scale: (value: number) => number, y: number): Element => {
  const [a, b] = [half(from.whole.value, scale), half(to.whole.value, scale)]
  const [top, bottom] = [y + barHeight / 2, y + rowHeight - barHeight / 2]
  const points = [
    [middle - a, top],
    [middle + a, top],
    [middle + b, bottom],
    [middle - b, bottom],
  ] as const
  return element('path', {
    d: `M ${points.map(([x, at]) => `${String(rounded(x))} ${String(rounded(at))}`).join(' L ')} Z`,
    ...paint('track'),
  })
}

const isSeen = ({ count, whole }: FunnelStep): boolean => count > 0 && whole.value !== null

const figure = (said: string, column: number, y: number, bold: boolean, isNone: boolean): Element =>
  words(said, width - (2 - column) * figures, y, {
    anchor: 'end',
    bold,
    color: isNone ? 'dim' : 'ink',
    room: figures - 8,
  })

/** The steps from top to bottom, as wide as what they hold. */
export const funnel = ({ heads, steps }: ChartOf<'funnel'>, language: Language): Drawn => {
  const scale = scaleLinear()
    .domain([0, Math.max(1, ...steps.map(({ whole }) => whole.value ?? 0))])
    .range([0, widest])
  const at = (index: number): number => head + (index + 0.5) * rowHeight
  const bottom = head + steps.length * rowHeight
  const foot = legend(
    [
      { width: 26, elements: [box(0, -7, 26, 14, 'accent-soft', { rx: 3 })], meaning: heads.whole },
      { width: 26, elements: [box(0, -4, 26, 8, 'accent', { rx: 2 })], meaning: heads.part },
    ],
    language,
    width,
  )
  return {
    width,
    height: bottom + 8 + foot.height,
    elements: [
      ...[heads.count, heads.whole, heads.part].map((name, column) =>
        words(name[language], width - (2 - column) * figures, head / 2, {
          size: smallSize,
          color: 'muted',
          anchor: 'end',
          room: figures - 8,
        }),
      ),
      ...steps.flatMap((step, index) => {
        const next = steps[index + 1]
        return next && isSeen(step) && isSeen(next) ? [neck(step, next, scale, at(index))] : []
      }),
      ...steps.map((step, index) => {
        const y = at(index)
        const color = step.count === 0 ? 'dim' : toneColor(step.tone)
        return told(step.said[language], [
          box(0, y - 13, 26, 26, step.count === 0 ? 'dim-soft' : softColor(step.tone), { rx: 6 }),
          words(step.code, 13, y, { anchor: 'middle', bold: true, color, room: 24 }),
          words(step.label[language], 36, y, { room: labels - 36, color: step.count === 0 ? 'dim' : 'ink' }),
          ...bars(step, scale, y),
          figure(String(step.count), 0, y, false, step.count === 0),
          figure(step.whole.said[language], 1, y, false, step.count === 0 || step.whole.value === null),
          figure(step.part.said[language], 2, y, true, step.count === 0 || step.part.value === null),
        ])
      }),
      moved(left, bottom + 8, foot.elements),
    ],
  }
}
