import type { Block, Cell } from '../../report/block.js'
import type { Language } from '../../report/text.js'
import { colon, emptyWord, hintWord, severityTones, severityWords } from '../format-words.js'
import type { Unit } from './flow.js'
import { margin, quiet, room, toneColor, type } from './look.js'
import { paragraphs, type Line } from './paragraphs.js'
import { coursesOf } from './course.js'
import type { Grid, Run } from './slide.js'
import { sheetOf } from './tables.js'
import { factLines, factsUnits } from './tiles.js'
import { deckWords, runOf, said, saidCell } from './words.js'

/** The larger sizes of type in which a table is set where it is whole on one slide. */
const tableSizes = [16, 14, 13] as const

type TableBlock = Extract<Block, { readonly kind: 'table' }>

const tableUnit = (block: TableBlock, title: string, language: Language, wanted?: number): Unit => {
  const sheet = sheetOf(block, room, wanted ?? type.table, language)
  const { size } = sheet
  const unit = (rows: typeof sheet.rows): Unit => {
    const isLast = rows.at(-1) === sheet.rows.at(-1)
    const totals = isLast ? sheet.totals : undefined
    const heights = [sheet.headHeight, ...rows.map(({ height }) => height), ...(totals ? [totals.height] : [])]
    const height = heights.reduce((sum, one) => sum + one, 0)
    return {
      height,
      isWhole: sheet.isWhole,
      draw: (top) => {
        const grid: Grid = {
          kind: 'grid',
          name: deckWords.table[language],
          box: { x: margin, y: top, w: sheet.width, h: height },
          columns: sheet.columns,
          heights,
          rows: [sheet.head, ...rows.map(({ cells }) => cells), ...(totals ? [totals.cells] : [])],
          size,
          hasTotals: totals !== undefined,
          alt: title,
        }
        return [grid, ...coursesOf(grid, language)]
      },
      split: (available) => {
        let used = sheet.headHeight
        let fits = 0
        for (const row of rows) {
          used += row.height
          if (used > available) break
          fits += 1
        }
        // One row that alone is too high is drawn all the same.
        if (fits === 0 || rows.length < 3) return undefined
        // A last row that stands alone on a slide looks lost.
        const cut = rows.length - fits < 2 && fits > 2 ? rows.length - 2 : fits
        return [unit(rows.slice(0, cut)), unit(rows.slice(cut))]
      },
    }
  }
  const whole = unit(sheet.rows)
  if (wanted !== undefined) return whole
  return {
    ...whole,
    within: (height) => {
      const larger = tableSizes.map((one) => tableUnit(block, title, language, one))
      return larger.find((one) => one.isWhole === true && one.height <= height) ?? whole
    },
  }
}

const headingUnit = (text: string, language: Language): Unit => ({
  ...paragraphs([[{ text, bold: true }]], type.lead, language, { after: 2, most: 1 }),
  leads: true,
})

const treeLines = (
  items: Extract<Block, { readonly kind: 'tree' }>['items'],
  indent: string,
  language: Language,
): readonly Line[] =>
  items.flatMap(({ text, details = [], below = [] }) => [
    [
      { text: indent },
      runOf(text, language),
      ...details.map((detail): Run => ({ ...runOf(detail, language), text: ` · ${saidCell(detail, language)}` })),
    ],
    ...treeLines(below, `${indent}    `, language),
  ])

/** A block as units that stand below each other. */
export const unitsOf = (block: Block, title: string, language: Language): readonly Unit[] => {
  const cells = (items: readonly Cell[]): readonly Line[] => items.map((item) => [runOf(item, language)])
  switch (block.kind) {
    case 'heading':
      return [headingUnit(said(block.text, language), language)]
    case 'text':
      return [
        {
          ...paragraphs(cells([block.tone ? { text: block.text, tone: block.tone } : block.text]), type.text, language),
          leads: true,
        },
      ]
    case 'list':
      return [paragraphs(cells(block.items), type.text, language, { bullets: true })]
    case 'facts':
    case 'figures':
      return factsUnits(block.items, language)
    case 'bars':
      return [
        factLines(
          block.items.map(({ label, value }) => ({ label, value })),
          language,
        ),
      ]
    case 'findings':
      return [
        ...(block.lead ? [paragraphs(cells([block.lead]), type.lead, language)] : []),
        ...(block.items.length > 0
          ? [
              paragraphs(
                block.items.flatMap(({ severity, message, hint }): readonly Line[] => [
                  [
                    {
                      text: `${said(severityWords[severity], language)}${colon[language]}`,
                      bold: true,
                      color: toneColor[severityTones[severity]],
                    },
                    { text: said(message, language) },
                  ],
                  ...(hint
                    ? [[{ text: `${said(hintWord, language)}${colon[language]}${said(hint, language)}`, color: quiet }]]
                    : []),
                ]),
                type.text,
                language,
              ),
            ]
          : []),
      ]
    case 'ordered':
      return [
        paragraphs(
          block.items.flatMap(({ text, details = [] }, index): readonly Line[] => [
            [
              { text: `${String(index + 1)}  `, bold: true, color: 'accent1' },
              { ...runOf(text, language), bold: true },
            ],
            ...details.map((detail): Line => [{ ...runOf(detail, language), color: quiet, size: type.table }]),
          ]),
          type.text,
          language,
        ),
      ]
    case 'tree':
      return [paragraphs(treeLines(block.items, '', language), type.table, language)]
    case 'table':
      return block.rows.length === 0
        ? [paragraphs([[{ text: said(emptyWord, language), color: quiet }]], type.text, language)]
        : [tableUnit(block, title, language)]
    case 'code':
      return [
        paragraphs(
          block.text.split('\n').map((line) => [{ text: said({ en: line, zh: line }, language) }]),
          type.small,
          language,
        ),
      ]
    case 'legend':
      return [
        paragraphs(
          [
            [
              {
                text: block.items
                  .map(({ term, meaning }) => `${said(term, language)} = ${said(meaning, language)}`)
                  .join(' · '),
                color: quiet,
              },
            ],
          ],
          10,
          language,
          { most: 2 },
        ),
      ]
  }
}
