import { emptySeatsOf } from '../../measures/empty-seats.js'
import { influenceConflicts, influenceLines } from '../../measures/influence-lines.js'
import { influenceMap } from '../../measures/influence-map.js'
import { byId, peopleOf } from '../../measures/lookup.js'
import { isHostile, isKeyPlayer, isSupportive } from '../../measures/people.js'
import { peopleTree, type OtherBoss, type Post } from '../../measures/people-tree.js'
import type { Context } from '../../plan/context.js'
import type { Organisation, Person, Plan } from '../../plan/plan.js'
import type { Playbook } from '../../playbook/playbook.js'
import { idMaker } from './picture.js'

/** Which way somebody leans; null = the attitude is not known. */
export type Side = 'for_us' | 'undecided' | 'against_us'

export type InfluenceNode = {
  readonly id: string
  readonly kind: 'person' | 'unknown_person' | 'organisation' | 'empty_post' | 'no_decision_maker'
  readonly parent: string | null
  readonly subject: string | null
  readonly name: string | null
  readonly title: string | null
  readonly external: boolean
  readonly key_player: boolean
  readonly roles: readonly string[]
  readonly forces: readonly string[]
  readonly influence: string | null
  readonly attitude: string | null
  readonly side: Side | null
  readonly contact: string | null
  readonly lead: string | null
  readonly other_boss: { readonly person: string; readonly why: OtherBoss['why'] } | null
  /** Of an organisation. */
  readonly type: string | null
  readonly stance: string | null
  readonly relationship: { readonly current: string | null; readonly desired: string | null } | null
  /** Of an empty seat: the post, or the deal in which nobody is known to decide; neither = of the whole map. */
  readonly position_class: string | null
  readonly opportunity: string | null
}

/** What only some nodes have. */
const nothing = {
  parent: null,
  subject: null,
  name: null,
  title: null,
  external: false,
  key_player: false,
  roles: [],
  forces: [],
  influence: null,
  attitude: null,
  side: null,
  contact: null,
  lead: null,
  other_boss: null,
  type: null,
  stance: null,
  relationship: null,
  position_class: null,
  opportunity: null,
}

export type InfluenceEdge = {
  readonly from: string
  readonly to: string
  readonly kind: 'reports_to' | 'belongs_to' | 'influences' | 'follows'
}

const idsOf = (people: readonly Person[]): readonly string[] => people.map(({ id }) => id)

type Put = (node: Omit<InfluenceNode, 'id'>) => string

const sideOf = (person: Person, playbook: Playbook): Side | null => {
  if (person.attitude === undefined) return null
  if (isSupportive(person, playbook)) return 'for_us'
  return isHostile(person, playbook) ? 'against_us' : 'undecided'
}

const personNode = (
  person: Person,
  parent: string | null,
  otherBoss: OtherBoss | undefined,
  playbook: Playbook,
): Omit<InfluenceNode, 'id'> => ({
  ...nothing,
  kind: 'person',
  parent,
  subject: person.id,
  name: person.name,
  title: person.title ?? null,
  external: person.external === true,
  key_player: isKeyPlayer(person, playbook),
  roles: person.roles ?? [],
  forces: person.forces ?? [],
  influence: person.influence ?? null,
  attitude: person.attitude ?? null,
  side: sideOf(person, playbook),
  contact: person.contact ?? null,
  lead: person.coverage?.[0] ?? null,
  other_boss: otherBoss ? { person: otherBoss.boss.id, why: otherBoss.why } : null,
})

const organisationNode = ({ id, name, type, stance, influence, relationship }: Organisation) => ({
  ...nothing,
  kind: 'organisation' as const,
  subject: id,
  name,
  external: true,
  influence: influence ?? null,
  type: type ?? null,
  stance: stance ?? null,
  relationship: { current: relationship?.current ?? null, desired: relationship?.desired ?? null },
})

/** Puts everybody with a place on the map, and gives the node of each. */
const putPeople = (plan: Plan, playbook: Playbook, put: Put): ReadonlyMap<Person | string, string> => {
  const placed = new Map<Person | string, string>()
  const { roots, outside } = peopleTree(plan)
  const putPost = ({ id, person, below, otherBoss }: Post, parent: string | null): void => {
    const node = put(
      person ? personNode(person, parent, otherBoss, playbook) : { ...nothing, kind: 'unknown_person', subject: id },
    )
    placed.set(person ?? id, node)
    for (const one of below) putPost(one, node)
  }
  for (const post of roots) putPost(post, null)
  for (const { organisation, people } of outside) {
    const house = organisation ? put(organisationNode(organisation)) : null
    for (const { person, otherBoss } of people) placed.set(person, put(personNode(person, house, otherBoss, playbook)))
  }
  return placed
}

/** The map as nodes and lines: who stands where, who pulls whom, and which seats are empty. */
const gathered = (plan: Plan, playbook: Playbook) => {
  const nextId = idMaker()
  const nodes: InfluenceNode[] = []
  const edges: InfluenceEdge[] = []
  const put: Put = (node) => {
    const id = nextId()
    nodes.push({ id, ...node })
    return id
  }
  const placed = new Map(putPeople(plan, playbook, put))
  const named = byId(peopleOf(plan))
  /** Of an id that nobody has, an empty place. */
  const nodeOf = (id: string): string => {
    const key = named.get(id) ?? id
    const node = placed.get(key) ?? put({ ...nothing, kind: 'unknown_person', subject: id })
    placed.set(key, node)
    return node
  }
  for (const { id, parent, other_boss, external } of [...nodes]) {
    if (parent !== null) edges.push({ from: id, to: parent, kind: external ? 'belongs_to' : 'reports_to' })
    const boss = other_boss && nodeOf(other_boss.person)
    if (boss !== null && boss !== id) edges.push({ from: id, to: boss, kind: 'reports_to' })
  }
  for (const { kind, from, to } of influenceLines(plan))
    edges.push({ from: placed.get(from) ?? nodeOf(from.id), to: nodeOf(to), kind })
  return { nodes, edges, put }
}

const figuresOf = (plan: Plan, { playbook }: Context) => {
  const { nodes, edges, put } = gathered(plan, playbook)
  const { status, keyPlayers, supportiveKeyPlayers } = influenceMap(plan, playbook)
  const seats = emptySeatsOf(plan, playbook)
  if (seats.decisionMaker) put({ ...nothing, kind: 'no_decision_maker' })
  for (const { id } of seats.deals) put({ ...nothing, kind: 'no_decision_maker', opportunity: id })
  for (const post of seats.posts) put({ ...nothing, kind: 'empty_post', position_class: post })
  return {
    map_status: status,
    people: peopleOf(plan).length,
    key_players: idsOf(keyPlayers),
    supportive_key_players: idsOf(supportiveKeyPlayers),
    nodes,
    edges,
    conflicts: influenceConflicts(plan, playbook).map(({ person, supportive, hostile }) => ({
      person: person.id,
      for_us: idsOf(supportive),
      against_us: idsOf(hostile),
    })),
    empty_posts: seats.posts,
    decision_maker_missing: seats.decisionMaker,
    deals_without_decision_maker: seats.deals.map(({ id }) => id),
  }
}

export type InfluenceFigures = ReturnType<typeof figuresOf>

/** The influence map as data. */
export const influenceFigures = (plan: Plan, context: Context): InfluenceFigures => figuresOf(plan, context)
