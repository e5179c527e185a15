import fc from 'fast-check'
import { expect, it } from 'vitest'
import { completenessOf } from '../../src/measures/completeness.js'
import { coverageOf } from '../../src/measures/coverage.js'
import { fiveDimensions } from '../../src/measures/dimensions.js'
import { influenceMap } from '../../src/measures/influence-map.js'
import { relationshipGaps } from '../../src/measures/gaps.js'
import { isKeyPlayer } from '../../src/measures/people.js'
import { pipelineOf } from '../../src/measures/pipeline.js'
import { furthestStageOf, isFrom } from '../../src/measures/stages.js'
import { strategyMapOf } from '../../src/measures/strategy.js'
import { withoutEmpty } from '../../src/plan/plan-data.js'
import type { Plan } from '../../src/plan/plan.js'
import { defaultPlaybook as playbook } from '../../src/playbook/default.generated.js'
import { judgementsOf } from '../../src/rules/rule.js'
import { allRules } from '../../src/rules/select.js'
import { plans, type Data } from './plans.js'

const asOf = '2026-06-30'

const rules = await allRules()

/** The plans are valid by construction, so nothing has to be read; `figures.test.ts` sends them through the files. */
const read = (data: Data): Plan => withoutEmpty(structuredClone(data)) as Plan

type Found = { readonly rule: string; readonly subject: string; readonly severity: string }

const findingsIn = (plan: Plan): readonly Found[] =>
  judgementsOf(rules, plan, { asOf, playbook, plans: [plan] }).map(({ rule, severity, finding: { subject } }) => ({
    rule: rule.code,
    subject,
    severity,
  }))

const sorted = (found: readonly Found[]): readonly string[] =>
  found.map(({ rule, subject, severity }) => `${rule} ${subject} ${severity}`).sort()

/** What is in the first and not in the second, each as often as it is there more. */
const without = (all: readonly string[], taken: readonly string[]): readonly string[] => {
  const left = [...taken]
  return all.filter((one) => {
    const at = left.indexOf(one)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

const isRecord = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value)

const idsIn = (value: unknown): ReadonlySet<string> =>
  new Set(
    Array.isArray(value)
      ? value.flatMap((item) => [...idsIn(item)])
      : isRecord(value)
        ? Object.entries(value).flatMap(([key, child]) =>
            key === 'id' && typeof child === 'string' ? [child] : [...idsIn(child)],
          )
        : [],
  )

/** Lists of records whose order says nothing: of two overrides of one person, or two mappings of one tactic, one counts. */
const unordered = new Set([
  'team',
  'people',
  'organisations',
  'voices',
  'touches',
  'competitors',
  'opportunities',
  'goals',
  'strategies',
  'tactics',
  'sub_goals',
  'actions',
  'waivers',
  'key_results',
])

const reordered = (value: unknown, key: string): unknown => {
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => reordered(item, key))
    return unordered.has(key) && items.every(isRecord) ? items.toReversed() : items
  }
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([inner, child]) => [inner, reordered(child, inner)]),
  )
}

it('findings do not depend on the order of records and keys', () => {
  fc.assert(
    fc.property(plans, (data) => {
      expect(sorted(findingsIn(read(reordered(data, '') as Data)))).toEqual(sorted(findingsIn(read(data))))
    }),
    { numRuns: 400 },
  )
}, 900_000)

it('each waiver removes exactly its finding', () => {
  fc.assert(
    fc.property(plans, fc.nat(1000), (data, choice) => {
      const team = (data['team'] as { id: string }[] | undefined) ?? []
      const [owner] = team
      const before = findingsIn(read(data))
      const target = before[choice % Math.max(before.length, 1)]
      fc.pre(owner !== undefined && target !== undefined && target.rule !== 'WVR-001')
      // A waiver of something that is not in the plan is a dangling reference of its own.
      fc.pre(target.subject === 'plan' || idsIn({ ...data, id: undefined }).has(target.subject))
      const waiver = { rule: target.rule, subject: target.subject, reason: '已知', owner: owner.id, until: asOf }
      const waivers = [...((data['waivers'] as Data[] | undefined) ?? []), waiver]
      const after = findingsIn(read({ ...data, waivers }))
      const kept = before.filter(({ rule, subject }) => rule !== target.rule || subject !== target.subject)
      expect(sorted(after)).toEqual(sorted(kept))
    }),
    { numRuns: 400 },
  )
}, 900_000)

const ratings = ['need', 'change', 'focus', 'contact', 'attitude', 'influence', 'current', 'desired'] as const

type Rating = (typeof ratings)[number]

/** Rules that say of a person that something is not known, or that depend on how much the person matters. */
const sayUnknown: Readonly<Record<Rating, readonly string[]>> = {
  need: ['STK-001'],
  change: ['STK-001'],
  focus: ['STK-001'],
  contact: ['STK-001'],
  attitude: ['STK-001'],
  influence: ['STK-002'],
  current: ['REL-001'],
  desired: ['REL-001'],
}

const withoutRating = (person: Data, rating: Rating): Data => {
  if (rating !== 'current' && rating !== 'desired')
    return Object.fromEntries(Object.entries(person).filter(([key]) => key !== rating))
  const relationship = Object.entries((person['relationship'] as Data | undefined) ?? {})
  return { ...person, relationship: Object.fromEntries(relationship.filter(([key]) => key !== rating)) }
}

// An error that says "these two values contradict each other" goes when one of them is not known any more; what the
// property asks is that nothing is hidden: the same person then has a finding that names what is missing, and from the
// stage where it matters this is an error for a key player.
it('making a rating unknown hides nothing: the person has a finding that says so', () => {
  let seen = 0
  fc.assert(
    fc.property(plans, fc.nat(1000), fc.constantFrom(...ratings), (data, choice, rating) => {
      const relationships = data['relationships'] as { people?: Data[] } | undefined
      const people = relationships?.people ?? []
      const person = people[choice % Math.max(people.length, 1)]
      fc.pre(person !== undefined)
      const id = String(person['id'])
      const before = read(data)
      const changed = people.map((one) => (one === person ? withoutRating(one, rating) : one))
      const after = read({ ...data, relationships: { ...relationships, people: changed } })
      const about = (plan: Plan) => findingsIn(plan).filter(({ subject }) => subject === id)
      const gone = without(
        sorted(about(before).filter(({ severity }) => severity === 'error')),
        sorted(about(after).filter(({ severity }) => severity === 'error')),
      )
      if (gone.length === 0) return
      seen += 1
      const said = about(after).filter(({ rule }) => sayUnknown[rating].includes(rule))
      expect({ gone, said: said.length > 0 }).toEqual({ gone, said: true })
      const now = after.relationships?.people?.find((one) => one.id === id)
      const isDimension = sayUnknown[rating].includes('STK-001')
      if (now && isDimension && isKeyPlayer(now, playbook) && isFrom(furthestStageOf(id, after), 'C'))
        expect(
          said.some(({ severity }) => severity === 'error') || after.status === undefined || after.status === 'draft',
        ).toBe(true)
    }),
    { numRuns: 600 },
  )
  expect(seen).toBeGreaterThan(10)
}, 900_000)

/** Figures that a better plan has higher; what is not known is not comparable. */
const figuresOf = (plan: Plan): Readonly<Record<string, number | undefined>> => {
  const context = { asOf, playbook, plans: [plan] }
  const dimensions = fiveDimensions(plan, playbook)
  const map = influenceMap(plan, playbook)
  const gaps = relationshipGaps(plan, playbook)
  const { open, ratio } = pipelineOf(plan, context)
  // How many people have a name is what an unknown person does add to: check 4.1, and 4.4 for an external one.
  const checks = completenessOf(plan, context).parts.flatMap((part) => part.checks)
  return {
    checks: checks.filter(({ id, state }) => id !== '4.1' && state === 'passed').length,
    gap: gaps.indexPct === undefined ? undefined : -gaps.indexPct,
    total: gaps.total === undefined ? undefined : -gaps.total,
    support: dimensions.support.pct,
    contact: dimensions.contact.pct,
    known: dimensions.known.pct,
    weightedKnown: dimensions.weightedKnown.pct,
    forces: map.forceCoveragePct,
    threads: map.threads.length,
    keyPlayers: map.supportiveKeyPlayers.length,
    covered: coverageOf(plan, playbook).rows.filter(({ lead }) => lead !== undefined).length,
    weighted: open.weighted?.toNumber(),
    ratio: ratio === undefined ? undefined : -ratio,
    mapped: strategyMapOf(plan).solutionCoveragePct,
  }
}

it('adding an unknown person improves no figure but the number of names', () => {
  fc.assert(
    fc.property(plans, (data) => {
      const relationships = (data['relationships'] as { people?: Data[] } | undefined) ?? {}
      const people = [...(relationships.people ?? []), { id: 'nobody_known', name: '新来的人' }]
      const before = read(data)
      const after = read({ ...data, relationships: { ...relationships, people } })
      const [old, now] = [figuresOf(before), figuresOf(after)]
      const better = Object.keys(old).filter((key) => {
        const [was, is] = [old[key], now[key]]
        return was !== undefined && is !== undefined && is > was
      })
      expect(better).toEqual([])
      const grave = (plan: Plan) => findingsIn(plan).filter(({ severity }) => severity === 'error')
      // Nobody is forgiven for a name: errors may only come, but for the one that counts names.
      expect(
        without(sorted(grave(before)), sorted(grave(after))).filter((one) => !one.startsWith('PLN-001 plan')),
      ).toEqual([])
    }),
    { numRuns: 300 },
  )
}, 900_000)
