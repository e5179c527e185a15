import type { Text } from '../../report/text.js'
import type { Asked } from './asked.js'
import type { Offer } from './offer.js'

const days: readonly (readonly [word: string, about: Text, name: string])[] = [
  ['today', { en: 'today', zh: '今天' }, '今天'],
  ['yesterday', { en: 'yesterday', zh: '昨天' }, '昨天'],
  ['tomorrow', { en: 'tomorrow', zh: '明天' }, '明天'],
  ['+7', { en: 'in a week', zh: '一周后' }, '一周后'],
]

/** Words for a day, where a date would do as well. */
export const dayOffers = ({ language }: Asked): readonly Offer[] =>
  days.map(([value, about, name]) => ({
    value,
    ...(about[language] !== value && { about: about[language] }),
    names: value === '+7' ? [] : [name],
  }))

/** The day of a report. */
export const reportDayOffers = ({ language }: Asked): readonly Offer[] => [
  { value: 'today', about: { en: 'the default', zh: '默认' }[language] },
  { value: 'commit', about: { en: 'the date of the last commit', zh: '最近一次提交的日期' }[language] },
]
