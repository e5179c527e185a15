import type { Block, TreeItem } from '../report/block.js'
import { hanging, type Look } from './text-diagnostics.js'
import type { CellOf } from './text-summary.js'
import { displayWidth } from './text-width.js'

/** What stands in front of the lines of an item: of its first one, and of those below it. */
type Branch = { readonly first: string; readonly rest: string }

const root: Branch = { first: '', rest: '' }

/** Where words would have less than half of the page, the tree grows no further to the right. */
const grows = ({ rest }: Branch, { width }: Look): boolean => displayWidth(rest) + 6 <= width / 2

const branchBelow = (above: Branch, isLast: boolean, look: Look): Branch => {
  if (!grows(above, look)) return { first: `${above.rest}↳ `, rest: above.rest }
  return isLast
    ? { first: `${above.rest}└─ `, rest: `${above.rest}   ` }
    : { first: `${above.rest}├─ `, rest: `${above.rest}│  ` }
}

const itemLines = (item: TreeItem, branch: Branch, look: Look, cellOf: CellOf): string[] => {
  const { paint, width } = look
  const below = item.below ?? []
  const { words, tone } = cellOf(item.text, look)
  // Words that go on, and the lines that say more, leave the way down to what stands below open.
  const down = below.length > 0 && grows(branch, look) ? `${branch.rest}│ ` : `${branch.rest}  `
  const head = hanging('', words, width - displayWidth(down)).map(
    (line, index) => paint.dim(index === 0 ? branch.first : down) + paint.tone(tone, line),
  )
  const details = (item.details ?? []).flatMap((detail) => {
    const more = cellOf(detail, look)
    return hanging('', more.words, width - displayWidth(down) - 1).map(
      (line) => paint.dim(`${down} `) + paint.tone(more.tone ?? 'dim', line),
    )
  })
  return [
    ...head,
    ...details,
    ...below.flatMap((one, index) =>
      itemLines(one, branchBelow(branch, index === below.length - 1, look), look, cellOf),
    ),
  ]
}

/** A tree with box lines; an empty line sets one root with branches apart from the next. */
export const treeLines = ({ items }: Extract<Block, { kind: 'tree' }>, look: Look, cellOf: CellOf): string[] =>
  items.flatMap((item, index) => {
    const before = items[index - 1]
    const isApart = before !== undefined && [before, item].some(({ below }) => (below?.length ?? 0) > 0)
    return [...(isApart ? [''] : []), ...itemLines(item, root, look, cellOf)]
  })
