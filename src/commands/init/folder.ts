import type { Io } from '../../io/index.js'
import type { Language, Text } from '../../report/text.js'
import { UserError } from '../../user-error.js'
import type { GlobalOptions, Outcome, Show } from '../command.js'
import { ciFiles, hookFile, type CiPlace } from './checks.js'
import { chosenChecks, placeInGit, type Checks, type InGit } from './choosing.js'
import { plansFolder, wantedFiles, type Wanted } from './files.js'
import { initReport, type FileState, type SetUp } from './report.js'
import { configAbove, largestFile, planPatterns, within } from '../inputs.js'
import { openSession } from '../session.js'

export type InitOptions = GlobalOptions & {
  readonly yes?: true
  readonly dryRun?: true
  readonly ci?: CiPlace
  readonly hook?: true
}

/** Git on Windows may have changed the line ends. */
const unix = (text: string): string => text.replaceAll('\r\n', '\n')

const titleOf = (text: string): unknown => {
  try {
    const data: unknown = JSON.parse(text)
    return typeof data === 'object' && data !== null && 'title' in data ? data.title : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** How a file that is wanted stands against what is there. */
const stateOf = async (io: Io, folder: string, wanted: Wanted): Promise<FileState> => {
  const path = io.shown(within(folder, wanted.path))
  const { what, text, lacking, title } = wanted
  const after = new TextEncoder().encode(text)
  if ((await io.kind(path)) === 'missing') return { path, what, state: 'new', before: undefined, after, lines: [] }
  const before = await io.read(path, largestFile)
  const found = new TextDecoder().decode(before)
  if (title !== undefined && unix(found) !== text && titleOf(found) === title)
    return { path, what, state: 'outdated', before, after, lines: [] }
  const lines = lacking?.(found) ?? []
  return { path, what, state: lines.length > 0 ? 'lacking' : 'there', before, after, lines }
}

/** Whether a folder is there and holds something, so that git keeps it. */
const isInUse = async (io: Io, folder: string): Promise<boolean> =>
  (await io.kind(folder)) === 'folder' && (await io.list(folder)).length > 0

const lookAt = async (
  io: Io,
  folder: string,
  language: Language,
  place: InGit,
  { ci, hook }: Checks,
): Promise<SetUp> => {
  const isFolder = (await io.kind(folder)) === 'folder'
  const plans = isFolder ? await io.find(planPatterns, folder, { ignored: false }) : []
  const own = io.shown(within(folder, plansFolder))
  const isElsewhere = plans.some((path) => !path.startsWith(`${own}/`) || !path.endsWith('.yaml'))
  const files: FileState[] = []
  const checks = [...ciFiles(ci, language), ...(hook ? [hookFile(language)] : [])]
  for (const wanted of [...wantedFiles(language, isElsewhere), ...checks]) {
    const isKeeper = wanted.path === `${plansFolder}/README.md`
    if (isKeeper && (await isInUse(io, own))) continue
    files.push(await stateOf(io, folder, wanted))
  }
  return { files, hasPlans: plans.length > 0, place, checks: { ci, hook } }
}

const nested = (above: string): UserError =>
  new UserError({
    en: `"${above}" sets up the folder above already, and a second one would take its place here; run plan init there, or create an empty plan.config.yaml here first`,
    zh: `上层文件夹已有“${above}”，这里再建一个会取代它；请在那里运行 plan init，或先在这里新建一个空的 plan.config.yaml`,
  })

const aFile = (folder: string): UserError =>
  new UserError({
    en: `"${folder}" is a file; name the folder to set up`,
    zh: `“${folder}”是文件；请给出要建立仓库的文件夹`,
  })

const words = {
  second: {
    en: 'Set up a second one here, which takes its place for the plans in it?',
    zh: '要在这里再建一个，并在这里取代它吗？',
  },
  write: { en: 'Write these files?', zh: '写入这些文件吗？' },
  above: (file: string): Text => ({
    en: `The folder above is set up already: ${file}`,
    zh: `上层文件夹已经建立了仓库：${file}`,
  }),
}

const needsYes = new UserError({
  en: '--yes is missing, and nothing was written; it writes these files without asking',
  zh: '缺少 --yes，没有写入任何内容；加上它即可不询问直接写入这些文件',
})

const changedMeanwhile = new UserError({
  en: 'somebody else wrote one of these files meanwhile; nothing was written, run the command again',
  zh: '刚刚有别人写入了其中的文件；没有写入任何内容，请再运行一次',
})

/** Shows the list on standard error, so that the result stays alone on standard output. */
const preview = async (io: Io, { report, language, options }: Outcome): Promise<void> => {
  const { formats } = await import('../../formats/index.js')
  const format = await formats.text(report)
  const color = options.color === 'always' || (options.color !== 'never' && io.color)
  await io.err(`${format(report, { language, color, width: io.width })}\n`)
}

/** Whether the person at the keyboard wants a folder of its own below one that is set up. */
const wantsSecond = (io: Io, language: Language, above: string): Promise<boolean> =>
  io.ask(language).confirm(`${words.above(above)[language]}\n  ${words.second[language]}`, false)

/** Sets up a folder: shows what is new, asks, and writes it all at once. What is there stays as it is. */
export const initFolder = async (io: Io, show: Show, folder: string, options: InitOptions): Promise<void> => {
  if ((await io.kind(folder)) === 'file') throw aFile(folder)
  const own = io.shown(within(folder, 'plan.config.yaml'))
  const config = await configAbove(io, folder)
  const session = await openSession(io, { ...(config !== undefined && { config }), ...options })
  const above = config === own ? undefined : config
  const isAsking = io.interactive && !options.yes && !options.dryRun
  if (above !== undefined && !isAsking) throw nested(above)
  const { language } = session
  const isDeclined = isAsking && above !== undefined && !(await wantsSecond(io, language, above))
  const place = await placeInGit(io, folder)
  const checks = await chosenChecks(io, folder, place, options, isAsking && !isDeclined ? language : undefined)
  const setUp = await lookAt(io, folder, language, place, checks)
  const outcome = (stage: 'before' | 'asked' | 'declined' | 'written'): Outcome => ({
    report: initReport(setUp, stage, session.asOf),
    language,
    options,
    failOn: 'never',
    refusals: [],
    inputs: setUp.files.map(({ path }) => path),
    stays: true,
  })
  if (isDeclined) return show(outcome('declined'))
  const toWrite = setUp.files.filter(({ state }) => state === 'new' || state === 'outdated')
  if (toWrite.length === 0 || options.dryRun) return show(outcome('before'))
  if (isAsking) {
    await preview(io, outcome('before'))
    if (!(await io.ask(language).confirm(words.write[language], true))) return show(outcome('declined'))
  } else if (!options.yes) {
    await show(outcome('before'))
    throw needsYes
  }
  if ((await io.replace(toWrite)) === 'changed') throw changedMeanwhile
  await show(outcome(isAsking ? 'asked' : 'written'))
}
