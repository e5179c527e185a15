import { spawnSync } from 'node:child_process'
import { git, repositoryIn, type Repository } from '../commands/repository.js'
import { quickFolderWith } from '../io/folders.js'
import { run, type Run, type World } from '../support.js'
import { story, type Step } from './story.js'

/** A repository that was made commit by commit, with `c1` to the last as tags in the order of the steps. */
export type StoryRepository = Repository & {
  /** Runs `plan` in it, on what lies in the working folder, as of the middle of 2026. */
  readonly plan: (argv: readonly string[], world?: World) => Promise<Run>
}

const bytes = (text: string): number => Buffer.byteLength(text)

/** Noon in Shanghai, so that a day in UTC would be the same and a zone is there. */
const when = (day: string): string => `${String(Date.parse(`${day}T04:00:00Z`) / 1000)} +0800`

const emailOf = (author: string): string => `${String(bytes(author))}@example.com`

const fileLine = ([path, content]: readonly [string, string | undefined]): string =>
  content === undefined
    ? `D ${JSON.stringify(path)}\n`
    : `M 100644 inline ${JSON.stringify(path)}\ndata ${String(bytes(content))}\n${content}\n`

/** What `git fast-import` reads: many commits in one go. */
const streamOf = (steps: readonly Step[]): string => {
  const tips = new Map<string, number>()
  return steps
    .map(({ day, author, what, files, branch = 'main', merge }, index) => {
      const mark = index + 1
      const from = tips.get(branch) ?? tips.get('main')
      const other = merge === undefined ? undefined : tips.get(merge)
      tips.set(branch, mark)
      return [
        `commit refs/heads/${branch}\nmark :${String(mark)}\n`,
        ...['author', 'committer'].map((role) => `${role} ${author} <${emailOf(author)}> ${when(day)}\n`),
        `data ${String(bytes(what))}\n${what}\n`,
        ...(from === undefined ? [] : [`from :${String(from)}\n`]),
        ...(other === undefined ? [] : [`merge :${String(other)}\n`]),
        ...Object.entries(files).map(fileLine),
        `\nreset refs/tags/c${String(mark)}\nfrom :${String(mark)}\n\n`,
      ].join('')
    })
    .join('')
}

/** A repository with these commits; `main` is checked out. */
const repositoryOf = (steps: readonly Step[]): StoryRepository => {
  const folder = quickFolderWith({})
  git(folder, 'init', '--quiet', '--initial-branch', 'main')
  const { status, stderr } = spawnSync('git', ['fast-import', '--quiet'], {
    cwd: folder,
    input: streamOf(steps),
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`git fast-import: ${stderr}`)
  git(folder, 'reset', '--quiet', '--hard', 'main')
  const repository = repositoryIn(folder)
  return {
    ...repository,
    plan: (argv, world = {}) =>
      run(argv, { files: repository.files(), repository: folder, today: '2026-06-30', ...world }),
  }
}

/** The repository of the story: 30 commits over three plans. */
export const storyRepository = (): StoryRepository => repositoryOf(story())
