import { isDate } from '../../measures/dates.js'
import { quoted } from '../../report/visible.js'
import { UserError } from '../../user-error.js'
import type { ViewOptions } from '../view.js'

/** What of a history is asked for. */
export type Wish = {
  /** The newest commits that count; undefined = all. */
  readonly limit: number | undefined
  readonly from: string | undefined
  readonly to: string | undefined
  /** Only ratings that are older than so many days. */
  readonly stale: number | undefined
  /** Only the stages, deal by deal. */
  readonly isOfStages: boolean
  /** Nothing but figures: commits that are not shown are not even read. */
  readonly isOfFigures?: true
}

const noNumber = (flag: string, word: string, least: number): UserError => {
  const { en, zh } = quoted(word)
  return new UserError({
    en: `${flag} wants a whole number from ${String(least)} on, not ${en}`,
    zh: `${flag} 需要不小于 ${String(least)} 的整数，而不是${zh}`,
  })
}

const wholeNumber = (flag: string, word: string | undefined, least: number): number | undefined => {
  if (word === undefined) return undefined
  if (!/^\d{1,9}$/.test(word) || Number(word) < least) throw noNumber(flag, word, least)
  return Number(word)
}

const dayOf = (flag: string, word: string | undefined): string | undefined => {
  if (word === undefined || isDate(word)) return word
  const { en, zh } = quoted(word)
  throw new UserError({
    en: `${flag} wants a day as YYYY-MM-DD, not ${en}`,
    zh: `${flag} 需要 YYYY-MM-DD 形式的日期，而不是${zh}`,
  })
}

const backwards = (from: string, to: string): UserError =>
  new UserError({
    en: `--from ${from} is later than --to ${to}; turn them round`,
    zh: `--from ${from} 晚于 --to ${to}；请对调`,
  })

const pastOrPossible = new UserError({
  en: 'plan history tells what was, --what-if what would be; leave --what-if out',
  zh: 'plan history 讲的是过去，--what-if 讲的是假设；请去掉 --what-if',
})

const oneList = new UserError({
  en: '--stale lists ratings and --stages lists deals; use one of them',
  zh: '--stale 列出评定，--stages 列出商机；请只用其中一个',
})

/** What the flags ask for, or a `UserError` where they cannot be meant. */
export const wishOf = (options: ViewOptions): Wish => {
  if (options.whatIf) throw pastOrPossible
  if (options.stale !== undefined && options.stages) throw oneList
  const [from, to] = [dayOf('--from', options.from), dayOf('--to', options.to)]
  if (from !== undefined && to !== undefined && from > to) throw backwards(from, to)
  return {
    limit: wholeNumber('--limit', options.limit, 1) ?? wholeNumber('--max-count', options.maxCount, 1),
    from,
    to,
    stale: wholeNumber('--stale', options.stale, 0),
    isOfStages: options.stages === true,
  }
}
