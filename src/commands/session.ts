import type { Io } from '../io/index.js'
import { defaultPlaybook } from '../playbook/default.generated.js'
import type { PlaybookConfig } from '../playbook/effective.js'
import type { Origin, Playbook } from '../playbook/playbook.js'
import type { PlaybookProblem } from '../playbook/problems.js'
import type { LoadedConfig, Source } from '../plan/load.js'
import type { Place } from '../report/diagnostic.js'
import { quoted } from '../report/visible.js'
import { isLanguage } from '../report/words.js'
import type { Language, Text } from '../report/text.js'
import { UserError } from '../user-error.js'
import type { GlobalOptions } from './command.js'
import { configAbove, largestFile } from './inputs.js'

/** What holds for one run: flags over environment over plan.config.yaml over the shipped default. */
export type Session = {
  readonly language: Language
  readonly asOf: string
  readonly playbook: Playbook
  /** What the company changes in the playbook, and where. */
  readonly changes: PlaybookConfig | undefined
  readonly languageOrigin: Origin
  /** Where to look for plans when no path is given, and by which globs. */
  readonly folder: string
  readonly patterns: readonly string[] | undefined
}

const languageOfLocale = (locale: string | undefined): Language | undefined =>
  locale === undefined || locale === '' ? undefined : locale.toLowerCase().startsWith('zh') ? 'zh' : 'en'

type Chosen = { readonly language: Language; readonly origin: Origin }

const chosenWithOrigin = (
  env: Io['env'],
  flag: string | undefined,
  config: { readonly language: string | undefined; readonly origin: Origin } | undefined,
): Chosen => {
  const named = (name: string): Origin => ({ kind: 'environment', name })
  const wishes: readonly { readonly wish: string | undefined; readonly origin: Origin }[] = [
    { wish: flag, origin: { kind: 'flag', flag: '--lang' } },
    { wish: env.PLAN_LANG, origin: named('PLAN_LANG') },
    ...(config ? [{ wish: config.language, origin: config.origin }] : []),
    ...['LC_ALL', 'LC_MESSAGES', 'LANG'].map((name) => ({ wish: languageOfLocale(env[name]), origin: named(name) })),
  ]
  for (const { wish, origin } of wishes) if (wish !== undefined && isLanguage(wish)) return { language: wish, origin }
  return { language: 'en', origin: { kind: 'default', mark: '' } }
}

/** `--lang`, then PLAN_LANG, then (in `openSession`) plan.config.yaml, then LC_ALL, LC_MESSAGES, LANG, then English. */
export const chosenLanguage = (env: Io['env'], flag: string | undefined): Language =>
  chosenWithOrigin(env, flag, undefined).language

const noSuchDay = (found: string): UserError =>
  new UserError({
    en: `--as-of wants a day as YYYY-MM-DD, "today" or "commit", not "${found}"`,
    zh: `--as-of 需要 YYYY-MM-DD 形式的日期、“today”或“commit”，而不是“${found}”`,
  })

const chosenDay = async (io: Io, wish: string | undefined): Promise<string> => {
  if (wish === undefined || wish === 'today') return io.today
  if (wish === 'commit') {
    const date = (await io.git(['show', '-s', '--format=%cs', 'HEAD']))?.trim()
    if (date !== undefined && date !== '') return date
    throw new UserError({
      en: '--as-of commit needs a git repository with at least one commit; give a day as YYYY-MM-DD instead',
      zh: '--as-of commit 需要至少有一次提交的 git 仓库；请改用 YYYY-MM-DD 形式的日期',
    })
  }
  const { isDate } = await import('../measures/dates.js')
  if (!isDate(wish)) throw noSuchDay(wish)
  return wish
}

const placeWords = ({ file, range: { start } }: Place): string =>
  `${file}:${String(start.line)}:${String(start.column)}`

type Told = { readonly place: string; readonly message: Text; readonly hint?: Text | undefined }

/** Problems of a file with their places, in one message. */
const configError = (problems: readonly Told[]): UserError => {
  const lines = (language: Language) =>
    problems
      .map(({ place, message, hint }) => `${place}: ${message[language]}${hint ? `\n  ${hint[language]}` : ''}`)
      .join('\n')
  return new UserError({ en: lines('en'), zh: lines('zh') })
}

/** A file that cannot be used, as it was read: its first `most` problems. */
export const unusable = (
  file: string,
  found: Exclude<LoadedConfig, { readonly kind: 'config' }>,
  most = Infinity,
): UserError =>
  configError(
    found.kind === 'refused'
      ? [{ place: file, message: found.message, hint: found.hint }]
      : found.diagnostics
          .slice(0, most)
          .map(({ place, message, hint }) => ({ place: placeWords(place), message, hint })),
  )

const readConfig = async (io: Io, file: string) => {
  const { loadConfig } = await import('../plan/load.js')
  const loaded = loadConfig({ file, bytes: await io.read(file, largestFile) })
  if (loaded.kind === 'config') return loaded
  throw unusable(file, loaded)
}

/** Statements of every plan that nobody could read in any plan. Whether their names mean something, each plan says. */
const unreadStatements = async ({ assert }: Playbook): Promise<readonly PlaybookProblem[]> => {
  if (assert.length === 0) return []
  const { statementOf } = await import('../measures/assertion-syntax.js')
  const { faultWords } = await import('../report/assertion-words.js')
  return assert.flatMap((statement, index): PlaybookProblem[] => {
    const read = statementOf(statement)
    if (read.kind === 'statement') return []
    const { said, mend } = faultWords(read, statement)
    const words = quoted(statement)
    const message = { en: `${words.en} cannot be read: ${said.en}`, zh: `${words.zh}无法识别：${said.zh}` }
    return [{ path: ['assert', index], message, hint: mend }]
  })
}

/** The playbook under a company's changes, or a `UserError` with every place where they do not fit together. */
const changedPlaybook = async (changes: PlaybookConfig, locate: Source['locate']): Promise<Playbook> => {
  const { effectivePlaybook } = await import('../playbook/effective.js')
  const { playbookProblems } = await import('../playbook/problems.js')
  const playbook = effectivePlaybook(defaultPlaybook, changes)
  const problems = [...playbookProblems(playbook), ...(await unreadStatements(playbook))].map(
    ({ path, message, hint }) => ({ place: placeWords(locate(['playbook', ...path])), message, hint }),
  )
  if (problems.length > 0) throw configError(problems)
  return playbook
}

/** Settles language, day and playbook before any plan is read. */
export const openSession = async (io: Io, options: GlobalOptions): Promise<Session> => {
  const file = options.config === undefined ? await configAbove(io, '.') : io.shown(options.config)
  const loaded = file === undefined ? undefined : await readConfig(io, file)
  const placeOf = (path: readonly string[]) => {
    const place = loaded?.source.locate(path)
    return { file: place?.file ?? '', line: place?.range.start.line ?? 1 }
  }
  const overrides = loaded?.config.playbook
  const changes: PlaybookConfig | undefined = overrides && {
    overrides,
    place: (path) => placeOf(['playbook', ...path]),
  }
  const { language, origin } = chosenWithOrigin(
    io.env,
    options.lang,
    loaded && { language: loaded.config.language, origin: { kind: 'config', ...placeOf(['language']) } },
  )
  return {
    language,
    languageOrigin: origin,
    asOf: await chosenDay(io, options.asOf),
    playbook: changes && loaded ? await changedPlaybook(changes, loaded.source.locate) : defaultPlaybook,
    changes,
    folder: file === undefined ? '.' : (io.parent(file) ?? '.'),
    patterns: loaded?.config.plans,
  }
}

/**
 * The last day that counts, where one is asked for: whoever asks for a day wants to see what was known then. Otherwise a
 * clock that runs ahead is no reason to leave a commit out.
 */
export const dayAskedFor = ({ asOf }: Pick<GlobalOptions, 'asOf'>, session: Session): string | undefined =>
  /^\d/.test(asOf ?? '') ? session.asOf : undefined
