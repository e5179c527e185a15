/**
 * What colours of a chart stand for, on a light ground. They are written as plain attributes, which every program that
 * shows SVG understands; no two are the same, so that the style of a page can tell them apart and say otherwise.
 */
const light = {
  ground: '#ffffff',
  edge: '#dbe2ea',
  ink: '#1d2835',
  muted: '#566374',
  grid: '#e2e8ef',
  track: '#eef2f6',
  accent: '#2a5fb0',
  'accent-soft': '#cfdef5',
  good: '#1b7a45',
  'good-soft': '#cfecd9',
  warn: '#9a5a00',
  'warn-soft': '#fde6bd',
  bad: '#b3261e',
  'bad-soft': '#f9d3d0',
  dim: '#6b7787',
  'dim-soft': '#e6ebf1',
} as const

export type Color = keyof typeof light

const dark: Readonly<Record<Color, string>> = {
  ground: '#18212c',
  edge: '#303d4c',
  ink: '#eef2f7',
  muted: '#a7b3c2',
  grid: '#2c3846',
  track: '#243040',
  accent: '#86b3f5',
  'accent-soft': '#2c4a78',
  good: '#79d3a0',
  'good-soft': '#1e5136',
  warn: '#f0b962',
  'warn-soft': '#5c430f',
  bad: '#ff9b93',
  'bad-soft': '#662a26',
  dim: '#97a4b4',
  'dim-soft': '#323e4d',
}

const names = Object.keys(light) as readonly Color[]

const variable = (name: Color): string => `--chart-${name}`

/** Style of a page that lets its own properties recolour the charts in it. */
export const chartStyle = names
  .flatMap((name) =>
    ['fill', 'stroke'].map(
      (what) => `:is(svg,svg *)[${what}="${light[name]}"]{${what}:var(${variable(name)},${light[name]})}`,
    ),
  )
  .join('\n')

/** Those properties for a dark page, to be set where it is dark. */
export const darkChart = names.map((name) => `${variable(name)}:${dark[name]}`).join(';')

/** Attributes that paint a shape and its outline. */
export const paint = (
  fill: Color | undefined,
  line?: Color,
): Readonly<Record<'fill' | 'stroke', string | undefined>> => ({
  fill: fill ? light[fill] : 'none',
  stroke: line && light[line],
})
