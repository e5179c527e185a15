import type { Command } from 'commander'
import type { Language } from '../report/text.js'
import { addKinds, type AddFlags, type AddKind } from './add-kinds.js'
import type { DefineCommand } from './command.js'
import { addGlobalOptions } from './options.js'
import { UserError } from '../user-error.js'
import { helpWithExamples } from './usage.js'
import { defineWriting } from './write-command.js'

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]

const flagsOf =
  (kind: AddKind) =>
  (command: Command, language: Language): void => {
    for (const { flag, help } of kind.fields) command.option(flag, help[language])
    if (kind.under) command.option('--under <id>', kind.under.help[language])
    if (kind.prefix !== undefined)
      command.option(
        '--id <id>',
        { en: 'the id; proposed from the name unless given', zh: 'id；默认由名称生成' }[language],
      )
    command.option(
      '--field <key=value>',
      { en: 'any other field of the format; may be repeated', zh: '格式中的其他字段，可重复' }[language],
      collect,
    )
  }

const summary = {
  en: 'add a person, deal, goal, action, competitor, organisation, voice or member of the team',
  zh: '新增关键人、商机、目标、行动、竞争对手、组织、客户心声或团队成员',
}

/** `plan add KIND …`, a command for each kind. */
export const add: DefineCommand = (workshop) => {
  const { program, io, language } = workshop
  const command = program.command('add').summary(summary[language]).description(summary[language])
  helpWithExamples(
    command,
    addKinds.flatMap(({ examples: [first] }) => first ?? []),
    language,
  )
  command.argument('[kind...]', { en: 'what to add', zh: '新增什么' }[language])
  addGlobalOptions(command, language)
  command.action(async ([typed]: readonly string[]) => {
    const names = addKinds.map(({ kind }) => kind)
    if (typed !== undefined || !io.interactive)
      throw new UserError({
        en: `${typed === undefined ? 'say what to add' : `"${typed}" cannot be added`}; it can be ${names.join(', ')}`,
        zh: `${typed === undefined ? '请说明要新增什么' : `无法新增“${typed}”`}；可以是 ${addKinds.map(({ kind, summary: { zh } }) => `${kind}（${zh.split(/[；：]/)[0] ?? ''}）`).join('、')}`,
      })
    const question = { en: 'What would you like to add?', zh: '要新增什么？' }
    const kind = await io.ask(language).choice(
      question[language],
      addKinds.map((one) => ({ value: one.kind, name: one.summary[language] })),
    )
    await command.parseAsync([kind], { from: 'user' })
  })
  for (const kind of addKinds)
    defineWriting<AddFlags>({
      name: kind.kind,
      summary: kind.summary,
      title: { en: `Add: ${kind.summary.en}`, zh: `新增：${kind.summary.zh}` },
      examples: kind.examples,
      words: [[kind.word.name, kind.word.help]],
      flags: flagsOf(kind),
      work: async () => (await import('./changes/add.js')).addChange(kind),
    })({ ...workshop, program: command })
}
