import type { Io } from '../io/index.js'
import { commitOf, gitOutput, type Git } from './revision.js'
import { UserError } from '../user-error.js'

/** A commit with who wrote it and when: the author's own day, which neither a rebase nor a time zone moves. */
export type Commit = {
  readonly id: string
  readonly day: string
  readonly author: string
  /** Those before it among the commits that were asked for. */
  readonly parents: readonly string[]
}

const decoder = new TextDecoder()

/** Where lists of commits are asked for, as its name appears in messages. */
const everything = 'HEAD'

const linesOf = async (io: Git, args: readonly string[], input?: string): Promise<readonly string[]> =>
  decoder.decode(await gitOutput(io, everything, args, input)).split('\n')

const noCommit = new UserError({
  en: 'this repository has no commit yet, and history begins with the first one; commit the plans',
  zh: '该仓库还没有任何提交，历史从第一次提交开始；请先提交计划',
})

/** The commit that stands checked out; a `UserError` where there is no repository or no commit. */
export const headOf = async (io: Git): Promise<string> => {
  await gitOutput(io, everything, ['rev-parse', '--git-dir'])
  const head = await commitOf(io, everything)
  if (head === undefined) throw noCommit
  return head
}

/**
 * The commits up to `start` that changed some paths, newest first, none before those that follow it. At a merge only that
 * side is followed which already had what the merge has.
 */
export const commitsTouching = async (io: Git, start: string, paths: readonly string[]): Promise<readonly Commit[]> => {
  const order = ['rev-list', '--topo-order', '--parents', '--encoding=UTF-8', '--format=%as%n%aN']
  const lines = await linesOf(io, [...order, start, '--', ...paths])
  const commits: Commit[] = []
  for (let at = 0; at + 2 < lines.length; at += 3) {
    const [, id = '', ...parents] = (lines[at] ?? '').split(' ')
    const [day = '', author = ''] = [lines[at + 1], lines[at + 2]]
    // A broken clock has years of any length.
    commits.push({ id, parents, author, day: /^\d{4}-\d\d-\d\d$/.test(day) ? day : '1970-01-01' })
  }
  return commits
}

/** All parents of some commits. */
export const parentsOf = async (io: Git, ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> => {
  if (ids.length === 0) return new Map()
  const args = ['rev-list', '--no-walk=unsorted', '--parents', '--stdin']
  const lines = await linesOf(io, args, `${ids.join('\n')}\n`)
  return new Map(
    lines.flatMap((line): (readonly [string, readonly string[]])[] => {
      const [id = '', ...parents] = line.split(' ')
      return id === '' ? [] : [[id, parents]]
    }),
  )
}

/** Whether a commit has parents that a shallow clone leaves out. */
export const isCutOff = async (io: Git, id: string): Promise<boolean> => {
  const [head = ''] = decoder.decode(await gitOutput(io, id, ['cat-file', 'commit', id])).split('\n\n')
  return /^parent /m.test(head)
}

/** The ids of files at some commits, where they are; the names are those that are shown. */
export const contentsAt = async (
  io: Git & Pick<Io, 'shown'>,
  ids: readonly string[],
  paths: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> => {
  if (ids.length === 0) return new Map()
  const asked = ids.flatMap((id) => paths.map((path) => `${id}:./${path}`))
  const lines = await linesOf(io, ['cat-file', '--batch-check=%(objecttype) %(objectname)'], `${asked.join('\n')}\n`)
  return new Map(
    ids.map((id, index) => {
      const files = paths.flatMap((path, at): (readonly [string, string])[] => {
        const [type, blob] = (lines[index * paths.length + at] ?? '').split(' ')
        return type === 'blob' && blob !== undefined ? [[path, blob]] : []
      })
      return [id, new Map(files)]
    }),
  )
}
