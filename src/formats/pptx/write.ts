import type { Language } from '../../report/text.js'
import { newDeck, type Deck, type DeckSlide } from './library.js'
import { cellInset, fonts, hairline, head, margin, page, quiet, room, type } from './look.js'
import { addPlot } from './plot.js'
import type { Grid, Piece, Run, Slide, Stroke, Words } from './slide.js'

const langs: Readonly<Record<Language, string>> = { en: 'en-US', zh: 'zh-CN' }

const runsOf = ({ lines, after, bullets }: Words, lang: string) =>
  lines.flatMap((line, index) =>
    line.map((run: Run, at) => ({
      text: run.text,
      options: {
        lang,
        ...(run.bold && { bold: true }),
        ...(run.color !== undefined && { color: run.color }),
        ...(run.size !== undefined && { fontSize: run.size }),
        ...(bullets && { bullet: { indent: 14 } }),
        ...(after !== undefined && { paraSpaceAfter: after }),
        ...(at === line.length - 1 && index < lines.length - 1 && { breakLine: true }),
      },
    })),
  )

const addWords = (slide: DeckSlide, words: Words, lang: string): void => {
  const { box, shape = 'rect', ground, line, inset = 0, align = 'left', valign = 'top', name } = words
  const look = {
    ...box,
    shape,
    objectName: name,
    ...(words.alt !== undefined && { altText: words.alt }),
    ...(ground !== undefined && { fill: { color: ground } }),
    ...(line && {
      line: { color: line.color, width: line.width, dashType: line.dashed ? ('dash' as const) : ('solid' as const) },
    }),
    ...(shape === 'roundRect' && { rectRadius: Math.min(0.08, box.h / 2) }),
  } as const
  if (words.lines.length === 0) slide.addShape(shape, look)
  else
    slide.addText(runsOf(words, lang), {
      ...look,
      fontSize: words.size,
      color: words.color ?? 'tx1',
      align,
      valign,
      margin: inset * 72,
      fit: 'none',
      isTextBox: ground === undefined && line === undefined,
      lang,
    })
}

type Border = { readonly type?: 'none'; readonly pt?: number; readonly color?: string }

const addGrid = (
  slide: DeckSlide,
  { name, box, columns, heights, rows, size, hasTotals }: Grid,
  lang: string,
): void => {
  const none = { type: 'none' } as const
  const last = rows.length - 1
  slide.addTable(
    rows.map((row, index) =>
      row.map((cell) => {
        const isHead = index === 0
        const below = isHead ? { pt: 1.5, color: 'accent1' } : { pt: 0.75, color: hairline }
        const above = hasTotals && index === last ? { pt: 1.25, color: quiet } : none
        return {
          text: cell.text,
          options: {
            align: cell.align ?? 'left',
            valign: isHead ? ('bottom' as const) : ('middle' as const),
            bold: isHead || cell.bold === true || (hasTotals === true && index === last),
            color: cell.color ?? (isHead ? quiet : 'tx1'),
            ...(cell.ground !== undefined && { fill: { color: cell.ground } }),
            border: [above, none, below, none] as [Border, Border, Border, Border],
            margin: [cellInset.y, cellInset.x, cellInset.y, cellInset.x] as [number, number, number, number],
            fontSize: size,
            lang,
          },
        }
      }),
    ),
    { x: box.x, y: box.y, w: box.w, colW: [...columns], rowH: [...heights], objectName: name },
  )
}

const addStroke = (slide: DeckSlide, { points, color, width, dashed, arrow, name }: Stroke): void => {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  const [w, h] = [Math.max(...xs) - x, Math.max(...ys) - y]
  const [first = [x, y] as const, last = first] = [points[0], points.at(-1)]
  const line = {
    color,
    width,
    dashType: dashed ? ('dash' as const) : ('solid' as const),
    ...(arrow && { endArrowType: 'triangle' as const }),
  }
  if (points.length <= 2)
    slide.addShape('line', { x, y, w, h, line, objectName: name, flipH: last[0] < first[0], flipV: last[1] < first[1] })
  else
    slide.addShape('custGeom' as Parameters<DeckSlide['addShape']>[0], {
      x,
      y,
      w,
      h,
      line,
      objectName: name,
      points: points.map(([px, py]) => ({ x: px - x, y: py - y })),
    })
}

const addPiece = (slide: DeckSlide, piece: Piece, lang: string): void => {
  switch (piece.kind) {
    case 'words':
      addWords(slide, piece, lang)
      break
    case 'grid':
      addGrid(slide, piece, lang)
      break
    case 'plot':
      addPlot(slide, piece)
      break
    case 'stroke':
      addStroke(slide, piece)
      break
  }
}

const titleBox = {
  cover: { x: margin, y: 1.75, w: room, h: 1.75 },
  content: { x: margin, y: head.title, w: room, h: head.titleHeight },
} as const

const defineLayouts = (deck: Deck): void => {
  const title = (layout: Slide['layout'], color: string, size: number) => ({
    placeholder: {
      options: {
        name: 'title',
        type: 'title' as const,
        ...titleBox[layout],
        fontSize: size,
        bold: true,
        color,
        align: 'left' as const,
        valign: 'top' as const,
        margin: 0,
      },
      text: '',
    },
  })
  const number = {
    x: page.width - margin - 1,
    y: 7.02,
    w: 1,
    h: 0.25,
    fontSize: 10,
    color: quiet,
    align: 'right' as const,
  }
  deck.defineSlideMaster({ title: 'cover', background: { color: 'tx2' }, objects: [title('cover', 'bg1', 44)] })
  deck.defineSlideMaster({
    title: 'content',
    background: { color: 'bg1' },
    objects: [
      { rect: { x: 0, y: 0, w: page.width, h: 0.09, fill: { color: 'accent1' } } },
      title('content', 'tx1', type.title),
    ],
    slideNumber: { ...number, margin: 0 },
  })
}

const addSlide = (deck: Deck, one: Slide, lang: string): void => {
  const slide = deck.addSlide({ masterName: one.layout })
  slide.addText(one.title, {
    placeholder: 'title',
    lang,
    ...(one.titleSize !== undefined && { fontSize: one.titleSize }),
  })
  if (one.layout === 'content') {
    const kicker = { x: margin, y: head.kicker, w: room, h: 0.26 }
    const footer = { x: margin, y: 7.02, w: room - 1.2, h: 0.25 }
    addWords(
      slide,
      {
        kind: 'words',
        name: 'Step',
        box: kicker,
        lines: [[{ text: one.kicker, bold: true }]],
        size: 12,
        color: 'accent1',
      },
      lang,
    )
    for (const piece of one.pieces) addPiece(slide, piece, lang)
    addWords(
      slide,
      { kind: 'words', name: 'Footer', box: footer, lines: [[{ text: one.footer }]], size: 10, color: quiet },
      lang,
    )
  } else for (const piece of one.pieces) addPiece(slide, piece, lang)
  slide.addNotes(one.notes.join('\n'))
}

/** Slides as a package, as the library writes it. */
export const writtenDeck = async (slides: readonly Slide[], title: string, language: Language): Promise<Uint8Array> => {
  const deck = newDeck()
  deck.defineLayout({ name: 'wide', width: page.width, height: page.height })
  deck.layout = 'wide'
  deck.title = title
  deck.theme = { headFontFace: fonts.latin, bodyFontFace: fonts.latin }
  defineLayouts(deck)
  for (const slide of slides) addSlide(deck, slide, langs[language])
  return (await deck.write({ outputType: 'uint8array', compression: false })) as Uint8Array
}
