import { planDiff } from '../../history/diff/index.js'
import { withRenames } from '../../history/diff/renames.js'
import type { Context } from '../../plan/context.js'
import type { Plan } from '../../plan/plan.js'
import type { Block } from '../../report/block.js'
import type { Text } from '../../report/text.js'
import { linesOf } from './lines.js'
import { moneyBlocks } from './money.js'

/** As many lines as are read beside something else. */
const mostLines = 10

const heading: Text = { en: 'What moved', zh: '有哪些变化' }

/**
 * What has changed in a plan in a few lines, for a page that says more than that: what moved before what is only written
 * otherwise, and the open money. Both are seen by the context of today.
 */
export const movedBlocks = (before: Plan, after: Plan, context: Context): readonly Block[] => {
  const diff = planDiff({ plan: before, context }, { plan: after, context })
  const tongue = { playbook: context.playbook, before: withRenames(before, diff.renames), after }
  const lines = [...linesOf(diff, tongue)].sort((a, b) => Math.sign(b.weight) - Math.sign(a.weight))
  const rest = lines.length - mostLines
  const money = moneyBlocks(diff, tongue)
  if (lines.length === 0) return money
  const items = lines.slice(0, mostLines).map(({ cell }) => cell)
  return [
    { kind: 'heading', text: heading },
    {
      kind: 'list',
      items: rest > 0 ? [...items, { en: `and ${String(rest)} more`, zh: `还有 ${String(rest)} 条` }] : items,
    },
    ...money,
  ]
}
