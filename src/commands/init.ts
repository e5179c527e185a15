import { Option } from 'commander'
import type { Text } from '../report/text.js'
import type { DefineCommand } from './command.js'
import type { InitOptions } from './init/folder.js'
import { addGlobalOptions } from './options.js'
import { helpWithExamples } from './usage.js'

const words = {
  summary: {
    en: 'set up a repository: settings, a folder for plans, editor, CI, hook; nothing is overwritten',
    zh: '建立计划仓库：设置、计划文件夹、编辑器、CI 与提交前检查；不覆盖任何已有文件',
  },
  folder: { en: 'the folder to set up; without it, this one', zh: '要建立仓库的文件夹；不给出时为当前文件夹' },
  yes: { en: 'write without asking', zh: '不询问，直接写入' },
  ci: { en: 'also write what checks the plans on every push', zh: '同时写入推送时检查计划的文件' },
  hook: {
    en: 'also write what checks changed plans before every commit (with pre-commit)',
    zh: '同时写入提交前检查改动计划的文件（使用 pre-commit）',
  },
  dry: { en: 'show what would be written and write nothing', zh: '只显示会写入什么，不写入' },
} satisfies Record<string, Text>

/** `plan init [FOLDER]`. */
export const init: DefineCommand = ({ program, io, language, show }) => {
  const command = program.command('init').summary(words.summary[language]).description(words.summary[language])
  command.argument('[folder]', words.folder[language])
  addGlobalOptions(command, language)
    .addOption(new Option('--ci <where>', words.ci[language]).choices(['github', 'gitlab', 'none']))
    .option('--hook', words.hook[language])
    .option('-y, --yes', words.yes[language])
    .option('--dry-run', words.dry[language])
  helpWithExamples(
    command,
    ['plan init', 'plan init --dry-run', 'plan init --ci github --hook --yes', 'plan init accounts --lang zh --yes'],
    language,
  )
  command.action(async (folder: string | undefined) => {
    const { initFolder } = await import('./init/folder.js')
    await initFolder(io, show, folder ?? '.', command.optsWithGlobals<InitOptions>())
  })
}
