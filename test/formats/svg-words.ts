import { widthOf } from '../../src/formats/svg/letters.js'
import { xmlElement, type XmlElement } from './xml-elements.js'

/** A line of words as it stands in a drawing. */
export type Words = {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** Its box says nothing of where it is. */
  readonly isTurned: boolean
}

/** A drawing on a card of its own: its size, and the words on it from its upper left corner on. */
export type Card = {
  readonly title: string
  readonly description: string
  readonly width: number
  readonly height: number
  readonly words: readonly Words[]
  readonly root: XmlElement
}

type Place = { readonly x: number; readonly y: number; readonly scale: number }

const moved = ({ x, y, scale }: Place, transform = ''): Place => {
  const [, dx = '0', dy = '0'] = /^translate\((\S+) (\S+)\)/.exec(transform) ?? []
  const by = Number(/scale\((\S+)\)/.exec(transform)?.[1] ?? 1)
  return { x: x + Number(dx) * scale, y: y + Number(dy) * scale, scale: scale * by }
}

const wordsOf = (element: XmlElement, place: Place): readonly Words[] => {
  const { name, attributes, elements, text } = element
  const isTurned = attributes['transform']?.startsWith('rotate') ?? false
  if (name !== 'text') return elements.flatMap((one) => wordsOf(one, moved(place, attributes['transform'])))
  const size = Number(attributes['font-size']) * place.scale
  const width = widthOf(text, size, attributes['font-weight'] !== undefined)
  const anchor = attributes['text-anchor']
  const x = place.x + Number(attributes['x']) * place.scale
  const y = place.y + Number(attributes['y']) * place.scale
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x
  return [{ text, left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.1, isTurned }]
}

const cardOf = (root: XmlElement): Card => {
  const of = (name: string): XmlElement | undefined => root.elements.find((one) => one.name === name)
  const ground = of('rect')?.attributes
  return {
    title: of('title')?.text ?? '',
    description: of('desc')?.text ?? '',
    width: Number(ground?.['width']) + 1,
    height: Number(ground?.['height']) + 1,
    words: root.elements.flatMap((one) => wordsOf(one, { x: 0, y: 0, scale: 1 })),
    root,
  }
}

const all = (root: XmlElement): readonly XmlElement[] => [root, ...root.elements.flatMap(all)]

/** The cards of a drawing, be it one of its own or a sheet; whatever is no XML is an error. */
export const cardsIn = (svg: string): readonly Card[] => {
  const document = svg.startsWith('<?xml') ? svg : `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`
  const root = xmlElement(document)
  return all(root)
    .filter(({ attributes }) => attributes['role'] === 'img')
    .map(cardOf)
}

/** Every element of a drawing. */
export const elementsOf = (card: Card): readonly XmlElement[] => all(card.root)

/** Words that stand outside of their card, and words that stand on each other. */
export const collisions = ({ title, width, height, words }: Card): readonly string[] => {
  const out = words.filter(
    ({ left, right, top, bottom, isTurned }) =>
      !isTurned && (left < 8 || right > width - 8 || top < 8 || bottom > height - 4),
  )
  const straight = words.filter(({ isTurned }) => !isTurned)
  const pairs = straight.flatMap((one, index) =>
    straight
      .slice(index + 1)
      .filter(
        (other) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0.5 &&
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1,
      )
      .map((other) => `${title}: "${one.text}" on "${other.text}"`),
  )
  return [...out.map(({ text }) => `${title}: "${text}" outside`), ...pairs]
}
