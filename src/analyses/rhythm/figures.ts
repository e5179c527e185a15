import { daysBetween } from '../../measures/dates.js'
import { goalFigures } from '../../measures/goals.js'
import { isModuleOn } from '../../measures/modules.js'
import {
  briefingOf,
  heldReviews,
  leftOpenIn,
  preparationsOf,
  rhythmOf,
  weakPointsOf,
  type Rhythm,
} from '../../measures/reviews.js'
import { levelsOf } from '../../measures/scales.js'
import type { Context } from '../../plan/context.js'
import type { Plan } from '../../plan/plan.js'
import type { Playbook } from '../../playbook/playbook.js'

const kindFigures = ({ kind, days, last, nextDue, daysOverdue }: Rhythm) => ({
  kind,
  days,
  last_review: last?.thing.id ?? null,
  last_held_on: last?.thing.held_on ?? null,
  next_due: nextDue ?? null,
  overdue_days: daysOverdue ?? null,
  left_open: last ? leftOpenIn(last).length : null,
})

/** The review before all others in time, and what has become of what was said there. */
const lastFigures = (plan: Plan, context: Context) => {
  const [last] = heldReviews(plan, context.asOf)
  if (last === undefined) return null
  const actions = new Map(goalFigures(plan, context).actions.map((one) => [one.action.id, one]))
  const done = (id: string | undefined) => {
    const found = actions.get(id ?? '')
    return {
      action: id ?? null,
      owner: found?.action.owner ?? null,
      due: found?.action.due ?? null,
      status: found?.status ?? null,
      overdue: found?.overdue ?? null,
    }
  }
  const { thing: review } = last
  return {
    id: review.id,
    kind: review.kind ?? null,
    held_on: review.held_on,
    days_ago: daysBetween(review.held_on, context.asOf),
    presenter: review.presenter ?? null,
    facilitator: review.facilitator ?? null,
    reviewers: review.reviewers ?? [],
    questions: review.questions?.length ?? 0,
    recommendations: (review.recommendations ?? []).map(({ what, by, decision, action }) => ({
      what,
      by: by ?? null,
      decision: decision ?? null,
      ...done(action),
    })),
    decisions: (review.decisions ?? []).map(({ what, action }) => ({ what, ...done(action) })),
    left_open: leftOpenIn(last).length,
  }
}

const classCounts = (classes: readonly (string | null)[], playbook: Playbook): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...levelsOf(playbook, 'vulnerability_class').map(([id]) => id), null]
      .map((id) => [id ?? 'unknown', classes.filter((one) => one === id).length] as const)
      .filter(([, count]) => count > 0),
  )

const figuresOf = (plan: Plan, context: Context) => {
  const { asOf, playbook } = context
  const kinds = rhythmOf(plan, context).map(kindFigures)
  const held = heldReviews(plan, asOf)
  const vulnerabilities = weakPointsOf(held).map(({ review, vulnerability }) => ({
    review: review.id,
    held_on: review.held_on,
    what: vulnerability.what,
    class: vulnerability.class ?? null,
    subject: vulnerability.subject ?? null,
  }))
  return {
    kinds,
    overdue_kinds: kinds.filter(({ overdue_days: days }) => days !== null && days > 0).length,
    reviews_held: held.length,
    last_review: lastFigures(plan, context),
    vulnerabilities,
    by_class: classCounts(
      vulnerabilities.map((one) => one.class),
      playbook,
    ),
    preparations: preparationsOf(plan, playbook).map(({ thing, done, missing }) => ({
      review: thing.id,
      kind: thing.kind ?? null,
      held_on: thing.held_on,
      done,
      missing,
    })),
    briefing: isModuleOn('briefing', plan, playbook)
      ? briefingOf(plan).map(({ step, told }) => ({ step, told }))
      : null,
  }
}

export type RhythmFigures = ReturnType<typeof figuresOf>
export type LastReview = NonNullable<RhythmFigures['last_review']>

/** Domain 2.15: the rhythm of reviews, the last one, what was found weak, and what a briefing could tell. */
export const rhythmFigures = (plan: Plan, context: Context): RhythmFigures => figuresOf(plan, context)
