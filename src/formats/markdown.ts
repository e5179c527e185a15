import type { Block, Cell, Column } from '../report/block.js'
import type { Diagnostic } from '../report/diagnostic.js'
import type { PlanReport, Report, Section } from '../report/report.js'
import type { Language, Text } from '../report/text.js'
import { textOf, toneOf } from '../report/words.js'
import { visible } from '../report/visible.js'
import type { Format } from './format.js'
import { asOfWord, colon, emptyWord, ruleWords, severityWords, toneSymbols, totals } from './format-words.js'

/** One line in which nothing from a plan is markup: no link, image, tag, table border or heading. */
const escaped = (words: string): string =>
  visible(words)
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/^(\s*)([#+-])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2')
    // Bare addresses would become links.
    .replace(/:\/\//g, ':\\//')
    .replaceAll('@', '&#64;')
    .trim()

const wordsOf = (text: Text, language: Language): string => escaped(text[language])

const cellOf = (cell: Cell, language: Language): string => {
  const tone = toneOf(cell)
  return (tone ? toneSymbols[tone] : '') + wordsOf(textOf(cell), language)
}

const rowOf = (cells: readonly string[]): string =>
  `|${cells.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|`

const ruleOf = ({ align }: Column): string => (align === 'right' ? '---:' : '---')

const blockText = (block: Block, level: string, language: Language): string => {
  switch (block.kind) {
    case 'heading':
      return `${level}# ${wordsOf(block.text, language)}`
    case 'text':
      return cellOf({ text: block.text, ...(block.tone && { tone: block.tone }) }, language)
    case 'list':
      return block.items.map((item) => `- ${cellOf(item, language)}`).join('\n')
    case 'facts':
      return block.items
        .map(({ label, value, note }) => {
          const words = `- ${wordsOf(label, language)}${colon[language]}**${cellOf(value, language)}**`
          return note ? `${words} (${wordsOf(note, language)})` : words
        })
        .join('\n')
    case 'table': {
      if (block.rows.length === 0) return wordsOf(emptyWord, language)
      const totalRow = block.totals?.map((cell) => {
        const words = cellOf(cell, language)
        return words === '' ? '' : `**${words}**`
      })
      return [
        rowOf(block.columns.map(({ title }) => wordsOf(title, language))),
        rowOf(block.columns.map(ruleOf)),
        ...block.rows.map((row) => rowOf(row.map((cell) => cellOf(cell, language)))),
        ...(totalRow ? [rowOf(totalRow)] : []),
      ].join('\n')
    }
    case 'legend':
      return block.items
        .map(({ term, meaning }) => `- ${wordsOf(term, language)}${colon[language]}${wordsOf(meaning, language)}`)
        .join('\n')
  }
}

const sectionText = ({ title, part, blocks }: Section, level: string, language: Language): string =>
  [
    ...(part ? [`## ${wordsOf(part, language)}`] : []),
    `${level} ${wordsOf(title, language)}`,
    ...blocks.map((block) => blockText(block, level, language)),
  ].join('\n\n')

/** Sections of a part stand one level below it. */
const sectionTexts = (sections: readonly Section[], language: Language): readonly string[] => {
  const first = sections.findIndex(({ part }) => part !== undefined)
  return sections.map((section, index) => sectionText(section, first >= 0 && index >= first ? '###' : '##', language))
}

const diagnosticText = (one: Diagnostic, language: Language): string => {
  const { file, range } = one.place
  const place = escaped(`${file}:${String(range.start.line)}:${String(range.start.column)}`)
  const words = `- ${place} **${wordsOf(severityWords[one.severity], language)}** ${wordsOf(ruleWords(one), language)}${colon[language]}${wordsOf(one.message, language)}`
  return one.hint ? `${words} — ${wordsOf(one.hint, language)}` : words
}

const planText = (report: Report, plan: PlanReport, language: Language): string => {
  const title = [plan.account ?? plan.file, report.title[language]].map(escaped).join(' · ')
  return [
    `# ${title}`,
    [escaped(plan.file), wordsOf(asOfWord(report.asOf), language)].join(' · '),
    ...sectionTexts(plan.sections, language),
    ...(plan.diagnostics.length > 0 ? [plan.diagnostics.map((one) => diagnosticText(one, language)).join('\n')] : []),
  ].join('\n\n')
}

/** For a page, a mail or a pull request: headings, tables, lists, and no markup but its own. */
export const markdown: Format = (report, { language }) => {
  const plans = report.plans.filter(({ diagnostics }) => report.command !== 'check' || diagnostics.length > 0)
  const parts = [
    ...report.sections.map((section) => sectionText(section, '#', language)),
    ...plans.map((plan) => planText(report, plan, language)),
    ...(plans.some(({ diagnostics }) => diagnostics.length > 0) ? [wordsOf(totals(report), language)] : []),
  ]
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`
}
