import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { families } from '../../src/rules/index.js'
import type { Rule } from '../../src/rules/rule.js'
import { root, run } from '../support.js'

const head = 'version: 1\naccount: { name: 示例公司 }\n'

const rules: Rule[] = (await Promise.all(Object.values(families).map((family) => family()))).flat()

/** The findings of one rule in a plan, as a script would get them. */
const findingsOf = async (rule: Rule, fragment: string) => {
  const { out } = await run(['check', '-', '--format', 'json'], { stdin: head + fragment })
  const report = JSON.parse(out) as {
    plans: [{ diagnostics: { rule: string; line: number; column: number; message: string }[] }]
  }
  const { diagnostics } = report.plans[0]
  expect(diagnostics.filter(({ rule: id }) => id === 'yaml' || id === 'schema')).toEqual([])
  return diagnostics.filter(({ rule: id }) => id === rule.code)
}

describe.each(rules)('$code $name', (rule) => {
  it('finds its bad example', async () => {
    const found = await findingsOf(rule, rule.bad)
    expect(found.map(({ line, column, message }) => `${String(line)}:${String(column)} ${message}`)).toMatchSnapshot()
    expect(found.length).toBeGreaterThan(0)
  })

  it('is content with its good example', async () => {
    expect(await findingsOf(rule, rule.good)).toEqual([])
  })

  it('speaks both languages', () => {
    for (const text of [rule.summary, rule.why]) {
      expect(text.zh).toMatch(/[一-龥]/)
      expect(text.en).not.toMatch(/[一-龥]/)
    }
  })
})

it('has one file a rule, and every file is listed', () => {
  const files = readdirSync(join(root, 'src/rules'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((family) => readdirSync(join(root, 'src/rules', family.name)).filter((file) => file !== 'index.ts'))
  expect(files.sort()).toEqual(rules.map(({ code, name }) => `${code.toLowerCase()}-${name}.ts`).sort())
})
