import type { Opportunity, Plan } from '../plan/plan.js'
import type { Playbook, StageCode } from '../playbook/playbook.js'
import { competitorsOf } from './competitors.js'
import type { Route } from './lookup.js'
import { openDealsOf } from './stages.js'

type Marks = NonNullable<NonNullable<Opportunity['assessment']>['us']>

export type Mark = 'plus' | 'minus'

/** A criterion with its mark; undefined = nobody knows how it stands. */
export type MarkedCriterion = { readonly criterion: string; readonly mark: Mark | undefined }

type Counts = {
  readonly plus: number
  readonly minus: number
  readonly unknown: number
}

/** One of the four questions, answered by its criteria. */
export type AnsweredQuestion = Counts & {
  readonly question: string
  readonly criteria: readonly MarkedCriterion[]
}

/** How the criteria stand for one supplier. */
export type SupplierScore = Counts & {
  readonly questions: readonly AnsweredQuestion[]
  /** Criteria that are favourable; undefined = not one is marked, so nothing is known. */
  readonly score: number | undefined
  readonly of: number
}

type Leading = {
  /** Nobody has a higher score; undefined = not assessed, or nobody to compare with. */
  readonly leads: boolean | undefined
}

/** A competitor in an assessment. Without `name` the id leads nowhere (PLN-005). */
export type RivalScore = SupplierScore &
  Leading & {
    readonly competitor: string
    readonly name: string | undefined
    readonly path: Route
  }

/** An open deal with its assessment, which may be empty. */
export type AssessedDeal = {
  readonly deal: Opportunity
  readonly path: Route
  readonly stage: StageCode
  readonly us: SupplierScore & Leading
  /** Those the deal names, then those that only the assessment names. */
  readonly rivals: readonly RivalScore[]
}

const countsOf = (criteria: readonly MarkedCriterion[]): Counts => {
  const count = (mark: Mark | undefined) => criteria.filter((one) => one.mark === mark).length
  return { plus: count('plus'), minus: count('minus'), unknown: count(undefined) }
}

/** Domain 2.11: what is favourable, unfavourable and unknown for one supplier, question by question. */
export const scoreOf = (marks: Marks | undefined, { assessment_questions }: Playbook): SupplierScore => {
  const given: Readonly<Partial<Record<string, Mark>>> = marks ?? {}
  const questions = Object.entries(assessment_questions).map(([question, ids]): AnsweredQuestion => {
    const criteria = ids.map((criterion) => ({ criterion, mark: given[criterion] }))
    return { question, criteria, ...countsOf(criteria) }
  })
  const criteria = questions.flatMap((question) => question.criteria)
  const counts = countsOf(criteria)
  return {
    ...counts,
    questions,
    score: counts.unknown === criteria.length ? undefined : counts.plus,
    of: criteria.length,
  }
}

const leadsAmong = (scores: readonly (number | undefined)[]) => {
  const known = scores.filter((score) => score !== undefined)
  const highest = Math.max(...known)
  return (score: number | undefined): boolean | undefined =>
    score === undefined || known.length < 2 ? undefined : score === highest
}

/** Domain 2.11: every open deal with how we and its competitors stand on the criteria, in plan order. */
export const assessedDeals = (plan: Plan, playbook: Playbook): readonly AssessedDeal[] => {
  const names = new Map(competitorsOf(plan).map(({ thing }) => [thing.id, thing.name]))
  return openDealsOf(plan).map(({ thing: deal, path, stage }): AssessedDeal => {
    const { us: ours, competitors: theirs = {} } = deal.assessment ?? {}
    const us = scoreOf(ours, playbook)
    const ids = [...new Set([...(deal.competitors ?? []), ...Object.keys(theirs)])]
    const rivals = ids.map((competitor) => ({
      competitor,
      name: names.get(competitor),
      path: [...path, 'assessment', 'competitors', competitor],
      ...scoreOf(Object.hasOwn(theirs, competitor) ? theirs[competitor] : undefined, playbook),
    }))
    const leads = leadsAmong([us, ...rivals].map(({ score }) => score))
    return {
      deal,
      path,
      stage,
      us: { ...us, leads: leads(us.score) },
      rivals: rivals.map((rival) => ({ ...rival, leads: leads(rival.score) })),
    }
  })
}

/** Criteria in the order of the questions. */
export const criteriaOf = ({ questions }: SupplierScore): readonly MarkedCriterion[] =>
  questions.flatMap(({ criteria }) => criteria)

/** Domain 2.11, TAS-001: the questions on which nothing is favourable for us. */
export const questionsWithoutPlus = ({ questions }: SupplierScore): readonly AnsweredQuestion[] =>
  questions.filter(({ plus }) => plus === 0)

/** A competitor for whom more speaks than for us. */
export type RivalAhead = RivalScore & {
  readonly score: number
  /** Criteria that are favourable for it and not, or not as far as we know, for us. */
  readonly aheadOn: readonly string[]
}

/** Domain 2.11, TAS-003: who is ahead of us, the highest score first; nobody while we are not assessed. */
export const rivalsAhead = ({ us, rivals }: AssessedDeal): readonly RivalAhead[] => {
  const { score: ours } = us
  if (ours === undefined) return []
  const marks = new Map(criteriaOf(us).map(({ criterion, mark }) => [criterion, mark]))
  return rivals
    .flatMap((rival): readonly RivalAhead[] => {
      const { score } = rival
      if (score === undefined || score <= ours) return []
      const aheadOn = criteriaOf(rival).filter(
        ({ criterion, mark }) => mark === 'plus' && marks.get(criterion) !== 'plus',
      )
      return [{ ...rival, score, aheadOn: aheadOn.map(({ criterion }) => criterion) }]
    })
    .sort((a, b) => b.score - a.score)
}
