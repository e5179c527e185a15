// What a team writes for CI when speed matters to it: js-yaml reads, a validator compiled beforehand judges. No places.
// Usage: node test/bench/ajv-js-yaml.mjs VALIDATOR PATH
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { CORE_SCHEMA, load } from 'js-yaml'
import { filesBelow } from './files.mjs'

const [validator, path] = process.argv.slice(2)
const validate = createRequire(import.meta.url)(validator)
for (const file of filesBelow(path))
  if (!validate(load(readFileSync(file, 'utf8'), { schema: CORE_SCHEMA }))) {
    console.error(file, validate.errors)
    process.exitCode = 1
  }
