import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { formatAt, keysOfFormat } from '../../src/plan/format.js'
import { filesBelow, run, type Run } from '../support.js'
import { plans } from './plans.js'

type Files = Readonly<Record<string, string | Uint8Array>>

type Case = { readonly files: Files; readonly path: string; readonly asOf: string; readonly data: unknown }

const examples = filesBelow('examples')

const textOf = (content: string | Uint8Array): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content)

const example = (path: string, asOf: string): Case => {
  const files = Object.fromEntries(Object.entries(examples).filter(([file]) => file.startsWith(path)))
  const parts = Object.entries(files).filter(([file]) => file.endsWith('.yaml'))
  return { files, path, asOf, data: Object.assign({}, ...parts.map(([, text]) => parse(textOf(text)) as object)) }
}

const known = [
  { one: example('examples/vitamin-erp.plan.yaml', '2008-05-16'), numRuns: 60 },
  { one: example('examples/bedrock-petroleum', '2026-06-30'), numRuns: 60 },
  { one: example('examples/starter.plan.yaml', '2026-06-30'), numRuns: 300 },
]

const generated: fc.Arbitrary<Case> = plans.map((data) => ({
  files: { 'a.plan.yaml': stringify(data, { lineWidth: 0, aliasDuplicateObjects: false }) },
  path: 'a.plan.yaml',
  asOf: '2026-06-30',
  data,
}))

type Path = readonly (string | number)[]

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Everything with an id, and where it stands. */
const recordsIn = (value: unknown, path: Path = []): readonly { readonly id: string; readonly path: Path }[] => {
  if (Array.isArray(value)) return value.flatMap((item, index) => recordsIn(item, [...path, index]))
  if (!isMap(value)) return []
  const own = typeof value['id'] === 'string' && path.length > 0 ? [{ id: value['id'], path }] : []
  return [...own, ...Object.entries(value).flatMap(([key, child]) => recordsIn(child, [...path, key]))]
}

const holdersIn = (data: unknown): readonly { readonly id: string; readonly path: Path }[] => [
  ...recordsIn(data),
  { id: 'plan', path: [] },
  { id: 'account', path: ['account'] },
  { id: 'background', path: ['background'] },
]

const texts = [
  '',
  '?',
  'x',
  '王总',
  '680万',
  '3',
  '0',
  '35%',
  '-1',
  '1e400',
  'yes',
  '否',
  'today',
  '+7',
  '2026/7/1',
  'a=b',
]

/** Words that may be meant at a path: levels, names of others, numbers, days, and what is none of them. */
const wordsAt = (path: Path, data: unknown, seed: number): string => {
  const { words } = formatAt(formatAt(path).kinds.has('list') ? [...path, 0] : path)
  const ids = recordsIn(data).map(({ id }) => id)
  const pool = [...words, ...words, ...texts, ...ids.slice(0, 6), `+${words[0] ?? ids[0] ?? 'x'}`]
  return pool[seed % pool.length] ?? ''
}

/** `ID.FIELD` and a value, somewhere in a plan; deeper fields are reached key by key. */
const settingIn = (data: unknown, seeds: readonly number[]): readonly [field: string, value: string] => {
  const [first = 0, value = 0, ...rest] = seeds
  const holders = holdersIn(data)
  const { id, path } = holders[first % holders.length] ?? { id: 'plan', path: [] }
  let at: Path = path
  for (const seed of rest) {
    const keys = formatAt(at).kinds.has('list') ? ['0', '1'] : keysOfFormat(at)
    const key = keys[seed % Math.max(1, keys.length)]
    if (key === undefined) break
    at = [...at, /^\d$/.test(key) ? Number(key) : key]
    if (!formatAt(at).kinds.has('map') && !formatAt([...at, 0]).kinds.has('map')) break
  }
  return [[id, ...at.slice(path.length)].join('.'), wordsAt(at, data, value)]
}

const views = ['review', 'check', 'gaps', 'people', 'pipeline', 'control', 'coverage', 'segment', 'next'] as const

const shownBy = (view: string, { path, asOf }: Case, files: Files, ...flags: string[]): Promise<Run> =>
  run([view, path, '--as-of', asOf, '--format', 'json', ...flags], { files })

type Output = { plans: { sections: object }[]; sections: Record<string, unknown> }

/** The output without what only the supposition says. */
const restOf = ({ code, out }: Run) => {
  const output = JSON.parse(out) as Output
  delete output.sections['what-if']
  return { code, output }
}

type Difference = { findings: { new: unknown[]; gone: unknown[]; changed: unknown[] }; figures: unknown[] }

const differenceOf = ({ out }: Run): Difference => (JSON.parse(out) as Output).sections['what-if'] as Difference

const sameBytes = (before: Files, after: Run['files']): void => {
  expect([...after.keys()].sort()).toEqual(Object.keys(before).sort())
  for (const [file, content] of Object.entries(before)) expect(textOf(after.get(file) ?? '')).toBe(textOf(content))
}

const holds = async (one: Case, seeds: readonly number[], view: string): Promise<boolean> => {
  const [field, value] = settingIn(one.data, seeds)
  const supposed = await shownBy(view, one, one.files, '--what-if', `${field}=${value}`)
  expect(supposed.written.size).toBe(0)
  sameBytes(one.files, supposed.files)
  const set = await run(['set', field, value, '--plan', one.path, '--as-of', one.asOf], { files: one.files })
  if (set.code !== 0) {
    expect([field, value, supposed.code, supposed.out, supposed.err]).toEqual([field, value, 2, '', set.err])
    return false
  }
  const edited = await shownBy(view, one, Object.fromEntries(set.files))
  expect({ field, value, ...restOf(supposed) }).toEqual({ field, value, ...restOf(edited) })
  if (set.written.size === 0) {
    const { figures, findings } = differenceOf(supposed)
    expect([figures, findings]).toEqual([[], { new: [], gone: [], changed: [] }])
  }
  return set.written.size > 0
}

const seeds = fc.array(fc.nat(), { minLength: 3, maxLength: 5 })

describe('what if a value were another is what is there when it has been set', () => {
  let real = 0

  it.each(known)('in $one.path', { timeout: 900_000 }, async ({ one, numRuns }) => {
    const check = async (some: readonly number[], view: string): Promise<void> => {
      if (await holds(one, some, view)) real += 1
    }
    await fc.assert(fc.asyncProperty(seeds, fc.constantFrom(...views), check), { numRuns })
  })

  it('in any plan', { timeout: 900_000 }, async () => {
    const check = async (one: Case, some: readonly number[], view: string): Promise<void> => {
      if (await holds(one, some, view)) real += 1
    }
    await fc.assert(fc.asyncProperty(generated, seeds, fc.constantFrom(...views), check), { numRuns: 80 })
  })

  it('and many of these changes can be made', () => {
    expect(real).toBeGreaterThan(100)
  })
})
