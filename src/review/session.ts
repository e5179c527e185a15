import type { Text } from '../report/text.js'
import { counted, listed } from '../report/words.js'
import { numberOfFigure, type DayFigure } from './session-figures.js'

/** The steps of a review session, in their order (domain 2.15). */
const sessionSteps = ['present', 'questions', 'vulnerabilities', 'recommendations', 'decisions'] as const

export type SessionStep = (typeof sessionSteps)[number]

/** Minutes for each step. */
export type Minutes = Readonly<Record<SessionStep, number>>

const stepTitles: Readonly<Record<SessionStep, Text>> = {
  present: { en: 'Present', zh: '陈述' },
  questions: { en: 'Questions', zh: '提问' },
  vulnerabilities: { en: 'Vulnerabilities', zh: '薄弱点' },
  recommendations: { en: 'Recommendations', zh: '建议' },
  decisions: { en: 'Decisions', zh: '决定' },
}

/** What the steps after the presentation are for, as a facilitator would say it. */
export const stepAims: Readonly<Record<Exclude<SessionStep, 'present'>, Text>> = {
  questions: {
    en: 'Ask until everybody understands; nobody gives advice yet.',
    zh: '问到大家都清楚为止；先不提建议。',
  },
  vulnerabilities: {
    en: 'Where can this plan fail? Name what is weak, not who.',
    zh: '这份计划可能败在哪里？说事，不说人。',
  },
  recommendations: {
    en: 'What would you do? Each recommendation gets an answer.',
    zh: '换成您会怎么做？每条建议都要有答复。',
  },
  decisions: {
    en: 'What is decided? Each decision gets an action with an owner and a day.',
    zh: '决定了什么？每项决定都要有行动、负责人和日期。',
  },
}

/** Ninety minutes in all (domain 2.15). */
export const suggestedMinutes: Minutes = {
  present: 20,
  questions: 20,
  vulnerabilities: 15,
  recommendations: 20,
  decisions: 15,
}

export const allMinutes = (minutes: Minutes): number => sessionSteps.reduce((sum, step) => sum + minutes[step], 0)

const longestStep = 600

/** Minutes as they are typed, `15,15,10,10,10`; undefined = they are not five whole numbers. */
export const minutesIn = (typed: string): Minutes | undefined => {
  const numbers = typed
    .normalize('NFKC')
    .split(/[,、\s]+/)
    .filter((word) => word !== '')
    .map((word) => (/^\d{1,3}$/.test(word) ? Number(word) : Number.NaN))
  const areMinutes = numbers.every((number) => number >= 1 && number <= longestStep)
  if (numbers.length !== sessionSteps.length || !areMinutes) return undefined
  const [present = 0, questions = 0, vulnerabilities = 0, recommendations = 0, decisions = 0] = numbers
  return { present, questions, vulnerabilities, recommendations, decisions }
}

const minutesWord = (count: number): Text => counted(count, 'minute', 'minutes', '分钟')

/** `2/5 · Questions · 20 minutes`: time is shown, never enforced. */
export const stepTitle = (step: SessionStep, minutes: Minutes): Text => {
  const title = stepTitles[step]
  const place = `${String(sessionSteps.indexOf(step) + 1)}/${String(sessionSteps.length)}`
  const time = minutesWord(minutes[step])
  return { en: `${place} · ${title.en} · about ${time.en}`, zh: `${place} · ${title.zh} · 约 ${time.zh}` }
}

/** How long a step took; the time of a step that was interrupted is that since it went on. */
export const stepTook = (step: SessionStep, minutes: Minutes, seconds: number): Text => {
  const title = stepTitles[step]
  const whole = Math.round(seconds / 60)
  const time = whole === 0 ? { en: 'less than a minute', zh: '不到 1 分钟' } : minutesWord(whole)
  return {
    en: `${title.en} · took ${time.en} · ${String(minutes[step])} suggested`,
    zh: `${title.zh} · 用时${whole === 0 ? '' : ' '}${time.zh} · 建议 ${String(minutes[step])} 分钟`,
  }
}

/** What was said at a session; what nobody said is left open. */
export type Said = {
  readonly kind: string | undefined
  readonly presenter: string | undefined
  readonly facilitator: string | undefined
  readonly reviewers: readonly string[]
  readonly questions: readonly { readonly what: string; readonly subject?: string; readonly answer?: string }[]
  readonly vulnerabilities: readonly { readonly what: string; readonly class?: string; readonly subject?: string }[]
  readonly recommendations: readonly {
    readonly what: string
    readonly by?: string
    readonly decision?: string
    readonly action?: string
  }[]
  readonly decisions: readonly { readonly what: string; readonly action?: string }[]
}

type Entry = { readonly [key: string]: EntryValue }
type EntryValue = null | number | string | readonly EntryValue[] | Entry

/** Larger amounts have no place in the format of a plan. */
const largest = 9_999_999_999_999.99

const figuresEntry = (figures: readonly DayFigure[]): Entry =>
  Object.fromEntries(
    figures.map(({ name, value }) => {
      const number = numberOfFigure(value)
      return [name, number !== null && Math.abs(number) <= largest ? number : null]
    }),
  )

/** The entry that goes to `reviews`, in the order of the format; an empty list is left out. */
export const reviewEntry = (id: string, heldOn: string, said: Said, figures: readonly DayFigure[]): Entry => {
  const { kind, presenter, facilitator } = said
  const list = (key: string, items: readonly EntryValue[]): Entry => (items.length === 0 ? {} : { [key]: items })
  return {
    id,
    ...(kind !== undefined && { kind }),
    held_on: heldOn,
    ...(presenter !== undefined && { presenter }),
    ...(facilitator !== undefined && { facilitator }),
    ...list('reviewers', said.reviewers),
    ...list('questions', said.questions),
    ...list('vulnerabilities', said.vulnerabilities),
    ...list('recommendations', said.recommendations),
    ...list('decisions', said.decisions),
    figures: figuresEntry(figures),
  }
}

/** `review rev_2026_06_30: 4 questions, 1 decision, 1 new action`. */
export const recordedWords = (id: string, said: Said, newActions: number): Text => {
  const parts = [
    [said.questions.length, 'question', 'questions', '个问题'],
    [said.vulnerabilities.length, 'vulnerability', 'vulnerabilities', '个薄弱点'],
    [said.recommendations.length, 'recommendation', 'recommendations', '条建议'],
    [said.decisions.length, 'decision', 'decisions', '项决定'],
    [newActions, 'new action', 'new actions', '项新行动'],
  ] as const
  const words = listed(parts.flatMap(([count, one, many, zh]) => (count === 0 ? [] : [counted(count, one, many, zh)])))
  const what: Text = { en: `review ${id} recorded`, zh: `已记录评审 ${id}` }
  return words.en === '' ? what : { en: `${what.en}: ${words.en}`, zh: `${what.zh}：${words.zh}` }
}
