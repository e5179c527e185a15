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
