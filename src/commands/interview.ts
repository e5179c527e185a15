import type { Choice, Io } from '../io/index.js'
import { levelsOf } from '../measures/scales.js'
import { meantLevel } from '../plan/schema-levels.js'
import { standsForUnknown } from '../plan/stand-ins.js'
import type { Playbook } from '../playbook/playbook.js'
import type { Language, Text } from '../report/text.js'
import { UserError } from '../user-error.js'
import { keptAnswers, type Kept } from './kept-answers.js'

/** One question: the key under which the answer is kept, the flag that answers it, and what a person is asked. */
export type Ask = {
  readonly key: string
  readonly flag: string
  readonly question: Text
  /** The answer of the flag. */
  readonly given?: string | undefined
  /** May stay open; nobody is asked for it who has given flags already. */
  readonly optional?: true
  /** What an empty answer means. */
  readonly initial?: string | undefined
  /** Asked each time: the answer is about what there is now, and is not kept. */
  readonly anew?: true
}

type Checked = Ask & { readonly check?: ((answer: string) => Text | undefined) | undefined }

/** Asks a person, or takes the flags: an answer that is missing without a keyboard is a `UserError` that names the flag. */
export type Interview = {
  readonly language: Language
  /** Somebody is there to be asked for what may stay open, too. */
  readonly isThorough: boolean
  /** Whether somebody was asked. */
  hasAsked(): boolean
  text(ask: Checked): Promise<string | undefined>
  choice(ask: Ask, choices: readonly (Omit<Choice, 'name'> & { readonly name: Text })[]): Promise<string | undefined>
  /** One level of a scale; the person can be led to it by the questions of the method. */
  level(ask: Ask, scale: string, only?: readonly string[]): Promise<string | undefined>
  /** Several levels of a scale, with a comma between them. */
  levels(ask: Ask, scale: string): Promise<string | undefined>
  confirm(ask: Omit<Ask, 'initial'>, initial: boolean): Promise<boolean>
  /** Forgets one answer, so that it is asked for again. */
  again(key: string): Promise<void>
  /** Some of a list, with a comma between them. */
  several(ask: Ask, choices: readonly (Omit<Choice, 'name'> & { readonly name: Text })[]): Promise<string | undefined>
  /** What the interview goes by, as it was when it began; kept with the answers. */
  noted(key: string, make: () => string): string
  /** Forgets the answers that were kept for an interruption. */
  finish(): Promise<void>
}

type Setting = {
  readonly io: Io
  readonly language: Language
  readonly playbook: Playbook
  /** Ask for what may stay open as well. */
  readonly thorough: boolean
  /** Where answers are kept until the end, so that an interruption loses none. */
  readonly keep?: Kept
}

/** A question without the example below it. */
const bareQuestion = (question: string): string => question.replace(/\n[^]*/, '').replace(/[?:？：]$/, '')

const missing = ({ flag, question }: Ask): UserError =>
  new UserError({
    en: `${flag} is missing: ${bareQuestion(question.en)}`,
    zh: `缺少 ${flag}：${bareQuestion(question.zh)}`,
  })

const notAChoice = ({ flag }: Ask, given: string, names: Readonly<Record<Language, readonly string[]>>): UserError =>
  new UserError({
    en: `${flag} cannot be "${given}"; choose one of ${names.en.join(', ')}`,
    zh: `${flag} 不能是“${given}”；请从这些中选择：${names.zh.join('、')}`,
  })

const help = '?'
const open = ''

const words = {
  help: { en: 'help me choose', zh: '帮我选择' },
  open: { en: 'not known yet', zh: '还不知道' },
  helping: {
    en: 'a few questions that can be answered with yes or no',
    zh: '几个可以用“是”或“否”回答的问题',
  },
} satisfies Record<string, Text>

/** Opens an interview; where answers were kept, asks whether to go on with them. */
export const openInterview = async ({ io, language, playbook, thorough, keep }: Setting): Promise<Interview> => {
  const kept = await keptAnswers(io, language, keep)
  const prompts = io.ask(language)
  let asked = false

  /**
   * Given by a flag, kept from last time, or asked; undefined = it stays open. What was kept and does not fit any more,
   * because the plan has changed meanwhile, is asked again.
   */
  const answer = async (
    ask: Ask,
    put: () => Promise<string>,
    fits: (known: string) => boolean = () => true,
  ): Promise<string | undefined> => {
    if (ask.given !== undefined) return ask.given
    const known = ask.anew ? undefined : kept.get(ask.key)
    if (known !== undefined && fits(known)) return known === '' ? undefined : known
    if (!io.interactive) {
      if (ask.optional || ask.initial !== undefined) return ask.initial
      throw missing(ask)
    }
    if (ask.optional && !thorough) return ask.initial
    asked = true
    const given = await kept.guarded(put)
    if (!ask.anew) await kept.keep(ask.key, given)
    return given === '' ? undefined : given
  }

  const text: Interview['text'] = async (ask) => {
    const problem = (words: string): Text | undefined => {
      if (words !== '') return ask.check?.(words)
      return ask.optional || ask.initial !== undefined ? undefined : { en: 'an answer is needed', zh: '请回答' }
    }
    if (ask.given !== undefined) {
      const fault = ask.check?.(ask.given)
      if (fault) throw new UserError({ en: `${ask.flag}: ${fault.en}`, zh: `${ask.flag}：${fault.zh}` })
    }
    return answer(
      ask,
      () =>
        prompts.text(ask.question[language], { initial: ask.initial, check: (words) => problem(words)?.[language] }),
      (known) => problem(known) === undefined,
    )
  }

  const choice: Interview['choice'] = async (ask, choices) => {
    if (ask.given !== undefined) {
      const meant = choices.find(({ value, name }) =>
        [value, name.en, name.zh].some((word) => word.toLowerCase() === ask.given?.trim().toLowerCase()),
      )
      if (meant) return meant.value
      const values = choices.map(({ value }) => value)
      throw notAChoice(ask, ask.given, { en: values, zh: values })
    }
    return answer(
      ask,
      () =>
        prompts.choice(
          ask.question[language],
          choices.map((one) => ({ ...one, name: one.name[language] })),
          ask.initial,
        ),
      (known) => choices.some(({ value }) => value === known),
    )
  }

  /** The level for which most questions are answered with yes. */
  const ledTo = async (scale: string, ids: readonly string[]): Promise<string | undefined> => {
    let best: { readonly id: string; readonly share: number } | undefined
    for (const [id, { questions = [] }] of levelsOf(playbook, scale)) {
      if (!ids.includes(id) || questions.length === 0) continue
      let yes = 0
      for (const question of questions)
        if (await kept.guarded(() => prompts.confirm(question[language], false))) yes += 1
      const share = yes / questions.length
      if (yes > 0 && share > (best?.share ?? 0)) best = { id, share }
    }
    return best?.id
  }

  const level: Interview['level'] = async (ask, scale, only) => {
    const levels = levelsOf(playbook, scale).filter(([id]) => only?.includes(id) ?? true)
    const ids = levels.map(([id]) => id)
    if (ask.given !== undefined) {
      if (ask.optional && standsForUnknown(ask.given, false)) return undefined
      const meant = meantLevel(ask.given, ids, playbook.scales[scale] ?? {})
      if (meant) return meant.id
      throw notAChoice(ask, ask.given, {
        en: levels.map(([id]) => id),
        zh: levels.map(([id, { label }]) => `${id}（${label.zh}）`),
      })
    }
    const canHelp = levels.some(([, { questions }]) => questions !== undefined && questions.length > 0)
    const choices: readonly Choice[] = [
      ...levels.map(([id, { label, meaning }]) => ({
        value: id,
        name: label[language],
        ...(meaning && { description: meaning[language] }),
      })),
      ...(ask.optional ? [{ value: open, name: words.open[language] }] : []),
      ...(canHelp ? [{ value: help, name: words.help[language], description: words.helping[language] }] : []),
    ]
    const chosen = async (): Promise<string> => {
      let initial = ask.initial ?? (ask.optional ? open : undefined)
      for (;;) {
        const one = await prompts.choice(ask.question[language], choices, initial)
        if (one !== help) return one
        initial = (await ledTo(scale, ids)) ?? initial
      }
    }
    return answer(ask, chosen, (known) => choices.some(({ value }) => value === known))
  }

  const levels: Interview['levels'] = (ask, scale) =>
    answer(ask, async () => {
      const choices = levelsOf(playbook, scale).map(([id, { label, meaning }]) => ({
        value: id,
        name: label[language],
        ...(meaning && { description: meaning[language] }),
      }))
      return (await prompts.several(ask.question[language], choices)).join(',')
    })

  const several: Interview['several'] = (ask, choices) =>
    answer(
      ask,
      async () => {
        const shown = choices.map((one) => ({ ...one, name: one.name[language] }))
        return (await prompts.several(ask.question[language], shown)).join(',')
      },
      (known) => known === '' || known.split(',').every((one) => choices.some(({ value }) => value === one)),
    )

  const confirm: Interview['confirm'] = async (ask, initial) => {
    const yes = await answer({ ...ask, initial: initial ? 'y' : 'n' }, async () =>
      (await prompts.confirm(ask.question[language], initial)) ? 'y' : 'n',
    )
    return yes === 'y'
  }

  return {
    language,
    isThorough: thorough && io.interactive,
    hasAsked: () => asked,
    text,
    choice,
    level,
    levels,
    several,
    confirm,
    again: (key) => kept.drop(key),
    noted: (key, make) => kept.noted(key, make),
    finish: () => kept.forget(),
  }
}
