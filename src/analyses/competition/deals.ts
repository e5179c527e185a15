import { byId, namesOf, peopleOf, teamOf } from '../../measures/lookup.js'
import { labelOf } from '../../measures/scales.js'
import { subjectNames } from '../../measures/subjects.js'
import type { Plan } from '../../plan/plan.js'
import type { Playbook } from '../../playbook/playbook.js'
import type { Block, Cell, Fact, Tone } from '../../report/block.js'
import type { Text } from '../../report/text.js'
import { both, joined, labelIn, listed, same, toned, unknown } from '../../report/words.js'
import type { DealFigures, Figures } from './figures.js'

type Lever = DealFigures['levers'][number]
type Question = DealFigures['questions'][number]

const stateTones: Readonly<Record<Lever['state'], Tone | undefined>> = {
  planned: undefined,
  done: undefined,
  effective: 'good',
}

const supportTone = (playbook: Playbook, attitude: string | null): Tone | undefined => {
  const support = attitude === null ? undefined : playbook.scales['attitude']?.[attitude]?.number
  if (support === undefined || support === 0) return undefined
  return support > 0 ? 'good' : 'bad'
}

const levelCell = (playbook: Playbook, scale: string, id: string | null, tone?: Tone): Cell =>
  id === null ? unknown : toned(labelIn(playbook.scales[scale], id), tone)

const stateCell = ({ state, overdue }: Lever, playbook: Playbook): Cell => {
  const label = labelIn(playbook.scales['lever_state'], state)
  return overdue === true
    ? toned(joined([label, { en: ' (overdue)', zh: '（已逾期）' }], ''), 'bad')
    : toned(label, stateTones[state])
}

const leverTable = ({ levers }: DealFigures, plan: Plan, playbook: Playbook): Block => {
  const people = byId(peopleOf(plan))
  const team = byId(teamOf(plan))
  return {
    kind: 'table',
    columns: [
      { title: { en: 'Person', zh: '对谁' } },
      { title: { en: 'Attitude', zh: '态度' }, optional: 1 },
      { title: { en: 'Factor', zh: '因素' } },
      { title: { en: 'Lever', zh: '手段' } },
      { title: { en: 'Owner', zh: '负责人' } },
      { title: { en: 'Due', zh: '截止' } },
      { title: { en: 'State', zh: '状态' } },
    ],
    rows: levers.map((lever): readonly Cell[] => [
      same(people.get(lever.person)?.name ?? lever.person),
      levelCell(playbook, 'attitude', lever.attitude, supportTone(playbook, lever.attitude)),
      levelCell(playbook, 'lever_factor', lever.factor),
      levelCell(playbook, 'lever', lever.lever),
      lever.owner === null ? unknown : same(team.get(lever.owner)?.name ?? lever.owner),
      lever.due === null ? unknown : same(lever.due),
      stateCell(lever, playbook),
    ]),
  }
}

/** `cognition 2 · emotion 0 · interest 1`; a factor that nobody uses stands out. */
const factorsFact = ({ factors }: DealFigures, playbook: Playbook): Fact => {
  const isLopsided = factors.filter(({ levers }) => levers > 0).length === 1
  const words = both((language) =>
    factors
      .map(
        ({ factor, levers }) => `${labelOf(playbook, 'lever_factor', factor)?.[language] ?? factor} ${String(levers)}`,
      )
      .join(' · '),
  )
  return {
    label: { en: 'levers by factor', zh: '各因素的手段' },
    value: toned(words, isLopsided ? 'warn' : undefined),
  }
}

const answerCell = ({ state, answer, date }: Question): Cell => {
  switch (state) {
    case 'answered':
      return answer === null ? unknown : same(answer)
    case 'asked':
      return toned({ en: `asked ${date ?? '?'}, no answer yet`, zh: `${date ?? '?'} 已问，未答` }, 'warn')
    case 'planned':
      return toned({ en: 'to be asked', zh: '待问' }, 'dim')
  }
}

const questionTable = ({ questions }: DealFigures, plan: Plan, playbook: Playbook): Block => ({
  kind: 'table',
  columns: [
    { title: { en: 'SPIN', zh: 'SPIN' } },
    { title: { en: 'Question', zh: '提问' } },
    { title: { en: 'To', zh: '问谁' } },
    { title: { en: 'Answer', zh: '回答' } },
  ],
  rows: questions.map((question): readonly Cell[] => [
    labelIn(playbook.scales['spin_type'], question.type),
    same(question.what),
    question.person === null ? unknown : same(namesOf(plan)(question.person)),
    answerCell(question),
  ]),
})

const rivalsCell = ({ competitors, no_competitor: checked }: DealFigures, plan: Plan): Cell => {
  if (competitors.length > 0) return listed(competitors.map((id) => same(subjectNames(plan)(id) ?? id)))
  if (checked === null) return unknown
  return { en: `nobody, checked on ${checked}`, zh: `没有对手（${checked} 确认）` }
}

/** `15% asked for, 8% granted (a competitor is cheaper); in return: …`. */
const discountFacts = ({ discount }: DealFigures, playbook: Playbook): readonly Fact[] => {
  if (discount === null) return []
  const { requested_pct, granted_pct, reason, variable_items } = discount
  const pct = (value: number | null) => (value === null ? '?' : `${String(value)}%`)
  const isGiven = granted_pct !== null && granted_pct > 0
  const items = listed(variable_items.map((item) => same(item)))
  const granted: Fact = {
    label: { en: 'price asked for', zh: '要求降价' },
    value: {
      en: `${pct(requested_pct)} off, granted ${pct(granted_pct)}`,
      zh: `${pct(requested_pct)}，已让 ${pct(granted_pct)}`,
    },
  }
  const why = labelOf(playbook, 'discount_reason', reason)
  return [
    granted,
    {
      label: { en: 'real reason', zh: '真正原因' },
      value: why ?? toned({ en: 'not known', zh: '不清楚' }, requested_pct ? 'warn' : 'dim'),
    },
    {
      label: { en: 'in return', zh: '交换条件' },
      value: variable_items.length > 0 ? items : toned({ en: 'nothing', zh: '没有' }, isGiven ? 'warn' : 'dim'),
    },
  ]
}

const factsOf = (deal: DealFigures, plan: Plan, playbook: Playbook): readonly Fact[] => {
  const { position_statement: position, key_players_without_lever: unmoved, levers } = deal
  return [
    { label: { en: 'against', zh: '对手' }, value: rivalsCell(deal, plan) },
    { label: { en: 'our position', zh: '我方定位' }, value: position === null ? unknown : same(position) },
    ...discountFacts(deal, playbook),
    ...(levers.length > 0 ? [factorsFact(deal, playbook)] : []),
    ...(unmoved.length > 0
      ? [
          {
            label: { en: 'not won, no lever', zh: '未争取到、无手段' },
            value: toned(listed(unmoved.map((id) => same(namesOf(plan)(id)))), 'warn'),
          },
        ]
      : []),
  ]
}

const hasAnything = (deal: DealFigures): boolean =>
  [deal.competitors, deal.levers, deal.questions, deal.key_players_without_lever].some(({ length }) => length > 0) ||
  deal.no_competitor !== null ||
  deal.position_statement !== null ||
  deal.discount !== null

const dealTitle = ({ name, stage }: DealFigures): Text => ({
  en: `${name} · stage ${stage}`,
  zh: `${name} · 阶段 ${stage}`,
})

/** Deal by deal: against whom, our position, the levers by factor, and the questions to the customer. */
export const dealBlocks = (figures: Figures, plan: Plan, playbook: Playbook): readonly Block[] => {
  const silent = figures.opportunities.filter((deal) => !hasAnything(deal))
  const told = figures.opportunities
    .filter(hasAnything)
    .flatMap((deal): readonly Block[] => [
      { kind: 'heading', text: dealTitle(deal) },
      { kind: 'facts', items: factsOf(deal, plan, playbook) },
      ...(deal.levers.length > 0 ? [leverTable(deal, plan, playbook)] : []),
      ...(deal.questions.length > 0 ? [questionTable(deal, plan, playbook)] : []),
    ])
  if (silent.length === 0) return told
  const names = listed(silent.map(({ name, stage }) => ({ en: `${name} (${stage})`, zh: `${name}（${stage}）` })))
  return [
    ...told,
    {
      kind: 'text',
      text: { en: `nothing about competition is written for ${names.en}`, zh: `没有写竞争情况的商机：${names.zh}` },
      tone: 'dim',
    },
  ]
}
