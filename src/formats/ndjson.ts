import type { Data, PlanReport, Section } from '../report/report.js'
import type { Format } from './format.js'
import { jsonLine } from './json-text.js'
import { diagnosticOf, version } from './json.js'

type Owner = Pick<PlanReport, 'id' | 'file' | 'account' | 'status'>

/** What is about no single plan has none. */
const nobody = { id: null, file: null, account: null, status: null }

/** For programs that read a line at a time: a line a finding, and a line a section of a plan, each complete in itself. */
export const ndjson: Format = ({ asOf, plans, sections }, { language }) => {
  const head = (kind: string): Readonly<Record<string, Data>> => ({ version, kind, as_of: asOf })
  const sectionLine = ({ id, data }: Section, owner: Owner | typeof nobody): readonly Data[] => {
    const { id: plan, file, account, status } = owner
    return data === undefined ? [] : [{ ...head('section'), plan, file, account, status, section: id, data }]
  }
  const lines = [
    ...plans.flatMap((plan) => [
      ...plan.sections.flatMap((section) => sectionLine(section, plan)),
      ...plan.diagnostics.map((one) => ({
        ...head('finding'),
        plan: plan.id,
        account: plan.account,
        ...diagnosticOf(one, language),
      })),
    ]),
    ...sections.flatMap((section) => sectionLine(section, nobody)),
  ]
  return lines.map(jsonLine).join('')
}
