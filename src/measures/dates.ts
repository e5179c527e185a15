import { Temporal } from 'temporal-polyfill'

const written = /^\d{4}-\d{2}-\d{2}$/

const dateOf = (date: string): Temporal.PlainDate => Temporal.PlainDate.from(date, { overflow: 'reject' })

/** Whether a text is a day of the calendar, written YYYY-MM-DD. */
export const isDate = (text: string): boolean => {
  if (!written.test(text)) return false
  try {
    dateOf(text)
    return true
  } catch {
    return false
  }
}

/** Domain 0.2: whole days from one calendar date to another, 1 May to 16 May is 15; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  dateOf(from).until(dateOf(to), { largestUnit: 'days' }).days

/** Whole months from one calendar date to another, 30 June to 30 July is 1; negative when `to` is earlier. */
export const monthsBetween = (from: string, to: string): number =>
  dateOf(from).until(dateOf(to), { largestUnit: 'months' }).months

export const plusDays = (date: string, days: number): string => dateOf(date).add({ days }).toString()

/** `2026-06` of `2026-06-30`. */
export const monthOf = (date: string): string => date.slice(0, 7)

/** `2026-Q2` of `2026-06-30`. */
export const quarterOf = (date: string): string =>
  `${date.slice(0, 4)}-Q${String(Math.ceil(Number(date.slice(5, 7)) / 3))}`
