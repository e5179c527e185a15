import type { Block, FindingItem } from '../report/block.js'
import { visibleInLog } from '../report/visible.js'
import { hintWord, colon, questionWord, severityTones, toneSymbols } from './format-words.js'
import { hanging, type Look } from './text-diagnostics.js'
import { tableLines, type PlainCell } from './text-table.js'
import { displayWidth, leading } from './text-width.js'

type BlockOf<Kind> = Extract<Block, { readonly kind: Kind }>

/** Turns a cell of a block into words with their tone; the text format brings it. */
export type CellOf = (cell: BlockOf<'list'>['items'][number], look: Look) => PlainCell

/** Columns of a whole bar. */
const barLength = 10

const barOf = (pct: number | null): string => {
  if (pct === null) return ' '.repeat(barLength)
  // A bar is full only when nothing is missing, and empty only when nothing is there.
  const filled = Math.min(
    Math.max(Math.round((pct / 100) * barLength), pct > 0 ? 1 : 0),
    barLength - (pct < 100 ? 1 : 0),
  )
  return '█'.repeat(filled) + '░'.repeat(barLength - filled)
}

const plainColumn = { title: '', align: 'left' } as const

/** One line a share: label, bar, value, and what there is to say. */
export const barLines = ({ items }: BlockOf<'bars'>, look: Look, cellOf: CellOf): string[] =>
  tableLines(
    {
      columns: [plainColumn, plainColumn, plainColumn, plainColumn],
      rows: items.map(({ label, pct, value, note }) => [
        cellOf(label, look),
        { words: barOf(pct), tone: pct === null ? 'dim' : pct < 100 ? 'warn' : 'good' },
        cellOf(value, look),
        note ? cellOf(note, look) : { words: '' },
      ]),
    },
    look.width,
    look.paint,
  )

const widthOf = (cells: readonly (readonly PlainCell[])[], column: number): number =>
  Math.max(0, ...cells.map((row) => displayWidth(row[column]?.words ?? '')))

/** Figures in as many columns as fit, read down and then across. */
export const figureLines = ({ items }: BlockOf<'figures'>, look: Look, cellOf: CellOf): string[] => {
  const cells = items.map(({ label, value, note }): readonly PlainCell[] => [
    cellOf(label, look),
    cellOf(value, look),
    { words: note ? visibleInLog(note[look.language]) : '', tone: 'dim' },
  ])
  for (const columns of [3, 2]) {
    const perColumn = Math.ceil(cells.length / columns)
    const groups = Array.from({ length: columns }, (_, index) =>
      cells.slice(index * perColumn, (index + 1) * perColumn),
    )
    const width = groups.reduce(
      (sum, group) => sum + [0, 1, 2].reduce((all, at) => all + widthOf(group, at) + 2, 0),
      -2,
    )
    if (width > look.width) continue
    const rows = Array.from({ length: perColumn }, (_, row) =>
      groups.flatMap((group) => group[row] ?? [{ words: '' }, { words: '' }, { words: '' }]),
    )
    return tableLines({ columns: Array.from({ length: columns * 3 }, () => plainColumn), rows }, look.width, look.paint)
  }
  return tableLines({ columns: [plainColumn, plainColumn, plainColumn], rows: cells }, look.width, look.paint)
}

/** As many lines as a reason of a verdict may take: all of them and the figures share one screen. */
const mostLines = 2

/** The words in at most so many lines; what is left out stands with the other findings. */
const cutTo = (lines: number, first: string, words: string, rule: string, width: number): string[] => {
  const whole = hanging(first, `${words} (${rule})`, width)
  if (whole.length <= lines) return whole
  // Lines of Chinese and Latin words end a little early.
  const room = lines * (width - displayWidth(first)) - displayWidth(rule) - 12
  return hanging(first, `${leading(words, room).replace(/\s+[!-~]*$/, '')}… (${rule})`, width)
}

const findingLines = (
  { severity, rule, message, hint, question }: FindingItem,
  look: Look,
  short = false,
): string[] => {
  const { language, width, paint } = look
  const tone = severityTones[severity]
  const words = visibleInLog(message[language])
  const mark = toneSymbols[tone] === '' ? '· ' : toneSymbols[tone]
  const aside = (label: string, said: string) =>
    hanging(`    ${label}${colon[language]}`, visibleInLog(said), width).map((line) => paint.dim(line))
  return [
    ...cutTo(short ? mostLines : Infinity, mark, words, rule, width).map((line) => paint.tone(tone, line)),
    ...(question ? aside(questionWord[language], question[language]) : []),
    ...(hint ? aside(hintWord[language], hint[language]) : []),
  ]
}

/** What the rules say, without source lines; below a line that they bear out they are set in. */
export const findingsLines = ({ lead, items }: BlockOf<'findings'>, look: Look, cellOf: CellOf): string[] => {
  if (lead === undefined) return items.flatMap((item) => findingLines(item, look))
  const { words, tone } = cellOf(lead, look)
  const inner = { ...look, width: look.width - 2 }
  return [
    ...hanging('', words, look.width).map((line) => look.paint.bold(look.paint.tone(tone, line))),
    ...items.flatMap((item) => findingLines(item, inner, true)).map((line) => `  ${line}`),
  ]
}

/** Numbered, with the lines that say more below each, dimmed unless they have a tone of their own. */
export const orderedLines = ({ items }: BlockOf<'ordered'>, look: Look, cellOf: CellOf): string[] =>
  items.flatMap(({ text, details }, index) => {
    const number = `${String(index + 1)}. `
    const { words, tone } = cellOf(text, look)
    return [
      ...hanging(number, words, look.width).map((line) => look.paint.tone(tone, line)),
      ...(details ?? []).flatMap((detail) => {
        const more = cellOf(detail, look)
        return hanging(' '.repeat(number.length), more.words, look.width).map((line) =>
          look.paint.tone(more.tone ?? 'dim', line),
        )
      }),
    ]
  })
