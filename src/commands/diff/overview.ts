import { percent, amount, counted, joined, none, same, shortened, textOf, toned, unknown } from '../../report/words.js'
import type { Block, Cell } from '../../report/block.js'
import type { Data, Section } from '../../report/report.js'
import type { Text } from '../../report/text.js'
import { numberOfFigure } from '../../review/session-figures.js'
import { verdictTones, verdictWords, type Verdict } from '../../review/verdict.js'
import { hasChanged, type Compared } from './compared.js'

const change = (before: Text | undefined, after: Text | undefined): Text => {
  if (before === undefined || after === undefined) return after ?? before ?? textOf(unknown)
  return before.en === after.en ? after : joined([before, after], ' → ')
}

const verdictText = (verdict: Verdict | undefined): Text | undefined => verdict && verdictWords[verdict]

const standing: Readonly<Record<'new' | 'gone', Text>> = {
  new: { en: 'new', zh: '新计划' },
  gone: { en: 'gone', zh: '已移除' },
}

const verdictCell = ({ kind, before, after }: Compared): Cell => {
  if (kind === 'gone') return standing.gone
  const verdict = after?.kind === 'unreadable' ? ('cannot_be_read' as const) : after?.state.verdict
  const then = before?.kind === 'unreadable' ? ('cannot_be_read' as const) : before?.state.verdict
  const text = change(kind === 'new' ? standing.new : verdictText(then), verdictText(verdict))
  return verdict === undefined ? text : toned(text, verdictTones[verdict])
}

const figureCell = ({ told }: Compared, name: string): Cell => {
  const figure = told?.figures.find((one) => one.name === name)
  if (figure === undefined) return none
  const words = (value: number | null): Text =>
    textOf(figure.unit === 'percent' ? percent(value) : amount(value === null ? null : { exact: String(value) }))
  return change(words(figure.before), words(numberOfFigure(figure.value)))
}

const rowOf = (one: Compared): readonly Cell[] => [
  same(shortened(one.report.account ?? one.report.file, 40)),
  verdictCell(one),
  figureCell(one, 'gap_index_pct'),
  figureCell(one, 'open_weighted'),
]

const blocksOf = (plans: readonly Compared[]): readonly Block[] => {
  const changed = plans.filter(hasChanged)
  const left = plans.length - changed.length
  const still: readonly Block[] =
    left === 0
      ? []
      : [
          {
            kind: 'text',
            text: counted(left, 'plan without a change', 'plans without a change', '份计划没有变化'),
            tone: 'dim',
          },
        ]
  if (changed.length === 0) return still
  return [
    {
      kind: 'table',
      columns: [
        { title: { en: 'Plan', zh: '计划' } },
        { title: { en: 'Verdict', zh: '结论' } },
        { title: { en: 'Gap index', zh: '差距指数' }, optional: 1 },
        { title: { en: 'Weighted', zh: '加权' }, align: 'right' },
      ],
      rows: changed.map(rowOf),
    },
    ...still,
  ]
}

/** All plans in a table, where there are several; else only what was compared, for programs. */
export const overview = (
  plans: readonly Compared[],
  title: Text,
  { before, after }: { readonly before: Data; readonly after: Data },
): Section => ({
  id: 'diff',
  title,
  data: { before, after, plans: plans.length, changed: plans.filter(hasChanged).length },
  blocks: plans.length === 1 ? [] : blocksOf(plans),
})
