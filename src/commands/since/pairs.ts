import { filesAt, inputsAt, planNamed, plansAmong, type PastPlan } from '../../history/past-plans.js'
import { identityOf, sameAmong } from '../../history/same-plan.js'
import type { Revision } from '../../history/revision.js'
import type { Io } from '../../io/index.js'
import { largestFile } from '../inputs.js'
import type { Gathered, Read } from '../looking.js'
import { openPlan } from '../reading.js'

/** What a plan of today was at a revision: there, there but not to be read, or not there at all. */
export type Past =
  | { readonly kind: 'read'; readonly read: Read }
  | { readonly kind: 'unreadable'; readonly name: string }
  | { readonly kind: 'new' }

/** Plans that were there and are no more: what a plan under a new name may have been. */
const gonePlans = async (io: Io, plans: readonly PastPlan[]): Promise<readonly PastPlan[]> => {
  const gone: PastPlan[] = []
  for (const plan of plans) {
    const kinds = await Promise.all(plan.files.map((file) => io.kind(file)))
    if (!kinds.includes('file')) gone.push(plan)
  }
  return gone
}

/** Finds for each plan what it was: under the same name, else one that is gone and tells of the same account. */
export const pastOf = async (
  io: Io,
  { reads, session: { playbook } }: Gathered,
  revision: Revision,
): Promise<readonly Past[]> => {
  const files = await filesAt(io, revision)
  const all = plansAmong(files)
  const opened = async (plans: readonly PastPlan[]): Promise<readonly Past[]> => {
    const inputs = await inputsAt(io, files, plans, largestFile)
    const past: Past[] = []
    for (const [index, { name }] of plans.entries()) {
      const input = inputs[index]
      const found = input && (await openPlan(input, playbook))
      if (input === undefined || found === undefined || found.kind === 'refused')
        past.push({ kind: 'unreadable', name })
      else past.push({ kind: 'read', read: { name, input, opened: found } })
    }
    return past
  }
  const namesakes = reads.map(({ name }) => planNamed(files, all, name))
  const known = namesakes.flatMap((one) => one ?? [])
  const versions = await opened(known)
  const past = namesakes.map((one): Past => (one && versions[known.indexOf(one)]) ?? { kind: 'new' })
  if (past.every(({ kind }) => kind !== 'new')) return past
  // What comes through a pipe may be any of them.
  const isPiped = reads.some(({ name }) => name === '<stdin>')
  const left = (await opened(isPiped ? all : await gonePlans(io, all))).flatMap((one) =>
    one.kind === 'read' ? [one] : [],
  )
  const fresh = reads.flatMap((read, index) => (past[index]?.kind === 'new' ? [{ read, index }] : []))
  const found = sameAmong(
    fresh.map(({ read }) => identityOf(read.opened)),
    left.map(({ read }) => identityOf(read.opened)),
  )
  const former = new Map(fresh.map(({ index }, at) => [index, left[found[at] ?? -1]]))
  return past.map((one, index) => former.get(index) ?? one)
}
