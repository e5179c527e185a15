/** Midnight of a calendar day, in no time zone. */
export const midnightOf = (day: string): Date => new Date(`${day}T00:00:00Z`)

/** Excel knows no day before 1900, and counts one too many in that year. */
const firstYear = 1901

/** A calendar day as a cell holds it; undefined = none can. */
export const dateOf = (day: string): Date | undefined =>
  Number(day.slice(0, 4)) < firstYear ? undefined : midnightOf(day)
