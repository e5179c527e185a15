import type { DocumentFormat } from './format.js'
import { html } from './html/index.js'

/** When it was made and changed, as a browser writes it into what it prints. */
const stamps = /(\/(?:CreationDate|ModDate) ?\(D:)\d{14}/g

/** The same without the clock of the machine. Every byte stays in its place, for the table at the end counts them. */
const dated = (printed: Uint8Array, day: string): Uint8Array => {
  const midnight = `${day.replaceAll('-', '')}000000`
  const text = Buffer.from(printed).toString('latin1')
  return Buffer.from(text.replace(stamps, `$1${midnight}`), 'latin1')
}

/** The page, on paper. */
export const pdf: DocumentFormat = async (report, options) => {
  if (options.print === undefined) throw new Error('nothing prints here')
  return dated(await options.print(await html(report, options)), report.asOf)
}
