import type { Block, Cell, Fact } from '../../report/block.js'
import type { Language } from '../../report/text.js'
import { toneOf } from '../../report/words.js'
import { colon, emptyWord, hintWord, severityTones, severityWords } from '../format-words.js'
import { bottom, margin, quiet, room, toneColor, type, type Start } from './look.js'
import { cutTo, fitted, heightOf, lineHeight } from './measure.js'
import type { Piece, Run } from './slide.js'
import { sheetOf } from './tables.js'
import { capital, deckWords, runOf, said, saidCell } from './words.js'

/** What stands below each other on slides: as high as it is, drawn from a height on. */
export type Unit = {
  readonly height: number
  readonly draw: (top: number) => readonly Piece[]
  /** Stays with what follows. */
  readonly leads?: true
  /** The same as large as it can be in a height. */
  readonly within?: (height: number) => Unit
  /** Nothing of it is cut or left out. */
  readonly isWhole?: boolean
  /** A table goes on with its head on the next slide: what fits into the height, and what is left. */
  readonly split?: (height: number) => readonly [Unit, Unit] | undefined
}

/** Room between what stands below each other. */
export const gap = 0.18

const tile = { gap: 0.18, value: 24, label: type.table, note: 10.5, inset: 0.14 } as const

const inTile = (width: number): number => width - 2 * tile.inset

const tileHeight = (facts: readonly Fact[], width: number, language: Language): number => {
  const notes = facts.map(({ note }) =>
    note ? heightOf([cutTo(said(note, language), 2, tile.note, inTile(width))], tile.note, inTile(width)) : 0,
  )
  return 0.26 + lineHeight(tile.label) + lineHeight(tile.value) + Math.max(0, ...notes)
}

/** Figures as people remember them: large, in a row. */
const tiles = (facts: readonly Fact[], language: Language): Unit => {
  const perRow = facts.length <= 5 ? Math.max(3, facts.length) : Math.ceil(facts.length / Math.ceil(facts.length / 5))
  const width = (room - (perRow - 1) * tile.gap) / perRow
  const height = tileHeight(facts, width, language)
  const rows = Math.ceil(facts.length / perRow)
  return {
    height: rows * height + (rows - 1) * tile.gap,
    draw: (top) =>
      facts.map((fact, index): Piece => {
        const { text, size } = fitted(saidCell(fact.value, language), [tile.value, 20, 17, 14], inTile(width), 1, true)
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

const factLines = (facts: readonly Fact[], language: Language): Unit =>
  paragraphs(
    facts.map(({ label, value, note }) => [
      { text: `${capital(said(label, language))}${colon[language]}`, color: quiet },
      { ...runOf(value, language), bold: true },
      ...(note ? [{ text: `  ${said(note, language)}`, color: quiet, size: type.small }] : []),
    ]),
    type.text,
    language,
  )

export const factsUnits = (facts: readonly Fact[], language: Language): readonly Unit[] => {
  const short = facts.filter((fact) => isShort(fact, language))
  const long = facts.filter((fact) => !isShort(fact, language))
  return [
    ...(short.length > 0 ? [tiles(short, language)] : []),
    ...(long.length > 0 ? [factLines(long, language)] : []),
  ]
}

type Line = readonly Run[]

const plain = (line: Line): string => line.map(({ text }) => text).join('')

/** Paragraphs below each other; as many as fit go on this slide. */
export const paragraphs = (
  lines: readonly Line[],
  size: number,
  language: Language,
  look: {
    readonly bullets?: true
    readonly after?: number
    readonly most?: number
    readonly box?: { readonly x: number; readonly w: number }
  } = {},
): Unit => {
  const { bullets, after = 4, most = 4, box = { x: margin, w: room } } = look
  const width = box.w - (bullets ? 0.3 : 0.05)
  const cut = lines.map((line): Line => {
    const whole = cutTo(plain(line), most, size, width)
    if (whole === plain(line)) return line
    const [first] = line
    return [{ ...first, text: whole }]
  })
  const heights = cut.map((line) => heightOf([plain(line)], size, width) + after / 72)
  const height = heights.reduce((sum, one) => sum + one, 0.04)
  return {
    height,
    draw: (top) => [
      {
        kind: 'words',
        name: deckWords.text[language],
        box: { x: box.x, y: top, w: box.w, h: height },
        lines: cut,
        size,
        after,
        ...(bullets && { bullets }),
      },
    ],
    split: (available) => {
      let used = 0.04
      const fits = heights.findIndex((one) => {
        used += one
        return used > available
      })
      if (fits <= 0) return undefined
      return [paragraphs(cut.slice(0, fits), size, language, look), paragraphs(cut.slice(fits), size, language, look)]
    },
  }
}

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
      draw: (top) => [
        {
          kind: 'grid',
          name: deckWords.table[language],
          box: { x: margin, y: top, w: sheet.width, h: height },
          columns: sheet.columns,
          heights,
          rows: [sheet.head, ...rows.map(({ cells }) => cells), ...(totals ? [totals.cells] : [])],
          size,
          hasTotals: totals !== undefined,
          alt: title,
        },
      ],
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

/** What has to stand on the same slide: further lines that lead on, and the beginning of what they lead to. */
const following = ([next, ...rest]: readonly Unit[]): number =>
  next === undefined ? 0 : gap + (next.leads ? next.height + following(rest) : Math.min(1.2, next.height))

/** Units over as many slides as they need. */
export const pagesOf = (units: readonly Unit[], start: Start): readonly (readonly Piece[])[] => {
  const pages: Piece[][] = [[]]
  let top = start.first
  const rest = [...units]
  const next = () => {
    pages.push([])
    top = start.top
  }
  for (let given = rest.shift(); given !== undefined; given = rest.shift()) {
    // A line or two that follow do not go to a slide of their own.
    const after = rest.reduce((sum, { height }) => sum + height + gap, 0)
    const unit = given.within?.(bottom - top - (after < 1 ? after : 0)) ?? given
    const page = pages.at(-1) ?? []
    const wanted = unit.height + (unit.leads ? following(rest) : 0)
    if (top + wanted <= bottom) {
      page.push(...unit.draw(top))
      top += unit.height + gap
      continue
    }
    const parts = unit.split?.(bottom - top)
    if (parts) {
      page.push(...parts[0].draw(top))
      rest.unshift(parts[1])
      next()
    } else if (page.length > 0) {
      rest.unshift(unit)
      next()
    } else {
      page.push(...unit.draw(top))
      top += unit.height + gap
    }
  }
  return pages.filter((page, index) => index === 0 || page.length > 0)
}
