import { scaleLinear } from 'd3-scale'
import type { ChartOf, TimelineItem } from '../../report/chart.js'
import type { Language, Text } from '../../report/text.js'
import type { Element } from '../xml.js'
import { paint } from './colors.js'
import { dayNumber, monthTicks, type Tick } from './days.js'
import { widthOf } from './letters.js'
import { signs } from './signs.js'
import {
  element,
  labelRoom,
  line,
  moreWords,
  normalSize,
  rounded,
  smallSize,
  told,
  toneColor,
  words,
  type Drawn,
} from './parts.js'

const width = 912
const remarks = { least: 120, most: 210 } as const
const labels = { least: 140, most: 330 } as const
const between = 26
const indent = 14
const rowHeight = 27
const head = 46
const foot = 24
const mostRows = 26

/** What lies further away stands at the edge as an arrow, so that one odd date does not press all others together. */
const farthest = { before: 400, after: 1100 } as const

const todayWord: Text = { en: 'today', zh: '今天' }

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

const monthName = (month: number, language: Language): string =>
  language === 'zh' ? `${String(month)}月` : (months[month - 1] ?? '')

type Row = { readonly heading: string } | { readonly item: TimelineItem; readonly isInGroup: boolean }

/** Items, and the words of their groups in rows of their own. */
const rowsOf = (items: readonly TimelineItem[], language: Language): readonly Row[] =>
  items.flatMap((item, index): readonly Row[] => {
    const group = item.group?.[language]
    const isNew = group !== undefined && items[index - 1]?.group?.[language] !== group
    return [...(isNew ? [{ heading: group }] : []), { item, isInGroup: group !== undefined }]
  })

/** The axis of days, from `left` to `right`. */
type Axis = {
  readonly left: number
  readonly right: number
  readonly today: string
  readonly at: (day: string) => number
  readonly isFar: (day: string) => boolean
}

const axisOf = (today: string, items: readonly TimelineItem[], left: number, right: number) => {
  const now = dayNumber(today)
  const isFar = (day: string): boolean =>
    dayNumber(day) < now - farthest.before || dayNumber(day) > now + farthest.after
  const days = [today, ...items.flatMap(({ from = today, to }) => [from, to])].filter((day) => !isFar(day)).sort()
  const [first = today, last = today] = [days[0], days.at(-1)]
  const room = Math.max(8, Math.round((dayNumber(last) - dayNumber(first)) * 0.05))
  const scale = scaleLinear()
    .domain([dayNumber(first) - room, dayNumber(last) + room])
    .range([left, right])
    .clamp(true)
  const axis: Axis = { left, right, today, isFar, at: (day) => scale(dayNumber(day)) }
  const ticks = monthTicks(first, last, 8).filter(({ day }) => day <= dayNumber(last) + room)
  return { axis, ticks: ticks.map((tick) => ({ ...tick, x: scale(tick.day) })) }
}

const point = ({ to, done, tone }: TimelineItem, { at, isFar, today }: Axis, y: number): readonly Element[] => {
  const color = toneColor(tone)
  const x = at(to)
  if (isFar(to))
    return [
      element('path', {
        d: to < today ? 'M 4 -7 L -6 0 L 4 7 Z' : 'M -4 -7 L 6 0 L -4 7 Z',
        transform: `translate(${rounded(x)} ${rounded(y)})`,
        ...paint(color),
      }),
    ]
  if (done)
    return [element('circle', { cx: x, cy: y, r: 8, ...paint(color) }), ...signs('yes', [[x, y]], 0.9, 'ground')]
  if (tone === 'warn')
    return [
      element('path', {
        d: 'M 0 -7 L 8 6 L -8 6 Z',
        transform: `translate(${rounded(x)} ${rounded(y)})`,
        'stroke-width': 3,
        'stroke-linejoin': 'round',
        ...paint('ground', color),
      }),
    ]
  if (tone !== 'bad') return [element('circle', { cx: x, cy: y, r: 6, 'stroke-width': 3, ...paint('ground', color) })]
  return [
    element('circle', { cx: x, cy: y, r: 8, ...paint(color) }),
    words('!', x, y, { size: smallSize, bold: true, color: 'ground', anchor: 'middle' }),
  ]
}

const itemRow = (item: TimelineItem, shift: number, axis: Axis, y: number, language: Language): Element => {
  const { at, left, right, today } = axis
  const color = toneColor(item.tone)
  const isOnlyDone = item.done && item.from === undefined
  const far = item.to >= today ? right - 30 : left + 4
  return told(item.said[language], [
    words(item.label[language], shift, y, { room: left - between - shift }),
    ...(isOnlyDone
      ? []
      : [line(at(item.from ?? today), y, at(item.to), y, color, { 'stroke-width': 2, 'stroke-opacity': 0.45 })]),
    ...point(item, axis, y),
    ...(axis.isFar(item.to) ? [words(item.to.slice(0, 4), far, y - 9, { size: 10, color, anchor: 'middle' })] : []),
    words(`${item.to} · ${item.remark[language]}`, right + between, y, {
      size: smallSize,
      color: toneColor(item.tone, 'muted'),
      bold: item.tone === 'bad',
      room: width - right - between,
    }),
  ])
}

const tickMarks = (
  ticks: readonly (Tick & { readonly x: number })[],
  bottom: number,
  language: Language,
): readonly Element[] =>
  ticks.flatMap(({ x, month, year }) => [
    ...(year === undefined ? [] : [words(year, x, 10, { size: 11, bold: true, color: 'muted', anchor: 'middle' })]),
    words(monthName(month, language), x, 26, { size: 11, color: 'muted', anchor: 'middle' }),
    line(x, head - 8, x, bottom, 'grid'),
  ])

const todayMark = ({ today, at }: Axis, bottom: number, language: Language): readonly Element[] => {
  const said = `${todayWord[language]} ${today}`
  const half = widthOf(said, 11, true) / 2
  const x = at(today)
  return [
    line(x, head - 8, x, bottom + 6, 'accent', { 'stroke-dasharray': '5 3' }),
    words(said, Math.min(x, width - half), bottom + 14, { size: 11, bold: true, color: 'accent', anchor: 'middle' }),
  ]
}

/** Days from left to right, one row each, with the day of today across. */
export const timeline = (chart: ChartOf<'timeline'>, language: Language): Drawn => {
  const rows = rowsOf(chart.items, language)
  const shown = rows.slice(0, mostRows)
  const items = shown.flatMap((row) => ('item' in row ? [row] : []))
  const left =
    labelRoom(
      items.map(({ item }) => item.label[language]),
      [labels.least, labels.most],
    ) +
    (items.some(({ isInGroup }) => isInGroup) ? indent : 0) +
    between
  const right =
    width -
    labelRoom(
      items.map(({ item }) => `${item.to} · ${item.remark[language]}`),
      [remarks.least, remarks.most],
      normalSize,
    ) -
    between
  const { axis, ticks } = axisOf(
    chart.today,
    items.map(({ item }) => item),
    left,
    right,
  )
  const bottom = head + shown.length * rowHeight
  const omitted = rows.slice(mostRows).filter((row) => 'item' in row).length
  return {
    width,
    height: bottom + foot,
    elements: [
      ...tickMarks(ticks, bottom, language),
      line(left, head - 8, right, head - 8, 'edge'),
      ...todayMark(axis, bottom, language),
      ...shown.map((row, index) => {
        const y = head + (index + 0.5) * rowHeight
        return 'heading' in row
          ? words(row.heading, 0, y + 2, { bold: true, room: right })
          : itemRow(row.item, row.isInGroup ? indent : 0, axis, y, language)
      }),
    ],
    ...(omitted > 0 && { omitted: moreWords(omitted, { en: 'further down the list', zh: '项' }) }),
  }
}
