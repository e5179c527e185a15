import type { Understanding } from '../editing/meant.js'
import { plusDays } from '../measures/dates.js'
import { called } from '../measures/named.js'
import { labelOf } from '../measures/scales.js'
import { formatAt } from '../plan/format.js'
import type { Value } from '../editing/change.js'
import type { Path } from '../report/diagnostic.js'
import type { Text } from '../report/text.js'
import { both, grouped, listed, same } from '../report/words.js'
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
