import type { Io } from '../io/index.js'
import { partNames, planGroups } from '../plan/discover.js'
import type { Input } from '../plan/load.js'
import type { Language, Text } from '../report/text.js'
import { UserError } from '../user-error.js'

/** Files over this are refused before they are read: 50 MB of YAML need 1.9 GB of memory. */
export const largestFile = 10_000_000

/** A plan on disk that has not been read yet. */
export type Group = { readonly kind: 'file' | 'folder'; readonly name: string; readonly files: readonly string[] }

/** How plans are called, wherever they lie. */
export const planPatterns = ['**/*.plan.yaml', '**/*.plan.yml', '**/plan.yaml', '**/plan.yml']

const folderOf = (path: string): string => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.')

/** A name in a folder. */
export const within = (folder: string, name: string): string => (folder === '.' ? name : `${folder}/${name}`)

/** The folder plan that a folder is, if it holds a plan.yaml. */
const folderPlan = async (io: Io, folder: string): Promise<Group | undefined> => {
  return planGroups(await io.list(folder)).find((group) => group.kind === 'folder')
}

/** Plans among files and folders that a search found. */
const plansAmong = async (io: Io, found: readonly string[]): Promise<Group[]> => {
  const groups: Group[] = []
  // Many plans may lie in one folder, which is listed once.
  const known = new Map<string, Group | undefined>()
  for (const path of found) {
    const isFolder = path.endsWith('/')
    const folder = isFolder ? path.slice(0, -1) : folderOf(path)
    if (!known.has(folder)) known.set(folder, await folderPlan(io, folder))
    const plan = known.get(folder)
    if (plan?.files.includes(path) === true || (isFolder && plan)) groups.push(plan)
    else if (!isFolder) groups.push({ kind: 'file', name: path, files: [path] })
  }
  return groups
}

const notThere = (path: string): UserError =>
  new UserError({
    en: `there is no file or folder "${path}"; give the path of a plan, or go to the folder that holds it`,
    zh: `没有文件或文件夹“${path}”；请给出计划的路径，或进入它所在的文件夹`,
  })

const noPlans = (where: string): UserError =>
  new UserError({
    en: `no plan in "${where}"; a plan is a file NAME.plan.yaml, or a folder with a plan.yaml`,
    zh: `“${where}”中没有计划；计划是名为 NAME.plan.yaml 的文件，或含有 plan.yaml 的文件夹`,
  })

const groupsOfPath = async (io: Io, path: string): Promise<readonly Group[]> => {
  if (path === '-') return [{ kind: 'file', name: '<stdin>', files: ['-'] }]
  const kind = await io.kind(path)
  const shown = io.shown(path)
  if (kind === 'file') return plansAmong(io, [shown])
  if (kind === 'folder') {
    const plan = await folderPlan(io, shown)
    if (plan) return [plan]
    const inside = await plansAmong(io, await io.find(planPatterns, shown, { ignored: true }))
    if (inside.length === 0) throw noPlans(shown)
    return inside
  }
  if (!/[*?[{(]/.test(path)) throw notThere(path)
  const matches = await plansAmong(io, await io.find([path], '.', { ignored: true }))
  if (matches.length === 0) throw new UserError({ en: `no plan matches "${path}"`, zh: `没有与“${path}”匹配的计划` })
  return matches
}

const distinct = (groups: readonly Group[]): readonly Group[] => [
  ...new Map(groups.map((group) => [group.name, group])).values(),
]

/**
 * The plans that are meant: those of `paths` in the given order, or else all that `patterns` (by default every plan)
 * find below `folder`. At least one, or a `UserError`.
 */
export const chosenGroups = async (
  io: Io,
  paths: readonly string[],
  folder: string,
  patterns: readonly string[] | undefined,
): Promise<readonly Group[]> => {
  if (paths.length > 0) {
    const groups: Group[] = []
    for (const path of paths) groups.push(...(await groupsOfPath(io, path)))
    return distinct(groups)
  }
  const found = await io.find(patterns ?? planPatterns, folder, { ignored: false })
  const groups = distinct(await plansAmong(io, found))
  if (groups.length === 0) throw noPlans(folder)
  return groups
}

/** The plans that discovery finds; none is no mistake for somebody who is about to start. */
export const plansHere = async (
  io: Io,
  folder: string,
  patterns: readonly string[] | undefined,
): Promise<readonly Group[]> => {
  try {
    return await chosenGroups(io, [], folder, patterns)
  } catch (error) {
    if (error instanceof UserError) return []
    throw error
  }
}

const configName = 'plan.config.yaml'

/** The plan that a changed file is of, seen from what lies beside it; a part may be gone while its plan is there. */
const planAround = (io: Io, path: string, beside: readonly string[]): Group | undefined => {
  const [name = '', ending = '', ...more] = io.nameOf(path).split('.')
  const isPart = partNames.includes(name) && /^ya?ml$/.test(ending) && more.length === 0
  return planGroups(beside).find(({ kind, files }) => files.includes(path) || (kind === 'folder' && isPart))
}

/**
 * The plans that changed files belong to; a file that belongs to none is left out. A plan.config.yaml stands for every
 * plan below it, which `patterns` find where it is the one in `folder`.
 */
export const changedGroups = async (
  io: Io,
  paths: readonly string[],
  folder: string,
  patterns: readonly string[] | undefined,
): Promise<readonly Group[]> => {
  const groups: Group[] = []
  for (const path of paths.map((path) => io.shown(path))) {
    const own = folderOf(path)
    // Gone with everything in it.
    if ((await io.kind(own)) !== 'folder') continue
    if (io.nameOf(path) === configName) {
      groups.push(...(await plansHere(io, own, own === folder ? patterns : undefined)))
      continue
    }
    const plan = planAround(io, path, await io.list(own))
    if (plan) groups.push(plan)
  }
  return distinct(groups)
}

const whichOne: Text = { en: 'Which plan?', zh: '要看哪份计划？' }

/** One of several: asked at a terminal, listed elsewhere. */
export const oneOf = async (io: Io, groups: readonly Group[], language: Language): Promise<readonly Group[]> => {
  if (groups.length < 2) return groups
  const names = groups.map(({ name }) => name)
  if (!io.interactive) {
    const list = names.map((name) => `\n  ${name}`).join('')
    throw new UserError({
      en: `there are ${String(names.length)} plans; say which one:${list}`,
      zh: `这里有 ${String(names.length)} 份计划，请指明是哪一份：${list}`,
    })
  }
  const answer = await io.ask(language).choice(
    whichOne[language],
    names.map((name) => ({ name, value: name })),
  )
  return groups.filter(({ name }) => name === answer)
}

/** The bytes of a plan. */
export const readGroup = async (io: Io, group: Group): Promise<Input> => {
  const files: Input['files'][number][] = []
  for (const file of group.files)
    files.push(
      file === '-'
        ? { file: group.name, bytes: await io.readStdin(largestFile) }
        : { file, bytes: await io.read(file, largestFile) },
    )
  const stem = /^[./]+$/.test(group.name) ? { stem: io.nameOf(group.name) } : {}
  return { kind: group.kind, name: group.name, ...stem, files }
}

/** The plan.config.yaml of a folder or the nearest one above. */
export const configAbove = async (io: Io, folder: string): Promise<string | undefined> => {
  for (let at: string | undefined = folder; at !== undefined; at = io.parent(at)) {
    const file = io.shown(within(at, configName))
    if ((await io.kind(file)) === 'file') return file
  }
  return undefined
}
