import { renderToString } from 'preact-render-to-string'
import type { DocumentFormat } from '../format.js'
import { packed } from './other-language.js'
import { Page } from './page.js'

/** One page that needs nothing else: both languages, its style, its script and its pictures are in it. */
export const html: DocumentFormat = (report, options) =>
  `<!doctype html>\n${packed(renderToString(<Page report={report} options={options} />))}\n`
