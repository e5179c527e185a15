import type { Graph } from '../../report/graph.js'
import type { Section } from '../../report/report.js'
import type { Language } from '../../report/text.js'
import { visible } from '../../report/visible.js'
import { xmlElement } from '../xml.js'
import { drawn } from './map/drawing.js'
import type { Picture } from './picture.js'

/** A graph in words; one that says nothing of itself is told by its nodes. */
export const descriptionOf = ({ description, nodes }: Graph, language: Language): string =>
  visible(
    description?.[language] ??
      nodes.map(({ lines }) => lines[0]?.[language] ?? '').join(language === 'zh' ? '；' : '; '),
  )

/** The map of a section, if it has one. */
export const graphPictures = ({ id, title, graph }: Section, language: Language): readonly Picture[] => {
  if (graph === undefined) return []
  const words = { title: visible(title[language]), description: descriptionOf(graph, language) }
  const { width, height, element } = drawn([{ name: '', graph }], { ...words, isShown: false }, language)
  return [{ id, ...words, svg: xmlElement(element), width, height }]
}
