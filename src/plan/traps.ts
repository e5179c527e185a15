import type { Text } from '../report/text.js'
import { excerpt, codePointName, quoted } from '../report/visible.js'
import type { Span } from './lines.js'

/** A trap of YAML on one line, with its place in that line. */
export type Trap = {
  readonly span: Span
  readonly message: Text
  readonly hint: Text
  /** What was certainly meant in place of the signs of the span. */
  readonly instead?: string
  /** What else goes wrong because of it: the key above took its value, or the map around should be a list. */
  readonly also?: 'above' | 'around'
}

const wideSpaces = '\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000'

/** A space that YAML takes for a letter. */
const wideSpace = new RegExp(`[${wideSpaces}]`)

const spaceName = (character: string): Text => {
  const code = codePointName(character)
  if (character === '\u3000') return { en: `a full-width space (${code})`, zh: `全角空格（${code}）` }
  if (character === '\u00a0') return { en: `a no-break space (${code})`, zh: `不换行空格（${code}）` }
  return { en: `a special space (${code})`, zh: `特殊空格（${code}）` }
}

const at = (start: number, length = 1): Span => [start, start + length]

const wideSpaceTrap = (start: number, character: string): Trap => {
  const name = spaceName(character)
  return {
    span: at(start),
    also: 'above',
    message: { en: `${name.en} stands where YAML needs an ordinary space`, zh: `此处是${name.zh}，YAML 只认普通空格` },
    hint: { en: 'Replace it with an ordinary space.', zh: '请换成普通空格。' },
  }
}

const pairHint = (key: string, value: string): Text => {
  const pair = quoted(`${key}: ${value.trim() === '' ? '…' : value.trim()}`)
  return { en: `Write ${pair.en}.`, zh: `请写${pair.zh}。` }
}

/** `name： 王`: the colon of a Chinese keyboard. */
const wideColonTrap = (start: number, key: string, value: string): Trap => ({
  span: at(start),
  ...(!wideSpace.test(value.slice(0, 1)) && { instead: /^ |^$/.test(value) ? ':' : ': ' }),
  message: {
    en: 'a full-width colon "：" stands where YAML needs ": "',
    zh: '此处是全角冒号“：”，YAML 需要半角冒号加空格“: ”',
  },
  hint: pairHint(key, value),
})

const missingSpaceTrap = (start: number, key: string, value: string): Trap => ({
  span: at(start),
  instead: ': ',
  message: { en: 'there is no space after the colon', zh: '冒号后面缺少空格' },
  hint: pairHint(key, value),
})

const dashTrap = (start: number, dash: string, rest: string): Trap => {
  const item = quoted(`- ${excerpt(rest.trim(), 40)}`)
  return {
    span: at(start, dash.length),
    also: 'around',
    ...(dash === '-' && { instead: '- ' }),
    message:
      dash === '-'
        ? { en: 'there is no space after the dash of a list item', zh: '列表项的短横线后面缺少空格' }
        : { en: `"${dash}" does not begin a list item`, zh: `“${dash}”不能作为列表项的开头` },
    hint: { en: `Write ${item.en}.`, zh: `请写${item.zh}。` },
  }
}

const emptyMarkTrap = (start: number, mark: string, key: string): Trap => ({
  span: at(start, mark.length),
  message: {
    en: `"${mark}" stands for a value that is not known; such a value is left empty`,
    zh: `“${mark}”表示未知的值；未知的值应留空`,
  },
  hint: { en: `Delete the value: "${key}:" alone means unknown.`, zh: `请删除该值：只写“${key}:”就表示未知。` },
})

const tabTrap = (start: number): Trap => ({
  span: at(start),
  message: { en: 'a tab is used as indentation, and YAML takes only spaces', zh: '缩进用了制表符，YAML 只接受空格' },
  hint: { en: 'Replace each tab with two spaces.', zh: '请把每个制表符换成两个空格。' },
})

const lead = `^([ \\t${wideSpaces}]*(?:- +)*)`
const patterns: readonly { readonly regex: RegExp; readonly trap: (match: RegExpExecArray) => Trap }[] = [
  { regex: /^([ ]*)\t/, trap: ([, before = '']) => tabTrap(before.length) },
  {
    regex: new RegExp(`^([ ]*(?:- *)*)([${wideSpaces}])`),
    trap: ([, before = '', character = '']) => wideSpaceTrap(before.length, character),
  },
  {
    regex: new RegExp(`${lead}([－—–•·‐])[ ${wideSpaces}]*(.*)`),
    trap: ([, before = '', dash = '', rest = '']) => dashTrap(before.length, dash, rest),
  },
  {
    regex: /^([ ]*)-([A-Za-z_][\w-]*:.*)/,
    trap: ([, before = '', rest = '']) => dashTrap(before.length, '-', rest),
  },
  {
    regex: new RegExp(`${lead}["'“”]?([^\\s:："'“”#[\\]{},]+)["'“”]?\\s*：(.*)`),
    trap: (match) => {
      const [whole, , key = '', value = ''] = match
      return wideColonTrap(whole.length - value.length - 1, key, value)
    },
  },
  {
    regex: new RegExp(`${lead}([A-Za-z_]\\w*) ?:(?!//)([^ \\t:].*)`),
    trap: ([whole, , key = '', value = '']) => missingSpaceTrap(whole.length - value.length - 1, key, value),
  },
  {
    regex: /^(\s*(?:- +)*([A-Za-z_]\w*):\s+)([?-])\s*(?:#.*)?$/,
    trap: ([, before = '', key = '', mark = '']) => emptyMarkTrap(before.length, mark, key),
  },
]

/** `[a，b]`: a comma of a Chinese keyboard, which joins two values instead of parting them. */
export const wideCommaTrap = (text: string): Trap | undefined => {
  const match = /[，、；]/.exec(text)
  return (
    (match && {
      span: at(match.index),
      message: {
        en: `a full-width "${match[0]}" stands where YAML needs a comma and a space`,
        zh: `此处是全角“${match[0]}”，YAML 需要半角逗号加空格`,
      },
      hint: { en: 'Write ", " instead.', zh: '请改成“, ”。' },
    }) ??
    undefined
  )
}

/** The first trap that a line of text (not of a block of text) has, if any. */
export const trapOfLine = (line: string): Trap | undefined => {
  const short = line.slice(0, 1000)
  for (const { regex, trap } of patterns) {
    const match = regex.exec(short)
    if (!match) continue
    const found = trap(match)
    // `missing space` also fits where a wide space follows the colon.
    const next = short[found.span[0] + 1]
    return short[found.span[0]] === ':' && next !== undefined && wideSpace.test(next)
      ? wideSpaceTrap(found.span[0] + 1, next)
      : found
  }
  return undefined
}

/** What is wrong with a key that was read but is no word: wide marks and spaces, a list dash. `alone`: it has no value. */
export const trapOfKey = (key: string, alone: boolean): Trap | undefined => {
  const colon = key.indexOf('：')
  if (colon > 0) return wideColonTrap(colon, key.slice(0, colon), key.slice(colon + 1))
  const comma = wideCommaTrap(key)
  if (comma) return comma
  const space = wideSpace.exec(key)
  if (space && (space.index === 0 || space.index === key.length - 1)) return wideSpaceTrap(space.index, space[0])
  const dash = /^(?:([－—–•·‐])\s*|-(?=\w))(.+)$/.exec(key)
  if (dash) return dashTrap(0, dash[1] ?? '-', `${dash[2] ?? ''}: …`)
  const mark = /^[“”‘’《»«「]/.exec(key)
  if (mark)
    return {
      span: at(0),
      message: { en: `the quotation mark ${mark[0]} is no part of a key`, zh: `引号 ${mark[0]} 不能出现在键中` },
      hint: { en: 'Write the key without quotation marks.', zh: '写键时不要加引号。' },
    }
  const glued = /^([A-Za-z_]\w*):(.+)$/.exec(key)
  return alone && glued ? missingSpaceTrap((glued[1] ?? '').length, glued[1] ?? '', glued[2] ?? '') : undefined
}
