import { fallenDeals, ratedOpenDeals } from '../../measures/deals.js'
import { labelIn } from '../../report/words.js'
import type { Rule } from '../rule.js'

// A deal seldom falls in one day: somebody corrects an answer, and nobody else hears of it.
export const ctl010: Rule = {
  code: 'CTL-010',
  name: 'zone-worse-than-before',
  label: { en: 'less under control than before', zh: '控单区间变差' },
  severity: 'info',
  summary: {
    en: 'No open deal has fallen into a worse zone since the plan was last committed.',
    zh: '与计划上次提交时相比，没有进行中的商机落入更差的区间。',
  },
  why: {
    en: 'Which way a deal moves says more than where it stands. What slips from the win zone can still be caught while the reason is fresh.',
    zh: '商机往哪个方向走，比它现在在哪里更能说明问题。刚从成单区滑落时原因还清楚，也还来得及补救。',
  },
  source: 'S4-16, HOUSE',
  move: {
    en: 'Say in the team what has changed at the customer, and agree on what wins it back.',
    zh: '在团队里说清客户那边发生了什么变化，并商定如何挽回。',
  },
  improves: 'control',
  before: `opportunities:
  - { id: erp, name: ERP 升级, stage: C, c139: { coach: { w1: true, f1: true, f2: true, c1: clear } } }`,
  bad: `opportunities:
  - { id: erp, name: ERP 升级, stage: C, c139: { coach: { w1: false, f1: true, f2: true, c1: clear } } }`,
  good: `opportunities:
  - { id: erp, name: ERP 升级, stage: C, c139: { coach: { w1: true, f1: true, f2: true, c1: clear, c2: clear } } }`,
  past: {
    version: 'committed',
    concerns: (plan, context) => ratedOpenDeals(plan, context).some(({ rating }) => rating.zone !== 'win'),
  },
  *check(plan, context) {
    const zones = context.playbook.scales['control_zone']
    for (const { one, rating, rater, before, on } of fallenDeals(plan, context)) {
      if (rater === undefined) continue
      const { deal, path } = one
      const [was, is] = [labelIn(zones, before.zone), labelIn(zones, rating.zone)]
      yield {
        subject: deal.id,
        path: [...path, 'c139', rater],
        message: {
          en: `"${deal.name}" has gone from the ${was.en} (${before.written}) to the ${is.en} (${rating.written}) since the version of ${on}`,
          zh: `与 ${on} 的版本相比，“${deal.name}”从${was.zh}（${before.written}）落到了${is.zh}（${rating.written}）`,
        },
        hint: {
          en: `Say in the team what has changed about "${deal.name}", and agree on what wins it back.`,
          zh: `在团队里说清“${deal.name}”发生了什么变化，并商定如何挽回。`,
        },
        question: {
          en: `What has happened with "${deal.name}" since ${on}, and who of us heard it from whom?`,
          zh: `自 ${on} 以来，“${deal.name}”发生了什么？我方谁从谁那里听到的？`,
        },
      }
    }
  },
}
