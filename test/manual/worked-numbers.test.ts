import { expect, it } from 'vitest'
import { figures } from '../../src/manual/manual.js'
import { readRepositoryFile } from '../support.js'

type Worked = { readonly vitamin: Golden; readonly bedrock: Golden }
type Golden = Readonly<Record<string, never>> & {
  readonly pipeline: Readonly<Record<string, number>>
  readonly c139: { readonly self: string; readonly coach: string; readonly self_index_pct: number }
}

const { vitamin, bedrock } = JSON.parse(readRepositoryFile('test/golden/worked-examples.json')) as Worked

const money = (value: unknown) => String(value).replace(/\B(?=(\d{3})+$)/g, ',')
const percent = (value: unknown) => `${String(value)}%`

it.each([
  ['gap_index', percent(vitamin['gap_index_pct'])],
  ['gap_index', percent(bedrock['gap_index_pct'])],
  ['weighted_gap', String(vitamin['gap_total'])],
  ['strategic_gap_index', percent(bedrock['strategic_gap_index_pct'])],
  ['known_dimensions', percent(vitamin['known_dimensions_pct'])],
  ['weighted_known', percent(vitamin['weighted_known_pct'])],
  ['support_index', percent(vitamin['support_index_pct'])],
  ['contact_index', percent(vitamin['contact_index_pct'])],
  ['contact_index', percent(bedrock['contact_index_pct'])],
  ['force_coverage', percent(vitamin['force_coverage_pct'])],
  ['open_amount', money(vitamin.pipeline['open_amount'])],
  ['open_weighted', money(vitamin.pipeline['open_weighted'])],
  ['open_chained', money(vitamin.pipeline['open_chained'])],
  ['forecast_ratio', String(vitamin.pipeline['ratio'])],
  ['won_amount', money(bedrock.pipeline['won_amount'])],
  ['potential_amount', money(bedrock.pipeline['potential_amount'])],
  ['control', vitamin.c139.self],
  ['control', vitamin.c139.coach],
  ['control_index', percent(vitamin.c139.self_index_pct)],
])('the example of %s says %s, as the worked examples do', (id, number) => {
  const { example } = figures.find((one) => one.id === id)!
  for (const words of [example.en, example.zh]) expect(words).toContain(number)
})
