import { movesOf } from '../review/moves.js'
import { byWeight, ranked } from '../review/ranking.js'
import { mostAtATime, moveData, movesSection, type PlannedMove } from '../review/sections.js'
import type { PlanReport, Table } from '../report/report.js'
import type { Looked } from './looking.js'
import { owned, unread } from './tables.js'
import type { Arranged, ViewOptions } from './view.js'

type ShownMove = PlannedMove & { readonly report: Looked['plans'][number]['report'] }

/** The moves of all plans in one order, the first three unless all are asked for; each with the report of its plan. */
export const shownMoves = (
  { plans }: Pick<Looked, 'plans'>,
  { all }: Pick<ViewOptions, 'all'>,
): readonly ShownMove[] => {
  const moves = plans.flatMap((one) =>
    one.plan === undefined
      ? []
      : movesOf(ranked(one.judgements, one.plan, one.context), one.plan, one.context).map((move) => ({
          move,
          plan: one.plan,
          context: one.context,
          report: one.report,
        })),
  )
  moves.sort((a, b) => byWeight(a.move.first, b.move.first))
  return all ? moves : moves.slice(0, mostAtATime)
}

/** What to do next over all plans. */
export const arrangeNext = (looked: Looked, options: Pick<ViewOptions, 'all'>): Promise<Arranged> => {
  const { plans } = looked
  const shown = shownMoves(looked, options)
  return Promise.resolve({
    plans: plans.map((one): PlanReport => ({ ...one.report, sections: [], ...(one.plan && { folded: true }) })),
    // Of plans that cannot be read nobody knows whether there is something to do.
    sections: plans.some((one) => one.plan !== undefined) ? [movesSection(shown, plans.length > 1)] : [],
  })
}

const moveColumns = [
  ...['subject', 'about', 'severity', 'what', 'also', 'why', 'owner', 'due', 'due_from'],
  ...['rules', 'improves'],
]

/** The next moves for spreadsheets, as many as are shown. */
export const nextTable = (looked: Looked, options: Pick<ViewOptions, 'all'>): Table =>
  owned(
    moveColumns,
    shownMoves(looked, options).map(({ report, move }) => [report, moveData(move)]),
    unread(looked),
  )
