import { goesInFlow, isSpaced, itemLines, pairLines, type Like } from './block.js'
import { isMap, type Value } from './change.js'
import type { Collection, Entry } from './document.js'
import { isSection } from './layout/style.js'
import { isEmpty, putWays } from './put.js'
import { flowPair, flowText } from './scalar.js'
import type { Site } from './site.js'
import { column, isFirstOnLine, isOneLine, joined, lineEnd, lineStart, linesBelow, type Way } from './splice.js'
import { hasGapBelow, hasGaps, standsApart } from './style.js'

/** The offset of the comma behind an entry, if there is one. */
export const commaBehind = (text: string, { end }: Entry): number | undefined => {
  const between = /^(?:\s|#[^\n]*\n)*,/.exec(text.slice(end))?.[0]
  return between === undefined ? undefined : end + between.length - 1
}

/** Whether nothing follows an offset on its line, or only a comment. */
export const isLastOnLine = (text: string, offset: number): boolean =>
  /^[ \t]*(?:$|[ \t]#)/.test(text.slice(offset, lineEnd(text, offset)))

/** Something more between brackets, before the entry at an index. */
const intoBrackets = ({ text }: Site, collection: Collection, index: number, written: string): readonly Way[] => {
  const { entries, start, end } = collection
  const previous = entries[index - 1]
  const next = entries[index]
  if (previous === undefined) {
    if (next === undefined) {
      const open = text.slice(start, end).includes('\n') ? start + 1 : end
      if (open < end) return [[{ start: open, end: open, text: written }]]
      return [[{ start, end, text: collection.kind === 'map' ? `{ ${written} }` : `[${written}]` }]]
    }
    const isOwnLine = isFirstOnLine(text, next.start)
    const room = isOwnLine ? `\n${' '.repeat(column(text, next.start))}` : ' '
    return [[{ start: next.start, end: next.start, text: `${written},${room}` }]]
  }
  const comma = commaBehind(text, previous)
  const isHere = comma !== undefined && isOneLine(text, previous.end, comma)
  const gap = isEmpty(previous.node) && previous.lead === '' ? ' ' : ''
  const beside: Way =
    isHere && next !== undefined
      ? [{ start: comma + 1, end: comma + 1, text: `${text[comma + 1] === ' ' ? ' ' : ''}${written},` }]
      : [{ start: previous.end, end: previous.end, text: `${gap}, ${written}` }]
  const behind = isHere ? comma + 1 : previous.end
  const hasOwnLine = isFirstOnLine(text, previous.start) && isLastOnLine(text, behind)
  if (!hasOwnLine) return [beside]
  const at = lineEnd(text, behind)
  const line = `\n${' '.repeat(column(text, previous.start))}${written}`
  const below: Way =
    comma === undefined
      ? [
          { start: previous.end, end: previous.end, text: ',' },
          { start: at, end: at, text: line },
        ]
      : [{ start: at, end: at, text: `${line},` }]
  return [below, beside]
}

/** The entry behind which a new key goes: the last that comes before it in the format, else the first there is. */
const placeOf = ({ order, path }: Site, { entries }: Collection, key: string): number => {
  const keys = order(path)
  const rank = keys.indexOf(key)
  if (rank < 0) return entries.length
  let best: { readonly index: number; readonly rank: number } | undefined
  for (const [index, entry] of entries.entries()) {
    const own = keys.indexOf(entry.key?.said() ?? '')
    if (own >= 0 && own < rank && (best === undefined || own >= best.rank)) best = { index, rank: own }
  }
  return Math.min(best === undefined ? 1 : best.index + 1, entries.length)
}

const intoMap = (site: Site, map: Collection, key: string, value: Value): readonly Way[] => {
  const { text, path, style, asJson } = site
  const index = placeOf(site, map, key)
  if (map.inBrackets) {
    const pair = flowPair(key, value, asJson)
    if (text[map.start] === '{') return intoBrackets(site, map, index, pair)
    // `[a: 1]` is a list of a map without brackets of its own.
    return [
      [
        { start: map.start, end: map.start, text: '{ ' },
        { start: map.end, end: map.end, text: `, ${pair} }` },
      ],
    ]
  }
  const { entries } = map
  const indent = column(text, entries[0]?.start ?? map.start)
  const lines = pairLines(key, value, [...path, key], indent, style)
  const previous = entries[index - 1]
  const apart = previous && index < entries.length ? hasGapBelow(text, previous.end) : hasGaps(text, map)
  const room = path.length === 0 && isSection(key) && (apart ?? lines.length > 1) ? [''] : []
  const oneLine = `${' '.repeat(indent)}${flowPair(key, value, false)}`
  return [previous, entries.at(-1)].flatMap((entry) =>
    entry ? [[linesBelow(text, entry.end, [...room, ...lines])], [linesBelow(text, entry.end, [oneLine])]] : [],
  )
}

const likeOf = (beside: Entry | undefined, value: Value): Like =>
  isMap(value) && beside?.node.kind === 'map' ? (beside.node.inBrackets ? 'flow' : 'block') : undefined

/** Where the comments right above a line begin: they are about what stands on it. */
const withComments = (text: string, line: number): number => {
  const above = lineStart(text, Math.max(line - 1, 0))
  return above < line && /^ *#/.test(text.slice(above)) ? withComments(text, above) : line
}

const intoList = (site: Site, list: Collection, index: number, value: Value): readonly Way[] => {
  const { text, path, style, asJson } = site
  const { entries } = list
  if (list.inBrackets) return intoBrackets(site, list, index, flowText(value, asJson))
  const previous = entries[index - 1]
  const start = entries[0]?.start ?? list.start
  const indent = column(text, start)
  const lines = itemLines(value, [...path, index], indent, style, likeOf(entries[Math.max(0, index - 1)], value))
  const isEnd = previous === undefined || index === entries.length
  const apart = isEnd ? standsApart(text, list) : hasGapBelow(text, previous.end)
  const room = (apart ?? (lines.length > 1 && isSpaced(path))) ? [''] : []
  const oneLine = itemLines(value, [...path, index], indent, style, 'flow')
  if (previous)
    return [[linesBelow(text, previous.end, [...room, ...lines])], [linesBelow(text, previous.end, oneLine)]]
  return [[...lines, ...room], oneLine].flatMap((content): readonly Way[] => {
    // A list in a list begins on the line of the dash around it.
    if (!isFirstOnLine(text, start))
      return [[{ start, end: start, text: joined([...content, ' '.repeat(indent)]).trimStart() }]]
    const line = lineStart(text, start)
    const above = content.map((each) => `${each}\n`).join('')
    return [withComments(text, line), line].map((before) => [{ start: before, end: before, text: above }])
  })
}

/** What is wrapped around a value where the rest of its path is missing. */
const wrapped = (path: readonly (string | number)[], value: Value): Value =>
  path.reduceRight<Value>((inner, name) => (typeof name === 'number' ? [inner] : { [name]: inner }), value)

/** A key at the end of a text that holds none; what stands behind the mark of the end is no part of it. */
const firstKey = ({ text, style }: Site, key: string, value: Value): Way => {
  const mark = text.search(/^\.\.\.(?:\s|$)/m)
  const at = mark < 0 ? text.length : mark
  const isOpen = at > 0 && text[at - 1] !== '\n'
  const lines = pairLines(key, value, [key], 0, style).join('\n')
  return [{ start: at, end: at, text: isOpen ? `\n${lines}` : `${lines}\n` }]
}

/** The ways to put a value below the entry at hand, with whatever is missing around it. */
export const addWays = (
  site: Site,
  [name, ...rest]: readonly [string | number, ...(string | number)[]],
  value: Value,
): readonly Way[] => {
  const { steps, entry, path, inFlow } = site
  const { node } = entry
  const inner = wrapped(rest, value)
  const isBare = 'entries' in node && node.inBrackets && node.entries.length === 0
  if (steps.length === 1 && typeof name === 'string') {
    if (isEmpty(node)) return [firstKey(site, name, inner)]
    if (isBare || node.kind === 'scalar') {
      const lines = pairLines(name, inner, [name], 0, site.style)
      return [lines.join('\n'), flowText({ [name]: inner })].map((each) => [
        { start: node.start, end: node.end, text: each },
      ])
    }
  }
  const whole: Value = typeof name === 'number' ? [inner] : { [name]: inner }
  if (node.kind === 'scalar' || (isBare && !inFlow && !goesInFlow(whole, path, 0))) return putWays(site, whole)
  if (node.kind === 'map' && typeof name === 'string') return intoMap(site, node, name, inner)
  if (node.kind === 'list' && typeof name === 'number') return intoList(site, node, name, inner)
  throw new Error(`nothing can be put at ${JSON.stringify([...path, name])}`)
}
