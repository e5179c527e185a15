import { daysBetween } from '../measures/dates.js'
import { decimal, ratio, roundedNumber, sum } from '../measures/exact.js'
import { stageCodes, wonStage } from '../measures/ladder.js'
import { byText } from '../measures/lookup.js'
import type { Ladder, StageCode } from '../playbook/playbook.js'
import type { LoggedDeal, LoggedDeals } from './stage-log.js'

/** Where a day comes from: `stage_history` of the plan, the day of a key result, `closed_on`, or a commit. */
export type DaySource = 'stage_history' | 'key_result' | 'closed_on' | 'commit'

/** How a time at a stage ended; `gone` = the deal is no longer in the plan, `running` = it stands there. */
export type StageEnd = 'passed' | 'moved_back' | 'won' | 'lost' | 'on_hold' | 'gone' | 'running'

/** A time that a deal spent at a stage. */
export type StageTime = {
  readonly deal: string
  readonly stage: StageCode
  /** undefined = not known. */
  readonly from: string | undefined
  readonly fromSource: DaySource | undefined
  /** It may have begun before that day, when nobody looked. */
  readonly isOlder: boolean
  /** undefined = not known, or not over. */
  readonly to: string | undefined
  readonly toSource: DaySource | undefined
  readonly end: StageEnd
  /** Whole days, up to the day of the report while it goes on; undefined = one end is not known. */
  readonly days: number | undefined
  /** At least that long: it goes on, broke off, or began before that day. */
  readonly isCensored: boolean
}

type Entry = {
  readonly stage: StageCode
  readonly on: string
  readonly source: DaySource
  readonly isOlder: boolean
}

const before = (stage: StageCode): StageCode | undefined => stageCodes[stageCodes.indexOf(stage) - 1]

/** What commits show of stages that the plan itself does not date; a key result tells the day better than a commit. */
const seenEntries = ({ deal, sightings, isOld }: LoggedDeal, dated: readonly Entry[]): readonly Entry[] => {
  const left = dated.map(({ stage }) => stage)
  const moves = sightings.filter(({ stage }, index) => stage !== sightings[index - 1]?.stage)
  return moves.flatMap(({ stage, day }, index): readonly Entry[] => {
    const known = left.indexOf(stage)
    if (known >= 0) {
      left.splice(known, 1)
      return []
    }
    const last = moves[index - 1]
    const reached = deal.key_results?.find((result) => result.stage === before(stage))?.achieved_on
    const isAhead = last === undefined || (last.stage < stage && reached !== undefined && reached >= last.day)
    if (isAhead && reached !== undefined && reached <= day)
      return [{ stage, on: reached, source: 'key_result', isOlder: false }]
    // A deal that is new and at the first stage has only just begun.
    const isOlder = index === 0 && (isOld || stage !== stageCodes[0])
    return [{ stage, on: day, source: 'commit', isOlder }]
  })
}

/** Stages of which only the key result of the one before says when they began. */
const reachedEntries = ({ deal }: LoggedDeal, known: readonly Entry[]): readonly Entry[] =>
  (deal.key_results ?? []).flatMap(({ stage, achieved_on: on }): readonly Entry[] => {
    const next = stageCodes[stageCodes.indexOf(stage) + 1]
    if (on === undefined || next === undefined || deal.stage === undefined || next > deal.stage) return []
    return known.some((one) => one.stage === next) ? [] : [{ stage: next, on, source: 'key_result', isOlder: false }]
  })

const entriesOf = (logged: LoggedDeal, asOf: string): readonly Entry[] => {
  const dated = (logged.deal.stage_history ?? []).map(({ stage, entered_on: on }): Entry => ({
    stage,
    on,
    source: 'stage_history',
    isOlder: false,
  }))
  const seen = [...dated, ...seenEntries(logged, dated)]
  const entries = [...seen, ...reachedEntries(logged, seen)]
  return entries.filter(({ on }) => on <= asOf).sort((a, b) => byText(a.on, b.on) || byText(a.stage, b.stage))
}

/** How the last time of a deal ended, if it has. */
const endOf = ({ deal, sightings, goneOn }: LoggedDeal, asOf: string): Pick<StageTime, 'end' | 'to' | 'toSource'> => {
  const last = sightings.at(-1)
  const seen = sightings.length > 1 ? last?.day : undefined
  const bySight = { to: seen, toSource: seen === undefined ? undefined : ('commit' as const) }
  const closed = deal.closed_on === undefined || deal.closed_on > asOf ? undefined : deal.closed_on
  if (last?.state === 'won' || last?.state === 'lost')
    return { end: last.state, ...(closed === undefined ? bySight : { to: closed, toSource: 'closed_on' }) }
  if (goneOn !== undefined) return { end: 'gone', to: goneOn, toSource: 'commit' }
  if (last?.state === 'on_hold') return { end: 'on_hold', ...bySight }
  return { end: 'running', to: undefined, toSource: undefined }
}

const openEnds: readonly StageEnd[] = ['running', 'on_hold', 'gone']

const timeOf = (one: Omit<StageTime, 'days' | 'isCensored'>, asOf: string): StageTime => {
  const until = one.end === 'running' ? asOf : one.to
  const days = one.from === undefined || until === undefined ? undefined : daysBetween(one.from, until)
  const isCensored = one.isOlder || openEnds.includes(one.end)
  return { ...one, days: days === undefined || days < 0 ? undefined : days, isCensored }
}

const timesOf = (logged: LoggedDeal, asOf: string): readonly StageTime[] => {
  const deal = logged.deal.id
  const entries = entriesOf(logged, asOf)
  const times = entries.flatMap(({ stage, on, source, isOlder }, index): readonly StageTime[] => {
    if (stage === wonStage) return []
    const next = entries[index + 1]
    const end: Pick<StageTime, 'end' | 'to' | 'toSource'> = next
      ? { end: next.stage > stage ? 'passed' : 'moved_back', to: next.on, toSource: next.source }
      : endOf(logged, asOf)
    return [timeOf({ deal, stage, from: on, fromSource: source, isOlder, ...end }, asOf)]
  })
  const [first] = entries
  const earlier = first?.source === 'key_result' ? before(first.stage) : undefined
  if (first === undefined || earlier === undefined) return times
  const unknown = { from: undefined, fromSource: undefined, isOlder: true }
  return [
    timeOf({ deal, stage: earlier, ...unknown, to: first.on, toSource: first.source, end: 'passed' }, asOf),
    ...times,
  ]
}

/** Every time that a deal of the log spent at a stage before it was won, deal by deal. */
export const stageTimes = (deals: LoggedDeals, asOf: string): readonly StageTime[] =>
  [...deals.values()].sort((a, b) => byText(a.deal.id, b.deal.id)).flatMap((one) => timesOf(one, asOf))

/** What the times at one stage come to. */
export type StageSummary = {
  readonly stage: StageCode
  readonly plannedDays: number | undefined
  /** Times that are known from beginning to end, in days, the shortest first. */
  readonly done: readonly number[]
  /** One decimal; undefined = none is known. */
  readonly medianDays: number | undefined
  /** How many took longer than planned; undefined = nothing is planned, or none is known. */
  readonly late: number | undefined
  /** Deals that stand there, and the longest of their times so far. */
  readonly running: number
  readonly longestRunning: number | undefined
  /** That one may have begun before anybody looked. */
  readonly isLongestOlder: boolean
  /** Broke off, or have an end that is not known. */
  readonly others: number
}

const medianOf = (days: readonly number[]): number | undefined => {
  const middle = days.slice(Math.floor((days.length - 1) / 2), Math.floor(days.length / 2) + 1)
  if (middle.length === 0) return undefined
  return roundedNumber(ratio(sum(middle.map((one) => decimal(one))), decimal(middle.length)), 1)
}

const endings: readonly StageEnd[] = ['passed', 'won']

/** The stages at which any deal has been, in their order. */
export const stageSummaries = (times: readonly StageTime[], ladder: Ladder): readonly StageSummary[] =>
  stageCodes.flatMap((stage): readonly StageSummary[] => {
    const own = times.filter((one) => one.stage === stage)
    if (own.length === 0) return []
    const done = own
      .flatMap(({ end, isCensored, days }) =>
        endings.includes(end) && !isCensored && days !== undefined ? [days] : [],
      )
      .sort((a, b) => a - b)
    const running = own.filter(({ end }) => end === 'running')
    const [longest] = running.filter(({ days }) => days !== undefined).sort((a, b) => (b.days ?? 0) - (a.days ?? 0))
    const plannedDays = ladder[stage].planned_days ?? undefined
    return [
      {
        stage,
        plannedDays,
        done,
        medianDays: medianOf(done),
        late:
          plannedDays === undefined || done.length === 0 ? undefined : done.filter((days) => days > plannedDays).length,
        running: running.length,
        longestRunning: longest?.days,
        isLongestOlder: longest?.isOlder === true,
        others: own.length - done.length - running.length,
      },
    ]
  })
