import type { Block } from '../report/block.js'
import type { Text } from '../report/text.js'
import { same } from '../report/words.js'
import { fact, heading, lines, paragraph, valuesData, valuesTable, valuesUnder, words } from './draw.js'
import { levelsData, levelsTable } from './levels.js'
import type { Content, Page, Setting } from './page.js'

/** A number or a fact that the product shows, and how it comes about. */
export type Figure = {
  readonly id: string
  readonly title: Text
  readonly line: Text
  readonly names?: readonly string[]
  /** Where `--format json` has it: the section and the keys below it. */
  readonly json: readonly string[]
  /** The commands that show it. */
  readonly shown: readonly string[]
  readonly meaning: Text
  readonly formula: readonly Text[]
  /** A number of the examples that come with the program, with the values that it is shipped with. */
  readonly example: Text
  /** What becomes of it where something is not known. */
  readonly unknown: Text
  /** Source marks of the domain. */
  readonly source: string
  /** Keys of the playbook that it depends on. */
  readonly values?: readonly string[]
  /** The scale whose levels it has. */
  readonly scale?: string
  /** What it is made of, where that needs a table. */
  readonly parts?: readonly (readonly [name: string, meaning: Text])[]
  /** Heading of that table. */
  readonly partsTitle?: Text
  readonly notes?: readonly Text[]
  readonly see?: readonly string[]
}

const partsTable = ({ parts = [], partsTitle }: Figure): readonly Block[] => [
  { kind: 'heading', text: partsTitle ?? { en: 'What it is made of', zh: '构成' } },
  {
    kind: 'table',
    columns: [{ title: { en: 'Part', zh: '项' } }, { title: { en: 'What it says', zh: '含义' } }],
    rows: parts.map(([name, meaning]) => [same(name), meaning]),
  },
]

const blocksOf = (figure: Figure, setting: Setting): readonly Block[] => [
  paragraph(figure.meaning),
  heading('How it is counted', '怎么算'),
  ...lines(figure.formula),
  ...(figure.parts ? partsTable(figure) : []),
  ...(figure.scale === undefined ? [] : levelsTable(setting.playbook, figure.scale)),
  heading('For example', '例如'),
  paragraph(figure.example),
  heading('Where something is not known', '信息不全时'),
  paragraph(figure.unknown),
  ...(figure.notes ? [heading('Mind', '注意'), ...lines(figure.notes)] : []),
  ...valuesTable(valuesUnder(setting, figure.values ?? [])),
]

const factsOf = ({ shown, json, source }: Figure): Content['facts'] => [
  fact('shown by', '显示于', words(shown.map((command) => `plan ${command}`))),
  fact('in JSON', 'JSON 中', words(json)),
  fact('source', '出处', same(source)),
]

/** `relationship-gaps.people.gap` is also asked for as `gap`; organisations have the same keys as people. */
const namesInJson = (json: readonly string[]): readonly string[] =>
  json.flatMap((path) => {
    const last = path.split('.').at(-1) ?? path
    return [path, path.startsWith('strategic-gaps.') ? `strategic_${last}` : last]
  })

export const figurePage = (figure: Figure, setting: Setting): Page => {
  const { id, title, line, json, scale } = figure
  return {
    id,
    kind: 'figure',
    title,
    line,
    names: [
      title.en,
      title.zh,
      ...(figure.names ?? []),
      ...namesInJson(json),
      ...(scale === undefined ? [] : [scale]),
      ...(figure.parts ?? []).map(([name]) => name),
    ],
    see: figure.see ?? [],
    content: () => ({
      blocks: blocksOf(figure, setting),
      facts: factsOf(figure),
      data: {
        meaning: figure.meaning,
        formula: figure.formula,
        parts: (figure.parts ?? []).map(([name, meaning]) => ({ name, meaning })),
        levels: scale === undefined ? [] : levelsData(setting.playbook, scale),
        example: figure.example,
        unknown: figure.unknown,
        notes: figure.notes ?? [],
        values: valuesData(valuesUnder(setting, figure.values ?? [])),
        shown_by: figure.shown,
        json,
        source: figure.source,
      },
    }),
  }
}
