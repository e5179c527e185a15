import type { Diagnostic } from '../report/diagnostic.js'
import type { PlanReport, Report } from '../report/report.js'
import type { Text } from '../report/text.js'
import { groupedBy, placeWords, repositoryPath, sentenceOf } from './finding-list.js'
import type { Format, FormatOptions } from './format.js'
import { colon, ruleWords, severityWords } from './format-words.js'
import { xmlDocument, type Element } from './xml.js'

const ranks = { info: 1, warning: 2, error: 3, never: 4 } as const

/** What keeps a file from being a plan is an error of its test and no failure: it counts whatever `--fail-on` says. */
const isProblem = ({ rule }: Diagnostic): boolean => rule === 'yaml' || rule === 'schema'

const andMore = (count: number): Text =>
  count === 0 ? { en: '', zh: '' } : { en: ` (and ${String(count)} more)`, zh: `（另有 ${String(count)} 条）` }

/** The test of one rule on one plan. */
type Case = { readonly rule: string; readonly name: string; readonly found: readonly Diagnostic[] }

/** A case for each rule that ran, in their order, and before them one for whatever else was found. */
const casesOf = ({ status, diagnostics }: PlanReport, { rules }: Report): readonly Case[] => {
  const groups = groupedBy(diagnostics, ({ rule }) => rule)
  // Rules do not run on a plan that cannot be read.
  const ran = status === null ? [] : rules
  const codes = new Set(ran.map(({ code }) => code))
  return [
    ...[...groups]
      .filter(([rule]) => !codes.has(rule))
      .map(([rule, found]) => ({ rule, name: found.map(ruleWords)[0]?.en ?? rule, found })),
    ...ran.map(({ code, name }) => ({ rule: code, name: `${code} ${name}`, found: groups.get(code) ?? [] })),
  ]
}

const lineOf = (one: Diagnostic, options: FormatOptions): string => {
  const { language, folder } = options
  const place = `${placeWords(one.place, folder)}:${String(one.place.range.start.column)}`
  return `${place} ${severityWords[one.severity][language]}${colon[language]}${sentenceOf(one, options)}`
}

/** Readers show the first element of a case only, so one holds all that fails. */
const failureOf = (name: 'error' | 'failure', found: readonly Diagnostic[], options: FormatOptions): Element[] => {
  const [first] = found.toSorted((a, b) => ranks[b.severity] - ranks[a.severity])
  if (first === undefined) return []
  const message = sentenceOf(first, options) + andMore(found.length - 1)[options.language]
  return [{ name, attributes: { type: first.severity, message }, lines: found.map((one) => lineOf(one, options)) }]
}

const caseOf = ({ rule, name, found }: Case, place: string, options: FormatOptions): Element => {
  const fails = ({ severity }: Diagnostic): boolean => ranks[severity] >= ranks[options.failOn ?? 'error']
  const others = found.filter((one) => !isProblem(one))
  const passed = others.filter((one) => !fails(one))
  return {
    name: 'testcase',
    attributes: { name, classname: `${place}.${rule.split('-')[0] ?? rule}`, time: 0 },
    elements: [
      ...failureOf('error', found.filter(isProblem), options),
      ...failureOf('failure', others.filter(fails), options),
      ...(passed.length > 0
        ? [{ name: 'system-out', attributes: {}, lines: passed.map((one) => lineOf(one, options)) }]
        : []),
    ],
  }
}

/** Readers take the dots of a class name for folders: the one dot is that before the family of rules. */
const dotless = (file: string): string => file.replace(/(?:\.plan)?\.ya?ml$/, '').replaceAll('.', '_')

const holding = (cases: readonly Element[], name: string): number =>
  cases.filter(({ elements = [] }) => elements.some((one) => one.name === name)).length

const countsOf = (cases: readonly Element[]) => ({
  tests: cases.length,
  failures: holding(cases, 'failure'),
  errors: holding(cases, 'error'),
  time: 0,
})

/** For test reports of CI: a suite a plan, a case a rule. What does not fail by `--fail-on` stands with a case that passed. */
export const junit: Format = (report, options) => {
  const suites = report.plans.map((plan) => {
    const file = repositoryPath(plan.file, options.folder) ?? plan.file
    const cases = casesOf(plan, report).map((one) => caseOf(one, dotless(file), options))
    return { cases, name: plan.account ?? file, file }
  })
  return xmlDocument({
    name: 'testsuites',
    attributes: { name: 'plan check', ...countsOf(suites.flatMap(({ cases }) => cases)) },
    elements: suites.map(({ cases, name, file }) => ({
      name: 'testsuite',
      attributes: { name, file, ...countsOf(cases) },
      elements: cases,
    })),
  })
}
