import type { Block, Cell } from '../../report/block.js'
import type { Data } from '../../report/report.js'
import { same } from '../../report/words.js'
import type { FigureChange } from './compared.js'
import { figureText, subjectOf, valueCells, type Tongue } from './figure-text.js'

/** What other sections show, too, or what stands below the table in words. */
const repeating: readonly string[] = ['since-review', 'class-table', 'questions', 'next-moves']

/** Numbers behind a level that stands beside them, and what an item of a list is called. */
const silent: readonly string[] = ['weight', 'current_level', 'desired_level', 'name', 'side']

/** What a plan lacks: a finding says each in words. */
const missing: readonly string[] = ['missing', 'recommended_missing']

const keyOf = ({ steps }: FigureChange): string => steps.at(-1)?.key ?? ''

const isNumber = (value: Data): boolean =>
  typeof value === 'number' || (typeof value === 'object' && value !== null && 'exact' in value)

/** Of an item that comes or goes its numbers say enough. */
const isAside = ({ steps, before, after }: FigureChange): boolean => {
  const only = before === undefined ? after : after === undefined ? before : undefined
  return only !== undefined && steps.some(({ item }) => item !== undefined) && !isNumber(only)
}

/** What people read as a figure; the rest is for programs. */
const isRead = (one: FigureChange): boolean => {
  const { section, steps } = one
  const key = keyOf(one)
  if (section === 'verdict') return steps.length === 1 && key !== 'verdict'
  if (steps.some((step) => missing.includes(step.key))) return false
  if (isAside(one)) return false
  const by = steps.findLast((step) => step.item !== undefined)?.item?.by
  return !repeating.includes(section) && !silent.includes(key) && key !== by
}

/** Sums by stage, by quarter …: what they are sums of stands in the table, too. */
const isBreakdown = ({ steps }: FigureChange): boolean => steps.some(({ key }) => key.startsWith('by_'))

/** About as many rows as a screen has; of more the breakdowns are left out. */
const mostRows = 24

const textOfCells = (cells: readonly Cell[]): string => JSON.stringify(cells)

/** Above the figures of a section. The verdict itself stands below; what its section has besides are numbers of findings. */
const sectionCell = ({ section, title }: FigureChange): Cell => {
  const { en, zh } = section === 'verdict' ? { en: 'Findings', zh: '检查结果' } : title
  return { text: { en: `${en}:`, zh: `${zh}：` }, tone: 'dim' }
}

/** The figures for people, each once: those of the plan before those of its people and deals. */
const figureRows = (figures: readonly FigureChange[], tongue: Tongue): readonly (readonly Cell[])[] => {
  const seen = new Set<string>()
  const rows: (readonly Cell[])[] = []
  for (const section of new Set(figures.map((one) => one.section))) {
    const own = figures.filter((one) => one.section === section)
    const ofPlan = own.filter((one) => subjectOf(one) === null)
    const cells = [...ofPlan, ...own.filter((one) => !ofPlan.includes(one))].map((one): readonly Cell[] => [
      figureText(one, tongue),
      ...valueCells(one, tongue),
    ])
    // A list of records may read the same by its length; what differs in it has rows of its own.
    const differing = cells.filter(([, before, after]) => JSON.stringify(before) !== JSON.stringify(after))
    const fresh = differing.filter((row) => !seen.has(textOfCells(row)) && seen.add(textOfCells(row)))
    const [first] = own
    if (first && fresh.length > 0) rows.push([sectionCell(first), same(''), same('')], ...fresh)
  }
  return rows
}

/** The figures that change, as a table; nothing where there are none that people read. */
export const figureBlocks = (figures: readonly FigureChange[], tongue: Tongue): readonly Block[] => {
  const read = figures.filter(isRead)
  const all = figureRows(read, tongue)
  const few = read.filter((one) => !isBreakdown(one))
  const rows = all.length > mostRows ? figureRows(few, tongue) : all
  const left = all.length - rows.length
  if (rows.length === 0) return []
  return [
    {
      kind: 'table',
      columns: [
        { title: { en: 'Figure', zh: '数字' } },
        { title: { en: 'Before', zh: '之前' } },
        { title: { en: 'After', zh: '之后' } },
      ],
      rows,
    },
    ...(left === 0
      ? []
      : [
          {
            kind: 'text',
            text: {
              en: `and ${String(left)} sums by stage, time or category; --format json has them all`,
              zh: `另有 ${String(left)} 个按阶段、时间或类别的合计；--format json 含全部内容`,
            },
            tone: 'dim',
          } as const,
        ]),
  ]
}
