import type { Change } from '../editing/change.js'
import { edited, type Draft, type Edited } from '../editing/edit.js'
import type { Io } from '../io/index.js'
import { keysOfFormat } from '../plan/format.js'
import type { Input } from '../plan/load.js'
import { openPlan, type Opened } from '../plan/open.js'
import type { Language, Text } from '../report/text.js'
import { judgementsOf, type Rule } from '../rules/rule.js'
import { UserError } from '../user-error.js'
import type { Desk } from './desk.js'
import { contextFor } from './judging.js'
import type { Session } from './session.js'

const placed = (
  file: string,
  line: number,
  { message, hint }: { message: Text; hint?: Text | undefined },
): UserError => {
  const then = { en: '. ', zh: '。' }
  const words = (language: Language) =>
    `${file}:${String(line)}: ${message[language]}${hint ? then[language] + hint[language] : ''}`
  return new UserError({ en: words('en'), zh: words('zh') })
}

/** Why the plan would be none with what was wanted; nothing of it is in a file yet, so no place is said. */
const wouldBeNone = (opened: Exclude<Opened, { readonly kind: 'plan' }>): UserError => {
  const first = opened.kind === 'refused' ? opened : opened.diagnostics.find(({ severity }) => severity === 'error')
  if (!first) throw new Error('a plan with problems has a first one')
  const { message, hint } = first
  return new UserError({
    en: hint ? `${message.en}. ${hint.en}` : message.en,
    zh: hint ? `${message.zh}。${hint.zh}` : message.zh,
  })
}

const inTheWay: Text = {
  en: 'nothing was changed, the plan has a problem that comes first',
  zh: '没有修改任何内容，计划中已有问题，需要先改正',
}

/** Why a plan cannot be edited. */
const notAPlan = (opened: Exclude<Opened, { readonly kind: 'plan' }>): UserError => {
  const { text } = problemOf(opened)
  return new UserError({ en: `${inTheWay.en}: ${text.en}`, zh: `${inTheWay.zh}：${text.zh}` })
}

const problemOf = (opened: Exclude<Opened, { readonly kind: 'plan' }>): UserError => {
  if (opened.kind === 'refused') return placed(opened.file, opened.line ?? 1, opened)
  const first = opened.diagnostics.find(({ severity }) => severity === 'error')
  if (!first) throw new Error('a plan with problems has a first one')
  return placed(first.place.file, first.place.range.start.line, first)
}

/** Puts a plan on the desk, judged by some rules; a `UserError` where it is none. */
export const openDesk = async (
  io: Io,
  session: Session,
  input: Input,
  rules: readonly Rule[],
  problem: (opened: Exclude<Opened, { readonly kind: 'plan' }>) => UserError = notAPlan,
): Promise<Desk> => {
  const opened = await openPlan(input, session.playbook)
  if (opened.kind !== 'plan') throw problem(opened)
  const { plan, id } = opened
  const context = await contextFor(plan, { asOf: session.asOf, playbook: session.playbook, plans: [plan] })
  const judgements = judgementsOf(rules, plan, context)
  return { io, session, language: session.language, plan, context, input, id, judgements }
}

/** A plan as it is edited: its files, the head first. */
export const draftOf = ({ kind, files }: Input): Draft => {
  const isHead = (file: string): boolean => /(?:^|\/)plan\.ya?ml$/.test(file)
  const head = kind === 'folder' ? files.filter(({ file }) => isHead(file)) : []
  return { kind, files: [...head, ...files.filter((one) => !head.includes(one))] }
}

/** The same plan with the files that an edit leaves. */
export const inputAfter = (input: Input, { files }: Edited): Input => ({
  ...input,
  files: files.map(({ file, bytes }) => ({ file, bytes: bytes ?? new Uint8Array() })),
})

/** The plan with some changes made in its text, read again; a `UserError` where that cannot be or is no plan. */
export const editedDesk = async (
  { io, session, input }: Desk,
  changes: readonly Change[],
  rules: readonly Rule[],
): Promise<{ readonly result: Edited; readonly after: Desk }> => {
  const result = edited(draftOf(input), changes, keysOfFormat)
  if (result.kind === 'refused') throw placed(result.file, result.line, result)
  return { result, after: await openDesk(io, session, inputAfter(input, result), rules, wouldBeNone) }
}
