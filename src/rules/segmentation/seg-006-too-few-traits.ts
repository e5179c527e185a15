import { isTopClass, traitsOf } from '../../measures/key-account.js'
import { isModuleOn } from '../../measures/modules.js'
import { labelIn } from '../../report/words.js'
import type { Rule } from '../rule.js'

// A customer who has few traits of a key account takes the effort of one and gives back that of an ordinary one.
export const seg006: Rule = {
  code: 'SEG-006',
  name: 'too-few-traits',
  label: { en: 'few traits of a key account', zh: '大客户特点不足' },
  severity: 'info',
  summary: {
    en: 'A customer of class V has most of the traits of a key account.',
    zh: 'V 类客户具备多数大客户特点。',
  },
  why: {
    en: 'Class V takes our best people and most of their time. Which traits apply, and why, is what we answer for when somebody asks why this customer gets them.',
    zh: 'V 类客户占用我方最好的人和最多的时间。别人问凭什么给这个客户，要靠“符合哪些特点、为什么”来回答。',
  },
  source: 'S0-03, HOUSE',
  move: {
    en: 'Go through the traits in the team, tick those that hold in "characteristics", and ask for another class if they are few.',
    zh: '在团队里逐条过一遍大客户特点，把符合的写进“characteristics”；如果确实不多，就提出调整类别。',
  },
  bad: `account:
  name: 示例公司
  vpc: V
  characteristics: [high_revenue_share, long_sales_cycle, solution_purchase]`,
  good: `account:
  name: 示例公司
  vpc: V
  characteristics:
    - high_revenue_share
    - high_growth_potential
    - strategic_importance
    - reference_value
    - large_deal_size
    - long_sales_cycle
    - many_decision_participants
    - solution_purchase
    - long_term_repeat_purchase`,
  *check(plan, { playbook }) {
    if (!isModuleOn('traits', plan, playbook) || !isTopClass(plan)) return
    const wanted = playbook.limits.traits
    const { count, of } = traitsOf(plan, playbook)
    if (count !== undefined && count >= wanted) return
    const letter = labelIn(playbook.scales['vpc'], 'V')
    const [total, least] = [String(of), String(wanted)]
    yield {
      subject: 'plan',
      path: ['account', 'characteristics'],
      message:
        count === undefined
          ? {
              en: `the customer is of class V (${letter.en}), and none of the ${total} traits of a key account is ticked yet`,
              zh: `客户属于 V 类（${letter.zh}），${total} 条大客户特点却一条还没勾`,
            }
          : {
              en: `the customer is of class V (${letter.en}) and has ${String(count)} of the ${total} traits of a key account, fewer than ${least}`,
              zh: `客户属于 V 类（${letter.zh}），${total} 条大客户特点只符合 ${String(count)} 条，不到 ${least} 条`,
            },
      question: {
        en: 'Which traits of a key account apply to this customer, and why?',
        zh: '这个客户符合哪些大客户特点？为什么？',
      },
    }
  },
}
