import type { Understanding } from '../../editing/meant.js'
import { plusDays } from '../../measures/dates.js'
import type { Text } from '../../report/text.js'
import { same } from '../../report/words.js'
import { UserError } from '../../user-error.js'
import type { Ask, Interview } from '../interview.js'
import type { NewFlags } from './flags.js'
import type { Session } from '../session.js'
import { dayOf, faultOfName, labelFor, type Understood } from './words.js'

/** What the questions depend on. */
export type Asking = {
  readonly interview: Interview
  readonly session: Session
  readonly flags: NewFlags
  readonly interactive: boolean
  /** Answers that somebody gave to the same questions before, and wants to see again. */
  readonly before: ReadonlyMap<string, string>
  /** Called with every answer of a person. */
  readonly note: (answer: Noted) => void
}

/** An answer of a person: what it is about, and its words. */
export type Noted = { readonly key: string; readonly about: Text; readonly answer: string; readonly words: Text }

export type Question = Pick<Ask, 'key' | 'flag' | 'question'> & Partial<Ask> & { readonly about: Text }

export const understandingOf = ({ playbook, asOf }: Session): Understanding => ({
  playbook,
  currency: playbook.currency,
  idOf: () => undefined,
  dayFromNow: (days) => plusDays(asOf, days),
})

export const mistaken = (flag: string, fault: Text): UserError =>
  new UserError({ en: `${flag}: ${fault.en}`, zh: `${flag}：${fault.zh}` })

/** What a flag means, or a `UserError` that says what is wrong with it. */
export const given = <Meaning>(flag: string, understood: Understood<Meaning>): Meaning => {
  if (understood.kind === 'meant') return understood.meaning
  throw mistaken(flag, understood.fault)
}

/** What people type who have nothing to say, where Enter means what they said before. */
const saysNothing = (line: string): boolean => /^(?:-|–|—|无|没有|none|no)$/i.test(line.trim())

/** Asks for words until they can be understood; undefined = they stay open. */
export const words = async <Meaning>(
  { interview, before, note }: Asking,
  { about, ...ask }: Question,
  understand: (line: string) => Understood<Meaning>,
): Promise<Meaning | undefined> => {
  const isNothing = (line: string): boolean => ask.optional === true && saysNothing(line)
  const check = (line: string): Text | undefined => {
    const understood = isNothing(line) ? undefined : understand(line)
    return understood?.kind === 'fault' ? understood.fault : undefined
  }
  const line = await interview.text({ ...ask, initial: before.get(ask.key) ?? ask.initial, check })
  const answer = line === undefined || isNothing(line) ? undefined : line
  if (ask.given === undefined) note({ key: ask.key, about, answer: answer ?? '', words: same(answer ?? '') })
  return answer === undefined ? undefined : given(ask.flag, understand(answer))
}

export const level = async (
  { interview, session, before, note }: Asking,
  { about, ...ask }: Question,
  scale: string,
): Promise<string | undefined> => {
  const id = await interview.level({ ...ask, initial: before.get(ask.key) ?? ask.initial }, scale)
  const shown = id === undefined ? same('') : labelFor(scale, id, session.playbook)
  if (ask.given === undefined) note({ key: ask.key, about, answer: id ?? '', words: shown })
  return id
}

export const name =
  (most?: number) =>
  (line: string): Understood<string> => {
    const fault = faultOfName(line, most)
    return fault ? { kind: 'fault', fault } : { kind: 'meant', meaning: line.trim() }
  }

export const day =
  (session: Session, latest?: string) =>
  (line: string): Understood<string> => {
    const meaning = dayOf(line, understandingOf(session))
    if (meaning === undefined)
      return {
        kind: 'fault',
        fault: { en: 'write a day as 2026-06-30, or tomorrow, +7', zh: '请写日期，例如 2026-06-30、明天、+7' },
      }
    if (latest === undefined || meaning <= latest) return { kind: 'meant', meaning }
    return {
      kind: 'fault',
      fault: { en: `${meaning} is still to come; today is ${latest}`, zh: `${meaning} 还没有到；今天是 ${latest}` },
    }
  }

/** A question with an example below it; the answer stands on a line of its own. */
export const withExample = (question: Text, example: Text): Text => ({
  en: `${question.en}\n  e.g. ${example.en}\n `,
  zh: `${question.zh}\n  例：${example.zh}\n `,
})
