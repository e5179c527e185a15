import { organisationAgesOf, ratingAgesOf, type RatingAge } from '../../measures/freshness.js'
import type { Playbook } from '../../playbook/playbook.js'
import { ratingWords } from '../../report/rating-words.js'
import type { Text } from '../../report/text.js'
import { both, counted, listed } from '../../report/words.js'
import type { Finding, Rule } from '../rule.js'

type Old = RatingAge & { readonly checkedOn: string; readonly days: number }

const isOld =
  (limit: number) =>
  (rating: RatingAge): rating is Old =>
    rating.days !== undefined && rating.days > limit

/** `attitude to us (2025-10-01, 272 days)`. */
const ageText = ({ id, checkedOn, days }: Old, { scales }: Playbook): Text =>
  both((language) => {
    const label = ratingWords(id, scales['dimension'])[language]
    return language === 'zh'
      ? `${label}（${checkedOn}，${String(days)} 天前）`
      : `${label} (${checkedOn}, ${String(days)} days)`
  })

const found = (subject: string, path: Finding['path'], name: string, what: Text, limit: number): Finding => ({
  subject,
  path,
  message: {
    en: `${what.en}; after ${counted(limit, 'day', 'days', '天').en} we look again`,
    zh: `${what.zh}；超过 ${String(limit)} 天要重新核实`,
  },
  hint: {
    en: `Look again at ${name}, change what has changed, and write the day in "checked_on".`,
    zh: `重新核实${name}的情况，有变化就改，并把日期写进“checked_on”。`,
  },
  question: {
    en: `What have we seen or heard of ${name} since then, and does the rating still hold?`,
    zh: `从那以后，我方看到或听到${name}的哪些情况？评定还成立吗？`,
  },
})

// People change their minds and their posts; a rating with an old day looks as sure as one of yesterday.
export const pol002: Rule = {
  code: 'POL-002',
  name: 'rating-out-of-date',
  label: { en: 'rating out of date', zh: '评定过时' },
  severity: 'warning',
  summary: {
    en: 'Ratings of people and organisations that have a day were looked at not too long ago.',
    zh: '写了核实日期的人员和组织评定，都没有隔得太久。',
  },
  why: {
    en: 'People change their minds, their posts and their bosses, and nobody tells us. On the map an old rating looks as sure as one of yesterday, and every figure trusts it.',
    zh: '人会改主意、换岗位、换上司，却没有人通知我方。地图上的旧评定看起来和昨天的一样可靠，所有数字都照它算。',
  },
  source: 'S1-03, HOUSE',
  move: {
    en: 'Look again at this person, and write the day in "checked_on".',
    zh: '重新核实此人的情况，并把日期写进“checked_on”。',
  },
  bad: `relationships:
  people:
    - id: gm
      name: 王总
      influence: high
      attitude: supporter
      checked_on: 2026-06-10
      ratings: { attitude: { checked_on: 2025-12-31 } }`,
  good: `relationships:
  people:
    - id: gm
      name: 王总
      influence: high
      attitude: supporter
      checked_on: 2026-06-10
      ratings: { attitude: { checked_on: 2026-01-01 } }`,
  *check(plan, { asOf, playbook }) {
    const limit = playbook.limits.rating_days
    for (const { person, keyPlayer, ratings } of ratingAgesOf(plan, playbook, asOf)) {
      const { id, name } = person
      const old = ratings.filter(isOld(limit))
      const [first] = old
      if (first === undefined) continue
      const isWhole = old.length === ratings.length && old.every(({ checkedOn }) => checkedOn === first.checkedOn)
      const ages = listed(old.map((rating) => ageText(rating, playbook)))
      const what: Text = isWhole
        ? {
            en: `how we rate ${name} was last checked on ${first.checkedOn}, ${String(first.days)} days ago`,
            zh: `对${name}的评定上次核实是 ${first.checkedOn}，已过 ${String(first.days)} 天`,
          }
        : {
            en: `part of how we rate ${name} may be out of date: ${ages.en}`,
            zh: `对${name}的部分评定可能过时：${ages.zh}`,
          }
      // A key player decides; of the others we only want to know.
      yield { ...found(id, first.path, name, what, limit), ...(!keyPlayer && { severity: 'info' }) }
    }
    for (const { organisation, path, checkedOn, days } of organisationAgesOf(plan, asOf)) {
      const { id, name } = organisation
      if (days <= limit) continue
      const what: Text = {
        en: `how we rate ${name} was last checked on ${checkedOn}, ${String(days)} days ago`,
        zh: `对${name}的评定上次核实是 ${checkedOn}，已过 ${String(days)} 天`,
      }
      yield { ...found(id, path, name, what, limit), severity: 'info' }
    }
  },
}
