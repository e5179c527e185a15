// What a team writes for CI first: `yaml` reads, ajv compiles the schema and judges. No places.
// Usage: node test/bench/ajv-yaml.mjs SCHEMA PATH
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { parse } from 'yaml'
import { filesBelow } from './files.mjs'

const [schema, path] = process.argv.slice(2)
const ajv = new Ajv({ strict: false })
addFormats.default(ajv)
const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')))
for (const file of filesBelow(path))
  if (!validate(parse(readFileSync(file, 'utf8')))) {
    console.error(file, validate.errors)
    process.exitCode = 1
  }
