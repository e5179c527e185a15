import { daysBetween } from '../../measures/dates.js'
import { organisationAgesOf, ratingAgesOf } from '../../measures/freshness.js'
import type { Row } from '../../report/report.js'
import type { Session } from '../reading.js'
import type { Mask } from './mask.js'
import type { DatedRating, Past } from './past.js'

/** A rating with its age, as data. */
export type RatingRow = Row & {
  readonly kind: DatedRating['kind']
  readonly subject: string
  readonly rating: string
  readonly value: DatedRating['value']
  /** null = it is not committed yet. */
  readonly set_on: string | null
  readonly days: number
  readonly at_least: boolean
}

/** The day that the plan itself gives for a rating, if any. */
const checkedDays = ({ plan }: Past, { playbook, asOf }: Session): ReadonlyMap<string, string> => {
  const days = new Map<string, string>()
  if (plan === undefined) return days
  for (const { person, ratings } of ratingAgesOf(plan, playbook, asOf))
    for (const { id, checkedOn } of ratings)
      if (checkedOn !== undefined) days.set(`person ${person.id} ${id}`, checkedOn)
  for (const { organisation, checkedOn } of organisationAgesOf(plan, asOf))
    days.set(`organisation ${organisation.id}`, checkedOn)
  return days
}

/** Every rating of the plan as it is at the end, the oldest first. */
export const ratingRows = (past: Past, session: Session, mask: Mask): readonly RatingRow[] => {
  const checked = checkedDays(past, session)
  return past.ratings
    .map(({ kind, subject, rating, value, version }): RatingRow => {
      const [own] = rating.split('.')
      return {
        kind,
        subject: mask.id(subject),
        name: mask.name(subject) ?? null,
        rating,
        value: typeof value === 'string' ? mask.id(value) : value.map(mask.id),
        set_on: version?.commit.day ?? null,
        days: version ? Math.max(0, daysBetween(version.commit.day, session.asOf)) : 0,
        at_least: version?.isCut === true,
        who: version ? mask.who(version.commit.author) : null,
        commit: version?.commit.id ?? null,
        checked_on: checked.get(`${kind} ${subject} ${own ?? ''}`) ?? checked.get(`${kind} ${subject}`) ?? null,
      }
    })
    .sort((a, b) => b.days - a.days)
}

/** A shallow clone does not know whether it is older than so many days. */
export const mayBeOlder = ({ days, at_least }: RatingRow, than: number): boolean => at_least && days <= than
