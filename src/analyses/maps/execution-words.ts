import { labelOf } from '../../measures/scales.js'
import type { Playbook } from '../../playbook/playbook.js'
import type { Block, Fact, Tone } from '../../report/block.js'
import { solutionCoverageFacts } from '../../report/coverage-facts.js'
import type { GraphGroup } from '../../report/graph.js'
import type { Text } from '../../report/text.js'
import { amount, joined, same, textOf, toned, unknown } from '../../report/words.js'
import type { ExecutionFigures, ExecutionNode } from './execution-figures.js'
import { inOneLine, treeBelow, type Look } from './picture.js'

const titles = {
  steps: { en: 'Steps of the execution map', zh: '执行地图的四个步骤' },
  deals: { en: 'Deals that serve no tactic', zh: '没有对应战术的商机' },
  cases: { en: 'Reference cases of no tactic', zh: '没有对应战术的成功案例' },
} satisfies Record<string, Text>

const tacticTone = ({ fit, mapped, white_space }: ExecutionNode): Tone => {
  if (white_space) return mapped ? 'warn' : 'bad'
  return fit === 'no_fit' ? 'dim' : 'good'
}

const tacticLook = (node: ExecutionNode, playbook: Playbook): Look => {
  const { fit, note } = node
  const tone = tacticTone(node)
  const why: Text = note === null ? same('') : { en: `: ${note}`, zh: `：${note}` }
  const label = fit === 'no_fit' ? labelOf(playbook, 'fit', fit) : undefined
  return {
    head: toned(same(node.text ?? ''), tone),
    details: label ? [joined([label, why], '')] : note === null ? [] : [same(note)],
    shape: 'box',
    tone,
  }
}

/** `C · 6,800,000 CNY · planned`; a deal that is over says how it ended. */
const dealLook = (node: ExecutionNode, currency: string, playbook: Playbook): Look => {
  const { stage, state, amount: worth, opportunity_kind, note } = node
  const kind = opportunity_kind === 'current' ? undefined : labelOf(playbook, 'opportunity_kind', opportunity_kind)
  const over = state === 'open' ? undefined : labelOf(playbook, 'opportunity_status', state)
  const words = inOneLine([
    ...(stage === null && kind ? [] : [{ en: `stage ${stage ?? '?'}`, zh: `阶段 ${stage ?? '?'}` }]),
    joined([textOf(amount(worth)), same(currency)]),
    ...(kind ? [kind] : []),
    ...(over ? [over] : []),
    ...(note === null ? [] : [same(note)]),
  ])
  const tone = state === 'lost' || state === 'on_hold' ? 'dim' : state === 'won' ? 'good' : undefined
  return { head: toned(same(node.text ?? ''), tone), details: [words], short: true, shape: 'pill', tone }
}

const whiteSpaceLook = (isAnswered: boolean): Look => {
  const tone = isAnswered ? 'warn' : 'bad'
  const words: Text = isAnswered
    ? { en: 'white space: no deal yet', zh: '空白机会：还没有商机' }
    : { en: 'white space: no solution and no deal yet', zh: '空白机会：还没有方案和商机' }
  return { head: toned(words, tone), shape: 'pill', tone, missing: true }
}

const solutionLook = ({ text, fit }: ExecutionNode): Look => {
  const words = text ?? ''
  const judged: Text = fit === null ? { en: ' (fit not judged)', zh: '（未判断是否匹配）' } : same('')
  return { head: joined([{ en: `solution: ${words}`, zh: `方案：${words}` }, judged], ''), shape: 'round' }
}

const stepTone = (status: string | null): Tone | undefined =>
  status === 'done' ? 'good' : status === null ? 'dim' : undefined

const stepLook = ({ step, status, done_on }: ExecutionNode, playbook: Playbook): Look => ({
  head: labelOf(playbook, 'execution_step', step) ?? same(step ?? ''),
  details: [
    inOneLine([labelOf(playbook, 'step_status', status) ?? same('?'), ...(done_on === null ? [] : [same(done_on)])]),
  ],
  shape: 'box',
  tone: stepTone(status),
})

/** How each node of the execution map looks. */
export const executionLook =
  (currency: string, playbook: Playbook) =>
  (node: ExecutionNode): Look => {
    switch (node.kind) {
      case 'customer':
        return { head: same(node.text ?? ''), shape: 'pill', strong: true }
      case 'tactic':
        return tacticLook(node, playbook)
      case 'solution':
        return solutionLook(node)
      case 'opportunity':
        return dealLook(node, currency, playbook)
      case 'white_space':
        return whiteSpaceLook(node.mapped === true)
      case 'no_tactic':
        return {
          head: toned({ en: 'no tactic of the customer is recorded', zh: '还没有记录客户的战术' }, 'bad'),
          shape: 'box',
          tone: 'bad',
          missing: true,
        }
      case 'reference_case':
        return {
          head: { en: `case: ${node.text ?? ''}`, zh: `案例：${node.text ?? ''}` },
          details: node.result === null ? [] : [same(node.result)],
          shape: 'box',
          tone: 'dim',
        }
      case 'step':
        return stepLook(node, playbook)
    }
  }

const stepFact = ({ step, status, done_on }: ExecutionNode, playbook: Playbook): Fact => {
  const label = labelOf(playbook, 'step_status', status)
  return {
    label: labelOf(playbook, 'execution_step', step) ?? same(step ?? ''),
    value: label ? toned(label, stepTone(status)) : unknown,
    ...(done_on !== null && { note: same(done_on) }),
  }
}

const coverageFacts = (figures: ExecutionFigures): readonly Fact[] => {
  const loose = figures.without_tactic.length
  return [
    ...solutionCoverageFacts(figures),
    {
      label: { en: 'deals without a tactic', zh: '没有对应战术的商机' },
      value: toned(same(loose), loose > 0 ? 'warn' : undefined),
    },
  ]
}

const looseNodes = (nodes: readonly ExecutionNode[], kind: ExecutionNode['kind']): readonly ExecutionNode[] =>
  nodes.filter((node) => node.kind === kind && node.parent === null)

export const executionBlocks = (figures: ExecutionFigures, playbook: Playbook): readonly Block[] => {
  const { nodes, currency } = figures
  const lookOf = executionLook(currency, playbook)
  const deals = looseNodes(nodes, 'opportunity')
  const cases = looseNodes(nodes, 'reference_case')
  const loose = (title: Text, some: readonly ExecutionNode[]): readonly Block[] =>
    some.length === 0
      ? []
      : [
          { kind: 'heading', text: title },
          { kind: 'tree', items: treeBelow(null, some, lookOf) },
        ]
  return [
    { kind: 'tree', items: treeBelow(nodes[0]?.id ?? null, nodes, lookOf) },
    ...loose(titles.deals, deals),
    ...loose(titles.cases, cases),
    { kind: 'facts', items: coverageFacts(figures) },
    { kind: 'heading', text: titles.steps },
    { kind: 'facts', items: nodes.filter(({ kind }) => kind === 'step').map((node) => stepFact(node, playbook)) },
    ...(nodes.some((node) => node.kind === 'tactic' && tacticTone(node) === 'good')
      ? [
          {
            kind: 'legend',
            items: [{ term: same('✓'), meaning: { en: 'a deal serves the tactic', zh: '有商机服务于该战术' } }],
          } satisfies Block,
        ]
      : []),
  ]
}

/** What stands apart in a diagram. */
export const executionGroups = (nodes: readonly ExecutionNode[]): readonly GraphGroup[] =>
  [
    { title: titles.steps, nodes: looseNodes(nodes, 'step') },
    { title: titles.deals, nodes: looseNodes(nodes, 'opportunity') },
    { title: titles.cases, nodes: looseNodes(nodes, 'reference_case') },
  ]
    .filter((group) => group.nodes.length > 0)
    .map((group) => ({ title: group.title, nodes: group.nodes.map(({ id }) => id) }))
