import type { Playbook, PlaybookOverrides } from '../playbook/playbook.js'
import { withoutRepair, type Diagnostic, type Path, type Severity } from '../report/diagnostic.js'
import type { Language } from '../report/text.js'
import { excerpt } from '../report/visible.js'
import { decodeBytes } from './decode.js'
import { fromComplaint, fromProblem, inOrder } from './diagnose.js'
import { linesOf, lineSpan, type Lines, type Span } from './lines.js'
import { idOf, isHead, withoutEmpty, type Input, type InputFile } from './plan-data.js'
import type { Plan } from './plan.js'
import { errorAt, type Problem, type Refusal } from './problem.js'
import { readYaml, type Reading } from './reader.js'
import { emptyPart, merged, rootProblem, type FileKind } from './root.js'
import { valueAt } from './schema-faults.js'
import { sourceOf, writtenAt, type Source, type SourceFile } from './source.js'
import { complaintsOf, type SchemaName } from './validate.js'

export type { Input, InputFile } from './plan-data.js'
export type { Source } from './source.js'

/** Bytes that are no plan at all: binary, too deep, too large. */
type Refused = { readonly kind: 'refused'; readonly file: string } & Refusal

/** What became of an input: a plan (with warnings at most), problems to mend, or no text that could be read. */
export type Loaded =
  | {
      readonly kind: 'plan'
      readonly plan: Plan
      readonly id: string
      readonly source: Source
      readonly diagnostics: readonly Diagnostic[]
    }
  | {
      readonly kind: 'problems'
      readonly id: string
      readonly account: string | null
      readonly diagnostics: readonly Diagnostic[]
    }
  | Refused

/** The content of a plan.config.yaml. */
export type PlanConfig = {
  readonly plans?: readonly string[]
  readonly language?: Language
  readonly playbook?: PlaybookOverrides
}

export type LoadedConfig =
  | { readonly kind: 'config'; readonly config: PlanConfig; readonly source: Source }
  | { readonly kind: 'problems'; readonly diagnostics: readonly Diagnostic[] }
  | Refused

/** The content of a baseline: the findings of plans that are known, by what they are about. */
export type BaselineFile = {
  readonly version: 1
  readonly plans: readonly {
    readonly plan: string
    readonly findings: readonly {
      readonly rule: string
      readonly subject: string
      readonly severity: Severity
      readonly count?: number
    }[]
  }[]
}

export type LoadedBaseline =
  | { readonly kind: 'baseline'; readonly baseline: BaselineFile }
  | { readonly kind: 'problems'; readonly diagnostics: readonly Diagnostic[] }
  | Refused

/** A file whose bytes are no text in UTF-8: nothing but the problem is known of it. */
const undecoded = (file: string, text: string, problem: Problem): Reading => ({
  data: undefined,
  places: { lines: linesOf(file, text) },
  problems: [problem],
  blind: new Set(),
  trapped: new Set(),
  oddNumbers: [],
})

const readFile = ({ file, bytes }: InputFile): Reading | Refused => {
  const decoded = decodeBytes(bytes)
  if (decoded.kind === 'refused') return { ...decoded, file }
  if (decoded.kind === 'problem') return undecoded(file, decoded.text, decoded.problem)
  const reading = readYaml(file, decoded.text)
  return reading.refusal ? { kind: 'refused', file, ...reading.refusal } : reading
}

type Checked = { readonly data: unknown; readonly source: Source; readonly diagnostics: readonly Diagnostic[] }

const hasErrorOfYaml = ({ problems }: Reading): boolean =>
  problems.some(({ severity, instead }) => severity === 'error' && instead === undefined)

/** Everything that is wrong with some files that belong together, and their data. */
const check = (
  readings: readonly Reading[],
  schema: SchemaName,
  playbook: Pick<Playbook, 'scales' | 'excluded_fields'>,
): Checked => {
  const whole = merged(readings)
  const files: readonly SourceFile[] = readings.map(({ places }) => places)
  const source = sourceOf(files)
  const known = [
    ...readings.flatMap(({ places, problems }) => problems.map((problem) => ({ lines: places.lines, problem }))),
    ...whole.problems,
  ]
  const isPartial = schema === 'plan' && readings.some(({ data }) => data === undefined)
  const candidate = {
    data: whole.data,
    written: (path: Path): string => writtenAt(files, path) ?? '',
    blind: new Set(readings.flatMap(({ blind }) => [...blind])),
    trapped: new Set(readings.flatMap(({ trapped }) => [...trapped])),
    oddNumbers: readings.flatMap(({ oddNumbers }) => oddNumbers),
  }
  // Nothing is edited in a text of which not every sign is understood.
  const stuck = new Set(readings.filter(hasErrorOfYaml).map(({ places }) => places.lines.file))
  const complaints = whole.isEmpty ? [] : complaintsOf(isPartial ? 'part' : schema, candidate, playbook)
  const diagnostics = [
    ...known.map((each) => fromProblem(each, whole.data)),
    ...complaints.map((each) => {
      const one = fromComplaint(each, whole.data, source, files)
      return stuck.has(one.place.file) ? withoutRepair(one) : one
    }),
  ].sort(inOrder)
  return { data: whole.data, source, diagnostics }
}

const readAll = (files: readonly InputFile[]): Reading[] | Refused => {
  const readings: Reading[] = []
  for (const file of files) {
    const reading = readFile(file)
    if ('kind' in reading) return reading
    readings.push(reading)
  }
  return readings
}

const withRootProblem = (reading: Reading, what: FileKind): Reading => {
  const message = reading.data === undefined ? undefined : rootProblem(reading.data, reading.places.lines.text, what)
  if (!message) return reading.data === null ? { ...reading, data: emptyPart } : reading
  const { lines, root } = reading.places
  const span: Span = root ? [root.span[0], Math.max(root.span[0], lineEnd(lines, root.span[0]))] : lineSpan(lines, 0)
  const trapped = message.at === undefined ? span : ([message.at, message.at + 1] as const)
  return {
    ...reading,
    data: undefined,
    problems: [...reading.problems, errorAt([], trapped, message.message, message.hint, message.instead)],
  }
}

const lineEnd = (lines: Lines, offset: number): number => {
  const next = lines.text.indexOf('\n', offset)
  return next < 0 ? lines.text.length : next
}

/** As long as the format lets a name be. */
const longestAccount = 500

const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === 'error')

/** Reads and checks one plan. Never throws for what a file holds. */
export const load = (input: Input, playbook: Playbook): Loaded => {
  const head = input.kind === 'file' ? input.files[0] : input.files.find(isHead)
  if (!head)
    return {
      kind: 'refused',
      file: input.name,
      message: { en: 'the folder holds no plan.yaml', zh: '文件夹中没有 plan.yaml' },
      hint: {
        en: 'Add a plan.yaml with "version: 1" and "account".',
        zh: '请新建 plan.yaml，写入“version: 1”和“account”。',
      },
    }
  const readings = readAll([head, ...input.files.filter((file) => file !== head)])
  if ('kind' in readings) return readings
  const rooted = readings.map((reading, index) => withRootProblem(reading, index === 0 ? 'plan' : 'part'))
  const { data, source, diagnostics } = check(rooted, 'plan', playbook)
  const id = idOf(data, input)
  if (hasErrors(diagnostics)) {
    const account = valueAt(data, ['account', 'name'])
    return {
      kind: 'problems',
      id,
      account: typeof account === 'string' ? excerpt(account, longestAccount) : null,
      diagnostics,
    }
  }
  // The validator has just said that the data has this shape.
  return { kind: 'plan', plan: withoutEmpty(data) as Plan, id, source, diagnostics }
}

/** Reads and checks a plan.config.yaml with the same words. Warnings do not stop it. */
export const loadConfig = (file: InputFile): LoadedConfig => {
  const reading = readFile(file)
  if ('kind' in reading) return reading
  const { data, source, diagnostics } = check([withRootProblem(reading, 'config')], 'config', {
    scales: {},
    excluded_fields: {},
  })
  if (hasErrors(diagnostics)) return { kind: 'problems', diagnostics }
  // The validator has just said that the data has this shape.
  return { kind: 'config', config: withoutEmpty(data) as PlanConfig, source }
}

/** Reads and checks a baseline with the same words. */
export const loadBaseline = (file: InputFile): LoadedBaseline => {
  const reading = readFile(file)
  if ('kind' in reading) return reading
  const { data, diagnostics } = check([withRootProblem(reading, 'baseline')], 'baseline', {
    scales: {},
    excluded_fields: {},
  })
  if (hasErrors(diagnostics)) return { kind: 'problems', diagnostics }
  // The validator has just said that the data has this shape.
  return { kind: 'baseline', baseline: data as BaselineFile }
}
