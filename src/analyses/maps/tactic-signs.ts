import type { Tone } from '../../report/block.js'
import type { GraphNode, GraphSign } from '../../report/graph.js'
import type { Text } from '../../report/text.js'
import { same } from '../../report/words.js'

/** What the lanes of the strategy and the execution map are called. */
export const laneTitles = {
  customer: { en: 'Customer', zh: '客户' },
  goals: { en: 'Goals of the customer', zh: '客户的目标' },
  strategies: { en: 'Strategies', zh: '战略' },
  tactics: { en: 'Tactics', zh: '战术' },
  solutions: { en: 'Our solutions', zh: '我方方案' },
  proofs: { en: 'Our solutions and cases', zh: '我方方案与案例' },
  deals: { en: 'Deals', zh: '商机' },
} satisfies Record<string, Text>

export const legendTitles = {
  tactics: { en: 'Tactics', zh: '战术' },
  lines: { en: 'Lines', zh: '连线' },
  marks: { en: 'Marks', zh: '标记' },
} satisfies Record<string, Text>

const toneSigns: readonly (GraphSign & { readonly tone: Tone })[] = [
  { kind: 'node', shape: 'box', tone: 'good', label: { en: '✓ a deal serves it', zh: '✓ 有商机服务于它' } },
  {
    kind: 'node',
    shape: 'box',
    tone: 'warn',
    label: { en: '! solution, but no deal yet', zh: '! 有方案，还没有商机' },
  },
  { kind: 'node', shape: 'box', tone: 'bad', label: { en: '✗ no solution, no deal', zh: '✗ 没有方案，也没有商机' } },
  { kind: 'node', shape: 'box', tone: 'dim', label: { en: 'we do not serve it', zh: '我方不提供方案' } },
]

const whiteSpaceSign: GraphSign = {
  kind: 'node',
  shape: 'pill',
  tone: 'bad',
  missing: true,
  label: { en: 'white space: nobody has started', zh: '空白机会：还没有人行动' },
}

/** What the tones of tactics and their empty places mean, as far as they are there. */
export const tacticSigns = (tactics: readonly GraphNode[], all: readonly GraphNode[]): readonly GraphSign[] => [
  ...toneSigns.filter(({ tone }) => tactics.some((node) => node.tone === tone)),
  ...(all.some(({ missing, shape }) => missing && shape === 'pill') ? [whiteSpaceSign] : []),
]

export const starSign: GraphSign = { kind: 'mark', mark: same('★'), label: { en: 'key player', zh: '关键人' } }
