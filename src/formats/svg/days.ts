/** A day as a count of days, by the calendar alone: 1970-01-01 is 0. */
export const dayNumber = (day: string): number => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  // Years that begin in March end with the leap day.
  const years = month > 2 ? year : year - 1
  const inYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1
  return 365 * years + Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400) + inYear - 719_468
}

const written = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`

/** How many months lie between two ticks. */
const steps = [1, 2, 3, 6, 12, 24, 60, 120, 600, 1200, 6000]

/** The beginning of a month on an axis; `year` stands with the first of each year. */
export type Tick = { readonly day: number; readonly month: number; readonly year: string | undefined }

/** Beginnings of months between two days, at most about so many. */
export const monthTicks = (from: string, to: string, most: number): readonly Tick[] => {
  const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
  const [first, last] = [monthOf(from), monthOf(to)]
  const step = steps.find((one) => (last - first) / one <= most) ?? last - first
  const ticks: Tick[] = []
  let before = ''
  for (let month = Math.ceil(first / step) * step; month <= last + 1; month += step) {
    const day = dayNumber(`${written(month)}-01`)
    if (day < dayNumber(from)) continue
    const year = written(month).slice(0, 4)
    ticks.push({ day, month: (month % 12) + 1, year: year === before ? undefined : year })
    before = year
  }
  return ticks
}
