import type { Cell } from '../../report/block.js'
import type { Language, Text } from '../../report/text.js'
import { visible } from '../../report/visible.js'
import { seriesOf, textOf, toneOf } from '../../report/words.js'
import { toneSymbols } from '../format-words.js'
import { sparkline } from '../sparkline.js'
import { toneColor } from './look.js'
import type { Run } from './slide.js'

/** The words that decks add of their own. */
export const deckWords = {
  questions: { en: 'Questions to expect', zh: '可能被问到的问题' },
  answer: { en: 'What to do', zh: '怎么做' },
  shows: { en: 'What this shows', zh: '本页内容' },
  goesOn: { en: 'This goes on from the slide before.', zh: '接上一页。' },
  noQuestions: { en: 'No finding asks for a question here.', zh: '此处没有需要追问的检查结果。' },
  unreadable: { en: 'This plan cannot be read', zh: '无法读取这份计划' },
  severalPlans: { en: 'All plans', zh: '全部计划' },
  table: { en: 'Table', zh: '表格' },
  text: { en: 'Text', zh: '文字' },
  figure: { en: 'Figure', zh: '数字' },
  chart: { en: 'Chart', zh: '图表' },
  map: { en: 'Map', zh: '地图' },
  line: { en: 'Line', zh: '连线' },
  frame: { en: 'Frame', zh: '外框' },
  now: { en: 'now', zh: '现状' },
  wanted: { en: 'wanted', zh: '期望' },
  today: { en: 'today', zh: '今天' },
  lead: { en: 'leads', zh: '主责' },
} as const satisfies Readonly<Record<string, Text>>

/** Labels stand within a line elsewhere; here they begin one. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

export const said = (text: Text, language: Language): string => visible(text[language])

/** A cell with the sign of its tone; in a line of words a course is signs. */
export const saidCell = (cell: Cell, language: Language): string => {
  const [tone, series] = [toneOf(cell), seriesOf(cell)]
  if (series) return sparkline(series, false)
  return (tone ? toneSymbols[tone] : '') + said(textOf(cell), language)
}

export const runOf = (cell: Cell, language: Language): Run => {
  const tone = toneOf(cell)
  return { text: saidCell(cell, language), ...(tone && { color: toneColor[tone] }) }
}
