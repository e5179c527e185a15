import {
  stageSummaries,
  stageTimes,
  type StageEnd,
  type StageSummary,
  type StageTime,
} from '../../history/stage-times.js'
import { ladderOf, stageName } from '../../measures/ladder.js'
import type { Block, Cell } from '../../report/block.js'
import type { Section } from '../../report/report.js'
import type { Text } from '../../report/text.js'
import { counted, joined, none, same, toned, unknown } from '../../report/words.js'
import type { Session } from '../reading.js'
import type { Mask } from './mask.js'
import type { Past } from './past.js'
import type { Wish } from './wish.js'

const dim = (text: Text): Block => ({ kind: 'text', text, tone: 'dim' })

const plannedCell = (days: number | undefined): Cell => (days === undefined ? none : same(days))

const stageText = (stage: StageTime['stage'], { playbook }: Session): Text =>
  joined([same(stage), stageName(playbook, stage)])

const lateCell = ({ late, done }: StageSummary): Cell => {
  if (late === undefined) return none
  return toned(
    { en: `${String(late)} of ${String(done.length)}`, zh: `${String(late)}/${String(done.length)}` },
    late > 0 ? 'warn' : undefined,
  )
}

const medianCell = ({ medianDays, plannedDays }: StageSummary): Cell =>
  medianDays === undefined
    ? unknown
    : toned(same(medianDays), plannedDays !== undefined && medianDays > plannedDays ? 'warn' : undefined)

const rangeCell = ({ done }: StageSummary): Cell =>
  done.length === 0 ? unknown : same(done.length === 1 ? String(done[0]) : `${String(done[0])}–${String(done.at(-1))}`)

const runningCell = ({ running, longestRunning, isLongestOlder, plannedDays }: StageSummary): Cell => {
  if (running === 0) return none
  if (longestRunning === undefined) return same(running)
  const least = isLongestOlder ? ' ≥ ' : ' '
  const days = counted(longestRunning, 'day', 'days', '天')
  return toned(
    running === 1
      ? { en: `1, for${least}${days.en}`, zh: `1 个，已${least}${days.zh}` }
      : {
          en: `${String(running)}, longest${least}${days.en}`,
          zh: `${String(running)} 个，最长已${least}${days.zh}`,
        },
    plannedDays !== undefined && longestRunning > plannedDays ? 'warn' : undefined,
  )
}

const summaryTable = (summaries: readonly StageSummary[], session: Session): Block => ({
  kind: 'table',
  columns: [
    { title: { en: 'Stage', zh: '阶段' } },
    { title: { en: 'Planned', zh: '计划' }, align: 'right' },
    { title: { en: 'Median', zh: '中位数' }, align: 'right' },
    { title: { en: 'Range', zh: '范围' }, align: 'right' },
    { title: { en: 'Late', zh: '超期' } },
    { title: { en: 'There now', zh: '仍在此阶段' } },
    { title: { en: 'Partly known', zh: '不完整' }, align: 'right', optional: 1 },
  ],
  rows: summaries.map((one): readonly Cell[] => [
    stageText(one.stage, session),
    plannedCell(one.plannedDays),
    medianCell(one),
    rangeCell(one),
    lateCell(one),
    runningCell(one),
    one.others === 0 ? none : same(one.others),
  ]),
})

const endWords: Readonly<Record<StageEnd, Text>> = {
  passed: { en: 'went on', zh: '进入后续阶段' },
  moved_back: { en: 'went back', zh: '退回' },
  won: { en: 'won', zh: '赢单' },
  lost: { en: 'lost', zh: '丢单' },
  on_hold: { en: 'put on hold', zh: '搁置' },
  gone: { en: 'taken out', zh: '已移除' },
  running: { en: 'there now', zh: '仍在此阶段' },
}

/** A day of which only a commit knows is about right. */
const dayCell = (day: string | undefined, source: StageTime['fromSource'], isOlder = false): Cell =>
  day === undefined ? unknown : same(`${isOlder ? '≤ ' : source === 'commit' ? '~ ' : ''}${day}`)

const daysCell = ({ days, isOlder }: StageTime, planned: number | undefined): Cell =>
  days === undefined
    ? unknown
    : toned(same(`${isOlder ? '≥ ' : ''}${String(days)}`), planned !== undefined && days > planned ? 'warn' : undefined)

const dealTable = (times: readonly StageTime[], nameOfDeal: (id: string) => string, session: Session): Block => {
  const ladder = ladderOf(session.playbook)
  return {
    kind: 'table',
    columns: [
      { title: { en: 'Deal', zh: '商机' } },
      { title: { en: 'Stage', zh: '阶段' } },
      { title: { en: 'From', zh: '开始' } },
      { title: { en: 'To', zh: '结束' } },
      { title: { en: 'Days', zh: '天数' }, align: 'right' },
      { title: { en: 'Planned', zh: '计划' }, align: 'right' },
      { title: { en: 'Then', zh: '之后' } },
    ],
    rows: times.map((one, index): readonly Cell[] => {
      const planned = ladder[one.stage].planned_days ?? undefined
      return [
        same(times[index - 1]?.deal === one.deal ? '' : nameOfDeal(one.deal)),
        same(one.stage),
        dayCell(one.from, one.fromSource, one.isOlder),
        one.end === 'running' ? none : dayCell(one.to, one.toSource),
        daysCell(one, planned),
        plannedCell(planned),
        endWords[one.end],
      ]
    }),
  }
}

/** What the signs in front of days mean, as far as they are there. */
const legendOf = (times: readonly StageTime[]): readonly Block[] => {
  const isSeen = ({ fromSource, toSource, isOlder }: StageTime): boolean =>
    toSource === 'commit' || (fromSource === 'commit' && !isOlder)
  const items = [
    {
      isThere: times.some(isSeen),
      term: same('~'),
      meaning: { en: 'day of the commit, as the plan does not say it', zh: '计划没有写明，取提交日期' },
    },
    {
      isThere: times.some(({ isOlder, from }) => isOlder && from !== undefined),
      term: same('≤'),
      meaning: { en: 'that day or earlier', zh: '当天或更早' },
    },
    {
      isThere: times.some(({ isOlder, days }) => isOlder && days !== undefined),
      term: same('≥'),
      meaning: { en: 'at least so many days', zh: '至少这么多天' },
    },
  ].filter(({ isThere }) => isThere)
  return items.length === 0 ? [] : [{ kind: 'legend', items }]
}

const explained: Text = {
  en: 'Days, from the stage history and key results in the plan, else from the commits; --stages lists each deal.',
  zh: '单位为天；取自计划中的阶段历史和关键结果，没有时取提交日期；--stages 逐个列出商机。',
}

const nothing: Text = { en: 'no deal has a stage whose days are known', zh: '没有可知道停留天数的商机' }

const titleOf = ({ isOfStages }: Wish, deals: number): Text => {
  if (!isOfStages) return { en: 'How long deals stay at a stage', zh: '商机在各阶段停留的时间' }
  const { en, zh } = counted(deals, 'deal', 'deals', '个商机')
  return { en: `How long ${en} stayed at each stage`, zh: `${zh}在各阶段停留的时间` }
}

/** How long deals were at each stage, beside what the playbook plans. */
export const stagesSection = ({ deals }: Past, wish: Wish, session: Session, mask: Mask): Section => {
  const times = stageTimes(deals, session.asOf)
  const ladder = ladderOf(session.playbook)
  const summaries = stageSummaries(times, ladder)
  const nameOfDeal = (id: string): string => {
    const one = deals.get(id)
    return one?.goneOn === undefined ? (mask.name(id) ?? id) : mask.goneDeal(id, one.deal.name)
  }
  return {
    id: 'stage-times',
    title: titleOf(wish, new Set(times.map(({ deal }) => deal)).size),
    data: {
      stages: summaries.map(({ stage, plannedDays, done, medianDays, late, running, longestRunning, others }) => ({
        stage,
        planned_days: plannedDays ?? null,
        done: done.length,
        median_days: medianDays ?? null,
        shortest_days: done[0] ?? null,
        longest_days: done.at(-1) ?? null,
        late: late ?? null,
        running,
        longest_running_days: longestRunning ?? null,
        others,
      })),
      times: times.map((one) => ({
        opportunity: one.deal,
        name: nameOfDeal(one.deal),
        stage: one.stage,
        from: one.from ?? null,
        from_source: one.fromSource ?? null,
        from_or_earlier: one.isOlder,
        to: one.to ?? null,
        to_source: one.toSource ?? null,
        end: one.end,
        days: one.days ?? null,
        at_least: one.isCensored,
        planned_days: ladder[one.stage].planned_days,
      })),
    },
    blocks:
      times.length === 0
        ? [dim(nothing)]
        : wish.isOfStages
          ? [dealTable(times, nameOfDeal, session), ...legendOf(times)]
          : [summaryTable(summaries, session), dim(explained)],
  }
}
