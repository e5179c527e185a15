import { isKeyPlayer } from '../measures/people.js'
import { isFrom } from '../measures/stages.js'
import { peopleOf } from '../measures/lookup.js'
import type { Context } from '../plan/context.js'
import type { Plan } from '../plan/plan.js'
import type { Tone } from '../report/block.js'
import type { Text } from '../report/text.js'
import { onePerSubject, type Ranked } from './ranking.js'

/** What a review concludes, worst first (product page, section 8). */
export type Verdict = 'cannot_be_read' | 'incomplete' | 'at_risk' | 'watch' | 'on_course'

export const verdictWords: Readonly<Record<Verdict, Text>> = {
  cannot_be_read: { en: 'cannot be read', zh: '无法读取' },
  incomplete: { en: 'incomplete', zh: '不完整' },
  at_risk: { en: 'at risk', zh: '有风险' },
  watch: { en: 'watch', zh: '需关注' },
  on_course: { en: 'on course', zh: '正常推进' },
}

export const verdictTones: Readonly<Record<Verdict, Tone>> = {
  cannot_be_read: 'bad',
  incomplete: 'bad',
  at_risk: 'bad',
  watch: 'warn',
  on_course: 'good',
}

export const verdicts = ['cannot_be_read', 'incomplete', 'at_risk', 'watch', 'on_course'] as const

export type Conclusion = { readonly verdict: Verdict; readonly reasons: readonly Ranked[] }

/** More than three reasons are a list, not a verdict. */
const mostReasons = 3

/** A warning that concerns a key player, or an open deal from the stage where solutions are validated. */
const isPressing = (plan: Plan, { playbook }: Context): ((one: Ranked) => boolean) => {
  const keyPlayers = new Set(peopleOf(plan).flatMap(({ thing }) => (isKeyPlayer(thing, playbook) ? [thing.id] : [])))
  const from = playbook.from_stage.watch
  return ({ severity, finding: { subject }, stakes }) =>
    severity === 'warning' &&
    (keyPlayers.has(subject) || stakes.openDeals.some(({ id, stage }) => id === subject && isFrom(stage, from)))
}

/**
 * The first verdict that applies to a plan that can be read, with the findings that decide it. `isIncomplete` says that
 * a required check of completeness fails (domain 2.1).
 */
export const conclusionOf = (
  items: readonly Ranked[],
  isIncomplete: boolean,
  plan: Plan,
  context: Context,
): Conclusion => {
  const deciding = (wanted: (one: Ranked) => boolean): readonly Ranked[] =>
    onePerSubject(items.filter(wanted)).slice(0, mostReasons)
  if (isIncomplete)
    return {
      verdict: 'incomplete',
      reasons: deciding(({ rule, severity }) => rule.completeness === true && severity !== 'info'),
    }
  if (items.some(({ severity }) => severity === 'error'))
    return { verdict: 'at_risk', reasons: deciding(({ severity }) => severity === 'error') }
  const pressing = isPressing(plan, context)
  if (items.some(pressing)) return { verdict: 'watch', reasons: deciding(pressing) }
  return { verdict: 'on_course', reasons: [] }
}
