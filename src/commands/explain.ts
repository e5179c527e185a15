import type { Answer } from '../manual/answer.js'
import type { Section } from '../report/report.js'
import { quoted } from '../report/visible.js'
import type { Text } from '../report/text.js'
import { UserError } from '../user-error.js'
import type { DefineCommand, GlobalOptions } from './command.js'
import { addGlobalOptions } from './options.js'
import { helpWithExamples } from './usage.js'

const summary: Text = {
  en: 'what a rule, scale, level, stage, figure or term means, and what to do about it',
  zh: '解释规则、量表、级别、阶段、指标或术语，以及该怎么办',
}

const idHelp: Text = {
  en: 'a rule, scale, level, stage, figure or any word, in either language; without any, the index',
  zh: '规则、量表、级别、阶段、指标或任意词，中英文均可；不给出时显示目录',
}

/** What stands between the word and the way to the index: a likely word, or the family of a code. */
const nearTo = ({ found }: Answer): Text => {
  const { family, nearest } = found.how === 'none' ? found : {}
  if (family !== undefined)
    return { en: `; plan explain ${family} lists its family, and`, zh: `；用 plan explain ${family} 查看该规则族，` }
  return nearest === undefined
    ? { en: ';', zh: '；' }
    : { en: `; did you mean "${nearest}"?`, zh: `；是不是“${nearest}”？` }
}

const nothingAbout = (answer: Answer): UserError => {
  const word = quoted(answer.asked, 40)
  const near = nearTo(answer)
  return new UserError({
    en: `the manual has nothing about ${word.en}${near.en} plan explain lists what there is`,
    zh: `手册中没有关于${word.zh}的内容${near.zh}用 plan explain 查看目录`,
  })
}

export const explain: DefineCommand = ({ program, io, language, show }) => {
  const command = program.command('explain').summary(summary[language]).description(summary[language])
  command.argument('[id...]', idHelp[language])
  addGlobalOptions(command, language)
  const examples = ['plan explain STK-013', 'plan explain attitude', 'plan explain stage C', 'plan explain coach']
  helpWithExamples(command, [...examples, 'plan explain'], language)
  command.action(async (words: readonly string[]) => {
    const options = command.optsWithGlobals<GlobalOptions>()
    const { openSession } = await import('./session.js')
    const { answersTo, answerSections, contentsSection, manualOf } = await import('../manual/index.js')
    const { originsOf, playbookRows } = await import('../playbook/effective.js')
    const { defaultPlaybook } = await import('../playbook/default.generated.js')
    const { defaultMarks } = await import('../playbook/marks.generated.js')
    const { allRules } = await import('../rules/select.js')
    const session = await openSession(io, options)
    const origins = originsOf(session.playbook, defaultPlaybook, defaultMarks, session.changes)
    const values = new Map(playbookRows(session.playbook, origins).map((row) => [row.key, row]))
    const pages = manualOf({ playbook: session.playbook, values, rules: await allRules() })
    const answers = answersTo(pages, words)
    const unanswered = answers.find(({ found }) => found.how === 'none')
    if (unanswered) throw nothingAbout(unanswered)
    const sections: readonly Section[] = answers.length === 0 ? [contentsSection(pages)] : answerSections(answers)
    await show({
      report: {
        command: 'explain',
        title: { en: 'Explanation', zh: '说明' },
        asOf: session.asOf,
        plans: [],
        sections,
        rules: [],
      },
      language: session.language,
      options,
      failOn: 'never',
      refusals: [],
      inputs: [],
    })
  })
}
