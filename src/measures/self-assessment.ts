import type { Plan, TeamMember } from '../plan/plan.js'
import type { Playbook } from '../playbook/playbook.js'
import { daysBetween } from './dates.js'
import { byId, teamOf, type At, type Route } from './lookup.js'
import { isKeyPlayer } from './people.js'
import { isAtLeast, relationsOf, topLevel, type Relation } from './relations.js'
import { levelsOf, numberOf } from './scales.js'

export type Band = 'weak' | 'fair' | 'strong'

export type Score = {
  readonly id: string
  /** undefined = an answer it adds up is missing or no answer. */
  readonly value: number | undefined
  readonly band: Band | undefined
  /** Which of its questions have the lowest answer. */
  readonly lowest: readonly string[]
}

/** Why answers cannot be counted: how many there are, and which of them lie outside the answers that exist. */
export type AnswerFault = {
  readonly given: number
  readonly wanted: number
  /** Places in the list, from 0. */
  readonly outside: readonly number[]
}

export type SelfAssessment = {
  readonly member: TeamMember
  /** Leads to the self-assessment. */
  readonly path: Route
  /** undefined = nobody has answered. */
  readonly answers: readonly number[] | undefined
  readonly fault: AnswerFault | undefined
  /** In the order of the scale. */
  readonly scores: readonly Score[]
  readonly total: number | undefined
  /** Whole days since then; undefined = the day is not known. */
  readonly age: number | undefined
  /** Older than the playbook lets it be. */
  readonly isStale: boolean
}

const bandOf = (value: number, { bands }: Playbook['self_assessment']): Band =>
  value >= bands.strong ? 'strong' : value >= bands.fair ? 'fair' : 'weak'

type Answer = { readonly id: string; readonly answer: number }

const totalOf = (answers: readonly Answer[] | undefined): number | undefined =>
  answers?.reduce((total, { answer }) => total + answer, 0)

const scoreOf = (id: string, answers: readonly Answer[] | undefined, playbook: Playbook): Score => {
  const value = totalOf(answers)
  const lowest = Math.min(...(answers ?? []).map(({ answer }) => answer))
  return {
    id,
    value,
    band: value === undefined ? undefined : bandOf(value, playbook.self_assessment),
    lowest: (answers ?? []).filter(({ answer }) => answer === lowest).map((one) => one.id),
  }
}

/** With more or fewer answers than questions nobody knows which answer belongs to which, so nothing is counted. */
const faultOf = (answers: readonly number[], wanted: number, playbook: Playbook): AnswerFault | undefined => {
  const { lowest_answer: lowest, highest_answer: highest } = playbook.self_assessment
  const outside = answers.flatMap((answer, index) => (answer < lowest || answer > highest ? [index] : []))
  return answers.length === wanted && outside.length === 0 ? undefined : { given: answers.length, wanted, outside }
}

/** Domain S2-18: what a member of our team says of the own way to talk and negotiate. */
export const selfAssessmentOf = (
  { thing: member, path }: At<TeamMember>,
  playbook: Playbook,
  asOf: string,
): SelfAssessment | undefined => {
  const { self_assessment: given } = member
  if (given === undefined) return undefined
  const { answers, assessed_on } = given
  const questions = levelsOf(playbook, 'self_assessment_question').map(([id]) => id)
  const fault = answers && faultOf(answers, questions.length, playbook)
  const counted = fault === undefined ? answers : undefined
  const answersTo = (ids: readonly string[]): readonly Answer[] | undefined =>
    counted?.flatMap((answer, at) => {
      const id = ids.find((one) => one === questions[at])
      return id === undefined ? [] : [{ id, answer }]
    })
  const age = assessed_on === undefined ? undefined : daysBetween(assessed_on, asOf)
  return {
    member,
    path: [...path, 'self_assessment'],
    answers,
    fault,
    scores: levelsOf(playbook, 'self_assessment_score').map(([id]) =>
      scoreOf(id, answersTo(playbook.self_assessment.scores[id] ?? []), playbook),
    ),
    total: totalOf(answersTo(questions)),
    age,
    isStale: age !== undefined && age > playbook.limits.self_assessment_days,
  }
}

/** The self-assessments of our team, in plan order. */
export const selfAssessments = (plan: Plan, playbook: Playbook, asOf: string): readonly SelfAssessment[] =>
  teamOf(plan).flatMap((member) => selfAssessmentOf(member, playbook, asOf) ?? [])

/** Domain S2-20: the number of the rung; undefined = not known. */
export const rungOf = ({ seller_rung }: TeamMember, playbook: Playbook): number | undefined =>
  numberOf(playbook, 'seller_rung', seller_rung)

/** Domain S2-20: who leads the account, where this member stands below the glass ceiling. */
export const leadBelowCeiling = (plan: Plan, playbook: Playbook): At<TeamMember> | undefined => {
  const { owner } = plan
  const lead = owner === undefined ? undefined : byId(teamOf(plan)).get(owner)
  const rung = lead && rungOf(lead, playbook)
  if (rung === undefined || rung > playbook.limits.glass_ceiling_rung) return undefined
  return teamOf(plan).find(({ thing }) => thing === lead)
}

/** Domain 2.17, SKL-004: key players with whom we are said to have the highest relationship there is, in plan order. */
export const topRelations = (plan: Plan, playbook: Playbook): readonly Relation[] => {
  const top = topLevel(playbook)
  return relationsOf(plan, playbook).filter(
    (relation) => top !== undefined && isAtLeast(relation, top, playbook) && isKeyPlayer(relation.person, playbook),
  )
}
