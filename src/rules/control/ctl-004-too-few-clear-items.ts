import { clearItemIds, controlOf, openItems } from '../../measures/control.js'
import { openDealsOf } from '../../measures/stages.js'
import { controlElements } from '../../report/control-words.js'
import { listed, same } from '../../report/words.js'
import type { Rule } from '../rule.js'

// Deals are mostly lost on what we did not know.
export const ctl004: Rule = {
  code: 'CTL-004',
  name: 'too-few-clear-items',
  label: { en: 'too few clear items', zh: '必清事项不够' },
  severity: 'warning',
  summary: {
    en: 'In every rated deal enough of the items that must be clear are clear.',
    zh: '每个已评分的商机，必清事项都达到了及格线。',
  },
  why: {
    en: 'Deals are mostly lost on what we did not know. In published figures 83% of the lost projects had fewer than six clear items; that shows a direction and is no probability.',
    zh: '丢单多半输在没弄清的地方。公开统计中，输掉的项目 83% 不足六清；这只说明方向，不是概率。',
  },
  source: 'PUB 1, S4-16',
  move: {
    en: 'Find out about one of the open items together with the coach, and rate again.',
    zh: '与教练一起弄清其中一项，再重新评分。',
  },
  improves: 'control',
  bad: `opportunities:
  - id: erp
    name: ERP 升级
    stage: B
    c139: { coach: { c1: clear, c2: clear, c3: clear, c4: clear, c5: clear, c6: partial } }`,
  good: `opportunities:
  - id: erp
    name: ERP 升级
    stage: B
    c139: { coach: { c1: clear, c2: clear, c3: clear, c4: clear, c5: clear, c6: clear } }`,
  *check(plan, { playbook }) {
    const wanted = playbook.limits.clear_items
    for (const { thing: deal, path } of openDealsOf(plan)) {
      const { effective, effectiveRater: rater } = controlOf(deal, plan, playbook)
      if (effective === undefined || rater === undefined || effective.c >= wanted) continue
      const [first, ...others] = openItems(deal, rater)
      if (first === undefined) continue
      const words = controlElements[first]
      const whose =
        rater === 'coach' ? { en: "the coach's rating", zh: '教练评分中' } : { en: 'our own rating', zh: '自评中' }
      const ids = listed(others.map(same))
      const rest = others.length === 0 ? same('') : { en: `; also open: ${ids.en}`, zh: `；未清的还有 ${ids.zh}` }
      yield {
        subject: deal.id,
        path: [...path, 'c139', rater],
        message: {
          en: `${whose.en} of "${deal.name}" counts only ${effective.c} of the ${clearItemIds.length} must-be-clear items as clear, and at least ${wanted} are wanted`,
          zh: `“${deal.name}”的 ${clearItemIds.length} 个必清事项，${whose.zh}只清了 ${effective.c} 个，至少要清 ${wanted} 个`,
        },
        hint: {
          en: `Find out about ${first} first (${words.en}), and rate again${rest.en}.`,
          zh: `先弄清 ${first}（${words.zh}），再重新评分${rest.zh}。`,
        },
        question: {
          en: `Who can tell us this about "${deal.name}": ${words.en}?`,
          zh: `关于“${deal.name}”，谁能告诉我们：${words.zh}？`,
        },
      }
    }
  },
}
