import { assertionsOf } from '../../measures/assertions.js'
import { comparedNumber, comparedValues, ofEveryPlan } from '../../report/assertion-words.js'
import { quoted } from '../../report/visible.js'
import type { Rule } from '../rule.js'

// What a team has set itself as a limit is worth a red light of its own.
export const ast001: Rule = {
  code: 'AST-001',
  name: 'assertion-does-not-hold',
  label: { en: 'assertion does not hold', zh: '断言不成立' },
  severity: 'error',
  summary: {
    en: 'What the plan asserts of its own figures holds.',
    zh: '计划对自身数字所作的断言都成立。',
  },
  why: {
    en: 'A team that writes down what must hold wants to hear on the same day that it no longer does, and not in the meeting at the end of the quarter.',
    zh: '团队写下必须成立的事，就是希望它一旦不成立当天就知道，而不是等到季度末开会。',
  },
  source: 'HOUSE',
  move: {
    en: 'Decide what makes the statement true again, or agree on another aim and change it.',
    zh: '决定怎样让断言重新成立，或者重新商定目标并修改断言。',
  },
  bad: `opportunities: [{ id: erp, name: ERP 升级, stage: C, amount: 3000000 }]
assert: [pipeline.open_weighted >= 5000000]`,
  good: `opportunities: [{ id: erp, name: ERP 升级, stage: C, amount: 10000000 }]
assert: [pipeline.open_weighted >= 5000000]`,
  *check(plan, context) {
    for (const { statement, path, outcome } of assertionsOf(plan, context)) {
      if (outcome.kind !== 'fails') continue
      const { known, apart } = outcome
      const words = quoted(statement)
      const from = path === undefined ? ofEveryPlan : { en: '', zh: '' }
      const values = comparedValues(known)
      const then = values === '' ? { en: '', zh: '' } : { en: `: ${values}`, zh: `：${values}` }
      yield {
        subject: 'plan',
        path: path ?? [],
        message: {
          en: `${words.en} does not hold${then.en}${from.en}`,
          zh: `${words.zh}不成立${then.zh}${from.zh}`,
        },
        ...(apart !== undefined && {
          hint: {
            en: `The two sides are ${comparedNumber(apart)} apart: decide what closes that, or agree on another aim and change the statement.`,
            zh: `两边相差 ${comparedNumber(apart)}：决定怎样补上，或者重新商定目标并修改断言。`,
          },
        }),
        question: {
          en: `We said that ${words.en} would hold: what came in between, and who of us brings it back?`,
          zh: `我方说过${words.zh}要成立：中间发生了什么？谁来补救？`,
        },
      }
    }
  },
}
