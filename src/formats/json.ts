import type { Diagnostic, Place } from '../report/diagnostic.js'
import { pointerOf } from '../report/pointer.js'
import type { Data, PlanReport, Section } from '../report/report.js'
import type { Language } from '../report/text.js'
import type { Format } from './format.js'
import { jsonText } from './json-text.js'

/** The version of the shape; `schemas/output.schema.json` describes it. */
export const version = 1

const placeFields = ({ file, range: { start, end } }: Place) => ({
  file,
  line: start.line,
  column: start.column,
  end_line: end.line,
  end_column: end.column,
})

/** A finding as programs read it. */
export const diagnosticOf = (one: Diagnostic, language: Language): Readonly<Record<string, Data>> => ({
  rule: one.rule,
  name: one.name,
  severity: one.severity,
  subject: one.subject,
  message: one.message[language],
  hint: one.hint?.[language] ?? null,
  fix: one.repair?.said[language] ?? null,
  path: pointerOf(one.path),
  ...placeFields(one.place),
  related: (one.related ?? []).map(({ message, place }) => ({ message: message[language], ...placeFields(place) })),
})

const sectionsOf = (sections: readonly Section[]): Data =>
  Object.fromEntries(sections.flatMap(({ id, data }) => (data === undefined ? [] : [[id, data]])))

const planOf = ({ id, file, account, status, diagnostics, sections }: PlanReport, language: Language): Data => ({
  id,
  file,
  account,
  status,
  diagnostics: diagnostics.map((one) => diagnosticOf(one, language)),
  sections: sectionsOf(sections),
})

/** For programs: every key is written out here, and none leaves without a new version. */
export const json: Format = (report, { language }) => {
  const all = report.plans.flatMap(({ diagnostics }) => diagnostics)
  const count = (severity: Diagnostic['severity']) => all.filter((one) => one.severity === severity).length
  const data: Data = {
    version,
    as_of: report.asOf,
    language,
    plans: report.plans.map((plan) => planOf(plan, language)),
    sections: sectionsOf(report.sections),
    summary: {
      plans: report.plans.length,
      error: count('error'),
      warning: count('warning'),
      info: count('info'),
    },
  }
  return jsonText(data)
}
