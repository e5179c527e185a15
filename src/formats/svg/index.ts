import { same } from '../../report/words.js'
import { drawingTitle, graphOf, nameOf, titleLine } from '../drawing.js'
import type { Format } from '../format.js'
import { xmlDocument } from '../xml.js'
import { descriptionOf } from './graph-picture.js'
import { drawn } from './map/drawing.js'

/** The maps of all plans as a picture of its own. */
export const svg: Format = (report, { language }) => {
  const maps = report.plans.map((plan) => ({ name: titleLine(same(nameOf(plan)), language), graph: graphOf(plan) }))
  const description = maps
    .map(({ name, graph }) => `${maps.length > 1 ? `${name}: ` : ''}${descriptionOf(graph, language)}`)
    .join('\n')
  return xmlDocument(
    drawn(maps, { title: drawingTitle(report, language), description, isShown: true }, language).element,
  )
}
