import type { Diagnostic, Place } from '../report/diagnostic.js'
import type { Language } from '../report/text.js'
import { visible, visibleInLog } from '../report/visible.js'
import { colon, hintWord, moreFindings, ruleWords, severityTones, severityWords, toneSymbols } from './format-words.js'
import type { Paint } from './text-paint.js'
import { displayWidth, leading, trailing, wrapped } from './text-width.js'

/** More findings of one plan than this are counted instead of shown. */
const mostShown = 20

export type Look = {
  readonly language: Language
  readonly width: number
  readonly paint: Paint
  /** Letters only: the terminal may not draw more. */
  readonly plain: boolean
  /** The address of a file, where the terminal can open it. */
  readonly link?: (file: string) => string | undefined
}

const placeWords = ({ file, range: { start } }: Place): string =>
  `${visibleInLog(file)}:${String(start.line)}:${String(start.column)}`

/** A line with the place in it linked to its file (OSC 8); it takes no more room than before. */
const linked = (line: string, place: Place, { link }: Look): string => {
  const words = placeWords(place)
  const address = line.includes(words) ? link?.(place.file) : undefined
  return address === undefined
    ? line
    : line.replace(words, () => `\u001b]8;;${address}\u001b\\${words}\u001b]8;;\u001b\\`)
}

/** Lines with the same words in front of the first and spaces in front of the others. */
export const hanging = (first: string, words: string, width: number): string[] => {
  const indent = displayWidth(first)
  const room = Math.max(10, width - indent)
  return wrapped(words, room).map((line, index) => (index === 0 ? first : ' '.repeat(indent)) + line)
}

/** The source line with a caret under the exact columns, cut around it where the line is too long. */
const excerptLines = ({ range: { start, end }, line }: Place, { width, paint }: Look): string[] => {
  // A very long line travels cut; a column behind the cut cannot be shown.
  if (line.trim() === '' || start.column > line.length + 1) return []
  const gutter = `  ${String(start.line)} │ `
  const room = width - displayWidth(gutter)
  const until = end.line === start.line ? Math.max(end.column, start.column + 1) : line.length + 1
  const before = visible(line.slice(0, start.column - 1))
  const marked = visible(line.slice(start.column - 1, until - 1))
  const after = visible(line.slice(until - 1))
  const markedRoom = Math.max(1, Math.floor(room / 2))
  const mark = displayWidth(marked) > markedRoom ? `${leading(marked, markedRoom - 1)}…` : marked
  const beforeRoom = room - displayWidth(mark) - Math.min(displayWidth(after), 8)
  const lead = displayWidth(before) > beforeRoom ? `…${trailing(before, Math.max(0, beforeRoom - 1))}` : before
  const afterRoom = Math.max(0, room - displayWidth(lead) - displayWidth(mark))
  const tail =
    displayWidth(after) > afterRoom ? `${leading(after, Math.max(0, afterRoom - 1))}${afterRoom > 0 ? '…' : ''}` : after
  const caret = '^'.repeat(Math.max(1, displayWidth(mark)))
  const space = ' '.repeat(displayWidth(gutter) - 2)
  return [
    paint.dim(gutter) + lead + mark + tail,
    paint.dim(`${space}│ `) + ' '.repeat(displayWidth(lead)) + paint.tone('bad', caret),
  ].map((one) => one.trimEnd())
}

const findingLines = (one: Diagnostic, look: Look): string[] => {
  const { language, width, paint } = look
  const tone = severityTones[one.severity]
  const head = `${placeWords(one.place)}  ${toneSymbols[tone]}${severityWords[one.severity][language]}  ${ruleWords(one)[language]}`
  return [
    ...wrapped(head, width).map((line) => paint.tone(tone, linked(line, one.place, look))),
    ...hanging('  ', visibleInLog(one.message[language]), width),
    ...excerptLines(one.place, look),
    ...(one.hint ? hanging(`  ${hintWord[language]}${colon[language]}`, visibleInLog(one.hint[language]), width) : []),
    ...(one.related ?? []).flatMap(({ message, place }) =>
      hanging('  ', `${placeWords(place)} ${visibleInLog(message[language])}`, width).map((line) =>
        paint.dim(linked(line, place, look)),
      ),
    ),
  ]
}

const ranks = { error: 0, warning: 1, info: 2 } as const

/** The findings of one plan with their source lines; of a flood the gravest are shown, and the rest is counted. */
export const diagnosticLines = (diagnostics: readonly Diagnostic[], look: Look): string[] => {
  const gravest = [...diagnostics].sort((a, b) => ranks[a.severity] - ranks[b.severity])
  // Errors go before all else, so none is left out in favour of a warning that stands higher in the file.
  const kept = new Set(gravest.slice(0, mostShown))
  const shown = diagnostics.filter((one) => kept.has(one)).flatMap((one) => [...findingLines(one, look), ''])
  const rest = diagnostics.length - kept.size
  return rest > 0 ? [...shown, ...wrapped(`… ${moreFindings(rest)[look.language]}`, look.width), ''] : shown
}
