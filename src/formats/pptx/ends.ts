import type { Block } from '../../report/block.js'
import type { Section } from '../../report/report.js'
import type { Language } from '../../report/text.js'
import { textOf, toneOf } from '../../report/words.js'
import { bottom, margin, quiet, room, toneGround, toneColor, type } from './look.js'
import { belowHeadline, headlineOf } from './headline.js'
import { cutTo, fitted, heightOf, lineCount, lineHeight, widthOf } from './measure.js'
import { notesOf } from './notes.js'
import type { Piece, Run, Slide } from './slide.js'
import { deckWords, runOf, said, saidCell } from './words.js'

/** The first slide: whose plan it is, how it stands, and who made it. */
export const coverSlide = (section: Section, name: string, footer: string, language: Language): Slide => {
  const facts = section.blocks.flatMap((block) => (block.kind === 'facts' ? block.items : []))
  const [verdict, ...more] = facts
  const title = fitted(name, [44, 36, 30], room, 2, true)
  const chip = verdict && { text: saidCell(verdict.value, language), tone: toneOf(verdict.value) ?? ('dim' as const) }
  const width = chip ? Math.min(room, widthOf(chip.text, type.lead, true) + 0.5) : 0
  const half = (room - 0.4) / 2
  const below = 1.75 + lineCount(title.text, title.size, room, true) * lineHeight(title.size) * 1.06 + 0.24
  return {
    layout: 'cover',
    kicker: '',
    title: title.text,
    titleSize: title.size,
    pieces: [
      {
        kind: 'words',
        name: `${deckWords.text[language]} 1`,
        box: { x: margin, y: 1.2, w: room, h: 0.4 },
        size: 18,
        color: 'accent2',
        lines: [[{ text: section.headline ? said(section.headline, language) : said(section.title, language) }]],
      },
      ...(chip
        ? [
            {
              kind: 'words' as const,
              name: said(verdict.label, language),
              box: { x: margin, y: below, w: width, h: 0.46 },
              shape: 'roundRect' as const,
              ground: toneGround[chip.tone],
              color: toneColor[chip.tone],
              size: type.lead,
              align: 'center' as const,
              valign: 'middle' as const,
              lines: [[{ text: chip.text, bold: true }]],
            },
          ]
        : []),
      ...more.map((fact, index): Piece => {
        const value = said(textOf(fact.value), language)
        return {
          kind: 'words',
          name: `${deckWords.figure[language]} ${String(index + 1)}`,
          box: {
            x: margin + (index % 2) * (half + 0.4),
            y: Math.max(below + 0.85, 4.35) + Math.floor(index / 2) * 0.74,
            w: half,
            h: 0.62,
          },
          size: type.lead,
          color: 'bg1',
          lines: [
            [{ text: said(fact.label, language), size: type.small, color: 'accent2' }],
            [{ text: cutTo(value, 1, type.lead, half) }],
          ],
        }
      }),
    ],
    notes: [
      ...(section.headline ? [said(section.headline, language), ''] : []),
      ...facts.map(({ label, value }) => `${said(label, language)}: ${saidCell(value, language)}`),
      footer,
    ],
    footer,
  }
}

type Column = {
  readonly title: string
  readonly items: readonly { readonly text: string; readonly more: readonly string[] }[]
}

const columnsOf = (blocks: readonly Block[], language: Language): readonly Column[] => {
  const columns: { title: string; items: { text: string; more: string[] }[] }[] = []
  for (const block of blocks) {
    if (block.kind === 'heading') columns.push({ title: said(block.text, language), items: [] })
    const items = columns.at(-1)?.items
    if (block.kind === 'ordered')
      items?.push(
        ...block.items.map(({ text, details = [] }) => ({
          text: saidCell(text, language),
          more: details.map((detail) => saidCell(detail, language)),
        })),
      )
    if (block.kind === 'text') items?.push({ text: runOf(block.text, language).text, more: [] })
  }
  return columns
}

/** One column of the last slide: numbered cards, as high as their words. */
const cards = (
  { title, items }: Column,
  { x, y: start, w: width }: { readonly x: number; readonly y: number; readonly w: number },
  first: number,
  language: Language,
): readonly Piece[] => {
  const inner = width - 0.75
  const available = bottom - start - 0.5
  const lines = items.length > 3 ? 2 : 3
  const laid = items.map(({ text, more }) => {
    const words = cutTo(text, lines, type.text, inner, true)
    const after = more.map((line) => cutTo(line, 1, type.table, inner))
    return {
      words,
      after,
      height: 0.26 + heightOf([words], type.text, inner, true) + heightOf(after, type.table, inner),
    }
  })
  const spare = available - laid.reduce((sum, { height }) => sum + height, 0)
  const gap = Math.min(0.16, Math.max(0.06, spare / Math.max(1, laid.length)))
  let top = start + 0.5
  return [
    {
      kind: 'words',
      name: `${deckWords.text[language]} ${String(first)}`,
      box: { x, y: start, w: width, h: 0.36 },
      size: type.lead,
      color: 'accent1',
      lines: [[{ text: title, bold: true }]],
    },
    ...laid.flatMap(({ words, after, height }, index): readonly Piece[] => {
      const y = top
      top += height + gap
      const run: Run = { text: words, bold: true }
      return [
        {
          kind: 'words',
          name: `${deckWords.text[language]} ${String(first + 2 * index + 1)}`,
          box: { x, y, w: 0.5, h: height },
          ground: 'accent1',
          color: 'bg1',
          size: 18,
          align: 'center',
          valign: 'middle',
          lines: [[{ text: String(index + 1), bold: true }]],
        },
        {
          kind: 'words',
          name: `${deckWords.text[language]} ${String(first + 2 * index + 2)}`,
          box: { x: x + 0.5, y, w: width - 0.5, h: height },
          ground: 'bg2',
          inset: 0.11,
          valign: 'middle',
          size: type.text,
          lines: [[run], ...after.map((line): readonly Run[] => [{ text: line, color: quiet, size: type.table }])],
        },
      ]
    }),
  ]
}

/** The last slide: what happens next beside what it takes. */
export const closingSlide = (section: Section, step: string, footer: string, language: Language): Slide => {
  const columns = columnsOf(section.blocks, language)
  const width = (room - 0.5 * (columns.length - 1)) / Math.max(1, columns.length)
  const point = headlineOf(section, language)
  const start = belowHeadline(point)
  return {
    layout: 'content',
    kicker: step,
    title: point.text,
    titleSize: point.size,
    pieces: columns.flatMap((column, index) =>
      cards(column, { x: margin + index * (width + 0.5), y: start, w: width }, 1 + index * 100, language),
    ),
    notes: notesOf(section, 0, language),
    footer,
  }
}
