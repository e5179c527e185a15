import { scalarText } from '../../editing/scalar.js'
import type { Io } from '../../io/index.js'
import { loadBaseline } from '../../plan/load.js'
import type { Text } from '../../report/text.js'
import { allRules } from '../../rules/select.js'
import { UserError } from '../../user-error.js'
import { largestFile } from '../inputs.js'
import { unusable } from '../session.js'
import { inOrder, type Entry } from './known.js'

/** A baseline as it was read; `bytes` is undefined where there is none yet. */
export type Baseline = { readonly entries: readonly Entry[]; readonly bytes: Uint8Array | undefined }

const noBaseline = (file: string): UserError =>
  new UserError({
    en: `there is no baseline "${file}"; plan check --baseline ${file} --write-baseline writes it`,
    zh: `没有基线文件“${file}”；用 plan check --baseline ${file} --write-baseline 写入`,
  })

const isSomethingElse = (file: string, { en, zh }: Text): UserError =>
  new UserError({
    en: `"${file}" is no baseline and stays as it is; choose another file for --baseline\n${en}`,
    zh: `“${file}”不是基线文件，未作任何改动；请为 --baseline 另选一个文件\n${zh}`,
  })

const changedMeanwhile = (file: string): UserError =>
  new UserError({
    en: `"${file}" was changed meanwhile and nothing was written; try again`,
    zh: `“${file}”在此期间被改动，没有写入任何内容；请重试`,
  })

/** In a file of another kind everything is wrong, and nobody reads more of it. */
const mostProblems = 3

/** Reads a baseline. One that is to be written may be missing, but is never another kind of file. */
export const readBaseline = async (io: Io, file: string, isToBeWritten: boolean): Promise<Baseline> => {
  if ((await io.kind(file)) === 'missing') {
    if (isToBeWritten) return { entries: [], bytes: undefined }
    throw noBaseline(file)
  }
  const bytes = await io.read(file, largestFile)
  const loaded = loadBaseline({ file, bytes })
  if (loaded.kind !== 'baseline') {
    throw isToBeWritten ? isSomethingElse(file, unusable(file, loaded, 1).text) : unusable(file, loaded, mostProblems)
  }
  const entries = loaded.baseline.plans.flatMap(({ plan, findings }) =>
    findings.map(({ rule, subject, severity, count }): Entry => ({ plan, rule, subject, severity, count: count ?? 1 })),
  )
  return { entries: inOrder(entries), bytes }
}

/** In both languages: what one colleague writes again with another setting is the same file. */
const head = `# Findings that were known when this was written. plan check --baseline leaves them out and shows what is new.
# 写入本文件时已知的检查结果。plan check --baseline 不再显示它们，只显示新出现的。
`

/** A baseline as a file: one line an entry, so that a diff of git reads well. */
const baselineText = async (entries: readonly Entry[]): Promise<string> => {
  const names = new Map((await allRules()).map(({ code, name }) => [code, name]))
  const lines = ['version: 1']
  const ordered = inOrder(entries)
  if (ordered.length === 0) lines.push('plans: []')
  else lines.push('plans:')
  let plan: string | undefined
  for (const { plan: own, rule, subject, severity, count } of ordered) {
    if (own !== plan) lines.push(`  - plan: ${scalarText(own, false)}`, '    findings:')
    plan = own
    const counted = count === 1 ? '' : `, count: ${String(count)}`
    const name = names.get(rule)
    lines.push(
      `      - { rule: ${rule}, subject: ${scalarText(subject, true)}, severity: ${severity}${counted} }` +
        (name === undefined ? '' : ` # ${name}`),
    )
  }
  return `${head}${lines.join('\n')}\n`
}

/** Writes a baseline over the one that was read, whole or not at all. */
export const writeBaseline = async (
  io: Io,
  file: string,
  { bytes }: Baseline,
  entries: readonly Entry[],
): Promise<void> => {
  const after = new TextEncoder().encode(await baselineText(entries))
  if ((await io.replace([{ path: file, before: bytes, after }])) === 'changed') throw changedMeanwhile(file)
}
