import type { Block, Cell, Column } from '../../report/block.js'
import type { Language } from '../../report/text.js'
import { seriesOf, textOf, toneOf } from '../../report/words.js'
import { visible } from '../../report/visible.js'
import { toneSymbols } from '../format-words.js'
import { toneColor } from './look.js'
import { cutTo, lineCount, lineHeight, widestPart, widthOf } from './measure.js'
import { cellInset } from './look.js'
import type { GridCell } from './slide.js'

type TableBlock = Extract<Block, { readonly kind: 'table' }>

/** A table as it stands on slides: its head, its rows, and how high each of them is. */
export type Sheet = {
  readonly columns: readonly number[]
  readonly head: readonly GridCell[]
  readonly headHeight: number
  readonly rows: readonly { readonly cells: readonly GridCell[]; readonly height: number }[]
  readonly totals: { readonly cells: readonly GridCell[]; readonly height: number } | undefined
  readonly size: number
  readonly width: number
  /** No cell is cut, no column is left out. */
  readonly isWhole: boolean
}

/** More lines than this in a cell is a text, not a table. */
const mostLines = 4

/** A single column is never wider than this part of what all of them ask for. */
const widest = 4.6

const cellOf = (cell: Cell, language: Language, align: Column['align']): GridCell => {
  const [tone, series] = [toneOf(cell), seriesOf(cell)]
  if (series) return { text: '', series }
  const words = visible(textOf(cell)[language])
  return {
    text: words === '' ? '' : (tone ? toneSymbols[tone] : '') + words,
    ...(tone && { color: toneColor[tone] }),
    ...(align === 'right' && { align }),
  }
}

const padding = 2 * cellInset.x + 0.04

/** As wide as the course of a figure is drawn. */
const courseWish = { least: 1.2, wanted: 2.4 } as const

/** How wide a column wants to be, and how narrow it may become. */
const wishOf = (title: string, cells: readonly string[], size: number) => ({
  least: Math.min(2.2, Math.max(0.55, ...[title, ...cells].map((text) => widestPart(text, size, true) + padding))),
  wanted: Math.min(widest, Math.max(...[title, ...cells].map((text) => widthOf(text, size, true) + padding))),
})

/** Columns share the room: each gets what it needs, and those with long texts what is left. */
const shared = (
  wishes: readonly { readonly least: number; readonly wanted: number }[],
  room: number,
): readonly number[] => {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
  const wanted = sum(wishes.map((wish) => Math.max(wish.least, wish.wanted)))
  // A small table does not stretch over the whole slide.
  if (wanted <= room) {
    const spare = wanted > room * 0.6 ? room - wanted : Math.min(room - wanted, wishes.length * 0.6)
    return wishes.map((wish) => Math.max(wish.least, wish.wanted) + spare / wishes.length)
  }
  const least = sum(wishes.map((wish) => wish.least))
  if (least >= room) return wishes.map((wish) => (wish.least * room) / least)
  const stretch = sum(wishes.map((wish) => Math.max(0, wish.wanted - wish.least)))
  return wishes.map((wish) => wish.least + (Math.max(0, wish.wanted - wish.least) * (room - least)) / stretch)
}

/** More air for a course; and fonts that are taller than most do not move the rows away from what is drawn over them. */
const courseAir = 0.06

const rowHeight = (cells: readonly GridCell[], columns: readonly number[], size: number, bold: boolean): number =>
  2 * cellInset.y +
  0.03 +
  (cells.some(({ series }) => series) ? courseAir : 0) +
  lineHeight(size) *
    Math.max(
      1,
      ...cells.map((cell, index) =>
        lineCount(cell.text, size, (columns[index] ?? 1) - padding, bold || cell.bold === true),
      ),
    )

/** Lays out a table in a room; the optional columns go first where it is too narrow. */
export const sheetOf = (block: TableBlock, room: number, size: number, language: Language): Sheet => {
  const texts = (index: number): readonly string[] =>
    [...block.rows, ...(block.totals ? [block.totals] : [])].map((row) => {
      const cell = row[index]
      return cell ? cellOf(cell, language, undefined).text : ''
    })
  let kept = block.columns.map((column, index) => ({
    column,
    index,
    wish: block.rows.some((row) => row[index] && seriesOf(row[index]))
      ? courseWish
      : wishOf(visible(column.title[language]), texts(index), size),
  }))
  const isTooWide = () => kept.reduce((sum, { wish }) => sum + Math.min(wish.wanted, wish.least * 1.5), 0) > room
  while (isTooWide()) {
    const [out] = kept
      .filter(({ column }) => column.optional !== undefined)
      .sort((a, b) => (b.column.optional ?? 0) - (a.column.optional ?? 0))
    if (out === undefined) break
    kept = kept.filter((one) => one !== out)
  }
  const columns = shared(
    kept.map(({ wish }) => wish),
    room,
  )
  const laid = (row: readonly Cell[], bold: boolean) => {
    const cells = kept.map(({ column, index }, at): GridCell => {
      const cell = row[index]
      const words = cell ? cellOf(cell, language, column.align) : { text: '' }
      return { ...words, text: cutTo(words.text, mostLines, size, (columns[at] ?? 1) - padding, bold) }
    })
    return { cells, height: rowHeight(cells, columns, size, bold) }
  }
  const head = laid(
    block.columns.map(({ title }) => title),
    true,
  )
  const rows = block.rows.map((row) => laid(row, false))
  return {
    columns,
    head: head.cells,
    headHeight: head.height,
    rows,
    totals: block.totals && laid(block.totals, true),
    size,
    width: columns.reduce((sum, one) => sum + one, 0),
    isWhole:
      kept.length === block.columns.length && rows.every(({ cells }) => cells.every(({ text }) => !text.endsWith('…'))),
  }
}
