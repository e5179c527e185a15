// Writes what follows from schemas/account-plan.schema.json: the types of a plan, and the schema of the part files of a
// folder plan. Run directly it does both.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compile } from 'json-schema-to-typescript'

const fileOf = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const planSchema = 'schemas/account-plan.schema.json'
const partSchema = 'schemas/account-plan-part.schema.json'
const types = 'src/plan/plan.generated.ts'

const readSchema = () => JSON.parse(readFileSync(fileOf(planSchema), 'utf8'))

const banner = `/* Generated from ${planSchema} by \`npm run generate\`. Never edited. */`
const style = { semi: false, singleQuote: true, printWidth: 120 }

/** Writes the types of a plan. */
export const generatePlanTypes = async () => {
  writeFileSync(fileOf(types), await planTypes())
}

/** The text of that module. */
export const planTypes = (schema = readSchema()) =>
  compile(typed(schema), 'AccountPlan', {
    additionalProperties: false,
    bannerComment: banner,
    ignoreMinAndMaxItems: true,
    style,
  })

/** Writes the schema of part files. */
export const generatePartSchema = () => {
  writeFileSync(fileOf(partSchema), partSchemaText())
}

/** The text of that schema: a plan of which nothing is required at the root. */
export const partSchemaText = (schema = readSchema()) => {
  const part = { ...schema, title: 'Part of an account plan 大客户计划分文件', description: partDescription }
  delete part.required
  return `${JSON.stringify(part, null, 2)}\n`
}

const partDescription =
  'One file of a plan that is kept as a folder: plan.yaml, and any of team.yaml, background.yaml, maps.yaml, ' +
  'relationships.yaml, opportunities.yaml, goals.yaml, reviews.yaml. Any key of a plan may stand in any of them, but in ' +
  'one only; version and account are best kept in plan.yaml.\n' +
  '以文件夹保存的计划中的一个文件：plan.yaml，以及 team.yaml、background.yaml、maps.yaml、relationships.yaml、' +
  'opportunities.yaml、goals.yaml、reviews.yaml 中的任意几个。计划的任何键可写在任一文件中，但只能写在一个文件里；' +
  'version 和 account 宜写在 plan.yaml 中。'

// Limits and bans have no counterpart in TypeScript, and a title would name the type.
const unseen = new Set(['$schema', 'title', 'not', 'propertyNames', 'maxItems', 'maxProperties', 'uniqueItems'])

/** A schema as the types see it: an empty value is dropped when a plan is read, so there is no null. */
const typed = (schema) => {
  const result = {}
  for (const [key, value] of Object.entries(schema)) {
    if (unseen.has(key)) continue
    if (key === 'properties' || key === 'definitions') {
      result[key] = Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, typed(inner)]))
    } else if (key === 'items' || (key === 'additionalProperties' && typeof value === 'object')) {
      result[key] = typed(value)
    } else if (key === 'anyOf') {
      result[key] = value.filter(({ type }) => type !== 'null').map(typed)
    } else if (key === 'type' && Array.isArray(value)) {
      const [only, ...others] = value.filter((type) => type !== 'null')
      result[key] = others.length === 0 ? only : [only, ...others]
    } else if (key === 'enum') {
      result[key] = value.filter((level) => level !== null)
    } else {
      result[key] = value
    }
  }
  // A reference with a description of its own would be copied; wrapped, it keeps both its name and the description.
  if (result.$ref !== undefined && result.description !== undefined) {
    return { description: result.description, allOf: [{ $ref: result.$ref }] }
  }
  return result
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  generatePartSchema()
  await generatePlanTypes()
}
