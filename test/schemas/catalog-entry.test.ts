import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { planGroups } from '../../src/plan/discover.js'
import { root } from '../support.js'
import { fileText, readSchema } from './schema.js'

const entry = JSON.parse(fileText('schemas/catalog-entry.json')) as {
  readonly fileMatch: readonly string[]
  readonly url: string
}

it('the entry for the catalogue of SchemaStore is what its schema wants', () => {
  const ajv = new Ajv({ strict: true, strictRequired: false })
  formats.default(ajv, ['uri'])
  const accepts = ajv.compile(readSchema('test/schemas/schemastore-catalog.schema.json'))
  accepts(entry)
  expect(accepts.errors).toBe(null)
})

it('it is for every plan in one file, and for nothing of a more general name', () => {
  for (const glob of entry.fileMatch) {
    expect(glob).toMatch(/^\*\.plan\.ya?ml$/)
    const name = glob.replace('*', 'acme')
    expect(planGroups([name])).toEqual([{ kind: 'file', name, files: [name] }])
  }
})

it('it leads to the schema in the published package', () => {
  const path = entry.url.replace(`https://cdn.jsdelivr.net/npm/${manifest.name}/`, '')
  expect(existsSync(join(root, path))).toBe(true)
  expect(manifest.files).toContain(path.split('/')[0])
})
