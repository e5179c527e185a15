import type { Axis, ChartOf } from '../../report/chart.js'
import type { Language } from '../../report/text.js'
import { colon } from '../format-words.js'
import { bottom, margin, quiet, room, type, type Start } from './look.js'
import { cutTo } from './measure.js'
import type { Piece } from './slide.js'
import { deckWords, said } from './words.js'

/** As many profiles as can be compared on a slide, and slides of them that somebody looks at; tables have everybody. */
const profilesPerSlide = 4
const mostProfiles = 8

/** Scales of different lengths on one chart: the whole of each is a hundred. */
const shareOf = ({ least, most, value }: Axis): number | null =>
  value === null || most === least ? null : Math.round(((value - least) / (most - least)) * 1000) / 10

const axisWords = ({ label, said: level }: Axis, language: Language): string =>
  `${said(label, language)}${colon[language]}${said(level, language)}`

const profile = (
  chart: ChartOf<'profile'>,
  { x, y, w }: { readonly x: number; readonly y: number; readonly w: number },
  language: Language,
): readonly Piece[] => {
  const title = said(chart.title, language)
  const drawn = chart.axes.filter(({ choice }) => choice !== true)
  const others = chart.axes.filter(({ choice }) => choice === true).map((axis) => axisWords(axis, language))
  const more = [
    ...(chart.badge
      ? [`${said(chart.badge.label, language)}${colon[language]}${said(chart.badge.said, language)}`]
      : []),
    ...(chart.summary ? [said(chart.summary, language)] : []),
  ].join(' · ')
  const line = (text: string, lines: number) => [
    { text: cutTo(text, lines, type.small, w), color: quiet, size: type.small },
  ]
  return [
    {
      kind: 'words',
      name: `${deckWords.text[language]} ${chart.id}`,
      box: { x, y, w, h: 0.78 },
      size: type.lead,
      align: 'center',
      lines: [[{ text: cutTo(title, 1, type.lead, w, true), bold: true }], ...(more === '' ? [] : [line(more, 2)])],
    },
    {
      kind: 'plot',
      name: `${deckWords.chart[language]} ${chart.id}`,
      box: { x, y: y + 0.78, w, h: bottom - y - 0.78 - 0.45 },
      shape: drawn.length < 3 ? 'bars' : 'radar',
      labels: drawn.map(({ label, said: level }) => `${said(label, language)}\n${said(level, language)}`),
      series: [{ name: title, values: drawn.map(shareOf), color: 'accent1' }],
      most: 100,
      hasLegend: false,
      alt: said(chart.description, language),
    },
    ...(others.length > 0
      ? [
          {
            kind: 'words' as const,
            name: `${deckWords.text[language]} ${chart.id} 2`,
            box: { x, y: bottom - 0.42, w, h: 0.42 },
            size: type.small,
            align: 'center' as const,
            lines: [line(others.join(' · '), 2)],
          },
        ]
      : []),
  ]
}

/** Profiles beside each other, so that people can be compared. */
export const profilePages = (
  charts: readonly ChartOf<'profile'>[],
  start: Start,
  language: Language,
): readonly (readonly Piece[])[] => {
  const shown = charts.slice(0, mostProfiles)
  const pages = Math.ceil(shown.length / profilesPerSlide)
  const perPage = Math.ceil(shown.length / Math.max(1, pages))
  const between = 0.3
  const columns = Math.max(3, perPage)
  const width = (room - (columns - 1) * between) / columns
  return Array.from({ length: pages }, (_, page) => {
    const some = shown.slice(page * perPage, (page + 1) * perPage)
    const left = margin + ((columns - some.length) * (width + between)) / 2
    return some.flatMap((one, index) =>
      profile(
        one,
        { x: left + index * (width + between), y: page === 0 ? start.first : start.top, w: width },
        language,
      ),
    )
  })
}
