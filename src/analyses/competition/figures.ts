import { cueOf, missingInProfile, profileKeys, rivalsOf, type Rival } from '../../measures/competitors.js'
import { peopleOfDeal } from '../../measures/control.js'
import { factorsOf, leversOf, unmovedPlayers } from '../../measures/levers.js'
import { peopleOf } from '../../measures/lookup.js'
import { levelsOf } from '../../measures/scales.js'
import { spinState, spinTypesOf } from '../../measures/spin.js'
import { openDealsOf, type OpenDeal } from '../../measures/stages.js'
import type { Context } from '../../plan/context.js'
import type { Plan } from '../../plan/plan.js'
import type { Playbook } from '../../playbook/playbook.js'

const rivalFigures = ({ thing, deals }: Rival, plan: Plan, playbook: Playbook) => ({
  competitor: thing.id,
  name: thing.name,
  incumbent: thing.incumbent ?? null,
  opportunities: deals.map(({ thing: { id } }) => id),
  who: thing.who ?? null,
  what: thing.what ?? null,
  how: thing.how ?? null,
  countered: thing.countered ?? null,
  strengths: thing.strengths ?? null,
  weaknesses: thing.weaknesses ?? null,
  expected_moves: thing.expected_moves ?? null,
  our_counter: thing.our_counter ?? null,
  profile_known: profileKeys.length - missingInProfile(thing).length,
  profile_of: profileKeys.length,
  profile_missing: missingInProfile(thing),
  cues: Object.fromEntries(levelsOf(playbook, 'competitor_cue').map(([cue]) => [cue, cueOf(thing, cue) ?? null])),
  preferred_by: peopleOf(plan).flatMap(({ thing: person }) => (person.prefers === thing.id ? [person.id] : [])),
})

const dealFigures = (open: OpenDeal, plan: Plan, { playbook, asOf }: Context) => {
  const { thing: deal, stage } = open
  const people = new Map(peopleOfDeal(deal, plan).map((person) => [person.id, person]))
  const levers = leversOf(open, playbook, asOf)
  const unmoved = unmovedPlayers(plan, playbook).filter(({ parts }) => parts.some((part) => part.deal.id === deal.id))
  return {
    opportunity: deal.id,
    name: deal.name,
    stage,
    competitors: deal.competitors ?? [],
    no_competitor: deal.no_competitor ?? null,
    position_statement: deal.position_statement ?? null,
    discount: deal.discount
      ? {
          requested_pct: deal.discount.requested_pct ?? null,
          granted_pct: deal.discount.granted_pct ?? null,
          reason: deal.discount.reason ?? null,
          fixed_items: deal.discount.fixed_items ?? [],
          variable_items: deal.discount.variable_items ?? [],
        }
      : null,
    levers: levers.map(({ thing, factor, state, overdue }) => ({
      person: thing.person,
      attitude: people.get(thing.person)?.attitude ?? null,
      factor: factor ?? null,
      lever: thing.lever ?? null,
      owner: thing.owner ?? null,
      due: thing.due ?? null,
      state,
      overdue: overdue ?? null,
    })),
    factors: factorsOf(levers, playbook).map(({ factor, levers: count, planned, done, effective }) => ({
      factor,
      levers: count,
      planned,
      done,
      effective,
    })),
    key_players_without_lever: unmoved.map(({ person }) => person.id),
    questions: spinTypesOf(deal, playbook).flatMap(({ type, questions }) =>
      questions.map((question) => ({
        type,
        what: question.what,
        person: question.person ?? null,
        date: question.date ?? null,
        answer: question.answer ?? null,
        state: spinState(question),
      })),
    ),
  }
}

const figuresOf = (plan: Plan, context: Context) => ({
  competitors: rivalsOf(plan).map((rival) => rivalFigures(rival, plan, context.playbook)),
  opportunities: openDealsOf(plan).map((open) => dealFigures(open, plan, context)),
})

export type Figures = ReturnType<typeof figuresOf>
export type RivalFigures = Figures['competitors'][number]
export type DealFigures = Figures['opportunities'][number]

/** Every competitor, and every open deal with what we do in it against them. */
export const compute = (plan: Plan, context: Context): Figures => figuresOf(plan, context)
