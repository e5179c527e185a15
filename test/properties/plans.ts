import fc from 'fast-check'
import { parse } from 'yaml'
import { readRepositoryFile } from '../support.js'

/** A plan as plain data, before it is written as YAML. */
export type Data = { [key: string]: unknown }

type Node = {
  $ref?: string
  type?: string | string[]
  const?: unknown
  enum?: unknown[]
  anyOf?: Node[]
  format?: string
  pattern?: string
  minimum?: number
  maximum?: number
  items?: Node
  required?: string[]
  properties?: Record<string, Node>
  additionalProperties?: false | Node
}

const schema = parse(readRepositoryFile('schemas/account-plan.schema.json')) as Node & {
  definitions: Record<string, Node>
}

const twoDigits = (value: number): string => String(value).padStart(2, '0')

const dates = fc
  .tuple(fc.integer({ min: 2024, max: 2027 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => `${String(year)}-${twoDigits(month)}-${twoDigits(day)}`)

/** Words with everything that YAML, tables and terminals stumble over. */
const words = fc.oneof(
  fc.constantFrom(
    '王总',
    '基岩石油',
    'no',
    'true',
    '12',
    '# not a comment',
    'a: b',
    '@x',
    '- item',
    '“引号”',
    '{x}',
    'null.',
    '%',
    "it's",
    'x\ny',
  ),
  fc.stringMatching(/^[a-zA-Z一-龥][a-zA-Z一-龥 ]{0,12}$/),
)

const cents = (minimum: number, maximum: number): fc.Arbitrary<number> =>
  fc.oneof(
    fc.integer({ min: Math.max(minimum, -1000), max: Math.min(maximum, 1_000_000_000) }),
    fc.integer({ min: 0, max: Math.min(Math.floor(maximum), 10_000_000) * 100 }).map((value) => value / 100),
  )

/** How often an optional key is there: people and deals mostly know what they need, the rest comes and goes. */
const often = 3

const arbitraryOf = (node: Node, depth: number): fc.Arbitrary<unknown> => {
  if (node.$ref !== undefined) {
    const name = node.$ref.replace('#/definitions/', '')
    if (name === 'new_id') return fc.constant('id')
    if (name === 'id' || name === 'ref') return fc.nat(99).map((choice) => `ref${String(choice)}`)
    if (name === 'currency') return fc.constantFrom('CNY', undefined)
    const target = schema.definitions[name]
    if (target === undefined) throw new Error(`no definition ${name}`)
    return arbitraryOf(target, depth)
  }
  if (node.const !== undefined) return fc.constant(node.const)
  if (node.enum) return fc.constantFrom(...node.enum.filter((value) => value !== null))
  if (node.anyOf)
    return fc.oneof(...node.anyOf.filter(({ type }) => type !== 'null').map((branch) => arbitraryOf(branch, depth)))
  const type = Array.isArray(node.type) ? node.type.find((name) => name !== 'null') : node.type
  switch (type) {
    case 'boolean':
      return fc.boolean()
    case 'integer':
      return fc.integer({ min: node.minimum ?? 0, max: node.maximum ?? 20 })
    case 'number':
      return cents(node.minimum ?? 0, node.maximum ?? 1_000_000)
    case 'string':
      if (node.format === 'date') return dates
      return node.pattern === undefined || node.pattern === '\\S' ? words : fc.stringMatching(new RegExp(node.pattern))
    case 'array':
      return fc.array(arbitraryOf(node.items ?? {}, depth + 1), { maxLength: depth < 3 ? 6 : 3 })
    case 'object': {
      if (node.additionalProperties)
        return fc.dictionary(
          fc.constantFrom('ref1', 'ref2', 'gap_total'),
          arbitraryOf(node.additionalProperties, depth + 1),
          { maxKeys: 2 },
        )
      const required = node.required ?? []
      const keys = Object.entries(node.properties ?? {}).map(([key, child]) => {
        const value = arbitraryOf(child, depth + 1)
        return [key, required.includes(key) ? value : fc.option(value, { nil: undefined, freq: often })] as const
      })
      return fc
        .record(Object.fromEntries(keys))
        .map((record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)))
    }
    default:
      throw new Error(`no arbitrary for ${JSON.stringify(node)}`)
  }
}

/** List that holds the records → what a reference with this key means. */
const poolOfKey: Readonly<Record<string, string>> = {
  owner: 'team',
  coverage: 'team',
  support: 'team',
  team: 'team',
  reviewed_with: 'team',
  synced_with: 'team',
  our_owner: 'team',
  sponsor_ours: 'team',
  presenter: 'team',
  facilitator: 'team',
  reviewers: 'team',
  people: 'people',
  person: 'people',
  reports_to: 'people',
  follows: 'people',
  influences: 'people',
  owner_person: 'people',
  agreed_with: 'people',
  customer_owner: 'people',
  sponsor_customer: 'people',
  prefers: 'competitors',
  competitors: 'competitors',
  competitor: 'competitors',
  organisation: 'organisations',
  tactic: 'tactics',
  customer_goal: 'goals',
  action: 'actions',
  relates_to: 'people',
  by: 'team',
  subject: 'people',
}

const isRecord = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Gives every record an id of its own and makes most references lead somewhere; the rest stay dangling. */
const connected = (plan: Data): Data => {
  const pools = new Map<string, string[]>()
  let count = 0
  const name = (value: unknown, list: string): void => {
    if (Array.isArray(value))
      value.forEach((item) => {
        name(item, list)
      })
    if (!isRecord(value)) return
    if (value['id'] === 'id') {
      // Ids whose code point order differs from the order of the plan, so that ties show.
      const id = `${'zyxwvutsrq'[count % 10] ?? 'a'}${String(count++)}`
      value['id'] = id
      pools.set(list, [...(pools.get(list) ?? []), id])
    }
    for (const [key, child] of Object.entries(value)) name(child, key)
  }
  const point = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) {
      const items = value.map((item: unknown) => point(item, key))
      return items.every((item) => typeof item === 'string' || typeof item === 'number') ? [...new Set(items)] : items
    }
    if (isRecord(value))
      return Object.fromEntries(Object.entries(value).map(([child, inner]) => [child, point(inner, child)]))
    const choice = typeof value === 'string' ? /^ref(\d+)$/.exec(value) : null
    if (choice === null) return value
    const pool = pools.get(poolOfKey[key] ?? '') ?? []
    return pool[Number(choice[1]) % Math.max(pool.length, 1)] ?? value
  }
  name(plan, '')
  return point(plan, '') as Data
}

/** Any plan the schema accepts, every key of the format included. */
export const plans: fc.Arbitrary<Data> = arbitraryOf(schema, 0).map((plan) => connected(structuredClone(plan) as Data))
