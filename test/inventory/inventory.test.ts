import { describe, expect, it } from 'vitest'
import { withoutGit } from '../git.js'
import { parse } from 'yaml'
import { allRules } from '../../src/rules/select.js'
import { reserved } from '../../src/manual/reserved.js'
import type { Data } from '../../src/report/report.js'
import { findings, today, wholePlan } from '../rules/findings.js'
import { pages } from '../manual/pages.js'
import { planSchema, type Schema } from '../schemas/schema.js'
import { filesBelow, readRepositoryFile, run } from '../support.js'

type View = {
  readonly plan?: string
  readonly examples?: string
  readonly config?: string
  readonly command: string
  readonly shows: readonly string[]
}

type Item = {
  readonly ref: string
  readonly title: string
  readonly tier: 'core' | 'module' | 'reference' | 'restricted' | 'excluded' | 'none'
  readonly fields?: readonly string[]
  readonly rules?: readonly string[]
  readonly wrong?: Readonly<Record<string, string>>
  readonly refused?: string
  readonly view?: View
  readonly pages?: readonly string[]
  readonly reason?: string
}

type Inventory = {
  readonly index: Readonly<Record<string, { readonly rules: string | string[]; readonly items: readonly string[] }>>
  readonly reserved: readonly string[]
  readonly own: readonly string[]
  readonly items: readonly Item[]
}

const inventory = parse(readRepositoryFile('test/inventory/inventory.yaml')) as Inventory
const { items } = inventory
const rules = new Map((await allRules()).map((rule) => [rule.code, rule]))

/** `STK-010..012` is every number between, whether there is such a rule or not. */
const numbersOf = (words: readonly string[]): readonly string[] =>
  words.flatMap((word) => {
    const [, family = '', from = '', to = from] = /^([A-Z]{3})-(\d{3})(?:\.\.(\d{3}))?$/.exec(word) ?? []
    return Array.from(
      { length: Number(to) - Number(from) + 1 },
      (_, at) => `${family}-${String(Number(from) + at).padStart(3, '0')}`,
    )
  })

/** The numbers of appendix C are all taken, those of a range of a row as far as they are. */
const indexed = Object.values(inventory.index).flatMap(({ rules: words }) => numbersOf([words].flat()))
const codesOf = ({ rules: words = [] }: Item): readonly string[] =>
  numbersOf(words).filter((code) => indexed.includes(code) && !inventory.reserved.includes(code))

type Node = Schema & { readonly allOf?: readonly Schema[] }

/** Whether the format of plans knows a path of keys; lists and maps take no step. */
const isKnown = (node: Node | undefined, path: readonly string[]): boolean => {
  if (!node) return false
  if (node.$ref !== undefined) return isKnown(planSchema.definitions?.[node.$ref.replace('#/definitions/', '')], path)
  const [step, ...rest] = path
  if (step === undefined) return true
  const { items: each, additionalProperties: more, allOf = [], anyOf = [], properties = {} } = node
  const through = [...allOf, ...anyOf, ...(each ? [each] : []), ...(typeof more === 'object' ? [more] : [])]
  return isKnown(properties[step], rest) || through.some((inner) => isKnown(inner, path))
}

/** Every value that a plan has at a path, through its lists. */
const valuesAt = (node: unknown, path: readonly string[]): readonly unknown[] => {
  if (Array.isArray(node)) return node.flatMap((one: unknown) => valuesAt(one, path))
  const [step, ...rest] = path
  if (step === undefined) return [node]
  if (typeof node !== 'object' || node === null || !Object.hasOwn(node, step)) return []
  return valuesAt(node[step as keyof typeof node], rest)
}

const at = (fragment: string, field: string): readonly unknown[] => valuesAt(parse(fragment), field.split('.'))

/** Whether a bad plan sets this field, or is told by it from a good one. */
const isWrong = (field: string, bad: string, good: string): boolean =>
  at(bad, field).length > 0 || at(good, field).length > 0

/** The fields of a row that a rule of it judges. */
const judgedBy = ({ fields = [], wrong = {} }: Item, code: string): readonly string[] => {
  const own = wrong[code]
  const rule = rules.get(code)
  if (own !== undefined) return fields.filter((field) => at(own, field).length > 0)
  return rule ? fields.filter((field) => isWrong(field, rule.bad, rule.good)) : []
}

const shown = async ({ plan, examples, config, command }: View): Promise<string> => {
  const files = {
    ...(examples === undefined ? {} : filesBelow('examples')),
    ...(plan !== undefined && { 'demo.plan.yaml': wholePlan(plan) }),
    ...(config !== undefined && { 'plan.config.yaml': config }),
  }
  const words = command.split(' ')
  const paths = words[0] === 'explain' ? [] : [examples ?? 'demo.plan.yaml']
  const { code, out, err } = await run([...words, ...paths, '--as-of', today], { files, width: 120 })
  expect([code, err]).toEqual([0, ''])
  return out
}

const sourcesOf = (id: string): readonly string[] => {
  const data = pages.find((page) => page.id === id)?.content().data as Readonly<Record<string, Data>> | undefined
  const levels = (data?.['levels'] ?? []) as readonly { readonly id: string }[]
  // What a scale is taken from stands beside its levels.
  const marks = levels.flatMap((level) => {
    const page = pages.find((one) => one.id === `${id}.${level.id}`)
    const origin = page?.content().data['origin'] as { readonly mark?: string } | null | undefined
    return [origin?.mark ?? '']
  })
  const source = data?.['source']
  return [...(typeof source === 'string' ? [source] : []), ...marks]
}

describe('the inventory', () => {
  it('has every item of the five seeds, in order', () => {
    const counts = [28, 20, 54, 12, 17]
    const wanted = counts.flatMap((count, seed) =>
      Array.from({ length: count }, (_, index) => `S${String(seed)}-${String(index + 1).padStart(2, '0')}`),
    )
    expect(items.map(({ ref }) => ref)).toEqual(wanted)
    expect(wanted).toHaveLength(131)
  })

  it('names every rule of the program, and no other', () => {
    expect([...inventory.reserved].sort()).toEqual(reserved.map(({ code }) => code).sort())
    expect(indexed).toHaveLength(151)
    const method = indexed.filter((code) => !inventory.reserved.includes(code))
    expect([...method, ...numbersOf(inventory.own)].sort()).toEqual([...rules.keys()].sort())
    expect(new Set(items.flatMap(codesOf))).toEqual(new Set(method))
  })

  it.each(Object.entries(inventory.index))('%s is named by the items of appendix C', (family, { items: refs }) => {
    const naming = items.filter((item) => codesOf(item).some((code) => code.startsWith(family)))
    // What the format itself refuses needs no rule.
    const settled = items.filter(({ refused }) => refused !== undefined)
    const named = [...naming, ...settled].map(({ ref }) => ref)
    expect(refs.filter((ref) => !named.includes(ref))).toEqual([])
  })
})

describe.each(items.map((item) => [item.ref, item.title, item] as const))('%s %s', (ref, _, item) => {
  const { tier, fields = [], view, pages: holding = [], reason, refused } = item
  const codes = codesOf(item)

  it('has a place', () => {
    if (tier === 'core' || tier === 'module') {
      expect(fields.length).toBeGreaterThan(0)
      expect(codes.length > 0 || view !== undefined).toBe(true)
    } else if (tier === 'none') {
      expect(reason?.length).toBeGreaterThan(10)
      expect([fields, codes, holding]).toEqual([[], [], []])
    } else expect(holding.length).toBeGreaterThan(0)
  })

  if (fields.length > 0)
    it('is in the format of plans', () => {
      expect(fields.filter((field) => !isKnown(planSchema, field.split('.')))).toEqual([])
    })

  for (const code of codes) {
    // What was committed before lies in a repository.
    const isUntold = rules.get(code)?.before !== undefined && withoutGit
    it.skipIf(isUntold)(`${code} finds something when a field is wrong`, async () => {
      expect([code, judgedBy(item, code)]).not.toEqual([code, []])
      const { bad, config, before } = rules.get(code)!
      const world = { ...(config !== undefined && { config }), ...(before !== undefined && { before }) }
      expect(await findings(code, item.wrong?.[code] ?? bad, world)).not.toEqual([])
    })
  }

  if (fields.length > 0)
    it('has no field that nothing judges or shows', () => {
      const judged = new Set(codes.flatMap((code) => judgedBy(item, code)))
      const isSeen = (field: string) =>
        judged.has(field) ||
        view?.examples !== undefined ||
        at(view?.plan ?? '', field).length > 0 ||
        codes.some((code) => at(rules.get(code)?.bad ?? '', field).length > 0)
      expect(fields.filter((field) => !isSeen(field))).toEqual([])
    })

  if (view)
    it('is shown', async () => {
      const out = await shown(view)
      expect(view.shows.filter((words) => !out.includes(words))).toEqual([])
    })

  if (refused !== undefined)
    it('is refused', async () => {
      const files = { 'demo.plan.yaml': wholePlan(refused) }
      expect((await run(['check', 'demo.plan.yaml'], { files })).code).toBe(1)
    })

  if (holding.length > 0)
    it('is in the manual', () => {
      expect(holding.filter((id) => !pages.some((page) => page.id === id))).toEqual([])
      if (tier === 'reference' || tier === 'excluded')
        expect(holding.filter((id) => !sourcesOf(id).some((marks) => marks.includes(ref)))).toEqual([])
    })
})
