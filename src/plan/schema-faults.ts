import type { Path } from '../report/diagnostic.js'
import { pathKey } from './problem.js'
import { expectedAt, type Kind, type Schema } from './schema-outline.js'
import type { ValidatorError } from './validator.generated.js'

/** One cause for complaint. A `value` breaks some keywords; a `name` is a key that is no id. */
export type Fault =
  | { readonly kind: 'missing' | 'unknown' | 'name'; readonly path: Path; readonly key: string }
  | { readonly kind: 'double'; readonly path: Path; readonly first: number; readonly second: number }
  | { readonly kind: 'value'; readonly path: Path; readonly broken: ReadonlySet<string> }

/** The value at a path; only what is the data's own. */
export const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? // An object, as just tested; its own property is read.
          (value as Readonly<Record<string | number, unknown>>)[name]
        : undefined,
    data,
  )

/** A JSON pointer as a path: a number only where the data has a list. */
const pathOf = (pointer: string, data: unknown): Path => {
  const path: (string | number)[] = []
  let value = data
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~')
    const step = Array.isArray(value) ? Number(name) : name
    path.push(step)
    value = valueAt(value, [step])
  }
  return path
}

const containerKind = (value: unknown): Kind | undefined =>
  Array.isArray(value) ? 'list' : typeof value === 'object' && value !== null ? 'map' : undefined

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const index = (value: unknown): number => (typeof value === 'number' ? value : 0)

/**
 * The errors of the validator, collapsed: of the ways in which a value may be written only the one that is meant
 * counts, and a value is complained about once.
 */
export const faultsOf = (errors: readonly ValidatorError[], data: unknown, schema: Schema): Fault[] => {
  const paths = new Map<string, Path>()
  const pathTo = (pointer: string): Path => {
    const path = paths.get(pointer) ?? pathOf(pointer, data)
    paths.set(pointer, path)
    return path
  }
  const choices = new Set(errors.filter(({ keyword }) => keyword === 'anyOf').map((error) => error.instancePath))
  /** Where there is a choice and the shape tells which way is meant, the errors about the other ways are noise. */
  const isMeant = (pointer: string): boolean => {
    const path = pathTo(pointer)
    const kind = containerKind(valueAt(data, path))
    return kind !== undefined && expectedAt(schema, path).kinds.has(kind)
  }
  const values = new Map<string, { path: Path; broken: Set<string> }>()
  const faults: Fault[] = []
  const known = new Set<string>()
  const add = (fault: Fault, key: string): void => {
    if (known.has(key)) return
    known.add(key)
    faults.push(fault)
  }
  for (const { instancePath, keyword, params, propertyName } of errors) {
    // Errors inside `propertyNames` are told by the error of that keyword itself.
    if (propertyName !== undefined) continue
    const path = pathTo(instancePath)
    const inChoice = choices.has(instancePath)
    if (inChoice && isMeant(instancePath) && ['anyOf', 'type', 'enum', 'pattern', 'const'].includes(keyword)) continue
    switch (keyword) {
      case 'required': {
        const key = text(params.missingProperty)
        add({ kind: 'missing', path, key }, `missing ${pathKey([...path, key])}`)
        break
      }
      case 'additionalProperties': {
        const key = text(params.additionalProperty)
        add({ kind: 'unknown', path, key }, `unknown ${pathKey([...path, key])}`)
        break
      }
      case 'propertyNames': {
        const key = text(params.propertyName)
        add({ kind: 'name', path, key }, `name ${pathKey([...path, key])}`)
        break
      }
      case 'uniqueItems':
        add(
          {
            kind: 'double',
            path,
            first: Math.min(index(params.i), index(params.j)),
            second: Math.max(index(params.i), index(params.j)),
          },
          `double ${pathKey(path)}`,
        )
        break
      default: {
        const value = values.get(instancePath) ?? { path, broken: new Set<string>() }
        if (!values.has(instancePath)) {
          values.set(instancePath, value)
          faults.push({ kind: 'value', path, broken: value.broken })
        }
        value.broken.add(keyword)
      }
    }
  }
  return faults
}
