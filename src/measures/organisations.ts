import type { Action, Organisation, Plan } from '../plan/plan.js'
import type { Playbook } from '../playbook/playbook.js'
import { strategicGaps } from './gaps.js'
import { openActionsOf, organisationsOf, type At } from './lookup.js'
import { isNamedIn } from './names.js'

/** An organisation around the customer. */
export type OrganisationFigure = At<Organisation> & {
  /** Nobody said how much it matters or how close we are: the record only gives a name to people. */
  readonly nameOnly: boolean
  /** Levels between the current and the wanted relationship; undefined = influence or a level is not known. */
  readonly gap: number | undefined
  /** Open actions that relate to it, in plan order. */
  readonly openActions: readonly Action[]
  /**
   * Whether the research on vendors and partners names it. Only organisations that are recorded can be found in free
   * text: a company that stands nowhere else cannot be told from any other word.
   */
  readonly namedInResearch: boolean
}

const researchText = (plan: Plan): string => {
  const entry = plan.background?.focuses?.vendors_and_partners
  return (typeof entry === 'string' ? entry : entry?.text) ?? ''
}

/** Domain 2.8: the organisations in plan order, with what is known and what is done about them. */
export const organisationFigures = (plan: Plan, playbook: Playbook): readonly OrganisationFigure[] => {
  const { rows, notAssessed } = strategicGaps(plan, playbook)
  const openActions = openActionsOf(plan).map(({ thing }) => thing)
  const text = researchText(plan)
  return organisationsOf(plan).map(({ thing, path }) => ({
    thing,
    path,
    nameOnly: notAssessed.includes(thing),
    gap: rows.find((row) => row.thing === thing)?.gap,
    openActions: openActions.filter(({ relates_to }) => relates_to?.includes(thing.id)),
    namedInResearch: isNamedIn(text, thing.name),
  }))
}
