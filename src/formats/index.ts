import type { Report } from '../report/report.js'
import type { DocumentFormat, Format, FormatOptions } from './format.js'

const nothing: Format = () => ''

/** A check that found nothing: for people that is silence, and nothing has to be loaded to keep it. */
const isSilent = ({ command, plans, sections }: Report): boolean =>
  command === 'check' && sections.length === 0 && plans.every(({ diagnostics }) => diagnostics.length === 0)

type Load = (report: Report) => Promise<Format>

type LoadDocument = (report: Report) => Promise<DocumentFormat>

/** Format → import on demand, for a report. The keys are the choices of `--format`. */
export const formats = {
  text: async (report: Report): Promise<Format> => (isSilent(report) ? nothing : (await import('./text.js')).text),
  json: async (): Promise<Format> => (await import('./json.js')).json,
  ndjson: async (): Promise<Format> => (await import('./ndjson.js')).ndjson,
  markdown: async (report: Report): Promise<Format> => {
    if (report.comment) return (await import('./comment.js')).comment
    return isSilent(report) ? nothing : (await import('./markdown.js')).markdown
  },
} satisfies Record<string, Load>

/** The same for spreadsheets: a choice where there is a table. */
const tables = {
  csv: async (): Promise<Format> => (await import('./csv.js')).csv,
} satisfies Record<string, Load>

/** The same for diagrams: choices where there is a map to draw. */
const drawings = {
  mermaid: async (): Promise<Format> => (await import('./mermaid.js')).mermaid,
  dot: async (): Promise<Format> => (await import('./dot.js')).dot,
  svg: async (): Promise<Format> => (await import('./svg/index.js')).svg,
} satisfies Record<string, Load>

/** The same for lists of findings, as the machines of teams read them: choices where there is a check. */
export const findingLists = {
  github: async (): Promise<Format> => (await import('./github.js')).github,
  gitlab: async (): Promise<Format> => (await import('./gitlab.js')).gitlab,
  sarif: async (): Promise<Format> => (await import('./sarif.js')).sarif,
  junit: async (): Promise<Format> => (await import('./junit.js')).junit,
  checkstyle: async (): Promise<Format> => (await import('./checkstyle.js')).checkstyle,
} satisfies Record<string, Load>

/** The same for documents that other programs open: choices where there is a report. Each loads its library itself. */
const documents = {
  html: async (): Promise<DocumentFormat> => (await import('./html/index.js')).html,
  pptx: async (): Promise<DocumentFormat> => (await import('./pptx/index.js')).pptx,
  xlsx: async (): Promise<DocumentFormat> => (await import('./xlsx/index.js')).xlsx,
  pdf: async (): Promise<DocumentFormat> => (await import('./pdf.js')).pdf,
} satisfies Record<string, LoadDocument>

/** Documents that are no text. */
const binary: readonly string[] = ['pptx', 'xlsx', 'pdf'] satisfies readonly (keyof typeof documents)[]

/** Whether what is printed in a format is no text, and means nothing on a screen. */
export const isBinary = (name: string): boolean => binary.includes(name)

/** A page that goes with a format into a file which the environment names, where there is room for it. */
type Page = {
  readonly variable: string
  /** How large the file may become, in bytes. */
  readonly most: number
  load(): Promise<(report: Report, options: FormatOptions, room: number) => string>
}

const pages: Readonly<Record<string, Page>> = {
  github: {
    variable: 'GITHUB_STEP_SUMMARY',
    most: 1_048_576,
    load: async () => (await import('./step-summary.js')).stepSummary,
  },
}

/** What stands beside the printed text, for the format that has such a page. */
export const pageOf = (name: string): Page | undefined => (Object.hasOwn(pages, name) ? pages[name] : undefined)

const all = { ...formats, ...tables, ...drawings, ...findingLists, ...documents }

/** What a command prints besides the formats of every command. */
export type OwnFormats = 'tables' | 'drawings' | 'findingLists' | 'documents'

const own: Readonly<Record<OwnFormats, Readonly<Record<string, LoadDocument>>>> = {
  tables,
  drawings,
  findingLists,
  documents,
}

/** The choices of `--format` where a command has formats of its own. */
export const formatNames = (more: readonly OwnFormats[] = []): readonly string[] => [
  ...Object.keys(formats),
  ...more.flatMap((group) => Object.keys(own[group])),
]

/** Whose own format it is, if it is not one of every command. */
export const ownerOf = (name: string): OwnFormats | undefined =>
  (Object.keys(own) as OwnFormats[]).find((group) => Object.hasOwn(own[group], name))

export const isFormat = (name: string): name is keyof typeof all => Object.hasOwn(all, name)

export const formatNamed = (name: keyof typeof all, report: Report): Promise<DocumentFormat> => all[name](report)
