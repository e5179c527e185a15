/** What git says: its output, or why there is none. `failed` may be without words where git has none. */
export type GitAnswer =
  | { readonly kind: 'output'; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'absent' }

/** A repository comes from anywhere: nothing that its configuration names is run, and git answers as everywhere. */
const settings = [
  ...['core.quotepath=off', 'core.fsmonitor=false', 'core.hooksPath=/dev/null', 'log.showSignature=false'],
  ...['log.follow=false', 'log.showRoot=true', 'diff.relative=false'],
]

/** Words in English, no questions, no writing on the side, and no fetching of what is not here. */
const environment = {
  LC_ALL: 'C',
  LANGUAGE: '',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_LAZY_FETCH: '1',
  // What older versions of git understand instead of the line above.
  GIT_ALLOW_PROTOCOL: 'none',
}

const largestOutput = 64_000_000

/** Asks git in a folder; `input` is what it reads. */
export const askGit = async (args: readonly string[], folder: string, input = ''): Promise<GitAnswer> => {
  const { execFile } = await import('node:child_process')
  return new Promise((done) => {
    const child = execFile(
      'git',
      [...settings.flatMap((setting) => ['-c', setting]), '--literal-pathspecs', ...args],
      { cwd: folder, env: { ...process.env, ...environment }, encoding: 'buffer', maxBuffer: largestOutput },
      (error, stdout, stderr) => {
        if (error === null) done({ kind: 'output', bytes: stdout })
        else if (error.code === 'ENOENT') done({ kind: 'absent' })
        else done({ kind: 'failed', reason: stderr.toString('utf8').trim() })
      },
    )
    // One that has failed reads nothing, and has said why.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(input)
  })
}
