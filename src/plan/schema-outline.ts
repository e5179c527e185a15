import type { Path } from '../report/diagnostic.js'

/** As much of a JSON Schema as is needed to say what was expected. */
export type Schema = {
  readonly description?: string
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean | Schema
  readonly propertyNames?: Schema
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly pattern?: string
  readonly format?: string
  readonly not?: Schema
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly exclusiveMinimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly required?: readonly string[]
  readonly definitions?: Readonly<Record<string, Schema>>
}

/** One of the ways in which a value may be written, with the names of the definitions it came through. */
export type Branch = { readonly schema: Schema; readonly names: readonly string[] }

/** What a reference leads to: a definition, or a place inside of one. */
const referred = (root: Schema, ref: string): Schema | undefined =>
  ref
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (at, step) =>
        typeof at === 'object' && at !== null && Object.hasOwn(at, step)
          ? (at as Readonly<Record<string, unknown>>)[step]
          : undefined,
      root,
    ) as Schema | undefined

const branchesOf = (root: Schema, schema: Schema, names: readonly string[] = []): Branch[] => {
  const choices = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])]
  const inner = choices.flatMap((choice) => branchesOf(root, choice, names))
  if (schema.$ref === undefined) return choices.length > 0 ? inner : [{ schema, names }]
  const target = referred(root, schema.$ref)
  return target ? [...branchesOf(root, target, [...names, schema.$ref.replace('#/definitions/', '')]), ...inner] : inner
}

const childOf = ({ schema }: Branch, name: string | number): Schema | undefined => {
  if (typeof name === 'number') return schema.items
  if (schema.properties && Object.hasOwn(schema.properties, name)) return schema.properties[name]
  return typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined
}

/** The ways in which the value at a path may be written; empty where the schema knows nothing. */
const branchesAt = (root: Schema, path: Path): readonly Branch[] =>
  path.reduce<readonly Branch[]>(
    (branches, name) =>
      branches.flatMap((branch) => {
        const child = childOf(branch, name)
        return child ? branchesOf(root, child) : []
      }),
    branchesOf(root, root),
  )

/** What a schema says of the value at a path: beside the key, else where the key leads. */
export const descriptionAt = (root: Schema, path: Path): string | undefined => {
  const last = path.at(-1)
  if (last === undefined) return root.description
  for (const branch of branchesAt(root, path.slice(0, -1))) {
    const child = childOf(branch, last)
    const words = child?.description ?? (child && branchesOf(root, child)[0]?.schema.description)
    if (words !== undefined) return words
  }
  return undefined
}

/** The keys that a map at a path may have. */
export const keysAt = (root: Schema, path: Path): readonly string[] => [
  ...new Set(branchesAt(root, path).flatMap(({ schema }) => Object.keys(schema.properties ?? {}))),
]

const deepestPlace = 7

/** Key → the places (`relationships.people[]`) whose maps have it, the shallowest first. */
export const homesOfKeys = (root: Schema): ReadonlyMap<string, readonly string[]> => {
  const homes = new Map<string, string[]>()
  let layer: { place: string; branches: readonly Branch[] }[] = [{ place: '', branches: branchesOf(root, root) }]
  for (let depth = 0; depth < deepestPlace && layer.length > 0; depth += 1) {
    const next: typeof layer = []
    for (const { place, branches } of layer)
      for (const { schema } of branches) {
        for (const [key, child] of Object.entries(schema.properties ?? {})) {
          const known = homes.get(key) ?? []
          if (!known.includes(place)) homes.set(key, [...known, place])
          next.push({ place: place === '' ? key : `${place}.${key}`, branches: branchesOf(root, child) })
        }
        if (schema.items) next.push({ place: `${place}[]`, branches: branchesOf(root, schema.items) })
      }
    layer = next
  }
  return homes
}

export type Kind = 'text' | 'number' | 'whole' | 'boolean' | 'list' | 'map'

const kindOfType: Readonly<Record<string, Kind>> = {
  string: 'text',
  number: 'number',
  integer: 'whole',
  boolean: 'boolean',
  array: 'list',
  object: 'map',
}

/** What may stand at a path, the branches taken together. */
export type Expected = {
  readonly kinds: ReadonlySet<Kind>
  /** Name of the scale whose levels may stand here. */
  readonly scale?: string
  /** The words that may stand here, when they are fixed. */
  readonly words: readonly string[]
  readonly isDate: boolean
  readonly names: readonly string[]
  /** Limits and patterns of the branches; the tightest are rarely needed, the first is. */
  readonly schemas: readonly Schema[]
}

/** What may stand at a path. */
export const expectedAt = (root: Schema, path: Path): Expected => {
  const branches = branchesAt(root, path)
  const schemas = branches.map(({ schema }) => schema)
  const names = branches.flatMap((branch) => branch.names)
  const types = schemas.flatMap(({ type }) => (type === undefined ? [] : typeof type === 'string' ? [type] : type))
  const scale = names
    .find((name) => name.startsWith('scale_'))
    ?.replace(/^scale_/, '')
    .replace(/_item$/, '')
  return {
    kinds: new Set(types.flatMap((type) => kindOfType[type] ?? [])),
    ...(scale !== undefined && { scale }),
    words: schemas.flatMap(({ enum: values = [] }) => values.filter((value) => typeof value === 'string')),
    isDate: schemas.some(({ format }) => format === 'date'),
    names,
    schemas,
  }
}
