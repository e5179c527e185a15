import { controlOf, rosierElements } from '../../measures/control.js'
import { namesOf } from '../../measures/lookup.js'
import { openDealsOf } from '../../measures/stages.js'
import { controlElements } from '../../report/control-words.js'
import { listed, same } from '../../report/words.js'
import type { Rule } from '../rule.js'

// What the coach does not see is our hope.
export const ctl008: Rule = {
  code: 'CTL-008',
  name: 'own-rating-too-rosy',
  label: { en: 'own rating too rosy', zh: '自评过于乐观' },
  severity: 'warning',
  summary: {
    en: 'Our own rating is not much more optimistic than that of the coach.',
    zh: '自评没有明显比教练评分乐观。',
  },
  why: {
    en: 'What we see and the coach does not see is mostly our hope. A team that takes it for fact stops working where work is needed.',
    zh: '我们看到、教练却看不到的，多半是愿望。把愿望当成事实，该使劲的地方就停了手。',
  },
  source: 'PUB 1, S4-16',
  move: {
    en: 'Go through the differences with the coach, and correct our rating.',
    zh: '与教练逐项核对差异，修正自评。',
  },
  improves: 'control',
  bad: `opportunities:
  - id: erp
    name: ERP 升级
    stage: C
    c139: { self: { w1: true, c1: clear }, coach: { w1: false, c1: clear } }`,
  good: `opportunities:
  - id: erp
    name: ERP 升级
    stage: C
    c139: { self: { w1: false, c1: clear }, coach: { w1: false, c1: clear } }`,
  *check(plan, { playbook }) {
    const nameOf = namesOf(plan)
    for (const { thing: deal, path } of openDealsOf(plan)) {
      const { self, coach, deviation } = controlOf(deal, plan, playbook)
      if (self === undefined || coach === undefined || deviation === undefined) continue
      const { w, f, c } = deviation
      if (w <= 0 && f <= 0 && c < playbook.limits.clear_deviation) continue
      const differences = rosierElements(deal)
      const [first] = differences
      if (first === undefined) continue
      const ids = listed(differences.map(same))
      const by = deal.c139?.coach?.by
      const who = by === undefined ? { en: 'the coach', zh: '教练' } : same(nameOf(by))
      yield {
        subject: deal.id,
        path: [...path, 'c139', 'self'],
        message: {
          en: `we rate "${deal.name}" ${self.written} and the coach ${coach.written}; the coach does not see ${ids.en}`,
          zh: `“${deal.name}”自评 ${self.written}，教练评 ${coach.written}；${ids.zh} 教练没有看到`,
        },
        hint: {
          en: `Go through ${ids.en} with ${who.en}, and correct "self" where there is no proof.`,
          zh: `与${who.zh}核对 ${ids.zh}，没有依据的，修正“self”。`,
        },
        question: {
          en: `What do we base this on for "${deal.name}", when ${who.en} does not see it: ${controlElements[first].en}?`,
          zh: `关于“${deal.name}”的“${controlElements[first].zh}”，${who.zh}并没有看到，我们的依据是什么？`,
        },
      }
    }
  },
}
