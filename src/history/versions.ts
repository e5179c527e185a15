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

/** What one commit did to a file of a plan; without an id the file is gone, or leads elsewhere. */
export type Touch = {
  readonly commit: string
  readonly on: string
  /** How many parents the commit has here; the oldest, also that of a shallow clone, has none. */
  readonly parents: number
  /** Counts what the commit was compared with: a merge is compared with each parent. */
  readonly comparison: number
  readonly plan: string
  readonly file: string
  readonly id: string | undefined
}

/** What one commit did to the files of a plan. */
type Change = Pick<Touch, 'commit' | 'on'> & { readonly files: readonly Pick<Touch, 'file' | 'id'>[] }

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
const stepsUp = (path: string): number => (path.startsWith('/') ? Infinity : path.split('/').lastIndexOf('..') + 1)

/** Git holds every name against every file of every commit, so that many names take it minutes. */
const mostNames = 100

/** The folder that holds some files. */
const folderAround = (names: readonly string[], up: number): string => {
  const folders = names.map((name) => name.split('/').slice(0, -1))
  const shared = folders.reduce((common, folder) => {
    const parted = common.findIndex((part, index) => part !== folder[index])
    return parted < 0 ? common : common.slice(0, parted)
  })
  return (shared.length < up ? Array.from({ length: up }, () => '..') : shared).join('/') || '.'
}

const head = /^\u0001([0-9a-f]+) (\S+) (.*)$/
const entry = /^\n?:\d+ (\d+) [0-9a-f]+ ([0-9a-f]+) [A-Z]\d*$/
const fileMode = /^100/

/** Every commit of the branch, and for a merge what it brought; or every commit that led here. */
const walks = { branch: ['--first-parent', '-m'], all: ['-m'] } as const

/**
 * What happened to some plans on the way to HEAD, the latest first, on the day of the author. `wanted` narrows the commits as
 * flags of git do.
 */
export const touchesOf = async function* (
  io: World,
  plans: readonly Known[],
  walk: keyof typeof walks,
  wanted: readonly string[] = [],
): AsyncGenerator<Touch> {
  const owners = new Map(plans.flatMap((plan) => fileNames(plan).map((file) => [file, plan.name] as const)))
  const all = [...owners.keys()]
  // Paths below the working folder git tells without being asked where that is.
  const isBelow = all.every((name) => stepsUp(name) === 0)
  const here = isBelow ? '' : (await askText(io, ['rev-parse', '--show-prefix'])).replace(/\n$/, '')
  const depth = here.split('/').length - 1
  const names = all.filter((name) => stepsUp(name) <= depth)
  if (names.length === 0) return
  const up = names.reduce((most, name) => Math.max(most, stepsUp(name)), 0)
  const paths = names.length > mostNames ? [folderAround(names, up)] : names
  // What attributes of the repository name would be run where lines are compared.
  const safe = ['--no-textconv', '--no-ext-diff', ...(isBelow ? ['--relative'] : [])]
  const shape = [...walks[walk], '--raw', '--no-abbrev', '--no-renames', '-z', '--format=%x01%H %as %P']
  const log = await askText(io, ['log', ...safe, ...shape, ...wanted, '--', ...paths])
  let [commit, on, parents, comparison] = ['', '', 0, 0]
  let content: string | undefined
  for (const token of log.split('\0')) {
    const [, id, day, before = ''] = head.exec(token) ?? []
    const [, mode = '', blob] = entry.exec(token) ?? []
    if (id !== undefined && day !== undefined)
      [commit, on, parents, comparison] = [
        id,
        day,
        before.split(' ').filter((one) => one !== '').length,
        comparison + 1,
      ]
    else if (blob !== undefined) content = fileMode.test(mode) ? blob : ''
    else if (content !== undefined) {
      const file = token.startsWith(here) ? token.slice(here.length) : io.shown('../'.repeat(depth) + token)
      const plan = owners.get(file)
      if (plan !== undefined) yield { commit, on, parents, comparison, plan, file, id: content || undefined }
      content = undefined
    }
  }
}

/** The same, commit by commit, by the name of the plan. */
const changesOf = async (
  io: World,
  plans: readonly Known[],
  wanted: readonly string[],
): Promise<ReadonlyMap<string, readonly Change[]>> => {
  const found = new Map<string, Change[]>()
  for await (const { commit, on, plan, file, id } of touchesOf(io, plans, 'branch', wanted)) {
    const changes = found.get(plan) ?? []
    const last = changes.at(-1)
    if (last?.commit === commit) changes.splice(-1, 1, { ...last, files: [...last.files, { file, id }] })
    else changes.push({ commit, on, files: [{ file, id }] })
    found.set(plan, changes)
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
    for (const { file, id } of changed)
      if (id === undefined) files.delete(file)
      else files.set(file, id)
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
