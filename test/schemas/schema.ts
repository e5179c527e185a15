import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'
import { parse } from 'yaml'

/** As much of JSON Schema as the schemas here use. */
export type Schema = {
  readonly $ref?: string
  readonly title?: string
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly format?: string
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly maxLength?: number
  readonly maxItems?: number
  readonly maxProperties?: number
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean | Schema
  readonly propertyNames?: Schema
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly definitions?: Readonly<Record<string, Schema>>
}

export const fileText = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

// A parsed file has no type of its own; the tests compile the schema, which proves its shape.
export const readSchema = (path: string): Schema => JSON.parse(fileText(path)) as Schema

export const readYaml = (path: string): unknown => parse(fileText(path))

export const planSchema = readSchema('schemas/account-plan.schema.json')

/** A validator as the build makes it. */
export const compile = (schema: Schema): ValidateFunction => {
  const ajv = new Ajv({ strict: true, strictRequired: false, allErrors: true })
  formats.default(ajv, ['date'])
  return ajv.compile(schema)
}

/** The schemas that stand directly inside a schema, each with its place. */
const innerSchemas = (schema: Schema, at: string): readonly (readonly [string, Schema])[] => [
  ...Object.entries(schema.definitions ?? {}).map(([name, inner]) => [`${at}/definitions/${name}`, inner] as const),
  ...Object.entries(schema.properties ?? {}).map(([key, inner]) => [`${at}/properties/${key}`, inner] as const),
  ...(typeof schema.additionalProperties === 'object'
    ? [[`${at}/additionalProperties`, schema.additionalProperties] as const]
    : []),
  ...(schema.propertyNames === undefined ? [] : [[`${at}/propertyNames`, schema.propertyNames] as const]),
  ...(schema.items === undefined ? [] : [[`${at}/items`, schema.items] as const]),
  ...(schema.anyOf ?? []).map((inner, index) => [`${at}/anyOf/${String(index)}`, inner] as const),
]

/** A schema and every schema in it, each with its place. */
export const allSchemas = (schema: Schema, at = '#'): readonly (readonly [string, Schema])[] => [
  [at, schema],
  ...innerSchemas(schema, at).flatMap(([place, inner]) => allSchemas(inner, place)),
]
