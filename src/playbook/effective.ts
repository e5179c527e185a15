import type { Text } from '../report/text.js'
import type { Origin, Playbook, PlaybookOverrides } from './playbook.js'

/** A value of the playbook as plain data. */
export type PlaybookValue =
  null | boolean | number | string | readonly PlaybookValue[] | { readonly [key: string]: PlaybookValue }

/** What a company changes, and where a value stands in its file; the path starts below the key `playbook`. */
export type PlaybookConfig = {
  readonly overrides: PlaybookOverrides
  readonly place: (path: readonly string[]) => { readonly file: string; readonly line: number }
}

/** Dotted path of a value → where it comes from. A text in all languages is one value, and so is a list. */
export type Origins = ReadonlyMap<string, Origin>

export type PlaybookRow = { readonly key: string; readonly value: PlaybookValue; readonly origin: Origin }

type Branch = { readonly [key: string]: PlaybookValue }

/**
 * The default playbook under a company's changes: maps merge key by key, lists and single values replace, an empty value
 * changes nothing. The result has passed no cross-check yet, see `playbookProblems`.
 */
export const effectivePlaybook = (base: Playbook, { overrides }: PlaybookConfig): Playbook =>
  // The schema of plan.config.yaml lets only parts of a playbook through, and a part on a whole is a whole.
  merge(base, whole(withoutEmpty(overrides), base)) as Playbook

/** Where every value of a playbook comes from; `marks` gives the source mark of every default value. */
export const originsOf = (
  playbook: Playbook,
  base: Playbook,
  marks: Readonly<Record<string, string>>,
  config?: PlaybookConfig,
): Origins => {
  const overrides = config && whole(withoutEmpty(config.overrides), base)
  const origins = new Map<string, Origin>()
  for (const { path, changed } of leaves(playbook, overrides)) {
    const key = path.join('.')
    origins.set(
      key,
      changed && config !== undefined
        ? { kind: 'config', ...config.place(path) }
        : { kind: 'default', mark: marks[key] ?? '' },
    )
  }
  return origins
}

/** Every value in force, one row each, in the order of the file. */
export const playbookRows = (playbook: Playbook, origins: Origins): readonly PlaybookRow[] =>
  [...leaves(playbook)].flatMap(({ path, leaf }) => {
    const key = path.join('.')
    const origin = origins.get(key)
    return origin === undefined ? [] : [{ key, value: leaf, origin }]
  })

type Leaf = { readonly path: readonly string[]; readonly leaf: PlaybookValue; readonly changed: boolean }

/** Walks to every single value; it is changed if the changes say anything there. */
function* leaves(node: PlaybookValue, changes?: PlaybookValue, path: readonly string[] = []): Generator<Leaf> {
  if (!isBranch(node) || isText(node) || Object.keys(node).length === 0) {
    yield { path, leaf: node, changed: changes !== undefined }
    return
  }
  for (const [key, child] of Object.entries(node)) {
    yield* leaves(child, isBranch(changes) ? own(changes, key) : undefined, [...path, key])
  }
}

const merge = (base: PlaybookValue, overrides: PlaybookValue): PlaybookValue => {
  if (!isBranch(base) || !isBranch(overrides)) return overrides
  const kept = Object.entries(base).map(([key, value]): [string, PlaybookValue] => {
    const changed = own(overrides, key)
    return [key, changed === undefined ? value : merge(value, changed)]
  })
  const added = Object.entries(overrides).filter(([key]) => !Object.hasOwn(base, key))
  return Object.fromEntries([...kept, ...added])
}

/** An empty value in a file is an absent one. */
const withoutEmpty = (value: PlaybookOverrides | PlaybookValue): PlaybookValue =>
  isBranch(value)
    ? Object.fromEntries(
        Object.entries(value).flatMap(([key, child]) => (child === null ? [] : [[key, withoutEmpty(child)]])),
      )
    : (value as PlaybookValue)

/** A ladder of the company's own may leave out a duration; nothing is planned then. */
const whole = (overrides: PlaybookValue, base: Playbook): PlaybookValue => {
  const ladders = isBranch(overrides) ? own(overrides, 'ladders') : undefined
  if (!isBranch(overrides) || !isBranch(ladders)) return overrides
  const completed = Object.entries(ladders).map(([name, ladder]): [string, PlaybookValue] => [
    name,
    Object.hasOwn(base.ladders, name) || !isBranch(ladder)
      ? ladder
      : Object.fromEntries(
          Object.entries(ladder).map(([code, stage]) => [
            code,
            isBranch(stage) && !Object.hasOwn(stage, 'planned_days') ? { ...stage, planned_days: null } : stage,
          ]),
        ),
  ])
  return { ...overrides, ladders: Object.fromEntries(completed) }
}

const isBranch = (value: unknown): value is Branch =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isText = (value: Branch): value is Text => {
  const keys = Object.keys(value)
  return keys.length > 0 && keys.every((key) => key === 'en' || key === 'zh')
}

const own = (branch: Branch, key: string): PlaybookValue | undefined =>
  Object.hasOwn(branch, key) ? branch[key] : undefined
