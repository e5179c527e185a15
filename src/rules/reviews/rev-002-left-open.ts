import { namesOf } from '../../measures/lookup.js'
import { heldReviews, leftOpenIn, type LeftOpen } from '../../measures/reviews.js'
import { labelOf } from '../../measures/scales.js'
import { inQuotes } from '../../report/goal-words.js'
import { reviewName } from '../../report/review-words.js'
import type { Text } from '../../report/text.js'
import type { Finding, Rule } from '../rule.js'

type Words = Pick<Finding, 'message' | 'hint' | 'question'>

/** Recommended, and nobody said yes or no. */
const unanswered = (what: Text, review: Text, by: string | undefined): Words => ({
  message: {
    en: `${review.en} left the recommendation ${what.en} without an answer`,
    zh: `${review.zh}没有对建议${what.zh}作出决定`,
  },
  hint: {
    en: `Decide on ${what.en}${by === undefined ? '' : `, tell ${by}`}, and write "decision": accepted, rejected or deferred.`,
    zh: `对${what.zh}作出决定${by === undefined ? '' : `，告诉${by}`}，写上“decision”：accepted（采纳）、rejected（不采纳）或 deferred（暂缓）。`,
  },
  question: {
    en: `${by === undefined ? 'Somebody' : by} recommended ${what.en}: do we do it, leave it, or when do we come back to it?`,
    zh: `${by === undefined ? '有人' : by}建议${what.zh}：做、不做，还是什么时候再议？`,
  },
})

/** Decided, and nobody was told to do it. */
const withoutAction = (what: Text, review: Text, said: LeftOpen['said']): Words => ({
  message:
    said === 'decision'
      ? {
          en: `${review.en} decided ${what.en}, and no action follows from it`,
          zh: `${review.zh}作出决定${what.zh}，却没有对应的行动`,
        }
      : {
          en: `${review.en} accepted the recommendation ${what.en}, and no action follows from it`,
          zh: `${review.zh}采纳了建议${what.zh}，却没有对应的行动`,
        },
  hint: {
    en: `Add an action for ${what.en} with "owner" and "due" (plan add action), and write its id in "action".`,
    zh: `为${what.zh}添加一项有“owner”和“due”的行动（plan add action），把它的 id 写进“action”。`,
  },
  question: {
    en: `Who of us makes ${what.en} happen, and by when?`,
    zh: `${what.zh}由我方谁来落实？什么时候做完？`,
  },
})

// What is decided without a name and a day was only talked about.
export const rev002: Rule = {
  code: 'REV-002',
  name: 'left-open',
  label: { en: 'review left something open', zh: '评审有事未落实' },
  severity: 'warning',
  summary: {
    en: 'In the last review every recommendation got a decision and every decision an action.',
    zh: '上一次评审中，每条建议都有决定，每项决定都有行动。',
  },
  why: {
    en: 'A recommendation without an answer is not made twice, and a decision without an action is decided again next time. Both teach the team that reviews change nothing.',
    zh: '建议没有回音，下次就没人再提；决定没有行动，下次还得再定一遍。久而久之，大家会觉得开会改变不了什么。',
  },
  source: 'S0-23',
  move: {
    en: 'Answer every recommendation of the last review, and give every decision an action with an owner and a day.',
    zh: '给上次评审的每条建议一个答复，给每项决定配上有负责人和日期的行动。',
  },
  bad: `team:
  - { id: boss, name: 孙岚 }
reviews:
  - id: rev_w26
    kind: weekly_issues
    held_on: 2026-06-26
    recommendations: [{ what: 请设计院一起出方案, by: boss }]
    decisions: [{ what: 试点先定一个油田 }]`,
  good: `team:
  - { id: boss, name: 孙岚 }
reviews:
  - id: rev_w26
    kind: weekly_issues
    held_on: 2026-06-26
    recommendations: [{ what: 请设计院一起出方案, by: boss, decision: deferred }]
    decisions: [{ what: 试点先定一个油田, action: pilot }]
actions:
  - { id: pilot, what: 与郭总定下试点的油田, owner: boss, due: 2026-07-10 }`,
  *check(plan, { asOf, playbook }) {
    const nameOf = namesOf(plan)
    for (const last of heldReviews(plan, asOf).slice(0, 1)) {
      const { id, kind, held_on } = last.thing
      const review = reviewName(held_on, labelOf(playbook, 'review_kind', kind))
      for (const { what, said, lacks, by, path } of leftOpenIn(last)) {
        const words = inQuotes(what)
        yield {
          subject: id,
          path: [...path, lacks],
          ...(lacks === 'decision'
            ? unanswered(words, review, by === undefined ? undefined : nameOf(by))
            : withoutAction(words, review, said)),
        }
      }
    }
  },
}
