import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { analyses } from '../../src/analyses/index.js'
import { contextFor } from '../../src/commands/judging.js'
import { applied, isList, isMap, valueAt, type Value } from '../../src/editing/change.js'
import { completenessOf } from '../../src/measures/completeness.js'
import type { Context } from '../../src/plan/context.js'
import { withoutEmpty } from '../../src/plan/plan-data.js'
import type { Plan } from '../../src/plan/plan.js'
import { isPlan } from '../../src/plan/validator-quick.generated.js'
import { defaultPlaybook as playbook } from '../../src/playbook/default.generated.js'
import type { Path } from '../../src/report/diagnostic.js'
import type { Data } from '../../src/report/report.js'
import { ranked } from '../../src/review/ranking.js'
import { sinceSection } from '../../src/review/since.js'
import { conclusionOf, type Verdict } from '../../src/review/verdict.js'
import { judgementsOf } from '../../src/rules/rule.js'
import { allRules } from '../../src/rules/select.js'
import { readRepositoryFile } from '../support.js'
import { accountPairs } from './pairs/account.js'
import { dealModulePairs } from './pairs/deal-modules.js'
import { dealPairs } from './pairs/deals.js'
import { goalPairs } from './pairs/goals.js'
import type { Facts, Pair } from './pairs/pair.js'
import { peoplePairs } from './pairs/people.js'
import { relationshipPairs } from './pairs/relationships.js'

// What reacts to a fact, and that nothing else does. The base leaves every rule silent, so that whatever a pair says, it
// says because of its fact. The expected answers follow from the method (domain.md), not from what the program prints.

const base = parse(readRepositoryFile('test/properties/pairs/base.yaml')) as { readonly [key: string]: Value }

const rules = await allRules()
const sections = await Promise.all(Object.entries(analyses).map(async ([id, load]) => [id, await load()] as const))

/** The way to the record with an id. */
const wayTo = (id: string, data: Value, way: Path = []): Path | undefined => {
  if (isMap(data) && data['id'] === id) return way
  const inside = isList(data) ? [...data.entries()] : isMap(data) ? Object.entries(data) : []
  for (const [key, child] of inside) {
    const found = wayTo(id, child, [...way, key])
    if (found) return found
  }
  return undefined
}

/** `p_wang.attitude`, `account.vpc`, `relationships.voices.0.sentiment`. */
const pathOf = (name: string, data: Value): Path => {
  const [head = '', ...rest] = name.split('.')
  const start = Object.hasOwn(base, head) ? [head] : wayTo(head, data)
  if (start === undefined) throw new Error(`there is no ${head}`)
  return [...start, ...rest.map((step) => (/^\d+$/u.test(step) ? Number(step) : step))]
}

const withFacts = (data: Value, facts: Facts): Value =>
  Object.entries(facts).reduce((plan, [name, value]) => {
    const path = pathOf(name, plan)
    if (value === undefined) return applied(plan, [{ kind: 'remove', path }])
    const isNew = typeof path.at(-1) === 'number' && valueAt(plan, path) === undefined
    return applied(plan, [{ kind: isNew ? 'insert' : 'set', path, value }])
  }, data)

type Things = ReadonlyMap<string, string>

/** What a list tells of each thing, by what it is known by; places in a diagram are no things. */
const thingsOf = (key: string, value: unknown): Things | undefined => {
  if (!isList(value) || key === 'nodes' || key === 'edges') return undefined
  const named = value.map((item) => [isMap(item) ? Object.values(item)[0] : undefined, JSON.stringify(item)] as const)
  const isNamed = (one: (typeof named)[number]): one is readonly [string, string] => typeof one[0] === 'string'
  const things = new Map(named.filter(isNamed))
  return things.size === value.length ? things : undefined
}

type Figure = { readonly text: string; readonly things: Things | undefined }

/** Figures by section and key; of a section that is a list also by thing. */
const figuresIn = (section: string, data: Data): readonly (readonly [string, Figure])[] => {
  const keyed = (prefix: string, one: Data) =>
    Object.entries(one ?? {}).map(([key, value]): readonly [string, Figure] => [
      `${section} ${prefix}${key}`,
      { text: JSON.stringify(value), things: thingsOf(key, value) },
    ])
  if (!Array.isArray(data)) return keyed('', data)
  return (data as readonly Data[]).flatMap((item) => {
    const thing = String(Object.values(item ?? {})[0])
    return [[`${section} ${thing}`, { text: 'is there', things: undefined }], ...keyed(`${thing}.`, item)]
  })
}

/** Where a figure differs: in some of its things, in whatever order, if it has such before and after; else as a whole. */
const changesOf = (key: string, before: Figure | undefined, after: Figure | undefined): readonly string[] => {
  if (before?.text === after?.text) return []
  if (before?.things === undefined || after?.things === undefined) return [key]
  const [old, young] = [before.things, after.things]
  return [...new Set([...old.keys(), ...young.keys()])]
    .filter((thing) => old.get(thing) !== young.get(thing))
    .map((thing) => `${key}.${thing}`)
}

type Said = {
  readonly findings: readonly string[]
  readonly figures: ReadonlyMap<string, Figure>
  readonly verdict: Verdict
}

const planOf = (data: Value): Plan => {
  const plan = withoutEmpty(structuredClone(data)) as Plan
  if (!isPlan(plan)) throw new Error('the schema refuses this plan')
  return plan
}

/** Everything that the program says of a plan, and of what it was before. */
const saidOf = async (data: Value, former?: Value): Promise<Said> => {
  const plan = planOf(data)
  const before = former === undefined ? undefined : { plan: planOf(former), on: '2026-06-01' }
  const earlier = before && { earlier: { committed: before, approved: before } }
  const context: Context = await contextFor(plan, { asOf: '2026-06-30', playbook, plans: [plan], ...earlier })
  const judgements = judgementsOf(rules, plan, context)
  const items = ranked(judgements, plan, context)
  const since = sinceSection(plan, context, judgements).data
  return {
    findings: judgements.map(({ rule, severity, finding }) => `${severity} ${rule.code} ${finding.subject}`).sort(),
    figures: new Map([
      ...sections.flatMap(([id, analysis]) => figuresIn(id, analysis.compute(plan, context))),
      ...figuresIn('since-review', since ?? null),
    ]),
    verdict: conclusionOf(items, completenessOf(plan, context).isIncomplete, plan, context).verdict,
  }
}

/** What is in the first and not in the second, each as often as it is there more. */
const without = (all: readonly string[], taken: readonly string[]): readonly string[] => {
  const left = [...taken]
  return all.filter((one) => {
    const at = left.indexOf(one)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

const inOrder = (words: readonly string[]): string => [...words].sort().join(' ')

/** What the second says that the first does not, in the words of a pair. */
const difference = (first: Said, second: Said): Pick<Pair, 'findings' | 'figures' | 'verdict'> => {
  const keys = [...new Set([...first.figures.keys(), ...second.figures.keys()])]
  const all = keys.flatMap((key) => changesOf(key, first.figures.get(key), second.figures.get(key)))
  // Of a deal that is new or gone, one word is enough.
  const changed = all.filter((key) => !all.some((other) => key.startsWith(`${other}.`)))
  const sectionsChanged = [...new Set(changed.map((key) => key.split(' ')[0] ?? ''))]
  return {
    findings: [
      ...without(second.findings, first.findings).map((finding) => `+ ${finding}`),
      ...without(first.findings, second.findings).map((finding) => `- ${finding}`),
    ].sort(),
    figures: Object.fromEntries(
      sectionsChanged.map((section) => [
        section,
        inOrder(changed.filter((key) => key.startsWith(`${section} `)).map((key) => key.slice(section.length + 1))),
      ]),
    ),
    verdict: second.verdict,
  }
}

/** What a pair expects, in the same form. */
const expectedOf = ({ findings = [], figures = {}, verdict = 'on_course' }: Pair) => ({
  findings: [...findings].sort(),
  figures: Object.fromEntries(Object.entries(figures).map(([section, keys]) => [section, inOrder(keys.split(' '))])),
  verdict,
})

const silent = await saidOf(base)

it('the base gives no rule anything to say', () => {
  expect(silent.findings).toEqual([])
  expect(silent.verdict).toBe('on_course')
})

/** What no fact of this plan alone moves: measuring rods, what other plans or rates would say, what things are known by. */
const still: readonly string[] = [
  'completeness applicable',
  'background of',
  'segmentation thresholds',
  'pipeline by_currency',
  'pipeline chain_pct',
  'control *.opportunity',
  'assessment *.opportunity',
  'milestones *.opportunity',
  'coverage thread_minimum',
  'coverage thread_target',
  'service of',
  'accounts has_business',
  'accounts siblings',
  'accounts plans',
  'since-review review',
]

const tables = [
  ['people', peoplePairs],
  ['relationships', relationshipPairs],
  ['deals', dealPairs],
  ['what modules say of deals', dealModulePairs],
  ['the account, the team and the plan', accountPairs],
  ['maps, goals, value and reviews', goalPairs],
] as const

describe.each(tables)('%s', (_, pairs) => {
  it.each(pairs.map((pair) => [pair.fact, pair] as const))('%s', async (_fact, pair) => {
    const first = pair.given ? withFacts(base, pair.given) : base
    const second = withFacts(first, pair.set)
    const before = pair.given ? await saidOf(first) : silent
    expect(difference(before, await saidOf(second, pair.before && withFacts(second, pair.before)))).toEqual(
      expectedOf(pair),
    )
  })
})

describe('the whole table', () => {
  const pairs = tables.flatMap(([, some]) => some)

  it('moves every rule of a single plan', () => {
    const heard = new Set(pairs.flatMap(({ findings = [] }) => findings.map((finding) => finding.split(' ')[2])))
    const unheard = rules.map(({ code }) => code).filter((code) => !heard.has(code))
    // Policies speak only where a company has written some.
    expect(unheard).toEqual(['POL-001', 'POL-002', 'POL-003'])
  })

  it('moves every figure that one fact of a plan can move', () => {
    // A figure of one deal stands for that figure of every deal.
    const ofAnyDeal = (figure: string) => figure.replace(/^(control|assessment|milestones) [^.]+/u, '$1 *')
    const moved = pairs.flatMap(({ figures = {} }) =>
      Object.entries(figures).flatMap(([section, keys]) =>
        keys.split(' ').map((key) => ofAnyDeal(`${section} ${key}`)),
      ),
    )
    const isMoved = (figure: string) => moved.some((one) => one === figure || one.startsWith(`${figure}.`))
    const figures = new Set([...silent.figures.keys()].map(ofAnyDeal))
    expect([...figures].filter((figure) => !isMoved(figure))).toEqual(still)
  })
})
