import type { Context } from '../plan/context.js'
import type { Person, Plan, TeamMember } from '../plan/plan.js'
import type { Playbook } from '../playbook/playbook.js'
import { daysBetween } from './dates.js'
import { at, byId, byText, peopleOf, teamOf, type Route } from './lookup.js'
import { isKeyPlayer } from './people.js'
import { mapGoalsOf, type MapGoalFigure } from './strategy.js'

type Value = NonNullable<Plan['value']>
type Proposition = NonNullable<Value['propositions']>[number]
type Workstream = NonNullable<NonNullable<Value['cooperation']>['workstreams']>[number]
type Milestone = NonNullable<Workstream['milestones']>[number]

const isBlank = (text: string | number | undefined): boolean => String(text ?? '').trim() === ''

export type PropositionPart = 'measure' | 'target'

export type PropositionFigure = {
  readonly proposition: Proposition
  readonly path: Route
  /** What people call it: the outcome, else the challenge, else what we can do, else its id. */
  readonly name: string
  /** The goal of the customer it hangs on; undefined = none is named, or the id names no goal of the strategy map. */
  readonly goal: MapGoalFigure['goal'] | undefined
  readonly missing: readonly PropositionPart[]
  /** Who of the customer said yes; undefined = nobody is named, or the id names nobody. */
  readonly agreedWith: Person | undefined
  /** undefined = nobody of the customer said yes, or it is not known how much the one who did counts. */
  readonly byKeyPlayer: boolean | undefined
}

/** No key player by what is known; undefined where the influence is not, so that the person may be one. */
const counts = (person: Person | undefined, playbook: Playbook): boolean | undefined => {
  if (person === undefined) return undefined
  if (isKeyPlayer(person, playbook)) return true
  return person.influence === undefined ? undefined : false
}

/** Domain 2.14: the joint value propositions in plan order. */
export const propositionsOf = (plan: Plan, playbook: Playbook): readonly PropositionFigure[] => {
  const people = byId(peopleOf(plan))
  const goals = byId(mapGoalsOf(plan).map(({ goal, path }) => ({ thing: goal, path })))
  return at(plan.value?.propositions, 'value', 'propositions').map(({ thing: proposition, path }) => {
    const { id, customer_goal, joint_outcome, customer_challenge, our_capability, agreed_with } = proposition
    const agreedWith = people.get(agreed_with ?? '')
    return {
      proposition,
      path,
      name: [joint_outcome, customer_challenge, our_capability].find((words) => !isBlank(words)) ?? id,
      goal: goals.get(customer_goal ?? ''),
      missing: (['measure', 'target'] as const).filter((part) => isBlank(proposition[part])),
      agreedWith,
      byKeyPlayer: counts(agreedWith, playbook),
    }
  })
}

const sides = ['ours', 'customer'] as const
const columns = ['investment', 'value', 'risk'] as const

export type Side = (typeof sides)[number]
export type SideColumn = (typeof columns)[number]

/** One of the six fields of the two-sided table; undefined words = it is empty. */
export type SideCell = {
  readonly side: Side
  readonly column: SideColumn
  readonly words: string | undefined
  readonly path: Route
}

/** Domain S0-05: what each side puts in, gets and risks; our side first. */
export const twoSidedOf = ({ value }: Plan): readonly SideCell[] =>
  sides.flatMap((side) =>
    columns.map((column) => {
      const words = value?.two_sided?.[side]?.[column]
      return {
        side,
        column,
        words: isBlank(words) ? undefined : words,
        path: ['value', 'two_sided', side, column],
      }
    }),
  )

/** What a workstream must have (domain 2.14), in the order of the format. */
const streamParts = ['customer_owner', 'our_owner', 'budget', 'scope', 'milestones'] as const

export type StreamPart = (typeof streamParts)[number]

export type MilestoneFigure = {
  readonly milestone: Milestone
  /** An absent status is `todo`. */
  readonly status: NonNullable<Milestone['status']>
  readonly open: boolean
  /** Whole days since it was due; undefined = not overdue, or the due date is not known. */
  readonly daysLate: number | undefined
}

export type StreamFigure = {
  readonly stream: Workstream
  readonly path: Route
  /** undefined = nobody is named, or the id names nobody. */
  readonly customerOwner: Person | undefined
  readonly ourOwner: TeamMember | undefined
  readonly missing: readonly StreamPart[]
  readonly milestones: readonly MilestoneFigure[]
  /** The open milestone that is due first; undefined = none is open with a date. */
  readonly next: MilestoneFigure | undefined
}

const milestoneFigure = (milestone: Milestone, asOf: string): MilestoneFigure => {
  const { due, status = 'todo' } = milestone
  const open = status === 'todo' || status === 'doing'
  return {
    milestone,
    status,
    open,
    daysLate: open && due !== undefined && due < asOf ? daysBetween(due, asOf) : undefined,
  }
}

const isDated = ({ milestone, status }: MilestoneFigure): boolean => milestone.due !== undefined && status !== 'dropped'

/** Domain 2.14: the workstreams of the cooperation in plan order. A milestone that was dropped dates nothing. */
export const workstreamsOf = (plan: Plan, { asOf }: Context): readonly StreamFigure[] => {
  const people = byId(peopleOf(plan))
  const team = byId(teamOf(plan))
  return at(plan.value?.cooperation?.workstreams, 'value', 'cooperation', 'workstreams').map(
    ({ thing: stream, path }): StreamFigure => {
      const milestones = (stream.milestones ?? []).map((milestone) => milestoneFigure(milestone, asOf))
      const lacks: Readonly<Record<StreamPart, boolean>> = {
        customer_owner: stream.customer_owner === undefined,
        our_owner: stream.our_owner === undefined,
        budget: stream.budget === undefined,
        scope: isBlank(stream.scope),
        milestones: !milestones.some(isDated),
      }
      return {
        stream,
        path,
        customerOwner: people.get(stream.customer_owner ?? ''),
        ourOwner: team.get(stream.our_owner ?? ''),
        missing: streamParts.filter((part) => lacks[part]),
        milestones,
        next: milestones
          .filter((one) => one.open && isDated(one))
          .sort((a, b) => byText(a.milestone.due ?? '', b.milestone.due ?? ''))[0],
      }
    },
  )
}
