import { goalFigures, isOpenAction, type ActionFigure } from '../../measures/goals.js'
import { namesOf } from '../../measures/lookup.js'
import { inQuotes } from '../../report/goal-words.js'
import type { Text } from '../../report/text.js'
import type { Finding, Rule } from '../rule.js'

/** What is wrong with the owner; undefined = somebody of our team owns the action. */
const ownerFault = ({ action, owner }: ActionFigure, nameOf: (id: string) => string): Text | undefined => {
  if (owner) return undefined
  if (action.owner === undefined) return { en: 'has no owner', zh: '没有负责人' }
  const name = nameOf(action.owner)
  return name === action.owner
    ? { en: `is given to "${name}", and nobody on our team has this id`, zh: `交给了“${name}”，我方团队里没有这个 id` }
    : { en: `is given to ${name}, who is not on our team`, zh: `交给了${name}，但此人不在我方团队` }
}

const dueFault: Text = { en: 'has no due date', zh: '没有截止日期' }

const faultText = (ofOwner: Text | undefined, isDated: boolean): Text => {
  if (ofOwner === undefined) return dueFault
  if (isDated) return ofOwner
  return { en: `${dueFault.en} and ${ofOwner.en}`, zh: `${dueFault.zh}，而且${ofOwner.zh}` }
}

/** What to do and to ask about an action that is still to be done. */
const openWords = (what: Text, owner: string | undefined): Pick<Finding, 'hint' | 'question'> =>
  owner === undefined
    ? {
        hint: {
          en: `Agree on who of us takes on ${what.en} and by when, and write "owner" and "due".`,
          zh: `商定由我方谁来做${what.zh}、什么时候做完，写上“owner”和“due”。`,
        },
        question: { en: `Who of us does ${what.en}, and by when?`, zh: `${what.zh}由我方谁来做？什么时候做完？` },
      }
    : {
        hint: {
          en: `Agree with ${owner} on a date for ${what.en}, and write it in "due".`,
          zh: `与${owner}商定${what.zh}的完成日期，写进“due”。`,
        },
        question: { en: `By when does ${owner} finish ${what.en}?`, zh: `${owner}什么时候做完${what.zh}？` },
      }

/** Done or dropped: only the record is not whole. */
const closedWords = (what: Text): Pick<Finding, 'hint'> => ({
  hint: {
    en: `Complete the record of ${what.en}: write "owner" and "due".`,
    zh: `补全${what.zh}的记录：写上“owner”和“due”。`,
  },
})

// An action that everybody could do until some day is done by nobody.
export const gol003: Rule = {
  code: 'GOL-003',
  name: 'action-owner-and-due',
  label: { en: 'action without owner or date', zh: '行动缺负责人或日期' },
  severity: 'error',
  completeness: true,
  summary: {
    en: 'Every action has an owner from our team and a due date.',
    zh: '每项行动都有我方团队的负责人和截止日期。',
  },
  why: {
    en: 'The plan holds the team together only when everybody knows who does what by when. An action without a name or a date is talked about again in the next review.',
    zh: '只有人人知道谁在什么时候做完什么，计划才能让团队步调一致。没有人名和日期的行动，下次评审还得再谈一遍。',
  },
  source: 'S0-21, S0-22',
  move: {
    en: 'Agree on who of us does it and by when, and write "owner" and "due".',
    zh: '商定由我方谁在什么时候做完，写上“owner”和“due”。',
  },
  improves: 'completeness',
  bad: `team:
  - { id: lead, name: 客户经理 }
actions:
  - { id: visit, what: 拜访总经理, due: 2026-07-17 }`,
  good: `team:
  - { id: lead, name: 客户经理 }
actions:
  - { id: visit, what: 拜访总经理, owner: lead, due: 2026-07-17 }`,
  *check(plan, context) {
    const nameOf = namesOf(plan)
    for (const figure of goalFigures(plan, context).actions) {
      const { action, owner, path } = figure
      const what = inQuotes(action.what)
      const isDated = action.due !== undefined
      const ofOwner = ownerFault(figure, nameOf)
      if (ofOwner === undefined && isDated) continue
      const fault = faultText(ofOwner, isDated)
      yield {
        subject: action.id,
        path: [...path, ofOwner ? 'owner' : 'due'],
        message: { en: `the action ${what.en} ${fault.en}`, zh: `行动${what.zh}${fault.zh}` },
        ...(isOpenAction(figure) ? openWords(what, owner?.name) : closedWords(what)),
      }
    }
  },
}
