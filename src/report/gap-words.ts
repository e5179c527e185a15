import type { Block, Cell, Tone } from './block.js'
import type { Text } from './text.js'
import { assessed, both, figure, listed, none, percent, same, toned } from './words.js'

/** How urgent a gap is (domain 2.7). */
export type Priority = 'critical' | 'significant' | 'minor' | 'met'
type Input = 'influence' | 'current' | 'desired'

const tones: Readonly<Record<Priority, Tone | undefined>> = {
  critical: 'bad',
  significant: 'warn',
  minor: undefined,
  met: 'good',
}

/** What of somebody has to be known before there is a gap. */
export const inputWords: Readonly<Record<Input, Text>> = {
  influence: { en: 'influence', zh: '影响力' },
  current: { en: 'current level', zh: '现状' },
  desired: { en: 'wanted level', zh: '期望' },
}

/** How urgent a gap is (domain 2.7), under the name that the playbook gives it. */
export const priorityCell = (priority: Priority, label: Text): Cell => toned(label, tones[priority])

/** How many actions answer for a gap and when the first is due; a gap that matters and has none stands out. */
export const actionsCell = (count: number, nextDue: string | null, priority: Priority): Cell => {
  if (count > 0) return same(nextDue === null ? count : `${String(count)} · ${nextDue}`)
  return priority === 'critical' || priority === 'significant' ? toned({ en: 'none', zh: '无' }, tones[priority]) : none
}

type GapFigures = {
  readonly gap_total: number | null
  readonly gap_weighted_desired: number | null
  readonly gap_index_pct: number | null
  readonly assessed: number
  readonly of: number
}

/** Index and total of a gap table. */
export const gapFacts = (figures: GapFigures): Block => {
  const known = assessed(figures.assessed, figures.of)
  const wanted = figures.gap_weighted_desired === null ? '?' : String(figures.gap_weighted_desired)
  return {
    kind: 'facts',
    items: [
      {
        label: { en: 'gap index', zh: '差距指数' },
        value: percent(figures.gap_index_pct),
        note: {
          en: `share of the wanted relationship still missing; ${known.en}`,
          zh: `期望的关系中还缺的部分；${known.zh}`,
        },
      },
      {
        label: { en: 'weighted gap', zh: '加权差距' },
        value: figure(figures.gap_total),
        note: {
          en: `of ${wanted} wanted; influence weight × levels missing`,
          zh: `期望合计 ${wanted}；影响力权重 × 所差级数`,
        },
      },
    ],
  }
}

/** Who is in no sum, and what would have to be known. */
export const leftOutBlocks = (
  items: readonly { readonly name: string; readonly unknown: readonly Input[] }[],
): readonly Block[] =>
  items.length === 0
    ? []
    : [
        {
          kind: 'text',
          text: {
            en: 'left out of the sums, because something is not known:',
            zh: '以下对象因信息不全，未计入合计：',
          },
          tone: 'warn',
        },
        {
          kind: 'list',
          items: items.map(({ name, unknown }) => {
            const words = listed(unknown.map((input) => inputWords[input]))
            return both((language) => `${name}${language === 'zh' ? '：' : ': '}${words[language]}`)
          }),
        },
      ]
