import type { Diagnostic } from '../report/diagnostic.js'
import { groupedBy, repositoryPath, sentenceOf } from './finding-list.js'
import type { Format, FormatOptions } from './format.js'
import { xmlDocument, type Element } from './xml.js'

/** Readers make the last part of a source the kind of a problem and the part before it its group. */
const sourceOf = ({ rule }: Diagnostic): string => {
  const [family = rule, ...rest] = rule.split('-')
  return rest.length > 0 ? `plan.${family}.${rule}` : `plan.${rule}`
}

const errorOf = (one: Diagnostic, options: FormatOptions): Element => {
  const { line, column } = one.place.range.start
  const message = sentenceOf(one, options)
  return { name: 'error', attributes: { line, column, severity: one.severity, message, source: sourceOf(one) } }
}

/** For Jenkins and whoever else reads what Checkstyle writes: every finding below its file. */
export const checkstyle: Format = (report, options) => {
  const files = groupedBy(
    report.plans.flatMap(({ diagnostics }) => diagnostics),
    ({ place: { file } }) => repositoryPath(file, options.folder) ?? file,
  )
  return xmlDocument({
    name: 'checkstyle',
    // What other programs say that write in this form; no reader minds.
    attributes: { version: '4.3' },
    elements: [...files].map(([name, found]) => ({
      name: 'file',
      attributes: { name },
      elements: found.map((one) => errorOf(one, options)),
    })),
  })
}
