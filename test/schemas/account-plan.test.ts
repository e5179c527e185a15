import { parse } from 'yaml'
import { describe, expect, it } from 'vitest'
import { allSchemas, compile, planSchema, readYaml, type Schema } from './schema.js'

const accepts = compile(planSchema)
const everyKey = readYaml('test/schemas/every-key.yaml')

const named = (reference: string): readonly [string, Schema] => {
  const schema = planSchema.definitions?.[reference.slice('#/definitions/'.length)]
  if (schema === undefined) throw new Error(`no ${reference}`)
  return [reference, schema]
}

const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data)

type Use = { readonly place: string; readonly path: readonly (string | number)[]; readonly required: boolean }

/** Every key of a plan: the property of the schema it stands for, and its path in the plan. */
const uses = (at: string, schema: Schema, data: unknown, path: Use['path'] = []): readonly Use[] => {
  if (schema.$ref !== undefined) return uses(...named(schema.$ref), data, path)
  const { items, properties, additionalProperties: others } = schema
  return [
    ...(schema.anyOf ?? []).flatMap((inner, index) => uses(`${at}/anyOf/${String(index)}`, inner, data, path)),
    ...(items !== undefined && Array.isArray(data)
      ? data.flatMap((item, index) => uses(`${at}/items`, items, item, [...path, index]))
      : []),
    ...(isRecord(data) ? Object.entries(data) : []).flatMap(([key, value]) => {
      const inner = properties?.[key]
      if (inner !== undefined) {
        const place = `${at}/properties/${key}`
        const required = schema.required?.includes(key) ?? false
        return [{ place, path: [...path, key], required }, ...uses(place, inner, value, [...path, key])]
      }
      return typeof others === 'object' ? uses(`${at}/additionalProperties`, others, value, [...path, key]) : []
    }),
  ]
}

/** The same plan with one value emptied. */
const without = (data: unknown, [first, ...rest]: Use['path']): unknown => {
  if (first === undefined) return null
  if (Array.isArray(data)) return data.map((item, index): unknown => (index === first ? without(item, rest) : item))
  return isRecord(data) ? { ...data, [first]: without(data[first], rest) } : data
}

describe('a plan with every key', () => {
  const used = uses('#', planSchema, everyKey)

  it('is accepted', () => {
    accepts(everyKey)
    expect(accepts.errors).toBe(null)
  })

  it('uses every property of every definition', () => {
    const all = allSchemas(planSchema).flatMap(([at, { properties }]) =>
      Object.keys(properties ?? {}).map((key) => `${at}/properties/${key}`),
    )
    const places = new Set(used.map(({ place }) => place))
    expect(all.length).toBeGreaterThan(500)
    expect(all.filter((place) => !places.has(place))).toEqual([])
  })

  it('may have any value empty but a required one', () => {
    const wrong = used.filter(({ path, required }) => accepts(without(everyKey, path)) === required)
    expect(wrong.map(({ path }) => path.join('.'))).toEqual([])
  })
})

describe('a plan with empty values', () => {
  it('is accepted', () => {
    accepts(readYaml('test/schemas/empty-values.yaml'))
    expect(accepts.errors).toBe(null)
  })

  it('needs no more than a version and the name of the account', () => {
    expect(accepts({ version: 1, account: { name: '北风食品' } })).toBe(true)
  })
})

const long = (length: number): string => 'x'.repeat(length)
const ids = (length: number): string => Array.from({ length }, (_, index) => `t${String(index)}`).join(', ')
const person = (rest: string): string => `relationships: { people: [{ id: cio, name: 王总, ${rest} }] }`
const deal = (rest: string): string => `opportunities: [{ id: deal, name: 试点, ${rest} }]`

/** The smallest plan with a few keys more or other. */
const planWith = (snippet: string): unknown => {
  const more: unknown = parse(snippet)
  return { version: 1, account: { name: '北风食品' }, ...(isRecord(more) ? more : {}) }
}

describe('what a plan must not hold', () => {
  const refused: readonly (readonly [snippet: string, path: string, keyword: string])[] = [
    // what has to be there
    ['version: { }', '/version', 'const'],
    ['version:', '/version', 'const'],
    ['version: 2', '/version', 'const'],
    ['account:', '/account', 'type'],
    ['account: { }', '/account', 'required'],
    ['account: { name: }', '/account/name', 'type'],
    ['team: [{ name: 林小满 }]', '/team/0', 'required'],
    ['team: [{ id: lead }]', '/team/0', 'required'],
    ['team: [{ id: , name: 林小满 }]', '/team/0/id', 'type'],
    ['touches: [{ date: 2026-05-08 }]', '/touches/0', 'required'],
    ['touches: [{ date: , person: cio }]', '/touches/0/date', 'type'],
    ['waivers: [{ rule: COV-002, subject: plan, reason: 已约, owner: lead }]', '/waivers/0', 'required'],
    [deal('next_action: { owner: lead }'), '/opportunities/0/next_action', 'required'],
    [deal('stage_history: [{ stage: A }]'), '/opportunities/0/stage_history/0', 'required'],
    ['background: { needs: [{ who: 质检部 }] }', '/background/needs/0', 'required'],
    // what must not be blank
    ['account: { name: "" }', '/account/name', 'pattern'],
    ['account: { name: " \u3000\t" }', '/account/name', 'pattern'],
    ['goals: [{ id: g, statement: " " }]', '/goals/0/statement', 'pattern'],
    ['actions: [{ id: a, what: "" }]', '/actions/0/what', 'pattern'],
    ['maps: { strategy: { goals: [{ id: g, statement: "" }] } }', '/maps/strategy/goals/0/statement', 'pattern'],
    // unknown keys
    ['colour: red', '', 'additionalProperties'],
    ['account: { name: a, tier: 1 }', '/account', 'additionalProperties'],
    [person('birthplace: 沈阳'), '/relationships/people/0', 'additionalProperties'],
    [person('personal: { age: 50 }'), '/relationships/people/0/personal', 'additionalProperties'],
    [person('relationship: { wanted: vendor }'), '/relationships/people/0/relationship', 'additionalProperties'],
    ['background: { company: { txt: a } }', '/background/company', 'additionalProperties'],
    // levels
    [person('attitude: friendly'), '/relationships/people/0/attitude', 'enum'],
    [person('attitude: 1'), '/relationships/people/0/attitude', 'enum'],
    [person('attitude: 支持者'), '/relationships/people/0/attitude', 'enum'],
    [person('roles: [boss]'), '/relationships/people/0/roles/0', 'enum'],
    [person('roles: [coach, coach]'), '/relationships/people/0/roles', 'uniqueItems'],
    [person('roles: [null]'), '/relationships/people/0/roles/0', 'type'],
    [deal('stage: G'), '/opportunities/0/stage', 'enum'],
    [deal('key_actions: { A: [Z1] }'), '/opportunities/0/key_actions/A/0', 'pattern'],
    [deal('assessment: { us: { solution_fit: "+" } }'), '/opportunities/0/assessment/us/solution_fit', 'enum'],
    // ids
    ['team: [{ id: Lead, name: a }]', '/team/0/id', 'pattern'],
    ['team: [{ id: 林, name: a }]', '/team/0/id', 'pattern'],
    ['team: [{ id: 1st, name: a }]', '/team/0/id', 'pattern'],
    ['team: [{ id: plan, name: a }]', '/team/0/id', 'not'],
    ['team: [{ id: all, name: a }]', '/team/0/id', 'not'],
    [`team: [{ id: ${long(65)}, name: a }]`, '/team/0/id', 'maxLength'],
    [person('coverage: [lead, lead]'), '/relationships/people/0/coverage', 'uniqueItems'],
    [deal('assessment: { competitors: { Rival: } }'), '/opportunities/0/assessment/competitors', 'propertyNames'],
    ['waivers: [{ rule: cov-2 }]', '/waivers/0/rule', 'pattern'],
    // dates
    ['period: { from: 2026-02-30 }', '/period/from', 'format'],
    ['period: { from: 2026-02-30 }', '/period/from', 'pattern'],
    ['period: { from: 2026-02-01T00:00:00Z }', '/period/from', 'format'],
    ['period: { from: 2026/02/01 }', '/period/from', 'format'],
    ['period: { from: 20260201 }', '/period/from', 'type'],
    [person('personal: { birthday: 1970-05-20 }'), '/relationships/people/0/personal/birthday', 'pattern'],
    [person('personal: { birthday: 13-01 }'), '/relationships/people/0/personal/birthday', 'pattern'],
    [person('personal: { birthday: 02-30 }'), '/relationships/people/0/personal/birthday', 'pattern'],
    // numbers
    [deal('amount: 680万'), '/opportunities/0/amount', 'type'],
    [deal('amount: "6800000"'), '/opportunities/0/amount', 'type'],
    [deal('amount: 1e13'), '/opportunities/0/amount', 'maximum'],
    [deal('amount: 1e400'), '/opportunities/0/amount', 'type'],
    [deal('amount: .nan'), '/opportunities/0/amount', 'type'],
    [deal('win_rate_override: 101'), '/opportunities/0/win_rate_override', 'maximum'],
    [deal('win_rate_override: -1'), '/opportunities/0/win_rate_override', 'minimum'],
    [deal('win_rate_override: 12.5'), '/opportunities/0/win_rate_override', 'type'],
    [deal('discount: { granted_pct: 100.1 }'), '/opportunities/0/discount/granted_pct', 'maximum'],
    ['account: { name: a, our_share_pct: 101 }', '/account/our_share_pct', 'maximum'],
    [
      'account: { name: a, service_times: { delay: { actual: -1 } } }',
      '/account/service_times/delay/actual',
      'minimum',
    ],
    ['team: [{ id: lead, name: a, level: 5 }]', '/team/0/level', 'maximum'],
    [person('mh_rating: 6'), '/relationships/people/0/mh_rating', 'maximum'],
    [person('willingness: { q1: 4 }'), '/relationships/people/0/willingness/q1', 'maximum'],
    ['goals: [{ id: g, statement: a, target: 1e400 }]', '/goals/0/target', 'anyOf'],
    ['reviews: [{ id: r, held_on: 2026-06-20, figures: { gap_total: many } }]', '/reviews/0/figures/gap_total', 'type'],
    // other kinds of value
    [person('external: yes'), '/relationships/people/0/external', 'type'],
    [person('coverage: lead'), '/relationships/people/0/coverage', 'type'],
    ['team: { id: lead, name: a }', '/team', 'type'],
    ['notes: [a]', '/notes', 'type'],
    [person('evidence: [" "]'), '/relationships/people/0/evidence/0', 'pattern'],
    // lengths
    [`account: { name: ${long(501)} }`, '/account/name', 'maxLength'],
    [`account: { name: a, region: ${long(2001)} }`, '/account/region', 'maxLength'],
    [`notes: ${long(50_001)}`, '/notes', 'maxLength'],
    [`background: { company: ${long(50_001)} }`, '/background/company', 'maxLength'],
    [person(`coverage: [${ids(501)}]`), '/relationships/people/0/coverage', 'maxItems'],
    ['currency: 人民币', '/currency', 'pattern'],
    ['currency: CNYX', '/currency', 'maxLength'],
  ]

  it.each(refused.map(([snippet, path, keyword]) => ({ shown: snippet.slice(0, 80), snippet, path, keyword })))(
    'is refused: $shown',
    ({ snippet, path, keyword }) => {
      expect(accepts(planWith(snippet))).toBe(false)
      expect(accepts.errors).toContainEqual(expect.objectContaining({ instancePath: path, keyword }))
    },
  )

  const accepted = [
    'account: { name: a, annual_output_value: 9999999999999.99, annual_profit: -9999999999999.99 }',
    person(`title: ${long(2000)}`),
    person(`coverage: [${ids(500)}]`),
    person('personal: { birthday: 02-29 }'),
    deal('amount: -5, win_rate_override: 0, key_actions: { A: all, B: [], C: [C1, C12] }'),
    'waivers: [{ rule: COV-002, subject: plan, reason: 已约, owner: lead, until: 2028-02-29 }]',
  ]

  it.each(accepted.map((snippet) => ({ shown: snippet.slice(0, 80), snippet })))(
    'but is accepted: $shown',
    ({ snippet }) => {
      accepts(planWith(snippet))
      expect(accepts.errors).toBe(null)
    },
  )
})

describe('the pattern of a date', () => {
  // Editors and many validators look at no more than the shape of a date unless a pattern says which days there are.
  it('knows the calendar', () => {
    const pattern = new RegExp(planSchema.definitions?.date?.pattern ?? '', 'u')
    const numbers = (from: number, to: number): number[] =>
      Array.from({ length: to - from + 1 }, (_, index) => from + index)
    const digits = (value: number, length: number): string => String(value).padStart(length, '0')
    const wrong = [1, 4, 100, 1582, 2000, 2100, 9999, ...numbers(1896, 1912), ...numbers(2020, 2040)].flatMap((year) =>
      numbers(0, 13).flatMap((month) =>
        numbers(0, 32).flatMap((day) => {
          const text = `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`
          const time = Date.parse(`${text}T00:00:00Z`)
          const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
          return pattern.test(text) === exists ? [] : [text]
        }),
      ),
    )
    expect(wrong).toEqual([])
  })
})

describe('limits', () => {
  const schemas = allSchemas(planSchema)
  const can = (schema: Schema, type: string): boolean => [schema.type].flat().includes(type)

  it('every text, list, number and open map of the schema is bounded', () => {
    const unbounded = schemas.filter(([, schema]) => {
      if (schema.enum !== undefined || schema.const !== undefined) return false
      const open = schema.additionalProperties !== false && schema.maxProperties === undefined
      return (
        (can(schema, 'string') && schema.maxLength === undefined) ||
        (can(schema, 'array') && schema.maxItems === undefined) ||
        (can(schema, 'number') && (schema.minimum === undefined || schema.maximum === undefined)) ||
        (can(schema, 'object') && open)
      )
    })
    expect(unbounded.map(([at]) => at)).toEqual([])
  })

  it('no property is made for personal data that does not belong in a plan', () => {
    const excluded =
      /^(religion|religious_belief|belief|age|zodiac|birth_?place|place_of_birth|birth_?year|year_of_birth|family.*|.*_family|children|spouse|marital_status|home_address|address|income|salary|superstition|taboo|health|ethnicity|party)$/
    const keys = schemas.flatMap(([at, { properties }]) => Object.keys(properties ?? {}).map((key) => ({ at, key })))
    expect(keys.filter(({ key }) => excluded.test(key))).toEqual([])
  })
})
