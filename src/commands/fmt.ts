import type { Text } from '../report/text.js'
import type { DefineCommand } from './command.js'
import type { LayoutOptions } from './fmt-plans.js'
import { addGlobalOptions } from './options.js'
import { helpWithExamples } from './usage.js'

const words = {
  summary: {
    en: 'lay plans out in the one way of the format: order, indentation, quotes; comments stay where they belong',
    zh: '按统一格式排版计划：键的顺序、缩进、引号；注释留在原处',
  },
  paths: {
    en: 'plans: files, folders, globs, or - for standard input; without any, the plans below plan.config.yaml or this folder',
    zh: '计划：文件、文件夹、通配符，或 -（标准输入）；不给出时，为 plan.config.yaml 所在或当前文件夹下的计划',
  },
  check: {
    en: 'write nothing; list the files that would change, and end with status 1 if there are any',
    zh: '不写入；列出会改变的文件，如有则以状态码 1 结束',
  },
  changed: {
    en: 'the paths are files that changed: lay out those that belong to plans, and leave other files alone',
    zh: '所给路径是改动过的文件：只排版其中属于计划的文件，忽略其他文件',
  },
} satisfies Record<string, Text>

/** `plan fmt [PATH…]`. */
export const fmt: DefineCommand = ({ program, io, language, show }) => {
  const command = program.command('fmt').summary(words.summary[language]).description(words.summary[language])
  command.argument('[path...]', words.paths[language])
  addGlobalOptions(command, language)
    .option('--check', words.check[language])
    .option('--changed', words.changed[language])
  helpWithExamples(command, ['plan fmt', 'plan fmt plans/acme.plan.yaml', 'plan fmt --check', 'plan fmt -'], language)
  command.action(async (paths: readonly string[]) => {
    const { layOutInput, layOutPlans } = await import('./fmt-plans.js')
    const options = command.optsWithGlobals<LayoutOptions>()
    if (paths.includes('-') && options.check === undefined) await layOutInput(io, show, paths, options)
    else await show(await layOutPlans(io, paths, options))
  })
}
