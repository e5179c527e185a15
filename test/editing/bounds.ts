import { expect } from 'vitest'
import { isAlias, isCollection, isMap, isScalar, type Node } from 'yaml'
import type { Change, Value } from '../../src/editing/change.js'
import { mostLines, parsed, placeOf, plainText, wrappedValue, type Place } from './places.js'

/** The lines that go and come, by the longest common subsequence. */
const lineDiff = (
  before: string,
  now: string,
): { readonly gone: readonly string[]; readonly come: readonly string[] } => {
  let one = before.split('\n')
  let other = now.split('\n')
  while (one.length > 0 && other.length > 0 && one[0] === other[0]) [one, other] = [one.slice(1), other.slice(1)]
  while (one.length > 0 && other.length > 0 && one.at(-1) === other.at(-1))
    [one, other] = [one.slice(0, -1), other.slice(0, -1)]
  const best = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0))
  for (let a = one.length - 1; a >= 0; a -= 1)
    for (let b = other.length - 1; b >= 0; b -= 1)
      best[a]![b] = one[a] === other[b] ? best[a + 1]![b + 1]! + 1 : Math.max(best[a + 1]![b]!, best[a]![b + 1]!)
  const gone: string[] = []
  const come: string[] = []
  let [a, b] = [0, 0]
  while (a < one.length || b < other.length)
    if (a < one.length && b < other.length && one[a] === other[b]) [a, b] = [a + 1, b + 1]
    else if (b >= other.length || (a < one.length && best[a + 1]![b]! >= best[a]![b + 1]!)) gone.push(one[a++]!)
    else come.push(other[b++]!)
  return { gone, come }
}

/** How many signs at the beginning and at the end of two texts are the same. */
const sameEnds = (one: string, other: string): { readonly head: number; readonly tail: number } => {
  const most = Math.min(one.length, other.length)
  let head = 0
  while (head < most && one[head] === other[head]) head += 1
  let tail = 0
  while (tail < most && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1
  return { head, tail }
}

/** Whether one text is left when some signs of the other are taken out. */
const isWithin = (part: string, whole: string): boolean => {
  let at = 0
  for (let from = 0; from < whole.length && at < part.length; from += 1) if (part[at] === whole[from]) at += 1
  return at === part.length
}

const linesIn = (text: string, start: number, end: number): number => text.slice(start, end).split('\n').length
const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1
const lineEnd = (text: string, at: number): number =>
  text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at)
const commentsIn = (text: string): readonly string[] => text.match(/# ¶\d+¶/g) ?? []
const isSimple = (value: Value): boolean => typeof value !== 'object' || value === null
const isInBrackets = (node: Node | null): boolean => isCollection(node) && node.flow === true

/** Nothing, `null`, `[]`, `{}`. */
export const isBare = (node: Node | null): boolean =>
  node === null || (isScalar(node) && node.value === null) || (isCollection(node) && node.items.length === 0)

/** How much of a text may change: lines that go and come, and the stretch outside of which nothing does. */
type Bound = {
  readonly gone: number
  readonly come: number
  readonly from: number
  readonly to: number
  /** Comments outside of this stretch stay. */
  readonly comments?: readonly [number, number]
  /** All that was there still is, in its order; or nothing but what was there is. */
  readonly only?: 'more' | 'less'
}

const anywhere = { from: 0, to: Infinity }

const boundOfRemoval = (text: string, now: string, change: Change, { holders, start, end }: Place): Bound => {
  const holder = holders.at(-1) ?? null
  const comments = [lineStart(text, start), lineEnd(text, end)] as const
  const lines = linesIn(text, start, end)
  if (isCollection(holder) && holder.items.length < 2) {
    // What held it is left as `[]` or `{}`; a file is left without keys.
    const around = placeOf(parsed(text), change.path.slice(0, -1), text).place
    const own = [lineStart(text, around.start), lineEnd(text, around.end)] as const
    const isFile = change.path.length === 1 && !isInBrackets(holder)
    return {
      gone: linesIn(text, own[0], own[1]) + 1,
      come: isFile && now !== '' ? 0 : 1,
      from: around.from - 1,
      to: own[1] + 1,
      comments: own,
    }
  }
  // The comma of the line above may go, and a line is left of the one that the brackets share.
  if (holders.some(isInBrackets)) return { gone: lines + 1, come: 2, ...anywhere, comments, only: 'less' }
  const onDash = isMap(holder) && text.slice(lineStart(text, start), start).trim().endsWith('-')
  // With an empty line; with all of them where a text above would swallow them.
  const keeps = /[|>]\d?\+/.test(text)
  return {
    gone: lines + (keeps ? 4 : 1) + Number(onDash),
    come: Number(onDash) + Number(keeps),
    ...anywhere,
    comments,
    ...(!onDash && { only: 'less' as const }),
  }
}

const boundOfInsertion = (text: string, value: Value, { holders, node, from, end }: Place): Bound => {
  const comments = [0, 0] as const
  if (isBare(node)) {
    const gone = linesIn(text, from, end)
    return { gone, come: mostLines(value) + 1, from: from - 1, to: lineEnd(text, end), comments }
  }
  if ([...holders, node].some(isInBrackets)) return { gone: 1, come: 2, ...anywhere, comments, only: 'more' }
  return { gone: 0, come: mostLines(value), ...anywhere, comments, only: 'more' }
}

const boundOfValue = (text: string, value: Value, { node, key, start, from, end }: Place): Bound => {
  const wasSimple = node === null || isScalar(node) || isAlias(node)
  const lines = linesIn(text, from, end)
  const isOneLine = wasSimple && lines === 1 && isSimple(value) && !(typeof value === 'string' && value.includes('\n'))
  const comments = wasSimple ? ([0, 0] as const) : ([lineStart(text, start), lineEnd(text, end)] as const)
  // Behind a comment on its line a text of several lines begins on the next one; so do maps and lists.
  const to = isOneLine || (wasSimple && value === null) ? end : lineEnd(text, end)
  const isPlain = wasSimple && node !== null && node.tag === undefined && !isBare(node) && value !== null && isOneLine
  const first = isPlain ? (node.range?.[0] ?? 0) : from
  const come = isOneLine ? 1 : mostLines(value) + (wasSimple ? lines : 1)
  return { gone: isOneLine ? 1 : lines, come, from: key || isPlain ? first : Math.min(from, start), to, comments }
}

const boundOf = (text: string, now: string, change: Change): Bound => {
  const target = change.kind === 'insert' ? change.path.slice(0, -1) : change.path
  const { place, missing } = placeOf(parsed(text), target, text)
  switch (change.kind) {
    case 'rename':
      return { gone: 1, come: 1, from: place.start, to: place.key?.range?.[1] ?? 0, comments: [0, 0] }
    case 'remove':
      return boundOfRemoval(text, now, change, place)
    case 'insert':
      return boundOfInsertion(text, wrappedValue(change, missing + 1), place)
    case 'set':
      return missing > 0
        ? boundOfInsertion(text, wrappedValue(change, missing), place)
        : boundOfValue(text, change.value, place)
  }
}

/** Fails where a single change disturbs more of a text than it has to. */
export const expectLittle = (rawBefore: string, rawNow: string, change: Change): void => {
  const before = plainText(rawBefore)
  const now = plainText(rawNow)
  const bound = boundOf(before, now, change)
  const { gone, come } = lineDiff(before, now)
  expect({ gone, most: bound.gone, isMore: gone.length > bound.gone }).toMatchObject({ isMore: false })
  expect({ come, most: bound.come, isMore: come.length > bound.come }).toMatchObject({ isMore: false })
  const { head, tail } = sameEnds(before, now)
  expect(head).toBeGreaterThanOrEqual(Math.min(bound.from, now.length))
  expect(tail).toBeGreaterThanOrEqual(Math.min(before.length - bound.to, now.length))
  if (bound.only === 'more') expect(isWithin(before, now)).toBe(true)
  if (bound.only === 'less') expect(isWithin(now, before)).toBe(true)
  const [from, to] = bound.comments ?? [0, 0]
  const outside = [...commentsIn(before.slice(0, from)), ...commentsIn(before.slice(to))]
  const left = commentsIn(now)
  expect(outside.filter((comment) => !left.includes(comment))).toEqual([])
}
