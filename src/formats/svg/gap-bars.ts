import { scaleLinear } from 'd3-scale'
import type { ChartOf, GapBar } from '../../report/chart.js'
import type { Language } from '../../report/text.js'
import type { Element } from '../xml.js'
import { paint } from './colors.js'
import { legend } from './legend.js'
import {
  box,
  dashes,
  element,
  labelRoom,
  line,
  moreWords,
  moved,
  paragraph,
  smallSize,
  softColor,
  told,
  toneColor,
  words,
  type Drawn,
} from './parts.js'

const width = 912
const remarks = 176
const rowHeight = 28
const head = 34
/** Bars that can be read from the back of a room; those that follow are the smaller gaps. */
const mostItems = 20

const across = (most: number, labels: number) =>
  scaleLinear()
    .domain([0, Math.max(most, 1)])
    .range([labels + 24, width - remarks - 60])

type Scale = ReturnType<typeof across>

const marker = (x: number, y: number, color: Parameters<typeof paint>[0], isKnown = true): Element =>
  element('path', {
    d: 'M 0 -7 L 6 0 L 0 7 L -6 0 Z',
    transform: `translate(${x.toFixed(2)} ${y.toFixed(2)})`,
    'stroke-width': 1.5,
    ...(isKnown ? paint(color, 'ground') : { ...paint('ground', color), 'stroke-dasharray': '2 2' }),
  })

const question = (x: number, y: number): Element => words('?', x, y, { color: 'dim', bold: true, anchor: 'middle' })

const bar = ({ now, wanted, tone }: GapBar, scale: Scale, y: number): readonly Element[] => {
  const [start, end] = scale.range() as [number, number]
  const color = toneColor(tone)
  const shown: Element[] = []
  if (now === null) {
    shown.push(line(start, y, wanted === null ? end : scale(wanted), y, 'dim', { 'stroke-dasharray': dashes }))
    shown.push(box(start - 8, y - 8, 16, 16, 'ground'), question(start, y))
  } else {
    if (wanted === null) {
      shown.push(line(scale(now), y, end, y, 'dim', { 'stroke-dasharray': dashes }))
      shown.push(box(end - 8, y - 8, 16, 16, 'ground'), question(end, y))
    } else if (wanted > now)
      shown.push(
        box(scale(now), y - 5, scale(wanted) - scale(now), 10, softColor(tone), {
          line: color,
          'stroke-dasharray': '4 2',
        }),
      )
    shown.push(box(start, y - 6, Math.max(scale(now) - start, 4), 12, 'accent', { rx: 3 }))
  }
  if (wanted !== null) shown.push(marker(scale(wanted), y, color, now !== null))
  return shown
}

const row = (item: GapBar, scale: Scale, labels: number, y: number, language: Language): Element =>
  told(item.said[language], [
    words(item.label[language], 0, y, { room: labels }),
    ...bar(item, scale, y),
    words(item.remark[language], width - remarks, y, {
      size: smallSize,
      color: toneColor(item.tone, 'muted'),
      bold: item.tone === 'bad',
      room: remarks,
    }),
  ])

const samples = [
  { width: 26, elements: [box(0, -6, 26, 12, 'accent', { rx: 3 })], meaning: { en: 'now', zh: '现状' } },
  {
    width: 26,
    elements: [box(0, -5, 26, 10, 'dim-soft', { line: 'dim', 'stroke-dasharray': '4 2' })],
    meaning: { en: 'still missing', zh: '差距' },
  },
  { width: 14, elements: [marker(7, 0, 'dim')], meaning: { en: 'wanted', zh: '期望' } },
  {
    width: 30,
    elements: [line(0, 0, 30, 0, 'dim', { 'stroke-dasharray': dashes })],
    meaning: { en: 'not known', zh: '未知' },
  },
] as const

/** Now and wanted of each one on a scale with names. */
export const gapBars = ({ most, levels, items }: ChartOf<'gap-bars'>, language: Language): Drawn => {
  const shown = items.slice(0, mostItems)
  const labels = labelRoom(
    shown.map(({ label }) => label[language]),
    [90, 230],
  )
  const scale = across(most, labels)
  const bottom = head + shown.length * rowHeight
  const step = levels.length > 1 ? (scale(1) - scale(0)) * (most / (levels.length - 1)) : width - labels - remarks
  const foot = legend(
    samples.filter(
      ({ meaning }) => meaning.en !== 'not known' || shown.some(({ now, wanted }) => now === null || wanted === null),
    ),
    language,
    width - labels,
  )
  const left = items.length - shown.length
  return {
    width,
    height: bottom + 10 + foot.height,
    elements: [
      ...levels.flatMap(({ at, label }) => [
        ...paragraph(label[language], scale(at), 12, {
          size: smallSize,
          color: 'muted',
          anchor: 'middle',
          room: step - 8,
          most: 2,
        }),
        line(scale(at), head - 4, scale(at), bottom, 'grid'),
      ]),
      ...shown.map((item, index) => row(item, scale, labels, head + (index + 0.5) * rowHeight, language)),
      moved(labels + 24, bottom + 10, foot.elements),
    ],
    ...(left > 0 && {
      omitted: moreWords(left, { en: 'with smaller gaps, or not known', zh: '项，差距较小或未知' }),
    }),
  }
}
