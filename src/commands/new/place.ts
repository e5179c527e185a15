import { proposedId } from '../../editing/ids.js'
import type { Io } from '../../io/index.js'
import { partNames } from '../../plan/discover.js'
import { UserError } from '../../user-error.js'
import { within } from '../inputs.js'
import type { Session } from '../session.js'

/** Where a new plan goes. */
export type NewPlace = {
  readonly kind: 'file' | 'folder'
  /** The file or folder, as it is shown. */
  readonly name: string
  /** The folder that its files lie in. */
  readonly folder: string
  /** The file of a part; a plan in one file has one part. */
  readonly fileOf: (part: string) => string
}

/** Names that Windows keeps for itself, whatever the ending. */
const deviceNames: ReadonlySet<string> = new Set([
  ...['con', 'prn', 'aux', 'nul'],
  ...Array.from({ length: 9 }, (_, index) => [`com${String(index + 1)}`, `lpt${String(index + 1)}`]).flat(),
])

const filePlace = (folder: string, base: string): NewPlace => {
  const name = within(folder, base)
  return { kind: 'file', name, folder, fileOf: () => name }
}

const folderPlace = (folder: string): NewPlace => ({
  kind: 'folder',
  name: folder,
  folder,
  fileOf: (part) => within(folder, `${part}.yaml`),
})

/** The folder that a glob of plan.config.yaml begins with: `plans` of `plans/**`. */
const folderOfGlob = (glob: string): string => {
  const parts = glob.replace(/^\.\//, '').split('/')
  const wild = parts.findIndex((part) => /[*?[\]{}()!]/.test(part))
  return parts.slice(0, wild < 0 ? -1 : wild).join('/')
}

/** Where plans belong: the folder that plan.config.yaml names, if there is one; else here. */
const homeOf = async (io: Io, { folder, patterns = [] }: Session): Promise<string> => {
  for (const pattern of patterns) {
    const inside = folderOfGlob(pattern)
    if (inside === '') continue
    const home = io.shown(within(folder, inside))
    // Somebody who stands in it already has chosen a place of their own.
    if (/^\.\.?(?:\/\.\.)*$/.test(home)) return '.'
    if ((await io.kind(home)) === 'folder') return home
  }
  return '.'
}

const notStdout = (): UserError =>
  new UserError({
    en: 'a plan is written to a file; to see it only, use --dry-run',
    zh: '计划要写入文件；只想看看请用 --dry-run',
  })

const isHead = (path: string): UserError =>
  new UserError({
    en: `"${path}" is the first file of a folder plan; give the folder, with --folder`,
    zh: `“${path}”是文件夹计划的第一个文件；请给出文件夹并加上 --folder`,
  })

const fileAndFolder = (path: string): UserError =>
  new UserError({
    en: `"${path}" is the name of a file, and --folder wants a folder; leave one of them out`,
    zh: `“${path}”是文件名，而 --folder 需要文件夹；请去掉其中一个`,
  })

/** Whether a folder holds nothing that is shown. */
const isEmpty = async (io: Io, folder: string): Promise<boolean> =>
  (await io.list(folder)).every((path) => io.nameOf(path).startsWith('.'))

export const alreadyThere = (file: string): UserError =>
  new UserError({
    en: `"${file}" is already there, and plan new overwrites nothing; choose another name: plan new NAME`,
    zh: `“${file}”已经存在，plan new 不覆盖任何文件；请另取名字：plan new 名称`,
  })

/** The place that a typed path means, or the one that the name of the account leads to. */
export const placeFor = async (
  io: Io,
  session: Session,
  account: string,
  path: string | undefined,
  asFolder: boolean,
): Promise<NewPlace> => {
  const own = proposedId(account, deviceNames)
  const inside = (folder: string): NewPlace =>
    asFolder ? folderPlace(within(folder, own)) : filePlace(folder, `${own}.plan.yaml`)
  if (path === undefined) return inside(await homeOf(io, session))
  if (path === '-') throw notStdout()
  const shown = io.shown(path)
  const kind = await io.kind(path)
  if (kind === 'folder') {
    // A plan lies in there already, and a plan holds no other.
    for (const head of ['plan.yaml', 'plan.yml'].map((one) => within(shown, one)))
      if ((await io.kind(head)) !== 'missing') throw alreadyThere(head)
  }
  if (kind === 'folder') return asFolder && (await isEmpty(io, shown)) ? folderPlace(shown) : inside(shown)
  const base = shown.slice(shown.lastIndexOf('/') + 1)
  if (/^plan\.ya?ml$/.test(base)) throw isHead(shown)
  if (/\.ya?ml$/.test(base) && asFolder) throw fileAndFolder(shown)
  const isFolderName = /[/\\]$/.test(path)
  if (isFolderName || asFolder) return asFolder ? folderPlace(shown) : inside(shown)
  const folder = shown.includes('/') ? shown.slice(0, shown.lastIndexOf('/')) : '.'
  if (/.\.plan\.ya?ml$/.test(base)) return filePlace(folder, base)
  return filePlace(folder, `${base.replace(/\.ya?ml$/, '').replace(/\.plan$/, '')}.plan.yaml`)
}

/** Refuses a place where something is already. */
export const refuseTaken = async (io: Io, { kind, fileOf }: NewPlace): Promise<void> => {
  for (const part of kind === 'file' ? ['plan'] : partNames) {
    const file = fileOf(part)
    const other = kind === 'folder' ? file.replace(/\.yaml$/, '.yml') : file
    for (const one of [file, other]) if ((await io.kind(one)) !== 'missing') throw alreadyThere(one)
  }
}

/** The schema that an editor reads: the way to it as seen from the plan, and where to write it if it is nowhere. */
export type SchemaPlace = { readonly way: string; readonly missing?: string }

/** Whether a folder is that of a repository or a configuration: what lies above belongs to somebody else. */
const isTop = async (io: Io, folder: string): Promise<boolean> => {
  for (const mark of ['.git', 'plan.config.yaml']) if ((await io.kind(within(folder, mark))) !== 'missing') return true
  return false
}

/** Looks for the schema beside the plan and above, no further than the repository. */
export const schemaFor = async (io: Io, { kind, folder }: NewPlace): Promise<SchemaPlace> => {
  const name = kind === 'file' ? 'account-plan.schema.json' : 'account-plan-part.schema.json'
  let up = './'
  for (let at: string | undefined = folder; at !== undefined; at = io.parent(at)) {
    for (const one of [`schemas/${name}`, name])
      if ((await io.kind(within(at, one))) === 'file') return { way: `${up}${one}` }
    if (await isTop(io, at)) break
    up = up === './' ? '../' : `${up}../`
  }
  // Beside a folder plan, where the next one finds it, too; nothing is written above the working folder.
  const above = kind === 'folder' && !/^\.\.?(?:\/|$)/.test(folder) ? io.parent(folder) : undefined
  return above === undefined
    ? { way: `./${name}`, missing: within(folder, name) }
    : { way: `../${name}`, missing: within(above, name) }
}
