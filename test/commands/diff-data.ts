import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { expect } from 'vitest'
import { readSchema } from '../schemas/schema.js'
import type { Run } from '../support.js'

const ajv = new Ajv({ strict: true, strictRequired: false })
formats.default(ajv, ['date'])
/** Whether an output of `--format json` is as its schema says. */
export const accepts = ajv.compile(readSchema('schemas/output.schema.json'))

/** Sums at one time, or what a step makes of them. */
type Money = { amount: number; weighted: number; in_period: number | null }

type Waterfall = {
  currency: string
  before: Money
  steps: (Money & { step: string; deals: string[] })[]
  after: Money
}

/** What `plan diff --format json` prints, as far as tests look. */
export type Diffs = {
  plans: {
    file: string
    sections: {
      diff: {
        compared: string
        changed: boolean
        former_file: string | null
        figures: object[]
        renamed: object[]
        changes: { kind: string; path: string; before: unknown; after: unknown }[]
        deals: { stages: object[]; closes: object[]; states: object[] }
        gaps: object[]
        money: Waterfall[]
        actions: { done: string[]; overdue: string[] }
        findings: { fixed: { rule: string }[]; new: { rule: string }[] }
        unreadable: { before: string | null; after: string | null }
      }
    }
  }[]
  sections: { diff: { plans: number; changed: number; before: object; after: object } }
}

/** What it prints for these words, which is as its schema says. */
export const diffData = async (
  { plan }: { readonly plan: (argv: readonly string[]) => Promise<Run> },
  argv: readonly string[],
): Promise<Diffs> => {
  const { out, err } = await plan(['diff', ...argv, '--format', 'json'])
  expect(err).toBe('')
  const output = JSON.parse(out) as Diffs
  expect(accepts(output) ? [] : accepts.errors).toEqual([])
  return output
}

/** Every step of a waterfall, cent by cent, leads from what was to what is. */
export const expectToAddUp = (money: Waterfall | undefined): void => {
  for (const column of ['amount', 'weighted', 'in_period'] as const) {
    const cents = (one: Money | undefined) => Math.round(100 * (one?.[column] ?? 0))
    const sum = (money?.steps ?? []).reduce((total, step) => total + cents(step), cents(money?.before))
    expect([column, sum]).toEqual([column, cents(money?.after)])
  }
}
