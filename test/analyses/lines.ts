import type { Block, Cell } from '../../src/report/block.js'
import type { Language } from '../../src/report/text.js'
import { textOf, toneOf } from '../../src/report/words.js'

/** Blocks as plain lines, with the tone of a cell in front as `good:`; the layout is the formats' business. */
export const linesOf = (blocks: readonly Block[], language: Language = 'en'): readonly string[] => {
  const word = (cell: Cell): string => {
    const tone = toneOf(cell)
    return (tone === undefined || tone === 'dim' ? '' : `${tone}:`) + textOf(cell)[language]
  }
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'heading':
      case 'text':
        return [word(block.kind === 'text' && block.tone ? { text: block.text, tone: block.tone } : block.text)]
      case 'list':
        return block.items.map((item) => `- ${word(item)}`)
      case 'figures':
      case 'facts':
        return block.items.map(
          ({ label, value, note }) => `${label[language]} = ${word(value)}${note ? ` (${note[language]})` : ''}`,
        )
      case 'table':
        return [block.columns.map(({ title }) => title), ...block.rows, ...(block.totals ? [block.totals] : [])].map(
          (cells) => cells.map(word).join(' | '),
        )
      case 'bars':
        return block.items.map(
          ({ label, value, note }) => `${label[language]} = ${value[language]}${note ? ` (${word(note)})` : ''}`,
        )
      case 'ordered':
        return block.items.flatMap(({ text, details }) => [`1. ${word(text)}`, ...(details ?? []).map(word)])
      case 'tree':
        return block.items.map(({ text }) => word(text))
      case 'findings':
        return block.items.map(({ rule, message }) => `${message[language]} (${rule})`)
      case 'code':
        return block.text.split('\n').map((line) => `  ${line}`)
      case 'legend':
        return block.items.map(({ term, meaning }) => `${term[language]}: ${meaning[language]}`)
    }
  })
}

/** Every table has as many cells in a row as columns; a projector takes no more than nine. */
export const tablesFit = (blocks: readonly Block[]): boolean =>
  blocks.every(
    (block) =>
      block.kind !== 'table' ||
      (block.columns.length <= 9 &&
        [...block.rows, ...(block.totals ? [block.totals] : [])].every((row) => row.length === block.columns.length)),
  )
