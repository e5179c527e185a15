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

/** The same for lists of findings, as the machines of teams read them: choices where there is a check. */
export const findingLists = {} satisfies Record<string, Load>

const all = { ...formats, ...drawings, ...findingLists }

/** What a command prints besides the formats of every command. */
export type OwnFormats = 'drawings' | 'findingLists'

const own: Readonly<Record<OwnFormats, Readonly<Record<string, Load>>>> = { drawings, findingLists }

/** The choices of `--format` where a command has formats of its own. */
export const formatNames = (more?: OwnFormats): readonly string[] => [
  ...Object.keys(formats),
  ...(more ? Object.keys(own[more]) : []),
]

/** Whose own format it is, if it is not one of every command. */
export const ownerOf = (name: string): OwnFormats | undefined =>
  Object.hasOwn(drawings, name) ? 'drawings' : Object.hasOwn(findingLists, name) ? 'findingLists' : undefined

export const isFormat = (name: string): name is keyof typeof all => Object.hasOwn(all, name)

export const formatNamed = (name: keyof typeof all, report: Report): Promise<Format> => all[name](report)
