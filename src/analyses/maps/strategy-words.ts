import { byId, opportunitiesOf } from '../../measures/lookup.js'
import { labelOf } from '../../measures/scales.js'
import type { Plan } from '../../plan/plan.js'
import type { Playbook } from '../../playbook/playbook.js'
import type { Block, Cell, Tone } from '../../report/block.js'
import type { Text } from '../../report/text.js'
import { both, joined, listed, partOf, same, toned } from '../../report/words.js'
import { inOneLine, type Look } from './picture.js'
import type { StrategyFigures, StrategyNode } from './strategy-figures.js'

const missingWords: Readonly<Record<'missing_goal' | 'missing_strategy' | 'missing_tactic', Text>> = {
  missing_goal: { en: 'no goal of the customer is recorded', zh: '还没有记录客户的目标' },
  missing_strategy: { en: 'no strategy yet', zh: '还没有战略' },
  missing_tactic: { en: 'no tactic yet', zh: '还没有战术' },
}

const emptyPlace = (words: Text): Look => ({
  head: toned(words, 'bad'),
  shape: 'box',
  tone: 'bad',
  missing: true,
})

/** `financial · return on capital 8 → 12 percent · by 2028-12-31`, with `?` for what is not known. */
const measureCell = (node: StrategyNode, playbook: Playbook): Cell => {
  const { metric, current, target, due } = node
  const kind = labelOf(playbook, 'map_goal_kind', node.goal_kind)
  const way = `${String(current ?? '?')} → ${String(target ?? '?')}${node.unit === null ? '' : ` ${node.unit}`}`
  const isOpen = current === null && target === null
  const unknownMetric: Text = { en: 'metric\u00a0?', zh: '衡量指标\u00a0?' }
  const unknownTarget: Text = { en: 'target\u00a0?', zh: '目标值\u00a0?' }
  const words = inOneLine([
    ...(kind ? [kind] : []),
    ...(metric === null || isOpen
      ? [metric === null ? unknownMetric : same(metric), isOpen ? unknownTarget : same(way)]
      : [same(`${metric} ${way}`)]),
    due === null ? { en: 'due\u00a0?', zh: '截止\u00a0?' } : { en: `by\u00a0${due}`, zh: `${due}\u00a0前` },
  ])
  return toned(words, [metric, target, due].includes(null) ? 'warn' : undefined)
}

/** `owner ★ 罗启明 · validated 2026-03-18`. */
const ownerText = (node: StrategyNode, nameOf: (id: string) => string): Text => {
  const star = node.owner_key_player === true ? '★ ' : ''
  const owner = node.owner_person === null ? '?' : star + nameOf(node.owner_person)
  return inOneLine([
    { en: `owner ${owner}`, zh: `负责人 ${owner}` },
    node.validated_on === null
      ? { en: 'not validated', zh: '未核对' }
      : { en: `validated\u00a0${node.validated_on}`, zh: `${node.validated_on}\u00a0已核对` },
  ])
}

const solutionCell = ({ solution, fit, note }: StrategyNode, playbook: Playbook): Cell | undefined => {
  const why = note === null ? same('') : { en: `: ${note}`, zh: `：${note}` }
  if (fit === 'no_fit') return joined([labelOf(playbook, 'fit', fit) ?? same(fit), why], '')
  if (solution === null) return undefined
  const judged: Text = fit === null ? { en: ' (fit not judged)', zh: '（未判断是否匹配）' } : same('')
  return joined([{ en: `solution: ${solution}`, zh: `方案：${solution}` }, judged], '')
}

/** The deals that serve a tactic, with how far each is. */
const dealsCell = (
  { opportunities, white_space, mapped }: StrategyNode,
  plan: Plan,
  playbook: Playbook,
): Cell | undefined => {
  if (opportunities.length > 0) {
    const deals = byId(opportunitiesOf(plan))
    const names = opportunities.map(({ id, stage, kind, state }): Text => {
      const over = state === 'open' ? undefined : labelOf(playbook, 'opportunity_status', state)
      const early = kind === 'current' ? undefined : labelOf(playbook, 'opportunity_kind', kind)
      const name = deals.get(id)?.name ?? id
      return both((language) => {
        const where = [
          ...(stage === null ? [] : [stage]),
          ...[early, over].flatMap((label) => label?.[language] ?? []),
        ].join(' · ')
        return where === '' ? name : language === 'zh' ? `${name}（${where}）` : `${name} (${where})`
      })
    })
    const words = listed(names)
    return { en: `${names.length === 1 ? 'deal' : 'deals'}: ${words.en}`, zh: `商机：${words.zh}` }
  }
  if (!white_space) return undefined
  return mapped
    ? toned({ en: 'white space: no deal yet', zh: '空白机会：还没有商机' }, 'warn')
    : toned({ en: 'white space: no solution and no deal yet', zh: '空白机会：还没有方案和商机' }, 'bad')
}

const tacticTone = ({ kind, fit, mapped, white_space }: StrategyNode): Tone | undefined => {
  if (kind !== 'tactic') return undefined
  if (white_space) return mapped ? 'warn' : 'bad'
  return fit === 'no_fit' ? 'dim' : 'good'
}

/** How each node of the strategy map looks; `apart`: what we answer a tactic with stands in nodes of its own. */
export const strategyLook =
  (nameOf: (id: string) => string, plan: Plan, playbook: Playbook, apart = false) =>
  (node: StrategyNode): Look => {
    const statement = same(node.statement ?? '')
    switch (node.kind) {
      case 'customer':
        return { head: statement, shape: 'pill', strong: true }
      case 'goal':
        return {
          head: joined([same('◆'), statement]),
          details: [measureCell(node, playbook), ownerText(node, nameOf)],
          shape: 'double',
        }
      case 'strategy':
        return { head: joined([same('◇'), statement]), details: [ownerText(node, nameOf)], shape: 'round' }
      case 'tactic': {
        const tone = tacticTone(node)
        const solution = apart && node.fit !== 'no_fit' ? undefined : solutionCell(node, playbook)
        const deals = apart ? undefined : dealsCell(node, plan, playbook)
        const answers = [solution, deals].filter((cell) => cell !== undefined)
        return { head: toned(statement, tone), details: [...answers, ownerText(node, nameOf)], shape: 'box', tone }
      }
      case 'missing_goal':
      case 'missing_strategy':
      case 'missing_tactic':
        return emptyPlace(missingWords[node.kind])
    }
  }

/** How much of it the customer has confirmed, and what is still open. */
export const strategyFacts = (figures: Omit<StrategyFigures, 'nodes'>): readonly Block[] => {
  const open = figures.white_space.length
  if (figures.validated_of === 0) return []
  return [
    {
      kind: 'facts',
      items: [
        {
          label: { en: 'validated with the customer', zh: '已与客户核对' },
          value: toned(
            partOf(figures.validated, figures.validated_of),
            figures.validated < figures.validated_of ? 'warn' : 'good',
          ),
          note: { en: 'goals, strategies and tactics', zh: '目标、战略和战术' },
        },
        {
          label: { en: 'white space', zh: '空白机会' },
          value: toned(same(open), open > 0 ? 'warn' : undefined),
          note: { en: 'tactics we could serve, without a deal', zh: '可服务而没有商机的战术' },
        },
      ],
    },
  ]
}

/** What the marks mean, as far as they are there. */
export const strategyLegend = (nodes: readonly StrategyNode[]): readonly Block[] => {
  const marks: readonly (readonly [string, Text, (node: StrategyNode) => boolean])[] = [
    ['◆', { en: 'goal', zh: '目标' }, ({ kind }) => kind === 'goal'],
    ['◇', { en: 'strategy', zh: '战略' }, ({ kind }) => kind === 'strategy'],
    ['✓', { en: 'a deal serves the tactic', zh: '有商机服务于该战术' }, (node) => tacticTone(node) === 'good'],
    ['★', { en: 'key player', zh: '关键人' }, ({ owner_key_player }) => owner_key_player === true],
  ]
  const items = marks.filter(([, , has]) => nodes.some(has)).map(([mark, meaning]) => ({ term: same(mark), meaning }))
  return items.length === 0 ? [] : [{ kind: 'legend', items }]
}
