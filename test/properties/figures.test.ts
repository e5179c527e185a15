import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { run } from '../support.js'
import { figuresOf } from './oracle.js'
import { plans, type Data } from './plans.js'

const asOf = '2026-06-30'

const runs = 1000

type Sections = Record<string, Data> & { control: Data[] }

const written = (plan: Data): string => stringify(plan, { lineWidth: 0, aliasDuplicateObjects: false })

/** All sections of one plan through the whole program, as a script would get them. */
const sectionsOf = async (plan: Data, language = 'en'): Promise<Sections> => {
  const { code, out, err } = await run(['review', '-', '--format', 'json', '--as-of', asOf, '--lang', language], {
    stdin: written(plan),
  })
  expect(err).toBe('')
  const report = JSON.parse(out) as { plans: [{ diagnostics: Data[]; sections: Sections }] }
  const refused = report.plans[0].diagnostics.filter(({ rule }) => rule === 'schema' || rule === 'yaml')
  expect(refused.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(code).toBe(0)
  return report.plans[0].sections
}

const pick = (from: Data | undefined, keys: readonly string[]): Data =>
  Object.fromEntries(keys.map((key) => [key, from?.[key]]))

/** The figures of the program in the shape of the oracle. */
const shaped = (sections: Sections) => {
  const gaps = sections['relationship-gaps']
  const dimensions = sections['five-dimensions']
  const deals = sections.pipeline?.['opportunities'] as Data[]
  const rowKeys = ['person', 'weight', 'gap', 'weighted_gap', 'priority', 'key_player']
  const dealKeys = ['stage', 'amount', 'weighted', 'chained', 'days_in_stage', 'overdue_days']
  const ratingKeys = [
    'self',
    'self_code',
    'self_zone',
    'self_index_pct',
    'coach',
    'coach_code',
    'coach_zone',
    'coach_index_pct',
    'deviation',
    'derived',
  ]
  return {
    gaps: {
      people: (gaps?.['people'] as Data[]).map((row) => pick(row, rowKeys)),
      left_out: (gaps?.['left_out'] as Data[]).length,
      ...pick(gaps, ['gap_total', 'gap_weighted_desired', 'gap_index_pct']),
    },
    strategic: pick(sections['strategic-gaps'], ['gap_total', 'gap_index_pct']),
    dimensions: pick(dimensions, [
      'dimensions',
      'known_dimensions_pct',
      'weighted_known_pct',
      'support_index_pct',
      'contact_index_pct',
      'key_players',
      'map_status',
      'forces_missing',
      'force_coverage_pct',
      'threads',
    ]),
    pipeline: {
      deals: Object.fromEntries(deals.map((deal) => [String(deal['id']), pick(deal, dealKeys)])),
      ...pick(sections.pipeline, [
        'open_amount',
        'open_weighted',
        'open_chained',
        'ratio',
        'won_amount',
        'potential_amount',
      ]),
    },
    control: Object.fromEntries(sections.control.map((row) => [String(row['opportunity']), pick(row, ratingKeys)])),
    segmentation: pick(sections['segmentation'], ['vpc_code', 'second_code']),
  }
}

/** People and deals the other way round; nothing else moves. */
const reversed = (plan: Data): Data => {
  const copy = structuredClone(plan)
  const relationships = copy['relationships'] as Data | undefined
  if (Array.isArray(relationships?.['people'])) relationships['people'].reverse()
  if (Array.isArray(copy['opportunities'])) copy['opportunities'].reverse()
  return copy
}

/** Lists whose order is the order of the plan by design. */
const orderless = (value: ReturnType<typeof shaped>) => ({
  ...value,
  dimensions: {
    ...value.dimensions,
    key_players: [...(value.dimensions['key_players'] as string[])].sort(),
    threads: [...(value.dimensions['threads'] as string[])].sort(),
  },
})

describe('1,000 plans of the whole format', () => {
  it(
    'give the figures that the specification gives when it is computed a second time',
    { timeout: 900_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(plans, async (plan) => {
          const actual = shaped(await sectionsOf(plan))
          const { control, ...expected } = figuresOf(plan, asOf)
          const { control: rated, ...rest } = actual
          expect(rest).toEqual(expected)
          for (const [id, row] of Object.entries(rated)) expect(row).toEqual(control[id])
        }),
        { numRuns: runs, seed: 20260630 },
      )
    },
  )

  it(
    'give the same figures in any order of people and deals, and in either language',
    { timeout: 900_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(plans, async (plan) => {
          const actual = shaped(await sectionsOf(plan))
          expect(shaped(await sectionsOf(plan, 'zh'))).toEqual(actual)
          expect(orderless(shaped(await sectionsOf(reversed(plan))))).toEqual(orderless(actual))
        }),
        { numRuns: runs, seed: 20260701 },
      )
    },
  )
})
