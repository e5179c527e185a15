import type { Change } from '../editing/change.js'
import type { Io } from '../io/index.js'
import { called, type Named } from '../measures/named.js'
import type { IdKind } from '../measures/references.js'
import type { Context } from '../plan/context.js'
import type { Input } from '../plan/load.js'
import type { Plan } from '../plan/plan.js'
import type { Block } from '../report/block.js'
import type { Data } from '../report/report.js'
import type { Language, Text } from '../report/text.js'
import type { Judgement } from '../rules/rule.js'
import { UserError } from '../user-error.js'
import type { Session } from './session.js'

/** A plan that is open for an edit, and all that the edit may depend on. */
export type Desk = {
  readonly io: Io
  readonly session: Session
  readonly language: Language
  readonly plan: Plan
  readonly context: Context
  readonly input: Input
  readonly id: string
  readonly judgements: readonly Judgement[]
}

/** What a command wants to do to a plan, in data and in words. */
export type Wish = {
  readonly changes: readonly Change[]
  /** One line that says what has changed: `信息总监.attitude: neutral → supporter`. */
  readonly said: Text
  /** An id that was changed: findings about it stay the same. */
  readonly renamed?: { readonly from: string; readonly to: string }
  /** The same for programs. */
  readonly data: { readonly [key: string]: Data }
  /** What else the person should know now, such as what a stage demands. */
  readonly remarks?: (after: Desk) => readonly Block[]
}

const kindWords: Readonly<Record<IdKind, Text>> = {
  team: { en: 'member of the team', zh: '团队成员' },
  person: { en: 'person', zh: '关键人' },
  organisation: { en: 'organisation', zh: '组织' },
  competitor: { en: 'competitor', zh: '竞争对手' },
  opportunity: { en: 'opportunity', zh: '商机' },
  goal: { en: 'goal', zh: '目标' },
  sub_goal: { en: 'sub-goal', zh: '子目标' },
  action: { en: 'action', zh: '行动' },
  map_goal: { en: 'goal of the customer', zh: '客户目标' },
  strategy: { en: 'strategy', zh: '战略' },
  tactic: { en: 'tactic', zh: '战术' },
  milestone: { en: 'milestone', zh: '里程碑' },
  proposition: { en: 'value proposition', zh: '价值主张' },
  review: { en: 'review', zh: '评审' },
}

export const kindWord = (kind: IdKind): Text => kindWords[kind]

const nobody = (word: string, kind: Text, near: string | undefined): UserError =>
  new UserError({
    en: `no ${kind.en} is called "${word}"${near === undefined ? '' : `; did you mean "${near}"?`}`,
    zh: `没有叫“${word}”的${kind.zh}${near === undefined ? '' : `；是不是“${near}”？`}`,
  })

const several = (word: string, things: readonly Named[]): UserError => {
  const list = things.map(({ id, name }) => `\n  ${id}  ${name}`).join('')
  return new UserError({
    en: `"${word}" may mean several; give the id:${list}`,
    zh: `“${word}”可能指多个，请用 id 指明：${list}`,
  })
}

/** What a word means, by id or name; asks at a terminal when it is ambiguous, lists elsewhere. */
export const meantThing = async (
  { plan, io, language }: Desk,
  word: string,
  kinds: readonly IdKind[] | 'any',
  what: Text,
): Promise<Named> => {
  const { things, nearest } = called(plan, word, kinds)
  const [first, ...others] = things
  if (first === undefined) throw nobody(word, what, nearest)
  if (others.length === 0) return first
  if (!io.interactive) throw several(word, things)
  const question = { en: `Which one is "${word}"?`, zh: `“${word}”是指哪一个？` }
  const id = await io.ask(language).choice(
    question[language],
    things.map((one) => ({ value: one.id, name: `${one.name} · ${kindWord(one.kind)[language]} · ${one.id}` })),
  )
  return things.find((one) => one.id === id) ?? first
}
