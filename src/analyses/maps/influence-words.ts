import type { Playbook } from '../../playbook/playbook.js'
import type { Block, Cell, Tone } from '../../report/block.js'
import type { GraphEdge, GraphGroup } from '../../report/graph.js'
import type { Text } from '../../report/text.js'
import { joined, labelIn, listed, nobodyRecorded, same, toned } from '../../report/words.js'
import type { InfluenceFigures, InfluenceNode } from './influence-figures.js'
import { pullOf } from './influence-card.js'
import { influenceLook, type Setting } from './influence-look.js'
import { treeBelow, type Look } from './picture.js'

const titles = {
  outside: { en: 'Around the customer', zh: '客户之外' },
  influences: { en: 'Who influences whom', zh: '谁影响谁' },
  follows: { en: 'Who follows whom', zh: '谁听谁的' },
  seats: { en: 'Empty seats', zh: '空位' },
} satisfies Record<string, Text>

/** Lines of one kind, gathered by where they start: `王乘 → 王总, 夏总`. */
const lineItems = (kind: 'influences' | 'follows', { nodes, edges }: InfluenceFigures): readonly Cell[] => {
  const names = new Map(nodes.map(({ id, name, subject }) => [id, name ?? subject ?? '']))
  const targets = new Map<string, Text[]>()
  for (const edge of edges)
    if (edge.kind === kind) targets.set(edge.from, [...(targets.get(edge.from) ?? []), same(names.get(edge.to) ?? '')])
  return [...targets].map(([from, to]) => joined([same(names.get(from) ?? ''), listed(to)], ' → '))
}

const lineBlocks = (figures: InfluenceFigures): readonly Block[] => {
  const blocks = (['influences', 'follows'] as const).flatMap((kind): readonly Block[] => {
    const items = lineItems(kind, figures)
    if (items.length === 0) return []
    return [
      { kind: 'heading', text: titles[kind] },
      { kind: 'list', items },
    ]
  })
  if (blocks.length > 0 || figures.people === 0) return blocks
  const none: Text = { en: 'no line of influence is recorded', zh: '还没有记录谁影响谁' }
  return [{ kind: 'text', text: none, tone: 'warn' }]
}

const isSeat = ({ kind }: InfluenceNode): boolean => kind === 'empty_post' || kind === 'no_decision_maker'

const isAround = ({ kind, external }: InfluenceNode): boolean => kind === 'organisation' || external

const seatBlocks = (nodes: readonly InfluenceNode[], lookOf: (node: InfluenceNode) => Look): readonly Block[] => {
  const seats = nodes.filter(isSeat)
  if (seats.length === 0) return []
  return [
    { kind: 'heading', text: titles.seats },
    { kind: 'list', items: seats.map((node) => lookOf(node).head) },
  ]
}

const mapTones: Readonly<Record<InfluenceFigures['map_status'], Tone>> = {
  no_map: 'bad',
  basic: 'warn',
  red: 'bad',
  amber: 'warn',
  green: 'good',
}

const statusFacts = (figures: InfluenceFigures, playbook: Playbook): Block => {
  const [won, all] = [figures.supportive_key_players.length, figures.key_players.length]
  return {
    kind: 'facts',
    items: [
      {
        label: { en: 'influence map', zh: '影响力地图' },
        value: toned(labelIn(playbook.scales['map_status'], figures.map_status), mapTones[figures.map_status]),
        note: playbook.scales['map_status']?.[figures.map_status]?.meaning ?? same(''),
      },
      {
        label: { en: 'key players', zh: '关键人' },
        value: { en: `${String(won)} of ${String(all)} for us`, zh: `支持我方 ${String(won)}/${String(all)}` },
      },
    ],
  }
}

const legend: Block = {
  kind: 'legend',
  items: [
    { term: same('★'), meaning: { en: 'key player', zh: '关键人' } },
    { term: same('✓'), meaning: { en: 'for us', zh: '支持我方' } },
    { term: same('✗'), meaning: { en: 'against us', zh: '不支持我方' } },
    { term: same('?'), meaning: { en: 'not known', zh: '未知' } },
  ],
}

/** The people with what the map is worth, then who stands around them, who pulls whom, and where nobody is. */
export const influenceBlocks = (figures: InfluenceFigures, setting: Setting): readonly Block[] => {
  const { nodes } = figures
  const lookOf = influenceLook(setting)
  const people = treeBelow(
    null,
    nodes.filter((node) => !isSeat(node) && !isAround(node)),
    lookOf,
  )
  const around = treeBelow(null, nodes.filter(isAround), lookOf)
  const status = statusFacts(figures, setting.playbook)
  return [
    ...(people.length === 0
      ? [{ kind: 'text', text: nobodyRecorded, tone: 'warn' } satisfies Block, status]
      : [{ kind: 'tree', items: people } satisfies Block, status, legend]),
    ...(around.length === 0
      ? []
      : ([
          { kind: 'heading', text: titles.outside },
          { kind: 'tree', items: around },
        ] satisfies readonly Block[])),
    ...lineBlocks(figures),
    ...seatBlocks(nodes, lookOf),
  ]
}

const edgeWords = {
  influences: { en: 'influences', zh: '影响' },
  follows: { en: 'follows', zh: '听从' },
  reports_to: { en: 'reports to', zh: '汇报给' },
} satisfies Record<string, Text>

/** In a diagram the boss stands above, and so does the house; all other lines are arrows with their names. */
export const influenceEdges = (figures: InfluenceFigures): readonly GraphEdge[] => {
  const parents = new Map(figures.nodes.map(({ id, parent }) => [id, parent]))
  return figures.edges.map((edge): GraphEdge => {
    const { from, to, kind } = edge
    const tone = pullOf(figures, edge)
    const pull = tone && { tone }
    switch (kind) {
      case 'belongs_to':
        return { from: to, to: from, line: 'main' }
      case 'reports_to':
        return parents.get(from) === to
          ? { from: to, to: from, line: 'main' }
          : { from, to, line: 'weak', label: edgeWords.reports_to }
      case 'influences':
        return { from, to, line: 'side', label: edgeWords.influences, ...pull }
      case 'follows':
        return { from, to, line: 'weak', label: edgeWords.follows, ...pull }
    }
  })
}

/** What stands apart in a diagram. */
export const influenceGroups = (nodes: readonly InfluenceNode[]): readonly GraphGroup[] =>
  [
    { title: titles.outside, nodes: nodes.filter(isAround) },
    { title: titles.seats, nodes: nodes.filter(isSeat) },
  ]
    .filter((group) => group.nodes.length > 0)
    .map((group) => ({ title: group.title, nodes: group.nodes.map(({ id }) => id) }))
