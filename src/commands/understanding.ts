import { isReference, meantValue, type Understanding } from '../editing/meant.js'
import { isDate, plusDays } from '../measures/dates.js'
import { called } from '../measures/named.js'
import type { IdKind } from '../measures/references.js'
import { labelOf } from '../measures/scales.js'
import { formatAt } from '../plan/format.js'
import type { Value } from '../editing/change.js'
import type { Path } from '../report/diagnostic.js'
import type { Text } from '../report/text.js'
import { both, grouped, listed, same } from '../report/words.js'
import { UserError } from '../user-error.js'
import { assertCalled, type Desk } from './desk.js'

/** What a key that holds ids refers to; any record where it is not said. */
const kindsOfKeys: Readonly<Record<string, readonly IdKind[]>> = {
  ...Object.fromEntries(
    [
      ...['owner', 'support', 'coverage', 'team', 'reviewed_with', 'synced_with', 'our_owner', 'sponsor_ours'],
      ...['presenter', 'facilitator', 'reviewers'],
    ].map((key) => [key, ['team']]),
  ),
  ...Object.fromEntries(
    [
      ...['reports_to', 'follows', 'influences', 'person', 'people', 'owner_person', 'customer_owner', 'agreed_with'],
      'sponsor_customer',
    ].map((key) => [key, ['person']]),
  ),
  prefers: ['competitor'],
  competitors: ['competitor'],
  competitor: ['competitor'],
  tactic: ['tactic'],
  organisation: ['organisation'],
  customer_goal: ['map_goal'],
  action: ['action'],
}

/** The kinds of records that an id at a path refers to. */
export const kindsAt = (path: Path): readonly IdKind[] | 'any' =>
  kindsOfKeys[path.findLast((step) => typeof step === 'string') ?? ''] ?? 'any'

/** The currency of the amounts at a path: that of the deal, of the plan, or of the playbook. */
const currencyAt = ({ plan, session }: Desk, path: Path): string => {
  const deal = path[0] === 'opportunities' && typeof path[1] === 'number' ? plan.opportunities?.[path[1]] : undefined
  return deal?.currency ?? plan.currency ?? session.playbook.currency
}

/** What words may mean at a path of this plan, on this day. */
const understandingOf = (desk: Desk, path: Path): Understanding => ({
  playbook: desk.session.playbook,
  currency: currencyAt(desk, path),
  idOf: (words) => {
    const { things } = called(desk.plan, words, kindsAt(path))
    return things.length === 1 ? things[0]?.id : undefined
  },
  dayFromNow: (days) => plusDays(desk.context.asOf, days),
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

const noNumber = (words: string, path: Path, desk: Desk): UserError => {
  const { kinds, schemas } = formatAt(path)
  const limits = schemas.find(({ minimum, maximum }) => minimum !== undefined && maximum !== undefined)
  if (limits && kinds.has('whole')) {
    const [low, high] = [String(limits.minimum), String(limits.maximum)]
    return new UserError({
      en: `"${words}" is no whole number from ${low} to ${high}`,
      zh: `“${words}”不是 ${low} 到 ${high} 之间的整数`,
    })
  }
  const currency = currencyAt(desk, path)
  return new UserError({
    en: `"${words}" is no number that can be kept exactly; write it as 6800000, 6,800,000 or 680万, with 15 digits at most, in ${currency}`,
    zh: `“${words}”不是能精确保存的数字；请写 6800000、6,800,000 或 680万，最多 15 位，币种为 ${currency}`,
  })
}

const typedWords = (words: string): readonly string[] =>
  words
    .split(/[,，、;；]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')

/** A name that is nobody's is said before anything is written. */
const assertKnown = (desk: Desk, words: string, path: Path): void => {
  const isList = formatAt(path).kinds.has('list')
  if (!isReference(formatAt(isList ? [...path, 0] : path).names)) return
  const kinds = kindsAt(path)
  for (const word of isList ? typedWords(words) : [words.trim()])
    if (word !== '' && word !== 'plan') assertCalled(desk, word, kinds)
}

/** The value that words mean at a path; a `UserError` where they are no number or nobody's name. */
export const understood = (desk: Desk, words: string, path: Path): Value => {
  assertKnown(desk, words, path)
  const value = meantValue(words, path, understandingOf(desk, path))
  const { kinds } = formatAt(path)
  if (typeof value !== 'string' || !(kinds.has('number') || kinds.has('whole')) || kinds.has('text')) return value
  throw noNumber(words, path, desk)
}

/** A day in any words; what cannot be understood stays as it is. */
export const dayOf = (desk: Desk, words: string): Value =>
  meantValue(words, ['reviews', 0, 'held_on'], understandingOf(desk, []))

/** A day from the words of a flag; undefined = none were given. A `UserError` when it is no day. */
export const meantDate = (desk: Desk, words: string | undefined, flag: string): string | undefined => {
  if (words === undefined) return undefined
  const day = dayOf(desk, words)
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
