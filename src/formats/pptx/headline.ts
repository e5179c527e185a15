import type { Section } from '../../report/report.js'
import type { Language } from '../../report/text.js'
import { head, room, type } from './look.js'
import { fitted, lineCount, lineHeight } from './measure.js'
import { said } from './words.js'

/** The point of a slide, as large as two lines allow. */
export type Point = { readonly text: string; readonly size: number }

export const headlineOf = ({ headline, title }: Section, language: Language): Point =>
  fitted(said(headline ?? title, language), [type.title, 24, 22, 20], room, 2, true)

/** Where the body begins: a headline of one line leaves more room. */
export const belowHeadline = ({ text, size }: Point): number =>
  head.title + lineCount(text, size, room, true) * lineHeight(size) + head.body
