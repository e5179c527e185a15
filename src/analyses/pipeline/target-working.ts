import { forecastOf } from '../../measures/forecast.js'
import type { Decimal } from '../../measures/exact.js'
import { revenueTargetOf, type RevenueTarget } from '../../measures/target.js'
import type { Context } from '../../plan/context.js'
import type { Plan } from '../../plan/plan.js'
import type { Text } from '../../report/text.js'
import { comma, digits, line, sumOf } from '../../report/working.js'
import { listed, same } from '../../report/words.js'
import { amountWord, chainedWord, moneyOf, result, weightedWord } from './deal-working.js'
import { noTargetWords } from './target.js'

const sumWords = (terms: readonly Decimal[], total: Decimal | undefined): Text =>
  same(total === undefined ? '?' : sumOf(terms.map(moneyOf), result(total)))

const known = (terms: readonly (Decimal | undefined)[]): readonly Decimal[] =>
  terms.filter((term) => term !== undefined)

/** `5,490,000 / 5,600,000 = 0.98`. */
const coverLine = (
  word: Text,
  { expected, remaining, cover }: RevenueTarget,
  key: 'amount' | 'weighted' | 'chained',
): Text => {
  const label: Text = { en: `cover, ${word.en}`, zh: `覆盖（${word.zh}）` }
  const [part, times] = [expected[key], cover[key]]
  if (part === undefined || remaining === undefined || times === undefined)
    return line(label, comma(same('?'), { en: 'there is nothing to divide by', zh: '没有可作除数的金额' }))
  return line(label, same(`${moneyOf(part)} / ${moneyOf(remaining)} = ${digits(times)}`))
}

/** The target of the period, what is won of it and the cover of the rest, term by term. */
export const targetLines = (plan: Plan, context: Context): readonly Text[] => {
  const found = revenueTargetOf(plan, context)
  const { goals, target, won, remaining, expected, reason } = found
  const label: Text = { en: 'target', zh: '目标' }
  if (target === undefined) return reason === undefined ? [] : [line(label, comma(same('?'), noTargetWords[reason]))]
  const names = listed(goals.map(({ goal }) => ({ en: `"${goal.statement}"`, zh: `“${goal.statement}”` })))
  const terms = (key: 'amount' | 'weighted' | 'chained') => known(expected.deals.map((deal) => deal[key]))
  return [
    line(
      label,
      sumWords(
        goals.map((goal) => goal.target),
        target,
      ),
      names,
    ),
    line(
      { en: 'won in the period', zh: '期内已赢单' },
      sumWords(known(won.deals.map(({ amount }) => amount)), won.amount),
    ),
    line(
      { en: 'still to win', zh: '尚需赢单' },
      same(
        won.amount === undefined || remaining === undefined
          ? '?'
          : `${moneyOf(target)} − ${moneyOf(won.amount)} = ${moneyOf(remaining)}`,
      ),
      ...(won.amount?.gt(target) === true ? [{ en: 'never below 0', zh: '不低于 0' }] : []),
    ),
    line({ en: 'expected in the period, amount', zh: '期内预计（金额）' }, sumWords(terms('amount'), expected.amount)),
    line(
      { en: 'expected in the period, weighted', zh: '期内预计（加权）' },
      sumWords(terms('weighted'), expected.weighted),
    ),
    line(
      { en: 'expected in the period, chained', zh: '期内预计（链式）' },
      sumWords(terms('chained'), expected.chained),
    ),
    coverLine(weightedWord, found, 'weighted'),
    coverLine(chainedWord, found, 'chained'),
    coverLine(amountWord, found, 'amount'),
  ]
}

/** What each deal adds to weighted minus chained, and that they add up. */
export const differenceLines = (plan: Plan, context: Context): readonly Text[] => {
  const found = forecastOf(plan, context)
  if (found === undefined) return []
  return [
    ...found.apart.map(({ one: { deal, weighted, chained }, difference }) =>
      line(
        same(deal.name),
        same(
          weighted === undefined || chained === undefined
            ? '?'
            : `${moneyOf(weighted)} − ${moneyOf(chained)} = ${result(difference)}`,
        ),
      ),
    ),
    line(
      { en: 'all open deals', zh: '进行中合计' },
      same(`${moneyOf(found.weighted)} − ${moneyOf(found.chained)} = ${result(found.difference)}`),
    ),
  ]
}
