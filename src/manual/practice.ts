import { levelsOf } from '../measures/scales.js'
import type { Block } from '../report/block.js'
import type { Text } from '../report/text.js'
import { joined, same } from '../report/words.js'
import { fact, paragraph } from './draw.js'
import { plain } from './find.js'
import type { Page, Setting } from './page.js'

/** Something to know, to ask or to do; with an id where a plan can hold it under that word. */
export type Point = Text & { readonly id?: string }

/** Points that belong together; `ordered` = one after the other. */
export type Part = {
  readonly title?: Text
  readonly ordered?: true
  readonly points?: readonly Point[]
  /** Levels of a scale that stand as points behind the others, in the words of the playbook; all of them without ids. */
  readonly levels?: { readonly scale: string; readonly ids?: readonly string[] }
}

/** Good practice of the method that no plan has to fill in: text for people, without a calculation. */
export type Practice = {
  readonly id: string
  readonly title: Text
  readonly line: Text
  readonly names?: readonly string[]
  readonly text?: readonly Text[]
  readonly parts?: readonly Part[]
  /** Marks of its sources; every item of the seeds that the page holds is among them. */
  readonly source: string
  readonly see?: readonly string[]
}

const wordsOf = ({ en, zh }: Point): Text => ({ en, zh })

const shown = (point: Point): Text =>
  point.id === undefined ? wordsOf(point) : joined([same(point.id), wordsOf(point)], ' · ')

const levelPoints = ({ levels }: Part, { playbook }: Setting): readonly Point[] =>
  (levels === undefined ? [] : levelsOf(playbook, levels.scale)).flatMap(([id, { label, meaning }]) => {
    if (levels?.ids?.includes(id) === false) return []
    if (!meaning) return [{ id, ...label }]
    // The id says the same as many an English label.
    const en = plain(label.en) === plain(id) ? meaning.en : `${label.en}: ${meaning.en}`
    return [{ id, en, zh: `${label.zh}：${meaning.zh}` }]
  })

const pointsOf = (part: Part, setting: Setting): readonly Point[] => [
  ...(part.points ?? []),
  ...levelPoints(part, setting),
]

const partBlocks = (part: Part, setting: Setting): readonly Block[] => {
  const points = pointsOf(part, setting)
  return [
    ...(part.title ? [{ kind: 'heading', text: part.title } as const] : []),
    part.ordered
      ? { kind: 'ordered', items: points.map((point) => ({ text: shown(point) })) }
      : { kind: 'list', items: points.map(shown) },
  ]
}

export const practicePage = (
  { id, title, line, names, text = [], parts = [], source, see }: Practice,
  setting: Setting,
): Page => ({
  id,
  kind: 'practice',
  title,
  line,
  names: [title.en, title.zh, ...(names ?? []), ...source.split(', ').filter((mark) => /^S\d/.test(mark))],
  see: see ?? [],
  content: () => ({
    blocks: [...text.map(paragraph), ...parts.flatMap((part) => partBlocks(part, setting))],
    facts: [fact('source', '出处', same(source))],
    data: {
      text,
      parts: parts.map((part) => ({
        title: part.title ?? null,
        ordered: part.ordered ?? false,
        points: pointsOf(part, setting).map((point) => ({ id: point.id ?? null, text: wordsOf(point) })),
      })),
      source,
    },
  }),
})
