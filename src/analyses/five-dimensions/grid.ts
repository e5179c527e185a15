import { dimensionIds, type Dimension, type DimensionRow } from '../../measures/dimensions.js'
import { labelOf, levelOf } from '../../measures/scales.js'
import type { Playbook } from '../../playbook/playbook.js'
import type { Block, Cell } from '../../report/block.js'
import type { Text } from '../../report/text.js'
import { same, toned, unknown } from '../../report/words.js'

const figuresOf = (row: DimensionRow) => ({
  person: row.person.id,
  position: row.position ?? null,
  need: row.need ?? null,
  change: row.change ?? null,
  focus: row.focus ?? null,
  contact: row.contact ?? null,
  attitude: row.attitude ?? null,
  known: row.known,
  key_player: row.keyPlayer,
  influence: row.person.influence ?? null,
})

export type Row = ReturnType<typeof figuresOf>

/** One person of the grid as data. */
export const rowData = (row: DimensionRow): Row => figuresOf(row)

const post: Text = { en: 'Post', zh: '职位' }
const who: Text = { en: 'Who', zh: '姓名' }

/** Heads of narrow columns; the playbook's own labels stand with the distributions. */
export const shortTitles: Readonly<Record<Dimension, Text>> = {
  need: { en: 'Need', zh: '需求' },
  change: { en: 'Change', zh: '变革' },
  focus: { en: 'Focus', zh: '关注点' },
  contact: { en: 'Contact', zh: '联系' },
  attitude: { en: 'Attitude', zh: '态度' },
}

/** The tone of an attitude follows from what the playbook calls supportive, and from the side of zero it is on. */
export const levelCell = (playbook: Playbook, dimension: Dimension, id: string | null): Cell => {
  const level = levelOf(playbook, dimension, id ?? undefined)
  if (level === undefined) return unknown
  if (dimension !== 'attitude' || id === null) return level.label
  if (playbook.people.supportive.includes(id)) return toned(level.label, 'good')
  return toned(level.label, level.number !== undefined && level.number < 0 ? 'bad' : undefined)
}

const marked = (name: string, { key_player }: Row): Text => same(key_player ? `★ ${name}` : name)

/** One row a person; the post stands only in the first row of its group. */
export const grid = (people: readonly Row[], nameOf: (id: string) => string, playbook: Playbook): Block => ({
  kind: 'table',
  columns: [{ title: post }, { title: who }, ...dimensionIds.map((dimension) => ({ title: shortTitles[dimension] }))],
  rows: people.map((row, index): readonly Cell[] => [
    people[index - 1]?.position === row.position
      ? same('')
      : (labelOf(playbook, 'position_class', row.position) ?? {
          text: { en: 'not recorded', zh: '未记录' },
          tone: 'dim',
        }),
    marked(nameOf(row.person), row),
    ...dimensionIds.map((dimension) => levelCell(playbook, dimension, row[dimension])),
  ]),
})

/** What to say to each person, and what moves each of them (domain 2.6); of others than key players where it is known. */
export const positions = (
  people: readonly Row[],
  nameOf: (id: string) => string,
  playbook: Playbook,
): readonly Block[] => {
  const rows = people
    .filter(({ key_player, change, need }) => key_player || change !== null || need !== null)
    .map((row): readonly Cell[] => [
      marked(nameOf(row.person), row),
      levelOf(playbook, 'change', row.change ?? undefined)?.value_position ?? unknown,
      levelOf(playbook, 'need', row.need ?? undefined)?.meaning ?? unknown,
      levelOf(playbook, 'need', row.need ?? undefined)?.not_meaning ?? unknown,
    ])
  if (rows.length === 0) return []
  const columns = [
    { title: who },
    { title: { en: 'Value to put forward', zh: '销售价值定位' } },
    { title: { en: 'What the need means', zh: '需求意味着什么' } },
    { title: { en: 'and does not mean', zh: '不意味着什么' } },
  ]
  return [
    { kind: 'heading', text: { en: 'How to approach them', zh: '怎样接近' } },
    { kind: 'table', columns, rows },
  ]
}
