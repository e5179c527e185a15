import type { Simple } from './change.js'
import type { Scalar } from './document.js'
import type { Site } from './site.js'
import { blockBody, chomping, flowText, requoted, scalarText } from './scalar.js'
import { joined, lineEnd, lineStart, type Splice, type Way } from './splice.js'

/** A text as it is read, and the offset in the file of each of its signs and of its end. */
type Signs = { readonly value: string; readonly at: readonly number[] }

/**
 * The signs of a text that is folded over several lines: one line break is read as a blank, an empty line as a line
 * break. undefined where a sign is not written as it is read.
 */
const foldedSigns = (text: string, { start, end, style }: Scalar): Signs | undefined => {
  const isQuoted = style === 'single' || style === 'double'
  const written = text.slice(start, end)
  if (isQuoted && /['"\\]/.test(written.slice(1, -1))) return undefined
  const from = style === 'folded' ? lineEnd(text, start) + 1 : isQuoted ? start + 1 : start
  const lines = text.slice(from, isQuoted ? end - 1 : end).split('\n')
  const at: number[] = []
  let value = ''
  let breaks = 0
  let offset = from
  let behind = from
  for (const line of lines) {
    const body = line.trim()
    if (body !== '') {
      const first = offset + line.indexOf(body)
      if (breaks > 0) {
        const fold = breaks === 1 ? ' ' : '\n'.repeat(breaks - 1)
        value += fold
        for (let index = 0; index < fold.length; index += 1) at.push(behind)
      }
      for (let index = 0; index < body.length; index += 1) at.push(first + index)
      value += body
      behind = first + body.length
      breaks = 0
    }
    offset += line.length + 1
    breaks += 1
  }
  return { value, at: [...at, behind] }
}

/** Only the signs that differ, so that the lines around them stay as they are. */
const withinLines = (text: string, scalar: Scalar, value: string): readonly Way[] => {
  const signs = foldedSigns(text, scalar)
  const isFolded = scalar.style === 'folded'
  const said = scalar.said()
  const old = isFolded ? said.replace(/\n+$/, '') : said
  if (signs === undefined || signs.value !== old) return []
  if (isFolded && chomping(said) !== chomping(value)) return []
  const wanted = isFolded ? value.replace(/\n+$/, '') : value
  let same = 0
  while (same < old.length && same < wanted.length && old[same] === wanted[same]) same += 1
  let tail = 0
  while (tail < old.length - same && tail < wanted.length - same && old.at(-1 - tail) === wanted.at(-1 - tail))
    tail += 1
  const start = signs.at[same]
  const end = signs.at[old.length - tail]
  const piece = wanted.slice(same, wanted.length - tail)
  return start === undefined || end === undefined || piece.includes('\n') ? [] : [[{ start, end, text: piece }]]
}

const isBlock = ({ style }: Scalar): boolean => style === 'literal' || style === 'folded'

/** The comment behind the `|` or `>` of a block of text, with the blanks before it. */
export const headerComment = (text: string, scalar: Scalar): string =>
  isBlock(scalar) ? (/^\S+([ \t]+#.*)/.exec(text.slice(scalar.start, lineEnd(text, scalar.start)))?.[1] ?? '') : ''

/** The column at which the lines of a block of text begin. */
const blockColumn = (text: string, { start, said }: Scalar, lines: readonly string[]): number => {
  const isWritten = (line: string): boolean => line.trim() !== ''
  const first = lines.find(isWritten)
  const read = said().split('\n').find(isWritten)
  if (first !== undefined && read !== undefined) return first.search(/\S/) - read.search(/\S/)
  const above = lineStart(text, start)
  return text.slice(above).search(/\S/) + 2
}

/** The lines of a block of text in its place: those that stay, at either end, are not touched. */
const asBlock = (text: string, scalar: Scalar, value: string): Way => {
  const { start, end } = scalar
  const first = lineEnd(text, start)
  const lines = first < end ? text.slice(first + 1, end).split('\n') : []
  const columns = blockColumn(text, scalar, lines)
  const fresh = blockBody(value, scalar.style === 'folded').map((line) =>
    line === '' ? '' : ' '.repeat(columns) + line,
  )
  const isSame = (one: string | undefined, other: string | undefined): boolean =>
    one === other || (one?.trim() === '' && one.length <= columns && other === '')
  let same = 0
  while (same < lines.length && same < fresh.length && isSame(lines[same], fresh[same])) same += 1
  let tail = 0
  const most = Math.min(lines.length, fresh.length) - same
  while (tail < most && isSame(lines.at(-1 - tail), fresh.at(-1 - tail))) tail += 1
  const stay = lines.slice(0, same).reduce((sum, line) => sum + line.length + 1, 0)
  const go = lines.slice(same, lines.length - tail).reduce((sum, line) => sum + line.length + 1, 0)
  const sign = /^[|>][-+\d]*/.exec(text.slice(start))?.[0] ?? ''
  const head: Splice = { start, end: start + sign.length, text: sign.replaceAll(/[-+]/g, '') + chomping(value) }
  const body: Splice = {
    start: first + stay,
    end: first + stay + go,
    text: joined(fresh.slice(same, fresh.length - tail)),
  }
  return sign === head.text ? [body] : [head, body]
}

/**
 * The ways to write another value over one that is written somehow: in its own style first. `fresh` is how a text of
 * several lines would be written where none stands.
 */
export const rewrittenScalar = (
  { text, inFlow, asJson }: Pick<Site, 'text' | 'inFlow' | 'asJson'>,
  scalar: Scalar,
  value: Exclude<Simple, null>,
  fresh: readonly Way[],
): readonly Way[] => {
  const { start, end, style } = scalar
  const over = (written: string): Way => [{ start, end, text: written + headerComment(text, scalar) }]
  if (typeof value !== 'string') return [over(scalarText(value, inFlow))]
  const isLong = text.slice(start, end).includes('\n')
  const within = isLong && style !== 'literal' ? withinLines(text, scalar, value) : []
  const block = isLong && isBlock(scalar) && value.trim() !== '' ? [asBlock(text, scalar, value)] : fresh
  const own = style === 'single' || style === 'double' ? requoted(value, style) : flowText(value, asJson, inFlow)
  return [...within, ...block, over(own), over(requoted(value, 'double'))]
}
