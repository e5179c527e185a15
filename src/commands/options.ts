import { Option, type Command } from 'commander'
import { formatNames, ownerOf, type OwnFormats } from '../formats/index.js'
import type { Language, Text } from '../report/text.js'
import { UserError } from '../user-error.js'

const words = {
  asOf: {
    en: 'count everything as of this day: YYYY-MM-DD, "today", or "commit" (the date of HEAD)',
    zh: '以哪一天为基准计算：YYYY-MM-DD、“today”（今天）或“commit”（HEAD 的日期）',
  },
  lang: { en: 'language of labels, messages and help', zh: '标签、信息和帮助的语言' },
  format: { en: 'how to print; text unless said otherwise', zh: '输出格式；默认为 text' },
  output: { en: 'write to a file instead (replaced whole or not at all)', zh: '写入文件（要么整体替换，要么不动）' },
  config: { en: 'use this plan.config.yaml', zh: '使用这个 plan.config.yaml' },
  color: { en: 'when to use colour', zh: '何时使用颜色' },
  quiet: { en: 'print the result and nothing else', zh: '只输出结果' },
  noPager: { en: 'print long results at once, not page by page', zh: '长结果一次输出，不分页' },
  help: { en: 'show this help', zh: '显示帮助' },
  failOn: { en: 'end with status 1 from this severity on', zh: '从哪个严重程度起以状态码 1 结束' },
} satisfies Record<string, Text>

/** What plans are meant. */
export const pathsHelp: Text = {
  en: 'plans: files, folders, globs, or - for standard input; without any, the plans below plan.config.yaml or this folder',
  zh: '计划：文件、文件夹、通配符，或 -（标准输入）；不给出时，为 plan.config.yaml 所在或当前文件夹下的计划',
}

/** What a flag does that every command takes which reads plans. */
export const redactHelp: Text = {
  en: 'show people and companies by stable pseudonyms',
  zh: '用固定的化名显示人员和公司',
}

/** Heading of the flags that every command takes, in its help. */
export const sharedTitle: Text = { en: 'Common options:', zh: '通用选项：' }

const failOnLevels = ['error', 'warning', 'info', 'never'] as const

/** Help offers what the command can print; `assertFormat` refuses the rest, once it is known which command is meant. */
const formatOption = (language: Language, more: readonly OwnFormats[] | undefined): Option =>
  new Option('--format <format>', words.format[language]).choices(formatNames(more)).argParser((name) => name)

const offeredBy = (command: Command): readonly string[] =>
  command.options.find(({ long }) => long === '--format')?.argChoices ?? []

/** Ends with a mistake in the typed words where the command cannot print in the format. */
export const assertFormat = (command: Command): void => {
  const { format } = command.optsWithGlobals<{ readonly format?: string }>()
  const offered = offeredBy(command)
  if (format === undefined || offered.includes(format)) return
  const owner = ownerOf(format)
  if (owner === 'drawings')
    throw new UserError({
      en: `only plan map draws ${format}, as in plan map influence --format ${format}`,
      zh: `只有 plan map 能画 ${format}，例如 plan map influence --format ${format}`,
    })
  const views = (command.parent?.commands ?? []).filter((one) => offeredBy(one).includes(format))
  const names = views.map((one) => one.name())
  if (owner === 'pictures')
    throw new UserError({
      en: `plan ${command.name()} has nothing to draw, so there is no ${format} of it; these have: ${names.join(', ')}`,
      zh: `plan ${command.name()} 没有可画的内容，不能输出 ${format}；可以的命令：${names.join('、')}`,
    })
  if (owner === 'tables') {
    throw new UserError({
      en: `plan ${command.name()} prints no table, so there is no ${format} of it; these do: ${names.join(', ')}`,
      zh: `plan ${command.name()} 的结果不是表格，不能输出 ${format}；可以的命令：${names.join('、')}`,
    })
  }
  if (owner === 'documents')
    throw new UserError({
      en: `only plan report makes ${format}, as in plan report -o plan.${format}`,
      zh: `只有 plan report 能生成 ${format}，例如 plan report -o plan.${format}`,
    })
  if (owner === 'findingLists')
    throw new UserError({
      en: `only plan check lists findings as ${format}, as in plan check --format ${format}`,
      zh: `只有 plan check 能以 ${format} 列出检查结果，例如 plan check --format ${format}`,
    })
  const choices = `Allowed choices are ${offered.join(', ')}.`
  command.error(`error: option '--format <format>' argument '${format}' is invalid. ${choices}`, {
    code: 'commander.invalidArgument',
  })
}

/** A plain flag: for commander `--no-…` would be one that is on until it is taken back, in the program and in the command. */
const noPagerOption = (language: Language): Option =>
  Object.assign(new Option('--no-pager', words.noPager[language]), { negate: false })

/** Adds the flags that every command takes, with the same meaning everywhere. */
export const addGlobalOptions = (command: Command, language: Language, more?: readonly OwnFormats[]): Command => {
  const shared = [
    new Option('--as-of <date>', words.asOf[language]),
    new Option('--lang <language>', words.lang[language]).choices(['zh', 'en']),
    formatOption(language, more),
    new Option('-o, --output <file>', words.output[language]),
    new Option('--config <file>', words.config[language]),
    new Option('--color <when>', words.color[language]).choices(['auto', 'always', 'never']),
    noPagerOption(language),
    new Option('-q, --quiet', words.quiet[language]),
  ]
  for (const option of shared) command.addOption(option.helpGroup(sharedTitle[language]))
  return command.addHelpOption(new Option('-h, --help', words.help[language]).helpGroup(sharedTitle[language]))
}

export const failOnOption = (language: Language, fallback: string): Option =>
  new Option('--fail-on <severity>', words.failOn[language]).choices(failOnLevels).default(fallback)
