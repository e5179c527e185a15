import { analyses, type AnalysisId } from '../analyses/index.js'
import type { Diagnostic } from '../report/diagnostic.js'
import { pointerOf } from '../report/pointer.js'
import type { PlanReport, Row, Table } from '../report/report.js'
import type { Looked } from './looking.js'

type Owner = Pick<PlanReport, 'id' | 'file' | 'account'>

const ownerColumns = ['plan', 'file', 'account']

/** Rows from many plans in one table: each says first which plan it is from. */
export const owned = (
  columns: readonly string[],
  rows: readonly (readonly [owner: Owner, row: Row])[],
  missing: readonly string[] = [],
): Table => ({
  columns: [...ownerColumns, ...columns],
  rows: rows.map(([{ id, file, account }, row]) => ({ ...row, plan: id, file, account })),
  missing,
})

/** Files of the plans that cannot be read. */
export const unread = ({ plans }: Pick<Looked, 'plans'>): readonly string[] =>
  plans.flatMap(({ plan, report }) => (plan === undefined ? [report.file] : []))

/** The main list of the first of some analyses that has one, over all plans. */
export const analysisTable = async (
  ids: readonly AnalysisId[],
  looked: Pick<Looked, 'plans'>,
): Promise<Table | undefined> => {
  for (const id of ids) {
    const analysis = await analyses[id]()
    const { table } = analysis
    if (table === undefined) continue
    const rows = looked.plans.flatMap(({ report, ...one }) =>
      one.plan === undefined
        ? []
        : table
            .rows(analysis.compute(one.plan, one.context), one.plan, one.context)
            .map((row) => [report, row] as const),
    )
    return owned(table.columns, rows, unread(looked))
  }
  return undefined
}

const findingRow = ({ rule, name, severity, subject, message, hint, path, place }: Diagnostic): Row => ({
  rule,
  name,
  severity,
  subject,
  message,
  hint: hint ?? null,
  path: pointerOf(path),
  line: place.range.start.line,
  column: place.range.start.column,
  end_line: place.range.end.line,
  end_column: place.range.end.column,
})

const findingColumns = [
  ...['rule', 'name', 'severity', 'subject', 'message', 'hint', 'path'],
  ...['line', 'column', 'end_line', 'end_column'],
]

/** A row a finding; its file is the one in which it stands, which may be a part of the plan. */
export const findingsTable = (plans: readonly PlanReport[]): Table =>
  owned(
    findingColumns,
    plans.flatMap((plan) =>
      plan.diagnostics.map((one) => [{ ...plan, file: one.place.file }, findingRow(one)] as const),
    ),
  )
