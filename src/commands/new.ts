import type { Command } from 'commander'
import type { Language, Text } from '../report/text.js'
import type { DefineCommand, GlobalOptions } from './command.js'
import type { NewFlags } from './new/flags.js'
import { addGlobalOptions } from './options.js'
import { helpWithExamples } from './usage.js'

const summary: Text = {
  en: 'start a plan: a few questions, then a commented draft',
  zh: '新建计划：问几个问题，写好一份带注释的草稿',
}

const pathHelp: Text = {
  en: 'where to: a file NAME.plan.yaml, a name, or a folder; named after the account unless given',
  zh: '写到哪里：文件 NAME.plan.yaml、名称或文件夹；不给出时按客户名称取名',
}

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]

const options: readonly (readonly [flag: string, help: Text, repeated?: 'repeated'])[] = [
  [
    '--template <name>',
    { en: 'for whom: prospect, customer or former', zh: '模板：prospect 潜在客户、customer 客户、former 以前的客户' },
  ],
  ['--folder', { en: 'a folder with a file for each part', zh: '写成文件夹，每个部分一个文件' }],
  ['--account <name>', { en: 'name of the account', zh: '客户名称' }],
  [
    '--lifecycle <level>',
    { en: 'where it stands with us; follows from --template', zh: '合作状态；可由 --template 得出' },
  ],
  ['--owner <name>', { en: 'who of us owns the plan', zh: '我方负责人姓名' }],
  ['--owner-role <role>', { en: 'and the role of the owner', zh: '负责人的角色' }],
  [
    '--member <words>',
    { en: 'somebody else of ours: "NAME, ROLE"; may be repeated', zh: '我方其他人：“姓名，角色”；可重复' },
    'repeated',
  ],
  [
    '--person <words>',
    {
      en: 'somebody at the customer: "NAME, TITLE", then role, influence, contact, attitude in any order; may be repeated',
      zh: '客户方的人：“姓名，职务”，后面可跟角色、影响力、联系、态度，次序不限；可重复',
    },
    'repeated',
  ],
  ['--deal <name>', { en: 'the first deal', zh: '第一个商机' }],
  ['--amount <amount>', { en: 'its amount, as in 6.8m', zh: '金额，例如 680万' }],
  ['--stage <stage>', { en: 'its stage, A to E; A unless given', zh: '阶段 A 到 E；默认 A' }],
  ['--since <day>', { en: 'the day it came to that stage', zh: '进入该阶段的日期' }],
  ['--evidence <text>', { en: 'what shows that the stages before are done', zh: '前面各阶段已完成的依据' }],
  ['--close <day>', { en: 'expected day of the contract', zh: '预计签约日期' }],
  ['--action <text>', { en: 'the first step', zh: '第一步行动' }],
  ['--due <day>', { en: 'until when: 2026-07-10, tomorrow, +7', zh: '期限：2026-07-10、明天、+7' }],
  ['--yes', { en: 'write without asking; what is not given stays open', zh: '不再询问，直接写入；没给出的留空' }],
  ['--dry-run', { en: 'show the plan and write nothing', zh: '只显示计划，不写入' }],
]

const addOptions = (command: Command, language: Language): void => {
  for (const [flag, help, repeated] of options)
    if (repeated) command.option(flag, help[language], collect)
    else command.option(flag, help[language])
}

const examples = [
  'plan new',
  'plan new --template customer',
  'plan new --account 蓝湾仪器 --template prospect --owner 赵宁 --yes',
  'plan new bluebay --folder --dry-run',
]

/** `plan new [PATH]`: there is no plan yet, so this is no edit of one. */
export const newCommand: DefineCommand = ({ program, io, language, show }) => {
  const command = program.command('new').summary(summary[language]).description(summary[language])
  command.argument('[path]', pathHelp[language])
  addGlobalOptions(command, language)
  addOptions(command, language)
  helpWithExamples(command, examples, language)
  command.action(async (path: string | undefined) => {
    const flags = command.optsWithGlobals<NewFlags & GlobalOptions>()
    const { newPlan } = await import('./new/plan.js')
    const commands = program.commands.map((one) => one.name())
    await newPlan(io, show, { path, flags, commands })
  })
}
