import { standsForUnknown } from '../../plan/stand-ins.js'

// How a line of words is cut: records at semicolons, fields at commas, and neither in quotation marks nor in numbers.

const closing: Readonly<Record<string, string>> = { '"': '"', '“': '”', '「': '」' }

/** The end of a quoted piece that begins at `start`; undefined when it is not quoted as a whole. */
const endOfQuoted = (line: string, start: number, separators: string): number | undefined => {
  const end = closing[line[start] ?? '']
  if (end === undefined) return undefined
  for (let at = start + 1; at < line.length; at += 1) {
    if (line[at] !== end) continue
    // A doubled sign stands for itself, as in tables of commas.
    if (end === '"' && line[at + 1] === '"') at += 1
    else {
      const rest = line.slice(at + 1).trimStart()
      return rest === '' || separators.includes(rest[0] ?? '') ? at + 1 : undefined
    }
  }
  return undefined
}

/** A comma between digits in groups of three, as in 680,000. */
const groupsDigits = (line: string, at: number): boolean =>
  line[at] === ',' && /\d$/.test(line.slice(0, at)) && /^\d{3}(?!\d)/.test(line.slice(at + 1))

/** Cuts a line at some signs, but not inside quotation marks or numbers. */
const cut = (line: string, separators: string): readonly string[] => {
  const pieces: string[] = []
  let start = 0
  for (let at = 0; at <= line.length; at += 1) {
    if (line.slice(start, at).trim() === '') at = endOfQuoted(line, at, separators) ?? at
    if (at < line.length && (!separators.includes(line[at] ?? '') || groupsDigits(line, at))) continue
    pieces.push(line.slice(start, at).trim())
    start = at + 1
  }
  return pieces
}

/** The words of a piece without the quotation marks around it. */
const bare = (piece: string): string => {
  if (endOfQuoted(piece, 0, '') !== piece.length || piece.length < 2) return piece
  const inside = piece.slice(1, -1)
  return piece.startsWith('"') ? inside.replaceAll('""', '"') : inside
}

export const commas = ',，'

/** The records of a line: `何远，总经理；周晴，经理`. */
export const recordsOf = (line: string): readonly string[] => cut(line, ';；\n').filter((record) => record !== '')

/** The fields of a record, the name first; behind it one that stands for `unknown` is empty. */
export const fieldsOf = (record: string): readonly string[] =>
  cut(record, commas).map((field, index) => (index > 0 && standsForUnknown(field, false) ? '' : bare(field)))
