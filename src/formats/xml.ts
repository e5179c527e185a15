import { visible } from '../report/visible.js'

/** An element with its attributes in their order, one without a value left out, and with elements or lines of words in it. */
export type Element = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string | number | undefined>>
  readonly elements?: readonly Element[]
  readonly lines?: readonly string[]
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** What XML forbids is among what nobody can see, and is written out; `>` is escaped, too, for the sake of `]]>`. */
const escaped = (text: string): string => visible(text).replace(/[&<>"]/g, (character) => entities[character] ?? '')

const written = ({ name, attributes, elements = [], lines = [] }: Element, indent: string): string => {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(String(value))}"`],
  )
  const start = `${indent}<${name}${pairs.join('')}`
  if (lines.length > 0) return `${start}>${lines.map(escaped).join('\n')}</${name}>`
  if (elements.length === 0) return `${start}/>`
  return [`${start}>`, ...elements.map((one) => written(one, `${indent}  `)), `${indent}</${name}>`].join('\n')
}

/** An element as it stands in a page; nothing from a plan is markup. */
export const xmlElement = (root: Element): string => written(root, '')

/** A whole XML document. */
export const xmlDocument = (root: Element): string => `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElement(root)}\n`
