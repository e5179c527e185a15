import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** [what is wrong, the file that imports, what it imports, the rule that refuses it] */
const wrong: readonly (readonly [string, string, string, string?])[] = [
  ['a measure imports a format', 'src/measures/a.ts', 'src/formats/text.ts'],
  ['a measure imports words', 'src/measures/b.ts', 'src/report/words.ts'],
  ['a measure imports the reader', 'src/measures/c.ts', 'src/plan/reader.ts'],
  ['a measure imports a rule', 'src/measures/d.ts', 'src/rules/rule.ts'],
  ['a measure imports the outside world', 'src/measures/e.ts', 'src/io/index.ts'],
  ['a measure imports YAML', 'src/measures/f.ts', 'yaml'],
  ['a measure other than exact.ts imports exact numbers', 'src/measures/g.ts', 'big.js'],
  ['a measure other than dates.ts imports dates', 'src/measures/h.ts', 'temporal-polyfill'],
  ['a measure reads files', 'src/measures/i.ts', 'node:fs'],
  ['a rule imports the reader', 'src/rules/plan/pln-001-a.ts', 'src/plan/load.ts'],
  ['a rule imports a place', 'src/rules/plan/pln-001-b.ts', 'src/plan/source.ts'],
  ['a rule imports a format', 'src/rules/plan/pln-001-c.ts', 'src/formats/text.ts'],
  ['a rule imports an analysis', 'src/rules/plan/pln-001-d.ts', 'src/analyses/gaps.ts'],
  ['a rule imports another rule', 'src/rules/plan/pln-001-e.ts', 'src/rules/plan/pln-002-a.ts', 'rules-stand-alone'],
  ['a rule imports one of another family', 'src/rules/plan/pln-001-f.ts', 'src/rules/people/per-001-a.ts'],
  ['an analysis imports another', 'src/analyses/a.ts', 'src/analyses/gaps.ts'],
  ['an analysis imports a rule', 'src/analyses/b.ts', 'src/rules/rule.ts'],
  ['an analysis imports a format', 'src/analyses/c.ts', 'src/formats/text.ts'],
  ['an analysis imports a command', 'src/analyses/d.ts', 'src/commands/view.ts'],
  ['a format imports a plan', 'src/formats/a.ts', 'src/plan/plan.ts'],
  ['a format imports a measure', 'src/formats/b.ts', 'src/measures/exact.ts'],
  ['a format imports the playbook', 'src/formats/c.ts', 'src/playbook/playbook.ts'],
  ['a format writes a file', 'src/formats/d.ts', 'node:fs'],
  ['a format other than text imports colours', 'src/formats/markdown.ts', 'chalk'],
  ['a format other than text draws tables', 'src/formats/json.ts', 'cli-table3'],
  ['a format other than fingerprint.ts makes hashes', 'src/formats/json.ts', 'node:crypto'],
  ['a report imports a plan', 'src/report/a.ts', 'src/plan/plan.ts'],
  ['a report imports the playbook', 'src/report/b.ts', 'src/playbook/playbook.ts'],
  ['a report imports a package', 'src/report/c.ts', 'string-width'],
  ['a report imports a module of node', 'src/report/d.ts', 'node:util'],
  ['the playbook imports a plan', 'src/playbook/a.ts', 'src/plan/plan.ts'],
  ['the playbook imports a block', 'src/playbook/b.ts', 'src/report/block.ts'],
  ['reading imports a measure', 'src/plan/a.ts', 'src/measures/exact.ts'],
  ['reading reads files', 'src/plan/b.ts', 'node:fs/promises'],
  ['reading chooses a playbook', 'src/plan/c.ts', 'src/playbook/default.generated.ts'],
  ['reading runs the playbook', 'src/plan/d.ts', 'src/playbook/playbook.ts', 'plan-takes-types-of-playbook'],
  ['YAML is parsed outside reader.ts', 'src/plan/e.ts', 'yaml'],
  ['words are compared outside nearest.ts', 'src/plan/f.ts', 'fastest-levenshtein'],
  [
    'the validator is used outside validate.ts',
    'src/plan/load.ts',
    'src/plan/validator.generated.js',
    'validator-at-home',
  ],
  ['a schema is compiled at run time', 'src/plan/validate.ts', 'ajv'],
  ['a command reads files', 'src/commands/a.ts', 'node:fs'],
  ['a command asks by itself', 'src/commands/b.ts', 'inquirer'],
  ['a command prints in colour', 'src/commands/c.ts', 'chalk'],
  ['a command parses YAML', 'src/commands/d.ts', 'yaml'],
  ['a command imports main', 'src/commands/e.ts', 'src/main.ts'],
  ['main does the work of a view', 'src/main.ts', 'src/measures/exact.ts'],
  ['main reads files', 'src/main.ts', 'node:fs'],
  ['the outside world imports a plan', 'src/io/index.ts', 'src/plan/plan.ts'],
  ['the outside world parses YAML', 'src/io/index.ts', 'yaml'],
  ['an error imports the outside world', 'src/user-error.ts', 'src/io/index.ts'],
  ['the bin imports a source', 'bin/plan.js', 'src/commands/view.ts'],
  ['the bin imports a package', 'bin/plan.js', 'commander'],
  ['a package that has no home', 'src/commands/f.ts', 'left-pad'],
  ['two files need each other', 'src/measures/j.ts', 'src/measures/k.ts', 'no-cycles'],
  ['a new room', 'src/utils/strings.ts', 'src/report/text.ts'],
  ['a file nothing leads to', '', 'src/measures/forgotten.ts', 'nothing-unreachable'],
]

const refused = wrong.map(([what, from, to, rule = 'not-in-allowed']) => ({ what, from, to, rule }))

/** [the file that imports, what it imports]; none may be reported. */
const right: readonly (readonly [string, string])[] = [
  ['bin/plan.js', 'dist/main.js'],
  ['src/main.ts', 'src/commands/view.ts'],
  ['src/main.ts', 'commander'],
  ['src/io/index.ts', 'node:fs'],
  ['src/io/ask.ts', 'inquirer'],
  ['src/io/index.ts', 'tinyglobby'],
  ['src/io/index.ts', 'src/io/ask.ts'],
  ['src/commands/view.ts', 'src/plan/load.ts'],
  ['src/commands/view.ts', 'commander'],
  ['src/plan/reader.ts', 'yaml'],
  ['src/plan/nearest.ts', 'fastest-levenshtein'],
  ['src/plan/validate.ts', 'src/plan/validator.generated.js'],
  ['src/plan/schemas.ts', 'schemas/account-plan.schema.json'],
  ['src/measures/exact.ts', 'big.js'],
  ['src/measures/dates.ts', 'temporal-polyfill'],
  ['src/measures/gaps.ts', 'src/measures/exact.ts'],
  ['src/measures/gaps.ts', 'src/plan/context.ts'],
  // The way back of the cycle above, which is reported once.
  ['src/measures/k.ts', 'src/measures/j.ts'],
  ['src/rules/index.ts', 'src/rules/plan/index.ts'],
  ['src/rules/plan/index.ts', 'src/rules/plan/pln-002-a.ts'],
  ['src/rules/plan/pln-002-a.ts', 'src/rules/rule.ts'],
  ['src/rules/plan/pln-002-a.ts', 'src/measures/gaps.ts'],
  ['src/analyses/index.ts', 'src/analyses/gaps.ts'],
  ['src/analyses/gaps.ts', 'src/measures/gaps.ts'],
  ['src/analyses/gaps.ts', 'src/report/block.ts'],
  ['src/formats/text.ts', 'chalk'],
  ['src/formats/text-table.ts', 'cli-table3'],
  ['src/formats/fingerprint.ts', 'node:crypto'],
  ['src/formats/text.ts', 'src/report/block.ts'],
]

/** Every way of writing the same import; each must be seen. */
const forms = [
  "import { x } from '../report/words.js'",
  "import '../report/words.js'",
  "import type { X } from '../report/words.js'",
  "export type { X } from '../report/words.js'",
  "export const x = async () => await import('../report/words.js')",
  "export type X = import('../report/words.js').X",
  "export type X = typeof import('../report/words.js')",
].map((text, index) => ({ text, file: `src/measures/form-${String(index)}.ts` }))

type Cruised = { readonly summary: { readonly violations: readonly Violation[] } }
type Violation = { readonly from: string; readonly to: string; readonly rule: { readonly name: string } }

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'plan-arrows-'))

const isOwnFile = (name: string): boolean => /^(src|schemas|dist|bin)\//.test(name)

/** The import as it stands in a file: types only where the file is TypeScript, so that these are seen as well. */
const statement = (from: string, to: string, rule: string): string => {
  const up = '../'.repeat(from.split('/').length - 1)
  const path = isOwnFile(to) ? `${up}${to}`.replace(/\.ts$/, '.js') : to
  if (path.endsWith('.json')) return `import data from '${path}' with { type: 'json' }\n`
  const isValue = from.endsWith('.js') || rule === 'plan-takes-types-of-playbook'
  return isValue ? `import { x } from '${path}'\nx()\n` : `import type { X } from '${path}'\n`
}

const reported = new Set<string>()

/** A small tree with every import of both tables, judged in one run. */
const cruise = (): readonly Violation[] => {
  const files = new Map<string, string>()
  const add = (file: string, text: string): void => {
    files.set(file, (files.get(file) ?? '') + text)
  }
  for (const { from, to, rule } of [...refused, ...right.map(([from, to]) => ({ from, to, rule: '' }))]) {
    if (from !== '') add(from, statement(from, to, rule))
    if (isOwnFile(to)) add(to, to.endsWith('.json') ? '{}' : '')
    else if (!to.startsWith('node:')) {
      files.set(`node_modules/${to}/package.json`, JSON.stringify({ name: to, version: '1.0.0', main: 'index.js' }))
      files.set(`node_modules/${to}/index.js`, '')
    }
  }
  for (const { text, file } of forms) add(file, text)
  const known = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>
  }
  files.set('package.json', JSON.stringify({ type: 'module', devDependencies: known.devDependencies }))
  for (const [file, text] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json']) copyFileSync(join(root, file), join(folder, file))
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const output = join(folder, 'cruised.json')
  const options = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', '--output-to', output]
  spawnSync(process.execPath, [program, ...options, 'bin', 'src'], { cwd: folder, stdio: 'inherit' })
  return (JSON.parse(readFileSync(output, 'utf8')) as Cruised).summary.violations
}

const arrow = (rule: string, from: string, to: string): string =>
  `${rule}: ${from} → ${to.replace(/^node_modules\/((?:@[^/]+\/)?[^/]+)\/.*/, '$1').replace(/^node:/, '')}`

beforeAll(() => {
  for (const { rule, from, to } of cruise())
    reported.add(arrow(rule.name, rule.name === 'nothing-unreachable' ? '' : from, to))
}, 120_000)

afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('the arrows between rooms', () => {
  it.each(refused)('refuse that $what', ({ from, to, rule }) => {
    expect([...reported]).toContain(arrow(rule, from, to))
  })

  it.each(forms)('see $text', ({ file }) => {
    expect([...reported]).toContain(arrow('not-in-allowed', file, 'src/report/words.ts'))
  })

  it.each(right)('let %s import %s', (from, to) => {
    expect([...reported].filter((line) => line.endsWith(arrow('', from, to).slice(2)))).toEqual([])
  })
})
