import type { Block } from '../../report/block.js'
import type { PlanReport, Report, Section } from '../../report/report.js'
import type { Language } from '../../report/text.js'
import { same } from '../../report/words.js'
import { asOfWord, drawnOf } from '../format-words.js'
import { chartPages } from './charts.js'
import { closingSlide, coverSlide } from './ends.js'
import { factsUnits, pagesOf, paragraphs, unitsOf } from './flow.js'
import { body, head, room, type } from './look.js'
import { mapPages } from './map/index.js'
import { fitted, lineCount } from './measure.js'
import { notesOf } from './notes.js'
import type { Piece, Slide } from './slide.js'
import { deckWords, said } from './words.js'

const footerOf = (name: string, { asOf }: Report, language: Language): string => `${name} · ${said(asOfWord(asOf), language)}`

/** Slides of one section below one headline, numbered where there are several. */
const slidesOf = (
  pages: readonly (readonly Piece[])[],
  section: Section,
  step: string,
  footer: string,
  language: Language,
): readonly Slide[] => {
  const title = said(section.headline ?? section.title, language)
  const point = fitted(title, [type.title, 24, 22, 20], room, 2, true)
  const name = said(section.title, language)
  return pages.map((pieces, index) => ({
    layout: 'content',
    kicker: [...new Set([step, name]), ...(pages.length > 1 ? [`${String(index + 1)}/${String(pages.length)}`] : [])]
      .filter((part) => part !== '')
      .join('  ·  '),
    title: point.text,
    titleSize: point.size,
    pieces: lifted(pieces, point.text, point.size),
    notes: notesOf(section, index, language),
    footer,
  }))
}

/** Below a headline of one line the body begins higher up. */
const lifted = (pieces: readonly Piece[], title: string, size: number): readonly Piece[] => {
  if (lineCount(title, size, room, true) > 1) return pieces
  const up = body.top - (head.title + 0.72)
  return pieces.map((piece): Piece =>
    piece.kind === 'stroke'
      ? { ...piece, points: piece.points.map(([x, y]) => [x, y - up] as const) }
      : { ...piece, box: { ...piece.box, y: piece.box.y - up } },
  )
}

const isFigures = (block: Block | undefined): block is Extract<Block, { readonly kind: 'facts' | 'figures' }> =>
  block?.kind === 'facts' || block?.kind === 'figures'

/** Maps, then charts, then the rest; the first figures stand above whatever comes first. */
const sectionPages = (section: Section, language: Language): readonly (readonly Piece[])[] => {
  const { graph, charts = [], blocks } = section
  const title = said(section.title, language)
  const strip = (graph ?? charts[0]) && blocks.find(isFigures)
  const units = strip ? factsUnits(strip.items, language) : []
  const above = units.flatMap((unit, index) => unit.draw(body.top + units.slice(0, index).reduce((sum, one) => sum + one.height + 0.16, 0)))
  const top = body.top + units.reduce((sum, { height }) => sum + height + 0.16, 0)
  const maps = graph ? mapPages(graph, title, top, language) : []
  const drawn = chartPages(charts, graph ? body.top : top, language)
  const pictures = [...maps, ...drawn].map((page, index) => (index === 0 ? [...above, ...page] : page))
  const rest = blocks.filter((block) => block !== strip)
  const words = rest.length > 0 ? pagesOf(rest.flatMap((block) => unitsOf(block, title, language))) : []
  return [...pictures, ...words]
}

const unreadableSlide = (report: Report, plan: PlanReport, footer: string, language: Language): readonly Slide[] => {
  const lines = drawnOf(report, plan).map(({ message, place }) => [
    { text: said(same(`${place.file}:${String(place.range.start.line)}  `), language), bold: true },
    { text: said(message, language) },
  ])
  const section: Section = { id: 'unreadable', title: deckWords.unreadable, blocks: [] }
  return slidesOf(pagesOf([paragraphs(lines, type.text, language, { bullets: true })]).slice(0, 3), section, said(same(plan.file), language), footer, language)
}

const planSlides = (report: Report, plan: PlanReport, language: Language): readonly Slide[] => {
  const name = said(same(plan.account ?? plan.file), language)
  const footer = footerOf(name, report, language)
  if (plan.sections.length === 0) return unreadableSlide(report, plan, footer, language)
  let step = ''
  return plan.sections.flatMap((section) => {
    if (section.part) step = said(section.part, language)
    if (section.page === 'cover') return [coverSlide(section, name, footer, language)]
    if (section.page === 'closing') return [closingSlide(section, footer, language)]
    const pages = sectionPages(section, language).filter((page) => page.length > 0)
    return slidesOf(pages, section, step, footer, language)
  })
}

/** Every slide of a report: what is about all plans, then plan by plan. */
export const composed = (report: Report, language: Language): readonly Slide[] => [
  ...report.sections.flatMap((section) =>
    slidesOf(sectionPages(section, language), section, '', footerOf(said(report.title, language), report, language), language),
  ),
  ...report.plans.flatMap((plan) => planSlides(report, plan, language)),
]
