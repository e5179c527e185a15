import { inputsOf, type Known } from '../history/past-plans.js'
import { commitsAbout, versionsOf, type Version } from '../history/versions.js'
import type { Io } from '../io/index.js'
import type { Before, Context, Earlier } from '../plan/context.js'
import type { Plan } from '../plan/plan.js'
import type { Playbook } from '../playbook/playbook.js'
import type { Rule } from '../rules/rule.js'
import { UserError } from '../user-error.js'
import { largestFile } from './inputs.js'
import { openPlan } from './reading.js'

type VersionName = keyof Earlier

/** A plan as it is today, by the name of its file, and the earlier versions of it that rules compare it with. */
export type Wanted = { readonly plan: Plan; readonly known: Known; readonly versions: ReadonlySet<VersionName> }

/** What plans were, in the order in which they are asked for. */
export type Past = (wanted: readonly Wanted[]) => Promise<readonly (Earlier | undefined)[]>

/** For plans that are judged as they were, or are only tried out. */
export const nothingBefore: Past = (wanted) => Promise.resolve(wanted.map(() => undefined))

/** Which earlier versions of a plan the rules may say something by. */
export const versionsFor = (rules: readonly Rule[], plan: Plan, context: Context): ReadonlySet<VersionName> =>
  new Set(
    rules.flatMap(({ code, past }) =>
      past && context.playbook.severities[code] !== 'off' && past.concerns(plan, context) ? [past.version] : [],
    ),
  )

/** One that is looked for: whether it is the one, and where it may be found, the likeliest first. */
type Search = Wanted & { readonly version: VersionName; readonly among: readonly Version[] }

const fits: Readonly<Record<VersionName, (plan: Plan) => boolean>> = {
  committed: () => true,
  approved: ({ status }) => status === 'approved',
}

/** The same data, whatever the layout: who only tidies a file has made no other version. */
const isSame = (one: Plan, other: Plan): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Looks into one version for each search at a time, until nothing is left to look into. */
const found = async (io: Io, searches: readonly Search[], playbook: Playbook): Promise<ReadonlyMap<Search, Before>> => {
  const results = new Map<Search, Before>()
  let left = searches
  for (let round = 0; left.length > 0; round += 1) {
    const looked = left.flatMap((search) => {
      const version = search.among[round]
      return version ? [{ search, on: version.on, plan: search.known, files: version.files }] : []
    })
    const inputs = await inputsOf(io, looked, largestFile)
    for (const [index, { search, on }] of looked.entries()) {
      const input = inputs[index]
      const opened = input && (await openPlan(input, playbook))
      if (opened?.kind !== 'plan' || !fits[search.version](opened.plan) || isSame(opened.plan, search.plan)) continue
      results.set(search, { plan: opened.plan, on })
    }
    left = looked.flatMap(({ search }) => (results.has(search) ? [] : [search]))
  }
  return results
}

/** How many versions back an unsaved change, a commit of it, and one of its layout alone are found. */
const nearest = 3

/**
 * An approval ends, and begins, with a commit that changes a line about it: only the versions around such commits are
 * worth a look, however long the history is.
 */
const approvals = async (
  io: Io,
  searches: readonly Search[],
  all: ReadonlyMap<string, readonly Version[]>,
): Promise<readonly Search[]> => {
  if (searches.length === 0) return []
  const commits = await commitsAbout(
    io,
    'approved',
    searches.map(({ known }) => known),
  )
  return searches.map((search) => {
    const versions = all.get(search.known.name) ?? []
    const about = commits.get(search.known.name)
    const isWorth = (_: Version, index: number): boolean => {
      const [later, own] = [versions[index - 1]?.commit, versions[index]?.commit]
      return index >= nearest && [later, own].some((commit) => commit !== undefined && about?.has(commit) === true)
    }
    return { ...search, among: versions.filter(isWorth) }
  })
}

const searched = async (io: Io, wanted: readonly Wanted[], playbook: Playbook) => {
  const all = await versionsOf(
    io,
    wanted.map(({ known }) => known),
  )
  const searches = wanted.flatMap((one) =>
    [...one.versions].map((version): Search => ({
      ...one,
      version,
      among: (all.get(one.known.name) ?? []).slice(0, nearest),
    })),
  )
  const near = await found(io, searches, playbook)
  const open = searches.filter(
    (one) => one.version === 'approved' && !near.has(one) && (all.get(one.known.name)?.length ?? 0) > nearest,
  )
  const far = await found(io, await approvals(io, open, all), playbook)
  const results = [...near, ...far]
  return wanted.map((one): Earlier | undefined => {
    const mine = results.filter(([{ known }]) => known === one.known)
    return mine.length === 0
      ? undefined
      : Object.fromEntries(mine.map(([{ version }, before]) => [version, before] as const))
  })
}

/** Asks git what plans were. Where it cannot say, rules that compare say nothing: no plan is worse for it. */
export const earlierOf = async (
  io: Io,
  wanted: readonly Wanted[],
  playbook: Playbook,
): Promise<readonly (Earlier | undefined)[]> => {
  try {
    return await searched(io, wanted, playbook)
  } catch (error) {
    if (error instanceof UserError) return nothingBefore(wanted)
    throw error
  }
}
