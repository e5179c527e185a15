import { cellRef, writeXlsx, type Cell, type WriteSheet } from 'hucre/xlsx'
import type { Report, Sheet } from '../../report/report.js'
import type { Language } from '../../report/text.js'
import { visible } from '../../report/visible.js'
import type { DocumentFormat, FormatOptions } from '../format.js'
import { asOfWord } from '../format-words.js'
import { midnightOf } from './day.js'
import { cellStyle, defaultFont, headerHeight, headerStyle, tabColors } from './look.js'
import { placesIn, writtenCell } from './value.js'
import { columnWidth, rowHeight } from './size.js'

/** Stands at the foot of every printed page; `&` begins a field there. */
const footer = (report: Report, language: Language) => {
  const words = `${report.title[language]} · ${asOfWord(report.asOf)[language]}`.replaceAll('&', '&&')
  return { oddFooter: `&L${words}&C&A&R&P / &N` }
}

/** On paper all columns stand side by side, under their titles on every page. */
const page = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  printTitlesRow: '$1:$1',
  margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
} as const

const worksheet = (sheet: Sheet, index: number, report: Report, language: Language): WriteSheet => {
  const cells = new Map<string, Partial<Cell>>()
  const columns = sheet.columns.map(({ title, type }, at) => {
    const column = sheet.rows.map((row) => row[at] ?? { value: null })
    const places = placesIn(column)
    cells.set(`0,${String(at)}`, { value: title[language], style: headerStyle(language, type) })
    const shown = column.map((cell, row) => {
      const { value, numFmt, isRun, shown: words } = writtenCell(cell, type, places, language)
      const style = cellStyle(language, type, cell.tone, numFmt)
      cells.set(`${String(row + 1)},${String(at)}`, { value, style, ...(isRun && { richText: [{ text: words }] }) })
      return words
    })
    return { shown, width: columnWidth(title[language], shown) }
  })
  const widths = columns.map(({ width }) => width)
  const heights = sheet.rows.map((_, row) =>
    rowHeight(
      columns.map(({ shown }) => shown[row] ?? ''),
      widths,
    ),
  )
  const tabColor = tabColors[index % tabColors.length] ?? ''
  return {
    name: sheet.title[language],
    columns: widths.map((width) => ({ width })),
    cells,
    rowDefs: new Map([headerHeight, ...heights].map((height, row) => [row, { height }])),
    freezePane: { rows: 1, columns: sheet.fixed },
    autoFilter: { range: `A1:${cellRef(sheet.rows.length, sheet.columns.length - 1)}` },
    view: { showGridLines: false, tabColor: { rgb: tabColor } },
    pageSetup: page,
    headerFooter: footer(report, language),
  }
}

/** Whose plan it is, or what there are several of. */
const titleOf = ({ title, plans }: Report, language: Language): string => {
  const [first, ...others] = plans
  const name = others.length === 0 ? first?.account : undefined
  return name ? `${title[language]} · ${visible(name)}` : title[language]
}

/** A workbook: values with their types, nothing that computes, nothing that leads out. */
export const xlsx: DocumentFormat = (report: Report, { language, version }: FormatOptions) => {
  const made = midnightOf(report.asOf)
  return writeXlsx({
    sheets: (report.sheets ?? []).map((sheet, index) => worksheet(sheet, index, report, language)),
    defaultFont: defaultFont(language),
    properties: {
      title: titleOf(report, language),
      subject: asOfWord(report.asOf)[language],
      creator: version === undefined ? 'plan' : `plan ${version}`,
      created: made,
      modified: made,
    },
  })
}
