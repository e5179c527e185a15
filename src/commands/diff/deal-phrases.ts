import type { PlanDiff } from '../../history/diff/index.js'
import type { CloseMove, StageMove, StateMove } from '../../history/diff/deals.js'
import type { GapMove } from '../../history/diff/gaps.js'
import { quarterOf } from '../../measures/dates.js'
import { stageName } from '../../measures/ladder.js'
import { labelOf } from '../../measures/scales.js'
import type { Tone } from '../../report/block.js'
import type { Text } from '../../report/text.js'
import { both, counted, figure, textOf } from '../../report/words.js'
import type { Phrase } from './phrases.js'
import type { Tongue } from './values.js'

/** The days that it took, beside those that were planned. */
const daysWords = ({ days, plannedDays }: StageMove): Text | undefined => {
  if (days === undefined) return undefined
  const taken = counted(days, 'day', 'days', '天')
  return plannedDays === undefined
    ? { en: `after ${taken.en}`, zh: `用时 ${taken.zh}` }
    : {
        en: `after ${taken.en}, ${String(plannedDays)} planned`,
        zh: `用时 ${taken.zh}，计划 ${String(plannedDays)} 天`,
      }
}

const stagePhrase = (move: StageMove, { playbook }: Tongue): Phrase => {
  const { before, after } = move
  const name = after && stageName(playbook, after)
  const days = daysWords(move)
  const asides = [...(name ? [name] : []), ...(days ? [days] : [])]
  const text = both((language) => {
    const aside = asides.map((one) => one[language])
    const [word, said] = language === 'zh' ? ['阶段', `（${aside.join('；')}）`] : ['stage', ` (${aside.join('; ')})`]
    return `${word} ${before} → ${after}${aside.length === 0 ? '' : said}`
  })
  const tone: Tone | undefined =
    before === undefined || after === undefined ? undefined : after > before ? 'good' : 'bad'
  return { text, tone, rank: -2 }
}

const quarterWords = (move: CloseMove): Text => {
  const [from, to] = [quarterOf(move.before), quarterOf(move.after)]
  const isEarlier = move.after < move.before
  const word: Text = isEarlier ? { en: 'pulled in', zh: '提前' } : { en: 'pushed out', zh: '推迟' }
  return from === to ? word : { en: `${word.en} from ${from} to ${to}`, zh: `从 ${from} ${word.zh}到 ${to}` }
}

const closePhrase = (move: CloseMove): Phrase => {
  const { en, zh } = quarterWords(move)
  const days = `${move.before} → ${move.after}`
  return {
    text: { en: `close ${days} (${en})`, zh: `预计成交 ${days}（${zh}）` },
    tone: move.after > move.before ? 'warn' : 'good',
    rank: -1,
  }
}

const stateWords: Readonly<Record<StateMove['after'], Text>> = {
  open: { en: 'open again', zh: '重新推进' },
  won: { en: 'won', zh: '赢单' },
  lost: { en: 'lost', zh: '丢单' },
  on_hold: { en: 'put on hold', zh: '搁置' },
}

const stateTones: Readonly<Record<StateMove['after'], Tone>> = {
  open: 'good',
  won: 'good',
  lost: 'bad',
  on_hold: 'warn',
}

const statePhrase = ({ id, after }: StateMove, { playbook, after: plan }: Tongue): Phrase => {
  const deal = plan.opportunities?.find((one) => one.id === id)
  const reason = after === 'lost' ? labelOf(playbook, 'loss_reason', deal?.loss_reason) : undefined
  const words = stateWords[after]
  const day = after === 'won' || after === 'lost' ? deal?.closed_on : undefined
  const { en, zh } = day === undefined ? words : { en: `${words.en} on ${day}`, zh: `${day} ${words.zh}` }
  return {
    text: reason ? { en: `${en} (${reason.en})`, zh: `${zh}（${reason.zh}）` } : { en, zh },
    tone: stateTones[after],
    rank: -3,
  }
}

/** What is said of a deal besides its fields. */
export const dealPhrases = (id: string, { deals }: PlanDiff, tongue: Tongue): readonly Phrase[] => [
  ...deals.states.filter((move) => move.id === id).map((move) => statePhrase(move, tongue)),
  ...deals.stages.filter((move) => move.id === id).map((move) => stagePhrase(move, tongue)),
  ...deals.closes.filter((move) => move.id === id).map(closePhrase),
]

/** Fields that those words have told. */
export const isToldOfDeal = (id: string, key: string, { deals }: PlanDiff): boolean => {
  const has = (moves: readonly { readonly id: string }[]): boolean => moves.some((move) => move.id === id)
  if (key === 'stage' || key === 'stage_history') return has(deals.stages)
  if (key === 'expected_close_on') return has(deals.closes)
  if (key === 'status' || key === 'closed_on') return has(deals.states)
  return key === 'loss_reason' && deals.states.some((move) => move.id === id && move.after === 'lost')
}

const gapWords = ({ before, after, move }: GapMove): Text => {
  const [old, now] = [textOf(figure(before)), textOf(figure(after))]
  switch (move) {
    case 'closed':
      return { en: `gap closed (was ${old.en})`, zh: `差距已消除（原为 ${old.zh}）` }
    case 'opened':
      return { en: `gap opened: ${now.en}`, zh: `出现差距 ${now.zh}` }
    default:
      return { en: `gap ${old.en} → ${now.en}`, zh: `差距 ${old.zh} → ${now.zh}` }
  }
}

const gapTones: Readonly<Record<GapMove['move'], Tone | undefined>> = {
  closed: 'good',
  smaller: 'good',
  opened: 'bad',
  larger: 'bad',
  known: undefined,
  unknown: undefined,
}

/** The gap to a person or an organisation, behind the rating that moved it. */
export const gapPhrases = (id: string, { gaps }: PlanDiff): readonly Phrase[] =>
  gaps.filter((gap) => gap.id === id).map((gap) => ({ text: gapWords(gap), tone: gapTones[gap.move], rank: 6.5 }))
