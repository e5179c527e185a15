import stringWidth from 'string-width'

/** The views: commands that show figures of plans. */
export const views = ['review', 'gaps', 'people', 'pipeline', 'control', 'coverage', 'segment'] as const

export const languages = ['en', 'zh'] as const

/** Lines that a terminal of this width would break. */
export const linesWiderThan = (text: string, width: number): string[] =>
  text.split('\n').filter((line) => stringWidth(line) > width)

// Written as escapes, so that this file holds none of them: controls but the line feed, marks that reorder or hide text,
// half surrogates, tag characters.
const raw = new RegExp(
  '[\\u0000-\\u0009\\u000b-\\u001f\\u007f-\\u009f\\u061c\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ud800-\\udfff\\u{e0000}-\\u{e0fff}]',
  'gu',
)

/** Characters that act on a terminal or deceive a reader, by their code points; none may be in any output. */
export const rawControls = (text: string): string[] =>
  [...new Set(text.match(raw) ?? [])].map((character) => (character.codePointAt(0) ?? 0).toString(16))

/** What is wrong with a text as such, whatever it says. */
export const blemishes = (text: string): string[] => [
  ...rawControls(text).map((code) => `raw control ${code}`),
  ...text.split('\n').flatMap((line) => (/\s$/.test(line) ? [`space at the end of "${line}"`] : [])),
  ...(text === '' || /[^\n]\n$/.test(text) ? [] : ['does not end with one line feed']),
  ...(/\n\s+at .+:\d+:\d+/.test(text) ? ['a stack trace'] : []),
]

/** What the tool itself may send: colours and weights. */
export const withoutColor = (text: string): string => text.replaceAll(new RegExp('\\u001b\\[[0-9;]*m', 'g'), '')
