import type { Text } from '../report/text.js'
import { UserError } from '../user-error.js'
import type { DefineCommand, GlobalOptions } from './command.js'
import { addGlobalOptions } from './options.js'
import { helpWithExamples } from './usage.js'

const summary: Text = {
  en: 'print the JSON Schema of plan files, for editors',
  zh: '输出计划文件的 JSON Schema，供编辑器使用',
}

const partHelp: Text = {
  en: 'the schema of the part files of a folder plan, where nothing is required at the root',
  zh: '文件夹计划中各部分文件的 schema（根级没有必填项）',
}

/** `plan schema`: the schema itself is the result, so there is no Report to format. */
export const schema: DefineCommand = ({ program, io, language }) => {
  const command = program.command('schema').summary(summary[language]).description(summary[language])
  addGlobalOptions(command, language).option('--part', partHelp[language])
  helpWithExamples(command, ['plan schema -o account-plan.schema.json', 'plan schema --part'], language)
  command.action(async () => {
    const options = command.optsWithGlobals<GlobalOptions & { part?: true }>()
    if (options.format !== undefined && options.format !== 'json')
      throw new UserError({
        en: 'a schema is JSON; leave --format out',
        zh: 'schema 本身就是 JSON；请不要使用 --format',
      })
    const { planSchema, partSchema } = await import('../plan/schemas.js')
    const text = options.part ? partSchema : planSchema
    if (options.output === undefined) await io.out(text)
    else await io.write(options.output, text, [])
  })
}
