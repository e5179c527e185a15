import type { Schema } from './schema-outline.js'

/** An error as ajv reports it. `propertyName` is set when the name of a property is meant. */
export type ValidatorError = {
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly propertyName?: string
}

export type Validator = {
  (data: unknown): boolean
  readonly errors?: readonly ValidatorError[] | null
}

export const validatePlan: Validator
export const validatePart: Validator
export const validateConfig: Validator
export const validateBaseline: Validator
export const planSchema: Schema
export const configSchema: Schema
export const baselineSchema: Schema
