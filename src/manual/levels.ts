import { levelsOf } from '../measures/scales.js'
import type { Level, Playbook } from '../playbook/playbook.js'
import type { Block, Cell, Column } from '../report/block.js'
import type { Data } from '../report/report.js'
import type { Text } from '../report/text.js'
import { none, same } from '../report/words.js'
import { heading } from './draw.js'

type Entry = readonly [id: string, level: Level]

/** A column that is only there if some level has something in it. */
type Optional = { readonly column: Column; readonly cell: (level: Level) => Cell | undefined }

const optional: readonly Optional[] = [
  {
    column: { title: { en: 'No.', zh: '数字' }, align: 'right' },
    cell: ({ number }) => (number === undefined ? undefined : same(number)),
  },
  {
    column: { title: { en: 'Code', zh: '代码' } },
    cell: ({ code }) => (code === undefined ? undefined : same(code)),
  },
  {
    column: { title: { en: 'Buyer', zh: '买者' } },
    cell: ({ buyer_class }) => (buyer_class === undefined ? undefined : same(buyer_class)),
  },
  { column: { title: { en: 'What it means', zh: '含义' } }, cell: ({ meaning }) => meaning },
]

const valuePosition: Optional = {
  column: { title: { en: 'Value to put forward', zh: '销售价值定位' } },
  cell: ({ value_position }) => value_position,
}

/** The word to write with what people call it; `trusted_advisor (trusted advisor)` would say the same twice. */
export const named = (id: string, { en, zh }: Text): Text => ({
  en: en.toLowerCase().replaceAll('-', ' ') === id.replaceAll('_', ' ') ? id : `${id} (${en})`,
  zh: `${id} ${zh}`,
})

const table = (entries: readonly Entry[], wanted: readonly Optional[], here?: string): Block => {
  const more = wanted.filter(({ cell }) => entries.some(([, level]) => cell(level) !== undefined))
  const title = ([id, { label }]: Entry): Text => {
    const { en, zh } = named(id, label)
    return id === here ? { en: `▸ ${en}`, zh: `▸ ${zh}` } : { en, zh }
  }
  return {
    kind: 'table',
    columns: [{ title: { en: 'Level', zh: '级别' } }, ...more.map(({ column }) => column)],
    rows: entries.map((entry) => [title(entry), ...more.map(({ cell }) => cell(entry[1]) ?? none)]),
  }
}

/** A level among others; `here` is marked. */
export const besideTable = (entries: readonly Entry[], here: string): Block => table(entries, optional, here)

/** All levels of a scale; what none of them has takes no room. */
export const levelsTable = (playbook: Playbook, scale: string): readonly Block[] => [
  heading('Levels', '级别'),
  table(levelsOf(playbook, scale), [...optional, valuePosition]),
]

export const levelData = ([id, level]: Entry): Data => ({
  id,
  label: level.label,
  number: level.number ?? null,
  meaning: level.meaning ?? null,
  not_meaning: level.not_meaning ?? null,
  signs: level.signs ?? null,
  situations: level.situations ?? null,
  value_position: level.value_position ?? null,
  code: level.code ?? null,
  buyer_class: level.buyer_class ?? null,
  questions: level.questions ?? [],
})

export const levelsData = (playbook: Playbook, scale: string): Data => levelsOf(playbook, scale).map(levelData)
