import { relationshipGaps, strategicGaps, type Gap, type GapPriority } from '../../measures/gaps.js'
import type { Plan } from '../../plan/plan.js'
import type { Playbook } from '../../playbook/playbook.js'

/** The weighted gap to somebody, or to an organisation, that is not what it was; undefined = it was, or is, not known. */
export type GapMove = {
  readonly id: string
  readonly before: number | undefined
  readonly after: number | undefined
  readonly priority: { readonly before: GapPriority | undefined; readonly after: GapPriority | undefined }
  /** What it comes to: there is none any more, one where none was, more or less of it, or it is told for the first time. */
  readonly move: 'closed' | 'opened' | 'smaller' | 'larger' | 'known' | 'unknown'
}

type Row = Gap<{ readonly id: string }>

const moveOf = (before: number | undefined, after: number | undefined): GapMove['move'] => {
  if (before === undefined) return 'known'
  if (after === undefined) return 'unknown'
  if (after === 0) return 'closed'
  if (before === 0) return 'opened'
  return after < before ? 'smaller' : 'larger'
}

const moved = (old: readonly Row[], now: readonly Row[], ids: readonly string[]): readonly GapMove[] =>
  ids.flatMap((id): readonly GapMove[] => {
    const [was, is] = [old, now].map((rows) => rows.find(({ thing }) => thing.id === id))
    const [before, after] = [was?.weightedGap, is?.weightedGap]
    if (before === after) return []
    const priority = { before: was?.priority, after: is?.priority }
    return [{ id, before, after, priority, move: moveOf(before, after) }]
  })

const idsIn = (before: Plan, after: Plan, listOf: (plan: Plan) => readonly { readonly id: string }[] | undefined) => {
  const known = new Set((listOf(before) ?? []).map(({ id }) => id))
  return (listOf(after) ?? []).flatMap(({ id }) => (known.has(id) ? [id] : []))
}

/** The gaps of people and organisations that are in both plans and have moved. */
export const gapMoves = (before: Plan, after: Plan, playbooks: readonly [Playbook, Playbook]): readonly GapMove[] => {
  const [then, today] = playbooks
  return [
    ...moved(
      relationshipGaps(before, then).rows,
      relationshipGaps(after, today).rows,
      idsIn(before, after, ({ relationships }) => relationships?.people),
    ),
    ...moved(
      strategicGaps(before, then).rows,
      strategicGaps(after, today).rows,
      idsIn(before, after, ({ relationships }) => relationships?.organisations),
    ),
  ]
}
