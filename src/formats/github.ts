import type { Diagnostic, Severity } from '../report/diagnostic.js'
import type { PlanReport } from '../report/report.js'
import type { Text } from '../report/text.js'
import { excerpt, visible } from '../report/visible.js'
import { repositoryPath, sentenceOf } from './finding-list.js'
import type { Format, FormatOptions } from './format.js'
import { countedFindings, ruleWords } from './format-words.js'

/** What the runner shows of each kind of a step, and of a message; the rest is for nobody but the log. */
const mostShown = 10
const longest = 4000

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<Severity, string>

const severities = ['error', 'warning', 'info'] as const

/** The percent sign first, or the others would be escaped twice. */
const escapedMessage = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapedProperty = (text: string): string =>
  escapedMessage(visible(text)).replaceAll(':', '%3A').replaceAll(',', '%2C')

const placeOf = (
  { place: { file, range } }: Diagnostic,
  folder: string | undefined,
): Readonly<Record<string, string | number>> => {
  const path = repositoryPath(file, folder)
  if (path === undefined) return {}
  const { start, end } = range
  // An end is exclusive here and inclusive there; columns are for one line only.
  const isLine = start.line === end.line
  const endLine = end.column === 1 && !isLine ? end.line - 1 : end.line
  const columns = { col: start.column, endLine, endColumn: Math.max(start.column, end.column - 1) }
  return { file: path, line: start.line, ...(isLine ? columns : { endLine }) }
}

const commandOf = (one: Diagnostic, options: FormatOptions): string => {
  const properties = Object.entries<string | number>({
    ...placeOf(one, options.folder),
    title: ruleWords(one)[options.language],
  })
    .map(([key, value]) => `${key}=${escapedProperty(String(value))}`)
    .join(',')
  return `::${commands[one.severity]} ${properties}::${escapedMessage(excerpt(sentenceOf(one, options), longest))}`
}

/** The plans take turns, so that each has its worst shown before any has its second. */
const inTurns = (plans: readonly PlanReport[], severity: Severity): readonly Diagnostic[] =>
  plans
    .flatMap(({ diagnostics }) =>
      diagnostics.filter((one) => one.severity === severity).map((one, turn) => ({ one, turn })),
    )
    .sort((a, b) => a.turn - b.turn)
    .map(({ one }) => one)

const notShown = (rest: readonly Diagnostic[]): Text => {
  const { en, zh } = countedFindings(rest)
  return {
    en: `… ${en} more than GitHub shows of one step: all are in the step summary, and in --format json`,
    zh: `… 另有 ${zh}超出 GitHub 每个步骤可显示的数量：全部内容见步骤摘要和 --format json`,
  }
}

/** Annotations for the runner of GitHub, worst first, as many as it shows; the rest is counted. */
export const github: Format = ({ plans }, options) => {
  const ordered = severities.map((severity) => inTurns(plans, severity))
  const rest = ordered.flatMap((all) => all.slice(mostShown))
  const lines = [
    ...ordered.flatMap((all) => all.slice(0, mostShown)).map((one) => commandOf(one, options)),
    ...(rest.length > 0 ? [notShown(rest)[options.language]] : []),
  ]
  return lines.map((line) => `${line}\n`).join('')
}
