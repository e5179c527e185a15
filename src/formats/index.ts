import type { Report } from '../report/report.js'
import type { Format } from './format.js'

const nothing: Format = () => ''

/** A check that found nothing: for people that is silence, and nothing has to be loaded to keep it. */
const isSilent = ({ command, plans, sections }: Report): boolean =>
  command === 'check' && sections.length === 0 && plans.every(({ diagnostics }) => diagnostics.length === 0)

type Load = (report: Report) => Promise<Format>

/** Format → import on demand, for a report. The keys are the choices of `--format`. */
export const formats = {
  text: async (report: Report): Promise<Format> => (isSilent(report) ? nothing : (await import('./text.js')).text),
  json: async (): Promise<Format> => (await import('./json.js')).json,
  markdown: async (report: Report): Promise<Format> =>
    isSilent(report) ? nothing : (await import('./markdown.js')).markdown,
} satisfies Record<string, Load>

/** The same for diagrams: choices where there is a map to draw. */
export const drawings = {
  mermaid: async (): Promise<Format> => (await import('./mermaid.js')).mermaid,
  dot: async (): Promise<Format> => (await import('./dot.js')).dot,
} satisfies Record<string, Load>

const all = { ...formats, ...drawings }

export const isFormat = (name: string): name is keyof typeof all => Object.hasOwn(all, name)

export const formatNamed = (name: keyof typeof all, report: Report): Promise<Format> => all[name](report)
