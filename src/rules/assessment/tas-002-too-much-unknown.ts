import { assessedDeals, criteriaOf } from '../../measures/assessment.js'
import { isFrom } from '../../measures/stages.js'
import { firstOf } from '../../report/competition-words.js'
import { labelIn } from '../../report/words.js'
import type { Rule } from '../rule.js'

// A question mark is not a no, but a team that lives with many of them hears the no last.
export const tas002: Rule = {
  code: 'TAS-002',
  name: 'too-much-unknown',
  label: { en: 'too much unknown', zh: '未知项过多' },
  severity: 'warning',
  summary: {
    en: 'Once solutions are compared, we know how most of the twenty criteria stand for us.',
    zh: '进入方案比较后，二十项标准中的大多数，我方都清楚自己的处境。',
  },
  why: {
    en: 'What we do not know, a competitor may. Each unknown is a question that somebody at the customer could answer this week.',
    zh: '我方不知道的，对手可能知道。每一个未知，都是这周就可以向客户问清的问题。',
  },
  source: 'S4-04, PUB 3, HOUSE',
  move: {
    en: 'Take the unknown criteria to the coach inside, one by one, and mark what is found out.',
    zh: '把未知的标准逐项向内部教练请教，问清一项标一项。',
  },
  bad: `opportunities:
  - id: erp
    name: 核心系统替换
    stage: C
    assessment:
      us: { customer_project: plus, solution_fit: plus, inside_support: plus, strategic_value: plus }`,
  good: `opportunities:
  - id: erp
    name: 核心系统替换
    stage: C
    assessment:
      us:
        customer_project: plus
        business_profile: plus
        financial_condition: plus
        access_to_funds: plus
        compelling_event: minus
        solution_fit: plus
        resource_requirements: plus
        current_relationship: minus
        unique_business_value: plus
        inside_support: plus
        executive_credibility: minus
        short_term_revenue: plus
        future_revenue: plus
        strategic_value: plus`,
  *check(plan, { playbook }) {
    // An assessment in the plan is what switches the module on.
    const most = playbook.limits.assessment_unknown
    for (const { deal, path, stage, us } of assessedDeals(plan, playbook)) {
      if (!isFrom(stage, playbook.from_stage.assessment) || us.score === undefined || us.unknown <= most) continue
      const unknown = criteriaOf(us).filter(({ mark }) => mark === undefined)
      const first = firstOf(unknown.map(({ criterion }) => labelIn(playbook.scales['assessment_criterion'], criterion)))
      yield {
        subject: deal.id,
        path: [...path, 'assessment', 'us'],
        message: {
          en: `"${deal.name}" is at stage ${stage}, and ${us.unknown} of ${us.of} criteria are unknown, more than ${most}`,
          zh: `“${deal.name}”已到阶段 ${stage}，${us.of} 项标准中有 ${us.unknown} 项未知，超过 ${most} 项`,
        },
        hint: {
          en: `Find out for "${deal.name}" how we stand on: ${first.en}.`,
          zh: `先弄清“${deal.name}”里我方在这几项上的处境：${first.zh}。`,
        },
        question: {
          en: `Which unknown about "${deal.name}" could change our mind about it, and who could tell us this week?`,
          zh: `关于“${deal.name}”，哪个未知最可能改变我们的判断？这周能问谁？`,
        },
      }
    }
  },
}
