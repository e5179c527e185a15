import { nearest } from '../plan/nearest.js'
import type { Action, Plan } from '../plan/plan.js'
import { certainName } from '../plan/spelling.js'

type Route = readonly (string | number)[]

/** What an id may name. */
export type IdKind =
  | 'team'
  | 'person'
  | 'organisation'
  | 'competitor'
  | 'opportunity'
  | 'goal'
  | 'sub_goal'
  | 'action'
  | 'map_goal'
  | 'strategy'
  | 'tactic'
  | 'milestone'
  | 'proposition'
  | 'review'

/** An id where it is given to something; `path` leads to the id itself. */
export type Definition = { readonly id: string; readonly kind: IdKind; readonly path: Route }

/** An id where it is used. `holder` is the id of the record that uses it, `plan` for the plan itself. */
export type Use = {
  readonly id: string
  readonly path: Route
  readonly holder: string
  readonly kinds: readonly IdKind[] | 'any'
}

type Ids = { readonly definitions: readonly Definition[]; readonly uses: readonly Use[] }

const team = ['team'] as const
const person = ['person'] as const
const tactic = ['tactic'] as const
const competitor = ['competitor'] as const
const action = ['action'] as const

/** Collects while walking the plan once, in the order of the format. */
const collector = () => {
  const definitions: Definition[] = []
  const uses: Use[] = []
  return {
    definitions,
    uses,
    define(kind: IdKind, id: string, path: Route): void {
      definitions.push({ id, kind, path: [...path, 'id'] })
    },
    use(kinds: Use['kinds'], holder: string, path: Route, value: string | readonly string[] | undefined): void {
      if (typeof value === 'string') uses.push({ id: value, path, holder, kinds })
      else value?.forEach((id, index) => uses.push({ id, path: [...path, index], holder, kinds }))
    },
  }
}

type Collector = ReturnType<typeof collector>

const collectActions = (all: Collector, actions: readonly Action[] | undefined, path: Route): void => {
  actions?.forEach((item, index) => {
    const at = [...path, index]
    all.define('action', item.id, at)
    all.use(team, item.id, [...at, 'owner'], item.owner)
    all.use(team, item.id, [...at, 'support'], item.support)
    all.use('any', item.id, [...at, 'relates_to'], item.relates_to)
  })
}

const collectPlan = (all: Collector, plan: Plan): void => {
  all.use(team, 'plan', ['owner'], plan.owner)
  all.use(team, 'plan', ['reviewed_with'], plan.reviewed_with)
  all.use(team, 'plan', ['synced_with'], plan.synced_with)
  plan.team?.forEach((member, index) => {
    all.define('team', member.id, ['team', index])
  })
  plan.competitors?.forEach((rival, index) => {
    all.define('competitor', rival.id, ['competitors', index])
  })
  plan.waivers?.forEach((waiver, index) => {
    all.use('any', 'plan', ['waivers', index, 'subject'], waiver.subject)
    all.use(team, 'plan', ['waivers', index, 'owner'], waiver.owner)
  })
}

const collectMaps = (all: Collector, plan: Plan): void => {
  plan.maps?.strategy?.goals?.forEach((goal, g) => {
    const atGoal = ['maps', 'strategy', 'goals', g]
    all.define('map_goal', goal.id, atGoal)
    all.use(person, goal.id, [...atGoal, 'owner_person'], goal.owner_person)
    goal.strategies?.forEach((strategy, s) => {
      const atStrategy = [...atGoal, 'strategies', s]
      all.define('strategy', strategy.id, atStrategy)
      all.use(person, strategy.id, [...atStrategy, 'owner_person'], strategy.owner_person)
      strategy.tactics?.forEach((item, t) => {
        const atTactic = [...atStrategy, 'tactics', t]
        all.define('tactic', item.id, atTactic)
        all.use(person, item.id, [...atTactic, 'owner_person'], item.owner_person)
      })
    })
  })
  plan.maps?.execution?.mappings?.forEach((mapping, index) => {
    all.use(tactic, mapping.tactic, ['maps', 'execution', 'mappings', index, 'tactic'], mapping.tactic)
  })
  plan.maps?.execution?.reference_cases?.forEach((reference, index) => {
    all.use(tactic, 'plan', ['maps', 'execution', 'reference_cases', index, 'tactic'], reference.tactic)
  })
}

const collectRelationships = (all: Collector, plan: Plan): void => {
  const at = (...rest: (string | number)[]): Route => ['relationships', ...rest]
  const { people, organisations, voices, competitor_views, dimension_work } = plan.relationships ?? {}
  people?.forEach(({ id, ...someone }, index) => {
    const here = at('people', index)
    all.define('person', id, here)
    all.use(['organisation'], id, [...here, 'organisation'], someone.organisation)
    all.use(person, id, [...here, 'reports_to'], someone.reports_to)
    all.use(person, id, [...here, 'follows'], someone.follows)
    all.use(person, id, [...here, 'influences'], someone.influences)
    all.use(competitor, id, [...here, 'prefers'], someone.prefers)
    all.use(team, id, [...here, 'coverage'], someone.coverage)
  })
  organisations?.forEach((organisation, index) => {
    all.define('organisation', organisation.id, at('organisations', index))
    all.use(team, organisation.id, at('organisations', index, 'owner'), organisation.owner)
  })
  voices?.forEach((voice, index) => {
    all.use(person, voice.person, at('voices', index, 'person'), voice.person)
  })
  competitor_views?.forEach((view, index) => {
    all.use(competitor, view.person, at('competitor_views', index, 'competitor'), view.competitor)
    all.use(person, view.person, at('competitor_views', index, 'person'), view.person)
  })
  dimension_work?.forEach((work, index) => {
    all.use(person, work.person, at('dimension_work', index, 'person'), work.person)
  })
  plan.touches?.forEach((touch, index) => {
    all.use(person, touch.person, ['touches', index, 'person'], touch.person)
    all.use(team, touch.person, ['touches', index, 'by'], touch.by)
  })
}

const collectOpportunities = (all: Collector, plan: Plan): void => {
  plan.opportunities?.forEach(({ id, ...deal }, index) => {
    const at = (...rest: (string | number)[]): Route => ['opportunities', index, ...rest]
    all.define('opportunity', id, at())
    all.use(tactic, id, at('tactic'), deal.tactic)
    all.use(team, id, at('team'), deal.team)
    all.use(person, id, at('people'), deal.people)
    deal.overrides?.forEach((override, o) => {
      all.use(person, id, at('overrides', o, 'person'), override.person)
    })
    all.use(competitor, id, at('competitors'), deal.competitors)
    all.use(team, id, at('next_action', 'owner'), deal.next_action?.owner)
    all.use(team, id, at('c139', 'self', 'by'), deal.c139?.self?.by)
    const coach = deal.c139?.coach
    // Only a coach of our own resources may be one of our own people (domain, open point 6).
    const coachKinds = coach?.type === 'resource_operation' ? (['person', 'team'] as const) : person
    all.use(coachKinds, id, at('c139', 'coach', 'by'), coach?.by)
    for (const rival of Object.keys(deal.assessment?.competitors ?? {}))
      all.use(competitor, id, at('assessment', 'competitors', rival), rival)
    deal.levers?.forEach((lever, l) => {
      all.use(person, id, at('levers', l, 'person'), lever.person)
      all.use(team, id, at('levers', l, 'owner'), lever.owner)
    })
    deal.milestones?.forEach((milestone, m) => {
      all.define('milestone', milestone.id, at('milestones', m))
    })
    deal.spin?.forEach((question, q) => {
      all.use(person, id, at('spin', q, 'person'), question.person)
    })
  })
}

const collectGoals = (all: Collector, plan: Plan): void => {
  plan.goals?.forEach((goal, g) => {
    all.define('goal', goal.id, ['goals', g])
    goal.sub_goals?.forEach((subGoal, s) => {
      const at = ['goals', g, 'sub_goals', s]
      all.define('sub_goal', subGoal.id, at)
      collectActions(all, subGoal.actions, [...at, 'actions'])
    })
  })
  collectActions(all, plan.actions, ['actions'])
}

const collectValue = (all: Collector, plan: Plan): void => {
  plan.value?.propositions?.forEach((proposition, index) => {
    const at = ['value', 'propositions', index]
    all.define('proposition', proposition.id, at)
    all.use(['map_goal'], proposition.id, [...at, 'customer_goal'], proposition.customer_goal)
    all.use(person, proposition.id, [...at, 'agreed_with'], proposition.agreed_with)
  })
  const { workstreams, governance } = plan.value?.cooperation ?? {}
  workstreams?.forEach((stream, index) => {
    const at = ['value', 'cooperation', 'workstreams', index]
    all.use(person, 'plan', [...at, 'customer_owner'], stream.customer_owner)
    all.use(team, 'plan', [...at, 'our_owner'], stream.our_owner)
  })
  const at = ['value', 'cooperation', 'governance']
  all.use(person, 'plan', [...at, 'sponsor_customer'], governance?.sponsor_customer)
  all.use(team, 'plan', [...at, 'sponsor_ours'], governance?.sponsor_ours)
}

const collectReviews = (all: Collector, plan: Plan): void => {
  plan.reviews?.forEach(({ id, ...review }, index) => {
    const at = (...rest: (string | number)[]): Route => ['reviews', index, ...rest]
    all.define('review', id, at())
    all.use(team, id, at('presenter'), review.presenter)
    all.use(team, id, at('facilitator'), review.facilitator)
    all.use(team, id, at('reviewers'), review.reviewers)
    review.questions?.forEach((question, q) => {
      all.use('any', id, at('questions', q, 'subject'), question.subject)
    })
    review.vulnerabilities?.forEach((vulnerability, v) => {
      all.use('any', id, at('vulnerabilities', v, 'subject'), vulnerability.subject)
    })
    review.recommendations?.forEach((recommendation, r) => {
      all.use(team, id, at('recommendations', r, 'by'), recommendation.by)
      all.use(action, id, at('recommendations', r, 'action'), recommendation.action)
    })
    review.decisions?.forEach((decision, d) => {
      all.use(action, id, at('decisions', d, 'action'), decision.action)
    })
  })
}

/** Every id of a plan, where it is given and where it is used (format page, section 1; one name space per plan). */
export const idsOf = (plan: Plan): Ids => {
  const all = collector()
  for (const collect of [
    collectPlan,
    collectMaps,
    collectRelationships,
    collectOpportunities,
    collectGoals,
    collectValue,
    collectReviews,
  ])
    collect(all, plan)
  return all
}

/** Records that make no sense while nothing refers to them. */
const wantUse: readonly IdKind[] = ['competitor', 'organisation', 'tactic']

/** What does not fit together in the ids of a plan. */
export type IdFaults = {
  readonly duplicates: readonly { readonly definition: Definition; readonly first: Definition }[]
  /** `nearest` is an id of the right kind that looks alike, `certain` the only one that can be meant. */
  readonly dangling: readonly {
    readonly use: Use
    readonly nearest: string | undefined
    readonly certain: string | undefined
  }[]
  readonly wrongKind: readonly { readonly use: Use; readonly definition: Definition }[]
  readonly unused: readonly Definition[]
}

/** Checks the ids of a plan in both directions: dangling and never used. `plan` may stand where any id may. */
export const idFaults = (plan: Plan): IdFaults => {
  const { definitions, uses } = idsOf(plan)
  const first = new Map<string, Definition>()
  const duplicates: IdFaults['duplicates'][number][] = []
  for (const definition of definitions) {
    const earlier = first.get(definition.id)
    if (earlier) duplicates.push({ definition, first: earlier })
    else first.set(definition.id, definition)
  }
  const dangling: IdFaults['dangling'][number][] = []
  const wrongKind: IdFaults['wrongKind'][number][] = []
  for (const use of uses) {
    const { kinds } = use
    const definition = first.get(use.id)
    if (definition === undefined) {
      if (kinds === 'any' && use.id === 'plan') continue
      const candidates = definitions.filter(({ kind }) => kinds === 'any' || kinds.includes(kind))
      const ids = [...new Set(candidates.map(({ id }) => id))]
      dangling.push({ use, nearest: nearest(use.id, ids), certain: certainName(use.id, ids) })
    } else if (kinds !== 'any' && !kinds.includes(definition.kind)) wrongKind.push({ use, definition })
  }
  // Accepting a finding about something is no use of it, or one waiver would take away two findings.
  const used = new Set(uses.filter(({ path }) => path[0] !== 'waivers').map(({ id }) => id))
  const unused = definitions.filter(({ id, kind }) => wantUse.includes(kind) && !used.has(id))
  return { duplicates, dangling, wrongKind, unused }
}
