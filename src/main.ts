import { Command, CommanderError } from 'commander'
import manifest from '../package.json' with { type: 'json' }
import { commands } from './commands/index.js'
import type { FailOn, Outcome, Refusal } from './commands/command.js'
import { addGlobalOptions, assertFormat } from './commands/options.js'
import { chosenLanguage } from './commands/session.js'
import { dressHelp, helpWithExamples, usageText } from './commands/usage.js'
import { formatNamed, isFormat, ownerOf, pageOf } from './formats/index.js'
import type { Io } from './io/index.js'
import type { Report } from './report/report.js'
import type { Language, Text } from './report/text.js'
import { UserError } from './user-error.js'

const fine = 0
const findings = 1
const impossible = 2
const interrupted = 130

const summary: Text = {
  en: 'Account plans as code: key-account plans kept as YAML in git, checked, measured and reviewed.',
  zh: '账户计划即代码：把大客户计划以 YAML 存于 git，检查、计算并评审。',
}

const words = {
  version: { en: 'print the version', zh: '显示版本' },
  help: { en: 'show the help of a command', zh: '显示某个命令的帮助' },
  bug: {
    en: 'plan has a fault of its own; no file is half written. Please report this with what you typed:',
    zh: 'plan 自身出现了故障；没有只写了一半的文件。请附上您输入的命令反馈以下内容：',
  },
  notInTable: {
    en: 'cannot be read, so it is not in the table; plan check says why',
    zh: '无法读取，因此不在表中；plan check 会说明原因',
  },
  onlyProblems: {
    en: 'cannot be read, so the document holds its problems only; plan check says what to do',
    zh: '无法读取，因此文档中只有它的问题；plan check 会说明怎么办',
  },
} satisfies Record<string, Text>

const examples = ['plan review examples/bedrock-petroleum --as-of 2026-06-30', 'plan check', 'plan gaps --lang zh']

const ranks: Readonly<Record<FailOn, number>> = { error: 3, warning: 2, info: 1, never: 4 }

/** YAML and schema problems always count; findings of rules from `failOn` on. */
const counts = (report: Report, failOn: FailOn): boolean =>
  report.plans.some(({ diagnostics }) =>
    diagnostics.some(
      ({ rule, severity }) =>
        ranks[severity] >=
        (rule === 'yaml' || rule === 'schema' ? Math.min(ranks.error, ranks[failOn]) : ranks[failOn]),
    ),
  )

/** The value of `--lang` wherever it stands, before commander has read the rest. */
const languageFlag = (argv: readonly string[]): string | undefined => {
  const at = argv.indexOf('--lang')
  return at >= 0 ? argv[at + 1] : argv.find((word) => word.startsWith('--lang='))?.slice('--lang='.length)
}

/** Where the working folder stands in its repository, as in `sales/`; nothing at the root, and outside of any. */
const folderInRepository = async (io: Io): Promise<string> =>
  /^.+\/(?=\n?$)/.exec((await io.git(['rev-parse', '--show-prefix'])) ?? '')?.[0] ?? ''

/** Prints a report in the wanted format and says with which code to end. */
const show = async (
  io: Io,
  { report, language, options, failOn, refusals, inputs, note, stays, template }: Outcome,
): Promise<number> => {
  const name = options.format ?? 'text'
  const isDocument = ownerOf(name) === 'documents'
  const isEmpty = refusals.length > 0 && report.plans.length === 0
  // Nobody wants to open a document to learn that there is nothing in it.
  if (isFormat(name) && !(isDocument && isEmpty)) {
    const format = await formatNamed(name, report)
    const toFile = options.output !== undefined && options.output !== '-'
    const color = options.color === 'always' || (options.color !== 'never' && io.color && !toFile)
    const folder = ownerOf(name) === 'findingLists' ? await folderInRepository(io) : ''
    const link = color && !toFile && name === 'text' ? await io.links() : undefined
    const look = {
      language,
      color,
      width: io.width,
      ...(link && { link }),
      toFile,
      failOn,
      folder,
      version: manifest.version,
      ...(template && { template }),
      print: (page: string | Uint8Array) => io.print(page),
    }
    const content = await format(report, look)
    if (toFile) await io.write(options.output, content, inputs)
    else if (!isEmpty || name !== 'text')
      await (stays || options.noPager || typeof content !== 'string' ? io.out(content) : io.page(content))
    const page = pageOf(name)
    const file = page && io.env[page.variable]
    if (file && report.plans.length > 0) {
      const written = await page.load()
      await io.append(file, page.most, (room) => written(report, look, room))
    }
  }
  const missing = (report.table?.missing ?? []).map((file): Refusal => ({ file, message: words.notInTable }))
  const unread = report.plans.filter(({ status }) => isDocument && status === null)
  const thin = unread.map(({ file }): Refusal => ({ file, message: words.onlyProblems }))
  for (const { file, line, message, hint } of [...refusals, ...missing, ...thin]) {
    const { visible } = await import('./report/visible.js')
    const place = line === undefined ? file : `${file}:${String(line)}`
    const then = { en: '. ', zh: '。' }[language]
    await io.err(`plan: ${visible(place)}: ${message[language]}${hint ? then + hint[language] : ''}\n`)
  }
  if (refusals.length > 0) return impossible
  const quiet = report.plans.every(({ diagnostics }) => diagnostics.length === 0)
  if (note && quiet && io.terminal && !options.quiet) await io.err(`${note[language]}\n`)
  return counts(report, failOn) ? findings : fine
}

const describe = async (io: Io, error: unknown, language: Language): Promise<number> => {
  const { visible } = await import('./report/visible.js')
  const line = (text: Text) =>
    io.err(
      `plan: ${text[language]
        .split('\n')
        .map((part) => visible(part))
        .join('\n')}\n`,
    )
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return fine
    await line(usageText(error))
    return impossible
  }
  if (error instanceof UserError) {
    await line(error.text)
    return error.cancelled ? interrupted : impossible
  }
  await io.err(
    `plan: ${words.bug[language]}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  )
  return impossible
}

/** Somebody at a terminal who typed nothing but `plan` gets a short menu. */
const wordsOfMenu = async (io: Io): Promise<readonly string[] | undefined> =>
  io.interactive && io.terminal ? (await import('./commands/menu.js')).menuWords(io) : undefined

/** Whether help may be shown: what lays it out takes a while to load. */
const wantsHelp = (argv: readonly string[]): boolean =>
  argv.length === 0 || argv.some((word) => /^(help|--help|-[a-z]*h.*)$/i.test(word))

/** The whole program: arguments and the outside world in, exit code out. */
export const main = async (argv: readonly string[], io: Io): Promise<number> => {
  const language = chosenLanguage(io.env, languageFlag(argv))
  let exitCode = fine
  const written: string[] = []
  const program = new Command('plan')
    .description(summary[language])
    .version(manifest.version, '-V, --version', words.version[language])
    .helpCommand('help [command]', words.help[language])
    .exitOverride()
    .configureOutput({
      writeOut: (text) => written.push(text),
      // Mistakes in the typed words are worded by usageText.
      writeErr: () => undefined,
      getOutHelpWidth: () => io.width,
      getErrHelpWidth: () => io.width,
    })
  if (wantsHelp(argv)) await dressHelp(program, language)
  addGlobalOptions(program, language)
  helpWithExamples(program, examples, language)
  const keep = async (outcome: Outcome): Promise<void> => {
    exitCode = await show(io, outcome)
  }
  program.hook('preAction', (_, command) => {
    assertFormat(command)
  })
  for (const define of commands) define({ program, io, language, show: keep })
  try {
    const typed = argv.length > 0 ? argv : await wordsOfMenu(io)
    if (typed === undefined) program.outputHelp()
    else await program.parseAsync([...typed], { from: 'user' })
  } catch (error) {
    exitCode = await describe(io, error, language)
  }
  try {
    const text = written.join('')
    await (argv.includes('--no-pager') ? io.out(text) : io.page(text))
  } catch (error) {
    exitCode = await describe(io, error, language)
  }
  return exitCode
}
