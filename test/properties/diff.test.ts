import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FieldChange } from '../../src/history/diff/fields.js'
import { isSamePlan, planDiff, withDiff, type PlanDiff, type Version } from '../../src/history/diff/index.js'
import { roundedWaterfall, type Waterfall } from '../../src/history/diff/waterfall.js'
import { decimal, sum, type Decimal } from '../../src/measures/exact.js'
import { idsOf } from '../../src/measures/references.js'
import { withoutEmpty } from '../../src/plan/plan-data.js'
import type { Plan } from '../../src/plan/plan.js'
import { defaultPlaybook } from '../../src/playbook/default.generated.js'
import { plans, type Data } from './plans.js'

const versionOf = (plan: Plan): Version => ({
  plan,
  context: { asOf: '2026-06-30', playbook: defaultPlaybook, plans: [plan] },
})

const diffOf = (before: Plan, after: Plan): PlanDiff => planDiff(versionOf(before), versionOf(after))

const read = (data: Data): Plan => withoutEmpty(data) as Plan

type Edit = { readonly where: number; readonly what: number; readonly other: number }

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every list and every map of some data. */
const holdersIn = (value: unknown): (unknown[] | Data)[] => {
  if (Array.isArray(value)) return [value, ...value.flatMap(holdersIn)]
  return isData(value) ? [value, ...Object.values(value).flatMap(holdersIn)] : []
}

/** Somebody has worked on a plan: items deleted, moved, copied, fields taken from elsewhere, an id renamed everywhere. */
const edited = (plan: Data, edits: readonly Edit[]): Data => {
  const next = structuredClone(plan)
  for (const { where, what, other } of edits) {
    const holders = holdersIn(next)
    const holder = holders[where % holders.length]
    if (Array.isArray(holder) && holder.length > 0) {
      const at = what % holder.length
      if (other % 3 === 0) holder.splice(at, 1)
      else if (other % 3 === 1) holder.reverse()
      else holder.splice(other % holder.length, 0, ...holder.splice(at, 1))
    } else if (isData(holder)) {
      const keys = Object.keys(holder).filter((key) => !['version', 'account', 'id', 'name'].includes(key))
      const key = keys[what % Math.max(1, keys.length)]
      if (key === undefined) continue
      if (typeof holder[key] === 'number') holder[key] = other / 100
      else if (other % 2 === 0) Reflect.deleteProperty(holder, key)
    }
  }
  return next
}

const renamed = (plan: Data, choice: number): Data => {
  const ids = idsOf(read(plan)).definitions.map(({ id }) => id)
  const id = ids[choice % Math.max(1, ids.length)]
  if (id === undefined) return plan
  return JSON.parse(JSON.stringify(plan).replaceAll(`"${id}"`, '"other_name"')) as Data
}

const edits = fc.array(fc.record({ where: fc.nat(), what: fc.nat(), other: fc.nat(1_000_000) }), { maxLength: 12 })

const pairs: fc.Arbitrary<readonly [Plan, Plan]> = fc
  .oneof(
    fc.tuple(plans, plans),
    fc
      .tuple(plans, edits, fc.nat())
      .map(([plan, some, choice]) => [plan, renamed(edited(plan, some), choice)] as const),
  )
  .map(([before, after]) => [read(before), read(after)] as const)

const mirrored = (change: FieldChange): FieldChange => {
  switch (change.kind) {
    case 'added': {
      const { after, ...rest } = change
      return { ...rest, kind: 'removed', before: after }
    }
    case 'removed': {
      const { before, ...rest } = change
      return { ...rest, kind: 'added', after: before }
    }
    case 'changed':
      return { ...change, before: change.after, after: change.before }
    case 'reordered':
      return { ...change, before: change.after, after: change.before }
  }
}

/** The steps of a way back speak of records by the ids of then. */
const inOtherNames = (text: string, { renames }: PlanDiff): string =>
  renames.reduce(
    (words, { before, after }) => words.replaceAll(new RegExp(`(?<![\\w-])${before}(?![\\w-])`, 'g'), after),
    text,
  )

const sorted = (changes: readonly FieldChange[]): readonly string[] => changes.map((one) => JSON.stringify(one)).sort()

const totalsOf = ({ before, rows, after }: Waterfall) =>
  (['amount', 'weighted', 'inPeriod'] as const).map((column) => {
    const start = before[column] ?? decimal(0)
    return [sum([start, ...rows.map((row) => row[column] ?? decimal(0))]), after[column] ?? decimal(0)] as const
  })

const centsOf = (waterfall: Waterfall): readonly (readonly [string, string])[] => {
  const { before, rows, after } = roundedWaterfall(waterfall)
  return (['amount', 'weighted'] as const).map((column) => [
    sum([before, ...rows].map((money) => decimal(money[column]))).toString(),
    decimal(after[column]).toString(),
  ])
}

const signed = (value: Decimal | undefined, sign: number): string | undefined =>
  value && value.times(decimal(sign)).toString().replace(/^-0$/, '0')

/** A step and the one that undoes it have one name here. */
const ways: Readonly<Record<string, string>> = { moved_in: 'moved', moved_out: 'moved' }
const isBetween = (step: string): boolean => ['amount', 'stage', 'win_rate', 'moved_in', 'moved_out'].includes(step)

const movesOf = ({ money }: PlanDiff, sign: number) =>
  money.map(({ currency, rows }) => [
    currency,
    ...rows
      .filter(({ step }) => isBetween(step))
      .map(({ step, amount, weighted }) => [ways[step] ?? step, signed(amount, sign), signed(weighted, sign)])
      .filter(([step]) => step !== 'moved'),
  ])

describe('the difference of two plans', () => {
  it(
    'is nothing for a plan with itself, mirrors the way back, and leads from one to the other',
    { timeout: 300_000 },
    () => {
      let renames = 0
      fc.assert(
        fc.property(pairs, ([a, b]) => {
          expect(isSamePlan(diffOf(a, structuredClone(a)))).toBe(true)
          const [there, back] = [diffOf(a, b), diffOf(b, a)]
          renames += there.renames.length
          expect(withDiff(a, there)).toEqual(b)
          expect(withDiff(b, back)).toEqual(a)
          expect(back.renames.map(({ kind, before, after }) => [kind, after, before]).sort()).toEqual(
            there.renames.map(({ kind, before, after }) => [kind, before, after]).sort(),
          )
          expect(
            sorted(back.changes.map(mirrored))
              .map((one) => inOtherNames(one, there))
              .sort(),
          ).toEqual(sorted(there.changes))
        }),
        { numRuns: 500, seed: 20260815, endOnFailure: true },
      )
      expect(renames).toBeGreaterThan(20)
    },
  )

  it(
    'tells of money that adds up, exactly and to the cent, and of the same on the way back',
    { timeout: 300_000 },
    () => {
      fc.assert(
        fc.property(pairs, ([a, b]) => {
          const same = { ...a, period: b.period }
          const [there, back] = [diffOf(same as Plan, b), diffOf(b, same as Plan)]
          for (const waterfall of there.money) {
            for (const [found, wanted] of totalsOf(waterfall)) expect(found.eq(wanted)).toBe(true)
            for (const [found, wanted] of centsOf(waterfall)) expect(found).toBe(wanted)
          }
          expect(movesOf(back, -1)).toEqual(movesOf(there, 1))
        }),
        { numRuns: 500, seed: 20260816, endOnFailure: true },
      )
    },
  )
})
