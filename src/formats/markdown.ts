import type { Block, Cell, Column, FindingItem, TreeItem } from '../report/block.js'
import type { Diagnostic } from '../report/diagnostic.js'
import type { PlanReport, Report, Section } from '../report/report.js'
import type { Language, Text } from '../report/text.js'
import { seriesOf, textOf, toneOf } from '../report/words.js'
import { visible } from '../report/visible.js'
import type { Format } from './format.js'
import {
  asOfWord,
  colon,
  drawnOf,
  emptyWord,
  hintWord,
  questionWord,
  ruleWords,
  severityWords,
  toneSymbols,
  totals,
} from './format-words.js'
import { sparkline } from './sparkline.js'

/** One line in which nothing from a plan is markup: no link, image, tag, table border or heading. */
export const escaped = (words: string): string =>
  visible(words)
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    // Some readers take what follows a bracket for an address, escaped or not.
    .replaceAll('](', ']\\(')
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
  const [tone, series] = [toneOf(cell), seriesOf(cell)]
  if (series) return sparkline(series, false)
  return (tone ? toneSymbols[tone] : '') + wordsOf(textOf(cell), language)
}

export const rowOf = (cells: readonly string[]): string =>
  `|${cells.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|`

const ruleOf = ({ align }: Column): string => (align === 'right' ? '---:' : '---')

const findingText = ({ severity, rule, message, hint, question }: FindingItem, language: Language): string => {
  const words = `- **${wordsOf(severityWords[severity], language)}** ${wordsOf(message, language)} (${escaped(rule)})`
  const asides = [
    ...(question ? [[questionWord, question] as const] : []),
    ...(hint ? [[hintWord, hint] as const] : []),
  ]
  return [
    words,
    ...asides.map(([label, said]) => `  - ${wordsOf(label, language)}${colon[language]}${wordsOf(said, language)}`),
  ].join('\n')
}

/** Lists within lists; what more there is to say stands in the line of its item. */
const treeText = (items: readonly TreeItem[], indent: string, language: Language): string =>
  items
    .flatMap(({ text, details = [], below = [] }) => [
      `${indent}- ${[text, ...details].map((cell) => cellOf(cell, language)).join(' — ')}`,
      ...(below.length > 0 ? [treeText(below, `${indent}  `, language)] : []),
    ])
    .join('\n')

/** A piece of a plan; the fence is longer than any within. */
export const fenced = (code: string): string => {
  const runs = code.match(/`+/g) ?? []
  const fence = '`'.repeat(Math.max(3, ...runs.map(({ length }) => length + 1)))
  const lines = code.split('\n').map((line) => visible(line).trimEnd())
  return [`${fence}yaml`, ...lines, fence].join('\n')
}

/** Where headings stand and what makes them differ from those of another plan. */
type Frame = { readonly level: number; readonly prefix: string; readonly language: Language }

export const heading = (level: number, words: string): string => `${'#'.repeat(level)} ${words}`

const blockText = (block: Block, { level, prefix, language }: Frame): string => {
  switch (block.kind) {
    case 'heading':
      return heading(level + 1, prefix + wordsOf(block.text, language))
    case 'text':
      return cellOf({ text: block.text, ...(block.tone && { tone: block.tone }) }, language)
    case 'list':
      return block.items.map((item) => `- ${cellOf(item, language)}`).join('\n')
    case 'bars':
      return block.items
        .map(({ label, value, note }) => {
          const words = `- ${wordsOf(label, language)}${colon[language]}**${wordsOf(value, language)}**`
          return note ? `${words} — ${cellOf(note, language)}` : words
        })
        .join('\n')
    case 'ordered':
      return block.items
        .map(({ text, details }, index) => {
          const number = `${String(index + 1)}. `
          return [
            number + cellOf(text, language),
            // What belongs to an item stands as far in as its words.
            ...(details ?? []).map((detail) => `${' '.repeat(number.length)}- ${cellOf(detail, language)}`),
          ].join('\n')
        })
        .join('\n')
    case 'tree':
      return treeText(block.items, '', language)
    case 'findings':
      return [
        ...(block.lead ? [cellOf(block.lead, language)] : []),
        ...(block.items.length > 0 ? [block.items.map((item) => findingText(item, language)).join('\n')] : []),
      ].join('\n\n')
    case 'figures':
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
    case 'code':
      return fenced(block.text)
    case 'legend':
      return block.items
        .map(({ term, meaning }) => `- ${wordsOf(term, language)}${colon[language]}${wordsOf(meaning, language)}`)
        .join('\n')
  }
}

const listKinds: readonly Block['kind'][] = ['list', 'facts', 'figures', 'bars', 'tree', 'legend']

/** Between a tree and a list that follows: without anything they would be one list. */
const endOfList = '<!-- -->'

/** Blocks below each other; some want to be kept apart. */
export const blocksText = (blocks: readonly Block[], frame: Frame): readonly string[] =>
  blocks.flatMap((block, index) => [
    ...(blocks[index - 1]?.kind === 'tree' && listKinds.includes(block.kind) ? [endOfList] : []),
    blockText(block, frame),
  ])

export const sectionText = (
  { title, part, blocks }: Section,
  { level, prefix, language }: Frame,
  inPart: boolean,
): string => {
  const own = inPart ? level + 1 : level
  return [
    ...(part ? [heading(level, prefix + wordsOf(part, language))] : []),
    heading(own, prefix + wordsOf(title, language)),
    // Some sections have headings of the same words; on a page each wants its own.
    ...blocksText(blocks, { level: own, prefix: `${prefix}${wordsOf(title, language)} · `, language }),
  ].join('\n\n')
}

/** Sections of a part stand one level below it; what is only data is left out. */
const sectionTexts = (sections: readonly Section[], frame: Frame): readonly string[] => {
  const shown = sections.filter(({ part, blocks }) => part !== undefined || blocks.length > 0)
  const first = shown.findIndex(({ part }) => part !== undefined)
  return shown.map((section, index) => sectionText(section, frame, first >= 0 && index >= first))
}

export const diagnosticText = (one: Diagnostic, language: Language): string => {
  const { file, range } = one.place
  const place = escaped(`${file}:${String(range.start.line)}:${String(range.start.column)}`)
  const words = `- ${place} **${wordsOf(severityWords[one.severity], language)}** ${wordsOf(ruleWords(one), language)}${colon[language]}${wordsOf(one.message, language)}`
  return one.hint ? `${words} — ${wordsOf(one.hint, language)}` : words
}

/** The heading of a plan among others. */
export const planHeading = ({ account, file }: PlanReport): string =>
  heading(2, escaped(account === null ? file : `${account} · ${file}`))

/** What sets its other headings apart: the account, with the file where another plan is of the same one. */
export const nameAmong = (plan: PlanReport, plans: readonly PlanReport[]): string => {
  const { account, file } = plan
  if (account === null) return escaped(file)
  const hasTwin = plans.some((other) => other !== plan && other.account === account)
  return escaped(hasTwin ? `${account} · ${file}` : account)
}

/** One plan below its own heading: the first of the page where it is the only one. */
const planText = (report: Report, plan: PlanReport, language: Language, isAlone: boolean): string => {
  const name = nameAmong(plan, report.plans)
  const drawn = drawnOf(report, plan)
  const frame = { level: isAlone ? 2 : 3, prefix: isAlone ? '' : `${name} · `, language }
  return [
    isAlone ? heading(1, `${name} · ${wordsOf(report.title, language)}`) : planHeading(plan),
    [escaped(plan.file), wordsOf(asOfWord(report.asOf), language)].join(' · '),
    ...sectionTexts(plan.sections, frame),
    ...(drawn.length > 0 ? [drawn.map((one) => diagnosticText(one, language)).join('\n')] : []),
  ].join('\n\n')
}

/** Tables have long lines. */
export const lintNote = '<!-- markdownlint-disable MD013 -->'

/** For a page, a mail or a pull request: headings, tables, lists, and no markup but its own. */
export const markdown: Format = (report, { language }) => {
  const plans = report.plans.filter(
    ({ diagnostics, folded }) => !folded && (report.command !== 'check' || diagnostics.length > 0),
  )
  // A page has one title.
  const sections = report.sections.filter(({ blocks }) => blocks.length > 0)
  const hasTitle = sections.length > 1 || (sections.length > 0 && plans.length > 0)
  const isAlone = report.plans.length === 1 && !hasTitle
  const parts = [
    ...(hasTitle ? [heading(1, wordsOf(report.title, language))] : []),
    ...sections.map((section) => sectionText(section, { level: hasTitle ? 2 : 1, prefix: '', language }, false)),
    ...(!hasTitle && !isAlone && plans.length > 0 ? [heading(1, wordsOf(report.title, language))] : []),
    ...plans.map((plan) => planText(report, plan, language, isAlone)),
    ...(plans.some((plan) => drawnOf(report, plan).length > 0) ? [wordsOf(totals(report), language)] : []),
  ]
  return parts.length === 0 ? '' : `${[lintNote, ...parts].join('\n\n')}\n`
}
