import { laidOut } from '../editing/layout/index.js'
import type { Io } from '../io/index.js'
import { decodeBytes } from '../plan/decode.js'
import { lineSpan, linesOf, placeOf } from '../plan/lines.js'
import type { Input } from '../plan/load.js'
import { openPlan } from '../plan/open.js'
import type { Block } from '../report/block.js'
import type { Diagnostic } from '../report/diagnostic.js'
import type { PlanReport, Report } from '../report/report.js'
import type { Text } from '../report/text.js'
import { counted } from '../report/words.js'
import { UserError } from '../user-error.js'
import type { GlobalOptions, Outcome, Refusal, Show } from './command.js'
import { changedGroups, chosenGroups, openSession, readGroup, type Session } from './reading.js'

export type LayoutOptions = GlobalOptions & { readonly check?: true; readonly changed?: true }

const title: Text = { en: 'Layout', zh: '排版' }

const mark = '\ufeff'

/** What becomes of one file: `after` is its new content, `line` the first that changes. */
type Result = { readonly file: string; readonly before: Uint8Array } & (
  | { readonly kind: 'same' }
  | { readonly kind: 'changed'; readonly after: Uint8Array; readonly text: string; readonly line: number }
  | ({ readonly kind: 'refused' } & Omit<Refusal, 'file'>)
)

type Changed = Extract<Result, { readonly kind: 'changed' }>

const hasMark = ([first, second, third]: Uint8Array): boolean => first === 0xef && second === 0xbb && third === 0xbf

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index])

/** The first line of a text that another does not have. */
const firstChange = (before: string, after: string): number => {
  const lines = after.split('\n')
  const at = before.split('\n').findIndex((line, index) => line !== lines[index])
  return at < 0 ? 1 : at + 1
}

const resultOf = ({ file, bytes: before }: Input['files'][number]): Result => {
  const decoded = decodeBytes(before)
  if (decoded.kind === 'refused') return { ...decoded, file, before }
  if (decoded.kind === 'problem') return { kind: 'refused', file, before, message: decoded.problem.message }
  const text = (hasMark(before) ? mark : '') + decoded.text
  const result = laidOut(text, file)
  if (result.kind === 'refused') return { ...result, file, before }
  const after = new TextEncoder().encode(result.text)
  if (isSame(before, after)) return { kind: 'same', file, before }
  return { kind: 'changed', file, before, after, text, line: firstChange(text, result.text) }
}

/** A plan with what becomes of its files. */
type Layout = {
  readonly results: readonly Result[]
  readonly report: PlanReport
  readonly refusals: readonly Refusal[]
}

const wouldChange = ({ file, text, line }: Changed): Diagnostic => {
  const lines = linesOf(file, text)
  return {
    rule: 'layout',
    name: 'layout',
    severity: 'error',
    subject: 'plan',
    message: { en: 'the file would be laid out differently from here on', zh: '从此处起，文件的排版会改变' },
    hint: { en: `Run plan fmt ${file}.`, zh: `请运行 plan fmt ${file}。` },
    path: [],
    place: placeOf(lines, lineSpan(lines, line - 1)),
  }
}

/** What `plan check` says of files that are no YAML; a refusal of another kind has to speak for itself. */
const layoutOf = async (
  input: Input,
  { playbook }: Session,
  isCheck: boolean,
  isMeant: (file: string) => boolean = () => true,
): Promise<Layout> => {
  const results = input.files.filter(({ file }) => isMeant(file)).map(resultOf)
  const refused = results.filter((result) => result.kind === 'refused')
  const changed = results.filter((result) => result.kind === 'changed')
  const opened = await openPlan(input, playbook)
  const found = opened.kind === 'refused' ? [] : opened.diagnostics
  const problems = found.filter(
    ({ rule, severity, place }) =>
      rule === 'yaml' && severity === 'error' && refused.some(({ file }) => file === place.file),
  )
  const known =
    opened.kind === 'refused'
      ? { id: null, account: null, status: null }
      : opened.kind === 'problems'
        ? { id: opened.id, account: opened.account, status: null }
        : { id: opened.id, account: opened.plan.account.name, status: opened.plan.status ?? 'draft' }
  const data = changed.map(({ file, line }) => ({ file, line }))
  return {
    results,
    report: {
      ...known,
      file: input.name,
      diagnostics: [...problems, ...(isCheck ? changed.map(wouldChange) : [])],
      sections: [{ id: 'layout', title, bare: true, data, blocks: [] }],
      ...(problems.length === 0 && { folded: true as const }),
    },
    refusals: refused
      .filter(({ file }) => problems.every(({ place }) => place.file !== file))
      .map(({ file, line, message, hint }) => ({
        file,
        ...(line !== undefined && { line }),
        message,
        ...(hint && { hint }),
      })),
  }
}

const lineFor = ({ file, line }: Changed, isCheck: boolean): Text =>
  isCheck
    ? {
        en: `${file}: would be laid out, from line ${String(line)} on`,
        zh: `${file}：需要排版，从第 ${String(line)} 行起`,
      }
    : { en: `${file}: laid out`, zh: `${file}：已排版` }

const howTo: Text = { en: 'plan fmt without --check lays them out.', zh: '去掉 --check 运行 plan fmt 即可排版。' }

const blocksFor = (changed: readonly Changed[], isCheck: boolean): readonly Block[] => [
  { kind: 'list', items: changed.map((one) => lineFor(one, isCheck)) },
  ...(isCheck ? [{ kind: 'text', text: howTo, tone: 'dim' } as const] : []),
]

const reportOf = (layouts: readonly Layout[], changed: readonly Changed[], asOf: string, isCheck: boolean): Report => ({
  // Problems stand as in a check: with their source lines, and nothing around them.
  command: 'check',
  title,
  asOf,
  plans: layouts.map(({ report }) => report),
  sections: changed.length === 0 ? [] : [{ id: 'layout', title, bare: true, blocks: blocksFor(changed, isCheck) }],
  rules: [],
})

const outcomeOf = (
  layouts: readonly Layout[],
  { language, asOf }: Session,
  options: LayoutOptions,
): Outcome & { readonly changed: readonly Changed[] } => {
  const results = layouts.flatMap((layout) => layout.results)
  const changed = results.filter((result) => result.kind === 'changed')
  return {
    changed,
    report: reportOf(layouts, changed, asOf, options.check === true),
    language,
    options,
    failOn: 'error',
    refusals: layouts.flatMap(({ refusals }) => refusals),
    inputs: results.flatMap(({ file }) => (file === '<stdin>' ? [] : [file])),
    ...(changed.length === 0 && {
      note: counted(results.length, 'file, laid out already', 'files, laid out already', '个文件，排版无需改动'),
    }),
  }
}

const changedMeanwhile = new UserError({
  en: 'a file was changed by somebody else while it was laid out; nothing was written, run the command again',
  zh: '排版时有文件被别人修改；没有写入任何内容，请再运行一次',
})

/** Lays out plans on disk: every file that can be, all of them or none. With `--check` nothing is written. */
export const layOutPlans = async (io: Io, paths: readonly string[], options: LayoutOptions): Promise<Outcome> => {
  const session = await openSession(io, options)
  const layouts: Layout[] = []
  const groupsOf = options.changed ? changedGroups : chosenGroups
  // The other parts of a plan are not the business of whoever has changed one.
  const named = paths.map((path) => io.shown(path))
  const isMeant = (file: string) => options.changed !== true || named.includes(file)
  for (const group of await groupsOf(io, paths, session.folder, session.patterns)) {
    if (options.check !== true) await io.mend(group.files)
    layouts.push(await layoutOf(await readGroup(io, group), session, options.check === true, isMeant))
  }
  const { changed, ...outcome } = outcomeOf(layouts, session, options)
  if (options.check || changed.length === 0) return outcome
  const replacements = changed.map(({ file, before, after }) => ({ path: file, before, after }))
  if ((await io.replace(replacements)) === 'changed') throw changedMeanwhile
  return outcome
}

/** Lays out standard input; the result is the text itself, so there is no Report to format. */
export const layOutInput = async (
  io: Io,
  show: Show,
  paths: readonly string[],
  options: LayoutOptions,
): Promise<void> => {
  if (paths.length > 1)
    throw new UserError({
      en: 'standard input is laid out alone; leave the other paths out',
      zh: '标准输入只能单独排版；请去掉其他路径',
    })
  if (options.format !== undefined && options.format !== 'text')
    throw new UserError({
      en: 'what comes from standard input is printed as YAML; leave --format out',
      zh: '标准输入的排版结果以 YAML 输出；请不要使用 --format',
    })
  const session = await openSession(io, options)
  const [group] = await chosenGroups(io, paths, session.folder, session.patterns)
  if (!group) throw new Error('standard input is a plan to lay out')
  const layout = await layoutOf(await readGroup(io, group), session, false)
  const [result] = layout.results
  if (result === undefined || result.kind === 'refused') {
    await show(outcomeOf([layout], session, { ...options, output: '-' }))
    return
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    result.kind === 'same' ? result.before : result.after,
  )
  if (options.output === undefined || options.output === '-') await io.out(text)
  else await io.write(options.output, text, [])
}
