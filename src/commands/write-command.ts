import type { Command } from 'commander'
import type { Language, Text } from '../report/text.js'
import type { DefineCommand } from './command.js'
import type { Desk, Wish } from './desk.js'
import type { Interview } from './interview.js'
import { addGlobalOptions } from './options.js'
import { helpWithExamples } from './usage.js'
import type { WriteOptions } from './writing.js'

/** Words and flags of one run, as commander gives them. */
export type Typed<Flags> = { readonly words: readonly (string | undefined)[]; readonly flags: Flags & WriteOptions }

/** A command that changes one plan. Its work is imported on demand. */
export type Writing<Flags> = {
  readonly name: string
  readonly summary: Text
  /** Heading of what is shown. */
  readonly title: Text
  readonly examples: readonly string[]
  /** What is typed behind the command: `<person>`, `[value]`. */
  readonly words: readonly (readonly [name: string, help: Text])[]
  readonly flags?: (command: Command, language: Language) => void
  readonly work: () => Promise<(desk: Desk, interview: Interview, typed: Typed<Flags>) => Promise<Wish>>
}

const planHelp: Text = {
  en: 'the plan to change: a file or a folder; without it, the one below plan.config.yaml or this folder',
  zh: '要修改的计划：文件或文件夹；不给出时，为 plan.config.yaml 所在或当前文件夹下的那一份',
}

const dryHelp: Text = { en: 'show what would change and write nothing', zh: '只显示会改什么，不写入' }

const general: readonly string[] = [
  'asOf',
  'lang',
  'format',
  'output',
  'config',
  'color',
  'quiet',
  'noPager',
  'redactNames',
  'plan',
  'dryRun',
]

/** Somebody who typed answers already is not asked for more than must be known. */
const hasAnswers = (command: Command): boolean =>
  Object.keys(command.opts()).some((flag) => !general.includes(flag) && command.getOptionValueSource(flag) === 'cli')

export const defineWriting =
  <Flags extends object>(writing: Writing<Flags>, parent?: (program: Command) => Command): DefineCommand =>
  ({ program, io, language, show }) => {
    const command = (parent?.(program) ?? program)
      .command(writing.name)
      .summary(writing.summary[language])
      .description(writing.summary[language])
    for (const [name, help] of writing.words) command.argument(name, help[language])
    // Its own flags first: they are what somebody looks for.
    writing.flags?.(command, language)
    command.option('--plan <path>', planHelp[language]).option('--dry-run', dryHelp[language])
    addGlobalOptions(command, language)
    helpWithExamples(command, writing.examples, language)
    command.action(async () => {
      const flags = command.optsWithGlobals<Flags & WriteOptions>()
      const words = command.processedArgs as readonly (string | undefined)[]
      const { carryOut } = await import('./writing.js')
      const work = await writing.work()
      await carryOut(io, show, {
        name: writing.name,
        title: writing.title,
        options: flags,
        thorough: !hasAnswers(command),
        work: (desk, interview) => work(desk, interview, { words, flags }),
      })
    })
  }
