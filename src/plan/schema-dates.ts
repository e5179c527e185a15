import type { Text } from '../report/text.js'
import { shownValue, writeBare, type Words, type WrongValue } from './schema-words.js'

const daysIn = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31

const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)

const two = (value: number): string => String(value).padStart(2, '0')

const iso = (year: number, month: number, day: number): string => `${String(year)}-${two(month)}-${two(day)}`

const form: Text = {
  en: 'Write year-month-day, such as 2026-06-30.',
  zh: '请写成“年-月-日”，例如 2026-06-30。',
}

const impossible = (shown: Text, year: number, month: number, day: number): Words => {
  if (month < 1 || month > 12)
    return {
      message: {
        en: `${shown.en} is not a date: there is no month ${String(month)}`,
        zh: `${shown.zh}不是日期：没有 ${String(month)} 月`,
      },
      hint: form,
    }
  const last = String(daysIn(year, month))
  return {
    message: {
      en: `${shown.en} is not a date: month ${String(month)} of ${String(year)} has no day ${String(day)}`,
      zh: `${shown.zh}不是日期：${String(year)} 年 ${String(month)} 月没有 ${String(day)} 日`,
    },
    hint: { en: `Write a day from 1 to ${last}.`, zh: `请写 1 到 ${last} 之间的日。` },
  }
}

/** 5.1.2026: which of the two is the month is known only when one of them cannot be. */
const yearLast = (shown: Text, first: number, second: number, year: number): Words => {
  const message = { en: `${shown.en} is a date in another form`, zh: `${shown.zh}是另一种写法的日期` }
  const readings = [[second, first] as const, [first, second] as const].filter(([month, day]) =>
    isDay(year, month, day),
  )
  const [one, other] = readings.map(([month, day]) => iso(year, month, day))
  if (one === undefined) return { message: { en: `${shown.en} is not a date`, zh: `${shown.zh}不是日期` }, hint: form }
  if (other === undefined || one === other) return { certain: one, message, hint: writeBare(one) }
  return {
    message,
    hint: { en: `Write ${one} or ${other}, whichever is meant.`, zh: `请按实际含义写 ${one} 或 ${other}。` },
  }
}

/** Words for a value where a date is wanted: impossible days, other forms, dates with a time. */
export const dateWords = (wrong: WrongValue): Words => {
  const shown = shownValue(wrong)
  const text = (typeof wrong.value === 'string' ? wrong.value : wrong.written).normalize('NFKC').trim()
  const plain = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  const yearFirst =
    /^(\d{4})\s*[-/.年_]\s*(\d{1,2})\s*[-/.月_]\s*(\d{1,2})\s*[日号]?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  const timed = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[Tt]|\s+)\d{1,2}(?::\d{2}|[点时])/.exec(text)
  const found = plain ?? yearFirst ?? timed
  if (found) {
    const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])]
    if (!isDay(year, month, day)) return impossible(shown, year, month, day)
    const message = timed
      ? { en: `${shown.en} is a date with a time, and only the day is kept`, zh: `${shown.zh}带有时间，这里只记日期` }
      : { en: `${shown.en} is a date in another form`, zh: `${shown.zh}是另一种写法的日期` }
    const date = iso(year, month, day)
    // What hour it was is known as well, and would be lost.
    return { ...(timed ? {} : { certain: date }), message, hint: writeBare(date) }
  }
  const reversed = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text)
  if (reversed) return yearLast(shown, Number(reversed[1]), Number(reversed[2]), Number(reversed[3]))
  const monthOnly = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*月?$/.exec(text)
  if (monthOnly) {
    const month = Number(monthOnly[2])
    const example = iso(Number(monthOnly[1]), Math.min(Math.max(month, 1), 12), 1)
    return {
      message: { en: `${shown.en} names no day`, zh: `${shown.zh}缺少日` },
      hint: { en: `Add the day, such as ${example}.`, zh: `请补上日，例如 ${example}。` },
    }
  }
  return { message: { en: `${shown.en} is not a date`, zh: `${shown.zh}不是日期` }, hint: form }
}
