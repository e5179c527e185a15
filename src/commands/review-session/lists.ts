import { idsOf } from '../../measures/references.js'
import type { Block } from '../../report/block.js'
import type { Text } from '../../report/text.js'
import { same } from '../../report/words.js'
import { onePerSubject, ranked } from '../../review/ranking.js'
import { findingsBlock, mostAtATime, questionsOf } from '../../review/sections.js'
import { stepAims, stepTitle, type Minutes, type Said, type SessionStep } from '../../review/session.js'
import { decisionLines, openDecisions } from '../../review/session-decisions.js'
import { askAction, askSubject } from './links.js'
import {
  askAnswer,
  askOneOfUs,
  askSentence,
  longestSentence,
  sessionFlag as flag,
  somebodyElse,
  type Room,
} from './talk.js'

const opening = (step: Exclude<SessionStep, 'present'>, minutes: Minutes): readonly Block[] => [
  { kind: 'heading', text: stepTitle(step, minutes) },
  { kind: 'text', text: stepAims[step], tone: 'dim' },
]

/** Items of a list, until one is empty. */
const listOf = async <Item>(
  room: Room,
  key: string,
  question: Text,
  more: (what: string, key: string) => Promise<Item>,
): Promise<readonly Item[]> => {
  const items: Item[] = []
  for (let number = 1; ; number += 1) {
    const own = `${key}.${String(number)}`
    const what = await askSentence(room, `${own}.what`, question)
    if (what === undefined) return items
    items.push(await more(what, own))
  }
}

/** Only what was said. */
const known = <Key extends string>(key: Key, value: string | undefined): Readonly<Partial<Record<Key, string>>> =>
  (value === undefined ? {} : { [key]: value }) as Readonly<Partial<Record<Key, string>>>

/** What a question is about and what it says, on one line each. */
const asLine = (subject: string, question: string): string =>
  `${subject} ${question.replace(/\s+/g, ' ').trim().slice(0, longestSentence)}`

const notAsked = '-'

/** The questions that matter most; they stay those with which the session began. */
const ownQuestions = async (room: Room): Promise<Said['questions']> => {
  const { desk, stage, talk } = room
  const { plan, context, judgements, language } = desk
  const ids = new Set(idsOf(plan).definitions.map(({ id }) => id))
  const lines = talk
    .noted('questions', () =>
      questionsOf(ranked(judgements, plan, context))
        .slice(0, mostAtATime)
        .map(({ subject, question }) => asLine(subject, question[language]))
        .join('\n'),
    )
    .split('\n')
    .filter((line) => line !== '')
  const answered: Said['questions'][number][] = []
  for (const [index, line] of lines.entries()) {
    const [, subject = '', what = ''] = /^(\S+) (.*)$/.exec(line) ?? []
    stage.say({ kind: 'text', text: same(`${String(index + 1)}/${String(lines.length)} ${what}`) })
    const answer = await askAnswer(room, `q.${String(index + 1)}`, {
      en: `What was said? (Enter = no answer, ${notAsked} = not asked)`,
      zh: `怎么回答的？（回车 = 没有答案，${notAsked} = 没有问）`,
    })
    if (answer !== notAsked) answered.push({ what, ...(ids.has(subject) && { subject }), ...known('answer', answer) })
  }
  return answered
}

export const questions = async (room: Room, minutes: Minutes): Promise<Said['questions']> => {
  room.stage.say(...opening('questions', minutes))
  const own = await ownQuestions(room)
  const others = await listOf(
    room,
    'question',
    { en: 'Another question? (Enter = no more)', zh: '还有什么问题？（回车 = 没有了）' },
    async (what, key) => {
      const subject = await askSubject(room, key, what)
      const answer = await askAnswer(room, `${key}.answer`, {
        en: 'What was said? (Enter = no answer)',
        zh: '怎么回答的？（回车 = 没有答案）',
      })
      return { what, ...known('subject', subject), ...known('answer', answer) }
    },
  )
  return [...own, ...others]
}

/** As many findings as help to begin. */
const mostFindings = 5

export const vulnerabilities = async (room: Room, minutes: Minutes): Promise<Said['vulnerabilities']> => {
  const { desk, stage, talk } = room
  const { plan, context, judgements } = desk
  const worst = onePerSubject(ranked(judgements, plan, context).filter(({ severity }) => severity !== 'info'))
  stage.say(
    ...opening('vulnerabilities', minutes),
    ...(worst.length === 0 ? [] : [findingsBlock(worst.slice(0, mostFindings), false)]),
  )
  return listOf(
    room,
    'vulnerability',
    { en: 'A weak point, in one sentence? (Enter = no more)', zh: '有什么薄弱点？用一句话写（回车 = 没有了）' },
    async (what, key) => {
      const level = await talk.level(
        { key: `${key}.class`, flag, question: { en: 'What would mend it?', zh: '要靠什么解决？' }, optional: true },
        'vulnerability_class',
      )
      return { what, ...known('class', level), ...known('subject', await askSubject(room, key, what)) }
    },
  )
}

export const recommendations = (
  room: Room,
  minutes: Minutes,
  reviewers: readonly string[],
): Promise<Said['recommendations']> => {
  const { stage, talk } = room
  stage.say(...opening('recommendations', minutes))
  return listOf(
    room,
    'recommendation',
    { en: 'A recommendation? (Enter = no more)', zh: '有什么建议？（回车 = 没有了）' },
    async (what, key) => {
      const by = await askOneOfUs(
        room,
        `${key}.by`,
        { en: 'Who recommends it?', zh: '谁提出的？' },
        somebodyElse,
        reviewers[0],
      )
      const decision = await talk.level(
        { key: `${key}.decision`, flag, question: { en: 'Is it accepted?', zh: '采纳吗？' }, optional: true },
        'recommendation_decision',
      )
      const action = decision === 'accepted' ? await askAction(room, key, what, false) : undefined
      return { what, ...known('by', by), ...known('decision', decision), ...known('action', action) }
    },
  )
}

export const decisions = (room: Room, minutes: Minutes): Promise<Said['decisions']> => {
  const { desk, stage } = room
  const { plan, context } = desk
  const open = openDecisions(plan, context)
  const earlier: readonly Block[] =
    open.length === 0
      ? []
      : [
          { kind: 'heading', text: { en: 'Decided earlier, not carried out yet', zh: '以前决定、还没有落实的' } },
          { kind: 'list', items: decisionLines(open, context) },
        ]
  stage.say(...opening('decisions', minutes), ...earlier)
  return listOf(
    room,
    'decision',
    { en: 'A decision? (Enter = no more)', zh: '有什么决定？（回车 = 没有了）' },
    async (what, key) => ({ what, ...known('action', await askAction(room, key, what, true)) }),
  )
}
