import type { Diagnostic, Path } from '../report/diagnostic.js'
import { placeOf, type Lines } from './lines.js'
import type { Problem } from './problem.js'
import { idOfRecord } from './plan-data.js'
import { valueAt } from './schema-faults.js'
import { retyping } from './schema-repairs.js'
import { partOf, type Source, type SourceFile } from './source.js'
import type { Complaint } from './validate.js'

/** Id of the innermost record with an id that holds a path. */
const subjectOf = (data: unknown, path: Path): string => {
  for (let end = path.length; end > 0; end -= 1) {
    const id = valueAt(data, [...path.slice(0, end), 'id'])
    if (typeof id === 'string' && idOfRecord.test(id)) return id
  }
  return 'plan'
}

/** A problem with the text that it is in. */
export type PlacedProblem = { readonly lines: Lines; readonly problem: Problem }

/** A problem of the text as a diagnostic of rule `yaml`. */
export const fromProblem = ({ lines, problem }: PlacedProblem, data: unknown): Diagnostic => ({
  rule: 'yaml',
  name: 'yaml',
  severity: problem.severity,
  subject: subjectOf(data, problem.path),
  message: problem.message,
  ...(problem.hint && { hint: problem.hint }),
  ...retyping(lines, problem.span, problem.instead),
  path: problem.path,
  place: placeOf(lines, problem.span),
  ...(problem.related && {
    related: problem.related.map(({ message, span, lines: other = lines }) => ({
      message,
      place: placeOf(other, span),
    })),
  }),
})

/** A complaint about the data as a diagnostic of rule `schema`; a trap of YAML in a value belongs to `yaml`. */
export const fromComplaint = (
  complaint: Complaint,
  data: unknown,
  source: Source,
  files: readonly SourceFile[],
): Diagnostic => {
  const part = complaint.within && partOf(files, complaint.path, complaint.within)
  return {
    ...(complaint.within ? { rule: 'yaml', name: 'yaml' } : { rule: 'schema', name: 'schema' }),
    severity: complaint.severity,
    subject: subjectOf(data, complaint.path),
    message: complaint.message,
    ...(complaint.hint && { hint: complaint.hint }),
    path: complaint.path,
    place: part ? placeOf(part.lines, part.span) : source.locate(complaint.path, complaint.on),
    ...(complaint.related && {
      related: complaint.related.map(({ path, message }) => ({ message, place: source.locate(path) })),
    }),
    ...(complaint.repair && { repair: complaint.repair }),
    ...(part && retyping(part.lines, part.span, complaint.instead)),
  }
}

/** By file, line, column, rule. */
export const inOrder = (one: Diagnostic, other: Diagnostic): number => {
  const [a, b] = [one.place, other.place]
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return (
    a.range.start.line - b.range.start.line ||
    a.range.start.column - b.range.start.column ||
    (one.rule < other.rule ? -1 : one.rule > other.rule ? 1 : 0)
  )
}
