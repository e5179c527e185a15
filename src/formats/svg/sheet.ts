import type { PlanReport } from '../../report/report.js'
import type { Language, Text } from '../../report/text.js'
import type { Format } from '../format.js'
import { asOfWord } from '../format-words.js'
import { xmlDocument, type Element } from '../xml.js'
import { chartCard, svgElement } from './chart-picture.js'
import { box, element, moved, rounded, words } from './parts.js'

const width = 1008
const padding = 24
const between = 16
const headHeight = 44

const nothingToDraw: Text = { en: 'nothing to draw', zh: '没有可画的内容' }

const isUnread = ({ account }: PlanReport): boolean => account === null

const remarkOn = (plan: PlanReport): Text =>
  isUnread(plan)
    ? {
        en: `cannot be drawn (problems: ${String(plan.diagnostics.length)}); see plan check`,
        zh: `无法绘制（问题：${String(plan.diagnostics.length)}）；参见 plan check`,
      }
    : nothingToDraw

/** Cards from left to right as long as they fit, then the next row. */
const flowed = (plan: PlanReport, top: number, language: Language) => {
  const elements: Element[] = []
  let [x, y, rowHeight] = [padding, top, 0]
  for (const chart of plan.sections.flatMap(({ charts = [] }) => charts)) {
    const card = chartCard(chart, language)
    if (x > padding && x + card.width > width - padding) [x, y, rowHeight] = [padding, y + rowHeight + between, 0]
    elements.push(element('g', { transform: `translate(${rounded(x)} ${rounded(y)})`, role: 'img' }, ...card.elements))
    rowHeight = Math.max(rowHeight, card.height)
    x += card.width + between
  }
  if (elements.length > 0) return { elements, bottom: y + rowHeight + between }
  const remark = words(remarkOn(plan)[language], padding, top + 10, { color: 'muted' })
  return { elements: [remark], bottom: top + 20 + between }
}

/** The charts of all plans on one sheet, as a drawing in a file of its own. */
export const sheet: Format = ({ plans, title, asOf }, { language }) => {
  const elements: Element[] = []
  let y = padding - 8
  for (const plan of plans) {
    const name = `${plan.account ?? plan.file} · ${title[language]} · ${asOfWord(asOf)[language]}`
    elements.push(words(name, padding, y + 14, { size: 15, bold: true, room: width - 2 * padding }))
    const shown = flowed(plan, y + headHeight - 8, language)
    elements.push(moved(0, 0, shown.elements))
    y = shown.bottom + 8
  }
  const ground = box(0, 0, width, y, 'track')
  return xmlDocument(svgElement(width, Math.ceil(y), language, 'group', [ground, ...elements]))
}
