import type { Input } from '../plan/load.js'
import type { Opened } from '../plan/open.js'
import { commitsTouching, contentsAt, isCutOff, parentsOf, type Commit } from './commits.js'
import {
  fileNames,
  filesAt,
  inputsAt,
  inputsOf,
  plansAmong,
  type Known,
  type PastFiles,
  type PastPlan,
  type World,
} from './past-plans.js'
import { identityOf, sameAmong } from './same-plan.js'

/** A plan after a commit that changed it. */
export type Version = {
  readonly key: string
  readonly commit: Commit
  readonly plan: Known
  /** Ids of its files by name; none = it was not there then. */
  readonly files: ReadonlyMap<string, string>
  /** Keys of the versions that it was made from, that of its own line first. */
  readonly from: readonly string[]
  /** The clone holds nothing from before it. */
  readonly isCut: boolean
}

/** What it takes to follow a plan through the commits. */
export type Trail = {
  readonly io: World
  readonly isShallow: boolean
  /** What lies in the newest commit. */
  readonly tip: PastFiles
  readonly open: (input: Input) => Promise<Opened>
  /** The largest file that is read, in bytes. */
  readonly limit: number
}

const headsOf = (plan: Known): readonly string[] => fileNames(plan).slice(0, plan.kind === 'file' ? 1 : 2)

const hasHead = (files: ReadonlyMap<string, string> | undefined, plan: Known): boolean =>
  headsOf(plan).some((path) => files?.has(path) === true)

const keyOf = (commit: string, { name }: Known): string => `${commit} ${name}`

/** Of some plans that are gone the one that a plan was before. */
export const formerPlan = async (
  trail: Trail,
  plan: { readonly input: Input; readonly blobs: Iterable<string> },
  past: PastFiles,
  gone: readonly PastPlan[],
): Promise<PastPlan | undefined> => {
  if (gone.length === 0) return undefined
  const inputs = await inputsAt(trail.io, past, gone, trail.limit)
  const identities = []
  const candidates: PastPlan[] = []
  for (const [index, one] of gone.entries()) {
    const input = inputs[index]
    if (input === undefined) continue
    candidates.push(one)
    identities.push(
      identityOf(
        await trail.open(input),
        one.files.flatMap((file) => past.entries.get(file)?.id ?? []),
      ),
    )
  }
  const [at] = sameAmong([identityOf(await trail.open(plan.input), plan.blobs)], identities)
  return at === undefined ? undefined : candidates[at]
}

/** What a plan that a commit brought was before that: one that went with the commit, or has gone since. */
const originOf = async (
  trail: Trail,
  version: Pick<Version, 'plan' | 'files' | 'commit'>,
  parent: string,
): Promise<PastPlan | undefined> => {
  const [input] = await inputsOf(trail.io, [version], trail.limit)
  if (input === undefined) return undefined
  const revision = (commit: string) => ({ name: commit.slice(0, 7), commit, isFork: false })
  const [before, after] = [
    await filesAt(trail.io, revision(parent)),
    await filesAt(trail.io, revision(version.commit.id)),
  ]
  const all = plansAmong(before)
  const plan = { input, blobs: version.files.values() }
  const missingIn = (files: PastFiles): readonly PastPlan[] => {
    const names = new Set(plansAmong(files).map(({ name }) => name))
    return all.filter(({ name }) => !names.has(name))
  }
  return (
    (await formerPlan(trail, plan, before, missingIn(after))) ??
    (await formerPlan(trail, plan, before, missingIn(trail.tip)))
  )
}

/** Every version among these and before them, older ones first; of two lines that came together the first comes last. */
const inOrder = (found: ReadonlyMap<string, Version>, newest: string): readonly Version[] => {
  const order = new Set<Version>()
  const seen = new Set<string>()
  const waiting = [newest]
  for (let key = waiting.at(-1); key !== undefined; key = waiting.at(-1)) {
    const version = found.get(key)
    const next = seen.has(key) ? undefined : version?.from.filter((one) => !seen.has(one))
    seen.add(key)
    if (next && next.length > 0) waiting.push(...next)
    else {
      waiting.pop()
      if (version) order.add(version)
    }
  }
  return [...order]
}

/**
 * Every version of a plan up to a commit, older ones before newer ones: under every name that it has had, as a file and as
 * a folder. None = no commit has it.
 */
export const followed = async (trail: Trail, tip: string, plan: PastPlan): Promise<readonly Version[]> => {
  const found = new Map<string, Version>()
  const walked = new Map<string, string | undefined>()
  const walk = async (start: string, at: Known): Promise<string | undefined> => {
    const walkKey = keyOf(start, at)
    if (walked.has(walkKey)) return walked.get(walkKey)
    const commits = await commitsTouching(trail.io, start, fileNames(at))
    const newest = commits[0] && keyOf(commits[0].id, at)
    walked.set(walkKey, newest)
    const ids = commits.map(({ id }) => id)
    const contents = await contentsAt(trail.io, ids, fileNames(at))
    const parents = await parentsOf(trail.io, ids)
    const above = await contentsAt(trail.io, [...new Set([...parents.values()].flat())], headsOf(at))
    for (const commit of commits) {
      const key = keyOf(commit.id, at)
      if (found.has(key)) continue
      const files = contents.get(commit.id) ?? new Map<string, string>()
      const isThere = hasHead(files, at)
      const all = parents.get(commit.id) ?? []
      const without = isThere ? all.filter((parent) => !hasHead(above.get(parent), at)) : []
      const origins: string[] = []
      for (const parent of without) {
        const former = await originOf(trail, { plan: at, files, commit }, parent)
        const origin = former && (await walk(parent, former))
        if (origin !== undefined) origins.push(origin)
      }
      const own = commit.parents.map((parent) => keyOf(parent, at))
      // What had the name before the plan came to it is another life of the file.
      const from = origins.length > 0 && without.length === all.length ? origins : [...own, ...origins]
      const isCut = trail.isShallow && all.length === 0 && (await isCutOff(trail.io, commit.id))
      found.set(key, { key, commit, plan: at, files: isThere ? files : new Map(), from, isCut })
    }
    return newest
  }
  const newest = await walk(tip, plan)
  return newest === undefined ? [] : inOrder(found, newest)
}

/** The line of a plan among its versions, newest first: at a merge the side that was merged into. */
export const mainLine = (versions: readonly Version[]): readonly Version[] => {
  const byKey = new Map(versions.map((version) => [version.key, version]))
  const line: Version[] = []
  for (let one = versions.at(-1); one; one = byKey.get(one.from[0] ?? '')) line.push(one)
  return line
}

/** Who wrote what each version of the line brought: at a merge those whose commits it took in. */
export const writersOf = (
  versions: readonly Version[],
  line: readonly Version[],
): ReadonlyMap<string, readonly string[]> => {
  const byKey = new Map(versions.map((version) => [version.key, version]))
  const told = new Set(line.map(({ key }) => key))
  const writers = new Map<string, readonly string[]>()
  // The oldest first: what an earlier merge took in is not told again.
  for (const version of line.toReversed()) {
    const authors = new Set<string>()
    const waiting = version.from.slice(1)
    for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
      const other = byKey.get(key)
      if (other === undefined || told.has(key)) continue
      told.add(key)
      authors.add(other.commit.author)
      waiting.push(...other.from)
    }
    writers.set(version.key, authors.size > 0 ? [...authors] : [version.commit.author])
  }
  return writers
}
