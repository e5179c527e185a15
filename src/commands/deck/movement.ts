import type { Block } from '../../report/block.js'
import type { Section } from '../../report/report.js'

/** As many figures as stand in two rows. */
const mostFigures = 8

const isVerdict = (block: Block): boolean => block.kind === 'text' && block.tone !== undefined && block.tone !== 'dim'

/** What moved as a slide has room for it: the verdict stands in the headline. */
export const movementSlide = (section: Section): Section => ({
  ...section,
  blocks: section.blocks
    .filter((block) => !isVerdict(block))
    .map((block) => (block.kind === 'figures' ? { ...block, items: block.items.slice(0, mostFigures) } : block)),
})
