import type { Graph, GraphSign } from '../../../report/graph.js'
import type { Language } from '../../../report/text.js'
import { visible } from '../../../report/visible.js'
import { plainColors, titleLine, toneColors } from '../../drawing.js'
import type { Element } from '../../xml.js'
import { badgeMark, badgeWidth, borderOf, pipMarks, pipsWidth, tagMark, tagText, tagWidth } from './card.js'
import { bold, rectangle, words } from './elements.js'
import { outline } from './figure.js'
import { lineSample, markRadius, toneMark } from './lines.js'
import type { Point, Size } from './place.js'
import { textWidth } from './text-size.js'

type Entry = Size & { readonly draw: (x: number, y: number) => readonly Element[] }

const letters = 12

const rowHeight = 34

const sampleWidth = 36

const markOf = (sign: GraphSign & { readonly kind: 'mark' }, language: Language): Entry => {
  const mark = visible(sign.mark[language])
  const color = sign.tone ? toneColors[sign.tone].line : plainColors.words
  return {
    width: textWidth(mark, 14, true),
    height: rowHeight,
    draw: (x, y) => [words(mark, [x, y + 5], 14, { ...bold, fill: color })],
  }
}

/** What is seen, with its middle at a height. */
const sampleOf = (sign: GraphSign, language: Language): Entry => {
  const height = rowHeight
  const box = (x: number, y: number) => ({ x, y: y - 10, width: sampleWidth, height: 20 })
  switch (sign.kind) {
    case 'mark':
      return markOf(sign, language)
    case 'badge': {
      const text = visible(sign.badge[language])
      return { width: badgeWidth(text), height, draw: (x, y) => badgeMark(text, sign.tone, [x, y - 13]) }
    }
    case 'weight':
      return { width: pipsWidth, height, draw: (x, y) => pipMarks(sign.weight, [x, y], '#37474f') }
    case 'firmness':
      return {
        width: sampleWidth,
        height,
        draw: (x, y) => [
          rectangle(box(x, y), { rx: 5, fill: '#ffffff', stroke: plainColors.line, ...borderOf(sign.firmness) }),
        ],
      }
    case 'tag': {
      const text = tagText(sign.tag, language)
      return { width: tagWidth(text), height, draw: (x, y) => tagMark(text, sign.tag.tone, [x, y - 10]) }
    }
    case 'line':
      return {
        width: sampleWidth + 8,
        height,
        draw: (x, y) => [
          ...lineSample(sign, [x, y], sampleWidth + 8),
          ...(sign.tone ? toneMark(sign.tone, [x + sampleWidth / 2 - markRadius / 2, y]) : []),
        ],
      }
    case 'node':
      return { width: sampleWidth, height, draw: (x, y) => outline(box(x, y), sign) }
  }
}

const entryOf = (sign: GraphSign, language: Language): Entry => {
  const sample = sampleOf(sign, language)
  const label = titleLine(sign.label, language)
  return {
    width: sample.width + 8 + textWidth(label, letters),
    height: rowHeight,
    draw: (x, y) => [...sample.draw(x, y), words(label, [x + sample.width + 8, y + 4], letters, { fill: '#30363b' })],
  }
}

export type Legend = NonNullable<Graph['legend']>

/** The legends of several graphs as one. */
export const mergedLegend = (legends: readonly Legend[]): Legend => {
  const titles = new Map<string, Legend[number]>()
  for (const { title, signs } of legends.flat()) {
    const known = titles.get(title.en)?.signs ?? []
    const told = new Set(known.map((sign) => JSON.stringify(sign)))
    titles.set(title.en, { title, signs: [...known, ...signs.filter((sign) => !told.has(JSON.stringify(sign)))] })
  }
  return [...titles.values()].filter(({ signs }) => signs.length > 0)
}

/** What everything means, a row or more for each title. */
export const legendMarks = (
  legend: Legend,
  language: Language,
  [left, top]: Point,
  width: number,
): Size & { readonly elements: readonly Element[] } => {
  const titles = legend.map(({ title }) => titleLine(title, language, 24))
  const indent = Math.max(0, ...titles.map((title) => textWidth(title, letters, true))) + 20
  const elements: Element[] = []
  let [y, right] = [0, 0]
  legend.forEach(({ signs }, index) => {
    elements.push(
      words(titles[index] ?? '', [left, top + y + rowHeight / 2 + 4], letters, { ...bold, fill: plainColors.words }),
    )
    let x = indent
    for (const sign of signs) {
      const entry = entryOf(sign, language)
      if (x > indent && x + entry.width > width) [x, y] = [indent, y + rowHeight]
      elements.push(...entry.draw(left + x, top + y + rowHeight / 2))
      x += entry.width + 22
      right = Math.max(right, x - 22)
    }
    y += rowHeight
  })
  return { elements, width: right, height: y }
}
