import { coverageOf } from '../measures/coverage.js'
import { fiveDimensions } from '../measures/dimensions.js'
import { relationshipGaps, strategicGaps } from '../measures/gaps.js'
import { influenceMap } from '../measures/influence-map.js'
import { peopleOf, teamOf } from '../measures/lookup.js'
import { researchOf } from '../measures/research.js'
import { segmentationOf } from '../measures/segmentation.js'
import { strategyMapOf } from '../measures/strategy.js'
import { voicesOf } from '../measures/voices.js'
import type { Context } from '../plan/context.js'
import type { Plan } from '../plan/plan.js'
import type { Text } from '../report/text.js'
import { counted, joined, listed, percent, same, textOf } from '../report/words.js'

/** What a slide says in one sentence. */
export type Headline = (plan: Plan, context: Context) => Text

/** More names than this are a list, not a sentence. */
const mostNames = 3

const named = (things: readonly { readonly name: string }[]): Text => {
  const names = listed(things.slice(0, mostNames).map(({ name }) => same(name)))
  const more = things.length - mostNames
  return more > 0
    ? { en: `${names.en} and ${String(more)} more`, zh: `${names.zh}等 ${String(things.length)} 人` }
    : names
}

const people = (count: number): Text => counted(count, 'person', 'people', '位客户人员')

/** Who of us there is, and whom nobody looks after. */
export const teamHeadline: Headline = (plan, { playbook }) => {
  const team = teamOf(plan).length
  const { rows, uncovered } = coverageOf(plan, playbook)
  if (team === 0) return { en: 'Nobody of ours is recorded yet', zh: '还没有记录我方人员' }
  const ours = counted(team, 'person', 'people', '人')
  if (rows.length === 0) return { en: `${ours.en} of ours work on this account`, zh: `我方 ${ours.zh}负责这个客户` }
  const all = people(rows.length)
  if (uncovered.length === 0)
    return { en: `Our team of ${String(team)} looks after all ${all.en}`, zh: `我方 ${ours.zh}覆盖了全部 ${all.zh}` }
  const open = named(uncovered)
  return {
    en: `Our team of ${String(team)} looks after ${String(rows.length - uncovered.length)} of ${all.en}; nobody covers ${open.en}`,
    zh: `我方 ${ours.zh}覆盖了 ${String(rows.length)} 位客户人员中的 ${String(rows.length - uncovered.length)} 位，${open.zh}无人覆盖`,
  }
}

/** How much we know of the customer, and how much the customer is worth to us. */
export const backgroundHeadline: Headline = (plan, context) => {
  const entries = researchOf(plan, context.asOf)
  const answered = entries.filter(({ state }) => state !== 'missing').length
  const { vpcCode, secondCode } = segmentationOf(plan, context)
  const code = [vpcCode, secondCode].filter((one) => one !== undefined).join(' ')
  const known = {
    en: `${String(answered)} of ${String(entries.length)}`,
    zh: `${String(entries.length)} 项中的 ${String(answered)} 项`,
  }
  return code === ''
    ? {
        en: `We have answers to ${known.en} questions of research; the segment is not known yet`,
        zh: `研究内容已查清${known.zh}；客户细分还不清楚`,
      }
    : {
        en: `A customer of segment ${code}: ${known.en} questions of research are answered`,
        zh: `客户细分 ${code}，研究内容已查清${known.zh}`,
      }
}

/** What the customer is after, and how much of it we answer. */
export const strategyHeadline: Headline = (plan) => {
  const goals = plan.maps?.strategy?.goals?.length ?? 0
  const { tactics, mapped } = strategyMapOf(plan)
  if (goals === 0) return { en: 'What the customer wants is not recorded yet', zh: '还没有记录客户的目标' }
  const open = tactics.filter(({ whiteSpace }) => whiteSpace).length
  const goal = counted(goals, 'goal', 'goals', '个目标')
  if (tactics.length === 0)
    return {
      en: `The customer has ${goal.en}; how it wants to reach them is open`,
      zh: `客户有 ${goal.zh}，如何实现还不清楚`,
    }
  const tactic = counted(tactics.length, 'tactic', 'tactics', '项战术')
  return {
    en: `The customer pursues ${goal.en}: we answer ${String(mapped)} of ${tactic.en}${open > 0 ? `, and ${String(open)} ${open === 1 ? 'is' : 'are'} white space` : ''}`,
    zh: `客户有 ${goal.zh}、${tactic.zh}，我们能支持 ${String(mapped)} 项${open > 0 ? `，还有 ${String(open)} 项空白机会` : ''}`,
  }
}

/** Who of those who matter is for us. */
export const influenceHeadline: Headline = (plan, { playbook }) => {
  const { keyPlayers, supportiveKeyPlayers, keyPlayersToWin } = influenceMap(plan, playbook)
  if (peopleOf(plan).length === 0) return { en: 'Nobody of the customer is recorded yet', zh: '还没有记录客户的人员' }
  if (keyPlayers.length === 0) return { en: 'No key player is known yet', zh: '还没有找到关键人' }
  const all = String(keyPlayers.length)
  if (keyPlayersToWin.length === 0)
    return { en: `All ${all} key players are for us`, zh: `${all} 位关键人全部支持我方` }
  const toWin = named(keyPlayersToWin)
  const ours = String(supportiveKeyPlayers.length)
  return {
    en: `${ours} of ${all} key players ${ours === '1' ? 'is' : 'are'} for us; still to win: ${toWin.en}`,
    zh: `${all} 位关键人中 ${ours} 位支持我方，还要争取${toWin.zh}`,
  }
}

/** How well we know those who decide. */
export const dimensionsHeadline: Headline = (plan, { playbook }) => {
  const { known, support } = fiveDimensions(plan, playbook)
  if (known.pct === undefined) return { en: 'Of the people nothing is known yet', zh: '对客户人员还一无所知' }
  const [knownPct, supportPct] = [percent(known.pct), percent(support.pct ?? null)].map(textOf)
  return {
    en: `We know ${knownPct?.en ?? '?'} of what moves these people; support stands at ${supportPct?.en ?? '?'}`,
    zh: `对这些人的五维已知 ${knownPct?.zh ?? '?'}，支持指数为 ${supportPct?.zh ?? '?'}`,
  }
}

/** How much of the relation that we want is missing, and where most. */
export const gapHeadline: Headline = (plan, { playbook }) => {
  const { indexPct, rows } = relationshipGaps(plan, playbook)
  if (indexPct === undefined)
    return {
      en: 'How far relationships are from where we want them is not known',
      zh: '客户关系还差多少，目前还不清楚',
    }
  const widest = rows
    .filter(({ gap }) => gap > 0)
    .slice(0, 2)
    .map(({ thing }) => thing)
  if (widest.length === 0) return { en: 'Relationships stand where we want them', zh: '客户关系都已达到目标' }
  const [pct, names] = [textOf(percent(indexPct)), named(widest)]
  return {
    en: `${pct.en} of the relationship we want is missing, most of all with ${names.en}`,
    zh: `客户关系距目标还差 ${pct.zh}，差距最大的是${names.zh}`,
  }
}

/** The same with partners and others around the customer. */
export const partnerHeadline: Headline = (plan, { playbook }) => {
  const { indexPct, rows, of } = strategicGaps(plan, playbook)
  if (of === 0) return { en: 'No strategic relationship is recorded yet', zh: '还没有记录战略关系' }
  if (indexPct === undefined)
    return { en: 'How close we are to partners is not assessed yet', zh: '战略关系还没有评估' }
  const [widest] = rows.filter(({ gap }) => gap > 0)
  const all = counted(of, 'partner', 'partners', '个战略关系对象')
  if (widest === undefined)
    return { en: `With ${all.en} we are as close as we want to be`, zh: `与 ${all.zh}的关系都已达到目标` }
  return {
    en: `Of ${all.en}, ${widest.thing.name} needs us most`,
    zh: `${all.zh}中，最需要加强的是${widest.thing.name}`,
  }
}

/** Who of those who matter has been heard. */
export const voicesHeadline: Headline = (plan, { playbook, asOf }) => {
  const { rows, silent, heard, keyPlayers } = voicesOf(plan, playbook, asOf)
  if (rows.length === 0)
    return { en: 'We have not yet written down what the customer says', zh: '还没有记录客户的心声' }
  if (keyPlayers === 0 || silent.length === 0)
    return {
      en: `What ${String(rows.length)} voices of the customer say about us`,
      zh: `${String(rows.length)} 条客户心声：他们怎么看我们`,
    }
  const names = named(silent)
  return joined([
    {
      en: `We have heard ${String(heard)} of ${String(keyPlayers)} key players;`,
      zh: `${String(keyPlayers)} 位关键人中听到了 ${String(heard)} 位的心声，`,
    },
    { en: `not yet: ${names.en}`, zh: `还没有听到${names.zh}` },
  ])
}

/** Whether enough people speak with us regularly. */
export const threadsHeadline: Headline = (plan, { playbook }) => {
  const { threads, threadState } = coverageOf(plan, playbook)
  const wanted = String(playbook.threads.warning_below)
  const count = counted(threads.length, 'person is', 'people are', '人')
  return {
    en: `${count.en} in regular contact with us${threadState === 'enough' ? ', which is enough' : `; we want at least ${wanted}`}`,
    zh: `与我方保持有效联系的有 ${count.zh}${threadState === 'enough' ? '，已经足够' : `，至少需要 ${wanted} 人`}`,
  }
}
