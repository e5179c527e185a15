import { companyIds, focusIds, type ResearchId } from '../measures/research.js'
import type { Plan } from '../plan/plan.js'
import type { Playbook } from '../playbook/playbook.js'
import type { Block, Cell } from '../report/block.js'
import { both, labelIn, none, same, toned } from '../report/words.js'
import { defineAnalysis } from './analysis.js'

type Background = NonNullable<Plan['background']>
type Entry = Background['company']

type State = 'filled' | 'none_found' | 'missing'

const entryFigures = (id: ResearchId, group: '3c' | 'focus', entry: Entry, checkedOn: string | undefined) => {
  const record = typeof entry === 'string' ? { text: entry } : entry
  const state: State = record?.text !== undefined ? 'filled' : record?.none_found === true ? 'none_found' : 'missing'
  return {
    id,
    group,
    state,
    text: record?.text ?? null,
    source: record?.source ?? null,
    // The date of the whole part stands for every entry that has none of its own.
    checked_on: state === 'missing' ? null : (record?.checked_on ?? checkedOn ?? null),
  }
}

const compute = ({ background = {} }: Plan) => {
  const entries = [
    ...companyIds.map((id) => entryFigures(id, '3c', background[id], background.checked_on)),
    ...focusIds.map((id) => entryFigures(id, 'focus', background.focuses?.[id], background.checked_on)),
  ]
  const inState = (state: State) => entries.filter((entry) => entry.state === state).length
  return {
    entries,
    filled: inState('filled'),
    none_found: inState('none_found'),
    missing: inState('missing'),
    of: entries.length,
  }
}

type Figures = ReturnType<typeof compute>
type EntryFigures = Figures['entries'][number]

const states: Readonly<Record<State, Cell>> = {
  filled: toned({ en: 'known', zh: '已了解' }, 'good'),
  none_found: toned({ en: 'none found', zh: '查过，没有' }, 'good'),
  missing: toned({ en: 'missing', zh: '缺失' }, 'warn'),
}

/** Long enough to remind, short enough for a table. */
const excerptLength = 60

const excerpt = (text: string | null): Cell => {
  if (text === null) return none
  const letters = Array.from(text.replace(/\s+/gu, ' ').trim())
  return same(letters.length > excerptLength ? `${letters.slice(0, excerptLength).join('')}…` : letters.join(''))
}

const row = (entry: EntryFigures, { scales }: Playbook): readonly Cell[] => [
  labelIn(scales['research'], entry.id),
  states[entry.state],
  entry.checked_on === null ? none : same(entry.checked_on),
  excerpt(entry.text),
]

const accountFacts = ({ account }: Plan, scales: Readonly<Record<string, Parameters<typeof labelIn>[0]>>): Block => {
  const level = (scale: string, id: string | undefined): Cell =>
    id === undefined ? toned(same('?'), 'dim') : labelIn(scales[scale], id)
  return {
    kind: 'facts',
    items: [
      { label: { en: 'life cycle', zh: '客户生命周期' }, value: level('lifecycle', account.lifecycle) },
      { label: { en: 'company stage', zh: '企业所处阶段' }, value: level('company_stage', account.company_stage) },
      { label: { en: 'industry', zh: '行业' }, value: level('industry', account.industry) },
    ],
  }
}

/** Part 2 of a plan: what we know of the customer's world, and what nobody has looked into. */
export const background = defineAnalysis<Figures>({
  id: 'background',
  title: { en: 'Customer background', zh: '客户背景' },
  compute,
  present: (figures, plan, { playbook }) => [
    accountFacts(plan, playbook.scales),
    {
      kind: 'table',
      columns: [
        { title: { en: 'Research', zh: '研究内容' } },
        { title: { en: 'State', zh: '状态' } },
        { title: { en: 'Checked on', zh: '核实日期' } },
        { title: { en: 'What we know', zh: '要点' } },
      ],
      rows: figures.entries.map((entry) => row(entry, playbook)),
    },
    {
      kind: 'text',
      text: both((language) =>
        language === 'zh'
          ? `${String(figures.of)} 项中：已了解 ${String(figures.filled)}，查过没有 ${String(figures.none_found)}，缺失 ${String(figures.missing)}`
          : `of ${String(figures.of)}: ${String(figures.filled)} known, ${String(figures.none_found)} none found, ${String(figures.missing)} missing`,
      ),
      ...(figures.missing > 0 && { tone: 'warn' as const }),
    },
  ],
})
