import type { Tone } from '../../report/block.js'
import type { Text } from '../../report/text.js'
import type { Element } from '../xml.js'
import { paint, type Color } from './colors.js'
import { fitted, linesIn, widthOf } from './letters.js'

/** A drawing without its frame; everything lies between 0 and its width and height. */
export type Drawn = {
  readonly width: number
  readonly height: number
  readonly elements: readonly Element[]
  /** What is not drawn for want of room. */
  readonly omitted?: Text
}

/** One decimal, which no eye misses: machines differ in the last digit of a sine. */
export const rounded = (value: number): number => Math.round(value * 10) / 10

type Attributes = Readonly<Record<string, string | number | undefined>>

export const element = (name: string, attributes: Attributes, ...elements: readonly Element[]): Element => ({
  name,
  attributes: Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [key, typeof value === 'number' ? rounded(value) : value]),
  ),
  ...(elements.length > 0 && { elements }),
})

/** How words are set; `room` cuts what is too long. */
export type Setting = {
  readonly size?: number
  readonly color?: Color
  readonly bold?: boolean
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly room?: number
  /** Degrees, about the beginning of the words. */
  readonly turn?: number
}

export const smallSize = 12
export const normalSize = 13

/** A line of words around the height `y` of its middle; words that are cut are whole where the pointer rests. */
export const words = (text: string, x: number, y: number, setting: Setting = {}): Element => {
  const { size = normalSize, color = 'ink', bold = false, anchor = 'start', room, turn } = setting
  const shown = room === undefined ? text : fitted(text, room, size, bold)
  const baseline = y + size * 0.36
  const drawn: Element = {
    ...element('text', {
      x,
      y: baseline,
      'font-size': size,
      'font-weight': bold ? '600' : undefined,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      transform: turn === undefined ? undefined : `rotate(${rounded(turn)} ${rounded(x)} ${rounded(y)})`,
      // The colour of words is that of the picture, unless they have their own.
      ...(color !== 'ink' && paint(color)),
    }),
    lines: [shown],
  }
  return shown === text ? drawn : told(text, [drawn])
}

/** Words in lines around the height `y` of the middle of them all. */
export const paragraph = (
  text: string,
  x: number,
  y: number,
  setting: Setting & { readonly room: number; readonly most: number },
): readonly Element[] => {
  const { room, most, ...rest } = setting
  const size = rest.size ?? normalSize
  const lines = linesIn(text, room, size, most, rest.bold)
  const step = size * 1.25
  const first = y - ((lines.length - 1) * step) / 2
  return lines.map((line, index) => words(line, x, first + index * step, rest))
}

/** Elements with words that show where the pointer rests on them. */
export const told = (said: string, elements: readonly Element[]): Element => ({
  name: 'g',
  attributes: {},
  elements: [{ name: 'title', attributes: {}, lines: [said] }, ...elements],
})

/** Room for labels: what the longest needs, within limits. */
export const labelRoom = (
  labels: readonly string[],
  [least, most]: readonly [number, number],
  size = normalSize,
): number => Math.ceil(Math.min(most, Math.max(least, ...labels.map((one) => widthOf(one, size)))))

export const moved = (x: number, y: number, elements: readonly Element[]): Element =>
  element('g', { transform: `translate(${rounded(x)} ${rounded(y)})` }, ...elements)

export const line = (x1: number, y1: number, x2: number, y2: number, color: Color, rest: Attributes = {}): Element =>
  element('line', { x1, y1, x2, y2, ...paint(undefined, color), ...rest })

export const box = (
  x: number,
  y: number,
  width: number,
  height: number,
  fill: Color | undefined,
  rest: Attributes & { readonly line?: Color } = {},
): Element => {
  const { line: outline, ...more } = rest
  return element('rect', { x, y, width, height, ...paint(fill, outline), ...more })
}

/** What is not known is never a full line. */
export const dashes = '3 3'

const toneColors: Readonly<Record<Tone, Color>> = { good: 'good', warn: 'warn', bad: 'bad', dim: 'dim' }

/** Without a tone a thing is neither good nor bad. */
export const toneColor = (tone: Tone | undefined, otherwise: Color = 'accent'): Color =>
  tone ? toneColors[tone] : otherwise

/** The same as a ground on which something stands. */
export const softColor = (tone: Tone | undefined): Color =>
  tone ? (`${toneColors[tone]}-soft` as Color) : 'accent-soft'

/** What is not drawn for want of room is counted. */
export const moreWords = (count: number, what: Text): Text => ({
  en: `+${String(count)} more ${what.en}`,
  zh: `另有 ${String(count)} ${what.zh}`,
})
