import type { Block, Cell, TreeItem } from '../../src/report/block.js'
import type { Language } from '../../src/report/text.js'
import { textOf, toneOf } from '../../src/report/words.js'

const marks = { good: '+', warn: '!', bad: '!!', dim: '~' } as const

const treeLines = (items: readonly TreeItem[], indent: string, word: (cell: Cell) => string): readonly string[] =>
  items.flatMap(({ text, details = [], below = [] }) => [
    `${indent}- ${word(text)}`,
    ...details.map((detail) => `${indent}  ${word(detail)}`),
    ...treeLines(below, `${indent}  `, word),
  ])

/** Blocks as plain lines with the tone in front, so that a test shows what people see without any format. */
export const shown = (blocks: readonly Block[], language: Language): readonly string[] => {
  const word = (cell: Cell): string => {
    const tone = toneOf(cell)
    return (tone === undefined ? '' : marks[tone]) + textOf(cell)[language]
  }
  const row = (cells: readonly Cell[]): string => cells.map(word).join(' | ')
  return blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case 'heading':
        return [`# ${block.text[language]}`]
      case 'text':
        return [word({ text: block.text, ...(block.tone && { tone: block.tone }) })]
      case 'list':
        return block.items.map((item) => `- ${word(item)}`)
      case 'figures':
      case 'facts':
        return block.items.map(
          ({ label, value, note }) => `${label[language]}: ${word(value)}${note ? ` (${note[language]})` : ''}`,
        )
      case 'table':
        return [
          row(block.columns.map(({ title }) => title)),
          ...block.rows.map(row),
          ...(block.totals ? [row(block.totals)] : []),
        ]
      case 'bars':
        return block.items.map(
          ({ label, value, note }) => `${label[language]}: ${value[language]}${note ? ` (${word(note)})` : ''}`,
        )
      case 'ordered':
        return block.items.flatMap(({ text, details }) => [`1. ${word(text)}`, ...(details ?? []).map(word)])
      case 'tree':
        return treeLines(block.items, '', word)
      case 'findings':
        return block.items.map(({ rule, message }) => `${message[language]} (${rule})`)
      case 'code':
        return block.text.split('\n').map((line) => `  ${line}`)
      case 'legend':
        return [block.items.map(({ term, meaning }) => `${term[language]} = ${meaning[language]}`).join(', ')]
    }
  })
}
