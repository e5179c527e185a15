import { describe, expect, it } from 'vitest'
import { allSchemas, planSchema, readSchema } from './schema.js'

describe.each([
  ['a plan', planSchema],
  ['a part of a plan', readSchema('schemas/account-plan-part.schema.json')],
])('the words of the schema of %s', (_, schema) => {
  const schemas = allSchemas(schema)
  const properties = schemas.filter(([at]) => /\/properties\/[^/]+$/.test(at))
  const definitions = schemas.filter(([at]) => /^#\/definitions\/(?!scale_)[^/]+$/.test(at))
  const described = [['#', schema] as const, ...properties, ...definitions]

  it('are there for every property and definition, a line in English and one in Chinese', () => {
    expect(described.length).toBeGreaterThan(600)
    const wrong = described.filter(([, { description = '' }]) => {
      // A property of a scale lists the levels below its own words.
      const [own = ''] = description.split('\n\n')
      const [english = '', zh = '', ...more] = own.split('\n')
      return (
        !/^[\x20-\x7e]*[A-Za-z]{3}[\x20-\x7e]*[.?]$/.test(english) ||
        !/\p{Script=Han}.*[。？]$/u.test(zh) ||
        // half-width marks between Chinese characters are slips of the keyboard
        /\p{Script=Han}[,;:?!()]\p{Script=Han}/u.test(zh) ||
        more.length > 0
      )
    })
    expect(wrong.map(([at, { description }]) => [at, description])).toEqual([])
  })

  it('list every level, with both labels, beside each single level', () => {
    const single = properties.filter(([, { $ref = '' }]) => $ref.startsWith('#/definitions/scale_'))
    expect(single.length).toBeGreaterThan(50)
    const silent = single.filter(([, { $ref = '', description = '' }]) => {
      const ids = schema.definitions?.[$ref.replace('#/definitions/', '')]?.enum ?? []
      const listed = description
        .split('\n\n')[1]
        ?.split('\n')
        .map((line) => line.split(' ')[0])
      return JSON.stringify(listed) !== JSON.stringify(ids.filter((id) => id !== null))
    })
    expect(silent.map(([at]) => at)).toEqual([])
  })

  it('say something else of each key of a record', () => {
    const twice = schemas.flatMap(([at, { properties: own = {} }]) => {
      const words = Object.values(own).map(({ description }) => description)
      return new Set(words).size === words.length ? [] : [at]
    })
    expect(twice).toEqual([])
  })
})
