import { Argument } from 'commander'
import type { Text } from '../report/text.js'
import { UserError } from '../user-error.js'
import type { DefineCommand, GlobalOptions } from './command.js'
import { shells, type Shell } from './completion/shells.js'
import { addGlobalOptions } from './options.js'
import { helpWithExamples } from './usage.js'

const words = {
  summary: {
    en: 'print the script that lets a shell complete commands, ids, plans and rules with the Tab key',
    zh: '输出 shell 补全脚本：按 Tab 键补全命令、id、计划和规则',
  },
  shell: {
    en: `for which shell (${shells.join(', ')}); the first lines of the script say where to put it`,
    zh: `哪种 shell（${shells.join('、')}）；脚本开头说明放在哪里`,
  },
} satisfies Record<string, Text>

/** What the scripts call; shells are its only users. */
const askCommand = '__complete'

/** `plan completion SHELL`, and the hidden command by which its scripts ask what would do at the cursor. */
export const completion: DefineCommand = ({ program, io, language }) => {
  const command = program.command('completion').summary(words.summary[language]).description(words.summary[language])
  command.addArgument(new Argument('<shell>', words.shell[language]).choices(shells))
  addGlobalOptions(command, language)
  const examples = ['source <(plan completion bash)', 'plan completion fish > ~/.config/fish/completions/plan.fish']
  helpWithExamples(command, examples, language)
  command.action(async (shell: Shell) => {
    const { format, output } = command.optsWithGlobals<GlobalOptions>()
    if (format !== undefined && format !== 'text')
      throw new UserError({ en: 'a script is text; leave --format out', zh: '脚本就是文本；请不要使用 --format' })
    const { scripts } = await import('./completion/scripts.js')
    if (output === undefined || output === '-') await io.out(scripts[shell])
    else await io.write(output, scripts[shell], [])
  })
  program.command(`${askCommand} <shell> [word...]`, { hidden: true }).action(async (shell: Shell, typed: string[]) => {
    const { completionAnswer } = await import('./completion/answer.js')
    try {
      await io.out(await completionAnswer(io, program, language, { shell, words: typed }))
    } catch {
      // Somebody is typing: whatever is wrong, the command says when it is run.
    }
  })
}
