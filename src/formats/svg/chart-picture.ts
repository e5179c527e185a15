import type { Chart } from '../../report/chart.js'
import type { Language } from '../../report/text.js'
import { xmlElement, type Element } from '../xml.js'
import { board } from './board.js'
import { paint } from './colors.js'
import { funnel } from './funnel.js'
import { gapBars } from './gap-bars.js'
import { fontFamily, linesIn } from './letters.js'
import { matrix } from './matrix.js'
import { box, element, moved, normalSize, smallSize, words, type Drawn } from './parts.js'
import { profile } from './profile.js'
import { timeline } from './timeline.js'

const drawn = (chart: Chart, language: Language): Drawn => {
  switch (chart.kind) {
    case 'profile':
      return profile(chart, language)
    case 'matrix':
      return matrix(chart, language)
    case 'funnel':
      return funnel(chart, language)
    case 'timeline':
      return timeline(chart, language)
    case 'gap-bars':
      return gapBars(chart, language)
    case 'board':
      return board(chart, language)
  }
}

const padding = 24
const titleSize = 17
const noteStep = 18

/** A chart on a card, with its title above it and what else has to be known below. */
export const chartCard = (chart: Chart, language: Language): Omit<Drawn, 'omitted'> => {
  const { width: room, height: inner, elements, omitted } = drawn(chart, language)
  const notes = [omitted, chart.note].flatMap((note) =>
    note === undefined ? [] : linesIn(note[language], room, smallSize, 2),
  )
  const summary = chart.summary ? linesIn(chart.summary[language], room, normalSize, 2) : []
  const begin = padding + titleSize + 8
  const top = begin + summary.length * noteStep + 12
  const bottom = top + inner
  const width = room + 2 * padding
  const height = Math.ceil(bottom + (notes.length > 0 ? 12 + notes.length * noteStep : 0) + padding - 4)
  const named = (name: string, said: string): Element => ({ name, attributes: {}, lines: [said] })
  return {
    width,
    height,
    elements: [
      named('title', chart.title[language]),
      named('desc', chart.description[language]),
      box(0.5, 0.5, width - 1, height - 1, 'ground', { line: 'edge', rx: 12 }),
      words(chart.title[language], padding, padding + titleSize / 2, { size: titleSize, bold: true, room }),
      ...summary.map((line, index) => words(line, padding, begin + (index + 0.5) * noteStep, { color: 'muted' })),
      moved(padding, top, elements),
      ...notes.map((note, index) =>
        words(note, padding, bottom + 12 + (index + 0.5) * noteStep, { size: smallSize, color: 'muted' }),
      ),
    ],
  }
}

/** The element that holds drawings; words in it are of the colour of ink. */
export const svgElement = (
  width: number,
  height: number,
  language: Language,
  role: 'img' | 'group',
  elements: readonly Element[],
): Element =>
  element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      width,
      height,
      role,
      lang: language === 'zh' ? 'zh-CN' : 'en',
      'font-family': fontFamily,
      ...paint('ink'),
    },
    ...elements,
  )

type OnCard = Readonly<Record<'id' | 'title' | 'description' | 'svg', string>> &
  Readonly<Record<'width' | 'height', number>>

/** A chart as a picture of its own. */
export const chartPicture = (chart: Chart, language: Language): OnCard => {
  const { width, height, elements } = chartCard(chart, language)
  return {
    id: chart.id,
    title: chart.title[language],
    description: chart.description[language],
    svg: xmlElement(svgElement(width, height, language, 'img', elements)),
    width,
    height,
  }
}
