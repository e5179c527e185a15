import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { withoutGit } from '../git.js'
import { defaultPlaybook } from '../../src/playbook/default.generated.js'
import { allRules } from '../../src/rules/select.js'
import { families, prefixes } from '../../src/rules/index.js'
import type { Rule } from '../../src/rules/rule.js'
import { openPlan } from '../../src/plan/open.js'
import { root } from '../support.js'
import { findings, today, wholePlan } from './findings.js'

const rules = await allRules()

/** What the examples of a rule are judged with. */
const worldOf = ({ config, before }: Pick<Rule, 'config' | 'before'>) => ({
  ...(config !== undefined && { config }),
  ...(before !== undefined && { before }),
})

const planOf = async (fragment: string) => {
  const bytes = new TextEncoder().encode(wholePlan(fragment))
  const input = { kind: 'file', name: 'demo.plan.yaml', files: [{ file: 'demo.plan.yaml', bytes }] } as const
  const opened = await openPlan(input, defaultPlaybook)
  if (opened.kind !== 'plan') throw new Error('no plan')
  return opened.plan
}

/** The questions that go with the findings of a rule. */
const questionsOf = async (rule: Rule, fragment: string) => {
  const plan = await planOf(fragment)
  const before = rule.before === undefined ? undefined : { plan: await planOf(rule.before), on: '2026-06-01' }
  const earlier = before && { committed: before, approved: before }
  const context = { asOf: today, playbook: defaultPlaybook, plans: [plan], ...(earlier && { earlier }) }
  return Array.from(rule.check(plan, context), ({ question }) => question)
}

describe.each(rules)('$code $name', (rule) => {
  // What was committed before lies in a repository.
  const isUntold = rule.before !== undefined && withoutGit

  it.skipIf(isUntold)('finds its bad example, in words of both languages', async () => {
    const english = await findings(rule.code, rule.bad, worldOf(rule))
    const chinese = await findings(rule.code, rule.bad, { ...worldOf(rule), lang: 'zh' })
    expect(english.length).toBeGreaterThan(0)
    const questions = await questionsOf(rule, rule.bad)
    for (const question of questions) {
      if (question === undefined) continue
      expect(question.en).toMatch(/^[^a-z].*\?$/s)
      expect(question.zh).toMatch(/？$/)
    }
    const lines = english.flatMap(({ severity, subject, line, column, message, hint }, index) => [
      `${String(line)}:${String(column)} ${severity} ${subject}`,
      `  ${message}`,
      `  ${chinese[index]?.message ?? ''}`,
      `  → ${hint}`,
      `  → ${chinese[index]?.hint ?? ''}`,
    ])
    const asked = questions.flatMap((question) => (question ? [`? ${question.en}`, `? ${question.zh}`] : []))
    const committed = rule.before === undefined ? [] : ['before:', wholePlan(rule.before)]
    const page = [rule.code, '', ...committed, wholePlan(rule.bad), ...lines, ...asked, ''].join('\n')
    await expect(page).toMatchFileSnapshot(`snapshots/${rule.code.toLowerCase()}.txt`)
  })

  it.skipIf(isUntold)('is content with its good example', async () => {
    expect(await findings(rule.code, rule.good, worldOf(rule))).toEqual([])
  })

  it('speaks both languages', () => {
    expect(rule.label.zh).toMatch(/[一-龥]/)
    expect(rule.label.en).toMatch(/^[a-zA-Z][^.]*$/)
    for (const text of [rule.summary, rule.why, rule.move]) {
      expect(text.zh).toMatch(/[一-龥]/)
      expect(text.zh).toMatch(/。$/)
      expect(text.en).not.toMatch(/[一-龥]/)
      expect(text.en).toMatch(/^[A-Z].*\.$/s)
    }
  })

  it('names its source', () => {
    expect(rule.source).toMatch(/^(S[0-4]-\d\d|PUB \d+|GK|HOUSE)(, (S[0-4]-\d\d|PUB \d+|GK|HOUSE))*$/)
  })
})

it('has one file a rule, and every file is listed', () => {
  const files = readdirSync(join(root, 'src/rules'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((family) => readdirSync(join(root, 'src/rules', family.name)).filter((file) => file !== 'index.ts'))
  expect(files.sort()).toEqual(rules.map(({ code, name }) => `${code.toLowerCase()}-${name}.ts`).sort())
})

it('lists the rules of a family in the order of their codes, under its letters', async () => {
  for (const [family, load] of Object.entries(families)) {
    const codes = (await load()).map(({ code }) => code)
    expect(codes).toEqual([...codes].sort())
    expect(codes.filter((code) => !code.startsWith(prefixes[family as keyof typeof prefixes]))).toEqual([])
  }
})
