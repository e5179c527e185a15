import type { Chart } from '../../report/chart.js'
import type { Language } from '../../report/text.js'
import { xmlElement, type Element } from '../xml.js'
import { board } from './board.js'
import { funnel } from './funnel.js'
import { gapBars } from './gap-bars.js'
import { paint } from './colors.js'
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

type OnCard = Readonly<Record<'id' | 'title' | 'description' | 'svg', string>> &
  Readonly<Record<'width' | 'height', number>>

/** A chart on a card of its own, with its title above it and what else has to be known below. */
export const chartPicture = (chart: Chart, language: Language): OnCard => {
  const { width: room, height, elements, omitted } = drawn(chart, language)
  const notes = [omitted, chart.note].flatMap((note) =>
    note === undefined ? [] : linesIn(note[language], room, smallSize, 2),
  )
  const summary = chart.summary ? linesIn(chart.summary[language], room, normalSize, 2) : []
  const begin = padding + titleSize + 8
  const top = begin + summary.length * noteStep + 12
  const bottom = top + height
  const size = {
    width: room + 2 * padding,
    height: Math.ceil(bottom + (notes.length > 0 ? 12 + notes.length * noteStep : 0) + padding - 4),
  }
  const [title, description] = [chart.title[language], chart.description[language]]
  const named = (name: string, said: string): Element => ({ name, attributes: {}, lines: [said] })
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${String(size.width)} ${String(size.height)}`,
      ...size,
      role: 'img',
      lang: language === 'zh' ? 'zh-CN' : 'en',
      'font-family': fontFamily,
      ...paint('ink'),
    },
    named('title', title),
    named('desc', description),
    box(0.5, 0.5, size.width - 1, size.height - 1, 'ground', { line: 'edge', rx: 12 }),
    words(title, padding, padding + titleSize / 2, { size: titleSize, bold: true, room }),
    ...summary.map((line, index) => words(line, padding, begin + (index + 0.5) * noteStep, { color: 'muted' })),
    moved(padding, top, elements),
    ...notes.map((note, index) =>
      words(note, padding, bottom + 12 + (index + 0.5) * noteStep, { size: smallSize, color: 'muted' }),
    ),
  )
  return { id: chart.id, title, description, svg: xmlElement(svg), ...size }
}
