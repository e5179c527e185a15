import type { Context } from '../plan/context.js'
import type { Opportunity, Person, Plan } from '../plan/plan.js'
import type { Playbook } from '../playbook/playbook.js'
import { decimal, percentOf, sum, times } from './exact.js'
import { peopleOf } from './lookup.js'
import { converted, currencyOf, exchangeRate } from './money.js'
import { isDecisionMaker, isKeyPlayer, isSupportive } from './people.js'
import { hasOneOf, isOneOf } from './scales.js'

export type Zone = 'win' | 'volatile' | 'loss'

/** One C139 rating: W 0–1, F 0–3, C 0–9. `written` is `1W2F7C`; `indexPct` is in percent, one decimal. */
export type Rating = {
  readonly w: number
  readonly f: number
  readonly c: number
  readonly written: string
  readonly code: number
  readonly zone: Zone
  /** undefined only when every weight of the playbook is zero. */
  readonly indexPct: number | undefined
}

export type Control = {
  /** undefined = no answer at all was given. */
  readonly self: Rating | undefined
  readonly coach: Rating | undefined
  /** The coach's rating where there is one, else the self rating, which is then not calibrated. */
  readonly effective: Rating | undefined
  readonly effectiveRater: 'coach' | 'self' | undefined
  /** self − coach, positive = optimistic; undefined while one of the two is missing. */
  readonly deviation: { readonly w: number; readonly f: number; readonly c: number } | undefined
  readonly derived: Derived
  /** How many of the nine items of group C have an answer. */
  readonly selfAnswered: number
  readonly coachAnswered: number
}

/** What the stakeholder data says about W, F2 and F3: 0 or 1, with the counts behind F3. */
export type Derived = {
  readonly w: 0 | 1
  readonly f2: 0 | 1
  readonly f3: 0 | 1
  readonly members: number
  readonly supportive: number
  /** The decision structure of the deal, in plan order, and who in it decides or is a key person. */
  readonly structure: readonly Person[]
  readonly decisionMakers: readonly Person[]
  readonly keyPeople: readonly Person[]
  /** Who in it supports us, who of them decides, and which key people are mentors: what W, F2 and F3 rest on. */
  readonly supporters: readonly Person[]
  readonly decidingSupporters: readonly Person[]
  readonly mentors: readonly Person[]
}

type Answers = NonNullable<NonNullable<Opportunity['c139']>['self' | 'coach']>

const markers = ['f1', 'f2', 'f3'] as const
const items = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9'] as const

/** The thirteen elements (domain S4-16), by their keys. */
export type Element = 'w1' | (typeof markers)[number] | ClearItem

export type ClearItem = (typeof items)[number]

/** Elements of groups W, F and C; C139 is named after them. */
export const sizes = { w: 1, f: markers.length, c: items.length } as const

/** Domain 2.10: the zone of a code, by the limits of the playbook, both inclusive. */
export const zoneOf = (code: number, { control }: Playbook): Zone =>
  code >= control.win_from ? 'win' : code >= control.volatile_from ? 'volatile' : 'loss'

const fromBest: readonly Zone[] = ['win', 'volatile', 'loss']

/** Domain 2.10: whether one zone is further from winning than another. */
export const isWorse = (zone: Zone, than: Zone): boolean => fromBest.indexOf(zone) > fromBest.indexOf(than)

/** Domain 2.10: `127` is `1W2F7C`. */
export const writtenCode = (code: number): string =>
  `${String(Math.floor(code / 100))}W${String(Math.floor(code / 10) % 10)}F${String(code % 10)}C`

/** Domain 2.10: code, zone and index of W, F and C. */
export const ratingOf = (w: number, f: number, c: number, playbook: Playbook): Rating => {
  const { weights } = playbook.control
  const weighed = (ofW: number, ofF: number, ofC: number) =>
    sum([
      times(decimal(weights.w), decimal(ofW)),
      times(decimal(weights.f), decimal(ofF)),
      times(decimal(weights.c), decimal(ofC)),
    ])
  const code = 100 * w + 10 * f + c
  return {
    w,
    f,
    c,
    written: writtenCode(code),
    code,
    zone: zoneOf(code, playbook),
    indexPct: percentOf(weighed(w, f, c), weighed(sizes.w, sizes.f, sizes.c)),
  }
}

const answeredItems = (answers: Answers | undefined): number =>
  answers === undefined ? 0 : items.filter((item) => answers[item] !== undefined).length

/** Domain 2.10: an absent answer counts as not given; undefined = there is no answer at all. */
const ratedBy = (answers: Answers | undefined, playbook: Playbook): Rating | undefined => {
  if (answers === undefined) return undefined
  const given = [answers.w1, ...markers.map((marker) => answers[marker]), ...items.map((item) => answers[item])]
  if (given.every((answer) => answer === undefined)) return undefined
  const f = markers.filter((marker) => answers[marker] === true).length
  const c = items.filter((item) => answers[item] === 'clear').length
  return ratingOf(answers.w1 === true ? 1 : 0, f, c, playbook)
}

/**
 * The people who take part in a deal, in plan order: those it lists, else all. What the deal says about one of them
 * (roles, forces, contact, attitude) replaces what the person says.
 */
export const peopleOfDeal = (deal: Opportunity, plan: Plan): readonly Person[] => {
  const people = peopleOf(plan).map(({ thing }) => thing)
  const linked = deal.people?.length ? people.filter(({ id }) => deal.people?.includes(id)) : people
  return linked.map((person) => {
    const own = (deal.overrides ?? []).filter((override) => override.person === person.id)
    return own.reduce<Person>(
      (changed, { roles, forces, contact, attitude }) => ({
        ...changed,
        ...(roles && { roles }),
        ...(forces && { forces }),
        ...(contact && { contact }),
        ...(attitude && { attitude }),
      }),
      person,
    )
  })
}

/** Domain 2.10: the same claims read from the stakeholder data; an unknown attitude counts as not supportive. */
const derivedFrom = (everybody: readonly Person[], playbook: Playbook): Derived => {
  const { decision_structure, mentor } = playbook.people
  const members = everybody.filter(({ roles }) => hasOneOf(decision_structure, roles))
  const supportive = members.filter((person) => isSupportive(person, playbook))
  const keyPeople = members.filter((person) => isKeyPlayer(person, playbook))
  const decidingSupporters = supportive.filter((person) => isDecisionMaker(person, playbook))
  const mentors = keyPeople.filter((person) => isOneOf(mentor, person.attitude))
  return {
    w: decidingSupporters.length > 0 ? 1 : 0,
    f2: mentors.length > 0 ? 1 : 0,
    f3: supportive.length * 2 > members.length ? 1 : 0,
    members: members.length,
    supportive: supportive.length,
    structure: members,
    decisionMakers: members.filter((person) => isDecisionMaker(person, playbook)),
    keyPeople,
    supporters: supportive,
    decidingSupporters,
    mentors,
  }
}

/** Domain 2.10: the C139 picture of one deal. */
export const controlOf = (deal: Opportunity, plan: Plan, playbook: Playbook): Control => {
  const self = ratedBy(deal.c139?.self, playbook)
  const coach = ratedBy(deal.c139?.coach, playbook)
  return {
    self,
    coach,
    effective: coach ?? self,
    effectiveRater: coach ? 'coach' : self && 'self',
    deviation: self && coach && { w: self.w - coach.w, f: self.f - coach.f, c: self.c - coach.c },
    derived: derivedFrom(peopleOfDeal(deal, plan), playbook),
    selfAnswered: answeredItems(deal.c139?.self),
    coachAnswered: answeredItems(deal.c139?.coach),
  }
}

const isGiven = (answers: Answers | undefined, element: Element): boolean => {
  const answer = answers?.[element]
  return answer === true || answer === 'clear'
}

/** An element of a rating with its answer, and whether it counts; undefined = no answer, which does not. */
export type Answered = {
  readonly element: Element
  readonly answer: boolean | string | undefined
  readonly counts: boolean
}

/** Domain 2.10: what W, F and C of a rating are made of, each group in order. */
export const answersOf = (
  deal: Opportunity,
  rater: 'coach' | 'self',
): Readonly<Record<'w' | 'f' | 'c', readonly Answered[]>> => {
  const answers = deal.c139?.[rater]
  const answered = (elements: readonly Element[]): readonly Answered[] =>
    elements.map((element) => ({ element, answer: answers?.[element], counts: isGiven(answers, element) }))
  return { w: answered(['w1']), f: answered(markers), c: answered(items) }
}

/** The items of group C, in order. */
export const clearItemIds: readonly ClearItem[] = items

/** The items of group C that do not count as clear in a rating, in order; an absent answer does not. */
export const openItems = (deal: Opportunity, rater: 'coach' | 'self'): readonly ClearItem[] =>
  items.filter((item) => !isGiven(deal.c139?.[rater], item))

/** Domain 2.10: what the self rating of a deal claims and the coach's does not, W and F before C. */
export const rosierElements = (deal: Opportunity): readonly Element[] =>
  (['w1', ...markers, ...items] as const).filter(
    (element) => isGiven(deal.c139?.self, element) && !isGiven(deal.c139?.coach, element),
  )

/**
 * Domain 2.10, CTL-001: whether a deal is so large that C139 is asked for. The limit is an amount in the currency of the
 * segmentation; undefined = the amount or a rate is not known.
 */
export const isLargeDeal = (deal: Opportunity, plan: Plan, context: Context): boolean | undefined => {
  const { limits, segmentation } = context.playbook
  const own = currencyOf(plan, context.playbook)
  const written = deal.currency ?? own
  const inOwn = converted(deal.amount, written, own, context)
  const fromOwn = exchangeRate(own, segmentation.currency, context)
  const amount =
    converted(deal.amount, written, segmentation.currency, context) ?? (inOwn && fromOwn && times(inOwn, fromOwn))
  return amount?.gte(decimal(limits.c139_amount))
}
