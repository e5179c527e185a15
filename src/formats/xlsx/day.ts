/** Excel knows no day before 1900, and counts one too many in that year. */
const firstYear = 1901

/** A calendar day as the library takes it: midnight of no time zone. undefined = a workbook cannot hold it. */
export const dateOf = (day: string): Date | undefined =>
  Number(day.slice(0, 4)) < firstYear ? undefined : new Date(`${day}T00:00:00Z`)
