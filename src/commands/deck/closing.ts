import { actionsInOrder } from '../../measures/actions.js'
import { isOpenAction } from '../../measures/goals.js'
import { byId, teamOf } from '../../measures/lookup.js'
import type { Context } from '../../plan/context.js'
import type { Plan } from '../../plan/plan.js'
import type { Block, OrderedItem } from '../../report/block.js'
import type { Section } from '../../report/report.js'
import type { Text } from '../../report/text.js'
import { both, counted } from '../../report/words.js'
import type { Move } from '../../review/moves.js'

/** As many asks as one remembers. */
const mostAsks = 4

const nameIn = (plan: Plan): ((id: string) => string) => {
  const team = byId(teamOf(plan))
  return (id) => team.get(id)?.name ?? id
}

/** `许诺 · by 2026-07-14`. */
const whoAndWhen = (who: string, due: string | undefined): Text => ({
  en: due === undefined ? who : `${who} · by ${due}`,
  zh: due === undefined ? who : `${who} · ${due} 前`,
})

/** Findings go on from a rule; on a slide they are sentences. */
const capital = ({ en, zh }: Text): Text => ({ en: en.charAt(0).toUpperCase() + en.slice(1), zh })

const moveItem = (move: Move, nameOf: (id: string) => string): OrderedItem => {
  const about = both((language) =>
    move.about === undefined || move.why[language].includes(move.about)
      ? move.why[language]
      : `${move.about}${language === 'zh' ? '：' : ': '}${move.why[language]}`,
  )
  return { text: capital(about), details: [whoAndWhen(move.owner === undefined ? '?' : nameOf(move.owner), move.due)] }
}

/** What others are to do: help with what is open, and moves that fall to somebody else. */
const askItems = (moves: readonly Move[], plan: Plan, context: Context): readonly OrderedItem[] => {
  const nameOf = nameIn(plan)
  const helped = actionsInOrder(plan, context)
    .filter(isOpenAction)
    .flatMap(({ action }) =>
      (action.support ?? []).map((helper): OrderedItem => ({
        text: {
          en: `${nameOf(helper)}: help with "${action.what}"`,
          zh: `${nameOf(helper)}：支持“${action.what}”`,
        },
        details: [whoAndWhen(action.owner === undefined ? '?' : nameOf(action.owner), action.due)],
      })),
    )
  const handed = moves.flatMap((move): readonly OrderedItem[] =>
    move.owner === undefined
      ? [{ text: { en: `Name somebody for: ${move.why.en}`, zh: `请指定负责人：${move.why.zh}` } }]
      : [],
  )
  const hasSponsor = teamOf(plan).some(({ thing }) => thing.is_executive_sponsor === true)
  const sponsor: readonly OrderedItem[] = hasSponsor
    ? []
    : [{ text: { en: 'Name an executive sponsor for this account', zh: '请为该客户指定一位高层赞助人' } }]
  return [...sponsor, ...handed, ...helped].slice(0, mostAsks)
}

/** The last slide: what happens next, and what it takes from those in the room. */
export const closingSection = (moves: readonly Move[], plan: Plan, context: Context): Section => {
  const nameOf = nameIn(plan)
  const asks = askItems(moves, plan, context)
  const [first] = moves.map(({ due }) => due).sort()
  const blocks: readonly Block[] = [
    { kind: 'heading', text: { en: 'Next moves', zh: '下一步行动' } },
    moves.length === 0
      ? { kind: 'text', text: { en: 'nothing to mend', zh: '没有需要改进的地方' }, tone: 'good' }
      : { kind: 'ordered', items: moves.map((move) => moveItem(move, nameOf)) },
    { kind: 'heading', text: { en: 'What we ask for', zh: '所需支持' } },
    asks.length === 0
      ? { kind: 'text', text: { en: 'your agreement to go on as planned', zh: '请同意按计划继续推进' } }
      : { kind: 'ordered', items: asks },
  ]
  const move = counted(moves.length, 'point needs', 'points need', '项需要决定')
  return {
    id: 'closing',
    page: 'closing',
    title: { en: 'Next moves', zh: '下一步行动' },
    headline:
      first === undefined
        ? { en: 'We go on as planned', zh: '按计划继续推进' }
        : { en: `${move.en} a decision; the first is due on ${first}`, zh: `${move.zh}，最早一项 ${first} 到期` },
    blocks,
    questions: moves.map(({ first: { severity, rule, finding }, what }) => ({
      severity,
      rule: rule.code,
      message: finding.message,
      hint: what,
      ...(finding.question && { question: finding.question }),
    })),
  }
}
