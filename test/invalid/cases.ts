import { defaultPlaybook } from '../../src/playbook/default.generated.js'
import { load, type Input, type Loaded, type LoadedConfig } from '../../src/plan/load.js'
import type { Diagnostic } from '../../src/report/diagnostic.js'
import type { Text } from '../../src/report/text.js'

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

export const fileInput = (content: string | Uint8Array, file = 'acme.plan.yaml'): Input => ({
  kind: 'file',
  name: file,
  files: [{ file, bytes: typeof content === 'string' ? bytesOf(content) : content }],
})

export const folderInput = (files: Readonly<Record<string, string>>): Input => ({
  kind: 'folder',
  name: 'acme',
  files: Object.entries(files).map(([name, text]) => ({ file: `acme/${name}`, bytes: bytesOf(text) })),
})

export const loadInput = (input: Input): Loaded => load(input, defaultPlaybook)

export const loadText = (content: string | Uint8Array): Loaded => loadInput(fileInput(content))

const words = ({ message, hint }: { message: Text; hint?: Text | undefined }): string[] => [
  `  ${message.en}`,
  ...(hint ? [`  → ${hint.en}`] : []),
  `  ${message.zh}`,
  ...(hint ? [`  → ${hint.zh}`] : []),
]

const told = (diagnostic: Diagnostic): string[] => {
  const { file, range } = diagnostic.place
  const where = `${file}:${range.start.line}:${range.start.column}-${range.end.line}:${range.end.column}`
  const related = (diagnostic.related ?? []).map(
    ({ message, place }) =>
      `  + ${place.file}:${place.range.start.line}:${place.range.start.column} ${message.en} / ${message.zh}`,
  )
  return [`${where} ${diagnostic.severity} ${diagnostic.rule} ${diagnostic.subject}`, ...words(diagnostic), ...related]
}

/** Everything that is said about an input, as text. */
export const outcomeText = (loaded: Loaded | LoadedConfig): string => {
  if (loaded.kind === 'refused') {
    const line = loaded.line === undefined ? '' : `:${loaded.line}`
    return [`refused ${loaded.file}${line}`, ...words(loaded)].join('\n')
  }
  const said = 'diagnostics' in loaded ? loaded.diagnostics.flatMap(told) : []
  return [loaded.kind, ...said].join('\n')
}

/** `⟨U+00A0⟩` in a case stands for the character. */
export const unescaped = (text: string): string =>
  text.replace(/⟨U\+([0-9A-F]+)⟩/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))

export type Case = { readonly title: string; readonly input: string }

/** Cases in a text: `## title`, then the file with `| ` in front of each line, then what is said. */
export const casesIn = (text: string): Case[] =>
  text
    .split(/^## /m)
    .slice(1)
    .map((block) => {
      const [title = '', ...lines] = block.split('\n')
      const input = lines.filter((line) => line.startsWith('|')).map((line) => `${line.slice(2)}\n`)
      return { title, input: input.join('') }
    })

/** A case and what is said about it, in the same form. */
export const caseText = ({ title, input }: Case, outcome: string): string => {
  const lines = input.split('\n').slice(0, -1)
  return `## ${title}\n\n${lines.map((line) => `| ${line}`.trimEnd() + '\n').join('')}\n${outcome}\n`
}
