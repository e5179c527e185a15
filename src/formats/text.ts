import type { Block, Cell } from '../report/block.js'
import type { PlanReport, Report, Section } from '../report/report.js'
import { joined, same, seriesOf, textOf, toneOf } from '../report/words.js'
import type { Text } from '../report/text.js'
import { visibleInLog } from '../report/visible.js'
import type { Format } from './format.js'
import { asOfWord, drawnOf, emptyWord, toneSymbols, totals } from './format-words.js'
import { sparkline } from './sparkline.js'
import { diagnosticLines, hanging, type Look } from './text-diagnostics.js'
import { paintFor } from './text-paint.js'
import { barLines, figureLines, findingsLines, orderedLines } from './text-summary.js'
import { tableLines, type PlainCell } from './text-table.js'
import { treeLines } from './text-tree.js'
import { displayWidth, leading, wrapped } from './text-width.js'

const wordsOf = (text: Text, { language }: Look): string => visibleInLog(text[language])

const cellOf = (cell: Cell, look: Look): PlainCell => {
  const [tone, series] = [toneOf(cell), seriesOf(cell)]
  if (series) return { words: sparkline(series, look.plain), tone }
  // The mark of a key player stays with the name.
  const words = wordsOf(textOf(cell), look).replace(/^★ /, '★\u00a0')
  return { words: (tone ? toneSymbols[tone] : '') + words, tone }
}

const underlined = (words: string, look: Look): string[] => {
  const lines = wrapped(words, look.width)
  const rule = '─'.repeat(Math.max(...lines.map(displayWidth)))
  return [...lines.map((line) => look.paint.bold(line)), look.paint.dim(rule)]
}

/** Code stands two columns in; a line that is too long goes on below, and nothing of it is lost. */
const codeLines = (code: string, width: number): string[] =>
  code.split('\n').flatMap((line) => {
    const pieces: string[] = []
    let rest = visibleInLog(line).trimEnd()
    do {
      const piece = leading(rest, Math.max(2, width - 2))
      pieces.push(`  ${piece}`.trimEnd())
      rest = rest.slice(piece.length)
    } while (rest !== '')
    return pieces
  })

const blockLines = (block: Block, look: Look): string[] => {
  const { width, paint } = look
  switch (block.kind) {
    case 'heading':
      return wrapped(wordsOf(block.text, look), width).map((line) => paint.bold(line))
    case 'text': {
      const { words, tone } = cellOf({ text: block.text, ...(block.tone && { tone: block.tone }) }, look)
      return wrapped(words, width).map((line) => paint.tone(tone, line))
    }
    case 'list':
      return block.items.flatMap((item) => {
        const { words, tone } = cellOf(item, look)
        return hanging('- ', words, width).map((line) => paint.tone(tone, line))
      })
    case 'facts':
      return tableLines(
        {
          columns: [
            { title: '', align: 'left' },
            { title: '', align: 'left' },
            { title: '', align: 'left' },
          ],
          rows: block.items.map(({ label, value, note }) => [
            { words: wordsOf(label, look) },
            cellOf(value, look),
            { words: note ? wordsOf(note, look) : '', tone: 'dim' },
          ]),
        },
        width,
        paint,
      )
    case 'table': {
      if (block.rows.length === 0) return [paint.dim(wordsOf(emptyWord, look))]
      return tableLines(
        {
          columns: block.columns.map(({ title, align, optional, cut }) => ({
            title: wordsOf(title, look),
            align: align ?? 'left',
            optional,
            cut,
          })),
          rows: block.rows.map((row) => row.map((cell) => cellOf(cell, look))),
          totals: block.totals?.map((cell) => cellOf(cell, look)),
        },
        width,
        paint,
      )
    }
    case 'bars':
      return barLines(block, look, cellOf)
    case 'figures':
      return figureLines(block, look, cellOf)
    case 'findings':
      return findingsLines(block, look, cellOf)
    case 'ordered':
      return orderedLines(block, look, cellOf)
    case 'tree':
      return treeLines(block, look, cellOf)
    case 'code':
      return codeLines(block.text, width)
    case 'legend': {
      const items = block.items.map(({ term, meaning }) => `${wordsOf(term, look)} = ${wordsOf(meaning, look)}`)
      return wrapped(items.join(' · '), width).map((line) => paint.dim(line))
    }
  }
}

/** A line across the page where a part of the plan begins. */
const partLines = (words: string, { width, paint }: Look): string[] => [
  paint.bold(`━━ ${leading(words, width - 6)} `.concat('━'.repeat(Math.max(0, width - displayWidth(words) - 4)))),
  '',
]

/** Blocks apart by an empty line; a heading stands right above what it heads. */
const sectionLines = ({ title, part, bare, blocks }: Section, look: Look): string[] => [
  ...(part ? partLines(wordsOf(part, look), look) : []),
  ...(bare || blocks.length === 0 ? [] : underlined(wordsOf(title, look), look)),
  ...blocks.flatMap((block) => [...blockLines(block, look), ...(block.kind === 'heading' ? [] : [''])]),
]

const headLines = (report: Report, plan: PlanReport, look: Look): string[] => {
  const parts = [
    ...(plan.account === null ? [] : [visibleInLog(plan.account)]),
    wordsOf(report.title, look),
    wordsOf(asOfWord(report.asOf), look),
  ]
  const file = wrapped(visibleInLog(plan.file), look.width).map((line) => look.paint.dim(line))
  return [...wrapped(parts.join(' · '), look.width).map((line) => look.paint.bold(line)), ...file, '']
}

const isBelow = ({ below }: Section): boolean => below === true

const isAbove = (section: Section): boolean => !isBelow(section)

/** Below its findings nothing else says which of several plans it is. */
const belowLines = ({ plans }: Report, { account, file, sections }: PlanReport, look: Look): string[] =>
  sections.filter(isBelow).flatMap((section) => {
    const title = plans.length > 1 ? joined([same(account ?? file), section.title], ' · ') : section.title
    return sectionLines({ ...section, title }, look)
  })

const planLines = (report: Report, plan: PlanReport, look: Look): string[] => [
  ...(report.command === 'check' || plan.folded ? [] : headLines(report, plan, look)),
  ...(plan.folded ? [] : plan.sections.filter(isAbove).flatMap((section) => sectionLines(section, look))),
  ...diagnosticLines(drawnOf(report, plan), look),
  ...(plan.folded ? [] : belowLines(report, plan, look)),
]

/** For people at a terminal; no line is wider than it. A check without findings is silent. */
export const text: Format = (report, { language, color, width, link }) => {
  const look: Look = { language, width, paint: paintFor(color), plain: !color, ...(link && { link }) }
  const lines = [
    ...report.sections.filter(isAbove).flatMap((section) => sectionLines(section, look)),
    ...report.plans.flatMap((plan) => planLines(report, plan, look)),
    ...report.sections.filter(isBelow).flatMap((section) => sectionLines(section, look)),
    ...(report.plans.some((plan) => drawnOf(report, plan).length > 0)
      ? wrapped(wordsOf(totals(report), look), width)
      : []),
  ]
  while (lines.at(-1) === '') lines.pop()
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`
}
