import type { Change } from '../editing/change.js'
import type { Io } from '../io/index.js'
import { called, namedThings, type Named } from '../measures/named.js'
import type { IdKind } from '../measures/references.js'
import type { Context } from '../plan/context.js'
import type { Input } from '../plan/load.js'
import type { Plan } from '../plan/plan.js'
import type { Block } from '../report/block.js'
import type { Data } from '../report/report.js'
import type { Language, Text } from '../report/text.js'
import { both } from '../report/words.js'
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

const wordsOfKinds = (kinds: readonly IdKind[] | 'any'): Text =>
  kinds === 'any'
    ? { en: 'record of the plan', zh: '计划中的记录' }
    : both((language) => kinds.map((kind) => kindWords[kind][language]).join(language === 'zh' ? '或' : ' or '))

/** Nobody of that kind; what it is instead, what is spelled like it, or what there is. */
const nobody = ({ plan }: Pick<Desk, 'plan'>, word: string, kinds: readonly IdKind[] | 'any'): UserError => {
  const what = wordsOfKinds(kinds)
  const { nearest } = called(plan, word, kinds)
  const [other] = called(plan, word, 'any').things
  const there = namedThings(plan).filter(({ kind }) => kinds !== 'any' && kinds.includes(kind))
  const few = there.slice(0, 6).map(({ name, id }) => (name === id ? id : `${name} (${id})`))
  const more = there.length > few.length ? ', …' : ''
  const rest: Text = other
    ? {
        en: `; "${other.name}" is a ${kindWords[other.kind].en}`,
        zh: `；“${other.name}”是${kindWords[other.kind].zh}`,
      }
    : nearest !== undefined
      ? { en: `; did you mean "${nearest}"?`, zh: `；是不是“${nearest}”？` }
      : few.length > 0
        ? { en: `; there are: ${few.join(', ')}${more}`, zh: `；现有：${few.join('、')}${more}` }
        : { en: '', zh: '' }
  return new UserError({
    en: `no ${what.en} is called "${word}"${rest.en}`,
    zh: `没有叫“${word}”的${what.zh}${rest.zh}`,
  })
}

/** A `UserError` where nothing of these kinds is called so, or several are. */
export const assertCalled = (desk: Pick<Desk, 'plan'>, word: string, kinds: readonly IdKind[] | 'any'): void => {
  const { things } = called(desk.plan, word, kinds)
  if (things.length === 0) throw nobody(desk, word, kinds)
  if (things.length > 1) throw several(word, things)
}

const several = (word: string, things: readonly Named[]): UserError => {
  const list = things.map(({ id, name }) => `\n  ${id}  ${name}`).join('')
  return new UserError({
    en: `"${word}" may mean several; give the id:${list}`,
    zh: `“${word}”可能指多个，请用 id 指明：${list}`,
  })
}

/** What a word means, by id or name, of several rather what is preferred; asks at a terminal when it is ambiguous, lists elsewhere. */
export const meantThing = async (
  { plan, io, language }: Desk,
  word: string,
  kinds: readonly IdKind[] | 'any',
  prefers: (thing: Named) => boolean = () => false,
): Promise<Named> => {
  const found = called(plan, word, kinds).things
  const preferred = found.filter(prefers)
  const things = preferred.length > 0 ? preferred : found
  const [first, ...others] = things
  if (first === undefined) throw nobody({ plan }, word, kinds)
  if (others.length === 0) return first
  if (!io.interactive) throw several(word, things)
  const question = { en: `Which one is "${word}"?`, zh: `“${word}”是指哪一个？` }
  const id = await io.ask(language).choice(
    question[language],
    things.map((one) => ({ value: one.id, name: `${one.name} · ${kindWord(one.kind)[language]} · ${one.id}` })),
  )
  return things.find((one) => one.id === id) ?? first
}

/** The same for a word that may be missing: a terminal shows what there is to choose from. */
export const chosenThing = async (
  desk: Desk,
  word: string | undefined,
  kind: IdKind,
  { question, prefers }: { readonly question: Text; readonly prefers?: (thing: Named) => boolean },
): Promise<Named> => {
  if (word !== undefined) return meantThing(desk, word, [kind], prefers)
  const { plan, io, language } = desk
  const things = namedThings(plan).filter((thing) => thing.kind === kind && (prefers?.(thing) ?? true))
  if (!io.interactive || things.length === 0)
    throw new UserError(
      things.length === 0
        ? { en: `the plan has no ${kindWords[kind].en} to choose`, zh: `计划中没有可选的${kindWords[kind].zh}` }
        : { en: `say which ${kindWords[kind].en}, by name or id`, zh: `请用名称或 id 指明${kindWords[kind].zh}` },
    )
  const id = await io.ask(language).choice(
    question[language],
    things.map(({ id: value, name }) => ({ value, name })),
  )
  return meantThing(desk, id, [kind])
}
