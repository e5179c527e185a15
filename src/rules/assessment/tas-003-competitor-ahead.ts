import { assessedDeals, rivalsAhead } from '../../measures/assessment.js'
import { firstOf } from '../../report/competition-words.js'
import { labelIn, listed } from '../../report/words.js'
import type { Rule } from '../rule.js'

// Whoever sees with the customer's eyes that somebody else is ahead can still change the rules of the game.
export const tas003: Rule = {
  code: 'TAS-003',
  name: 'competitor-ahead',
  label: { en: 'competitor ahead', zh: '对手领先' },
  severity: 'info',
  summary: {
    en: 'In a deal that is assessed, no more speaks for a competitor than for us.',
    zh: '做过评估的商机里，对手的有利项不比我方多。',
  },
  why: {
    en: 'Doing more of the same does not catch up with somebody who is ahead. It takes other criteria, other people, or the decision to leave the deal in time.',
    zh: '落后时照原样再加把劲，追不上。要么换一套评选标准，要么换一批人去影响，要么及时退出。',
  },
  source: 'S4-04, PUB 3',
  move: {
    en: 'Look at what speaks for the competitor and not for us: change it, or make it matter less to the customer.',
    zh: '看看哪些对对手有利、对我方无利：扭转它，或让它在客户眼里不那么重要。',
  },
  bad: `competitors:
  - { id: yuanhang, name: 远航软件 }
opportunities:
  - id: erp
    name: 核心系统替换
    stage: C
    competitors: [yuanhang]
    assessment:
      us: { customer_project: plus, solution_fit: plus, current_relationship: minus }
      competitors:
        yuanhang: { customer_project: plus, solution_fit: plus, current_relationship: plus }`,
  good: `competitors:
  - { id: yuanhang, name: 远航软件 }
opportunities:
  - id: erp
    name: 核心系统替换
    stage: C
    competitors: [yuanhang]
    assessment:
      us: { customer_project: plus, solution_fit: plus, current_relationship: minus }
      competitors:
        yuanhang: { customer_project: plus, current_relationship: plus }`,
  *check(plan, { playbook }) {
    // An assessment in the plan is what switches the module on.
    for (const one of assessedDeals(plan, playbook)) {
      const { deal, us } = one
      const ahead = rivalsAhead(one)
      const [first] = ahead
      if (first === undefined) continue
      const name = first.name ?? first.competitor
      const rivals = listed(
        ahead.map((rival) => ({
          en: `${rival.name ?? rival.competitor} (${rival.score})`,
          zh: `${rival.name ?? rival.competitor}（${rival.score} 项）`,
        })),
      )
      const criteria = firstOf(
        first.aheadOn.map((criterion) => labelIn(playbook.scales['assessment_criterion'], criterion)),
      )
      const unknown =
        us.unknown === 0
          ? { en: '', zh: '' }
          : { en: `, with ${us.unknown} unknown`, zh: `，另有 ${us.unknown} 项未知` }
      yield {
        subject: deal.id,
        path: first.path,
        message: {
          en: `in "${deal.name}" more of the ${us.of} criteria speak for ${rivals.en} than for us (${us.plus}${unknown.en})`,
          zh: `“${deal.name}”的 ${us.of} 项标准中，${rivals.zh}的有利项多于我方（${us.plus} 项${unknown.zh}）`,
        },
        hint: {
          en: `Change what speaks for ${name} and not for us, or make it matter less: ${criteria.en}.`,
          zh: `扭转对${name}有利、对我方无利的方面，或让它不那么重要：${criteria.zh}。`,
        },
        question: {
          en: `If ${name} is ahead in "${deal.name}", which rule of the game could we change so that it is not?`,
          zh: `“${deal.name}”上${name}领先，我方能改变哪条规则，让它不再领先？`,
        },
        related: ahead.slice(1).map((rival) => ({
          path: rival.path,
          message: {
            en: `${rival.name ?? rival.competitor}: ${rival.score} of ${rival.of}`,
            zh: `${rival.name ?? rival.competitor}：${rival.of} 项中 ${rival.score} 项有利`,
          },
        })),
      }
    }
  },
}
