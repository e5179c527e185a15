import { subjectNames } from '../../measures/subjects.js'
import type { Plan } from '../../plan/plan.js'
import type { Playbook } from '../../playbook/playbook.js'
import type { Block, Cell, Fact } from '../../report/block.js'
import { briefingTitle } from '../../report/review-words.js'
import type { Text } from '../../report/text.js'
import { told } from '../../report/working.js'
import { counted, labelIn, listed, none, partOf, same, toned, unknown } from '../../report/words.js'
import { columnsOf, defineAnalysis } from '../analysis.js'
import { rhythmFigures, type RhythmFigures } from './figures.js'
import { lastReviewBlocks } from './last-review.js'

const openCell = (count: number | null): Cell =>
  count === null || count === 0 ? none : toned(counted(count, 'matter', 'matters', '项'), 'warn')

const stateCell = ({ last_review: last, overdue_days: days }: RhythmFigures['kinds'][number]): Cell => {
  if (days === null) return unknown
  if (days === 0)
    return last === null ? { en: 'not due yet', zh: '未到期' } : toned({ en: 'on time', zh: '按时' }, 'good')
  const late = counted(days, 'day', 'days', '天')
  return toned({ en: `${late.en} late`, zh: `已过 ${late.zh}` }, 'bad')
}

const kindTable = ({ kinds }: RhythmFigures, { scales }: Playbook): Block => ({
  kind: 'table',
  columns: [
    { title: { en: 'Review', zh: '评审' } },
    { title: { en: 'Last held', zh: '上次' } },
    { title: { en: 'Next due', zh: '下次应在' } },
    { title: { en: 'Rhythm', zh: '节奏' } },
    { title: { en: 'Left open', zh: '未落实' } },
  ],
  rows: kinds.map((one) => [
    labelIn(scales['review_kind'], one.kind),
    one.last_held_on === null ? toned({ en: 'never', zh: '没有记录' }, 'dim') : same(one.last_held_on),
    one.next_due === null ? unknown : same(one.next_due),
    stateCell(one),
    openCell(one.left_open),
  ]),
})

const classBlocks = (
  { vulnerabilities, by_class: counts }: RhythmFigures,
  plan: Plan,
  playbook: Playbook,
): readonly Block[] => {
  if (vulnerabilities.length === 0) return []
  const nameOf = subjectNames(plan)
  const rows = Object.entries(counts).flatMap(([id, count]): readonly (readonly Cell[])[] => {
    const newest = vulnerabilities.find((one) => (one.class ?? 'unknown') === id)
    if (newest === undefined) return []
    const about = nameOf(newest.subject ?? '')
    const label: Cell =
      id === 'unknown'
        ? toned({ en: 'not classified', zh: '未分类' }, 'warn')
        : labelIn(playbook.scales['vulnerability_class'], id)
    const what = about === undefined ? same(newest.what) : told(newest.what, same(about))
    return [[label, same(count), what, same(newest.held_on)]]
  })
  return [
    { kind: 'heading', text: { en: 'Vulnerabilities found so far', zh: '历次评审发现的薄弱点' } },
    {
      kind: 'table',
      columns: [
        { title: { en: 'Answer needed', zh: '解决方面' } },
        { title: { en: 'Found', zh: '个数' }, align: 'right' },
        { title: { en: 'Latest', zh: '最近一个' } },
        { title: { en: 'When', zh: '日期' } },
      ],
      rows,
    },
  ]
}

/** The latest quarterly and the latest yearly review; older ones are past mending. */
const preparationFacts = ({ preparations }: RhythmFigures, { scales }: Playbook): readonly Fact[] => {
  const latest = preparations
    .toSorted((a, b) => (a.held_on < b.held_on ? 1 : a.held_on > b.held_on ? -1 : 0))
    .filter((one, index, all) => all.findIndex(({ kind }) => kind === one.kind) === index)
  return latest.map(({ held_on: day, done, missing }) => ({
    label: { en: `preparations ${day}`, zh: `${day} 会前准备` },
    value: toned(partOf(done.length, done.length + missing.length), missing.length > 0 ? 'warn' : 'good'),
    ...(missing.length > 0 && {
      note: lackingNote(missing.map((id) => labelIn(scales['preparation'], id))),
    }),
  }))
}

const lackingNote = (names: readonly Text[]): Text => {
  const { en, zh } = listed(names)
  return { en: `missing: ${en}`, zh: `缺：${zh}` }
}

const briefingFacts = ({ briefing }: RhythmFigures): readonly Fact[] => {
  if (briefing === null) return []
  const empty = briefing.filter(({ told }) => !told)
  return [
    {
      label: { en: 'briefing steps with data', zh: '九步汇报有内容的步骤' },
      value: toned(partOf(briefing.length - empty.length, briefing.length), empty.length > 0 ? 'warn' : 'good'),
      ...(empty.length > 0 && { note: lackingNote(empty.map(({ step }) => briefingTitle(step))) }),
    },
  ]
}

const noStart: Block = {
  kind: 'text',
  text: {
    en: 'the first day of the plan ("period.from") is not known, so nothing says when a review that was never held is due',
    zh: '计划的起始日期（“period.from”）未知，无法判断从未进行过的评审应在何时',
  },
  tone: 'dim',
}

/** Domain 2.15: when which review is due, what the last one left open, what was found weak, and what a briefing could tell. */
export const rhythm = defineAnalysis<RhythmFigures>({
  id: 'rhythm',
  title: { en: 'Review rhythm', zh: '评审节奏' },
  compute: rhythmFigures,
  table: {
    columns: columnsOf('kind days last_review last_held_on next_due overdue_days left_open'),
    rows: ({ kinds }) => kinds,
  },
  present(figures, plan, { playbook }) {
    const facts = [...preparationFacts(figures, playbook), ...briefingFacts(figures)]
    return [
      kindTable(figures, playbook),
      ...(figures.kinds.some(({ next_due: due }) => due === null) ? [noStart] : []),
      ...(figures.last_review === null
        ? [{ kind: 'text', text: { en: 'no review is recorded', zh: '还没有评审记录' }, tone: 'warn' } as const]
        : lastReviewBlocks(figures.last_review, plan, playbook)),
      ...classBlocks(figures, plan, playbook),
      ...(facts.length === 0 ? [] : [{ kind: 'facts', items: facts } as const]),
    ]
  },
})
