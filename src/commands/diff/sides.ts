import { filesAt, inputsAt, planNamed, plansAmong } from '../../history/past-plans.js'
import { shortCommit, type Revision } from '../../history/revision.js'
import type { Io } from '../../io/index.js'
import type { Input } from '../../plan/load.js'
import type { Playbook } from '../../playbook/playbook.js'
import type { Data } from '../../report/report.js'
import type { Text } from '../../report/text.js'
import { excerpt } from '../../report/visible.js'
import { UserError } from '../../user-error.js'
import { chosenGroups, largestFile, plansHere, readGroup, type Group } from '../inputs.js'
import type { Read } from '../looking.js'
import { openPlan, type Session } from '../reading.js'

/** A plan in one of two states: read, perhaps with problems, or no text that could be read. */
export type Version =
  | { readonly kind: 'read'; readonly read: Read }
  | { readonly kind: 'refused'; readonly name: string; readonly why: Text }

/** One of two states: every plan in it, those that are meant, and a way to open them. */
export type Side = {
  readonly said: Text
  readonly data: Data
  readonly all: readonly Group[]
  readonly wanted: readonly Group[]
  open(groups: readonly Group[]): Promise<readonly Version[]>
}

/** Whether a shown name is a folder's, or of something in it. */
export const isWithin = (name: string, folder: string): boolean => {
  if (folder === '.') return !name.startsWith('../')
  if (/^(\.\.\/)*\.\.$/.test(folder)) {
    const up = (path: string): number => /^(?:\.\.\/)*/.exec(path)?.[0].length ?? 0
    return up(name) <= folder.length + 1
  }
  return name === folder || name.startsWith(`${folder}/`)
}

const parts: Readonly<Record<string, string>> = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]' }

/** A glob against a name; what is no sign of a glob stands for itself. */
const isLike = (glob: string, name: string): boolean => {
  if (name.startsWith('../') && !glob.startsWith('../')) return false
  const source = glob
    .replace(/\*\*\/|\*\*|\*|\?|[.+^$()|[\]\\]/g, (sign) => parts[sign] ?? `\\${sign}`)
    .replace(/\{([^{}]*)\}/g, (_, words: string) => `(?:${words.split(',').join('|')})`)
    .replace(/[{}](?![^()]*\))/g, '\\$&')
  return new RegExp(`^${source}$`).test(name)
}

const namesOf = ({ name, files }: Group): readonly string[] => [name, ...files]

/** The plans among some that paths mean, or those that discovery would find where none is given. */
const wantedAmong = (
  io: Io,
  groups: readonly Group[],
  paths: readonly string[],
  { folder, patterns }: Session,
): readonly Group[] => {
  if (paths.length > 0) {
    const wishes = paths.map((path) => io.shown(path))
    return groups.filter((group) =>
      namesOf(group).some((name) => wishes.some((wish) => isWithin(name, wish) || isLike(wish, name))),
    )
  }
  const inside = groups.filter(({ name }) => isWithin(name, folder))
  if (patterns === undefined) return inside
  const seen = (name: string): string => (folder === '.' ? name : name.slice(folder.length + 1))
  return inside.filter((group) =>
    namesOf(group).some((name) => patterns.some((glob) => isLike(glob.replace(/^\.\/|\/$/g, ''), seen(name)))),
  )
}

const opened = async (name: string, input: Input, playbook: Playbook): Promise<Version> => {
  const found = await openPlan(input, playbook)
  return found.kind === 'refused'
    ? { kind: 'refused', name, why: found.message }
    : { kind: 'read', read: { name, input, opened: found } }
}

const tooLarge: Text = {
  en: 'it is larger than plans are, or a link that leads nowhere',
  zh: '文件过大，或是无效的链接',
}

/** The plans as they were at a commit. */
export const sideAt = async (io: Io, revision: Revision, paths: readonly string[], session: Session): Promise<Side> => {
  const files = await filesAt(io, revision)
  const all = plansAmong(files)
  const named = paths.flatMap((path) => planNamed(files, all, io.shown(path)) ?? [])
  const wanted = [...new Set([...named, ...wantedAmong(io, all, paths, session)])]
  const [name, commit] = [excerpt(revision.name, 60), shortCommit(revision)]
  return {
    said:
      name === commit || revision.commit.startsWith(revision.name)
        ? { en: commit, zh: commit }
        : { en: `${name} (${commit})`, zh: `${name}（${commit}）` },
    data: { kind: 'revision', revision: revision.name, commit: revision.commit },
    all: [...new Set([...all, ...named])],
    wanted,
    async open(groups) {
      const inputs = await inputsAt(io, files, groups, largestFile)
      const versions: Version[] = []
      for (const [index, { name: plan }] of groups.entries()) {
        const input = inputs[index]
        versions.push(
          input ? await opened(plan, input, session.playbook) : { kind: 'refused', name: plan, why: tooLarge },
        )
      }
      return versions
    },
  }
}

const openedFromDisk =
  (io: Io, { playbook }: Session) =>
  async (groups: readonly Group[]): Promise<readonly Version[]> => {
    const versions: Version[] = []
    for (const group of groups) {
      try {
        versions.push(await opened(group.name, await readGroup(io, group), playbook))
      } catch (error) {
        if (!(error instanceof UserError)) throw error
        versions.push({ kind: 'refused', name: group.name, why: error.text })
      }
    }
    return versions
  }

/** Paths that are there: a plan may be gone from the working folder. */
const present = async (io: Io, paths: readonly string[]): Promise<readonly string[]> => {
  const kinds = await Promise.all(paths.map(async (path) => (path === '-' ? 'file' : io.kind(path))))
  return paths.filter((path, index) => kinds[index] !== 'missing' || /[*?[{(]/.test(path))
}

/** The plans as they lie in the working folder. */
export const sideHere = async (io: Io, paths: readonly string[], session: Session): Promise<Side> => {
  const all = await plansHere(io, session.folder, session.patterns)
  const there = await present(io, paths)
  const isEmpty = paths.length > 0 && there.length === 0
  const wanted = isEmpty
    ? []
    : paths.length === 0
      ? all
      : await chosenGroups(io, there, session.folder, session.patterns)
  const known = new Set(all.map(({ name }) => name))
  return {
    said: { en: 'working folder', zh: '工作目录' },
    data: { kind: 'working_folder', revision: null, commit: null },
    all: [...all, ...wanted.filter(({ name }) => !known.has(name))],
    wanted,
    open: openedFromDisk(io, session),
  }
}

/** One of two places on disk, with the plan or the plans in it. */
export const sideIn = async (io: Io, path: string, session: Session): Promise<Side> => {
  const groups = await chosenGroups(io, [path], session.folder, session.patterns)
  const said = excerpt(path === '-' ? '<stdin>' : io.shown(path), 60)
  return {
    said: { en: said, zh: said },
    data: { kind: 'path', revision: null, commit: null },
    all: groups,
    wanted: groups,
    open: openedFromDisk(io, session),
  }
}
