import { hidden } from '../report/visible.js'
import { isList, isMap, type Simple, type Value } from './change.js'

/** Words that some reader of YAML 1.1 or 1.2 takes for something else than text. */
const otherThanText =
  /^(?:~|null|true|false|yes|no|on|off|y|n|=|<<|[-+]?(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:e[-+]?\d+)?|[-+]?0[xob][\da-f_]+|[-+]?\.inf|\.nan|[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.\d*)?|\d{4}-\d\d?-\d\d?(?:t|\s+)[\d:.]+\s*(?:z|[-+][\d:]+)?)$/i

/** Text that no reader takes for anything but itself, without quotes. */
const isPlain = (text: string, inFlow: boolean): boolean =>
  text !== '' &&
  text.trim() === text &&
  !hidden.test(text) &&
  !/^[-?:,[\]{}#&*!|>'"%@`]/.test(text) &&
  !/:(?:\s|$)|\s#/.test(text) &&
  !(inFlow && /[,[\]{}]/.test(text)) &&
  !otherThanText.test(text)

const doubleQuoted = (text: string): string =>
  Array.from(JSON.stringify(text), (sign) => {
    const code = sign.codePointAt(0) ?? 0
    if (!hidden.test(sign)) return sign
    return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`
  }).join('')

/** A number without exponent: what a person would write. */
const numberText = (value: number): string => {
  const [, sign = '', whole = '', fraction = '', exponent] =
    /^(-?)(\d+)(?:\.(\d+))?e([-+]\d+)$/.exec(String(value)) ?? []
  if (exponent === undefined) return String(value)
  const point = whole.length + Number(exponent)
  const digits = (whole + fraction).padEnd(point, '0')
  return point > 0 ? sign + digits : `${sign}0.${'0'.repeat(-point)}${digits}`
}

/** A value on one line, as it stands behind a key or a dash; in quotes only where it must be. */
export const scalarText = (value: Simple, inFlow: boolean): string => {
  if (value === null) return inFlow ? 'null' : ''
  if (typeof value === 'number') return numberText(value)
  if (typeof value === 'boolean') return String(value)
  return isPlain(value, inFlow) ? value : doubleQuoted(value)
}

/** The same in the quotes that stood there before. */
export const requoted = (value: string, quote: 'single' | 'double'): string =>
  quote === 'single' && !hidden.test(value) ? `'${value.replaceAll("'", "''")}'` : doubleQuoted(value)

/** A key, in quotes unless it is a plain word. */
export const keyText = (key: string): string =>
  /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.-]*$/u.test(key) && isPlain(key, true) ? key : doubleQuoted(key)

/** A value on one line, maps and lists in brackets; as JSON all text stands in double quotes. */
export const flowText = (value: Value, asJson = false, inFlow = true): string => {
  if (isList(value)) return `[${value.map((item) => flowText(item, asJson)).join(', ')}]`
  if (!isMap(value)) return asJson && typeof value === 'string' ? doubleQuoted(value) : scalarText(value, inFlow)
  const pairs = Object.entries(value).map(([key, child]) => flowPair(key, child, asJson))
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`
}

/** A key with its value between brackets. */
export const flowPair = (key: string, value: Value, asJson: boolean): string =>
  `${asJson ? doubleQuoted(key) : keyText(key)}: ${flowText(value, asJson)}`

/** Text of several lines that a `|` block can hold without escapes. */
const fitsBlock = (text: string): boolean =>
  text.includes('\n') &&
  !/^\s|\n\n$/.test(text) &&
  text.split('\n').every((line) => !hidden.test(line) && !/\s$/.test(line))

/** What a block of text has behind its `|` or `>`, by the line ends at the end of the text. */
export const chomping = (text: string): '' | '-' | '+' => {
  const ends = /\n*$/.exec(text)?.[0].length ?? 0
  return ends === 0 ? '-' : ends === 1 ? '' : '+'
}

/** The lines of a block of text; folded, an empty line stands for a line end in the text. */
export const blockBody = (text: string, isFolded: boolean): readonly string[] => {
  const body = text.replace(/\n$/, '')
  return (isFolded ? body.replaceAll(/(?<!\n)\n(?!\n*$)/g, '\n\n') : body).split('\n')
}

/** The lines of a multi-line text, first the header that stands behind the key; undefined = it goes on one line. */
export const literalLines = (value: Value): readonly string[] | undefined =>
  typeof value === 'string' && fitsBlock(value) ? [`|${chomping(value)}`, ...blockBody(value, false)] : undefined
