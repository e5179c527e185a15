import type { ChartOf, Day, TimelineItem } from '../../report/chart.js'
import type { Language } from '../../report/text.js'
import { bottom, hairline, margin, quiet, room, toneColor, type, type Color, type Start } from './look.js'
import { cutTo } from './measure.js'
import type { Piece } from './slide.js'
import { deckWords, said } from './words.js'

const perSlide = 12

/** A day as a number, whatever the calendar of the machine. */
const numberOf = (day: Day): number => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  // Years begin in March, so that the odd day of a leap year is the last.
  const [y, m] = month > 2 ? [year, month - 3] : [year - 1, month + 9]
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + date
}

const names = 3.9
const dates = 1.15

const colorOf = ({ tone }: TimelineItem): Color => (tone ? toneColor[tone] : 'accent1')

const row = (
  item: TimelineItem,
  index: number,
  y: number,
  height: number,
  at: (day: Day) => number,
  language: Language,
): readonly Piece[] => {
  const label = `${deckWords.chart[language]} ${String(index + 1)}`
  const [from, to] = [at(item.from ?? item.to), at(item.to)]
  const middle = y + height / 2
  const width = Math.max(0.16, to - from)
  return [
    {
      kind: 'words',
      name: `${label} a`,
      box: { x: margin, y, w: names - 0.15, h: height },
      size: type.table,
      valign: 'middle',
      lines: [
        [
          {
            text: cutTo(
              `${said(item.label, language)} · ${said(item.remark, language)}`,
              height > 0.4 ? 2 : 1,
              type.table,
              names - 0.2,
            ),
          },
        ],
      ],
    },
    {
      kind: 'words',
      name: `${label} b`,
      box: { x: item.from === undefined ? to - 0.08 : from, y: middle - 0.08, w: width, h: 0.16 },
      shape: 'roundRect',
      ground: colorOf(item),
      size: type.small,
      lines: [],
      alt: said(item.said, language),
    },
    {
      kind: 'words',
      name: `${label} c`,
      box: { x: margin + room - dates, y, w: dates, h: height },
      size: type.small,
      color: item.tone ? toneColor[item.tone] : quiet,
      align: 'right',
      valign: 'middle',
      lines: [[{ text: item.to }]],
    },
  ]
}

/** What lies on a line of time, as shapes that can be moved. */
export const timelinePages = (
  { items, today, description }: ChartOf<'timeline'>,
  start: Start,
  language: Language,
): readonly (readonly Piece[])[] => {
  const days = [today, ...items.flatMap(({ from, to }) => (from === undefined ? [to] : [from, to]))]
  const [first, last] = [Math.min(...days.map(numberOf)), Math.max(...days.map(numberOf))]
  const [left, right] = [margin + names, margin + room - dates - 0.2]
  const at = (day: Day): number => left + ((numberOf(day) - first) / Math.max(1, last - first)) * (right - left)
  const pages = Math.ceil(items.length / perSlide)
  const perPage = Math.ceil(items.length / pages)
  return Array.from({ length: pages }, (_, page): readonly Piece[] => {
    const some = items.slice(page * perPage, (page + 1) * perPage)
    const top = (page === 0 ? start.first : start.top) + 0.32
    const height = Math.min(0.5, (bottom - top) / some.length)
    const x = at(today)
    return [
      {
        kind: 'words',
        name: `${deckWords.frame[language]} ${String(page + 1)}`,
        box: { x: left - 0.1, y: top, w: right - left + 0.2, h: height * some.length },
        ground: 'bg2',
        size: type.small,
        lines: [],
        alt: said(description, language),
      },
      ...some.slice(1).map((_one, index): Piece => ({
        kind: 'stroke',
        name: `${deckWords.line[language]} ${String(index + 1)}`,
        points: [
          [margin, top + (index + 1) * height],
          [margin + room, top + (index + 1) * height],
        ],
        color: hairline,
        width: 0.5,
      })),
      {
        kind: 'stroke',
        name: deckWords.today[language],
        points: [
          [x, top],
          [x, top + height * some.length],
        ],
        color: quiet,
        width: 1.25,
        dashed: true,
      },
      {
        kind: 'words',
        name: `${deckWords.today[language]} ${String(page + 1)}`,
        box: { x: Math.min(Math.max(x - 0.9, margin), margin + room - 1.8), y: top - 0.3, w: 1.8, h: 0.26 },
        size: type.small,
        align: 'center',
        color: quiet,
        lines: [[{ text: `${said(deckWords.today, language)} ${today}` }]],
      },
      ...some.flatMap((item, index) => row(item, index, top + index * height, height, at, language)),
    ]
  })
}
