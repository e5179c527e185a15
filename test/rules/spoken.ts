import { openPlan } from '../../src/plan/open.js'
import { defaultPlaybook } from '../../src/playbook/default.generated.js'
import { applyRule, hintOf, type Rule } from '../../src/rules/rule.js'
import { today, wholePlan } from './findings.js'

/** Everything that a rule says of a fragment, in both languages: message, hint, question. For snapshots. */
export const spoken = async (rule: Rule, fragment: string): Promise<string> => {
  const bytes = new TextEncoder().encode(wholePlan(fragment))
  const input = { kind: 'file', name: 'demo.plan.yaml', files: [{ file: 'demo.plan.yaml', bytes }] } as const
  const opened = await openPlan(input, defaultPlaybook)
  if (opened.kind !== 'plan') throw new Error('no plan')
  const context = { asOf: today, playbook: defaultPlaybook, plans: [opened.plan] }
  const pages = applyRule(rule, opened.plan, context).map((judgement) => {
    const { subject, message, question } = judgement.finding
    const hint = hintOf(judgement)
    return [
      `${judgement.severity} ${subject}`,
      ...[message.en, message.zh, `→ ${hint.en}`, `→ ${hint.zh}`].map((line) => `  ${line}`),
      ...(question ? [`? ${question.en}`, `? ${question.zh}`] : []).map((line) => `  ${line}`),
    ].join('\n')
  })
  return `${pages.join('\n\n')}\n`
}
