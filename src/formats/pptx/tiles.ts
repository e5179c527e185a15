import type { Fact } from '../../report/block.js'
import type { Language } from '../../report/text.js'
import { toneOf } from '../../report/words.js'
import { colon } from '../format-words.js'
import type { Unit } from './flow.js'
import { margin, quiet, room, toneColor, type } from './look.js'
import { cutTo, fitted, heightOf, lineHeight } from './measure.js'
import { paragraphs } from './paragraphs.js'
import type { Piece } from './slide.js'
import { capital, deckWords, runOf, said, saidCell } from './words.js'

const tile = { gap: 0.18, value: 24, label: type.table, note: 10.5, inset: 0.14 } as const

const inTile = (width: number): number => width - 2 * tile.inset

const tileHeight = (facts: readonly Fact[], width: number, language: Language): number => {
  const notes = facts.map(({ note }) =>
    note ? heightOf([cutTo(said(note, language), 2, tile.note, inTile(width))], tile.note, inTile(width)) : 0,
  )
  return 0.26 + lineHeight(tile.label) + lineHeight(tile.value) + Math.max(0, ...notes)
}

/** As large as a value stands in a tile, and as small. */
const valueSizes = [tile.value, 20, 17, 14] as const

const widthIn = (perRow: number): number => (room - (perRow - 1) * tile.gap) / perRow

/** As many tiles in a row as there is room for; fewer where that leaves every value whole and no tile alone in the last. */
const tilesPerRow = (facts: readonly Fact[], language: Language): number => {
  const values = facts.map(({ value }) => saidCell(value, language))
  const isCut = (perRow: number): boolean =>
    values.some((value) => fitted(value, valueSizes, inTile(widthIn(perRow)), 1, true).text !== value)
  const usual = facts.length <= 5 ? Math.max(3, facts.length) : Math.ceil(facts.length / Math.ceil(facts.length / 5))
  const fewer = [usual, 4, 3].filter((perRow) => perRow <= usual)
  return fewer.find((perRow) => !isCut(perRow) && facts.length % perRow !== 1) ?? usual
}

/** Figures as people remember them: large, in a row. */
const tiles = (facts: readonly Fact[], language: Language): Unit => {
  const perRow = tilesPerRow(facts, language)
  const width = widthIn(perRow)
  const height = tileHeight(facts, width, language)
  const rows = Math.ceil(facts.length / perRow)
  return {
    height: rows * height + (rows - 1) * tile.gap,
    draw: (top) =>
      facts.map((fact, index): Piece => {
        const { text, size } = fitted(saidCell(fact.value, language), valueSizes, inTile(width), 1, true)
        const tone = toneOf(fact.value)
        return {
          kind: 'words',
          name: `${deckWords.figure[language]} ${String(index + 1)}`,
          box: {
            x: margin + (index % perRow) * (width + tile.gap),
            y: top + Math.floor(index / perRow) * (height + tile.gap),
            w: width,
            h: height,
          },
          ground: 'bg2',
          shape: 'rect',
          inset: tile.inset,
          size: tile.label,
          lines: [
            [{ text: cutTo(capital(said(fact.label, language)), 1, tile.label, inTile(width)), color: quiet }],
            [{ text, size, bold: true, color: tone && tone !== 'dim' ? toneColor[tone] : 'tx1' }],
            ...(fact.note
              ? [
                  [
                    {
                      text: cutTo(said(fact.note, language), 2, tile.note, inTile(width)),
                      size: tile.note,
                      color: quiet,
                    },
                  ],
                ]
              : []),
          ],
        }
      }),
  }
}

/** Figures in one line, where a map wants the room. */
export const factsLine = (facts: readonly Fact[], language: Language): Unit =>
  paragraphs(
    [
      facts.flatMap(({ label, value }, index) => [
        { text: `${index > 0 ? '      ' : ''}${capital(said(label, language))}  `, color: quiet },
        { ...runOf(value, language), bold: true },
      ]),
    ],
    type.text,
    language,
    { most: 1, after: 0 },
  )

/** A value that is a sentence does not stand in a tile. */
const longestTile = 26

const isShort = ({ value }: Fact, language: Language): boolean =>
  Array.from(saidCell(value, language)).length <= longestTile

/** Figures below each other, each with its name before it. */
export const factLines = (facts: readonly Fact[], language: Language): Unit =>
  paragraphs(
    facts.map(({ label, value, note }) => [
      { text: `${capital(said(label, language))}${colon[language]}`, color: quiet },
      { ...runOf(value, language), bold: true },
      ...(note ? [{ text: `  ${said(note, language)}`, color: quiet, size: type.small }] : []),
    ]),
    type.text,
    language,
  )

/** Short figures in tiles, the others as lines. */
export const factsUnits = (facts: readonly Fact[], language: Language): readonly Unit[] => {
  const short = facts.filter((fact) => isShort(fact, language))
  const long = facts.filter((fact) => !isShort(fact, language))
  return [
    ...(short.length > 0 ? [tiles(short, language)] : []),
    ...(long.length > 0 ? [factLines(long, language)] : []),
  ]
}
