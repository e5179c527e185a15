import { hidden } from '../report/visible.js'
import { isList, isMap, type Value } from './change.js'

/** Words that some reader of YAML 1.1 or 1.2 takes for something else than text. */
const otherThanText =
  /^(?:~|null|true|false|yes|no|on|off|y|n|=|<<|[-+]?(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:e[-+]?\d+)?|0[xob][\da-f_]+|[-+]?\.inf|\.nan|[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.\d*)?)$/i

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
  const text = String(value)
  if (!text.includes('e')) return text
  return Math.abs(value) >= 1 ? BigInt(value).toString() : value.toFixed(20).replace(/0+$/, '')
}

/** A value on one line, as it stands behind a key or a dash; in quotes only where it must be. */
export const scalarText = (value: null | boolean | number | string, inFlow: boolean): string => {
  if (value === null) return ''
  if (typeof value === 'number') return numberText(value)
  if (typeof value === 'boolean') return String(value)
  return isPlain(value, inFlow) ? value : doubleQuoted(value)
}

/** The same in the quotes that stood there before. */
export const requoted = (value: string, quote: 'single' | 'double'): string =>
  quote === 'single' && !/[\n\r]/.test(value) && !hidden.test(value)
    ? `'${value.replaceAll("'", "''")}'`
    : doubleQuoted(value)

export const keyText = (key: string): string => (isPlain(key, true) && !/\s/.test(key) ? key : doubleQuoted(key))

/** A value on one line, maps and lists in brackets. */
export const flowText = (value: Value): string => {
  if (isList(value)) return `[${value.map(flowText).join(', ')}]`
  if (!isMap(value)) return scalarText(value, true)
  const pairs = Object.entries(value).map(([key, child]) => `${keyText(key)}: ${flowText(child)}`.trimEnd())
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`
}

/** Text of several lines that a `|` block can hold without escapes. */
const fitsBlock = (text: string): boolean =>
  text.includes('\n') &&
  !/^\s|^\n/.test(text) &&
  text.split('\n').every((line) => !hidden.test(line) && !/\s$/.test(line))

/** Header and lines of a block of text; `>` has an empty line where the text has a line break. */
export const blockScalarLines = (text: string, sign: '|' | '>'): readonly string[] => {
  const ends = /\n*$/.exec(text)?.[0].length ?? 0
  const chomp = ends === 0 ? '-' : ends === 1 ? '' : '+'
  const body = text.slice(0, ends === 0 ? undefined : -1)
  return [`${sign}${chomp}`, ...(sign === '>' ? body.replaceAll(/\n/g, '\n\n') : body).split('\n')]
}

/** The lines of a multi-line text, first the header that stands behind the key; undefined = it goes on one line. */
export const literalLines = (value: Value): readonly string[] | undefined =>
  typeof value === 'string' && fitsBlock(value) ? blockScalarLines(value, '|') : undefined
