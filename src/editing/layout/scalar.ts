import { keyText, scalarText } from '../scalar.js'
import type { Scalar } from './tree.js'

/** The text without quotes, if no reader takes it for anything else. */
const plainOf = (value: string, inFlow: boolean): string | undefined =>
  scalarText(value, inFlow) === value ? value : undefined

const inQuotes = (value: string): string =>
  /["\\]/.test(value) && !/\p{C}/u.test(value) ? `'${value.replaceAll("'", "''")}'` : scalarText(value, true)

/** Plain text that means the same between brackets. Numbers, dates and most words do. */
const isPlainInFlow = (source: string): boolean => !/[,[\]{}]|^[?:]|:$/.test(source)

const withoutProps = (scalar: Scalar, inFlow: boolean): string => {
  const { style, source, value } = scalar
  if (style === 'quoted') return plainOf(value, inFlow) ?? source
  return style === 'plain' && inFlow && !isPlainInFlow(source) ? inQuotes(value) : source
}

/** A value on one line; undefined where it needs several. Nothing is rewritten but quotes that are not needed. */
export const onOneLine = (scalar: Scalar, inFlow: boolean): string | undefined => {
  const { style, source, props } = scalar
  if (style === 'block' || source.includes('\n')) return undefined
  // An empty value is a blank to be filled in, and is seen best on a line of its own.
  if (style === 'empty' && inFlow) return undefined
  return [props, withoutProps(scalar, inFlow)].filter((part) => part !== '').join(' ')
}

export const keyOnOneLine = ({ style, source, value, props }: Scalar): string => {
  const isWord = style === 'quoted' || style === 'block' || source.includes('\n')
  const text = isWord ? keyText(value) : source
  return props === '' ? text : `${props} ${text}`
}

/** Plain or quoted text of several lines: where lines end stays, where they begin follows what is around. */
const foldedLines = (source: string, indent: string): string[] =>
  source.split('\n').map((line, index) => {
    const words = index === 0 ? line.trimEnd() : line.trim()
    return index === 0 || words === '' ? words : indent + words
  })

/** The lines of a block of text, moved in or out. */
const blockLines = ({ source, indent: from, header, value }: Scalar, indent: string): string[] => {
  const lines = source.split('\n').map((line) => (line.length > from ? indent + line.slice(from) : ''))
  if (lines.at(-1) === '') lines.pop()
  const keepsEmpty = header.includes('+') && /\n\n$|^\n+$/.test(value)
  while (!keepsEmpty && lines.at(-1) === '') lines.pop()
  const begins = lines.find((line) => line !== '') ?? ''
  const digit = begins.startsWith(`${indent} `) ? '2' : ''
  const end = header.includes('-') ? '-' : keepsEmpty ? '+' : ''
  return [header.slice(0, 1) + digit + end, ...lines]
}

/** The lines of a value that needs several: the first stands behind the key or dash, the others are indented. */
export const onLines = (scalar: Scalar, indent: string): string[] => {
  const [first = '', ...others] =
    scalar.style === 'block' ? blockLines(scalar, indent) : foldedLines(scalar.source, indent)
  return [[scalar.props, first].filter((part) => part !== '').join(' '), ...others]
}
