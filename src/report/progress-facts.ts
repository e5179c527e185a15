import type { Fact } from './block.js'
import { percent, same, toned } from './words.js'

/** How far our actions are (domain 2.13). */
export const progressFacts = (figures: {
  readonly progress_pct: number | null
  readonly done: number
  readonly of: number
  readonly open_actions: number
  readonly overdue_actions: number
}): readonly Fact[] => [
  {
    label: { en: 'actions done', zh: '行动完成' },
    value: percent(figures.progress_pct),
    note: {
      en: `${String(figures.done)} of ${String(figures.of)}, dropped ones left out`,
      zh: `${String(figures.done)}/${String(figures.of)}，不含已取消`,
    },
  },
  { label: { en: 'still open', zh: '未完成' }, value: same(figures.open_actions) },
  {
    label: { en: 'overdue', zh: '已逾期' },
    value: toned(same(figures.overdue_actions), figures.overdue_actions > 0 ? 'bad' : undefined),
  },
]
