import type { Language } from '../../report/text.js'
import type { Report } from '../../report/report.js'
import { same } from '../../report/words.js'
import { asOfWord } from '../format-words.js'
import type { DocumentFormat } from '../format.js'
import { composed } from './compose.js'
import { mended, type Described } from './mend.js'
import { listParts, packed } from './parts.js'
import type { Slide } from './slide.js'
import { templateFrom } from './template.js'
import { setTheme } from './theme.js'
import { said } from './words.js'
import { writtenDeck } from './write.js'

const titleOf = ({ plans, title, asOf }: Report, language: Language): string => {
  const [only, ...others] = plans
  const name = only !== undefined && others.length === 0 ? (only.account ?? only.file) : undefined
  return [
    ...(name === undefined ? [] : [said(same(name), language)]),
    said(title, language),
    said(asOfWord(asOf), language),
  ].join(' · ')
}

/** What pictures and tables of a slide show; charts say it themselves. */
const describedOf = ({ pieces }: Slide): Described =>
  new Map(
    pieces.flatMap((piece) =>
      (piece.kind === 'words' || piece.kind === 'grid') && piece.alt !== undefined
        ? [[piece.name, piece.alt] as const]
        : [],
    ),
  )

/** A deck that people present as it is: native text, tables, charts and maps, with notes for whoever speaks. */
export const pptx: DocumentFormat = async (report, { language, template }) => {
  const taken = template && templateFrom(template)
  const slides = composed(report, language)
  const title = titleOf(report, language)
  const parts = mended(await writtenDeck(slides, title, language), title, slides.map(describedOf))
  setTheme(parts, taken)
  listParts(parts)
  return packed(parts)
}
