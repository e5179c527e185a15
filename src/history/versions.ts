import type { Io } from '../io/index.js'
import { planGroups } from '../plan/discover.js'
import { fileNames, type Known } from './past-plans.js'
import { gitOutput, type Git } from './revision.js'

/** A plan as a commit left it: the day of the commit, and what was in its files. */
export type Version = {
  readonly commit: string
  readonly on: string
  /** Name of a file → id of its content. */
  readonly files: ReadonlyMap<string, string>
}

/** What one commit did to the files of a plan; without an id the file is gone, or leads elsewhere. */
type Change = {
  readonly commit: string
  readonly on: string
  readonly files: readonly (readonly [name: string, id: string | undefined])[]
}

type World = Git & Pick<Io, 'kind' | 'parent' | 'shown'>

const decoder = new TextDecoder()

/** Whether the working folder lies in a repository, without asking git: most that do not never start it. */
export const isInRepository = async (io: Pick<Io, 'kind' | 'parent'>): Promise<boolean> => {
  for (let at: string | undefined = '.'; at !== undefined; at = io.parent(at))
    if ((await io.kind(at === '.' ? '.git' : `${at}/.git`)) !== 'missing') return true
  return false
}

const askText = async (io: Git, args: readonly string[]): Promise<string> =>
  decoder.decode(await gitOutput(io, 'HEAD', args))

/** How many folders above the working folder a path begins; what is above the repository git refuses to speak of. */
export const stepsUp = (path: string): number =>
  path.startsWith('/') ? Infinity : path.split('/').lastIndexOf('..') + 1

const head = /^\u0001([0-9a-f]+) (\S+)$/
const entry = /^\n?:\d+ (\d+) [0-9a-f]+ ([0-9a-f]+) [A-Z]\d*$/
const fileMode = /^100/

/**
 * What happened to some plans on the way to HEAD, the latest first: every commit of the branch, and for a merge what it
 * brought. `wanted` narrows the commits as flags of git do.
 */
const changesOf = async (
  io: World,
  plans: readonly Known[],
  wanted: readonly string[],
): Promise<ReadonlyMap<string, readonly Change[]>> => {
  const here = (await askText(io, ['rev-parse', '--show-prefix'])).replace(/\n$/, '')
  const depth = here.split('/').length - 1
  const owners = new Map(plans.flatMap((plan) => fileNames(plan).map((file) => [file, plan.name] as const)))
  const names = [...owners.keys()].filter((name) => stepsUp(name) <= depth)
  if (names.length === 0) return new Map()
  // What attributes of the repository name would be run where lines are compared.
  const safe = ['--no-textconv', '--no-ext-diff']
  const shape = [...safe, '--first-parent', '-m', '--raw', '--no-abbrev', '--no-renames', '-z', '--format=%x01%H %cs']
  const log = await askText(io, ['log', ...shape, ...wanted, '--', ...names])
  const found = new Map<string, Change[]>()
  let [commit, on] = ['', '']
  let entryOf: string | undefined
  for (const token of log.split('\0')) {
    const [, id, day] = head.exec(token) ?? []
    const [, mode = '', content] = entry.exec(token) ?? []
    if (id !== undefined && day !== undefined) [commit, on] = [id, day]
    else if (content !== undefined) entryOf = fileMode.test(mode) ? content : ''
    else if (entryOf !== undefined) {
      const name = token.startsWith(here) ? token.slice(here.length) : io.shown('../'.repeat(depth) + token)
      const owner = owners.get(name)
      const file = [name, entryOf === '' ? undefined : entryOf] as const
      entryOf = undefined
      if (owner === undefined) continue
      const changes = found.get(owner) ?? []
      const last = changes.at(-1)
      if (last?.commit === commit) changes.splice(-1, 1, { ...last, files: [...last.files, file] })
      else changes.push({ commit, on, files: [file] })
      found.set(owner, changes)
    }
  }
  return found
}

/** The files of a folder plan that make one up; of a plan in one file that file. */
const wholeOf = (
  { kind, name }: Known,
  files: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> | undefined => {
  const group = kind === 'file' ? { files: [name] } : planGroups([...files.keys()])[0]
  const known = group?.files.flatMap((file) => {
    const id = files.get(file)
    return id === undefined ? [] : [[file, id] as const]
  })
  return known === undefined || known.length === 0 ? undefined : new Map(known)
}

const versionsFrom = (plan: Known, changes: readonly Change[]): readonly Version[] => {
  const files = new Map<string, string>()
  const versions: Version[] = []
  for (const { commit, on, files: changed } of changes.toReversed()) {
    for (const [name, id] of changed)
      if (id === undefined) files.delete(name)
      else files.set(name, id)
    const whole = wholeOf(plan, files)
    if (whole) versions.push({ commit, on, files: whole })
  }
  return versions.reverse()
}

/**
 * The committed versions of some plans, the latest first, by the name of the plan: of the branch that HEAD is on, under the
 * names of today. None outside a repository; a `UserError` where git cannot say. A shallow clone knows only the latest.
 */
export const versionsOf = async (
  io: World,
  plans: readonly Known[],
): Promise<ReadonlyMap<string, readonly Version[]>> => {
  if (plans.length === 0 || !(await isInRepository(io))) return new Map()
  const changes = await changesOf(io, plans, [])
  return new Map(plans.map((plan) => [plan.name, versionsFrom(plan, changes.get(plan.name) ?? [])]))
}

/** The commits that brought or took a line with this word in some plans, by the name of the plan. */
export const commitsAbout = async (
  io: World,
  word: string,
  plans: readonly Known[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> => {
  const changes = await changesOf(io, plans, [`-G${word}`, '--text'])
  return new Map([...changes].map(([name, some]) => [name, new Set(some.map(({ commit }) => commit))]))
}
