import type { Element } from '../../xml.js'
import type { Box, Point } from './place.js'

type Attributes = Element['attributes']

export const rectangle = ({ x, y, width, height }: Box, attributes: Attributes): Element => ({
  name: 'rect',
  attributes: { x, y, width, height, ...attributes },
})

/** One line of words; `y` is its base line. */
export const words = (text: string, [x, y]: Point, size: number, attributes: Attributes = {}): Element => ({
  name: 'text',
  attributes: { x, y, 'font-size': size, ...attributes },
  lines: [text],
})

export const path = (d: string, attributes: Attributes): Element => ({ name: 'path', attributes: { d, ...attributes } })

/** Elements with the same words for a pointer that rests on them. */
export const titled = (lines: readonly string[], elements: readonly Element[]): Element => ({
  name: 'g',
  attributes: {},
  elements: [{ name: 'title', attributes: {}, lines }, ...elements],
})

export const bold = { 'font-weight': 700 } as const
