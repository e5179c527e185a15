import { inputsOf } from '../history/past-plans.js'
import { commitsAbout, versionsOf, type Version } from '../history/versions.js'
import type { Io } from '../io/index.js'
import type { Before, Context, Earlier } from '../plan/context.js'
import type { Input } from '../plan/load.js'
import type { Plan } from '../plan/plan.js'
import type { Playbook } from '../playbook/playbook.js'
import type { Rule } from '../rules/rule.js'
import { UserError } from '../user-error.js'
import { largestFile } from './inputs.js'
import { openPlan } from './reading.js'

type VersionName = keyof Earlier

/** A plan as it is today, with the files it is in, and the earlier versions of it that rules compare it with. */
export type Wanted = { readonly plan: Plan; readonly known: Input; readonly versions: ReadonlySet<VersionName> }

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

/** How many versions back an unsaved change, a commit of it, and one of its layout alone are found. */
const nearest = 3

/** So many plans are looked into at a time, and of each so many versions. */
const [plansAtOnce, versionsAtOnce] = [50, nearest]

const approved = 'approved'

const fits: Readonly<Record<VersionName, (plan: Plan) => boolean>> = {
  committed: () => true,
  approved: ({ status }) => status === approved,
}

const decoder = new TextDecoder()

/** Whether it is worth reading: most versions are no approved one, and say so without being read as YAML. */
const mayFit: Readonly<Record<VersionName, (input: Input) => boolean>> = {
  committed: () => true,
  approved: ({ files }) => files.some(({ bytes }) => decoder.decode(bytes).includes(approved)),
}

/** The same data, whatever the layout: who only tidies a file has made no other version. */
const isSame = (one: Plan, other: Plan): boolean => JSON.stringify(one) === JSON.stringify(other)

const bytesOf = ({ files }: Input): string => files.map(({ file, bytes }) => `${file}\n${decoder.decode(bytes)}`).join()

/** The first of some versions that is the one. */
const foundAmong = async (
  { plan, known, version }: Search,
  versions: readonly (readonly [on: string, input: Input | undefined])[],
  playbook: Playbook,
): Promise<Before | undefined> => {
  const today = bytesOf(known)
  for (const [on, input] of versions) {
    if (input === undefined || !mayFit[version](input) || bytesOf(input) === today) continue
    const opened = await openPlan(input, playbook)
    if (opened.kind === 'plan' && fits[version](opened.plan) && !isSame(opened.plan, plan))
      return { plan: opened.plan, on }
  }
  return undefined
}

/** Looks for some plans, a few versions of each at a time, until each is found or nothing is left to look into. */
const found = async (io: Io, searches: readonly Search[], playbook: Playbook): Promise<ReadonlyMap<Search, Before>> => {
  const results = new Map<Search, Before>()
  for (let first = 0; first < searches.length; first += plansAtOnce) {
    let left = searches.slice(first, first + plansAtOnce)
    for (let from = 0; left.length > 0; from += versionsAtOnce) {
      const looked = left.map((search) => ({ search, among: search.among.slice(from, from + versionsAtOnce) }))
      const asked = looked.flatMap(({ search, among }) => among.map(({ files }) => ({ plan: search.known, files })))
      const inputs = (asked.length > 0 ? await inputsOf(io, asked, largestFile) : []).values()
      for (const { search, among } of looked) {
        const versions = among.map(({ on }) => [on, inputs.next().value] as const)
        const before = await foundAmong(search, versions, playbook)
        if (before) results.set(search, before)
      }
      left = left.filter((search) => !results.has(search) && search.among.length > from + versionsAtOnce)
    }
  }
  return results
}

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
    approved,
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
