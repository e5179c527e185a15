import { expect, it } from 'vitest'
import { languages } from '../../src/report/text.js'
import { run, type World } from '../support.js'
import { findingCount } from './finding-count.js'
import { hardPlans } from './hard-plans.js'
import { smallPlans } from './small-plans.js'
import { xmlElement, type XmlElement } from './xml-elements.js'

const checked = (argv: readonly string[], world: World) =>
  run(['check', ...argv, '--format', 'checkstyle', '--as-of', '2026-06-30'], world)

/**
 * What Checkstyle's own schema of its reports allows (checkstyle-report-1.0.0.xsd, named by
 * https://checkstyle.org/result_reports.html), in the terms of this test: what may stand in an element, and how the values of
 * its attributes look.
 */
const shape: Readonly<Record<string, { holds: readonly string[]; attributes: Readonly<Record<string, RegExp>> }>> = {
  checkstyle: { holds: ['file'], attributes: { version: /^/ } },
  file: { holds: ['error'], attributes: { name: /^/ } },
  error: {
    holds: [],
    attributes: {
      line: /^[1-9]\d*$/,
      column: /^[1-9]\d*$/,
      severity: /^(error|warning|info)$/,
      message: /^/,
      source: /^/,
    },
  },
}

const faultsOf = ({ name, attributes, elements, text }: XmlElement): readonly string[] => {
  const { holds, attributes: known } = shape[name] ?? { holds: [], attributes: {} }
  return [
    ...Object.entries(attributes).flatMap(([key, value]) => (known[key]?.test(value) ? [] : [`${name} ${key}`])),
    ...Object.keys(known).flatMap((key) => (Object.hasOwn(attributes, key) ? [] : [`${name} without ${key}`])),
    ...elements.flatMap((one) => (holds.includes(one.name) ? faultsOf(one) : [`${one.name} in ${name}`])),
    ...(text.trim() === '' ? [] : [`words in ${name}`]),
  ]
}

it.each(languages)('has every finding below its file, in %s', async (language) => {
  const { out, code } = await checked(['--lang', language], { files: smallPlans })
  await expect(out).toMatchFileSnapshot(`golden/finding-lists/checkstyle-${language}.xml`)
  expect(code).toBe(1)
})

it('is a whole document without any finding', async () => {
  const files = { 'a.plan.yaml': 'version: 1\naccount: { name: x }\n' }
  const { out, code } = await checked(['--rule', 'PLN-005'], { files })
  expect(out).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3"/>\n')
  expect(code).toBe(0)
})

it.each(hardPlans)(
  'is what the schema of Checkstyle allows, with every finding in it: $name',
  async ({ files, paths }) => {
    const count = await findingCount({ files, paths })
    for (const language of languages) {
      const { out } = await checked([...paths, '--lang', language], { files })
      expect(out).not.toMatch(/[^\P{C}\n]/u)
      const root = xmlElement(out)
      expect(faultsOf(root)).toEqual([])
      const names = root.elements.map(({ attributes }) => attributes.name)
      expect(new Set(names).size).toBe(names.length)
      expect(root.elements.flatMap(({ elements }) => elements)).toHaveLength(count)
    }
  },
)
