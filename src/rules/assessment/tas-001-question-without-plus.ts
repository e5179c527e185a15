import { assessedDeals, questionsWithoutPlus } from '../../measures/assessment.js'
import { isFrom } from '../../measures/stages.js'
import { asked } from '../../report/assessment-words.js'
import { firstOf } from '../../report/competition-words.js'
import type { Text } from '../../report/text.js'
import { labelIn, listed } from '../../report/words.js'
import type { Rule } from '../rule.js'

/** `2 against, 3 unknown`; what is zero is left out. */
const standing = (minus: number, unknown: number): Text => {
  const parts: Text[] = []
  if (minus > 0) parts.push({ en: `${minus} against`, zh: `${minus} 项不利` })
  if (unknown > 0) parts.push({ en: `${unknown} unknown`, zh: `${unknown} 项未知` })
  return { en: parts.map(({ en }) => en).join(', '), zh: parts.map(({ zh }) => zh).join('，') }
}

// Four times yes makes a deal; a no that nobody has looked at costs months of presales before it shows.
export const tas001: Rule = {
  code: 'TAS-001',
  name: 'question-without-plus',
  label: { en: 'question without a plus', zh: '有一问毫无有利项' },
  severity: 'warning',
  summary: {
    en: 'Once solutions are compared, something speaks for us on each of the four questions of the deal assessment.',
    zh: '进入方案比较后，商机评估的四个问题，每个都至少有一项对我方有利。',
  },
  why: {
    en: 'An opportunity, able to compete, able to win, worth winning: one no of the four makes the other three worthless, and the sooner we see it the less it costs.',
    zh: '有机会、能竞争、能赢、值得赢：四问中有一个“不”，另外三个就白费；越早看清，代价越小。',
  },
  source: 'S4-04, PUB 3',
  move: {
    en: 'Find one fact that speaks for us on the question, or decide together whether to go on with the deal.',
    zh: '为这一问找到一个对我方有利的事实，否则一起决定要不要继续跟这个商机。',
  },
  bad: `opportunities:
  - id: erp
    name: 核心系统替换
    stage: C
    assessment:
      us: { customer_project: plus, solution_fit: plus, inside_support: minus, strategic_value: plus }`,
  good: `opportunities:
  - id: erp
    name: 核心系统替换
    stage: C
    assessment:
      us: { customer_project: plus, solution_fit: plus, inside_support: plus, strategic_value: plus }`,
  *check(plan, { playbook }) {
    // An assessment in the plan is what switches the module on.
    for (const { deal, path, stage, us } of assessedDeals(plan, playbook)) {
      if (!isFrom(stage, playbook.from_stage.assessment) || us.score === undefined) continue
      const open = questionsWithoutPlus(us)
      if (open.length === 0) continue
      const questions = listed(
        open.map(({ question, minus, unknown }) => {
          const words = asked(labelIn(playbook.scales['assessment_question'], question))
          const counts = standing(minus, unknown)
          return { en: `"${words.en}" (${counts.en})`, zh: `“${words.zh}”（${counts.zh}）` }
        }),
      )
      const unknown = open
        .flatMap(({ criteria }) => criteria.filter(({ mark }) => mark === undefined))
        .map(({ criterion }) => labelIn(playbook.scales['assessment_criterion'], criterion))
      const first = firstOf(unknown)
      yield {
        subject: deal.id,
        path: [...path, 'assessment', 'us'],
        message: {
          en: `"${deal.name}" is at stage ${stage}, and nothing speaks for us on ${questions.en}`,
          zh: `“${deal.name}”已到阶段 ${stage}，这些问题上没有一项对我方有利：${questions.zh}`,
        },
        hint:
          unknown.length === 0
            ? {
                en: `Change one of the minuses of "${deal.name}", or decide together whether to go on with it.`,
                zh: `设法扭转“${deal.name}”的一个不利项，否则一起决定要不要继续跟。`,
              }
            : {
                en: `Find out for "${deal.name}" how we stand on: ${first.en}.`,
                zh: `先弄清“${deal.name}”里我方在这几项上的处境：${first.zh}。`,
              },
        question: {
          en: `What would have to change at the customer before we could answer with yes for "${deal.name}", and who could change it?`,
          zh: `客户那边要发生什么变化，“${deal.name}”的这一问才能答“是”？谁能促成？`,
        },
      }
    }
  },
}
