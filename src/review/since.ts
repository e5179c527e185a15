import type { Context } from '../plan/context.js'
import type { Plan } from '../plan/plan.js'
import type { Block, Fact, Tone } from '../report/block.js'
import type { Data, Exact, Section } from '../report/report.js'
import type { Text } from '../report/text.js'
import { amount, both, figure, labelIn, listed, percent, textOf, toned } from '../report/words.js'
import type { Judgement } from '../rules/rule.js'
import { decisionLines, earlierReviews, openDecisions, type OpenDecision } from './session-decisions.js'
import { dayFigures, numberOfFigure, type DayFigure } from './session-figures.js'

/** A figure then and now; null = not known. */
export type MovedFigure = DayFigure & { readonly before: number | null }

/** What has become of a plan since a review of it. */
type Since = {
  readonly review: NonNullable<Plan['reviews']>[number]
  /** Those that both days have. */
  readonly figures: readonly MovedFigure[]
  /** Of all reviews so far, the latest first. */
  readonly decisions: readonly OpenDecision[]
}

/** Compared with the last review that kept figures; undefined = there is none before this day. */
const sinceReview = (plan: Plan, context: Context, judgements: readonly Judgement[]): Since | undefined => {
  const today = dayFigures(plan, context, judgements)
  for (const review of earlierReviews(plan, context.asOf)) {
    const then: Readonly<Record<string, number | null>> = review.figures ?? {}
    const figures = today.flatMap((one): readonly MovedFigure[] =>
      Object.hasOwn(then, one.name) ? [{ ...one, before: then[one.name] ?? null }] : [],
    )
    if (figures.length > 0) return { review, figures, decisions: openDecisions(plan, context) }
  }
  return undefined
}

/** Whether a figure is not what it was. */
export const hasMoved = ({ before, value }: MovedFigure): boolean => before !== numberOfFigure(value)

const inUnit = (unit: DayFigure['unit'], value: Exact | number | null): Text => {
  const number = numberOfFigure(value)
  if (unit === 'percent') return textOf(percent(number))
  if (unit === 'count') return textOf(figure(number))
  return textOf(amount(value === null || typeof value === 'object' ? value : { exact: String(value) }))
}

const toneOfMove = ({ better, before, value }: MovedFigure): Tone | undefined => {
  const now = numberOfFigure(value)
  if (better === undefined || before === null || now === null) return undefined
  return now > before === (better === 'more') ? 'good' : 'warn'
}

/** A figure from what to what, by its tone for better or worse. */
export const movedFact = (moved: MovedFigure): Fact => {
  const then = inUnit(moved.unit, moved.before)
  const now = inUnit(moved.unit, moved.value)
  return {
    label: moved.label,
    value: toned(
      both((language) => `${then[language]} → ${now[language]}`),
      toneOfMove(moved),
    ),
  }
}

const title = ({ review: { held_on, kind } }: Since, { playbook }: Context): Text => {
  const label = kind === undefined ? undefined : labelIn(playbook.scales['review_kind'], kind)
  return {
    en: `Since the review of ${held_on}${label ? ` (${label.en})` : ''}`,
    zh: `自 ${held_on} 评审以来${label ? `（${label.zh}）` : ''}`,
  }
}

/** Figures that have moved, from what to what, and below them those that have not: only these were kept. */
export const movedFigureBlocks = (figures: readonly MovedFigure[]): readonly Block[] => {
  const moved = figures.filter(hasMoved)
  const unmoved = figures.filter((one) => !hasMoved(one))
  const names = listed(
    unmoved.map(({ label, value }) => (value === null ? both((language) => `${label[language]} ?`) : label)),
  )
  return [
    ...(moved.length === 0 ? [] : [{ kind: 'figures', items: moved.map(movedFact) } as const]),
    ...(unmoved.length === 0
      ? []
      : [{ kind: 'text', text: { en: `as before: ${names.en}`, zh: `没有变化：${names.zh}` }, tone: 'dim' } as const]),
  ]
}

const decisionBlocks = ({ decisions }: Since, context: Context): readonly Block[] =>
  decisions.length === 0
    ? []
    : [
        {
          kind: 'heading',
          text: {
            en: `Decisions not carried out yet: ${String(decisions.length)}`,
            zh: `还没有落实的决定：${String(decisions.length)} 项`,
          },
        },
        { kind: 'list', items: decisionLines(decisions, context) },
      ]

const dataOf = ({ review, figures, decisions }: Since): Data => ({
  review: review.id,
  kind: review.kind ?? null,
  held_on: review.held_on,
  figures: figures.map(({ name, before, value }) => ({ name, before, now: value })),
  open_decisions: decisions.map(({ review: id, heldOn, what, action, status }) => ({
    review: id,
    held_on: heldOn,
    what,
    action: action ?? null,
    status: status ?? null,
  })),
})

/** What moved since the last review with figures, and which decisions still wait. */
export const sinceSection = (plan: Plan, context: Context, judgements: readonly Judgement[]): Section => {
  const since = sinceReview(plan, context, judgements)
  if (since === undefined)
    return { id: 'since-review', title: { en: 'Since the last review', zh: '自上次评审以来' }, data: null, blocks: [] }
  return {
    id: 'since-review',
    title: title(since, context),
    data: dataOf(since),
    blocks: [...movedFigureBlocks(since.figures), ...decisionBlocks(since, context)],
  }
}
