import type { Chart, FieldState } from '../../src/report/chart.js'
import type { Language, Text } from '../../src/report/text.js'

const level = (value: number | null): string => (value === null ? '?' : String(value))

const marks: Readonly<Record<FieldState, string>> = { yes: '+', part: '~', no: '-', unknown: '?' }

/** A chart as plain lines, so that a test shows what is to be seen without any format. */
export const chartLines = (chart: Chart, language: Language): readonly string[] => {
  const said = (text: Text | undefined): string => text?.[language] ?? ''
  const rest = (): readonly string[] => {
    switch (chart.kind) {
      case 'profile':
        return [
          ...(chart.badge ? [`${said(chart.badge.label)} ${said(chart.badge.said)}`] : []),
          ...chart.axes.map(
            ({ label, least, most, value, choice, said: words, tone }) =>
              `${said(label)}: ${level(value)} of ${choice ? `${String(most)} kinds` : `${String(least)}…${String(most)}`}, ${tone ? `${tone}:` : ''}${said(words)}`,
          ),
        ]
      case 'matrix':
        return [
          `| ${chart.columns.map(said).join(' | ')} |`,
          ...chart.rows.map(({ label, remark, tone }, index) => {
            const cells = (chart.cells[index] ?? []).map((cell) =>
              cell === null
                ? ''
                : `${level(cell.now)}→${level(cell.wanted)}${cell.lead ? '*' : ''}${cell.short ? '!' : ''}`,
            )
            return `${said(label)} | ${cells.join(' | ')} |${remark ? ` ${tone ?? ''}:${said(remark)}` : ''}`
          }),
        ]
      case 'funnel':
        return [
          `${said(chart.heads.count)}, ${said(chart.heads.whole)}, ${said(chart.heads.part)}`,
          ...chart.steps.map(
            ({ code, label, count, whole, part }) =>
              `${code} ${said(label)}: ${String(count)}, ${said(whole.said)} (${level(whole.value)}), ${said(part.said)} (${level(part.value)})`,
          ),
        ]
      case 'timeline':
        return chart.items.map(
          ({ label, group, to, remark, done, tone }) =>
            `${to} ${done ? 'x ' : ''}${tone ? `${tone}:` : ''}${group ? `${said(group)}: ` : ''}${said(label)}, ${said(remark)}`,
        )
      case 'gap-bars':
        return [
          chart.levels.map(({ at, label }) => `${String(at)} ${said(label)}`).join(', '),
          ...chart.items.map(
            ({ label, now, wanted, remark, tone }) =>
              `${said(label)}: ${level(now)}→${level(wanted)}, ${tone ? `${tone}:` : ''}${said(remark)}`,
          ),
        ]
      case 'board':
        return [
          chart.columns.map(({ code }) => code).join(' '),
          ...chart.rows.map(
            ({ label, fields, remark, tone }) =>
              `${said(label)}: ${fields.map(({ state, other }) => marks[state] + (other ? `(${marks[other]})` : '')).join('')} ${tone ? `${tone}:` : ''}${said(remark)}`,
          ),
        ]
    }
  }
  return [
    `# ${said(chart.title)}`,
    said(chart.description),
    ...(chart.summary && chart.summary !== chart.description ? [`= ${said(chart.summary)}`] : []),
    ...rest(),
    ...(chart.note ? [`(${said(chart.note)})`] : []),
  ]
}
