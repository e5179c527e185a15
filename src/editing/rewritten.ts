import type { Scalar } from 'yaml'
import { rangeOf } from './document.js'
import { blockScalarLines, literalLines, requoted, scalarText } from './scalar.js'
import { column, lineBreak, lineStart, type Way } from './splice.js'

type Simple = boolean | number | string

/**
 * The offset in the text of every sign of a value that is written over several lines, and of its end; undefined where
 * signs are escaped. One line break is read as a blank in folded and quoted text, an empty line as a line break.
 */
const offsetsOf = (
  text: string,
  scalar: Scalar,
): { readonly value: string; readonly at: readonly number[] } | undefined => {
  const [start, end] = rangeOf(scalar as never)
  const written = text.slice(start, end)
  if (scalar.type === 'BLOCK_LITERAL' || (scalar.type === 'QUOTE_DOUBLE' && written.includes('\\'))) return undefined
  if (scalar.type === 'QUOTE_SINGLE' && written.slice(1, -1).includes("'")) return undefined
  const isQuoted = scalar.type === 'QUOTE_SINGLE' || scalar.type === 'QUOTE_DOUBLE'
  const isBlock = scalar.type === 'BLOCK_FOLDED'
  const from = isBlock ? written.search(/\r\n|\n|\r/) : isQuoted ? 1 : 0
  const to = isQuoted ? written.length - 1 : written.length
  const at: number[] = []
  let value = ''
  let breaks = isBlock ? -1 : 0
  let offset = start + from
  for (const line of written.slice(from, to).split(/(\r\n|\n|\r)/)) {
    if (/^[\r\n]/.test(line)) breaks += 1
    else if (line.trim() !== '') {
      const lead = /^[ \t]*/.exec(line)?.[0].length ?? 0
      const body = line.trim()
      const between = breaks <= 0 ? '' : breaks === 1 ? ' ' : '\n'.repeat(breaks - 1)
      for (const sign of between) {
        value += sign
        at.push(offset)
      }
      for (let index = 0; index < body.length; index += 1) at.push(offset + lead + index)
      value += body
      breaks = 0
    }
    offset += line.length
  }
  at.push((at.at(-1) ?? start) + 1)
  return { value, at }
}

/** Only the signs that differ, where the lines around them can stay as they are. */
const withinLines = (text: string, scalar: Scalar, value: string): readonly Way[] => {
  const known = offsetsOf(text, scalar)
  const old = String(scalar.value).replace(/\n+$/, '')
  const wanted = value.replace(/\n+$/, '')
  if (known?.value !== old) return []
  let same = 0
  while (same < old.length && same < wanted.length && old[same] === wanted[same]) same += 1
  let tail = 0
  while (tail < old.length - same && tail < wanted.length - same && old.at(-1 - tail) === wanted.at(-1 - tail))
    tail += 1
  const start = known.at[same]
  const end = known.at[old.length - tail]
  const piece = wanted.slice(same, wanted.length - tail)
  if (start === undefined || end === undefined || piece.includes('\n')) return []
  return [[{ start, end, text: piece }]]
}

const isBlockText = (scalar: Scalar): boolean => scalar.type === 'BLOCK_LITERAL' || scalar.type === 'BLOCK_FOLDED'

const asBlock = (text: string, scalar: Scalar, lines: readonly string[]): Way => {
  const [start, end] = rangeOf(scalar as never)
  const eol = lineBreak(text, text.indexOf('\n', start) - (text[text.indexOf('\n', start) - 1] === '\r' ? 1 : 0))
  const first = /(?:\r\n|\n|\r)(?:[ \t]*(?:\r\n|\n|\r))*( +)/.exec(text.slice(start, end))?.[1]
  const indent =
    first ??
    ' '.repeat(
      column(text, lineStart(text, start) + (/^ */.exec(text.slice(lineStart(text, start)))?.[0].length ?? 0)) + 2,
    )
  const [header = '', ...body] = lines
  const kept = /^[|>][-+\d]*/.exec(text.slice(start, end))?.[0] ?? ''
  const comment = /^[ \t]+#[^\r\n]*/.exec(text.slice(start + kept.length))?.[0] ?? ''
  const ends = /(?:\r\n|\n|\r)$/.test(text.slice(start, end)) ? eol : ''
  return [
    {
      start,
      end,
      text: [header + comment, ...body.map((line) => (line === '' ? '' : indent + line))].join(eol) + ends,
    },
  ]
}

/** The ways to write another value over one that is written somehow: in its own style first. */
export const rewrittenScalar = (text: string, scalar: Scalar, value: Simple, inFlow: boolean): readonly Way[] => {
  const [start, end] = rangeOf(scalar as never)
  const plain = scalarText(value, inFlow)
  if (isBlockText(scalar)) {
    const sign = scalar.type === 'BLOCK_FOLDED' ? '>' : '|'
    const ends = /(?:\r\n|\n|\r)$/.exec(text.slice(start, end))?.[0] ?? ''
    const oneLine: Way = [{ start, end, text: plain + ends }]
    if (typeof value !== 'string') return [oneLine]
    const other = literalLines(value)
    return [
      ...withinLines(text, scalar, value),
      ...(/^\s|\s\n/.test(value) || value.trim() === '' ? [] : [asBlock(text, scalar, blockScalarLines(value, sign))]),
      ...(other ? [asBlock(text, scalar, other)] : []),
      oneLine,
      [{ start, end, text: (typeof value === 'string' ? requoted(value, 'double') : plain) + ends }],
    ]
  }
  const isQuoted = scalar.type === 'QUOTE_SINGLE' || scalar.type === 'QUOTE_DOUBLE'
  const own =
    isQuoted && typeof value === 'string'
      ? requoted(value, scalar.type === 'QUOTE_SINGLE' ? 'single' : 'double')
      : plain
  const isLong = /[\n\r]/.test(text.slice(start, end))
  return [
    ...(isLong && typeof value === 'string' ? withinLines(text, scalar, value) : []),
    [{ start, end, text: own }],
    [{ start, end, text: typeof value === 'string' ? requoted(value, 'double') : plain }],
  ]
}
