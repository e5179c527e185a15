import type { Block, Cell } from '../../report/block.js'
import type { Exact } from '../../report/report.js'
import type { Text } from '../../report/text.js'
import { both, percent, same, shortAmount, textOf, toned, unknown } from '../../report/words.js'
import type { Point } from './past.js'
import type { Figures } from './point.js'

type Value = number | Exact | null

type Trend = {
  readonly label: Text
  /** What amounts are counted in. */
  readonly currency?: string
  readonly value: (point: Point) => Value
  readonly cell: (value: Value) => Cell
  /** What is good for us; absent = neither. */
  readonly better?: 'more' | 'less'
}

/** A share of a line. */
export const asPercent = (value: Value): Cell => (typeof value === 'number' ? percent(value) : unknown)

const asMoney = (value: Value): Cell => (typeof value === 'object' ? shortAmount(value) : unknown)

const asCount = (value: Value): Cell => (typeof value === 'number' ? same(value) : unknown)

const numberOf = (value: Value): number | null =>
  value === null || typeof value === 'number' ? value : Number(value.exact)

const of =
  (key: keyof Figures) =>
  ({ figures }: Point): Value => {
    const value = figures[key]
    return typeof value === 'string' ? null : value
  }

/** Amounts in another currency than the last say nothing beside it. */
const moneyIn =
  (currency: string | null, key: 'open_weighted' | 'won_amount') =>
  ({ figures }: Point): Value =>
    figures.currency === currency ? figures[key] : null

const trendsOf = (currency: string | null): readonly Trend[] => {
  const money = currency === null ? { cell: asMoney } : { cell: asMoney, currency }
  return [
    { label: { en: 'gap index', zh: '关系差距指数' }, value: of('gap_index_pct'), cell: asPercent, better: 'less' },
    { label: { en: 'support index', zh: '支持指数' }, value: of('support_index_pct'), cell: asPercent, better: 'more' },
    { label: { en: 'contact index', zh: '联系指数' }, value: of('contact_index_pct'), cell: asPercent, better: 'more' },
    { label: { en: 'weighted', zh: '加权' }, value: moneyIn(currency, 'open_weighted'), better: 'more', ...money },
    { label: { en: 'won', zh: '已赢单' }, value: moneyIn(currency, 'won_amount'), better: 'more', ...money },
    { label: { en: 'complete', zh: '完整度' }, value: of('complete_pct'), cell: asPercent, better: 'more' },
    { label: { en: 'errors', zh: '错误' }, value: of('error'), cell: asCount, better: 'less' },
    { label: { en: 'warnings', zh: '警告' }, value: of('warning'), cell: asCount, better: 'less' },
  ]
}

const extreme = (values: readonly Value[], isBeyond: (a: number, b: number) => boolean): Value =>
  values.reduce((found: Value, value) => {
    const [best, next] = [numberOf(found), numberOf(value)]
    return next !== null && (best === null || isBeyond(next, best)) ? value : found
  }, null)

const endsOf = (values: readonly Value[]): readonly [Value, Value] => [
  values.find((one) => one !== null) ?? null,
  values.at(-1) ?? null,
]

const trendRow = ({ label, currency, value, cell, better }: Trend, points: readonly Point[]): readonly Cell[] => {
  const values = points.map(value)
  const series = values.map(numberOf)
  const [first, last] = endsOf(values)
  const [then, now] = [numberOf(first), numberOf(last)]
  const isBetter = then === null || now === null || then === now ? undefined : now > then === (better === 'more')
  return [
    currency === undefined ? label : { en: `${label.en}, ${currency}`, zh: `${label.zh} ${currency}` },
    { text: same(''), series },
    cell(first),
    toned(textOf(cell(last)), isBetter === undefined ? undefined : isBetter ? 'good' : 'warn'),
    cell(extreme(values, (a, b) => a < b)),
    cell(extreme(values, (a, b) => a > b)),
  ]
}

/** A figure that was never known, or an amount that never was there, has no course. */
const hasCourse =
  (points: readonly Point[]) =>
  ({ value, cell }: Trend): boolean =>
    points.some((point) => value(point) !== null && (cell !== asMoney || numberOf(value(point)) !== 0))

const trendsIn = (points: readonly Point[]): readonly Trend[] => {
  if (points.length < 2) return []
  const currency = points.findLast(({ figures }) => figures.currency !== null)?.figures.currency ?? null
  return trendsOf(currency).filter(hasCourse(points))
}

/** The first share that moved and the first amount, from what to what: `gap index 61.1% → 55.6%`. */
export const mainMoves = (points: readonly Point[]): readonly Text[] => {
  const moves = trendsIn(points).flatMap(({ label, currency, value, cell }) => {
    const [first, last] = endsOf(points.map(value)).map((one) => textOf(cell(one)))
    if (first === undefined || last === undefined || first.en === last.en) return []
    const unit = currency === undefined ? '' : ` ${currency}`
    const words = both((language) => `${label[language]} ${first[language]} → ${last[language]}${unit}`)
    return [{ words, isMoney: cell === asMoney }]
  })
  return [moves.find(({ isMoney }) => !isMoney), moves.find(({ isMoney }) => isMoney)].flatMap(
    (one) => one?.words ?? [],
  )
}

/** Each figure with its course, its ends and its bounds; of one point there is no course. */
export const trendBlocks = (points: readonly Point[]): readonly Block[] => {
  const trends = trendsIn(points)
  if (trends.length === 0) return []
  return [
    {
      kind: 'table',
      columns: [
        { title: { en: 'Figure', zh: '数字' } },
        { title: { en: 'Course', zh: '走势' } },
        { title: { en: 'First', zh: '最初' }, align: 'right' },
        { title: { en: 'Last', zh: '最近' }, align: 'right' },
        { title: { en: 'Lowest', zh: '最低' }, align: 'right' },
        { title: { en: 'Highest', zh: '最高' }, align: 'right' },
      ],
      rows: trends.map((trend) => trendRow(trend, points)),
    },
  ]
}
