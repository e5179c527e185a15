import type { DocumentFormat } from './format.js'
import { html } from './html/index.js'

/** When it was made and changed, as a browser writes it into what it prints. */
const stamps = /(\/(?:CreationDate|ModDate) ?\(D:)\d{14}/g

/** What a browser calls the parts of a page, by a count that is another one each time. */
const partNames = /node(\d{8})/g

/** The parts numbered anew in their order, so that lists which are sorted by their names stay sorted. */
const renumbered = (text: string): string => {
  const names = [...new Set(Array.from(text.matchAll(partNames), ([, digits = '']) => digits))].sort()
  const ranks = new Map(names.map((digits, index) => [digits, String(index + 1).padStart(digits.length, '0')]))
  return text.replace(partNames, (_, digits: string) => `node${ranks.get(digits) ?? digits}`)
}

/** The same without the clock and the counts of the machine. Every byte keeps its place, as the table at the end counts them. */
const settled = (printed: Uint8Array, day: string): Uint8Array => {
  const midnight = `${day.replaceAll('-', '')}000000`
  const text = Buffer.from(printed).toString('latin1')
  return Buffer.from(renumbered(text.replace(stamps, `$1${midnight}`)), 'latin1')
}

/** The page, on paper. */
export const pdf: DocumentFormat = async (report, options) => {
  if (options.print === undefined) throw new Error('nothing prints here')
  return settled(await options.print(await html(report, options)), report.asOf)
}
