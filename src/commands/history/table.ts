import type { PlanReport, Row, Table } from '../../report/report.js'
import { owned } from '../tables.js'
import type { ViewOptions } from '../view.js'

const pointColumns = [
  ...['day', 'commit', 'who', 'merge', 'then_file', 'state', 'verdict', 'complete_pct', 'gap_index_pct'],
  ...['support_index_pct', 'contact_index_pct', 'open_weighted', 'open_amount', 'won_amount', 'currency'],
  ...['error', 'warning', 'info', 'problem'],
]

const ratingColumns = [
  ...['kind', 'subject', 'name', 'rating', 'value', 'set_on', 'days', 'at_least', 'who', 'commit', 'checked_on'],
]

const timeColumns = [
  ...['opportunity', 'name', 'stage', 'from', 'from_source', 'from_or_earlier', 'to', 'to_source', 'end', 'days'],
  ...['at_least', 'planned_days'],
]

/** Rows under a key of a section, which is a record whose lists hold records. */
const rowsIn = ({ sections }: PlanReport, id: string, key: string): readonly Row[] => {
  const data = sections.find((section) => section.id === id)?.data as Row | undefined
  return (data?.[key] ?? []) as readonly Row[]
}

/** A line a commit, the oldest first as charts want them; a line a rating or a time where those are asked for. */
export const historyTable = (
  plans: readonly PlanReport[],
  { stale, stages }: Pick<ViewOptions, 'stale' | 'stages'>,
): Table => {
  const [columns, id, key] = stages
    ? [timeColumns, 'stage-times', 'times']
    : stale === undefined
      ? [pointColumns, 'history', 'points']
      : [ratingColumns, 'rating-ages', 'rows']
  return owned(
    columns,
    plans.flatMap((plan) => rowsIn(plan, id, key).map((row) => [plan, row] as const)),
  )
}
