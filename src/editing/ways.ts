import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml'
import { unixLines } from '../plan/lines.js'
import type { Path } from '../report/diagnostic.js'
import type { Text } from '../report/text.js'
import { goesInFlow, isSpaced, itemLines, pairLines, valueLines, type Indentation } from './block.js'
import { isList, isMap as isDataMap, type Change, type Value } from './change.js'
import {
  aliasesIn,
  anchorsIn,
  behindColon,
  contentEnd,
  dashesOf,
  isEmpty,
  isFlow,
  itemEnd,
  pairEnd,
  rangeOf,
  rootOf,
  startWithProps,
  walk,
  type Found,
} from './document.js'
import { flowText, keyText, scalarText } from './scalar.js'
import { column, lineBreak, lineEnd, linesBelow, lineStart, type Splice, type Way } from './splice.js'
import { rewrittenScalar } from './rewritten.js'

/** Why a change cannot be made in a text, at an offset. */
export type Obstacle = { readonly offset: number; readonly message: Text; readonly hint: Text }

/** The keys that the map at a path may have, in the order of the format. */
export type KeyOrder = (path: Path) => readonly string[]

type Site = { readonly text: string; readonly root: Node | null; readonly style: Indentation; readonly order: KeyOrder }

/** How a text is indented: as its first nested map and its first list below a key are; else as the format shows it. */
const indentationOf = (text: string): Indentation => {
  const nested = /^( *)[^\s#-][^\n]*:[ \t]*(?:#[^\n]*)?\r?\n(?: *(?:#[^\n]*)?\r?\n)*( +)(?![\s#-])/m.exec(text)
  const listed = /^( *)[^\s#-][^\n]*:[ \t]*(?:#[^\n]*)?\r?\n(?: *(?:#[^\n]*)?\r?\n)*( *)- /m.exec(text)
  const between = (match: RegExpExecArray | null): number | undefined =>
    match === null ? undefined : (match[2] ?? '').length - (match[1] ?? '').length
  const step = between(nested) ?? 2
  const dash = between(listed) ?? 2
  return { step: step > 0 ? step : 2, dash: dash >= 0 ? dash : 2 }
}

/** What is wrapped around a value where the rest of its path is missing. */
const wrapped = (path: Path, value: Value): Value =>
  path.reduceRight<Value>((inner, name) => (typeof name === 'number' ? [inner] : { [name]: inner }), value)

const shared = (name: string, offset: number): Obstacle => ({
  offset,
  message: {
    en: `this value is written once and used in several places (&${name}, *${name}), and a change here would change them all`,
    zh: `这个值只写了一次，却在几处使用（&${name}、*${name}），在这里修改会一起改变`,
  },
  hint: {
    en: `Replace *${name} by a value of its own, then change it.`,
    zh: `请先把 *${name} 换成它自己的值，再修改。`,
  },
})

/** A value is replaced only where no other place takes it over. */
const sharedOn = (steps: readonly Found[], site: Site): Obstacle | undefined => {
  const used = new Set(aliasesIn(site.root))
  if (used.size === 0) return undefined
  const above = steps.flatMap(({ node }) => (node !== null && !isAlias(node) && node.anchor ? [node.anchor] : []))
  const names = [...above, ...anchorsIn(steps.at(-1)?.node ?? null)]
  const name = names.find((each) => used.has(each))
  const last = steps.at(-1)?.node
  return name === undefined ? undefined : shared(name, last ? rangeOf(last)[0] : 0)
}

const isInFlow = (steps: readonly Found[]): boolean =>
  steps.some(({ node }) => (isMap(node) || isSeq(node)) && isFlow(node))

/** The value of a pair that had none, or whose value goes: behind the colon, or below the line of the key. */
const valueWays = (site: Site, pair: Pair, key: Node, path: Path, value: Value, inFlow: boolean): readonly Way[] => {
  const { text } = site
  const colon = behindColon(pair)
  const end = pairEnd(pair, text)
  if (inFlow || colon === undefined) {
    const start = colon ?? rangeOf(key)[1]
    const blanks = isEmpty((pair.value ?? null) as Node | null) ? (/^ */.exec(text.slice(start))?.[0].length ?? 0) : 0
    return [
      [{ start, end: Math.max(start + blanks, end), text: `${colon === undefined ? ':' : ''} ${flowText(value)}` }],
    ]
  }
  const indent = column(text, rangeOf(key)[0])
  const { rest, below } = valueLines(value, path, colon - lineStart(text, colon), indent, site.style)
  const here: Splice = { start: colon, end: Math.max(colon, end), text: rest }
  if (below.length === 0) return [[here]]
  const under = linesBelow(text, here.end, below)
  // What stands behind the value on its line, such as a comment, stays on the line of the key.
  return [[here, under]]
}

const itemWays = (site: Site, list: YAMLSeq, index: number, path: Path, value: Value): readonly Way[] => {
  const { text } = site
  const dash = dashesOf(list)[index] ?? 0
  const lines = itemLines(value, path, column(text, dash), site.style)
  const end = itemEnd(list, index, text)
  const eol = lineBreak(text, lineEnd(text, end))
  return [[{ start: dash, end: Math.max(end, dash + 1), text: lines.join(eol).trimStart() }]]
}

const setWays = (site: Site, steps: readonly Found[], path: Path, value: Value): readonly Way[] | Obstacle => {
  const { text } = site
  const target = steps.at(-1)
  const holder = steps.at(-2)?.node ?? null
  const inFlow = isInFlow(steps.slice(0, -1))
  const node = target?.node ?? null
  if (target === undefined || holder === null) throw new Error('the whole of a plan is not set at once')
  const isSimple = !isDataMap(value) && !isList(value)
  const obstacle = sharedOn(steps, site)
  if (obstacle) return obstacle
  if (node !== null && isAlias(node)) {
    const [start, end] = rangeOf(node)
    const written = isSimple ? scalarText(value, inFlow) : flowText(value)
    return [[{ start, end, text: written === '' ? '~' : written }]]
  }
  if (isSimple && value !== null && isScalar(node) && !isEmpty(node)) {
    const start = startWithProps(target.pair, node)
    // A tag says how the old value is to be read.
    const from = node.tag === undefined && text[start] !== '!' ? rangeOf(node)[0] : start
    return rewrittenScalar(text, node, value, inFlow).map(([first, ...rest]) =>
      first ? [{ ...first, start: first.start === rangeOf(node)[0] ? from : first.start }, ...rest] : [],
    )
  }
  if (target.pair) return valueWays(site, target.pair, target.pair.key as Node, path, value, inFlow)
  if (isSeq(holder) && !isFlow(holder)) return itemWays(site, holder, Number(path.at(-1)), path, value)
  const [start, end] = node === null ? [0, 0] : rangeOf(node)
  return [[{ start, end, text: flowText(value) }]]
}

/** The pair behind which a new key goes: the last that comes before it in the format, else the first there is. */
const neighbour = (site: Site, map: YAMLMap, key: string, path: Path): Pair | undefined => {
  const order = site.order(path)
  const rank = order.indexOf(key)
  if (rank < 0) return map.items.at(-1)
  let best: { readonly pair: Pair; readonly rank: number } | undefined
  for (const pair of map.items) {
    const own = order.indexOf(isScalar(pair.key) ? String(pair.key.value) : '')
    if (own >= 0 && own < rank && (best === undefined || own > best.rank)) best = { pair, rank: own }
  }
  return best?.pair ?? map.items[0]
}

const intoMap = (site: Site, map: YAMLMap, path: Path, key: string, value: Value, inFlow: boolean): readonly Way[] => {
  const { text } = site
  const pair = neighbour(site, map, key, path)
  if (inFlow || isFlow(map)) {
    const written = `${keyText(key)}: ${flowText(value)}`.trimEnd()
    const [start, end] = rangeOf(map)
    if (pair === undefined) return [[{ start, end, text: `{ ${written} }` }]]
    const at = pairEnd(pair, text)
    return [[{ start: at, end: at, text: `, ${written}` }]]
  }
  const [first] = map.items
  const indent = first?.key ? column(text, rangeOf(first.key as Node)[0]) : 0
  const lines = pairLines(key, value, [...path, key], indent, site.style)
  const isSection = path.length === 0 && lines.length > 1
  const below = pair === undefined ? [] : [[linesBelow(text, pairEnd(pair, text), isSection ? ['', ...lines] : lines)]]
  const atEnd = map.items.at(-1)
  return atEnd === undefined || atEnd === pair ? below : [...below, [linesBelow(text, pairEnd(atEnd, text), lines)]]
}

/** Whether the last items of a list have an empty line between them. */
const standApart = (list: YAMLSeq, text: string, path: Path, lines: number): boolean => {
  const { length } = list.items
  const dash = dashesOf(list)[length - 1]
  if (length < 2 || dash === undefined) return lines > 1 && isSpaced(path)
  return /\n[ \t]*\r?\n/.test(text.slice(itemEnd(list, length - 2, text), dash))
}

const intoList = (
  site: Site,
  list: YAMLSeq,
  path: Path,
  index: number,
  value: Value,
  inFlow: boolean,
): readonly Way[] => {
  const { text } = site
  const { length } = list.items
  if (inFlow || isFlow(list)) {
    const [start, end] = rangeOf(list)
    if (length === 0) return [[{ start, end, text: `[${flowText(value)}]` }]]
    const before = list.items[index - 1] as Node | undefined
    const [at] = before ? [rangeOf(before)[1]] : rangeOf(list.items[0] as Node)
    return [[{ start: at, end: at, text: before ? `, ${flowText(value)}` : `${flowText(value)}, ` }]]
  }
  const dashes = dashesOf(list)
  const indent = column(text, dashes[0] ?? rangeOf(list)[0])
  const beside = list.items[Math.max(0, index - 1)]
  const like = isMap(beside) ? (isFlow(beside) ? 'flow' : 'block') : undefined
  const lines = itemLines(value, [...path, index], indent, site.style, isDataMap(value) ? like : undefined)
  if (index > 0) {
    const isApart = index === length && standApart(list, text, path, lines.length)
    return [[linesBelow(text, itemEnd(list, index - 1, text), isApart ? ['', ...lines] : lines)]]
  }
  const at = dashes[0] ?? 0
  const eol = lineBreak(text, lineEnd(text, at))
  return [[{ start: at, end: at, text: `${lines.join(eol).trimStart()}${eol}${' '.repeat(indent)}` }]]
}

/** A value where nothing stands yet, with whatever is missing around it. */
const addWays = (
  site: Site,
  steps: readonly Found[],
  path: Path,
  missing: Path,
  value: Value,
): readonly Way[] | Obstacle => {
  const { text } = site
  const here = steps.at(-1)
  const node = here?.node ?? null
  const [name, ...rest] = missing
  const at = path.slice(0, path.length - missing.length)
  if (name === undefined || here === undefined) throw new Error('nothing is missing')
  const obstacle = sharedOn(
    steps.map((step, index) => (index === steps.length - 1 && step.node ? { ...step } : step)),
    site,
  )
  if (obstacle) return obstacle
  const inFlow = isInFlow(steps.slice(0, -1))
  const isBare = (isMap(node) || isSeq(node)) && isFlow(node) && node.items.length === 0
  const inner = wrapped(rest, value)
  const whole = typeof name === 'number' ? [inner] : { [name]: inner }
  if (here.pair && (isEmpty(node) || (isBare && !inFlow && !goesInFlow(whole, at, 0))))
    return valueWays(site, here.pair, here.pair.key as Node, at, whole, inFlow)
  if (isMap(node) && typeof name === 'string') return intoMap(site, node, at, name, inner, inFlow)
  if (isSeq(node) && typeof name === 'number') return intoList(site, node, at, name, inner, inFlow)
  if (here.pair === undefined && steps.length === 1 && typeof name === 'string') {
    const lines = pairLines(name, inner, [name], 0, site.style)
    const eol = lineBreak(text, text.length)
    const start = text === '' || /[\n\r]$/.test(text) ? '' : eol
    return [[{ start: text.length, end: text.length, text: start + lines.map((line) => line + eol).join('') }]]
  }
  throw new Error(`nothing can be put at ${JSON.stringify(path)}`)
}

/** The lines of something that begins with the first sign of its line, with their line end. */
const wholeLines = (text: string, start: number, end: number): Splice => {
  const from = lineStart(text, start)
  const to = lineEnd(text, end)
  const eol = /^(?:\r\n|\n|\r)/.exec(text.slice(to, to + 2))?.[0].length ?? 0
  if (eol > 0 || from === 0) return { start: from, end: to + eol, text: '' }
  const before = /(?:\r\n|\n|\r)$/.exec(text.slice(0, from))?.[0].length ?? 0
  return { start: from - before, end: to, text: '' }
}

const removeWays = (site: Site, steps: readonly Found[], path: Path): readonly Way[] | Obstacle => {
  const { text } = site
  const target = steps.at(-1)
  const holder = steps.at(-2)?.node ?? null
  if (target === undefined || !(isMap(holder) || isSeq(holder))) throw new Error('nothing is there to remove')
  const obstacle = sharedOn(steps, site)
  if (obstacle) return obstacle
  if (holder.items.length === 1) {
    const above = setWays(site, steps.slice(0, -1), path.slice(0, -1), isMap(holder) ? {} : [])
    return above
  }
  const index = isMap(holder) ? holder.items.findIndex((pair) => pair === target.pair) : Number(path.at(-1))
  const dashes = isSeq(holder) ? dashesOf(holder) : []
  const startOf = (at: number): number =>
    isMap(holder) ? rangeOf(holder.items[at]?.key as Node)[0] : (dashes[at] ?? rangeOf(holder.items[at] as Node)[0])
  const endOf = (at: number): number =>
    isMap(holder)
      ? pairEnd(holder.items[at] as Pair, text)
      : isFlow(holder)
        ? contentEnd(holder.items[at] as Node, 0, text)
        : itemEnd(holder, at, text)
  const start = startOf(index)
  const isLast = index === holder.items.length - 1
  if (isFlow(holder))
    return [
      [
        isLast
          ? { start: endOf(index - 1), end: endOf(index), text: '' }
          : { start, end: startOf(index + 1), text: '' },
      ],
    ]
  const isFirstOnLine = text.slice(lineStart(text, start), start).trim() === ''
  if (isFirstOnLine) return [[wholeLines(text, start, endOf(index))]]
  return isLast ? [] : [[{ start, end: startOf(index + 1), text: '' }]]
}

const renameWays = ({ text }: Site, steps: readonly Found[], key: string): readonly Way[] => {
  const node = steps.at(-1)?.pair?.key as Node | undefined
  if (!isScalar(node)) throw new Error('there is no key to rename')
  const [start, end] = rangeOf(node)
  return [[{ start, end, text: /^["']/.test(text.slice(start)) ? `"${key}"` : keyText(key) }]]
}

const throughAlias = (node: Node): Obstacle => ({
  ...shared(isAlias(node) ? node.source : '', rangeOf(node)[0]),
})

/** The ways to make one change in a text, the one that disturbs least first; or what is in the way. */
export const waysTo = (text: string, change: Change, order: KeyOrder): readonly Way[] | Obstacle => {
  const unix = unixLines(text)
  const site: Site = { text, root: rootOf(unix), style: indentationOf(unix), order }
  const { path } = change
  const { steps, missing, alias } = walk(site.root, path, text)
  if (alias) return throughAlias(alias)
  switch (change.kind) {
    case 'set':
      return missing.length === 0
        ? setWays(site, steps, path, change.value)
        : addWays(site, steps, path, missing, change.value)
    case 'insert': {
      if (missing.length > 0) return addWays(site, steps, path, missing, change.value)
      const list = steps.at(-2)?.node
      if (!isSeq(list)) throw new Error('there is no list to put an item in')
      const obstacle = sharedOn(steps.slice(0, -1), site)
      const inFlow = isInFlow(steps.slice(0, -2))
      return obstacle ?? intoList(site, list, path.slice(0, -1), Number(path.at(-1)), change.value, inFlow)
    }
    case 'remove':
      return removeWays(site, steps, path)
    case 'rename':
      return renameWays(site, steps, change.key)
  }
}
