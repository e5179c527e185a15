import { keyOnOneLine, onLines, onOneLine } from './scalar.js'
import { putInOrder, withoutEmptyStart } from './order.js'
import { Format, isSection, rootPlace, standsApart, type Place } from './style.js'
import type { Collection, Entry, Remark, Tree } from './tree.js'
import { columnsOf } from './width.js'

/** Lines of an entry, and comments that find no room beside it and go above. */
type Written = { readonly above: readonly string[]; readonly lines: readonly string[] }

const linesOf = ({ text, below }: Remark): string[] => [text, ...below]

/** A line with a comment behind it, which may go on below in the same column. */
const withRemark = (line: string, remark: Remark | undefined): string[] => {
  if (remark === undefined) return [line]
  const room = ' '.repeat(columnsOf(line) + 1)
  return [`${line} ${remark.text}`, ...remark.below.map((text) => room + text)]
}

const indented = (lines: readonly string[], indent: string): string[] =>
  lines.map((line) => (line === '' ? '' : indent + line))

/** Adds comments to lines: one empty line for many, and none behind those that end a block of text, to which it would belong. */
const addComments = (lines: string[], comments: readonly string[]): void => {
  for (const comment of comments) if (comment !== '' || lines.at(-1) !== '') lines.push(comment)
}

/** Whether a comment stands in a collection, so that it cannot be on one line. */
const hasComments = ({ entries, ending }: Collection): boolean =>
  ending.length > 0 ||
  entries.some(
    ({ above, opening, closing, below }) =>
      opening.length + closing.length + below.length > 0 || above.some((line) => line !== ''),
  )

class Writer {
  constructor(readonly format: Format) {}

  /** The lines of a map or list, with the comments that stand above its first entry. */
  collection(collection: Collection, place: Place, indent: string): Written {
    const { entries, ending } = collection
    const lines: string[] = []
    let first: readonly string[] = []
    let wasBlock = false
    entries.forEach((entry, index) => {
      const written = this.#entry(entry, this.format.childOf(place, entry.key?.value ?? index), indent)
      const above = [...entry.above, ...written.above]
      const isBlock = isSection(entry.key?.value ?? '') && written.lines.length > 1
      const isApart = place.name === '' ? isBlock || wasBlock : standsApart(place)
      const before = entries[index - 1]
      wasBlock = isBlock
      if (index === 0) first = above.filter((line, at) => line !== '' || (above[at - 1] ?? '') !== '')
      else {
        const wantsEmpty = (isApart && !above.includes('')) || ((before?.below.length ?? 0) > 0 && above[0] !== '')
        addComments(lines, [...(wantsEmpty ? [''] : []), ...indented(above, indent)])
      }
      // One by one: there may be more than a call takes.
      for (const line of written.lines) lines.push(line)
      addComments(lines, indented(entry.below, indent))
    })
    addComments(lines, indented(ending, indent))
    return { above: first, lines }
  }

  #entry(entry: Entry, place: Place, indent: string): Written {
    const { key, value } = entry
    const start = key ? `${keyOnOneLine(key)}:` : '-'
    const line = this.#inline(entry, place, false)
    const width = value.kind === 'scalar' ? Infinity : this.format.widthAt(place, value)
    if (line !== undefined) {
      const whole = indent + (line === '' ? start : `${start} ${line}`)
      if (columnsOf(whole) <= width) return this.#onOneLine(entry, whole)
    }
    if (value.kind !== 'scalar') return this.#block(entry, value, place, indent + start, indent)
    const [first = '', ...others] = onLines(value, `${indent}  `)
    const begin = `${indent}${start} ${first}`
    if (value.style === 'block') return this.#aboveText(entry, begin, others)
    const above = [...entry.opening, ...entry.closing.slice(1)].flatMap(linesOf)
    const last = others.pop() ?? ''
    return { above, lines: [begin, ...others, ...withRemark(last, entry.closing[0])] }
  }

  /** A block of text has room for a comment of one line behind its sign. */
  #aboveText({ opening, closing }: Entry, begin: string, text: readonly string[]): Written {
    const remarks = [...closing, ...opening]
    const beside = remarks.find(({ below }) => below.length === 0)
    const above = remarks.filter((remark) => remark !== beside).flatMap(linesOf)
    return { above, lines: [...withRemark(begin, beside), ...text] }
  }

  #onOneLine({ opening, closing }: Entry, line: string): Written {
    const beside = closing[0] ?? opening.at(-1)
    const others = [...opening, ...closing].filter((remark) => remark !== beside)
    return { above: others.flatMap(linesOf), lines: withRemark(line, beside) }
  }

  #block(entry: Entry, collection: Collection, place: Place, start: string, indent: string): Written {
    const inner = this.collection(collection, place, `${indent}  `)
    const remarks = [...entry.opening, ...entry.closing]
    if (entry.key === undefined && collection.props === '') {
      const [first = '', ...others] = inner.lines
      const above = [...remarks.flatMap(linesOf), ...inner.above]
      return { above, lines: [`${start} ${first.slice(indent.length + 2)}`, ...others] }
    }
    const beside = entry.opening.at(-1) ?? entry.closing[0]
    const above = remarks.filter((remark) => remark !== beside).flatMap(linesOf)
    const begin = withRemark(collection.props === '' ? start : `${start} ${collection.props}`, beside)
    const lines = [...begin, ...indented(inner.above, `${indent}  `), ...inner.lines]
    return { above, lines }
  }

  /** The value on one line, if it can be; between brackets text is quoted more often. */
  #inline({ value }: Entry, place: Place, inFlow: boolean): string | undefined {
    if (value.kind === 'scalar') return onOneLine(value, inFlow)
    const { kind, props, entries } = value
    if (this.format.widthAt(place, value) === 0 || hasComments(value)) return undefined
    const parts: string[] = []
    for (const [index, entry] of entries.entries()) {
      const part = this.#inline(entry, this.format.childOf(place, entry.key?.value ?? index), true)
      if (part === undefined) return undefined
      parts.push(entry.key ? `${keyOnOneLine(entry.key)}: ${part}` : part)
    }
    const inside = parts.join(', ')
    const text = kind === 'list' ? `[${inside}]` : inside === '' ? '{}' : `{ ${inside} }`
    return props === '' ? text : `${props} ${text}`
  }
}

/** The lines of a file: what stands at its top, then the tree in the layout of the format. */
export const linesOfTree = (tree: Tree, header: readonly string[]): string[] => {
  const format = new Format()
  const { value } = tree.root
  const top = [...withoutEmptyStart(header)]
  if (value.kind === 'scalar') {
    while (top.at(-1) === '') top.pop()
    return top
  }
  const [first] = value.entries
  putInOrder(tree, format)
  const { above, lines } = new Writer(format).collection(value, rootPlace, '')
  // What was close to the first key is not about the one that takes its place.
  if (value.entries[0] !== first && top.length > 0 && !/^(?:---|$)/.test(top.at(-1) ?? '')) top.push('')
  return [...top, ...(value.props === '' ? [] : [value.props]), ...above, ...lines]
}
