import { isTopClass } from '../../measures/key-account.js'
import { sellsSolutions } from '../../measures/service.js'
import { labelIn } from '../../report/words.js'
import type { Rule } from '../rule.js'

// What tells that we sell whole solutions: the service level, or the trait that the customer buys them; both are values
// of the playbook. Who adapts to whom is not asked for here: nothing is said while nobody has written it.
export const svc001: Rule = {
  code: 'SVC-001',
  name: 'vip-on-a-clip',
  label: { en: 'VIP customer not tied closely', zh: '贵宾客户绑定不紧' },
  severity: 'warning',
  summary: {
    en: 'We adapt to a customer of class V; it does not have to adapt to us.',
    zh: '对 V 类客户，是我方去适应客户，而不是让客户迁就我方。',
  },
  why: {
    en: 'Plain buying and selling holds nobody: a rival with a better price is enough. A customer that matters stays where the work is made to fit it, above all when it buys whole solutions.',
    zh: '单纯的买卖留不住人，对手价格低一点就走了。重要的客户，哪里肯按它的方式做事，它就留在哪里；买整体解决方案的客户更是如此。',
  },
  source: 'S2-27, PUB 5',
  move: {
    en: 'Agree with the customer on one thing that we do its way, put it into an action, and write "adaptation: velcro" when it is so.',
    zh: '与客户商定一件按对方方式来做的事，写成行动；做到之后，把“adaptation”改为“velcro”。',
  },
  bad: `account: { name: 长河仪表, vpc: V, adaptation: clip }`,
  good: `account: { name: 长河仪表, vpc: V, adaptation: velcro }`,
  *check(plan, { playbook }) {
    const { name, adaptation } = plan.account
    if (!isTopClass(plan) || adaptation === undefined || adaptation === 'velcro') return
    const isClip = adaptation === 'clip'
    if (!isClip && sellsSolutions(plan, playbook) !== true) return
    const word = labelIn(playbook.scales['adaptation'], adaptation)
    const vip = labelIn(playbook.scales['vpc'], 'V')
    yield {
      subject: 'plan',
      path: ['account', 'adaptation'],
      ...(!isClip && { severity: 'info' }),
      message: isClip
        ? {
            en: `"${name}" is a ${vip.en} (V), yet it has to adapt to us: we are joined by a ${word.en}, which any rival can open`,
            zh: `“${name}”是${vip.zh}（V 类），却要它来迁就我方：双方只用“${word.zh}”连着，对手一扯就开`,
          }
        : {
            en: `we sell whole solutions to "${name}", a ${vip.en} (V), and are joined by a ${word.en}: solutions need us to adapt to the customer`,
            zh: `我方向${vip.zh}“${name}”（V 类）卖整体解决方案，双方却还是“${word.zh}”：卖方案要由我方去适应客户`,
          },
      question: {
        en: `What would we have to do the way of "${name}" so that it would miss us?`,
        zh: `我方哪件事改按“${name}”的方式来做，它就离不开我们？`,
      },
    }
  },
}
