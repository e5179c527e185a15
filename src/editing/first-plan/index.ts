import type { Playbook } from '../../playbook/playbook.js'
import { proposedId } from '../ids.js'

/** What a draft is laid out for. */
export const templates = ['prospect', 'customer', 'former'] as const

export type Template = (typeof templates)[number]

export type FirstMember = { readonly name: string; readonly role?: string | undefined }

export type FirstPerson = {
  readonly name: string
  readonly title?: string | undefined
  readonly roles: readonly string[]
  readonly influence?: string | undefined
  readonly contact?: string | undefined
  readonly attitude?: string | undefined
}

export type FirstDeal = {
  readonly name: string
  readonly amount?: number | undefined
  readonly stage: string
  /** The day on which it came to this stage. */
  readonly since: string
  /** Stages behind it, with what shows that they are. */
  readonly passed: readonly string[]
  readonly evidence?: string | undefined
  readonly close?: string | undefined
}

export type FirstAction = { readonly what: string; readonly due: string }

/** All that somebody has said of an account on the first day; what is absent is not known yet. */
export type FirstPlan = {
  readonly template: Template
  readonly account: string
  readonly lifecycle: string
  readonly period: { readonly from: string; readonly to: string }
  /** The first of them owns the plan. */
  readonly team: readonly FirstMember[]
  readonly people: readonly FirstPerson[]
  readonly deal?: FirstDeal | undefined
  readonly action?: FirstAction | undefined
}

/** The same with ids, and with what refers to them. */
export type NamedPlan = Omit<FirstPlan, 'team' | 'people' | 'deal' | 'action'> & {
  readonly owner: string | undefined
  readonly team: readonly (FirstMember & { readonly id: string })[]
  readonly people: readonly (FirstPerson & { readonly id: string; readonly coverage: readonly string[] })[]
  readonly deal?: (FirstDeal & { readonly id: string }) | undefined
  readonly action?: (FirstAction & { readonly id: string; readonly relatesTo: readonly string[] }) | undefined
}

type Rules = Pick<Playbook, 'scales' | 'coverage' | 'people'>

/** The owner looks after everybody; whoever has a formal say is met by somebody of weight, too, if there is one. */
const coverageFor = (
  { roles }: FirstPerson,
  [owner, ...others]: NamedPlan['team'],
  { scales, coverage, people }: Rules,
): readonly string[] => {
  if (owner === undefined) return []
  // Whose level is not known is not taken for one of weight.
  const isSenior = ({ role }: FirstMember): boolean => {
    const level = role === undefined ? undefined : scales['team_role']?.[role]?.number
    return level !== undefined && level >= coverage.decision_maker_level
  }
  const hasSay = [...people.decision_maker, ...people.approver].some((role) => roles.includes(role))
  const senior = others.find(isSenior)
  return hasSay && senior && !isSenior(owner) ? [owner.id, senior.id] : [owner.id]
}

/** Gives everything an id from its name, each one once, and says who looks after whom. */
export const withIds = (first: FirstPlan, playbook: Rules): NamedPlan => {
  const taken = new Set<string>()
  const idFor = (name: string, prefix = ''): string => {
    const id = proposedId(name, taken, prefix)
    taken.add(id)
    return id
  }
  const team = first.team.map((member) => ({ ...member, id: idFor(member.name) }))
  const people = first.people.map((person) => ({
    ...person,
    id: idFor(person.name),
    coverage: coverageFor(person, team, playbook),
  }))
  const deal = first.deal && { ...first.deal, id: idFor(first.deal.name) }
  const { action } = first
  // The first action is for the first deal, and for whom it names.
  const concerns = [...people.filter(({ name }) => action?.what.includes(name)), ...(deal ? [deal] : [])]
  return {
    ...first,
    owner: team[0]?.id,
    team,
    people,
    deal,
    action: action && { ...action, id: idFor(action.what, 'act_'), relatesTo: concerns.map(({ id }) => id) },
  }
}
