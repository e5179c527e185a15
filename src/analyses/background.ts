import { given } from '../measures/blank.js'
import { isModuleOn } from '../measures/modules.js'
import { needQuestions, needsOf, type NeedQuestion } from '../measures/needs.js'
import { cuesOf, researchOf, companyIds, type CueList, type ResearchEntry } from '../measures/research.js'
import type { Context } from '../plan/context.js'
import type { Plan } from '../plan/plan.js'
import type { Playbook } from '../playbook/playbook.js'
import type { Block, Cell } from '../report/block.js'
import type { Text } from '../report/text.js'
import { both, labelIn, none, partOf, same, shortened, toned, unknown } from '../report/words.js'
import { columnsOf, defineAnalysis } from './analysis.js'

type State = ResearchEntry['state']

const entryFigures = ({ id, state, text, source, checkedOn }: ResearchEntry<string>) => ({
  id,
  state,
  text: text ?? null,
  source: source ?? null,
  checked_on: checkedOn ?? null,
})

const researchFigures = (entry: ResearchEntry) => {
  const { id, ...rest } = entryFigures(entry)
  const isCompany = companyIds.some((one) => one === id)
  return { id, group: isCompany ? ('3c' as const) : ('focus' as const), ...rest }
}

/** null = the module is off. */
const cueFigures = (list: CueList, plan: Plan, { asOf, playbook }: Context) => {
  if (!isModuleOn(list, plan, playbook)) return null
  const { entries, answered, of } = cuesOf(list, plan, asOf)
  return { cues: entries.map(entryFigures), answered, of }
}

const needFigures = (plan: Plan, playbook: Playbook) => {
  const { rows, explicit, implicit, unknown: unknownKind } = needsOf(plan, playbook)
  if (rows.length === 0) return null
  return {
    needs: rows.map(({ need, kind, open }) => ({
      what: need.what,
      channel: need.channel ?? null,
      kind: kind ?? null,
      who: given(need.who) ?? null,
      when: given(need.when) ?? null,
      where: given(need.where) ?? null,
      how: given(need.how) ?? null,
      answered: needQuestions.length - open.length,
      open,
    })),
    explicit,
    implicit,
    unknown: unknownKind,
    of: rows.length,
  }
}

const compute = (plan: Plan, context: Context) => {
  const entries = researchOf(plan, context.asOf).map(researchFigures)
  const inState = (state: State) => entries.filter((entry) => entry.state === state).length
  return {
    entries,
    filled: inState('filled'),
    none_found: inState('none_found'),
    missing: inState('missing'),
    of: entries.length,
    environment: cueFigures('environment', plan, context),
    own_business: cueFigures('own_business', plan, context),
    needs: needFigures(plan, context.playbook),
  }
}

type Figures = ReturnType<typeof compute>
type EntryFigures = ReturnType<typeof entryFigures>

const states: Readonly<Record<State, Cell>> = {
  filled: toned({ en: 'known', zh: '已了解' }, 'good'),
  none_found: toned({ en: 'none found', zh: '查过，没有' }, 'good'),
  missing: toned({ en: 'missing', zh: '缺失' }, 'warn'),
}

/** Long enough to remind, short enough for a table. */
const longest = 60

const excerpt = (text: string | null): Cell => (text === null ? none : same(shortened(text, longest)))

const row = (scale: string, entry: EntryFigures, { scales }: Playbook): readonly Cell[] => [
  labelIn(scales[scale], entry.id),
  states[entry.state],
  entry.checked_on === null ? none : same(entry.checked_on),
  excerpt(entry.text),
]

const entryTable = (title: Text, scale: string, entries: readonly EntryFigures[], playbook: Playbook): Block => ({
  kind: 'table',
  columns: [
    { title },
    { title: { en: 'State', zh: '状态' } },
    { title: { en: 'Checked on', zh: '核实日期' } },
    { title: { en: 'What we know', zh: '要点' } },
  ],
  rows: entries.map((entry) => row(scale, entry, playbook)),
})

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

const cueTitles: Readonly<Record<CueList, { heading: Text; column: Text }>> = {
  environment: {
    heading: { en: 'Changes around the customer', zh: '环境变化' },
    column: { en: 'Environment', zh: '环境线索' },
  },
  own_business: {
    heading: { en: 'How our own business stands here', zh: '我方业务经营状况' },
    column: { en: 'Own business', zh: '经营线索' },
  },
}

/** What nobody has looked into yet is named below the table, which is long enough without it. */
const cueBlocks = (list: CueList, figures: Figures['environment'], playbook: Playbook): readonly Block[] => {
  if (figures === null) return []
  const { heading, column } = cueTitles[list]
  const scale = `${list}_cue`
  const open = figures.cues.filter(({ state }) => state === 'missing')
  const part = partOf(figures.answered, figures.of)
  const names = (language: 'en' | 'zh') =>
    open.map(({ id }) => labelIn(playbook.scales[scale], id)[language]).join(language === 'zh' ? '、' : ', ')
  return [
    { kind: 'heading', text: heading },
    ...(open.length === figures.of
      ? []
      : [
          entryTable(
            column,
            scale,
            figures.cues.filter(({ state }) => state !== 'missing'),
            playbook,
          ),
        ]),
    {
      kind: 'text',
      text:
        open.length === 0
          ? { en: `cues answered: ${part.en}`, zh: `线索已答 ${part.zh}` }
          : { en: `cues answered: ${part.en}; open: ${names('en')}`, zh: `线索已答 ${part.zh}；未答：${names('zh')}` },
      tone: figures.answered < playbook.limits.cues ? 'warn' : 'dim',
    },
  ]
}

const questionTitles: Readonly<Record<Exclude<NeedQuestion, 'what'>, Text>> = {
  who: { en: 'Who', zh: '哪些客户' },
  when: { en: 'When', zh: '何时' },
  where: { en: 'Where', zh: '哪里' },
  how: { en: 'How', zh: '如何提供' },
}

const kinds = {
  explicit: { en: 'explicit', zh: '显性' },
  implicit: { en: 'implicit', zh: '隐性' },
} as const satisfies Readonly<Record<string, Text>>

/** `complaint of the customer (implicit)`: an implicit need is a lead that nobody else has. */
const channelCell = ({ channel, kind }: NonNullable<Figures['needs']>['needs'][number], { scales }: Playbook): Cell => {
  if (channel === null || kind === null) return unknown
  const label = labelIn(scales['need_channel'], channel)
  const words = { en: `${label.en} (${kinds[kind].en})`, zh: `${label.zh}（${kinds[kind].zh}）` }
  return toned(words, kind === 'implicit' ? 'good' : undefined)
}

const needBlocks = (figures: Figures['needs'], playbook: Playbook): readonly Block[] => {
  if (figures === null) return []
  const { explicit, implicit, unknown: unknownKind, of } = figures
  const answer = (text: string | null): Cell => (text === null ? unknown : same(shortened(text, longest)))
  return [
    { kind: 'heading', text: { en: 'Needs of the customer', zh: '客户需求' } },
    {
      kind: 'table',
      columns: [
        { title: { en: 'What', zh: '需求内容' } },
        { title: { en: 'Channel', zh: '获得途径' } },
        { title: questionTitles.who },
        { title: questionTitles.when },
        { title: questionTitles.where },
        { title: questionTitles.how },
      ],
      rows: figures.needs.map((need): readonly Cell[] => [
        same(shortened(need.what, longest)),
        channelCell(need, playbook),
        answer(need.who),
        answer(need.when),
        answer(need.where),
        answer(need.how),
      ]),
    },
    {
      kind: 'text',
      text: both((language) => {
        const open =
          unknownKind === 0
            ? ''
            : language === 'zh'
              ? `，途径未知 ${String(unknownKind)}`
              : `, ${String(unknownKind)} of unknown channel`
        return language === 'zh'
          ? `${String(of)} 项需求：显性 ${String(explicit)}，隐性 ${String(implicit)}${open}`
          : `${String(of)} ${of === 1 ? 'need' : 'needs'}: ${String(explicit)} explicit, ${String(implicit)} implicit${open}`
      }),
      ...(explicit === of && { tone: 'warn' as const }),
    },
  ]
}

/** Part 2 of a plan: what we know of the customer's world, and what nobody has looked into. */
export const background = defineAnalysis<Figures>({
  id: 'background',
  title: { en: 'Customer background', zh: '客户背景' },
  compute,
  table: {
    columns: columnsOf('id group state text source checked_on'),
    rows: ({ entries }) => entries,
  },
  present: (figures, plan, { playbook }) => [
    accountFacts(plan, playbook.scales),
    entryTable({ en: 'Research', zh: '研究内容' }, 'research', figures.entries, playbook),
    {
      kind: 'text',
      text: both((language) =>
        language === 'zh'
          ? `${String(figures.of)} 项中：已了解 ${String(figures.filled)}，查过没有 ${String(figures.none_found)}，缺失 ${String(figures.missing)}`
          : `of ${String(figures.of)}: ${String(figures.filled)} known, ${String(figures.none_found)} none found, ${String(figures.missing)} missing`,
      ),
      ...(figures.missing > 0 && { tone: 'warn' as const }),
    },
    ...cueBlocks('environment', figures.environment, playbook),
    ...cueBlocks('own_business', figures.own_business, playbook),
    ...needBlocks(figures.needs, playbook),
  ],
})
