import type { Text } from '../report/text.js'
import type { DefineCommand } from './command.js'
import type { MigrateOptions } from './migrate/plans.js'
import { addGlobalOptions } from './options.js'
import { helpWithExamples } from './usage.js'

const words = {
  summary: {
    en: 'bring plans in an older version of the format to the present one',
    zh: '把旧格式版本的计划改写为当前版本',
  },
  paths: {
    en: 'plans: files, folders, globs; without any, the plans below plan.config.yaml or this folder',
    zh: '计划：文件、文件夹、通配符；不给出时，为 plan.config.yaml 所在或当前文件夹下的计划',
  },
  dry: { en: 'show what would change and write nothing', zh: '只显示会改什么，不写入' },
} satisfies Record<string, Text>

/** `plan migrate [PATH…]`. */
export const migrate: DefineCommand = ({ program, io, language, show }) => {
  const command = program.command('migrate').summary(words.summary[language]).description(words.summary[language])
  command.argument('[path...]', words.paths[language])
  addGlobalOptions(command, language).option('--dry-run', words.dry[language])
  helpWithExamples(command, ['plan migrate --dry-run', 'plan migrate', 'plan migrate plans/acme.plan.yaml'], language)
  command.action(async (paths: readonly string[]) => {
    const { migratePlans } = await import('./migrate/plans.js')
    await show(await migratePlans(io, paths, command.optsWithGlobals<MigrateOptions>()))
  })
}
