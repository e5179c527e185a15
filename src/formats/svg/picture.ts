import type { Section } from '../../report/report.js'
import type { Language } from '../../report/text.js'
import { chartPicture } from './chart-picture.js'
import { graphPictures } from './graph-picture.js'

/** A drawing as it stands in a page, a deck or a file of its own. */
export type Picture = {
  /** Stable name for files and anchors, `influence-map` or `profile-p_li`. */
  readonly id: string
  readonly title: string
  /** The same in words, for whoever cannot see it. */
  readonly description: string
  /** An `<svg>` element, without the declaration of XML; its words are inert, and its ids begin with the id of the picture. */
  readonly svg: string
  /** In CSS pixels. */
  readonly width: number
  readonly height: number
}

/** All that is to be seen of a section: its map, then its charts. */
export const picturesOf = (section: Section, language: Language): readonly Picture[] => [
  ...graphPictures(section, language),
  ...(section.charts ?? []).map((chart) => chartPicture(chart, language)),
]
