import type { Opened } from '../plan/open.js'
import type { Plan } from '../plan/plan.js'

/** What a plan is known by, wherever its files lie. */
export type Identity = {
  readonly account: string | null
  readonly id: string
  /** Ids and names of the people, organisations and deals in it; none of a plan that cannot be read. */
  readonly things: ReadonlySet<string>
  /** Ids of the contents of its files. */
  readonly blobs: ReadonlySet<string>
}

/** Colleagues and competitors are the same in the plans of other accounts. */
const thingsOf = ({ relationships, opportunities }: Plan): ReadonlySet<string> =>
  new Set(
    [relationships?.people, relationships?.organisations, opportunities].flatMap((list) =>
      (list ?? []).map(({ id, name }) => `${id} ${name}`),
    ),
  )

/** What an opened plan is known by; `blobs` are known only of what git has. */
export const identityOf = (opened: Opened, blobs: Iterable<string> = []): Identity => {
  const known = { things: new Set<string>(), blobs: new Set(blobs) }
  if (opened.kind === 'plan')
    return { ...known, account: opened.plan.account.name, id: opened.id, things: thingsOf(opened.plan) }
  return {
    ...known,
    account: opened.kind === 'problems' ? opened.account : null,
    id: opened.kind === 'problems' ? opened.id : '',
  }
}

const mostShared = (one: ReadonlySet<string>, other: ReadonlySet<string>, fewest: number): boolean => {
  const shared = [...one].filter((each) => other.has(each)).length
  return shared >= fewest && shared * 2 >= Math.max(one.size, other.size)
}

const isSameAccount = (one: Identity, other: Identity): boolean => one.account !== null && one.account === other.account

/** How surely two plans are one, the surest first. */
const likenesses: readonly ((one: Identity, other: Identity) => boolean)[] = [
  (one, other) => isSameAccount(one, other) && one.id === other.id,
  (one, other) => mostShared(one.blobs, other.blobs, 1),
  isSameAccount,
  (one, other) => one.id !== '' && one.id === other.id,
  // One person alone may have changed the company.
  (one, other) => mostShared(one.things, other.things, 2),
]

/**
 * For each of some plans the place of the one among others that it is under another name; undefined = none of them. The
 * surest pairs are made first, and none is taken twice.
 */
export const sameAmong = (plans: readonly Identity[], others: readonly Identity[]): readonly (number | undefined)[] => {
  const found: (number | undefined)[] = plans.map(() => undefined)
  for (const isLike of likenesses)
    for (const [index, plan] of plans.entries()) {
      if (found[index] !== undefined) continue
      const at = others.findIndex((other, place) => !found.includes(place) && isLike(plan, other))
      if (at >= 0) found[index] = at
    }
  return found
}
