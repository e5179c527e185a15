import { teamOf } from '../../measures/lookup.js'
import { labelOf } from '../../measures/scales.js'
import { standsForUnknown } from '../../plan/stand-ins.js'
import type { Text } from '../../report/text.js'
import { both, labelIn, same } from '../../report/words.js'
import type { Desk } from '../desk.js'
import type { Ask, Interview } from '../interview.js'
import type { Stage } from './stage.js'

/** An action that was agreed at the session. */
export type NewAction = {
  readonly id: string
  readonly what: string
  readonly owner: string | undefined
  readonly due: string | undefined
}

/** A session under way: the plan, who asks, what is shown, and what was agreed so far. */
export type Room = {
  readonly desk: Desk
  readonly talk: Interview
  readonly stage: Stage
  /** Ids that are given. */
  readonly taken: Set<string>
  readonly agreed: NewAction[]
}

/** Remarks on what an empty answer means are not told again. */
const withoutRemark = (question: string): string => question.replace(/\s*[（(][^（）()]*[）)]$/, '')

/** An interview that tells again what was answered before an interruption. */
export const recalling = (interview: Interview, stage: Stage, desk: Desk): Interview => {
  const told = async (
    { question }: Pick<Ask, 'question'>,
    put: () => Promise<string | undefined>,
    shown: (answer: string) => Text = same,
  ): Promise<string | undefined> => {
    const before = stage.asked()
    const answer = await put()
    if (stage.asked() === before) {
      const words = answer === undefined ? same('–') : shown(answer)
      const text = both((language) => `${withoutRemark(question[language])} ${words[language]}`)
      stage.recall({ text, tone: 'good' })
    }
    return answer
  }
  const names =
    (choices: readonly { readonly value: string; readonly name: Text }[]) =>
    (answer: string): Text => {
      const chosen = answer.split(',').map((one) => choices.find(({ value }) => value === one)?.name ?? same(one))
      return both((language) => chosen.map((name) => name[language]).join(language === 'zh' ? '、' : ', '))
    }
  return {
    ...interview,
    text: (ask) => told(ask, () => interview.text(ask)),
    choice: (ask, choices) => told(ask, () => interview.choice(ask, choices), names(choices)),
    several: (ask, choices) => told(ask, () => interview.several(ask, choices), names(choices)),
    level: (ask, scale, only) =>
      told(
        ask,
        () => interview.level(ask, scale, only),
        (answer) => labelOf(desk.session.playbook, scale, answer) ?? same(answer),
      ),
  }
}

/** Answers of a session have no flags: it is held at a terminal. */
export const sessionFlag = '--session'

const flag = sessionFlag

/** A sentence of a plan holds as much, an answer as much (format page). */
export const longestSentence = 2000
const longestAnswer = 50_000

const lengthFault = (words: string, most: number): Text | undefined =>
  words.length > most
    ? {
        en: `at most ${String(most)} characters; there are ${String(words.length)}`,
        zh: `最多 ${String(most)} 个字符，现在有 ${String(words.length)} 个`,
      }
    : undefined

/** What is wrong with a sentence for a plan. */
export const sentenceFault = (words: string): Text | undefined =>
  standsForUnknown(words, true)
    ? { en: 'say it in a few words', zh: '请用几个字说明' }
    : lengthFault(words, longestSentence)

/** One sentence, or nothing more. */
export const askSentence = ({ talk }: Room, key: string, question: Text): Promise<string | undefined> =>
  talk.text({ key, flag, question, optional: true, check: sentenceFault })

/** What was said to a question; words that say that nobody knows are no answer. */
export const askAnswer = async ({ talk }: Room, key: string, question: Text): Promise<string | undefined> => {
  const check = (typed: string): Text | undefined => lengthFault(typed, longestAnswer)
  const words = await talk.text({ key, flag, question, optional: true, check })
  return words !== undefined && standsForUnknown(words, true) ? undefined : words
}

export const somebodyElse: Text = { en: 'somebody who is not in the team', zh: '不在团队中的人' }

/** Somebody of our team, from a list; undefined = somebody else, or nobody is recorded. */
export const askOneOfUs = async (
  { desk, talk }: Room,
  key: string,
  question: Text,
  other: Text,
  initial?: string,
): Promise<string | undefined> => {
  const members = membersOf(desk)
  if (members.length === 0) return undefined
  const isMember = members.some(({ value }) => value === initial)
  return talk.choice({ key, flag, question, optional: true, ...(isMember && { initial }) }, [
    ...members,
    { value: '', name: other },
  ])
}

/** Some of our team, by their ids. */
export const askSomeOfUs = async (
  { desk, talk }: Room,
  key: string,
  question: Text,
  without: string | undefined,
): Promise<readonly string[]> => {
  const members = membersOf(desk).filter(({ value }) => value !== without)
  if (members.length === 0) return []
  const chosen = await talk.several({ key, flag, question, optional: true }, members)
  return chosen?.split(',') ?? []
}

const membersOf = ({ plan, session }: Desk): readonly { readonly value: string; readonly name: Text }[] =>
  teamOf(plan).map(({ thing: { id, name, role } }) => {
    const label = role === undefined ? undefined : labelIn(session.playbook.scales['team_role'], role)
    return { value: id, name: both((language) => (label ? `${name} · ${label[language]}` : name)) }
  })
