import { originText, shownValue } from '../manual/draw.js'
import type { PlaybookRow } from '../playbook/effective.js'
import type { Origin } from '../playbook/playbook.js'
import type { Block } from '../report/block.js'
import type { Section } from '../report/report.js'
import { both, same } from '../report/words.js'
import type { Text } from '../report/text.js'
import { UserError } from '../user-error.js'
import type { DefineCommand, GlobalOptions } from './command.js'
import { addGlobalOptions } from './options.js'
import { helpWithExamples } from './usage.js'

const summary: Text = {
  en: 'the values of the method in force, and where each comes from',
  zh: '当前生效的方法参数及其来源',
}

const keyHelp: Text = {
  en: 'only the values below this key, e.g. ladders.default.C',
  zh: '只显示某个键之下的值，例如 ladders.default.C',
}

const explainHelp: Text = {
  en: 'say of this value, or of each below this key, where it comes from, what changes it, and what reads it',
  zh: '说明该值（或该键之下的每个值）的来源、由什么改变、被什么使用',
}

const oneKey = new UserError({
  en: '--explain names the key itself: plan playbook --explain limits.people',
  zh: '--explain 后面就是要说明的键：plan playbook --explain limits.people',
})

/** Groups above this many values are counted instead of printed, unless they are asked for. */
const longGroup = 60

const columns = [
  { title: { en: 'Key', zh: '键' } },
  { title: { en: 'Value', zh: '值' } },
  { title: { en: 'From', zh: '来源' } },
]

const tableOf = (rows: readonly PlaybookRow[]): Block => ({
  kind: 'table',
  columns,
  rows: rows.map((row) => [same(row.key), shownValue(row), originText(row.origin)]),
})

const groupOf = (row: PlaybookRow): string => row.key.split('.')[0] ?? row.key

const blocksOf = (rows: readonly PlaybookRow[], whole: boolean): readonly Block[] => {
  const groups = [...new Set(rows.map(groupOf))].map((name) => ({
    name,
    rows: rows.filter((row) => groupOf(row) === name),
  }))
  const tooLong = (group: { rows: readonly PlaybookRow[] }) =>
    whole && group.rows.length > longGroup && group.rows.every(({ origin }) => origin.kind === 'default')
  const shown = groups.filter((group) => !tooLong(group)).flatMap((group) => group.rows)
  const counted = groups
    .filter(tooLong)
    .map(({ name, rows: { length } }) =>
      both((language) =>
        language === 'zh'
          ? `${name}：${String(length)} 个值，均为默认；用 plan playbook ${name} 查看`
          : `${name}: ${String(length)} values, all default; see them with plan playbook ${name}`,
      ),
    )
  return [tableOf(shown), ...(counted.length > 0 ? [{ kind: 'list', items: counted } as const] : [])]
}

export const playbook: DefineCommand = ({ program, io, language, show }) => {
  const command = program.command('playbook').summary(summary[language]).description(summary[language])
  command.argument('[key]', keyHelp[language])
  addGlobalOptions(command, language)
  command.option('--explain <key>', explainHelp[language])
  const examples = ['plan playbook', 'plan playbook ladders.default', 'plan playbook --explain limits.team_members']
  helpWithExamples(command, [...examples, 'plan playbook --format json'], language)
  command.action(async (key: string | undefined) => {
    const options = command.optsWithGlobals<GlobalOptions & { readonly explain?: string }>()
    if (options.explain !== undefined && key !== undefined) throw oneKey
    const { openSession } = await import('./session.js')
    const { originsOf, playbookRows } = await import('../playbook/effective.js')
    const { defaultPlaybook } = await import('../playbook/default.generated.js')
    const { defaultMarks } = await import('../playbook/marks.generated.js')
    const session = await openSession(io, options)
    const origins = originsOf(session.playbook, defaultPlaybook, defaultMarks, session.changes)
    const day: Origin = options.asOf === undefined ? { kind: 'default', mark: '' } : { kind: 'flag', flag: '--as-of' }
    const all: PlaybookRow[] = [
      { key: 'as_of', value: session.asOf, origin: day },
      { key: 'language', value: session.language, origin: session.languageOrigin },
      ...playbookRows(session.playbook, origins),
    ]
    const rows = all.filter((row) => key === undefined || row.key === key || row.key.startsWith(`${key}.`))
    if (rows.length === 0)
      throw new UserError({
        en: `the playbook has no key "${key ?? ''}"; plan playbook lists them`,
        zh: `方法参数中没有键“${key ?? ''}”；用 plan playbook 查看所有键`,
      })
    const { explain } = options
    const section: Section =
      explain === undefined
        ? {
            id: 'playbook',
            title: { en: 'Playbook', zh: '方法参数' },
            data: rows.map(({ key: name, value, origin }) => ({ key: name, value, origin })),
            blocks: blocksOf(rows, key === undefined),
          }
        : await (await import('./playbook-explain.js')).explainedSection(explain, all, session.playbook)
    await show({
      report: {
        command: 'playbook',
        title: section.title,
        asOf: session.asOf,
        plans: [],
        sections: [section],
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
