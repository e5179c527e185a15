import type { CellStyle } from 'hucre/xlsx'
import type { Tone } from '../../report/block.js'
import type { SheetColumn } from '../../report/report.js'
import type { Language } from '../../report/text.js'

type FontStyle = NonNullable<CellStyle['font']>

/** Both offices have it or put something of the same widths in its place. */
const fonts: Readonly<Record<Language, FontStyle>> = {
  en: { name: 'Calibri', size: 11 },
  zh: { name: 'Microsoft YaHei', size: 10 },
}

const ink = '1F2933'
const line = { style: 'thin', color: { rgb: 'DDE3EA' } } as const

type Paint = { readonly ink: string; readonly paper?: string }

/** Dark enough on its paper to be read by everybody. */
const paints: Readonly<Record<Tone, Paint>> = {
  good: { ink: '14532D', paper: 'E3F4E8' },
  warn: { ink: '713F12', paper: 'FEF3D0' },
  bad: { ink: '8F1D14', paper: 'FCE4E1' },
  dim: { ink: '5B6673' },
}

const fill = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const

/** A colour for the tab of each kind of sheet: what one looks at, what one works on, what is wrong. */
export const tabColors = ['24405F', '2F6F8F', '2F6F8F', '2F6F8F', '3D8168', '3D8168', 'B4532A']

export const defaultFont = (language: Language): FontStyle => fonts[language]

export const headerHeight = 34

const words = { horizontal: 'left', wrapText: true } as const
const figures = { horizontal: 'right' } as const

/** The row of the titles. */
export const headerStyle = (language: Language, type: SheetColumn['type']): CellStyle => ({
  font: { ...fonts[language], bold: true, color: { rgb: 'FFFFFF' } },
  fill: fill('24405F'),
  // The button of the filter lies at the right end.
  alignment: {
    vertical: 'center',
    wrapText: true,
    ...(type === 'text' ? { ...words, indent: 1 } : { ...figures, indent: 2 }),
  },
  border: { bottom: { style: 'medium', color: { rgb: '13263C' } } },
})

/** A cell below it. */
export const cellStyle = (
  language: Language,
  type: SheetColumn['type'],
  tone: Tone | undefined,
  numFmt: string | undefined,
): CellStyle => {
  const paint = tone === undefined ? { ink } : paints[tone]
  return {
    font: { ...fonts[language], color: { rgb: paint.ink } },
    ...(paint.paper !== undefined && { fill: fill(paint.paper) }),
    alignment: { vertical: 'center', ...(type === 'text' ? { ...words, indent: 1 } : figures) },
    border: { bottom: line },
    ...(numFmt !== undefined && { numFmt }),
  }
}
