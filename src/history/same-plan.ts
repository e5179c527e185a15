import type { Opened } from '../plan/open.js'
import type { Plan } from '../plan/plan.js'

/** What a plan is known by, wherever its files lie. */
export type Identity = {
  readonly account: string | null
  readonly id: string
  /** Ids of the people, deals and other things in it; none of a plan that cannot be read. */
  readonly things: ReadonlySet<string>
  /** Ids of the contents of its files. */
  readonly blobs: ReadonlySet<string>
}

const thingsOf = ({ team, relationships, opportunities, goals, competitors }: Plan): ReadonlySet<string> =>
  new Set(
    [team, relationships?.people, relationships?.organisations, opportunities, goals, competitors].flatMap((list) =>
      (list ?? []).map(({ id }) => id),
    ),
  )

/** What an opened plan is known by. */
export const identityOf = (opened: Opened, blobs: Iterable<string>): Identity => {
  const known = { things: new Set<string>(), blobs: new Set(blobs) }
  if (opened.kind === 'plan')
    return { ...known, account: opened.plan.account.name, id: opened.id, things: thingsOf(opened.plan) }
  return {
    ...known,
    account: opened.kind === 'problems' ? opened.account : null,
    id: opened.kind === 'problems' ? opened.id : '',
  }
}

const mostShared = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => {
  const shared = [...one].filter((each) => other.has(each)).length
  return shared > 0 && shared * 2 >= Math.max(one.size, other.size)
}

const isSameAccount = (one: Identity, other: Identity): boolean => one.account !== null && one.account === other.account

/** How surely two plans are one, the surest first. */
const likenesses: readonly ((one: Identity, other: Identity) => boolean)[] = [
  (one, other) => isSameAccount(one, other) && one.id === other.id,
  (one, other) => mostShared(one.blobs, other.blobs),
  isSameAccount,
  (one, other) => one.id !== '' && one.id === other.id,
  (one, other) => mostShared(one.things, other.things),
]

/** Which of some plans that are gone a plan was before; -1 = none of them. */
export const formerAmong = (plan: Identity, gone: readonly Identity[]): number => {
  for (const isLike of likenesses) {
    const at = gone.findIndex((one) => isLike(plan, one))
    if (at >= 0) return at
  }
  return -1
}
