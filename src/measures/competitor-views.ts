import type { Person, Plan } from '../plan/plan.js'
import type { Playbook } from '../playbook/playbook.js'
import { fiveDimensions } from './dimensions.js'
import { decimal } from './exact.js'
import { numberOf } from './scales.js'

type Competitor = NonNullable<Plan['competitors']>[number]

/** How one person stands with a competitor, beside how the person stands with us. */
export type CompetitorView = {
  readonly person: Person
  readonly contact: string | undefined
  readonly attitude: string | undefined
  /** Our attitude number − theirs; undefined while one of the two is not known. */
  readonly netSupport: number | undefined
}

export type CompetitorViews = {
  readonly competitor: Competitor
  /** In the order of the grid. */
  readonly views: readonly CompetitorView[]
  /** How many stand closer to us, as close, closer to the competitor. */
  readonly ahead: number
  readonly level: number
  readonly behind: number
  /** Of how many both attitudes are known. */
  readonly assessed: number
}

/** Domain S4-12 and open point 41: the competitors of whom somebody has written a view, in plan order. */
export const competitorViewsOf = (plan: Plan, playbook: Playbook): readonly CompetitorViews[] => {
  const written = plan.relationships?.competitor_views ?? []
  const { rows } = fiveDimensions(plan, playbook)
  return (plan.competitors ?? []).flatMap((competitor) => {
    const views = rows.flatMap(({ person }) =>
      written
        .filter((view) => view.competitor === competitor.id && view.person === person.id)
        .map(({ contact, attitude }): CompetitorView => {
          const ours = numberOf(playbook, 'attitude', person.attitude)
          const theirs = numberOf(playbook, 'attitude', attitude)
          const netSupport =
            ours === undefined || theirs === undefined ? undefined : decimal(ours).minus(decimal(theirs)).toNumber()
          return { person, contact, attitude, netSupport }
        }),
    )
    if (views.length === 0) return []
    const known = views.flatMap(({ netSupport }) => netSupport ?? [])
    return [
      {
        competitor,
        views,
        ahead: known.filter((net) => net > 0).length,
        level: known.filter((net) => net === 0).length,
        behind: known.filter((net) => net < 0).length,
        assessed: known.length,
      },
    ]
  })
}
