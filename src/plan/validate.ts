import type { Playbook } from '../playbook/playbook.js'
import type { Path, Severity } from '../report/diagnostic.js'
import type { Repair } from '../report/repair.js'
import type { Text } from '../report/text.js'
import { quoted } from '../report/visible.js'
import { calledIn, type Called } from './called.js'
import type { Span } from './lines.js'
import { mostSuggestions } from './limits.js'
import { pathKey } from './problem.js'
import { badKeyWords, isRestOfNumber, missingKeyWords, unknownKeyWords } from './schema-keys.js'
import { oddNumberWords } from './schema-numbers.js'
import { expectedAt, type Schema } from './schema-outline.js'
import { isRequired, repairOfDouble, repairOfKey, repairOfMissing, repairOfValue } from './schema-repairs.js'
import { valueWords } from './schema-values.js'
import { leaveEmpty, type Words, type WrongValue } from './schema-words.js'
import { standsForUnknown } from './stand-ins.js'
import { faultsOf, valueAt, type Fault } from './schema-faults.js'
import { olderVersion, olderWords } from './versions.js'
import {
  baselineSchema,
  configSchema,
  planSchema,
  validateBaseline,
  validateConfig,
  validatePart,
  validatePlan,
} from './validator.generated.js'

/** What is wrong with the data, by its path. */
export type Complaint = {
  readonly severity: Severity
  readonly path: Path
  readonly on: 'key' | 'value'
  readonly message: Text
  readonly hint?: Text
  /** The part of the written value that is meant: a trap of YAML, not a wrong value. */
  readonly within?: Span
  /** What was certainly meant in place of that part. */
  readonly instead?: string
  readonly related?: readonly { readonly path: Path; readonly message: Text }[]
  readonly repair?: Repair
}

/** Data with what the reader knows about it. */
export type Candidate = {
  readonly data: unknown
  /** How a value is written in the file. */
  written(path: Path): string
  /** Paths that have a problem already. */
  readonly blind: ReadonlySet<string>
  /** Those of them whose key is the problem. */
  readonly trapped: ReadonlySet<string>
  readonly oddNumbers: readonly Path[]
}

const validators = {
  plan: { validate: validatePlan, schema: planSchema },
  part: { validate: validatePart, schema: planSchema },
  config: { validate: validateConfig, schema: configSchema },
  baseline: { validate: validateBaseline, schema: baselineSchema },
}

/** `part`: a plan of which some files could not be read, so that nothing is missing for sure. */
export type SchemaName = keyof typeof validators

/** Every list of the format is shorter; what is behind this is left to the complaint about the length. */
const longestList = 10_001

const shortened = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value.length > longestList ? value.slice(0, longestList) : value
    const short = items.map(shortened)
    return short.every((item, index) => item === value[index]) && short.length === value.length ? value : short
  }
  if (typeof value !== 'object' || value === null) return value
  const short = Object.entries(value).map(([key, child]) => [key, shortened(child)] as const)
  return short.every(([key, child]) => child === (value as Readonly<Record<string, unknown>>)[key])
    ? value
    : Object.fromEntries(short)
}

const nameOf = (path: Path): string => path.findLast((name) => typeof name === 'string') ?? ''

const wrongAt = (
  schema: Schema,
  candidate: Candidate,
  path: Path,
  broken: ReadonlySet<string>,
  called: Called,
): WrongValue => {
  const expected = expectedAt(schema, path)
  return {
    value: valueAt(candidate.data, path),
    written: candidate.written(path),
    key: nameOf(path),
    isItem: typeof path.at(-1) === 'number',
    expected,
    item: expectedAt(schema, [...path, 0]),
    broken,
    called: (word) => called(path, word, expected.names.includes('new_id')),
  }
}

const valueComplaint = (schema: Schema, wrong: WrongValue, path: Path, words: Words): Complaint => {
  const { message, hint, within, instead } = words
  const repair = repairOfValue(schema, path, words, wrong)
  return {
    severity: 'error',
    path,
    on: 'value',
    message,
    hint,
    ...(within && { within }),
    ...(instead !== undefined && { instead }),
    ...(repair && { repair }),
  }
}

const doubleItem = (path: Path, value: unknown, { first, second }: { first: number; second: number }): Complaint => {
  const key = nameOf(path)
  return {
    repair: repairOfDouble([...path, second], key, value),
    severity: 'error',
    path: [...path, second],
    on: 'value',
    message: { en: `this item stands twice in ${quoted(key).en}`, zh: `${quoted(key).zh}中这一项出现了两次` },
    hint: { en: 'Delete one of the two.', zh: '请删除其中一个。' },
    related: [{ path: [...path, first], message: { en: 'first written here', zh: '第一次写在这里' } }],
  }
}

const missingComplaint = (schema: Schema, parent: Path, key: string): Complaint => {
  const { certain, ...words } = missingKeyWords(schema, parent, key)
  const path = [...parent, key]
  const repair = certain === undefined ? undefined : repairOfMissing(path, key, certain)
  return { severity: 'error', path, on: 'key', ...words, ...(repair && { repair }) }
}

/** Free text that only says that nothing is known; where text is required it may be a name. */
const standIns = (schema: Schema, candidate: Candidate): Complaint[] => {
  const complaints: Complaint[] = []
  const visit = (value: unknown, path: Path): void => {
    if (typeof value === 'string') {
      if (!standsForUnknown(value, true)) return
      const wrong = wrongAt(schema, candidate, path, new Set(), () => undefined)
      if (!wrong.isItem && isRequired(schema, path)) return
      complaints.push(valueComplaint(schema, wrong, path, leaveEmpty(wrong, value)))
    } else if (typeof value === 'object' && value !== null)
      for (const [key, child] of Object.entries(value))
        visit(child, [...path, Array.isArray(value) ? Number(key) : key])
  }
  visit(candidate.data, [])
  return complaints
}

const isInside = (path: Path, set: ReadonlySet<string>): boolean =>
  set.size > 0 && path.some((_, index) => set.has(pathKey(path.slice(0, index + 1))))

/** A plan or a part of one, which may be of an older version and may hold what stands for an unknown value. */
const isOfPlan = (name: SchemaName): boolean => name === 'plan' || name === 'part'

/** Complaints of the schema about data, in plain words; one for each cause. */
export const complaintsOf = (
  name: SchemaName,
  candidate: Candidate,
  playbook: Pick<Playbook, 'scales' | 'excluded_fields'>,
): Complaint[] => {
  const older = isOfPlan(name) ? olderVersion(candidate.data) : undefined
  if (older !== undefined) return [{ severity: 'error', path: ['version'], on: 'value', ...olderWords(older) }]
  const { validate, schema } = validators[name]
  const data = shortened(candidate.data)
  const faults = validate(data) ? [] : faultsOf(validate.errors ?? [], data, schema)
  const blindParents = new Set([...candidate.blind].map((key) => pathKey((JSON.parse(key) as Path).slice(0, -1))))
  const unknownWords = unknownKeyWords(schema, playbook)
  const called = calledIn(data)
  const meant = new Set<string>()
  const complaints: Complaint[] = []
  const seen = new Set<string>()
  let unknownKeys = 0
  const splitNumbers = new Set<string>()
  const word = (fault: Fault): Complaint | undefined => {
    const { path } = fault
    switch (fault.kind) {
      case 'unknown': {
        unknownKeys += 1
        // A number with two commas leaves two keys for one cause.
        if (isRestOfNumber(fault.key)) {
          if (splitNumbers.has(pathKey(path))) return undefined
          splitNumbers.add(pathKey(path))
        }
        const { meant: key, certainKey, ...words } = unknownWords(path, fault.key, unknownKeys <= mostSuggestions)
        if (key !== undefined) meant.add(pathKey([...path, key]))
        const isFree = certainKey !== undefined && valueAt(data, [...path, certainKey]) === undefined
        const repair = isFree && repairOfKey(path, fault.key, certainKey)
        return { severity: 'error', path: [...path, fault.key], on: 'key', ...words, ...(repair && { repair }) }
      }
      case 'name':
        return {
          severity: 'error',
          path: [...path, fault.key],
          on: 'key',
          ...badKeyWords(schema, path, fault.key),
        }
      case 'double':
        return doubleItem(path, valueAt(data, [...path, fault.second]), fault)
      case 'missing':
        // The key is there, misspelled, and has its own complaint.
        if (meant.has(pathKey([...path, fault.key])) || blindParents.has(pathKey(path))) return undefined
        return missingComplaint(schema, path, fault.key)
      case 'value': {
        const wrong = wrongAt(schema, candidate, path, fault.broken, called)
        return valueComplaint(schema, wrong, path, valueWords(wrong, playbook))
      }
    }
  }
  // Unknown keys first: they tell which missing ones are only misspelled.
  for (const fault of [...faults].sort((a, b) => Number(b.kind === 'unknown') - Number(a.kind === 'unknown'))) {
    const at = 'key' in fault ? [...fault.path, fault.key] : fault.path
    // A key may be unknown although its value has a problem already.
    if (isInside(fault.path, candidate.blind) || candidate.trapped.has(pathKey(at))) continue
    if (fault.kind !== 'unknown' && isInside(at, candidate.blind)) continue
    const complaint = word(fault)
    if (complaint) complaints.push(complaint)
    seen.add(pathKey(at))
  }
  for (const path of candidate.oddNumbers) {
    const value = valueAt(data, path)
    const words = typeof value === 'number' ? oddNumberWords(value, candidate.written(path)) : undefined
    if (words && !isInside(path, seen) && !isInside(path, candidate.blind))
      complaints.push({ path, on: 'value', ...words })
  }
  if (isOfPlan(name))
    complaints.push(
      ...standIns(schema, { ...candidate, data }).filter(
        ({ path }) => !isInside(path, seen) && !isInside(path, candidate.blind),
      ),
    )
  return complaints
}
