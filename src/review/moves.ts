import { byId, opportunitiesOf, peopleOf, organisationsOf, teamOf } from '../measures/lookup.js'
import { plusDays } from '../measures/dates.js'
import { subjectNames } from '../measures/subjects.js'
import type { Context } from '../plan/context.js'
import type { Action, Plan } from '../plan/plan.js'
import type { Severity } from '../report/diagnostic.js'
import type { Text } from '../report/text.js'
import { hintOf, type Improves } from '../rules/rule.js'
import { byWeight, type Ranked } from './ranking.js'

/** What to do next about one subject: several findings about one person or deal are one move. */
export type Move = {
  readonly subject: string
  /** What people call the subject; undefined = the plan as a whole. */
  readonly about: string | undefined
  readonly severity: Severity
  /** The finding that matters most, which ranks the move. */
  readonly first: Ranked
  readonly what: Text
  /** Further things to do about the same subject. */
  readonly also: readonly Text[]
  readonly why: Text
  /** Team id; undefined = nobody can be named. */
  readonly owner: string | undefined
  readonly due: string
  /** The day comes from an open action that is already there, else from the playbook. */
  readonly dueFrom: 'action' | 'playbook'
  readonly rules: readonly string[]
  readonly improves: Improves | undefined
}

const ownersOf = (plan: Plan): ((subject: string) => string | undefined) => {
  const people = byId(peopleOf(plan))
  const organisations = byId(organisationsOf(plan))
  const deals = byId(opportunitiesOf(plan))
  const team = byId(teamOf(plan))
  const actions = new Map<string, Action>()
  for (const action of [
    ...(plan.goals ?? []).flatMap(({ sub_goals }) => (sub_goals ?? []).flatMap((one) => one.actions ?? [])),
    ...(plan.actions ?? []),
  ])
    actions.set(action.id, action)
  return (subject) => {
    const candidates = [
      people.get(subject)?.coverage?.[0],
      organisations.get(subject)?.owner,
      deals.get(subject)?.team?.[0],
      actions.get(subject)?.owner,
      plan.owner,
    ]
    return candidates.find((id) => id !== undefined && team.has(id))
  }
}

const groupsOf = (items: readonly Ranked[]): readonly (readonly [Ranked, ...Ranked[]])[] => {
  const groups = new Map<string, [Ranked, ...Ranked[]]>()
  for (const one of items) {
    // What is said of the plan as a whole is about different things, so each rule of it is a move of its own.
    const key = one.finding.subject === 'plan' ? `plan ${one.rule.code}` : one.finding.subject
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return [...groups.values()]
}

const differing = (hints: readonly Text[]): readonly Text[] =>
  hints.filter((hint, index) => hints.findIndex(({ en }) => en === hint.en) === index)

/** The next moves of a plan, what matters most first (product page, section 8). */
export const movesOf = (items: readonly Ranked[], plan: Plan, { asOf, playbook }: Context): readonly Move[] => {
  const ownerOf = ownersOf(plan)
  const nameOf = subjectNames(plan)
  return groupsOf([...items].sort(byWeight)).map((group): Move => {
    const [first] = group
    const { subject } = first.finding
    const [what = hintOf(first), ...also] = differing(group.map(hintOf))
    // A day that has passed is no day to do it by.
    const due = first.stakes.due !== undefined && first.stakes.due >= asOf ? first.stakes.due : undefined
    return {
      subject,
      about: nameOf(subject),
      severity: first.severity,
      first,
      what,
      also,
      why: first.finding.message,
      owner: ownerOf(subject),
      due: due ?? plusDays(asOf, playbook.next_move_days[first.severity]),
      dueFrom: due === undefined ? 'playbook' : 'action',
      rules: [...new Set(group.map(({ rule }) => rule.code))],
      improves: group.find(({ rule }) => rule.improves !== undefined)?.rule.improves,
    }
  })
}
