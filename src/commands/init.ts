import type { Text } from '../report/text.js'
import type { DefineCommand } from './command.js'
import type { InitOptions } from './init/folder.js'
import { addGlobalOptions } from './options.js'
import { helpWithExamples } from './usage.js'

const words = {
  summary: {
    en: 'set up a repository: settings, a folder for plans, help for the editor; nothing is overwritten',
    zh: '建立计划仓库：设置、计划文件夹、编辑器提示；不覆盖任何已有文件',
  },
  folder: { en: 'the folder to set up; without it, this one', zh: '要建立仓库的文件夹；不给出时为当前文件夹' },
  yes: { en: 'write without asking', zh: '不询问，直接写入' },
  dry: { en: 'show what would be written and write nothing', zh: '只显示会写入什么，不写入' },
} satisfies Record<string, Text>

/** `plan init [FOLDER]`. */
export const init: DefineCommand = ({ program, io, language, show }) => {
  const command = program.command('init').summary(words.summary[language]).description(words.summary[language])
  command.argument('[folder]', words.folder[language])
  addGlobalOptions(command, language).option('-y, --yes', words.yes[language]).option('--dry-run', words.dry[language])
  helpWithExamples(command, ['plan init', 'plan init --dry-run', 'plan init accounts --lang zh --yes'], language)
  command.action(async (folder: string | undefined) => {
    const { initFolder } = await import('./init/folder.js')
    await initFolder(io, show, folder ?? '.', command.optsWithGlobals<InitOptions>())
  })
}
