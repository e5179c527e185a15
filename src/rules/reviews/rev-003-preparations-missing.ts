import { preparationsOf } from '../../measures/reviews.js'
import { labelOf, labelsOf } from '../../measures/scales.js'
import { reviewName } from '../../report/review-words.js'
import { listed, same } from '../../report/words.js'
import type { Rule } from '../rule.js'

// A review without the executives finds out what they could have settled before.
export const rev003: Rule = {
  code: 'REV-003',
  name: 'preparations-missing',
  label: { en: 'review not prepared', zh: '评审准备不足' },
  severity: 'info',
  summary: {
    en: 'Before every quarterly and yearly review the executives are briefed, their advice is won, and the team is briefed.',
    zh: '每季和每年的评审之前，都已向高管汇报、获得高管建议，并向团队汇报。',
  },
  why: {
    en: 'Executives who know the plan beforehand bring advice and people instead of first questions, and a team that knows the key actions can speak about how instead of what.',
    zh: '高管事先了解计划，会上带来的就是建议和资源，而不是从头问起；团队清楚关键行动，讨论的就是怎么做，而不是做什么。',
  },
  source: 'S0-25',
  move: {
    en: 'Catch up on what still helps, and write what was done in "preparations".',
    zh: '补做还来得及的准备，把做过的写进“preparations”。',
  },
  bad: `reviews:
  - { id: rev_q2, kind: quarterly_business_review, held_on: 2026-04-10, preparations: [brief_team] }`,
  good: `reviews:
  - id: rev_q2
    kind: quarterly_business_review
    held_on: 2026-04-10
    preparations: [brief_executives, win_executive_advice, brief_team]`,
  *check(plan, { asOf, playbook }) {
    for (const { thing: review, path, done, missing } of preparationsOf(plan, playbook)) {
      if (missing.length === 0) continue
      const { en, zh } = reviewName(review.held_on, labelOf(playbook, 'review_kind', review.kind))
      const names = listed(labelsOf(playbook, 'preparation', missing))
      const ids = listed(missing.map(same))
      const isForExecutives = missing.some((id) => id !== 'brief_team')
      yield {
        subject: review.id,
        path: [...path, 'preparations'],
        message:
          done.length === 0
            ? { en: `no preparation is recorded for ${en}`, zh: `${zh}没有任何会前准备的记录` }
            : { en: `${en} lacks preparations: ${names.en}`, zh: `${zh}缺少会前准备：${names.zh}` },
        hint:
          review.held_on > asOf
            ? {
                en: `Prepare ${en}: ${names.en}; then write it in "preparations" (${ids.en}).`,
                zh: `为 ${zh}做好准备：${names.zh}；做完写进“preparations”（${ids.zh}）。`,
              }
            : {
                en: `If this was done before ${en}, write it in "preparations" (${ids.en}); if not, do it before the next one.`,
                zh: `如果 ${zh}之前做过这些准备，写进“preparations”（${ids.zh}）；如果没做，下次会前补上。`,
              },
        question: isForExecutives
          ? {
              en: 'Which of our executives know what this plan needs from them, and what did they advise?',
              zh: '我方哪位高管清楚这份计划需要他做什么？他有什么建议？',
            }
          : {
              en: 'Does everybody on the team know the key actions and their own part?',
              zh: '团队里每个人都清楚关键行动和自己要做的部分吗？',
            },
      }
    }
  },
}
