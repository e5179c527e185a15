import type { Fact } from './block.js'
import { counted, percent, same, toned } from './words.js'

/** How far our solutions and deals answer the tactics of the customer (domain 2.3). */
export const solutionCoverageFacts = (figures: {
  readonly tactics: number
  readonly mapped: number
  readonly fit_able: number
  readonly solution_coverage_pct: number | null
  readonly fit_coverage_pct: number | null
  readonly white_space: readonly unknown[]
}): readonly Fact[] => {
  const open = figures.white_space.length
  return [
    {
      label: { en: 'solution coverage', zh: '方案覆盖率' },
      value: percent(figures.solution_coverage_pct),
      note: {
        en: `${String(figures.mapped)} of ${counted(figures.tactics, 'tactic has', 'tactics have', '').en} a solution or a deal`,
        zh: `${String(figures.tactics)} 项战术中 ${String(figures.mapped)} 项有方案或商机`,
      },
    },
    {
      label: { en: 'of what we can serve', zh: '可服务战术覆盖率' },
      value: percent(figures.fit_coverage_pct),
      note: {
        en: `${counted(figures.fit_able, 'tactic is', 'tactics are', '').en} not marked as no fit`,
        zh: `${String(figures.fit_able)} 项战术未标为无方案`,
      },
    },
    {
      label: { en: 'white space', zh: '空白机会' },
      value: toned(same(open), open > 0 ? 'warn' : undefined),
      note: { en: 'tactics we could serve, without a deal', zh: '可服务而没有商机的战术' },
    },
  ]
}
