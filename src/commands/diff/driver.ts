import type { Io } from '../../io/index.js'
import { partNames } from '../../plan/discover.js'
import type { Input, InputFile } from '../../plan/load.js'
import type { Playbook } from '../../playbook/playbook.js'
import type { Block } from '../../report/block.js'
import type { PlanReport, Report } from '../../report/report.js'
import type { Text } from '../../report/text.js'
import { counted, same } from '../../report/words.js'
import { UserError } from '../../user-error.js'
import type { Outcome } from '../command.js'
import { largestFile, within } from '../inputs.js'
import { openPlan, openSession, type Session } from '../reading.js'
import { diffReport, type DiffOptions } from './index.js'
import type { Pair } from './pairs.js'
import type { Version } from './sides.js'

const onlyForGit = new UserError({
  en: '--driver is for git, which gives it two versions of a file; set it up with git config diff.plan.command "plan diff --driver"',
  zh: '--driver 由 git 调用，并给出同一文件的两个版本；请用 git config diff.plan.command "plan diff --driver" 设置',
})

/** As many lines as are read where there is nothing else to say. */
const mostLines = 200

/** One version of a file as git hands it over; undefined = there is none. */
type Content = Uint8Array | undefined

/** How git calls an external diff: the path, then file, object and mode of either version. */
type Call = { readonly path: string; readonly before: string | undefined; readonly after: string | undefined }

const callOf = (words: readonly string[]): Call => {
  const [path, oldFile, , oldMode, newFile, , newMode] = words
  if (path === undefined || ![1, 7, 8, 9].includes(words.length)) throw onlyForGit
  const file = (name: string | undefined, mode: string | undefined) => (mode === '.' ? undefined : name)
  return { path, before: file(oldFile, oldMode), after: file(newFile, newMode) }
}

/** Of a part of a folder plan the folder, and the name of the part. */
const partOf = (path: string): { readonly folder: string; readonly part: string } | undefined => {
  const [, folder = '.', part = ''] = /^(?:(.*)\/)?([^/]+)\.ya?ml$/.exec(path) ?? []
  return partNames.includes(part) ? { folder, part } : undefined
}

/** The other parts as they lie in the working folder: whom the one that changed speaks of. */
const otherParts = async (io: Io, folder: string, own: string): Promise<readonly InputFile[]> => {
  const files: InputFile[] = []
  for (const part of partNames.filter((name) => name !== own))
    for (const ending of ['.yaml', '.yml']) {
      const file = within(folder, part + ending)
      if ((await io.kind(file)) === 'file') files.push({ file, bytes: await io.read(file, largestFile) })
    }
  return files
}

const isHead = ({ file }: InputFile): boolean => /(?:^|\/)plan\.ya?ml$/.test(file)

/** A head for parts whose plan is not there, as in a repository without a working folder. */
const headFor = (folder: string): InputFile => ({
  file: within(folder, 'plan.yaml'),
  bytes: new TextEncoder().encode(`version: 1\naccount: { name: ${JSON.stringify(folder)} }\n`),
})

/** A part among the others of its plan. */
const inputOf = (path: string, bytes: Content, others: readonly InputFile[] | undefined): Input | undefined => {
  const part = partOf(path)
  if (part === undefined || others === undefined)
    return bytes === undefined ? undefined : { kind: 'file', name: path, files: [{ file: path, bytes }] }
  const files = [...others, ...(bytes === undefined ? [] : [{ file: path, bytes }])]
  return { kind: 'folder', name: part.folder, files: files.some(isHead) ? files : [headFor(part.folder), ...files] }
}

const versionOf = async (input: Input | undefined, playbook: Playbook): Promise<Version | undefined> => {
  if (input === undefined) return undefined
  const opened = await openPlan(input, playbook)
  return opened.kind === 'refused'
    ? { kind: 'refused', name: input.name, why: opened.message }
    : { kind: 'read', read: { name: input.name, input, opened } }
}

const isRead = (version: Version | undefined): boolean =>
  version === undefined || (version.kind === 'read' && version.read.opened.kind === 'plan')

/** Both versions among the other parts, or by themselves where those keep the plan from being read. */
const pairOf = async (io: Io, path: string, before: Content, after: Content, playbook: Playbook): Promise<Pair> => {
  const pairAmong = async (others: readonly InputFile[] | undefined): Promise<Pair> => ({
    before: await versionOf(inputOf(path, before, others), playbook),
    after: await versionOf(inputOf(path, after, others), playbook),
  })
  const part = partOf(path)
  if (part === undefined) return pairAmong(undefined)
  const whole = await pairAmong(await otherParts(io, part.folder, part.part))
  if (isRead(whole.before) && isRead(whole.after)) return whole
  return pairAmong([])
}

/** The lines of a file that differ: of what has no meaning to plans, such as comments, nobody else speaks. */
const linesBlocks = async (before: Content, after: Content): Promise<readonly Block[]> => {
  const { lineDiff } = await import('../../editing/line-diff.js')
  const lines = lineDiff(before, after ?? new Uint8Array())
  if (lines.length === 0) return []
  const rest = lines.length - mostLines
  return [
    { kind: 'code', text: lines.slice(0, mostLines).join('\n') },
    ...(rest > 0
      ? [{ kind: 'text', text: counted(rest, 'more line', 'more lines', '行未显示'), tone: 'dim' } as const]
      : []),
  ]
}

const onlyLayout: Text = { en: 'Only the text differs, not what it says:', zh: '只有文字写法不同，内容没有变化：' }
const sameLines: Text = { en: 'The lines that differ:', zh: '不同的行：' }

/** Lines below what is said, where no meaning was found. */
const withLines = async (report: Report, before: Content, after: Content): Promise<Report> => {
  const [plan] = report.plans
  const [first] = plan?.sections ?? []
  const data = first?.data as { readonly compared?: string; readonly changed?: boolean } | undefined
  const isUnread = data?.compared === 'unreadable'
  if (plan === undefined || first === undefined || (data?.changed === true && !isUnread)) return report
  const lines = await linesBlocks(before, after)
  const lead: Block = { kind: 'text', text: isUnread ? sameLines : onlyLayout, tone: 'dim' }
  const blocks = isUnread ? [...first.blocks, lead, ...lines] : [lead, ...lines]
  const shown: PlanReport = { ...plan, sections: [{ ...first, blocks }, ...plan.sections.slice(1)] }
  return { ...report, plans: [shown] }
}

/** A line across the page for each file: git prints nothing of its own between them. */
const underPath = (report: Report, path: string): Report => ({
  ...report,
  sections: report.sections.map((section) => ({ ...section, part: same(path), blocks: [] })),
  plans: report.plans.map(({ sections: [first, ...rest], ...plan }) => ({
    ...plan,
    sections: [...(first ? [{ ...first, bare: true } as const] : []), ...rest],
  })),
})

/** Where the settings of the folder cannot be read, the lines are still shown. */
const plainReport = async (path: string, why: Text, before: Content, after: Content): Promise<Report> => ({
  command: 'diff',
  title: same(path),
  asOf: '',
  plans: [],
  sections: [
    {
      id: 'diff',
      title: same(path),
      blocks: [{ kind: 'text', text: why, tone: 'warn' }, ...(await linesBlocks(before, after))],
    },
  ],
  rules: [],
})

const unmerged: Text = { en: 'not merged yet; plan check says what is wrong', zh: '尚未合并；plan check 会指出问题' }

const sessionOf = async (io: Io, options: DiffOptions): Promise<Session | UserError> => {
  try {
    return await openSession(io, options)
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
  }
}

/** One file as `git diff` shows it. Whatever is wrong with it is said: git stops at a program that fails. */
export const driverOutcome = async (
  io: Io,
  words: readonly string[],
  options: DiffOptions,
  language: Outcome['language'],
): Promise<Outcome> => {
  const { path, ...files } = callOf(words)
  const read = async (file: string | undefined): Promise<Content> =>
    file === undefined ? undefined : io.read(file, Number.MAX_SAFE_INTEGER)
  const [before, after] = [await read(files.before), await read(files.after)]
  const session = await sessionOf(io, options)
  const outcome = (report: Report): Outcome => ({
    report,
    language: session instanceof UserError ? language : session.language,
    options,
    failOn: 'never',
    refusals: [],
    inputs: [],
    stays: true,
  })
  if (words.length === 1) return outcome(await plainReport(path, unmerged, undefined, undefined))
  if (session instanceof UserError) return outcome(await plainReport(path, session.text, before, after))
  const pair = await pairOf(io, path, before, after, session.playbook)
  const report = await diffReport([pair], session, same(path), { before: null, after: null }, options)
  return outcome(underPath(await withLines(report, before, after), path))
}
