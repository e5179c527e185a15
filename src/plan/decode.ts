import { codePointName, hidden } from '../report/visible.js'
import type { Text } from '../report/text.js'
import { largestFile } from './limits.js'
import { lineIndex, lineSpan, unixLines, type Lines } from './lines.js'
import { errorAt, type Problem, type Refusal } from './problem.js'

/** Bytes as text, or why they are none. With a `problem` the text is only good for showing the line. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'problem'; readonly text: string; readonly problem: Problem }
  | ({ readonly kind: 'refused' } & Refusal)

const saveAsUtf8: Text = { en: 'Save the file as UTF-8.', zh: '请把文件另存为 UTF-8 编码。' }

const inEncoding = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    // Not this encoding, or a Node without it.
    return undefined
  }
}

/** Bytes that the character with this first byte takes in UTF-8. */
const sizeFrom = (lead: number): number => (lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4)

/** Bytes of the longest start that is valid UTF-8, looked for line by line and then character by character. */
const validLength = (bytes: Uint8Array): number => {
  for (let start = 0; start < bytes.length;) {
    const lineEnd = bytes.indexOf(0x0a, start)
    const end = lineEnd < 0 ? bytes.length : lineEnd + 1
    if (inEncoding(bytes.subarray(start, end), 'utf-8') === undefined) {
      for (let at = start; at < end;) {
        const next = at + sizeFrom(bytes[at] ?? 0)
        if (inEncoding(bytes.subarray(at, next), 'utf-8') === undefined) return at
        at = next
      }
    }
    start = end
  }
  return bytes.length
}

/** Common characters of GBK are pairs of high bytes from 0xa1 on; accents stand alone, UTF-8 has lower bytes inside. */
const looksChinese = (bytes: Uint8Array): boolean => {
  let pairs = 0
  let others = 0
  for (let at = 0; at < bytes.length; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue
    if ((bytes[at] ?? 0) >= 0xa1 && (bytes[at + 1] ?? 0) >= 0xa1) {
      pairs += 1
      at += 1
    } else others += 1
  }
  return pairs > others
}

const wrongEncoding = (bytes: Uint8Array): Decoded => {
  const chinese = looksChinese(bytes) ? inEncoding(bytes, 'gb18030') : undefined
  const before = new TextDecoder().decode(bytes.subarray(0, validLength(bytes)))
  const text = unixLines(before + (chinese ?? new TextDecoder().decode(bytes)).slice(before.length))
  const span = [before.length, before.length + 1] as const
  const problem =
    chinese === undefined
      ? errorAt([], span, { en: 'this character is not UTF-8', zh: '这个字符不是 UTF-8 编码' }, saveAsUtf8)
      : errorAt(
          [],
          span,
          {
            en: 'the file is not UTF-8; it looks like GBK or GB18030',
            zh: '文件不是 UTF-8 编码，看起来是 GBK 或 GB18030',
          },
          saveAsUtf8,
        )
  return { kind: 'problem', text, problem }
}

const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)

/** UTF-8 bytes as text without BOM; anything else is named, never repaired. */
export const decodeBytes = (bytes: Uint8Array): Decoded => {
  if (bytes.length > largestFile)
    return {
      kind: 'refused',
      message: {
        en: `the file is larger than ${String(largestFile / 1_000_000)} MB, the limit for one file`,
        zh: `文件超过单个文件 ${String(largestFile / 1_000_000)} MB 的上限`,
      },
    }
  if (isUtf16(bytes)) {
    const message = { en: 'the file is UTF-16, and a plan is UTF-8', zh: '文件是 UTF-16 编码，而计划须为 UTF-8' }
    return { kind: 'problem', text: '', problem: errorAt([], [0, 0], message, saveAsUtf8) }
  }
  const zero = bytes.indexOf(0)
  if (zero >= 0) {
    const line = bytes.subarray(0, zero).reduce((count, byte) => count + (byte === 0x0a ? 1 : 0), 1)
    return {
      kind: 'refused',
      line,
      message: { en: 'the file is not text: it holds a zero byte', zh: '文件不是文本：其中含有零字节' },
      hint: { en: 'Give a plan written in YAML, saved as UTF-8.', zh: '请提供以 UTF-8 保存的 YAML 计划。' },
    }
  }
  const text = inEncoding(bytes, 'utf-8')
  return text === undefined ? wrongEncoding(bytes) : { kind: 'text', text: unixLines(text) }
}

/** What a warning about a character that cannot be seen says; Trojan source hides behind such characters. */
export const hiddenWarning = (character: string): { readonly message: Text; readonly hint: Text } => ({
  message: {
    en: `the character ${codePointName(character)} cannot be seen and may make the text read differently from what it says`,
    zh: `字符 ${codePointName(character)} 看不见，可能使文字显示的与实际不符`,
  },
  hint: { en: 'Delete the character unless it belongs there.', zh: '若非确有需要，请删除该字符。' },
})

/** A warning for the first character of each line that cannot be seen. */
export const hiddenCharacters = (lines: Lines): Problem[] => {
  const { text } = lines
  const search = new RegExp(hidden.source, 'gu')
  const problems: Problem[] = []
  for (let match = search.exec(text); match !== null; match = search.exec(text)) {
    const [character] = match
    if (character === '\n' || character === '\t' || character === '\r' || character === '\ufffd') continue
    problems.push({
      severity: 'warning',
      path: [],
      span: [match.index, match.index + character.length],
      ...hiddenWarning(character),
    })
    search.lastIndex = lineSpan(lines, lineIndex(lines, match.index))[1]
  }
  return problems
}
