import { isTopClass } from '../../measures/key-account.js'
import { levelsOf } from '../../measures/scales.js'
import { bindsDeeply } from '../../measures/service.js'
import { both, labelIn } from '../../report/words.js'
import type { Rule } from '../rule.js'

// Whoever answers well when called is liked, and replaced as soon as another answers as well.
export const svc002: Rule = {
  code: 'SVC-002',
  name: 'service-does-not-bind',
  label: { en: 'service that ties no VIP customer', zh: '服务层次留不住贵宾客户' },
  severity: 'warning',
  summary: {
    en: 'A customer of class V is served on a level that binds deeply.',
    zh: 'V 类客户的服务层次，达到了能够深度捆绑的水平。',
  },
  why: {
    en: 'Answering requests, even before they come, is what every good supplier does. Only a solution made to measure, or ties on many levels, make the two companies need each other.',
    zh: '有求必应，甚至提前做好，好的供应商都做得到。只有量身定制的方案，或多层次的长期关系，才能让双方真正离不开。',
  },
  source: 'S2-28',
  move: {
    en: 'Find one problem of the customer that we can solve as a whole, offer that, and raise "service_level" when it is agreed.',
    zh: '找到客户一个我方能整体解决的问题，提出方案；谈定之后，把“service_level”提高一级。',
  },
  bad: `account: { name: 长河仪表, vpc: V, service_level: proactive }`,
  good: `account: { name: 长河仪表, vpc: V, service_level: total_solution }`,
  *check(plan, { playbook }) {
    const { name, service_level } = plan.account
    if (!isTopClass(plan) || service_level === undefined || bindsDeeply(plan, playbook) !== false) return
    const level = labelIn(playbook.scales['service_level'], service_level)
    const vip = labelIn(playbook.scales['vpc'], 'V')
    const deep = levelsOf(playbook, 'service_level').filter(
      ([, { number }]) => number !== undefined && number >= playbook.service.binding_level,
    )
    const binding = both((language) =>
      deep
        .map(([, { label }]) => (language === 'zh' ? `“${label.zh}”` : `"${label.en}"`))
        .join(language === 'zh' ? '或' : ' or '),
    )
    yield {
      subject: 'plan',
      path: ['account', 'service_level'],
      message: {
        en: `"${name}" is a ${vip.en} (V), and gets "${level.en}", which binds nobody; only ${binding.en} does`,
        zh: `“${name}”是${vip.zh}（V 类），得到的只是“${level.zh}”，谈不上深度捆绑；做到${binding.zh}才算`,
      },
      question: {
        en: `Which problem of "${name}" could we take off its hands as a whole?`,
        zh: `“${name}”的哪个问题，我方可以整个接过来解决？`,
      },
    }
  },
}
