import { expect, it } from 'vitest'
import { languages } from '../../src/report/text.js'
import { run, type World } from '../support.js'
import { findingCount } from './finding-count.js'
import { hardPlans } from './hard-plans.js'
import { smallPlans } from './small-plans.js'
import { xmlElement, type XmlElement } from './xml-elements.js'

const checked = (argv: readonly string[], world: World) =>
  run(['check', ...argv, '--format', 'junit', '--as-of', '2026-06-30'], world)

const rules = ['--rule', 'OPP-001..004,REL,SEG-004']

/** The cases of a suite or of all, with the first element of each: what readers take for its result. */
const casesOf = (element: XmlElement): readonly (readonly [name: string, result: string])[] =>
  element.name === 'testcase'
    ? [[element.attributes.name ?? '', element.elements[0]?.name ?? 'passed']]
    : element.elements.flatMap(casesOf)

const countsOf = (element: XmlElement) => {
  const results = casesOf(element).map(([, result]) => result)
  const count = (wanted: string) => String(results.filter((result) => result === wanted).length)
  return { tests: String(results.length), failures: count('failure'), errors: count('error') }
}

it.each(languages)('is a suite a plan and a case a rule, in %s', async (language) => {
  const { out, code } = await checked([...rules, '--lang', language], { files: smallPlans })
  await expect(out).toMatchFileSnapshot(`golden/finding-lists/junit-${language}.xml`)
  expect(code).toBe(1)
})

it('fails what --fail-on lets fail, and always what keeps a file from being a plan', async () => {
  const results: Record<string, unknown> = {}
  for (const flags of [['error'], ['warning'], ['info'], ['never'], ['error', '--strict']]) {
    const { out } = await checked([...rules, '--fail-on', ...flags], { files: smallPlans })
    const { failures, errors } = countsOf(xmlElement(out))
    results[flags.join(' ')] = { failures, errors }
  }
  expect(results).toEqual({
    error: { failures: '3', errors: '2' },
    warning: { failures: '4', errors: '2' },
    info: { failures: '5', errors: '2' },
    never: { failures: '0', errors: '2' },
    'error --strict': { failures: '4', errors: '2' },
  })
})

it('has a case that passed for every rule of a plan in which nothing is wrong', async () => {
  const files = { 'a.plan.yaml': 'version: 1\naccount: { name: x }\n' }
  const { out, code } = await checked(['--rule', 'PLN-005,COV-002'], { files })
  expect(code).toBe(0)
  expect(casesOf(xmlElement(out))).toEqual([
    ['PLN-005 ids-resolve', 'passed'],
    ['COV-002 nobody-covers', 'passed'],
  ])
})

it.each(hardPlans)('is strict XML with counts that add up: $name', async ({ files, paths }) => {
  const count = await findingCount({ files, paths })
  for (const language of languages) {
    const { out } = await checked([...paths, '--lang', language], { files })
    expect(out).not.toMatch(/[^\P{C}\n]/u)
    const root = xmlElement(out)
    for (const element of [root, ...root.elements]) expect(element.attributes).toMatchObject(countsOf(element))
    const names = root.elements.map(({ elements }) => elements.map(({ attributes }) => attributes.name))
    for (const cases of names) expect(new Set(cases).size).toBe(cases.length)
    const lines = root.elements
      .flatMap(({ elements }) => elements)
      .flatMap(({ elements }) => elements)
      .flatMap(({ text }) => text.split('\n'))
    expect(lines).toHaveLength(count)
  }
})
