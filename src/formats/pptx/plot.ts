import type { DeckSlide } from './library.js'
import { hairline, quiet, type } from './look.js'
import type { Plot } from './slide.js'

/** A radar is round, and its labels stand around it. */
const squareIn = ({ w, h }: Plot['box']) => {
  const side = Math.min(w * 0.6, h * 0.7)
  return { x: (1 - side / w) / 2, y: (1 - side / h) / 2, w: side / w, h: side / h }
}

/** Puts a chart with its figures on a slide. */
export const addPlot = (
  slide: DeckSlide,
  { box, shape, labels, series, most, hasLegend, hasValues, name, alt }: Plot,
): void => {
  const type_ = shape === 'radar' ? 'radar' : 'bar'
  slide.addChart(
    type_,
    series.map(({ name: title, values }) => ({ name: title, labels: [...labels], values: values as number[] })),
    {
      ...box,
      altText: alt,
      objectName: name,
      chartColors: series.map(({ color }) => color),
      showLegend: hasLegend,
      legendPos: 'b',
      legendFontSize: type.small,
      legendColor: quiet,
      legendFontFace: '+mn-lt',
      catAxisLabelFontFace: '+mn-lt',
      valAxisLabelFontFace: '+mn-lt',
      dataLabelFontFace: '+mn-lt',
      catAxisLabelFontSize: shape === 'radar' ? 10 : type.table,
      catAxisLabelColor: 'tx1',
      valAxisLabelFontSize: 9,
      valAxisLabelColor: quiet,
      valAxisMinVal: 0,
      ...(most !== undefined && { valAxisMaxVal: most, valAxisMajorUnit: Math.max(1, Math.ceil(most / 5)) }),
      valGridLine: { color: hairline, size: 0.5, style: 'solid' },
      ...(shape === 'radar'
        ? { radarStyle: 'marker' as const, lineSize: 2.25, valAxisHidden: true, layout: squareIn(box) }
        : {
            barDir: 'bar' as const,
            barGrouping: 'clustered' as const,
            barGapWidthPct: 45,
            // The first stands at the top; the types know one way only.
            catAxisOrientation: 'maxMin' as 'minMax',
            valAxisHidden: true,
            valAxisLineShow: false,
            catAxisLineShow: false,
            showValue: hasValues === true,
            dataLabelFormatCode: '#,##0',
            dataLabelFontSize: 10,
            dataLabelColor: quiet,
            dataLabelPosition: 'outEnd' as const,
          }),
    },
  )
}
