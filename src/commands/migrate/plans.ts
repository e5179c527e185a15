import type { Edited } from '../../editing/edit.js'
import { lineBefore } from '../../editing/line-diff.js'
import { migrated, rawData, stepsFrom } from '../../editing/migrations/index.js'
import type { Migration } from '../../editing/migrations/migration.js'
import type { Io } from '../../io/index.js'
import type { Input } from '../../plan/load.js'
import { openPlan, type Opened } from '../../plan/open.js'
import { currentVersion, olderVersion, versionOf } from '../../plan/versions.js'
import type { Diagnostic } from '../../report/diagnostic.js'
import type { Text } from '../../report/text.js'
import { UserError } from '../../user-error.js'
import type { GlobalOptions, Outcome } from '../command.js'
import { chosenGroups, readGroup, type Group } from '../inputs.js'
import { migrationReport, refusalsOf, type Hindrance, type Result } from './migrated.js'
import { openSession, type Session } from '../session.js'
import { draftOf, inputAfter } from '../edited-desk.js'

export type MigrateOptions = GlobalOptions & { readonly dryRun?: true }

const knownOf = (opened: Opened): Result['known'] => {
  if (opened.kind === 'refused') return { id: null, account: null, status: null }
  const { id } = opened
  if (opened.kind === 'problems') return { id, account: opened.account, status: null }
  return { id, account: opened.plan.account.name, status: opened.plan.status ?? 'draft' }
}

const errorsOf = (opened: Exclude<Opened, { readonly kind: 'refused' }>): readonly Diagnostic[] =>
  opened.diagnostics.filter(({ severity }) => severity === 'error')

/** An error where it stands in the file as it is, not as it would be. */
const hindranceOf = ({ place, message, hint }: Diagnostic, changed: Edited['changed'] = []): Hindrance => {
  const file = changed.find((one) => one.file === place.file)
  const { line } = place.range.start
  return {
    file: place.file,
    line: file ? lineBefore(file.before, file.after, line) : line,
    message,
    ...(hint && { hint }),
  }
}

const tooNew = (version: number): { readonly message: Text; readonly hint: Text } => ({
  message: {
    en: `the plan is written in version ${String(version)} of the format, and this program knows none after ${String(currentVersion)}`,
    zh: `计划是用格式版本 ${String(version)} 写的，而本程序只认识到版本 ${String(currentVersion)}`,
  },
  hint: { en: 'Update plan.', zh: '请升级 plan。' },
})

/** Why nothing leads on from what a plan says of its version. */
const withoutWay = (version: number | undefined, errors: readonly Diagnostic[]): readonly Hindrance[] => {
  const about = errors.filter(({ path }) => path[0] === 'version').map((one) => hindranceOf(one))
  if (version !== undefined && version > currentVersion) return about.map((one) => ({ ...one, ...tooNew(version) }))
  return about.length > 0 ? about : errors.map((one) => hindranceOf(one))
}

/** What becomes of a plan, in memory. */
const resultFor = async (input: Input, { playbook }: Session): Promise<Result> => {
  const { name } = input
  const opened = await openPlan(input, playbook)
  const known = knownOf(opened)
  const blocked = (
    hindrances: readonly Hindrance[],
    steps: readonly Migration[] = [],
    changed: Edited['changed'] = [],
  ): Result => ({ name, known, kind: 'blocked', steps, changed, hindrances })
  if (opened.kind === 'plan') return { name, known, kind: 'current' }
  if (opened.kind === 'refused') return blocked([opened])
  const draft = draftOf(input)
  const data = rawData(draft)
  const version = versionOf(data)
  if (version === currentVersion) return { name, known, kind: 'current' }
  const errors = errorsOf(opened)
  const unreadable = errors.filter(({ rule }) => rule === 'yaml')
  if (unreadable.length > 0) return blocked(unreadable.map((one) => hindranceOf(one)))
  const older = olderVersion(data)
  if (older === undefined) return blocked(withoutWay(version, errors))
  const steps = stepsFrom(older)
  const result = migrated(draft, steps, playbook.scales)
  if (result.kind === 'refused') return blocked([result], steps)
  const { changed } = result
  const after = await openPlan(inputAfter(input, result), playbook)
  if (after.kind === 'plan') return { name, known: knownOf(after), kind: 'done', steps, changed }
  const left = after.kind === 'refused' ? [after] : errorsOf(after).map((one) => hindranceOf(one, changed))
  return blocked(left, steps, changed)
}

/** As often as a plan is read again because somebody was quicker. */
const mostAttempts = 5

const migrateOne = async (io: Io, group: Group, session: Session, isDry: boolean): Promise<Result> => {
  for (let attempts = 0; attempts < mostAttempts; attempts += 1) {
    if (!isDry) await io.mend(group.files)
    const result = await resultFor(await readGroup(io, group), session)
    if (isDry || result.kind !== 'done') return result
    const replacements = result.changed.map(({ file, before, after }) => ({ path: file, before, after }))
    if ((await io.replace(replacements)) === 'written') return result
  }
  throw new UserError({
    en: `"${group.name}" is being changed by somebody else; run the command again`,
    zh: `“${group.name}”正在被别人修改；请再运行一次`,
  })
}

/** Brings plans to the present version: each as a whole or not at all, and one that cannot be does not stop the others. */
export const migratePlans = async (io: Io, paths: readonly string[], options: MigrateOptions): Promise<Outcome> => {
  if (paths.includes('-'))
    throw new UserError({
      en: 'a plan on standard input cannot be changed; give a file or folder',
      zh: '无法修改标准输入中的计划；请指定文件或文件夹',
    })
  const session = await openSession(io, options)
  const isDry = options.dryRun === true
  const groups = await chosenGroups(io, paths, session.folder, session.patterns)
  const results: Result[] = []
  for (const group of groups) results.push(await migrateOne(io, group, session, isDry))
  return {
    report: migrationReport(results, session.asOf, isDry),
    language: session.language,
    options,
    failOn: 'never',
    refusals: results.flatMap(refusalsOf),
    inputs: groups.flatMap(({ files }) => files),
  }
}
