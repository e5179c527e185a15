import { movesOf } from '../review/moves.js'
import { byWeight, ranked } from '../review/ranking.js'
import { mostAtATime, movesSection } from '../review/sections.js'
import type { PlanReport } from '../report/report.js'
import type { Looked } from './looking.js'
import type { Arranged, ViewOptions } from './view.js'

/** The moves of all plans in one order, the first three unless all are asked for. */
export const arrangeNext = ({ plans }: Looked, { all }: Pick<ViewOptions, 'all'>): Promise<Arranged> => {
  const moves = plans.flatMap((one) =>
    one.plan === undefined
      ? []
      : movesOf(ranked(one.judgements, one.plan, one.context), one.plan, one.context).map((move) => ({
          move,
          plan: one.plan,
          context: one.context,
        })),
  )
  moves.sort((a, b) => byWeight(a.move.first, b.move.first))
  const shown = all ? moves : moves.slice(0, mostAtATime)
  return Promise.resolve({
    plans: plans.map((one): PlanReport => ({ ...one.report, sections: [], ...(one.plan && { folded: true }) })),
    // Of plans that cannot be read nobody knows whether there is something to do.
    sections: plans.some((one) => one.plan !== undefined) ? [movesSection(shown, plans.length > 1)] : [],
  })
}
