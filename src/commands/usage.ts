import { Help, type Argument, type Command, type CommanderError, type Option } from 'commander'
import type { Language, Text } from '../report/text.js'
import { sharedTitle } from './options.js'

const usualWidth = 80

const examplesTitle: Text = { en: 'Examples:', zh: '示例：' }

/** Words of a command line, of which one in quotes stays whole. */
const shellWords = /(?:"[^"]*"|'[^']*'|[^\s"'])+/g

/** An example in lines that a shell reads as one. */
const exampleLines = (example: string, width: number, widthOf: (words: string) => number): string => {
  const lines: string[] = []
  for (const word of example.match(shellWords) ?? []) {
    const line = lines.at(-1)
    const longer = line === undefined ? `  ${word}` : `${line} ${word}`
    // Room for the sign that the line goes on.
    if (line === undefined || widthOf(longer) <= width - 2) lines.splice(-1, 1, longer)
    else lines.push(`      ${word}`)
  }
  return lines.join(' \\\n')
}

/** Help shows examples first: people copy before they read. */
export const helpWithExamples = (command: Command, examples: readonly string[], language: Language): void => {
  command.addHelpText('before', () => {
    const width = command.configureOutput().getOutHelpWidth?.() ?? usualWidth
    const help = command.createHelp()
    const lines = examples.map((example) => exampleLines(example, width, (words) => help.displayWidth(words)))
    return `${examplesTitle[language]}\n${lines.join('\n')}\n`
  })
}

const argumentWords: Readonly<Record<string, string>> = {
  '[options]': '[选项]',
  '[command]': '[命令]',
  '[path]': '[路径]',
  '[folder]': '[文件夹]',
  '[kind]': '[类别]',
  '[name]': '[名称]',
  '[value]': '[值]',
  '[statement]': '[内容]',
  '[what]': '[内容]',
  '[person]': '[人员]',
  '<field>': '<字段>',
  '[opportunity]': '[商机]',
  '[stage]': '[阶段]',
  '[action]': '[行动]',
  '<id>': '<id>',
  '<new>': '<新id>',
  '[path...]': '[路径...]',
  '<section>': '<部分>',
  '<map>': '<地图>',
  '[key]': '[键]',
}

const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Global Options:': '通用选项：',
  'Commands:': '命令：',
}

/** Where less room than this is left beside the terms, what they mean stands below them. */
const narrowest = 28

/** Lays help out for the terminal, in the words of the language, in widths that count columns. */
export const dressHelp = async (program: Command, language: Language): Promise<void> => {
  const { displayWidth, wrapped } = await import('../formats/text-width.js')
  const plain = new Help()
  const widthOf = ({ helpWidth }: Help): number => helpWidth ?? usualWidth
  const inWords = (usage: string): string =>
    language === 'en' ? usage : usage.replace(/\[[a-z.]+\]|<[a-z]+>/g, (word) => argumentWords[word] ?? word)
  const translated = ({ description, argChoices, defaultValue }: Option): string => {
    const notes = [
      ...(argChoices ? [`可选\u00a0${argChoices.join('、')}`] : []),
      ...(typeof defaultValue === 'string' ? [`默认\u00a0${defaultValue}`] : []),
    ]
    return notes.length === 0 ? description : `${description}（${notes.join('；')}）`
  }
  program.configureHelp({
    displayWidth,
    boxWrap: (words, width) => wrapped(words, width).join('\n'),
    // Names alone: with their arguments the first column would leave no room for what they do.
    subcommandTerm: (command) => [command.name(), ...command.aliases()].join('|'),
    // A description that lists the words says what each is; commander would list them once more.
    argumentDescription: ({ description }: Argument) => description,
    optionDescription: (option) => (language === 'en' ? plain.optionDescription(option) : translated(option)),
    styleTitle: (title) => (language === 'en' ? title : (titles[title] ?? title)),
    commandUsage(command) {
      const usage = inWords(plain.commandUsage(command))
      const lead = displayWidth(language === 'en' ? 'Usage: ' : '用法： ')
      return wrapped(usage, widthOf(this as Help) - lead).join(`\n${' '.repeat(lead)}`)
    },
    formatItem(term, termWidth, description, helper) {
      const beside = termWidth + 4
      const room = widthOf(helper) - beside
      if (description === '') return `  ${term}`
      if (room < narrowest) return [`  ${term}`, ...wrapped(description, widthOf(helper) - 6)].join('\n      ')
      const [first = '', ...others] = wrapped(description, room)
      const space = ' '.repeat(beside - 2 - displayWidth(term))
      return [`  ${term}${space}${first}`, ...others].join(`\n${' '.repeat(beside)}`)
    },
    // What a command has of its own comes first.
    groupItems(all, visible, groupOf) {
      const groups = plain.groupItems(all, visible, groupOf)
      const shared = groups.get(sharedTitle[language])
      groups.delete(sharedTitle[language])
      return shared ? groups.set(sharedTitle[language], shared) : groups
    },
  })
}

/** The word that commander quotes; of an option, its long name. */
const quoted = (message: string): string => {
  const word = /'([^']*)'/.exec(message)?.[1] ?? ''
  return /--[a-z-]+/.exec(word)?.[0] ?? word
}

const suggestion = (message: string): Text => {
  const near = /\(Did you mean (?:one of )?([^?)]+)\?\)/.exec(message)?.[1]
  return near === undefined ? { en: '', zh: '' } : { en: `; did you mean ${near}?`, zh: `；是不是 ${near}？` }
}

const seeHelp: Text = { en: 'see plan --help', zh: '参见 plan --help' }

/** A mistake in the typed words as one sentence, from commander's code and the word it quotes. */
export const usageText = ({ code, message }: CommanderError): Text => {
  const word = quoted(message)
  const near = suggestion(message)
  switch (code) {
    case 'commander.unknownOption':
      return {
        en: `there is no option "${word}"${near.en || `; ${seeHelp.en}`}`,
        zh: `没有选项“${word}”${near.zh || `；${seeHelp.zh}`}`,
      }
    case 'commander.unknownCommand':
      return {
        en: `there is no command "${word}"${near.en || `; ${seeHelp.en}`}`,
        zh: `没有命令“${word}”${near.zh || `；${seeHelp.zh}`}`,
      }
    case 'commander.optionMissingArgument':
      return { en: `the option "${word}" needs a value`, zh: `选项“${word}”需要一个值` }
    case 'commander.missingArgument':
      return {
        en: `"${word}" is missing; --help behind the command says what it takes`,
        zh: `缺少“${word}”；在命令后加 --help 查看可填什么`,
      }
    case 'commander.excessArguments':
      return { en: `there are more words than this command takes; ${seeHelp.en}`, zh: `参数过多；${seeHelp.zh}` }
    case 'commander.invalidArgument': {
      const [, choice, argument] = /value '([^']*)' is invalid for argument '([^']*)'/.exec(message) ?? []
      const [, value = choice ?? word] = /argument '([^']*)' is invalid/.exec(message) ?? []
      const asked = argument ?? word
      const choices = /Allowed choices are (.*?)\.?$/m.exec(message)?.[1] ?? ''
      return {
        en: `"${asked}" cannot be "${value}"; choose one of ${choices}`,
        zh: `“${asked}”不能是“${value}”；请从这些中选择：${choices}`,
      }
    }
    default: {
      const plain = message.replace(/^error: /, '')
      return { en: plain, zh: plain }
    }
  }
}
