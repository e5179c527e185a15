import { diffArrays } from 'diff'

const linesOf = (bytes: Uint8Array | undefined): string[] => {
  const text = bytes === undefined ? '' : new TextDecoder().decode(bytes)
  const lines = text.split(/\r\n|\n|\r/)
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

/** The lines that go and come between two versions of a file, with their numbers: `-  12   need:`, `+  12   need: esteem`. */
export const lineDiff = (before: Uint8Array | undefined, after: Uint8Array): readonly string[] => {
  const lines: string[] = []
  let old = 1
  let fresh = 1
  for (const { value, added, removed } of diffArrays(linesOf(before), linesOf(after)))
    for (const line of value) {
      if (removed) lines.push(`- ${String(old).padStart(4)} ${line}`)
      if (added) lines.push(`+ ${String(fresh).padStart(4)} ${line}`)
      if (!added) old += 1
      if (!removed) fresh += 1
    }
  return lines
}

/** The number that a line had before; of a line that has come, that of the last one above it that was there. */
export const lineBefore = (before: Uint8Array | undefined, after: Uint8Array, line: number): number => {
  let old = 0
  let fresh = 0
  let gone = 0
  for (const { value, added, removed } of diffArrays(linesOf(before), linesOf(after))) {
    const { length } = value
    if (removed) {
      gone = length
      continue
    }
    if (!added) old += gone
    const inPlace = added ? Math.min(gone, length) : length
    if (line <= fresh + length) return Math.max(1, old + Math.min(line - fresh, inPlace))
    old += added ? gone : length
    fresh += length
    gone = 0
  }
  return Math.max(1, old + gone)
}
