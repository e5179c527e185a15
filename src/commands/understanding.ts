import { meantValue, type Understanding } from '../editing/meant.js'
import { isDate, plusDays } from '../measures/dates.js'
import { called } from '../measures/named.js'
import { labelOf } from '../measures/scales.js'
import { formatAt } from '../plan/format.js'
import type { Value } from '../editing/change.js'
import type { Path } from '../report/diagnostic.js'
import type { Text } from '../report/text.js'
import { both, grouped, listed, same } from '../report/words.js'
import { UserError } from '../user-error.js'
import type { Desk } from './desk.js'

/** What words may mean in this plan, on this day. */
export const understandingOf = ({ plan, context, session }: Desk): Understanding => ({
  playbook: session.playbook,
  idOf: (words) => {
    const { things } = called(plan, words, 'any')
    return things.length === 1 ? things[0]?.id : undefined
  },
  dayFromNow: (days) => plusDays(context.asOf, days),
})

/** A value as people read it: the label of a level, digits in groups, `?` for what is not known. */
export const valueText = (value: unknown, path: Path, desk: Pick<Desk, 'session'>): Text => {
  if (value === undefined || value === null) return same('?')
  if (Array.isArray(value))
    return value.length === 0
      ? same('?')
      : listed((value as readonly Value[]).map((item, index) => valueText(item, [...path, index], desk)))
  if (typeof value === 'number') return same(grouped(String(value)))
  if (typeof value === 'boolean') return value ? { en: 'yes', zh: '是' } : { en: 'no', zh: '否' }
  if (typeof value !== 'string') return same(JSON.stringify(value))
  const { scale } = formatAt(path)
  const label = scale === undefined ? undefined : labelOf(desk.session.playbook, scale, value)
  return label === undefined ? same(value) : both((language) => (language === 'zh' ? label.zh : value))
}

/** The value that words mean at a path; a `UserError` where a number is wanted that these words do not give. */
export const understood = (desk: Desk, words: string, path: Path): Value => {
  const value = meantValue(words, path, understandingOf(desk))
  const { kinds } = formatAt(path)
  if (typeof value !== 'string' || !(kinds.has('number') || kinds.has('whole')) || kinds.has('text')) return value
  throw new UserError({
    en: `"${words}" is no number that can be kept exactly; write it as 6800000, 6,800,000 or 680万, with 15 digits at most`,
    zh: `“${words}”不是能精确保存的数字；请写 6800000、6,800,000 或 680万，最多 15 位`,
  })
}

/** A day from the words of a flag; undefined = none were given. A `UserError` when it is no day. */
export const meantDate = (desk: Desk, words: string | undefined, flag: string): string | undefined => {
  if (words === undefined) return undefined
  const day = meantValue(words, ['reviews', 0, 'held_on'], understandingOf(desk))
  if (typeof day === 'string' && isDate(day)) return day
  throw new UserError({
    en: `${flag} wants a day as YYYY-MM-DD, or today, yesterday, +7; not "${words}"`,
    zh: `${flag} 需要 YYYY-MM-DD 形式的日期，或 今天、昨天、+7，而不是“${words}”`,
  })
}

/** The same for something that has happened: not after the day of the report. */
export const pastDay = (desk: Desk, words: string | undefined, flag: string): string | undefined => {
  const day = meantDate(desk, words, flag)
  if (day === undefined || day <= desk.context.asOf) return day
  throw new UserError({
    en: `${flag}: ${day} is still to come; today is ${desk.context.asOf}`,
    zh: `${flag}：${day} 还没有到；今天是 ${desk.context.asOf}`,
  })
}
