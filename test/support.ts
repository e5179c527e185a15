import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join, posix, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { main } from '../src/main.js'
import { askGit } from '../src/io/git.js'
import type { GitAnswer, Io, Replacement } from '../src/io/index.js'
import { UserError } from '../src/user-error.js'

/** The root of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url))

export const readRepositoryFile = (path: string): string => readFileSync(join(root, path), 'utf8')

/** Every file below a folder of the repository as `path → bytes`, for an in-memory working folder. */
export const filesBelow = (folder: string): Record<string, Uint8Array> => {
  const files: Record<string, Uint8Array> = {}
  const walk = (at: string): void => {
    for (const name of readdirSync(at)) {
      const path = join(at, name)
      if (statSync(path).isDirectory()) walk(path)
      else files[relative(root, path).replaceAll('\\', '/')] = readFileSync(path)
    }
  }
  walk(join(root, folder))
  return files
}

export type Run = {
  readonly code: number
  readonly out: string
  /** The same as it is, for what is no text. */
  readonly bytes: Uint8Array
  readonly err: string
  /** What was said, one in place of the other, while it was busy. */
  readonly status: readonly string[]
  /** What was shown page by page, where there is a terminal; it stands in `out` as well. */
  readonly paged: readonly string[]
  readonly written: Map<string, string>
  /** The questions that were asked, in order. */
  readonly asked: readonly string[]
  /** Every file as it is afterwards. */
  readonly files: ReadonlyMap<string, Uint8Array>
}

export type World = {
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  readonly stdin?: string | Uint8Array
  readonly env?: Io['env']
  readonly width?: number
  readonly color?: boolean
  readonly terminal?: boolean
  readonly today?: string
  /** The addresses of files, for a terminal that can open them. */
  readonly links?: (path: string) => string | undefined
  /** Answers to questions, in order; makes the run interactive. */
  readonly answers?: readonly string[]
  readonly commitDate?: string
  /** What git answers; without it, always the date of the commit. */
  readonly git?: (args: readonly string[]) => string | undefined
  readonly ignored?: readonly string[]
  /** A folder on disk in which git is asked what was before. */
  readonly repository?: string
  /** What git answers to everything where there is none. */
  readonly askGit?: GitAnswer
  /** What a browser that is installed makes of a page; without it there is none. */
  readonly print?: (page: string) => Uint8Array
  /** What somebody saves, one after another, while plan watches; undefined deletes. Then they press Ctrl-C. */
  readonly saves?: readonly Readonly<Record<string, string | undefined>>[]
}

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content

const textOf = (content: string | Uint8Array): string =>
  typeof content === 'string' ? content : new TextDecoder('utf-8', { ignoreBOM: true }).decode(content)

/** A glob as a regular expression: `**`, `*`, `?`. */
const matcher = (glob: string): RegExp => {
  const special: Readonly<Record<string, string>> = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]' }
  const source = glob.replace(/\*\*\/|\*\*|\*|\?|[.+^${}()|[\]\\]/g, (part) => special[part] ?? `\\${part}`)
  return new RegExp(`^${source}$`)
}

/** Runs `plan` in this process on files in memory; the date is fixed, colour is off, the width is 80. */
export const run = async (argv: readonly string[], world: World = {}): Promise<Run> => {
  const files = new Map(Object.entries(world.files ?? {}).map(([path, content]) => [path, bytesOf(content)]))
  const answers = [...(world.answers ?? [])]
  const saves = [...(world.saves ?? [])]
  const asked: string[] = []
  let clock = 0
  /** The next answer; when there is none left, the person presses Ctrl-C. */
  const answerTo = (question: string): string => {
    asked.push(question)
    const answer = answers.shift()
    if (answer === undefined) throw new UserError({ en: 'cancelled', zh: '已取消' }, true)
    return answer
  }
  const out: Uint8Array[] = []
  const paged: string[] = []
  const err: string[] = []
  const status: string[] = []
  const written = new Map<string, string>()
  const shown = (path: string): string => posix.normalize(path).replace(/(?<=.)\/$/, '')
  const folders = new Set(
    [...files.keys()].flatMap((file) =>
      file
        .split('/')
        .slice(0, -1)
        .map((_, index, parts) => parts.slice(0, index + 1).join('/')),
    ),
  )
  const io: Io = {
    env: world.env ?? {},
    today: world.today ?? '2026-06-30',
    color: world.color ?? false,
    width: world.width ?? 80,
    terminal: world.terminal ?? false,
    interactive: world.answers !== undefined,
    shown,
    nameOf: (path) => (shown(path) === '.' ? 'here' : posix.basename(shown(path))),
    parent: (path) => (path === '.' || path === '' ? undefined : posix.dirname(path)),
    out: (content) => Promise.resolve(void out.push(bytesOf(content))),
    page(text) {
      if (world.terminal) paged.push(text)
      return Promise.resolve(void out.push(bytesOf(text)))
    },
    print: (page) =>
      world.print
        ? Promise.resolve(world.print(textOf(page)))
        : Promise.reject(new UserError({ en: 'no browser is installed', zh: '没有安装浏览器' })),
    links: () => Promise.resolve(world.links),
    err: (text) => Promise.resolve(void err.push(text)),
    status: (text) => Promise.resolve(void status.push(text)),
    kind: (path) =>
      Promise.resolve(
        shown(path) === '.' || (shown(path) === '.git' && world.repository !== undefined) || folders.has(shown(path))
          ? 'folder'
          : files.has(shown(path))
            ? 'file'
            : 'missing',
      ),
    read(path) {
      const content = files.get(shown(path))
      if (content) return Promise.resolve(content)
      return Promise.reject(
        new UserError({ en: `cannot read "${path}": there is no such file`, zh: `无法读取“${path}”：没有这个文件` }),
      )
    },
    readStdin: () => Promise.resolve(bytesOf(world.stdin ?? '')),
    list(folder) {
      const prefix = shown(folder) === '.' ? '' : `${shown(folder)}/`
      const inside = [...files.keys(), ...folders].filter(
        (path) => path.startsWith(prefix) && !path.slice(prefix.length).includes('/'),
      )
      return Promise.resolve(inside.sort())
    },
    find(patterns, folder, { ignored }) {
      const prefix = folder === '.' ? '' : `${shown(folder)}/`
      const wanted = patterns.map(matcher)
      const candidates = [...files.keys(), ...[...folders].map((name) => `${name}/`)]
      return Promise.resolve(
        candidates
          .filter(
            (path) =>
              path.startsWith(prefix) &&
              wanted.some((pattern) => pattern.test(path.slice(prefix.length).replace(/\/$/, ''))),
          )
          .filter((path) => ignored || !(world.ignored ?? []).includes(path))
          .sort(),
      )
    },
    write(path, content, inputs) {
      if (inputs.includes(shown(path)))
        return Promise.reject(new UserError({ en: `"${path}" is being read`, zh: `“${path}”正是要读取的文件` }))
      files.set(shown(path), bytesOf(content))
      written.set(shown(path), textOf(content))
      return Promise.resolve()
    },
    append(path, most, text) {
      const before = Buffer.from(files.get(shown(path)) ?? '')
      const parting = before.length > 0 ? '\n' : ''
      const added = text(Math.max(0, most - before.length - parting.length))
      if (added === '') return Promise.resolve()
      const after = Buffer.concat([before, Buffer.from(parting + added)])
      files.set(shown(path), after)
      written.set(shown(path), after.toString())
      return Promise.resolve()
    },
    replace(replacements) {
      const isSame = ({ path, before }: Replacement) => {
        const content = files.get(shown(path))
        if (before === 'any') return true
        return before === undefined || content === undefined
          ? before === content
          : Buffer.compare(before, content) === 0
      }
      if (!replacements.every(isSame)) return Promise.resolve('changed')
      for (const { path, after } of replacements) {
        files.set(shown(path), after)
        written.set(shown(path), textOf(after))
      }
      return Promise.resolve('written')
    },
    mend: () => Promise.resolve(),
    remove(path) {
      files.delete(shown(path))
      written.delete(shown(path))
      return Promise.resolve()
    },
    watch: () =>
      Promise.resolve({
        changed() {
          const save = saves.shift()
          for (const [path, content] of Object.entries(save ?? {}))
            if (content === undefined) files.delete(path)
            else files.set(path, bytesOf(content))
          return Promise.resolve(save !== undefined)
        },
        clear: () => Promise.resolve(void out.push(bytesOf('(the screen is empty)\n'))),
        time: () => '09:30:00',
        close: () => Promise.resolve(),
      }),
    letGo: () => Promise.resolve(),
    seconds: () => {
      clock += 60
      return clock
    },
    git: (args) => Promise.resolve(world.git ? world.git(args) : world.commitDate),
    askGit: (args, input) =>
      world.repository === undefined
        ? Promise.resolve(world.askGit ?? { kind: 'failed', reason: 'fatal: not a git repository' })
        : askGit(args, world.repository, input),
    ask: () => ({
      async text(question, { initial, check } = {}) {
        const answer = answerTo(question) || (initial ?? '')
        const problem = check?.(answer)
        if (problem === undefined) return answer
        err.push(`  ${problem}\n`)
        return this.text(question, { initial, check })
      },
      choice: (question, choices) => {
        const answer = answerTo(question)
        if (!choices.some(({ value }) => value === answer)) throw new Error(`"${answer}" is no choice of "${question}"`)
        return Promise.resolve(answer)
      },
      several: (question) =>
        Promise.resolve(
          answerTo(question)
            .split(',')
            .filter((word) => word !== ''),
        ),
      confirm: (question, initial) =>
        Promise.resolve({ '': initial, y: true, n: false }[answerTo(question)] ?? initial),
    }),
  }
  const code = await main(argv, io)
  const bytes = Buffer.concat(out)
  return { code, out: textOf(bytes), bytes, err: err.join(''), status, paged, written, asked, files }
}
