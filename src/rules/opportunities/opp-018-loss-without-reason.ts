import { opportunitiesOf } from '../../measures/lookup.js'
import type { Rule } from '../rule.js'

// A lost deal has been paid for; the reason is what the money bought.
export const opp018: Rule = {
  code: 'OPP-018',
  name: 'loss-without-reason',
  label: { en: 'lost without reason', zh: '丢单没有原因' },
  severity: 'warning',
  summary: {
    en: 'Every lost deal says why it was lost.',
    zh: '每个丢单的商机都写明丢单原因。',
  },
  why: {
    en: 'A loss that nobody explains is repeated in the next deal with the same customer.',
    zh: '没有找到原因的丢单，下一个商机还会再来一次。',
  },
  source: 'S2-09, S4-01',
  move: {
    en: 'Ask the customer and your own team, and write the main reason in "loss_reason".',
    zh: '请问客户，也问自己的团队，把主要原因写进“loss_reason”。',
  },
  bad: `opportunities:
  - { id: mes, name: 车间执行系统, amount: 800000, stage: D, status: lost }`,
  good: `opportunities:
  - { id: mes, name: 车间执行系统, amount: 800000, stage: D, status: lost, loss_reason: need_misjudged }`,
  *check(plan) {
    for (const { thing: deal, path } of opportunitiesOf(plan)) {
      if (deal.status !== 'lost' || deal.loss_reason !== undefined) continue
      yield {
        subject: deal.id,
        path: [...path, 'loss_reason'],
        message: {
          en: `"${deal.name}" was lost, and why is not recorded`,
          zh: `“${deal.name}”已经丢单，但没有写明原因`,
        },
        question: {
          en: `What decided against us in "${deal.name}", when could we have seen it, and who at the customer would tell us?`,
          zh: `“${deal.name}”输在哪里，最早什么时候能看出来，客户那边谁会告诉我们？`,
        },
      }
    }
  },
}
