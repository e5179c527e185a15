import { dimensionWorkOf } from '../../measures/dimension-work.js'
import { isModuleOn } from '../../measures/modules.js'
import { labelOf, levelsOf } from '../../measures/scales.js'
import { same } from '../../report/words.js'
import type { Rule } from '../rule.js'

const closing = 'verify'

// Work on a person that is never checked looks like progress and may be none.
export const stk052: Rule = {
  code: 'STK-052',
  name: 'dimension-work-stuck',
  label: { en: 'work on a dimension stuck', zh: '单维分析停滞' },
  severity: 'info',
  summary: {
    en: 'Work on one dimension of a person goes on until it is verified.',
    zh: '针对某人某一维度的工作，一直走到验证为止。',
  },
  why: {
    en: 'Analysis, goal and action are only worth the time when somebody looks whether the person has really changed. Until then the team counts on a support that nobody has tested.',
    zh: '分析、目标、行动做完，要有人去看此人是不是真的变了，才算没有白做。不验证，团队指望的就是没人试过的支持。',
  },
  source: 'S4-11, HOUSE',
  move: {
    en: 'Take the next step of the cycle, and write it with its day in "dimension_work".',
    zh: '走完循环的下一步，连同日期写进“dimension_work”。',
  },
  bad: `relationships:
  people:
    - { id: cfo, name: 李总, attitude: neutral }
  dimension_work:
    - { person: cfo, dimension: attitude, step: analyse, date: 2026-04-20 }
    - { person: cfo, dimension: attitude, step: action, note: 带李总看了回款最快的同行, date: 2026-05-12 }`,
  good: `relationships:
  people:
    - { id: cfo, name: 李总, attitude: supporter }
  dimension_work:
    - { person: cfo, dimension: attitude, step: action, note: 带李总看了回款最快的同行, date: 2026-05-12 }
    - { person: cfo, dimension: attitude, step: verify, note: 预算会上替我方说了话, date: 2026-06-02 }`,
  *check(plan, { asOf, playbook }) {
    if (!isModuleOn('dimension_work', plan, playbook)) return
    for (const { person, dimension, last, path, daysAgo } of dimensionWorkOf(plan, asOf)) {
      const { step } = last
      if (step === undefined || step === closing) continue
      if (daysAgo === undefined || daysAgo <= playbook.limits.dimension_work_days) continue
      const { id, name } = person
      const steps = levelsOf(playbook, 'dimension_work_step')
      const next = steps[steps.findIndex(([one]) => one === step) + 1]
      const what = labelOf(playbook, 'dimension', dimension) ?? same(dimension)
      const now = labelOf(playbook, 'dimension_work_step', step) ?? same(step)
      const then = next?.[1].label ?? same(closing)
      const days = String(daysAgo)
      yield {
        subject: id,
        path,
        message: {
          en: `work on one dimension of ${name} (${what.en}) has stood at the step "${now.en}" for ${days} days and is not verified`,
          zh: `针对${name}的单维分析（${what.zh}）停在“${now.zh}”已 ${days} 天，还没有验证`,
        },
        hint: {
          en: `Go on to "${then.en}"; if you have seen already whether it worked, add the step "verify" with its day to "dimension_work".`,
          zh: `接着做“${then.zh}”；如果已经看到效果，就在“dimension_work”里补上“verify”这一步和日期。`,
        },
        question: {
          en: `What did we want to be different about ${name} (${what.en}), and by what would we see it?`,
          zh: `我们想让${name}在“${what.zh}”上有什么变化？看到什么才算变了？`,
        },
      }
    }
  },
}
