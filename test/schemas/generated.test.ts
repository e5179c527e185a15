import { describe, expect, it } from 'vitest'
import { partSchemaText, planTypes } from '../../.build/plan-schema.mjs'
import { compile, fileText, planSchema, readSchema, readYaml } from './schema.js'

describe('what is generated from the schema of a plan', () => {
  it('types are current', async () => {
    expect(await planTypes()).toBe(fileText('src/plan/plan.generated.ts'))
  })

  it('the schema of part files is current', () => {
    expect(partSchemaText()).toBe(fileText('schemas/account-plan-part.schema.json'))
  })
})

describe('the schema of part files', () => {
  const part = readSchema('schemas/account-plan-part.schema.json')
  const accepts = compile(part)

  it('requires nothing at the root and is named otherwise', () => {
    expect(part.required).toBe(undefined)
    expect(part.title).not.toBe(planSchema.title)
    expect(part.description).not.toBe(planSchema.description)
    expect(accepts({})).toBe(true)
    expect(accepts({ team: [{ id: 'lead', name: '林小满' }] })).toBe(true)
  })

  it('is as strict as that of a plan in everything else', () => {
    expect(part.properties).toEqual(planSchema.properties)
    expect(part.definitions).toEqual(planSchema.definitions)
    expect(accepts(readYaml('test/schemas/every-key.yaml'))).toBe(true)
    expect(accepts({ team: [{ id: 'lead' }] })).toBe(false)
    expect(accepts({ members: [] })).toBe(false)
  })
})
