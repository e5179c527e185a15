import type { Text } from '../report/text.js'
import type { DefineCommand } from './command.js'
import type { DiffOptions } from './diff/index.js'
import { addGlobalOptions, failOnOption } from './options.js'
import { helpWithExamples } from './usage.js'

const words = {
  summary: {
    en: 'what changed in plans, by meaning: people, deals, money, actions, findings; also in git diff',
    zh: '计划有哪些变化（按含义）：关键人、商机、金额、行动、检查结果；也可用于 git diff',
  },
  words: {
    en: 'up to two revisions, then paths: without any, HEAD and the working folder; one revision and the working folder; two revisions; or two paths and no revision, which are compared with each other',
    zh: '至多两个版本，然后是路径：不给出时比较 HEAD 与工作目录；一个版本与工作目录；两个版本；或只给两个路径（互相比较）',
  },
  driver: {
    en: 'as git calls it for each file, once it is told: git config diff.plan.command "plan diff --driver"',
    zh: '供 git 对每个文件调用；设置方法：git config diff.plan.command "plan diff --driver"',
  },
  redact: {
    en: 'show people and companies by stable pseudonyms',
    zh: '用固定的化名显示人员和公司',
  },
} satisfies Record<string, Text>

/** `plan diff [REVISION] [REVISION] [PATH…]`, also as git calls it for each file. */
export const diff: DefineCommand = ({ program, io, language, show }) => {
  const command = program.command('diff').summary(words.summary[language]).description(words.summary[language])
  command.argument('[word...]', words.words[language])
  addGlobalOptions(command, language, ['tables'])
  command.addOption(failOnOption(language, 'never'))
  command.option('--redact-names', words.redact[language])
  command.option('--driver', words.driver[language])
  const examples = [
    'plan diff',
    'plan diff main plans/acme.plan.yaml',
    'plan diff HEAD~5 HEAD --format markdown',
    'plan diff old.plan.yaml new.plan.yaml --lang zh',
  ]
  helpWithExamples(command, examples, language)
  command.action(async (typed: readonly string[]) => {
    const options = command.optsWithGlobals<DiffOptions & { readonly driver?: true }>()
    if (options.driver) {
      const { driverOutcome } = await import('./diff/driver.js')
      await show(await driverOutcome(io, typed, options, language))
      return
    }
    const { diffOutcome } = await import('./diff/index.js')
    await show(await diffOutcome(io, typed, options))
  })
}
