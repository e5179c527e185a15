import { Option, type Command } from 'commander'
import { drawings, formats, isFormat } from '../formats/index.js'
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
  help: { en: 'show this help', zh: '显示帮助' },
  failOn: { en: 'end with status 1 from this severity on', zh: '从哪个严重程度起以状态码 1 结束' },
} satisfies Record<string, Text>

const failOnLevels = ['error', 'warning', 'info', 'never'] as const

/** Help offers what the command can print; `assertFormat` refuses the rest, once it is known which command is meant. */
const formatOption = (language: Language, isDrawn: boolean): Option =>
  new Option('--format <format>', words.format[language])
    .choices([...Object.keys(formats), ...(isDrawn ? Object.keys(drawings) : [])])
    .argParser((name) => name)

/** Ends with a mistake in the typed words where the command cannot print in the format. */
export const assertFormat = (command: Command): void => {
  const { format } = command.optsWithGlobals<{ readonly format?: string }>()
  const offered = command.options.find(({ long }) => long === '--format')?.argChoices ?? []
  if (format === undefined || offered.includes(format)) return
  if (isFormat(format))
    throw new UserError({
      en: `only plan map draws ${format}, as in plan map influence --format ${format}`,
      zh: `只有 plan map 能画 ${format}，例如 plan map influence --format ${format}`,
    })
  const choices = `Allowed choices are ${offered.join(', ')}.`
  command.error(`error: option '--format <format>' argument '${format}' is invalid. ${choices}`, {
    code: 'commander.invalidArgument',
  })
}

/** Adds the flags that every command takes, with the same meaning everywhere. */
export const addGlobalOptions = (command: Command, language: Language, isDrawn = false): Command =>
  command
    .addOption(new Option('--as-of <date>', words.asOf[language]))
    .addOption(new Option('--lang <language>', words.lang[language]).choices(['zh', 'en']))
    .addOption(formatOption(language, isDrawn))
    .addOption(new Option('-o, --output <file>', words.output[language]))
    .addOption(new Option('--config <file>', words.config[language]))
    .addOption(new Option('--color <when>', words.color[language]).choices(['auto', 'always', 'never']))
    .addOption(new Option('-q, --quiet', words.quiet[language]))
    .helpOption('-h, --help', words.help[language])

export const failOnOption = (language: Language, fallback: string): Option =>
  new Option('--fail-on <severity>', words.failOn[language]).choices(failOnLevels).default(fallback)
