import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { folderWith } from '../io/folders.js'
import { run, type Run, type World } from '../support.js'

type Files = Readonly<Record<string, string | undefined>>

/** A git repository on disk whose commits are the same on every machine. */
export type Repository = {
  readonly folder: string
  /** What git prints. */
  readonly git: (...args: readonly string[]) => string
  /** Writes files, or deletes those that are undefined. */
  readonly write: (files: Files) => void
  /** Commits everything as it is. */
  readonly commit: () => void
  /** Runs `plan` with these words in a folder of it. */
  readonly plan: (argv: readonly string[], world?: World & { readonly in?: string }) => Promise<Run>
  /** Its files as they lie there, without those of git. */
  readonly files: () => Readonly<Record<string, Uint8Array>>
  /** Runs `plan check --since` with these words in a folder of it. */
  readonly since: (revision: string, argv?: readonly string[], world?: World & { readonly in?: string }) => Promise<Run>
}

/** Neither the settings of whoever runs the tests, nor the time. */
const environment = {
  PATH: process.env.PATH,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  ...Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((who) => [
      [`GIT_${who}_NAME`, 'Ann Lee'],
      [`GIT_${who}_EMAIL`, 'ann@example.com'],
      [`GIT_${who}_DATE`, '2026-06-01T09:00:00Z'],
    ]),
  ),
}

/** Runs git in a folder, and says what is wrong if it fails. */
export const git = (folder: string, ...args: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: folder, env: environment, encoding: 'utf8' })
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
  return stdout
}

/** The files of a working folder by their names, without those of git. */
const filesIn = (folder: string): Record<string, Uint8Array> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !relative(folder, path).startsWith('.git'))
      .map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path)]),
  )

/** The repository that a folder is. */
export const repositoryIn = (folder: string): Repository => ({
  folder,
  git: (...args) => git(folder, ...args),
  files: () => filesIn(folder),
  write(files) {
    for (const [path, content] of Object.entries(files)) {
      const file = join(folder, path)
      mkdirSync(dirname(file), { recursive: true })
      if (content === undefined) rmSync(file)
      else writeFileSync(file, content)
    }
  },
  commit() {
    git(folder, 'add', '--all')
    git(folder, 'commit', '--quiet', '--message', 'change')
  },
  plan(argv, { in: place = '', ...world } = {}) {
    const repository = join(folder, place)
    return run(argv, { files: filesIn(repository), repository, ...world })
  },
  since(revision, argv = [], world = {}) {
    return this.plan(['check', `--since=${revision}`, ...argv], world)
  },
})

/** A new repository with these files in the first commit of `main`. */
export const repositoryWith = (files: Readonly<Record<string, string>>): Repository => {
  const folder = folderWith(files)
  git(folder, 'init', '--quiet', '--initial-branch', 'main')
  const repository = repositoryIn(folder)
  repository.commit()
  return repository
}
