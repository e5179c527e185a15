import type { Diagnostic, Severity } from '../report/diagnostic.js'
import type { PlanReport, Report } from '../report/report.js'
import type { Language, Text } from '../report/text.js'
import { counted, joined } from '../report/words.js'
import type { Format } from './format.js'
import { moreFindings } from './format-words.js'
import {
  blocksText,
  diagnosticText,
  escaped,
  heading,
  lintNote,
  nameAmong,
  planHeading,
  sectionText,
} from './markdown.js'

/** GitHub takes 65,536 characters; what is put around a comment needs some. */
const mostCharacters = 64_000

/** As many findings of a plan as are read. */
const mostFindings = 10

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

const worstFirst = (all: readonly Diagnostic[]): readonly Diagnostic[] =>
  [...all].sort((a, b) => ranks[a.severity] - ranks[b.severity])

/** How much the worst findings are, for the order of plans. */
const countOf = (severity: Severity, { diagnostics }: PlanReport): number =>
  diagnostics.filter((one) => one.severity === severity).length

const heavierFirst = (a: PlanReport, b: PlanReport): number =>
  countOf('error', b) - countOf('error', a) || countOf('warning', b) - countOf('warning', a)

const findingTexts = (plan: PlanReport, title: string, language: Language): readonly string[] => {
  const { diagnostics } = plan
  if (diagnostics.length === 0) return []
  const shown = worstFirst(diagnostics).slice(0, mostFindings)
  const rest = diagnostics.length - shown.length
  return [
    heading(3, title),
    shown.map((one) => diagnosticText(one, language)).join('\n'),
    ...(rest > 0 ? [escaped(moreFindings(rest)[language])] : []),
  ]
}

/** A plan with what there is to say of it; undefined = nothing. */
const planText = (
  plan: PlanReport,
  plans: readonly PlanReport[],
  findings: Text,
  language: Language,
): string | undefined => {
  const name = nameAmong(plan, plans)
  const texts = [
    ...findingTexts(plan, `${name} · ${escaped(findings[language])}`, language),
    ...plan.sections.flatMap(({ blocks }) => blocksText(blocks, { level: 2, prefix: `${name} · `, language })),
  ]
  return texts.length === 0 ? undefined : [planHeading(plan), ...texts].join('\n\n')
}

const noRoom = (count: number): Text =>
  counted(
    count,
    'more plan has no room here; --format json has it',
    'more plans have no room here; --format json has them all',
    '份计划在此放不下；--format json 含全部内容',
  )

/** The texts that fit into a page together, and how many do not. */
const fitting = (
  texts: readonly string[],
  room: number,
): { readonly kept: readonly string[]; readonly left: number } => {
  let free = room
  const kept = texts.filter((text) => {
    if (text.length + 2 > free) return false
    free -= text.length + 2
    return true
  })
  return { kept, left: texts.length - kept.length }
}

const headOf = ({ title, sections, comment }: Report, language: Language): readonly string[] => {
  const [first, ...others] = sections.filter(({ blocks }) => blocks.length > 0)
  const otherwise = comment ? escaped(comment.otherwise[language]) : ''
  if (first === undefined) return [heading(1, escaped(title[language])), otherwise]
  return [
    sectionText({ ...first, title: joined([title, first.title], ' · ') }, { level: 1, prefix: '', language }, false),
    ...others.map((section) => sectionText(section, { level: 2, prefix: '', language }, false)),
  ]
}

/** Markdown for a place with little room, where it replaces what it said before: marked, worst first, never too long. */
export const comment: Format = (report, { language }) => {
  const { mark = '', findings = report.title } = report.comment ?? {}
  const plans = report.plans.filter(({ folded }) => !folded).sort(heavierFirst)
  const texts = plans.flatMap((plan) => planText(plan, plans, findings, language) ?? [])
  const head = [`<!-- ${mark} -->\n${lintNote}`, ...headOf(report, language)]
  const { kept, left } = fitting(texts, mostCharacters - head.join('\n\n').length)
  const parts = [...head, ...kept, ...(left > 0 ? [escaped(noRoom(left)[language])] : [])]
  return `${parts.join('\n\n')}\n`
}
