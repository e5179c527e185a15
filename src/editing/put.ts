import { behindColon, behindDash, onOneLine, type Written } from './block.js'
import { isList, isMap, type Simple, type Value } from './change.js'
import type { Entry, Node } from './document.js'
import { headerComment, rewrittenScalar } from './rewritten.js'
import { flowText, literalLines, requoted } from './scalar.js'
import type { Site } from './site.js'
import { column, isOneLine, joined, lineEnd, lineStart, type Splice, type Way } from './splice.js'

const isSimple = (value: Value): value is Simple => !isMap(value) && !isList(value)

export const isEmpty = (node: Node): boolean => node.kind === 'scalar' && node.style === 'empty'

/** Where a value begins, with the anchor or tag in front of it. */
const outer = ({ props, start }: Node): number => props?.start ?? start

/** A value between brackets, where another one stands or none. */
const inBrackets = ({ text, entry, asJson }: Site, value: Value): Way => {
  const { node, from, lead } = entry
  const written = flowText(value, asJson)
  if (!isEmpty(node)) return [{ start: outer(node), end: node.end, text: written }]
  const blanks = /^ *(?=,)/.exec(text.slice(node.end))?.[0].length ?? 0
  return [{ start: from, end: node.end + blanks, text: `${lead} ${written}` }]
}

/** A value behind a key or a dash and on the lines below, where another one stands or none. Comments stay. */
const onLines = (text: string, { node, from, lead }: Entry, { rest, below }: Written): Way => {
  const lines = joined(below)
  const isBlock = 'entries' in node && !node.inBrackets
  const end = isBlock ? lineEnd(text, node.end) : node.end
  const under = (at: number): Way =>
    lines === '' ? [] : [{ start: lineEnd(text, at), end: lineEnd(text, at), text: lines }]
  if (isOneLine(text, from, node.start)) {
    const tail = node.kind === 'scalar' ? headerComment(text, node) : ''
    const isBare = rest === '' || isEmpty(node)
    const here: Splice = isBare
      ? { start: from, end, text: lead + rest + tail }
      : { start: outer(node), end, text: rest.trimStart() + tail }
    return [here, ...under(end)]
  }
  // The value begins on a later line; its anchor or tag may stand on this one.
  const props = node.props && isOneLine(text, from, node.props.start) ? node.props : undefined
  const first = props ? node.start : outer(node)
  return [
    { start: from, end: props?.end ?? from, text: rest },
    { start: lineStart(text, first) - 1, end, text: lines },
  ]
}

const written = ({ text, entry, path, style }: Site, value: Value): Written => {
  const indent = column(text, entry.start)
  return entry.key
    ? behindColon(value, path, entry.from - lineStart(text, entry.from), indent, style)
    : behindDash(value, path, indent, style)
}

/** The ways to put a value in the place of another one, or where none stands. */
export const putWays = (site: Site, value: Value): readonly Way[] => {
  const { text, entry, inFlow } = site
  const { node } = entry
  if (node.kind === 'scalar' && node.style !== 'empty' && isSimple(value) && value !== null) {
    const { props } = node
    if (props && text.slice(props.start, props.end).includes('!')) {
      // A tag says how the old value is to be read.
      const untag = { start: props.start, end: node.start, text: '' }
      return rewrittenScalar(site, node, value, []).map((way) => [untag, ...way])
    }
    return rewrittenScalar(
      site,
      node,
      value,
      inFlow || !literalLines(value) ? [] : [onLines(text, entry, written(site, value))],
    )
  }
  if (inFlow) return [inBrackets(site, value)]
  const quoted = typeof value === 'string' ? [{ rest: ` ${requoted(value, 'double')}`, below: [] }] : []
  return [written(site, value), onOneLine(value), ...quoted].map((each) => onLines(text, entry, each))
}
