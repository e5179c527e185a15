import type { Severity } from '../report/diagnostic.js'
import type { Text } from '../report/text.js'
import { quoted } from '../report/visible.js'
import type { Expected } from './schema-outline.js'
import { shownValue, writeBare, type Words, type WrongValue } from './schema-words.js'

/** Digits that a binary number keeps for sure. */
const safeDigits = 15

const units: Readonly<Record<string, number>> = {
  万亿: 12,
  亿: 8,
  千万: 7,
  百万: 6,
  十万: 5,
  万: 4,
  w: 4,
  千: 3,
  k: 3,
  m: 6,
  mio: 6,
  mn: 6,
  million: 6,
  b: 9,
  bn: 9,
  billion: 9,
}

/** Moves the decimal point to the right: exact, unlike a multiplication. */
const shifted = (whole: string, fraction: string, places: number): string => {
  const padded = fraction.padEnd(places, '0')
  const digits = (whole + padded.slice(0, places)).replace(/^0+(?=\d)/, '')
  const rest = padded.slice(places).replace(/0+$/, '')
  return rest === '' ? digits : `${digits}.${rest}`
}

/** The plain digits of an amount as people write it (`6,800,000`, `680万`, `¥1.2亿`); undefined when unsure. */
const digitsOf = (text: string): string | undefined => {
  const bare = text
    .normalize('NFKC')
    .trim()
    .replace(/^(?:约|大约|about|approx\.?|ca\.|≈|~)\s*/i, '')
    .replace(/^(?:CNY|RMB|USD|EUR|GBP|HKD|JPY|人民币|US\$|HK\$|[¥$€£])\s*/i, '')
    .replace(/\s*(?:人民币|美元|欧元|港元|港币|日元|元整|元|块|圆|CNY|RMB|USD|EUR|GBP|HKD|JPY|[¥$€£%])$/i, '')
  const match = /^([-+]?)([\d,_'’ ]+)(?:\.(\d+))?\s*([^\d\s,.]*)$/.exec(bare)
  if (!match) return undefined
  const [, sign = '', grouped = '', fraction = '', unit = ''] = match
  const whole = grouped.trim()
  if (!/^(?:\d+|\d{1,3}(?:[,'’ ]\d{3})+|\d+(?:_\d+)+)$/.test(whole)) return undefined
  const places = unit === '' ? 0 : units[unit.toLowerCase()]
  if (places === undefined) return undefined
  return (sign === '-' ? '-' : '') + shifted(whole.replace(/\D/g, ''), fraction, places)
}

/** Digits alone or in groups of three, with a Chinese unit: letters such as "m" are thousands to some and millions to others. */
const certainNumber = /^-?(?:\d+|\d{1,3}(?:[,'’ _]\d{3})+)(?:\.\d+)?\s*(?:万亿|亿|千万|百万|十万|万|千)?$/

/** The number that a text can only be; a share in percent only where no more than a hundred may stand. */
const certainOf = (text: string, expected: Expected): number | undefined => {
  const { least, most } = bounds(expected)
  const plain = text.normalize('NFKC').trim()
  const bare = most === 100 ? plain.replace(/\s*%$/, '') : plain
  const digits = certainNumber.test(bare) ? digitsOf(bare) : undefined
  const value = Number(digits)
  if (digits === undefined || significant(digits) > safeDigits) return undefined
  if (value < (least ?? value) || value > (most ?? value)) return undefined
  return Number.isInteger(value) || expected.kinds.has('number') ? value : undefined
}

const bounds = ({ schemas }: Expected): { readonly least?: number; readonly most?: number } => {
  const least = schemas.flatMap(({ minimum, exclusiveMinimum }) => minimum ?? exclusiveMinimum ?? [])[0]
  const most = schemas.flatMap(({ maximum }) => maximum ?? [])[0]
  return { ...(least !== undefined && { least }), ...(most !== undefined && { most }) }
}

const wanted = (expected: Expected): Text => {
  const { least, most } = bounds(expected)
  const whole = expected.kinds.has('whole') && !expected.kinds.has('number')
  if (least !== undefined && most !== undefined && most < 1_000_000)
    return {
      en: `Write a ${whole ? 'whole number' : 'number'} from ${String(least)} to ${String(most)}.`,
      zh: `请写 ${String(least)} 到 ${String(most)} 之间的${whole ? '整数' : '数字'}。`,
    }
  return whole
    ? { en: 'Write a whole number, in digits only.', zh: '请只用数字写一个整数。' }
    : { en: 'Write digits only, such as 6800000 or 12.5.', zh: '请只写数字，例如 6800000 或 12.5。' }
}

type OddWords = Words & { readonly severity: Severity }

/** Digits that count, without zeros at either end. */
const significant = (written: string): number =>
  (written.split(/e/i)[0] ?? '').replace(/\D/g, '').replace(/^0+|0+$/g, '').length

/** What is wrong with the way a number is written, if anything: another system, too many digits, zeros in front. */
export const oddNumberWords = (value: number, written: string): OddWords | undefined => {
  const shown = quoted(written)
  const bare: Text = { en: shown.en.slice(1, -1), zh: shown.zh.slice(1, -1) }
  if (!Number.isFinite(value))
    return {
      severity: 'error',
      message: {
        en: `${bare.en} is too large to calculate with, or no number at all`,
        zh: `${bare.zh} 太大而无法计算，或不是数字`,
      },
      hint: {
        en: 'Write the digits, or delete the value if it is not known.',
        zh: '请写出数字；如果未知，请删除该值。',
      },
    }
  if (/^[-+]?0[xo]/i.test(written))
    return {
      severity: 'error',
      message: { en: `${bare.en} is not written in decimal digits`, zh: `${bare.zh} 不是十进制数字` },
      hint: {
        en: `Write ${String(value)}, or put it in quotes if it is text.`,
        zh: `请写 ${String(value)}；如果是文字，请加引号。`,
      },
    }
  if (significant(written) > safeDigits)
    return {
      severity: 'error',
      message: {
        en: `${bare.en} has more than ${String(safeDigits)} digits, and no more than that are kept exactly`,
        zh: `${bare.zh} 超过 ${String(safeDigits)} 位数字，只能精确保留这么多位`,
      },
      hint: {
        en: `Write at most ${String(safeDigits)} digits, or put it in quotes if it is text.`,
        zh: `最多写 ${String(safeDigits)} 位数字；如果是文字，请加引号。`,
      },
    }
  if (/^[-+]?0\d/.test(written))
    return {
      severity: 'warning',
      message: { en: `${bare.en} is read as ${String(value)}`, zh: `${bare.zh} 会读成 ${String(value)}` },
      hint: {
        en: `Write ${String(value)}, or put it in quotes if the zero belongs to it.`,
        zh: `请写 ${String(value)}；如果前面的零有意义，请加引号。`,
      },
    }
  return undefined
}

/** Words for a value where a number is wanted. */
export const numberWords = (wrong: WrongValue): Words => {
  const { value, written, key, expected } = wrong
  const shown = shownValue(wrong)
  const name = quoted(key)
  if (typeof value === 'number') {
    const odd = oddNumberWords(value, written)
    if (odd?.severity === 'error') return odd
    const { least, most } = bounds(expected)
    if (expected.kinds.has('whole') && !Number.isInteger(value))
      return {
        message: { en: `${shown.en} is not a whole number`, zh: `${shown.zh}不是整数` },
        hint: wanted(expected),
      }
    if (most !== undefined && value > most)
      return {
        message: {
          en: `${shown.en} is more than ${String(most)}, the most that ${name.en} may be`,
          zh: `${shown.zh}超过了${name.zh}的上限 ${String(most)}`,
        },
        hint: wanted(expected),
      }
    return {
      message: {
        en: `${shown.en} is less than ${name.en} may be${least === undefined ? '' : `, at least ${String(least)}`}`,
        zh: `${shown.zh}小于${name.zh}允许的值${least === undefined ? '' : `，下限为 ${String(least)}`}`,
      },
      hint: wanted(expected),
    }
  }
  const digits = typeof value === 'string' ? digitsOf(value) : undefined
  const number = typeof value === 'string' ? certainOf(value, expected) : undefined
  const certain = number === undefined ? {} : { certain: number }
  if (digits !== undefined && digits === value)
    return {
      ...certain,
      message: { en: `${shown.en} is text because of its quotation marks`, zh: `${shown.zh}因为加了引号而成了文字` },
      hint: { en: `Write ${digits} without quotation marks.`, zh: `请写 ${digits}，不加引号。` },
    }
  return {
    ...certain,
    message: { en: `${shown.en} is not a number`, zh: `${shown.zh}不是数字` },
    hint: digits === undefined ? wanted(expected) : writeBare(digits),
  }
}
