import { ratedOpenDeals } from '../../measures/deals.js'
import { isFrom } from '../../measures/stages.js'
import type { Zone } from '../../measures/control.js'
import type { Playbook, StageCode } from '../../playbook/playbook.js'
import type { Severity } from '../../report/diagnostic.js'
import { labelIn } from '../../report/words.js'
import type { Rule } from '../rule.js'

/** undefined = zone and stage go together. */
const severityOf = (zone: Zone, stage: StageCode, { from_stage }: Playbook): Severity | undefined => {
  const isLate = isFrom(stage, from_stage.zone_error)
  if (zone === 'loss') return isLate ? 'error' : isFrom(stage, from_stage.zone_warning) ? 'warning' : undefined
  return zone === 'volatile' && isLate ? 'warning' : undefined
}

// The stage says that we shall win, the rating that we shall not: the forecast stands on one of them.
export const ctl003: Rule = {
  code: 'CTL-003',
  name: 'zone-against-stage',
  label: { en: 'rating contradicts the stage', zh: '评分区间与阶段不符' },
  severity: 'error',
  summary: {
    en: 'The later the stage of a deal, the firmer it is under our control.',
    zh: '商机阶段越靠后，控单程度越高。',
  },
  why: {
    en: 'A late stage says that we shall probably win, a rating in the loss zone that we shall not. One of the two is wrong, and the forecast stands on it.',
    zh: '阶段靠后，说明大概率能赢；落在失单区，说明大概率会输。两者必有一错，而预测正建在上面。',
  },
  source: 'S4-16, PUB 1',
  move: {
    en: 'Win the one who decides, or move the deal back to the stage that is true.',
    zh: '争取决策者，否则把商机退回真实的阶段。',
  },
  improves: 'control',
  bad: `opportunities:
  - { id: erp, name: ERP 升级, stage: C, c139: { coach: { w1: false, f1: true, c1: clear } } }`,
  good: `opportunities:
  - { id: erp, name: ERP 升级, stage: C, c139: { coach: { w1: true, f1: true, c1: clear } } }`,
  *check(plan, context) {
    const { playbook } = context
    for (const { one, rating, rater } of ratedOpenDeals(plan, context)) {
      const { deal, path, stage, winRate } = one
      const severity = severityOf(rating.zone, stage, playbook)
      if (severity === undefined || rater === undefined) continue
      const zone = labelIn(playbook.scales['control_zone'], rating.zone)
      const whose =
        rater === 'coach' ? { en: "the coach's rating", zh: '教练评分' } : { en: 'our own rating', zh: '自评' }
      yield {
        subject: deal.id,
        path: [...path, 'c139', rater],
        severity,
        message: {
          en: `"${deal.name}" is at stage ${stage} with a win rate of ${winRate}%, and ${whose.en} ${rating.written} lies in the ${zone.en}`,
          zh: `“${deal.name}”在阶段 ${stage}，赢率 ${winRate}%，${whose.zh} ${rating.written} 却落在${zone.zh}`,
        },
        hint:
          rating.w === 0
            ? {
                en: `Find out what the one who decides on "${deal.name}" needs in order to choose us, or move the deal back in "stage".`,
                zh: `弄清“${deal.name}”的决策者要看到什么才会选定我方，否则在“stage”中把商机退回。`,
              }
            : {
                en: `Clear what is still open about "${deal.name}" and win those who have a say, or move the deal back in "stage".`,
                zh: `把“${deal.name}”还没弄清的事项弄清，争取其他参与决策的人，否则在“stage”中把商机退回。`,
              },
        question: {
          en: `Why do we expect to win "${deal.name}", when the rating lies in the ${zone.en}?`,
          zh: `“${deal.name}”的评分在${zone.zh}，我们凭什么认为能赢？`,
        },
      }
    }
  },
}
