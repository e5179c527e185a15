// The schemas as code: no schema is compiled at run time. Writes src/plan/validator*.generated.js.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const require = createRequire(import.meta.url)
const { default: Ajv } = require('ajv')
const { default: standaloneCode } = require('ajv/dist/standalone')
const { default: addFormats } = require('ajv-formats')

const root = fileURLToPath(new URL('..', import.meta.url))
const target = `${root}src/plan/validator.generated.js`
const quickTarget = `${root}src/plan/validator-quick.generated.js`

const schemaFile = (name) => JSON.parse(readFileSync(`${root}schemas/${name}.schema.json`, 'utf8'))

/** Applies `change` to every schema inside a schema, the innermost first; names of properties are no schemas. */
const mapSchemas = (schema, change) => {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return schema
  const inner = (value) => mapSchemas(value, change)
  const entries = Object.entries(schema).map(([keyword, value]) => {
    if (['properties', 'definitions', 'patternProperties'].includes(keyword))
      return [keyword, Object.fromEntries(Object.entries(value).map(([name, each]) => [name, inner(each)]))]
    if (['anyOf', 'allOf', 'oneOf'].includes(keyword)) return [keyword, value.map(inner)]
    if (['items', 'additionalProperties', 'propertyNames', 'not', 'if', 'then', 'else'].includes(keyword))
      return [keyword, Array.isArray(value) ? value.map(inner) : inner(value)]
    return [keyword, value]
  })
  return change(Object.fromEntries(entries))
}

const withoutWords = (schema) =>
  mapSchemas(
    schema,
    ({ title, description, markdownDescription, examples, default: preset, $comment, ...rest }) => rest,
  )

const typeOf = (schema, definitions) => {
  const target = schema.$ref && definitions[schema.$ref.replace('#/definitions/', '')]
  return target ? typeOf(target, definitions) : schema.type
}

/** Says the type of the items of a set beside the reference to it: ajv then looks for doubles in linear time. */
const quickSets = (schema, definitions) =>
  mapSchemas(schema, (each) =>
    each.uniqueItems && each.items?.$ref && typeOf(each.items, definitions) === 'string'
      ? { ...each, items: { type: 'string', ...each.items } }
      : each,
  )

const referToPlan = ({ $ref, ...rest }) => ($ref === undefined ? rest : { ...rest, $ref: `validatePlan${$ref}` })

const compiled = (schemas, allErrors) => {
  const ajv = new Ajv({
    allErrors,
    strict: true,
    strictRequired: false,
    inlineRefs: false,
    messages: false,
    code: { source: true, esm: true },
  })
  addFormats(ajv, ['date'])
  const names = {}
  for (const [name, schema] of Object.entries(schemas)) {
    // One name for all would make the parts of one schema those of another.
    const { $id, ...rest } = schema
    ajv.addSchema({ ...quickSets(rest, schema.definitions ?? {}), $id: name }, name)
    names[name] = name
  }
  return standaloneCode(ajv, names)
}

const constant = (name, value) => `export const ${name} = ${JSON.stringify(value)}\n`

/** Writes code as one file without imports; says which files went in. */
const writeModule = async (contents, file) => {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root, sourcefile: 'validator.js' },
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    minifySyntax: true,
    minifyWhitespace: true,
    minifyIdentifiers: true,
    banner: { js: '/* Generated from schemas/ by `npm run generate`. Never edited. */' },
  })
  const [output] = outputFiles
  writeFileSync(file, output.text)
  return Object.keys(metafile.inputs)
}

/**
 * Compiles the schemas of plans, part files, plan.config.yaml and baselines into code that finds every error, and that of
 * plans once more into code that only says yes or no.
 */
export const generateValidators = async () => {
  const plan = schemaFile('account-plan')
  const { required, ...part } = plan
  const config = schemaFile('plan-config')
  const baseline = schemaFile('plan-baseline')
  const thorough = compiled(
    {
      validatePlan: withoutWords(plan),
      // Nothing is required at the root of a part; below it, the code of the whole plan serves.
      validatePart: { ...mapSchemas(withoutWords({ ...part, definitions: {} }), referToPlan), definitions: {} },
      validateConfig: withoutWords(config),
      validateBaseline: withoutWords(baseline),
    },
    true,
  )
  const schemas = [
    constant('planSchema', withoutWords(plan)),
    constant('configSchema', withoutWords(config)),
    constant('baselineSchema', withoutWords(baseline)),
  ].join('')
  const inputs = await writeModule(`${thorough}\n${schemas}`, target)
  await writeModule(compiled({ isPlan: withoutWords(plan) }, false), quickTarget)
  return inputs
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await generateValidators()
