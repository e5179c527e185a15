import type { Io } from '../io/index.js'
import { nearest } from '../plan/nearest.js'
import { excerpt, quoted } from '../report/visible.js'
import { UserError } from '../user-error.js'

/** A state of the repository that plans are compared with. */
export type Revision = {
  /** As it was typed. */
  readonly name: string
  readonly commit: string
  /** The typed one has gone on since HEAD left it, and `commit` is where they part. */
  readonly isFork: boolean
}

export type Git = Pick<Io, 'askGit'>

const notInstalled = new UserError({
  en: 'git is not installed here, and only git knows what was before',
  zh: '这里没有安装 git，而过去的内容只有 git 知道',
})

const noRepository = new UserError({
  en: 'this folder is in no git repository; go to the folder of the plans',
  zh: '当前文件夹不在 git 仓库中；请进入计划所在的文件夹',
})

/** Git's own words, of which the first line says what is wrong. */
const gitFailed = (reason: string): UserError => {
  const [line = ''] = reason.split('\n').filter((one) => !one.startsWith('warning: '))
  const words = excerpt(line.replace(/^fatal: /, ''), 200)
  return new UserError({ en: `git cannot read this repository: ${words}`, zh: `git 无法读取该仓库：${words}` })
}

/** Of a partial clone. */
export const notFetched = (name: string): UserError => {
  const { en, zh } = quoted(name)
  return new UserError({
    en: `this clone does not hold the plans as they were at ${en}; fetch them first: git fetch --refetch --no-filter`,
    zh: `此克隆中没有${zh}时的计划内容；请先获取：git fetch --refetch --no-filter`,
  })
}

const tooShallow = (name: string): UserError => {
  const { en, zh } = quoted(name)
  return new UserError({
    en: `this clone is shallow and does not reach back to ${en}; run git fetch --unshallow, or in CI clone the whole history (GitHub: fetch-depth: 0, GitLab: GIT_DEPTH: 0)`,
    zh: `此克隆是浅克隆，历史不足以追溯到${zh}；请运行 git fetch --unshallow，或在 CI 中克隆完整历史（GitHub：fetch-depth: 0，GitLab：GIT_DEPTH: 0）`,
  })
}

/** What git prints, as text; undefined = it says no. */
const answerOf = async (io: Git, args: readonly string[]): Promise<string | undefined> => {
  const answer = await io.askGit(args)
  return answer.kind === 'output' ? new TextDecoder().decode(answer.bytes) : undefined
}

/** What git prints, in bytes; a `UserError` where it cannot. */
export const gitOutput = async (io: Git, name: string, args: readonly string[], input = ''): Promise<Uint8Array> => {
  const answer = await io.askGit(args, input)
  if (answer.kind === 'output') return answer.bytes
  if (answer.kind === 'absent') throw notInstalled
  if (/not a git repository/.test(answer.reason)) throw noRepository
  throw /promisor/.test(answer.reason) ? notFetched(name) : gitFailed(answer.reason)
}

/** The commit that a name means. What is typed never becomes a flag; whatever is not one commit is none. */
export const commitOf = async (io: Git, name: string): Promise<string | undefined> => {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]
  const commit = (await answerOf(io, args))?.trim()
  return commit !== undefined && /^[0-9a-f]{40,64}$/.test(commit) ? commit : undefined
}

/** Whether this clone knows only the newest commits. */
export const isShallow = async (io: Git): Promise<boolean> =>
  (await answerOf(io, ['rev-parse', '--is-shallow-repository']))?.trim() === 'true'

/** A branch or tag that was probably meant; in CI branches are often known only as those of the remote. */
const probably = async (io: Git, name: string): Promise<string | undefined> => {
  const args = ['for-each-ref', '--format=%(refname:short)', 'refs/heads', 'refs/tags', 'refs/remotes']
  const names = (await answerOf(io, args))?.split('\n').filter((one) => one !== '') ?? []
  return names.find((one) => one.endsWith(`/${name}`)) ?? nearest(name, names)
}

const unknownRevision = async (io: Git, name: string): Promise<UserError> => {
  if (await isShallow(io)) return tooShallow(name)
  const [wrong, near] = [quoted(name), await probably(io, name)]
  const meant = near === undefined ? undefined : quoted(near)
  return new UserError({
    en: `git knows no revision ${wrong.en}; ${meant ? `did you mean ${meant.en}?` : 'give a branch, a tag or a commit, such as main or HEAD~1'}`,
    zh: `git 不认识版本${wrong.zh}；${meant ? `是不是${meant.zh}？` : '请给出分支、标签或提交，例如 main 或 HEAD~1'}`,
  })
}

/**
 * What has changed here since a revision is told against where the two part, as in a pull request: what others have
 * added to a branch in the meantime is not ours. A `UserError` where git cannot say.
 */
export const revisionSince = async (io: Git, name: string): Promise<Revision> => {
  await gitOutput(io, name, ['rev-parse', '--git-dir'])
  const commit = await commitOf(io, name)
  if (commit === undefined) throw await unknownRevision(io, name)
  const head = await commitOf(io, 'HEAD')
  const fork = head && (await answerOf(io, ['merge-base', commit, head]))?.trim()
  if (fork) return { name, commit: fork, isFork: fork !== commit }
  if (await isShallow(io)) throw tooShallow(name)
  // Histories that have nothing in common, or no commit yet.
  return { name, commit, isFork: false }
}

const nothingYet = new UserError({
  en: 'nothing is committed here yet, so there is nothing to compare with; commit the plans first',
  zh: '这里还没有任何提交，没有可以比较的内容；请先提交计划',
})

/** The very commit that a name means. A `UserError` where git knows none. */
export const revisionAt = async (io: Git, name: string): Promise<Revision> => {
  await gitOutput(io, name, ['rev-parse', '--git-dir'])
  const commit = await commitOf(io, name)
  if (commit !== undefined) return { name, commit, isFork: false }
  if (name === 'HEAD') throw nothingYet
  throw await unknownRevision(io, name)
}

/** Whether a word means a commit here. */
export const isRevision = async (io: Git, word: string): Promise<boolean> => (await commitOf(io, word)) !== undefined

/** A commit as people write it. */
export const shortCommit = ({ commit }: Revision): string => commit.slice(0, 7)
