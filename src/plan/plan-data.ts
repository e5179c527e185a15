/** One file of an input as it was read; `file` is shown: relative, with `/`. */
export type InputFile = { readonly file: string; readonly bytes: Uint8Array }

/**
 * A plan on disk: one file, or the files of a folder. `name` is shown in reports, `<stdin>` for `-`; `stem` is what the
 * file or folder itself is called, where the name is a way such as `.`.
 */
export type Input = {
  readonly kind: 'file' | 'folder'
  readonly name: string
  readonly stem?: string
  readonly files: readonly InputFile[]
}

/** The pattern of every id. */
export const idOfRecord = /^[a-z][a-z0-9_-]*$/

const baseName = (name: string): string => name.slice(name.lastIndexOf('/') + 1)

/** The file that makes a folder a plan. */
export const isHead = ({ file }: InputFile): boolean => /^plan\.ya?ml$/.test(baseName(file))

/** The id a plan gives itself, else the stem of its file or the name of its folder. */
export const idOf = (data: unknown, { name, stem = name }: Pick<Input, 'name' | 'stem'>): string => {
  const own = typeof data === 'object' && data !== null && 'id' in data ? data.id : undefined
  if (typeof own === 'string' && idOfRecord.test(own)) return own
  return baseName(stem)
    .replace(/(?:\.plan)?\.ya?ml$/, '')
    .replace(/^<stdin>$/, 'stdin')
}

/** The figures of a day, where an empty value says that this one was not known then. */
const holdsUnknowns = (key: string): boolean => key === 'figures'

/** Data without empty values: empty means unknown. */
export const withoutEmpty = (value: unknown, done = new Map<object, unknown>()): unknown => {
  if (typeof value !== 'object' || value === null) return value
  const known = done.get(value)
  if (known !== undefined) return known
  const kept = Array.isArray(value)
    ? value.map((item) => withoutEmpty(item, done))
    : Object.fromEntries(
        Object.entries(value).flatMap(([key, child]) =>
          child === null ? [] : [[key, holdsUnknowns(key) ? child : withoutEmpty(child, done)]],
        ),
      )
  done.set(value, kept)
  return kept
}
