import type { Plan } from '../plan/plan.js'
import type { Playbook } from '../playbook/playbook.js'
import { isBlank } from './blank.js'
import { at, type Route } from './lookup.js'

type Need = NonNullable<NonNullable<Plan['background']>['needs']>[number]

/** The five questions about a need (domain S2-02), as they are called in a plan. */
export const needQuestions = ['who', 'what', 'when', 'where', 'how'] as const

export type NeedQuestion = (typeof needQuestions)[number]

export type NeedRow = {
  readonly need: Need
  readonly path: Route
  /** Whether the customer has put it into words; undefined = nobody has written how we learnt of it. */
  readonly kind: 'explicit' | 'implicit' | undefined
  readonly open: readonly NeedQuestion[]
}

export type Needs = {
  /** In plan order. */
  readonly rows: readonly NeedRow[]
  readonly explicit: number
  readonly implicit: number
  readonly unknown: number
  /** Whether all came through explicit channels; a need of unknown channel may be an implicit one. */
  readonly onlyExplicit: boolean
}

/** Domain S2-02: needs of the customer, by the way we learnt of them. */
export const needsOf = (plan: Plan, { implicit_channels }: Playbook): Needs => {
  const rows = at(plan.background?.needs, 'background', 'needs').map(({ thing: need, path }): NeedRow => {
    const { channel } = need
    const kind = channel && (implicit_channels.includes(channel) ? 'implicit' : 'explicit')
    return { need, path, kind, open: needQuestions.filter((question) => isBlank(need[question])) }
  })
  const count = (kind: NeedRow['kind']) => rows.filter((row) => row.kind === kind).length
  const explicit = count('explicit')
  return {
    rows,
    explicit,
    implicit: count('implicit'),
    unknown: count(undefined),
    onlyExplicit: rows.length > 0 && explicit === rows.length,
  }
}
