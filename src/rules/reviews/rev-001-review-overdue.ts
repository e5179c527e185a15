import { heldReviews, rhythmOf, type Rhythm } from '../../measures/reviews.js'
import { labelOf } from '../../measures/scales.js'
import type { Context } from '../../plan/context.js'
import type { Plan } from '../../plan/plan.js'
import { quoted } from '../../report/visible.js'
import { either } from '../../report/working.js'
import { counted, listed, same } from '../../report/words.js'
import type { Text } from '../../report/text.js'
import type { Finding, Rule } from '../rule.js'

const kindName = ({ kind }: Rhythm, { playbook }: Context): Text => {
  const { en, zh } = labelOf(playbook, 'review_kind', kind) ?? same(kind)
  return { en: `"${en}"`, zh: `“${zh}”` }
}

/** Held before, and too long ago. */
const again = (rhythm: Rhythm, last: NonNullable<Rhythm['last']>, days: number, context: Context): Finding => {
  const name = kindName(rhythm, context)
  const due = rhythm.nextDue ?? ''
  const late = counted(days, 'day', 'days', '天')
  const { held_on } = last.thing
  return {
    subject: 'plan',
    path: [...last.path, 'held_on'],
    message: {
      en: `the review ${name.en} was due again on ${due}, ${late.en} ago; it was last held on ${held_on}`,
      zh: `${name.zh}应在 ${due} 前再开一次，已过 ${late.zh}；上一次是 ${held_on}`,
    },
    hint: {
      en: `Hold the review ${name.en} now ("plan review --session" leads through it and records it); if it was held, add it to "reviews" with "kind: ${rhythm.kind}".`,
      zh: `现在就开${name.zh}（“plan review --session”会一步步带着开完并记录）；如果已经开过，补进“reviews”，写上“kind: ${rhythm.kind}”。`,
    },
    question: {
      en: `When do we hold the review ${name.en}, and who facilitates?`,
      zh: `${name.zh}什么时候开？由谁主持？`,
    },
  }
}

/** Reviews of which nobody says what kind they are: one of them could be the one that is missed. */
const withoutKind = (plan: Plan, { asOf }: Context): readonly string[] =>
  heldReviews(plan, asOf).flatMap(({ thing: { id, kind } }) => (kind === undefined ? [id] : []))

/** Never held since the plan began: one finding for all such kinds. */
const never = (kinds: readonly Rhythm[], from: string, plan: Plan, context: Context): Finding => {
  const names = either(kinds.map((one) => kindName(one, context)))
  const open = withoutKind(plan, context)
  const doubtful = listed(open.map((id) => quoted(id)))
  const hasDoubtful = open.length > 0
  // The most frequent kind stands first, and was due first.
  const due = kinds[0]?.nextDue ?? from
  return {
    subject: 'plan',
    path: ['reviews'],
    message: {
      en: `no review ${names.en} is recorded since the plan began on ${from}; one was due by ${due}${hasDoubtful ? `; no kind is written at ${doubtful.en}` : ''}`,
      zh: `计划从 ${from} 开始，至今没有${names.zh}的记录，最晚应在 ${due} 前开第一次${hasDoubtful ? `；${doubtful.zh}没有写类型` : ''}`,
    },
    hint: {
      en: `${hasDoubtful ? `Write "kind" at ${doubtful.en}; or fix` : 'Fix'} a day for the review, and hold it with "plan review --session", which records it in "reviews".`,
      zh: `${hasDoubtful ? `给${doubtful.zh}写上“kind”；或` : ''}给评审定一个日子，用“plan review --session”来开，开完会记进“reviews”。`,
    },
    question: {
      en: 'In which meeting do we look at this plan, and when is the next?',
      zh: '我们在哪个会上看这份计划？下一次什么时候？',
    },
  }
}

// A plan lives as long as somebody comes back to it.
export const rev001: Rule = {
  code: 'REV-001',
  name: 'review-overdue',
  label: { en: 'review overdue', zh: '评审已逾期' },
  severity: 'warning',
  summary: {
    en: 'Weekly, monthly, quarterly and yearly reviews are held in their rhythm.',
    zh: '每周、每月、每季和每年的评审都按节奏进行。',
  },
  why: {
    en: 'Each rhythm has its own subject: issues, operations, results, strategy. Where one is left out, its questions are asked too late, and the plan drifts away from what is really done.',
    zh: '每种节奏各有重点：问题、操作、业务回顾、战略规划。少了一种，该问的问题就问晚了，计划也会和实际做的事脱节。',
  },
  source: 'S0-27, S2-47',
  move: {
    en: 'Hold the review, or add to "reviews" what was held.',
    zh: '把评审开了；已经开过的，补进“reviews”。',
  },
  bad: `reviews:
  - { id: rev_q1, kind: quarterly_business_review, held_on: 2026-03-13 }`,
  good: `reviews:
  - { id: rev_q2, kind: quarterly_business_review, held_on: 2026-04-10 }`,
  *check(plan, context) {
    const neverHeld: Rhythm[] = []
    for (const rhythm of rhythmOf(plan, context)) {
      const { last, daysOverdue } = rhythm
      if (daysOverdue === undefined || daysOverdue === 0) continue
      if (last) yield again(rhythm, last, daysOverdue, context)
      else neverHeld.push(rhythm)
    }
    const [first] = neverHeld
    if (first?.from !== undefined) yield never(neverHeld, first.from, plan, context)
  },
}
