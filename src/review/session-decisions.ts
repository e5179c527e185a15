import { goalFigures } from '../measures/goals.js'
import { heldReviews } from '../measures/reviews.js'
import type { Context } from '../plan/context.js'
import type { Plan } from '../plan/plan.js'
import type { Cell } from '../report/block.js'
import type { Text } from '../report/text.js'
import { both, labelIn, same, toned } from '../report/words.js'

/** A decision that has not been carried out: it has no action, or one that is not finished. */
export type OpenDecision = {
  readonly review: string
  readonly heldOn: string
  readonly what: string
  readonly action: string | undefined
  readonly status: 'todo' | 'doing' | undefined
  readonly owner: string | undefined
  readonly due: string | undefined
}

/** As many decisions as are read out; the data has them all. */
const mostDecisions = 3

/** The reviews before a day, the latest first; of one day the last that is written. */
export const earlierReviews = (plan: Plan, asOf: string): NonNullable<Plan['reviews']> =>
  heldReviews(plan, asOf).flatMap(({ thing }) => (thing.held_on < asOf ? [thing] : []))

/** The decisions of earlier reviews that nobody has carried out, or given up. */
export const openDecisions = (plan: Plan, context: Context): readonly OpenDecision[] => {
  const actions = new Map(goalFigures(plan, context).actions.map((one) => [one.action.id, one]))
  return earlierReviews(plan, context.asOf).flatMap(({ id, held_on, decisions = [] }) =>
    decisions.flatMap(({ what, action }): readonly OpenDecision[] => {
      const known = action === undefined ? undefined : actions.get(action)
      const status = known?.status
      if (status === 'done' || status === 'dropped') return []
      const { owner } = known ?? {}
      return [
        { review: id, heldOn: held_on, what, action, status, owner: owner?.name, due: known?.action.due ?? undefined },
      ]
    }),
  )
}

const sentence = (parts: readonly Text[]): Text =>
  both((language) => parts.map((part) => part[language]).join(language === 'zh' ? '，' : ', '))

const stateWords = ({ action, status, owner, due }: OpenDecision, { playbook }: Context): Text => {
  if (action === undefined) return { en: 'no action', zh: '没有行动' }
  if (status === undefined) return { en: `its action "${action}" is not there`, zh: `找不到行动“${action}”` }
  return sentence([
    labelIn(playbook.scales['action_status'], status),
    ...(owner === undefined ? [] : [same(owner)]),
    ...(due === undefined ? [] : [{ en: `by ${due}`, zh: `${due} 前` }]),
  ])
}

/** One line a decision: what, when it was taken, and where it stands. */
export const decisionLines = (decisions: readonly OpenDecision[], context: Context): readonly Cell[] => {
  const lines = decisions.slice(0, mostDecisions).map((one): Cell => {
    const state = stateWords(one, context)
    const isLate = one.status === undefined || (one.due !== undefined && one.due < context.asOf)
    return toned(
      both((language) =>
        language === 'zh' ? `${one.heldOn} ${one.what}（${state.zh}）` : `${one.heldOn} ${one.what} (${state.en})`,
      ),
      isLate ? 'warn' : undefined,
    )
  })
  const more = decisions.length - lines.length
  return more === 0
    ? lines
    : [...lines, { text: { en: `${String(more)} more`, zh: `另有 ${String(more)} 项` }, tone: 'dim' }]
}
