import type { Edited } from '../../editing/edit.js'
import { lineDiff } from '../../editing/line-diff.js'
import type { Migration } from '../../editing/migrations/migration.js'
import { currentVersion } from '../../plan/versions.js'
import type { Block } from '../../report/block.js'
import type { Data, PlanReport, Report } from '../../report/report.js'
import type { Text } from '../../report/text.js'
import { both, counted, joined, listed, same } from '../../report/words.js'
import type { Refusal } from '../command.js'

/** Something that keeps a plan from being brought to the present version, where it stands in the file as it is. */
export type Hindrance = Refusal

/** What became of one plan; `steps` are those that were tried. */
export type Result = { readonly name: string; readonly known: Pick<PlanReport, 'id' | 'account' | 'status'> } & (
  | { readonly kind: 'current' }
  | { readonly kind: 'done'; readonly steps: readonly Migration[]; readonly changed: Edited['changed'] }
  | {
      readonly kind: 'blocked'
      readonly steps: readonly Migration[]
      readonly changed: Edited['changed']
      readonly hindrances: readonly Hindrance[]
    }
)

type ResultOf<Kind> = Extract<Result, { readonly kind: Kind }>

const title: Text = { en: 'Migrate', zh: '格式迁移' }

const separator = ' · '

const mendFirst = ({ hindrances: { length } }: ResultOf<'blocked'>): Text =>
  counted(length, 'place must be mended first', 'places must be mended first', '处须先改好')

/** `version 0 → 1`; nothing where no version is known that could be left. */
const wayOf = ({ steps: [first] }: { readonly steps: readonly Migration[] }): readonly Text[] => {
  if (first === undefined) return []
  const way = `${String(first.from)} → ${String(currentVersion)}`
  return [{ en: `version ${way}`, zh: `版本 ${way}` }]
}

const diffBlocks = (changed: Edited['changed']): readonly Block[] =>
  changed.map(({ file, before, after }) => ({ kind: 'code', text: [file, ...lineDiff(before, after)].join('\n') }))

const doneBlocks = (result: ResultOf<'done'>, isDry: boolean): readonly Block[] => {
  const count = result.changed
    .flatMap(({ before, after }) => lineDiff(before, after))
    .filter((line) => line.startsWith('+')).length
  const what = listed(result.steps.map(({ describes }) => describes))
  const dry: Text = { en: 'would change', zh: '将会修改' }
  const parts = [
    ...(isDry ? [dry] : []),
    same(result.name),
    ...wayOf(result),
    counted(count, 'line', 'lines', '行'),
    what,
  ]
  const line: Block = { kind: 'text', text: joined(parts, separator), tone: isDry ? 'dim' : 'good' }
  return isDry ? [line, ...diffBlocks(result.changed)] : [line]
}

/** A longer list of what is in the way is none to work through; programs get all of it. */
const mostShown = 20

const hindranceBlocks = (hindrances: readonly Hindrance[]): readonly Block[] => {
  const more = hindrances.length - mostShown
  const list: Block = {
    kind: 'ordered',
    items: hindrances.slice(0, mostShown).map(({ file, line, message, hint }) => ({
      text: both((language) => `${file}${line === undefined ? '' : `:${String(line)}`}  ${message[language]}`),
      ...(hint && { details: [hint] }),
    })),
  }
  if (more <= 0) return [list]
  const rest: Text = {
    en: `${String(more)} more, not shown here; --format json has them all`,
    zh: `另有 ${String(more)} 处未在此显示；--format json 含全部内容`,
  }
  return [list, { kind: 'text', text: rest, tone: 'dim' }]
}

/** A single reason to leave a plan alone is said where the refusal is said. */
const isShort = ({ steps, hindrances }: ResultOf<'blocked'>): boolean => steps.length === 0 && hindrances.length === 1

const blockedBlocks = (result: ResultOf<'blocked'>, isDry: boolean): readonly Block[] => {
  if (isShort(result)) return []
  const nothing: Text = { en: 'nothing written', zh: '没有写入' }
  const parts = [same(result.name), ...wayOf(result), nothing, mendFirst(result)]
  return [
    { kind: 'text', text: joined(parts, separator), tone: 'bad' },
    ...(isDry ? diffBlocks(result.changed) : []),
    ...hindranceBlocks(result.hindrances),
  ]
}

const currentBlocks = (results: readonly Result[]): readonly Block[] => {
  const [only, ...others] = results
  if (only === undefined) return []
  const which = others.length === 0 ? same(only.name) : counted(results.length, 'plan', 'plans', '份计划')
  const state: Text = {
    en: `version ${String(currentVersion)}, nothing to do`,
    zh: `版本 ${String(currentVersion)}，无需迁移`,
  }
  return [{ kind: 'text', text: joined([which, state], separator), tone: 'dim' }]
}

const dataOf = (result: Result, isDry: boolean): Data => {
  const [steps, changed] = result.kind === 'current' ? [[], []] : [result.steps, result.changed]
  const hindrances = result.kind === 'blocked' ? result.hindrances : []
  return {
    state: result.kind === 'done' ? (isDry ? 'would_migrate' : 'migrated') : result.kind,
    from: result.kind === 'current' ? currentVersion : (steps[0]?.from ?? null),
    to: currentVersion,
    files: changed.map(({ file, before, after }) => ({ file, lines: [...lineDiff(before, after)] })),
    hindrances: hindrances.map(({ file, line = null, message, hint = null }) => ({ file, line, message, hint })),
  }
}

/** What is said on standard error of a plan that stayed as it was. */
export const refusalsOf = (result: Result): readonly Refusal[] => {
  if (result.kind !== 'blocked') return []
  if (isShort(result)) return result.hindrances
  const left = mendFirst(result)
  return [{ file: result.name, message: { en: `nothing was written; ${left.en}`, zh: `没有写入；${left.zh}` } }]
}

const blocksOf = (result: Result, isDry: boolean): readonly Block[] => {
  switch (result.kind) {
    case 'current':
      return []
    case 'done':
      return doneBlocks(result, isDry)
    case 'blocked':
      return blockedBlocks(result, isDry)
  }
}

/** Everything that `plan migrate` has to say about some plans. */
export const migrationReport = (results: readonly Result[], asOf: string, isDry: boolean): Report => ({
  command: 'migrate',
  title,
  asOf,
  plans: results.map((result) => ({
    ...result.known,
    file: result.name,
    diagnostics: [],
    sections: [{ id: 'migration', title, data: dataOf(result, isDry), blocks: [] }],
    folded: true,
  })),
  sections: [
    {
      id: 'migration',
      title,
      bare: true,
      blocks: [
        ...results.flatMap((result) => blocksOf(result, isDry)),
        ...currentBlocks(results.filter(({ kind }) => kind === 'current')),
      ],
    },
  ],
  rules: [],
})
