import type { Block } from '../../report/block.js'
import type { PlanReport, Report, Section } from '../../report/report.js'
import type { Language } from '../../report/text.js'
import { same } from '../../report/words.js'
import { asOfWord, drawnOf } from '../format-words.js'
import { chartPages } from './charts.js'
import { closingSlide, coverSlide } from './ends.js'
import { unitsOf } from './blocks.js'
import { gap, pagesOf } from './flow.js'
import { belowHeadline, headlineOf } from './headline.js'
import { type } from './look.js'
import { mapPages } from './map/index.js'
import { notesOf } from './notes.js'
import { paragraphs } from './paragraphs.js'
import type { Piece, Slide } from './slide.js'
import { factsLine, factsUnits } from './tiles.js'
import { deckWords, said } from './words.js'

const footerOf = (name: string, { asOf }: Report, language: Language): string =>
  `${name} · ${said(asOfWord(asOf), language)}`

/** Slides of one section below one headline, numbered where there are several. */
const slidesOf = (
  pagesFrom: (top: number) => readonly (readonly Piece[])[],
  section: Section,
  step: string,
  footer: string,
  language: Language,
): readonly Slide[] => {
  const point = headlineOf(section, language)
  const pages = pagesFrom(belowHeadline(point)).filter((page) => page.length > 0)
  const name = said(section.title, language)
  return pages.map((pieces, index) => ({
    layout: 'content',
    kicker: [...new Set([step, name]), ...(pages.length > 1 ? [`${String(index + 1)}/${String(pages.length)}`] : [])]
      .filter((part) => part !== '')
      .join('  ·  '),
    title: point.text,
    titleSize: point.size,
    pieces,
    notes: notesOf(section, index, language),
    footer,
  }))
}

const isFigures = (block: Block | undefined): block is Extract<Block, { readonly kind: 'facts' | 'figures' }> =>
  block?.kind === 'facts' || block?.kind === 'figures'

/** Maps, then charts, then the rest. The first figures stand above whatever comes first; above a map they are one line. */
const sectionPages = (section: Section, top: number, language: Language): readonly (readonly Piece[])[] => {
  const { graph, charts = [], blocks } = section
  const title = said(section.title, language)
  const strip = blocks.find(isFigures)
  const rest = blocks.filter((block) => block !== strip)
  const figures = strip ? (graph ? [factsLine(strip.items, language)] : factsUnits(strip.items, language)) : []
  const words = rest.flatMap((block) => unitsOf(block, title, language))
  if (!graph && charts.length === 0) return pagesOf([...figures, ...words], { first: top, top })
  const [above = []] = pagesOf(figures, { first: top, top })
  const first = figures.reduce((sum, { height }) => sum + height + gap, top)
  const pictures = [
    ...(graph ? mapPages(graph, title, { first, top }, language) : []),
    ...chartPages(charts, { first: graph ? top : first, top }, language),
  ]
  const drawn =
    pictures.length === 0 ? [above] : pictures.map((page, index) => (index === 0 ? [...above, ...page] : page))
  return [...drawn, ...(words.length > 0 ? pagesOf(words, { first: top, top }) : [])]
}

const unreadableSlide = (report: Report, plan: PlanReport, footer: string, language: Language): readonly Slide[] => {
  const lines = drawnOf(report, plan).map(({ message, place }) => [
    { text: said(same(`${place.file}:${String(place.range.start.line)}  `), language), bold: true },
    { text: said(message, language) },
  ])
  const section: Section = { id: 'unreadable', title: deckWords.unreadable, blocks: [] }
  return slidesOf(
    (top) => pagesOf([paragraphs(lines, type.text, language, { bullets: true })], { first: top, top }).slice(0, 3),
    section,
    said(same(plan.file), language),
    footer,
    language,
  )
}

const planSlides = (report: Report, plan: PlanReport, language: Language): readonly Slide[] => {
  const name = said(same(plan.account ?? plan.file), language)
  const footer = footerOf(name, report, language)
  if (plan.sections.length === 0) return unreadableSlide(report, plan, footer, language)
  let step = ''
  return plan.sections.flatMap((section) => {
    if (section.part) step = said(section.part, language)
    if (section.page === 'cover') return [coverSlide(section, name, footer, language)]
    if (section.page === 'closing') return [closingSlide(section, step, footer, language)]
    return slidesOf((top) => sectionPages(section, top, language), section, step, footer, language)
  })
}

/** Every slide of a report: what is about all plans, then plan by plan. */
export const composed = (report: Report, language: Language): readonly Slide[] => [
  ...report.sections.flatMap((section) =>
    slidesOf(
      (top) => sectionPages(section, top, language),
      section,
      '',
      footerOf(said(report.title, language), report, language),
      language,
    ),
  ),
  ...report.plans.flatMap((plan) => planSlides(report, plan, language)),
]
