import type { Edited } from './edit.js'

/** Whatever may be a comment: a text that holds one sign of it counts as well, which only makes an edit more careful. */
const commentsIn = (bytes: Uint8Array | undefined): readonly string[] =>
  new TextDecoder().decode(bytes).match(/(?<=^|\s)#.*$/gm) ?? []

/** Whether every comment of some files is still there after an edit. */
export const keepsComments = (changed: Edited['changed']): boolean => {
  const left = changed.flatMap(({ after }) => commentsIn(after).map((comment) => comment.trim()))
  return changed
    .flatMap(({ before }) => commentsIn(before))
    .every((comment) => {
      const at = left.indexOf(comment.trim())
      if (at >= 0) left.splice(at, 1)
      return at >= 0
    })
}
