import { serviceTimesOf } from '../../measures/service.js'
import { labelIn } from '../../report/words.js'
import type { Rule } from '../rule.js'

// Of a warranty more is better, so less than promised is what breaks it; which times are of that kind is a value of the
// playbook. The module is on as soon as a time is written.
export const svc004: Rule = {
  code: 'SVC-004',
  name: 'service-time-missed',
  label: { en: 'promised service time missed', zh: '服务时间没有兑现' },
  severity: 'warning',
  summary: {
    en: 'Every service time that we promise is kept.',
    zh: '承诺的服务时间，项项都做到。',
  },
  why: {
    en: 'Customers forgive a slow promise sooner than a broken one. A rival needs no more than a list of promises that we did not keep.',
    zh: '承诺得慢，客户可以接受；承诺了做不到，客户记得最牢。对手只要把没兑现的列出来就够了。',
  },
  source: 'S2-33',
  move: {
    en: 'Settle with delivery or service how the promise is kept from now on, or agree with the customer on one that we can keep.',
    zh: '与实施或客服定好今后怎样做到；做不到的，主动与客户重新约定。',
  },
  bad: `account:
  name: 长河仪表
  service_times: { correction: { promised: 24, actual: 30 } }`,
  good: `account:
  name: 长河仪表
  service_times: { correction: { promised: 24, actual: 20 } }`,
  *check(plan, { playbook }) {
    for (const { kind, path, promised, actual, missedBy, isLongerBetter } of serviceTimesOf(plan, playbook)) {
      if (missedBy === undefined || missedBy === 0) continue
      const label = labelIn(playbook.scales['service_time'], kind)
      const [wanted, real, missed] = [String(promised), String(actual), String(missedBy)]
      yield {
        subject: 'plan',
        path: [...path, 'actual'],
        message: {
          en: `${label.en}: ${wanted} h promised, ${real} h in fact, ${missed} h too ${isLongerBetter ? 'short' : 'long'}`,
          zh: `${label.zh}：承诺 ${wanted} 小时，实际 ${real} 小时，${isLongerBetter ? '少了' : '超出'} ${missed} 小时`,
        },
        question: {
          en: `Does the customer know that we miss this time (${label.en}), and who of us puts it right by when?`,
          zh: `“${label.zh}”没有做到，客户知道吗？我方由谁、在什么时候改过来？`,
        },
      }
    }
  },
}
