import { assertionsOf } from '../../measures/assertions.js'
import { comparedValues, ofEveryPlan } from '../../report/assertion-words.js'
import { quoted } from '../../report/visible.js'
import { both } from '../../report/words.js'
import type { Rule } from '../rule.js'

// An unknown is never a pass: nobody knows whether the statement holds, and everybody would believe it does.
export const ast002: Rule = {
  code: 'AST-002',
  name: 'assertion-undecided',
  label: { en: 'assertion cannot be decided', zh: '断言无法判断' },
  severity: 'warning',
  summary: {
    en: 'Every figure that the plan asserts something of is known.',
    zh: '断言所用的每个数字都是已知的。',
  },
  why: {
    en: 'An unknown is no zero and no pass. As long as a figure is not known, nobody can say whether what we assert of it holds, and silence would look like a yes.',
    zh: '未知既不是零，也不算通过。数字还不知道，就没人能说断言是否成立，而不吭声看起来就像是成立了。',
  },
  source: 'HOUSE',
  move: {
    en: 'Record what the figure is made of, or take the statement back until you know it.',
    zh: '补上这个数字所需的信息，或者先撤回断言，等知道了再写。',
  },
  bad: `opportunities: [{ id: erp, name: ERP 升级, stage: C }]
assert: [pipeline.open_weighted >= 5000000]`,
  good: `opportunities: [{ id: erp, name: ERP 升级, stage: C, amount: 10000000 }]
assert: [pipeline.open_weighted >= 5000000]`,
  *check(plan, context) {
    for (const { statement, path, outcome } of assertionsOf(plan, context)) {
      if (outcome.kind !== 'undecided') continue
      const { known, unknown, words, byZero } = outcome
      const said = quoted(statement)
      const from = path === undefined ? ofEveryPlan : { en: '', zh: '' }
      const reasons = both((language) => {
        const isChinese = language === 'zh'
        const values = comparedValues(known)
        const parts = [
          ...unknown.map((name) => (isChinese ? `${name} 未知` : `${name} is not known`)),
          ...words.map((one) => {
            const written = quoted(one.words, 40)[language]
            return isChinese
              ? `${one.name} 写的是${written}，不是数字`
              : `${one.name} is ${written}, which is no number`
          }),
          ...(byZero ? [isChinese ? '除数为 0' : 'it divides by 0'] : []),
          ...(values === '' ? [] : [values]),
        ]
        return parts.join(isChinese ? '；' : '; ')
      })
      const missing = [...unknown, ...words.map(({ name }) => name)].join(', ')
      yield {
        subject: 'plan',
        path: path ?? [],
        message: {
          en: `${said.en} cannot be decided: ${reasons.en}${from.en}`,
          zh: `${said.zh}无法判断：${reasons.zh}${from.zh}`,
        },
        ...(missing !== '' && {
          hint: {
            en: `Record what is missing for ${missing}, or take the statement back until you know it.`,
            zh: `补上 ${missing} 所缺的信息，或者先撤回断言，等知道了再写。`,
          },
        }),
        question: {
          en: `We want ${said.en} to hold: who of us finds out whether it does?`,
          zh: `我方希望${said.zh}成立：谁去弄清楚是否成立？`,
        },
      }
    }
  },
}
