import type { Diagnostic, Place } from '../report/diagnostic.js'
import { pointerOf } from '../report/pointer.js'
import type { Data, Exact, PlanReport, Section } from '../report/report.js'
import type { Language } from '../report/text.js'
import { hidden } from '../report/visible.js'
import type { Format } from './format.js'

/** The version of the shape; `schemas/output.schema.json` describes it. */
const version = 1

const isExact = (value: object): value is Exact => 'exact' in value && Object.keys(value).length === 1

const isList = (value: object): value is readonly Data[] => Array.isArray(value)

const escapedUnits = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`,
  ).join('')

/** JSON leaves DEL, C1 controls, bidi marks and tag characters as they are; here nothing hides. */
const stringOf = (text: string): string =>
  Array.from(JSON.stringify(text), (character) => (hidden.test(character) ? escapedUnits(character) : character)).join(
    '',
  )

const numberOf = (value: number): string => {
  if (!Number.isFinite(value)) throw new Error(`${String(value)} is no figure`)
  return String(value)
}

/** JSON with two spaces, in which an exact decimal keeps every digit. */
const written = (value: Data, indent: string): string => {
  if (value === null) return 'null'
  if (typeof value === 'string') return stringOf(value)
  if (typeof value === 'number') return numberOf(value)
  if (typeof value === 'boolean') return String(value)
  const inner = `${indent}  `
  if (isList(value)) {
    const items = value.map((item) => inner + written(item, inner))
    return items.length === 0 ? '[]' : `[\n${items.join(',\n')}\n${indent}]`
  }
  if (isExact(value)) return value.exact
  const fields = Object.entries(value).map(([key, field]) => `${inner}${stringOf(key)}: ${written(field, inner)}`)
  return fields.length === 0 ? '{}' : `{\n${fields.join(',\n')}\n${indent}}`
}

const placeFields = ({ file, range: { start, end } }: Place) => ({
  file,
  line: start.line,
  column: start.column,
  end_line: end.line,
  end_column: end.column,
})

const diagnosticOf = (one: Diagnostic, language: Language): Data => ({
  rule: one.rule,
  name: one.name,
  severity: one.severity,
  subject: one.subject,
  message: one.message[language],
  hint: one.hint?.[language] ?? null,
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
  return `${written(data, '')}\n`
}
