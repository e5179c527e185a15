import { Option } from 'commander'
import { groupings } from '../measures/portfolio.js'
import type { Text } from '../report/text.js'
import type { DefineCommand } from './command.js'
import { addGlobalOptions, failOnOption, pathsHelp, redactHelp } from './options.js'
import type { PortfolioOptions } from './portfolio/options.js'
import { helpWithExamples } from './usage.js'

const words = {
  summary: {
    en: 'many plans as one: which need somebody first, what they are worth, what is wrong where',
    zh: '把多份计划合起来看：先看谁、值多少、问题在哪里',
  },
  by: { en: 'look into it by owner, industry or tier', zh: '按负责人、行业或等级细看' },
} satisfies Record<string, Text>

export const portfolio: DefineCommand = ({ program, io, language, show }) => {
  const command = program.command('portfolio').summary(words.summary[language]).description(words.summary[language])
  command.argument('[path...]', pathsHelp[language])
  addGlobalOptions(command, language, ['tables'])
  command.addOption(failOnOption(language, 'never'))
  command.addOption(new Option('--by <grouping>', words.by[language]).choices(groupings))
  command.option('--redact-names', redactHelp[language])
  helpWithExamples(
    command,
    [
      'plan portfolio examples --as-of 2026-06-30',
      'plan portfolio --by owner',
      'plan portfolio --format csv -o portfolio.csv',
    ],
    language,
  )
  command.action(async () => {
    const { portfolioOf } = await import('./portfolio/index.js')
    await show(await portfolioOf(io, command.args, command.optsWithGlobals<PortfolioOptions>()))
  })
}
