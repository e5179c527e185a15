import type { Text } from './text.js'

// Controls, marks that reorder or hide text, soft hyphens, fillers, tag characters, separators that act as line
// breaks, half surrogates and non-characters. Joiners of emoji and scripts (U+200C, U+200D) stay: they belong to names;
// so do private and unassigned characters, which a terminal draws in a company's own font or as a box.
const hiddenSource =
  '[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\uffff\\ud800-\\udfff\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e0fff}]'

/** Characters that a reader of the text cannot see; matches one code point at a time. */
export const hidden = new RegExp(hiddenSource, 'u')

const everyHidden = new RegExp(hiddenSource, 'gu')

const shorthand: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** The code point in the notation of Unicode: `U+202E`. */
export const codePointName = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

const shown = (character: string): string => {
  const code = character.codePointAt(0) ?? 0
  if (code === 0xfffd) return character
  return shorthand[character] ?? (code < 0xa0 ? `\\x${code.toString(16).padStart(2, '0')}` : codePointName(character))
}

/** Text from a plan, safe for a terminal or a page: what cannot be seen is written out, as `\x1b`, `\n` or `U+202E`. */
export const visible = (text: string): string => (hidden.test(text) ? text.replace(everyHidden, shown) : text)

/** The same for a line of a log, where `::error` or `##[error]` at its start would be a command to the runner of CI. */
export const visibleInLog = (text: string): string =>
  visible(text)
    .replace(/:(?=:[a-z])/gi, '\\x3a')
    .replace(/#(?=#\[)/g, '\\x23')

/** The first `limit` characters of a value, written out, with `…` where something is missing. */
export const excerpt = (text: string, limit = 80): string => {
  const characters = Array.from(text.slice(0, 2 * limit + 2))
  const short = characters.length > limit ? `${characters.slice(0, limit - 1).join('')}…` : characters.join('')
  return visible(short.length < text.length && !short.endsWith('…') ? `${short}…` : short)
}

/** A value of a plan in the quotation marks of each language. */
export const quoted = (value: string, limit = 80): Text => {
  const words = excerpt(value, limit)
  return { en: `"${words}"`, zh: `“${words}”` }
}
