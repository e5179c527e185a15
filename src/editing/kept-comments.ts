import type { PlanFile } from './edit.js'

/** Whatever may be a comment: a text that holds one sign of it counts as well, which only makes an edit more careful. */
const commentsIn = ({ bytes }: PlanFile): readonly string[] =>
  new TextDecoder().decode(bytes).match(/(?<=^|\s)#.*$/gm) ?? []

/** Whether every comment of some files is still there after an edit. */
export const keepsComments = (before: readonly PlanFile[], after: readonly PlanFile[]): boolean => {
  const left = new Map<string, number>()
  for (const comment of after.flatMap(commentsIn)) left.set(comment.trim(), (left.get(comment.trim()) ?? 0) + 1)
  return before.flatMap(commentsIn).every((comment) => {
    const count = left.get(comment.trim()) ?? 0
    left.set(comment.trim(), count - 1)
    return count > 0
  })
}
