import { describe, expect, it } from 'vitest'
import { filesBelow, readRepositoryFile, run } from '../support.js'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type Figures = Record<string, Json>

const golden = JSON.parse(readRepositoryFile('test/golden/worked-examples.json')) as {
  chain_pct: Figures
  vitamin: Figures & { as_of: string }
  bedrock: Figures & { as_of: string }
}

const files = filesBelow('examples')

/** All sections that the four commands print for one example. */
const sectionsOf = async (path: string, asOf: string): Promise<Record<string, Json>> => {
  const sections: Record<string, Json> = {}
  for (const command of ['gaps', 'people', 'pipeline', 'control']) {
    const { code, out, err } = await run([command, path, '--format', 'json', '--as-of', asOf], { files })
    expect([command, code, err]).toEqual([command, 0, ''])
    const report = JSON.parse(out) as { plans: { sections: Record<string, Json> }[] }
    Object.assign(sections, report.plans[0]?.sections)
  }
  return sections
}

const at = (value: Json | undefined, key: string): Json | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value[key] : undefined

/** Where the output holds a figure of the golden file (product page, section 5). */
const sectionOf = (key: string): string => {
  if (key.startsWith('gap')) return 'relationship-gaps'
  if (key === 'pipeline') return 'pipeline'
  return 'five-dimensions'
}

const found = (sections: Record<string, Json>, key: string, expected: Json): Json | undefined => {
  if (key === 'gaps') return at(sections['relationship-gaps'], 'people')
  if (key === 'pipeline') return sections['pipeline']
  if (key.startsWith('strategic_')) return at(sections['strategic-gaps'], key.slice('strategic_'.length))
  if (key === 'c139') {
    const deals = sections['control']
    return Array.isArray(deals)
      ? deals.find((deal) => at(deal, 'opportunity') === at(expected, 'opportunity'))
      : undefined
  }
  return at(sections[sectionOf(key)], key)
}

/** Every single value with the way to it. Lists of the golden file are whole: as many items, in the same order. */
const leaves = (value: Json, way: string): [string, Json][] => {
  if (Array.isArray(value))
    return [[`${way}.length`, value.length], ...value.flatMap((item, index) => leaves(item, `${way}.${String(index)}`))]
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${way}.${key}`))
  return [[way, value]]
}

const follow = (value: Json | undefined, way: string): Json | undefined =>
  way.split('.').reduce<Json | undefined>((inner, key) => {
    if (Array.isArray(inner)) return key === 'length' ? inner.length : inner[Number(key)]
    return at(inner, key)
  }, value)

const cases = [
  { name: 'vitamin', path: 'examples/vitamin-erp.plan.yaml', figures: golden.vitamin },
  { name: 'bedrock', path: 'examples/bedrock-petroleum', figures: golden.bedrock },
]

describe.each(cases)('the worked example $name', ({ path, figures }) => {
  it('gives every figure of the golden file', async () => {
    const sections = await sectionsOf(path, figures.as_of)
    const wanted = Object.entries(figures).filter(([key]) => !['findings', 'counts', 'as_of'].includes(key))
    const expected = wanted.flatMap(([key, value]) => leaves(value, key))
    const actual = wanted.flatMap(([key, value]) =>
      leaves(value, key)
        .map(([way]) => [way, follow(found(sections, key, value), way.slice(key.length + 1))] as const)
        .map(([way, one]) => [way, way === key ? found(sections, key, value) : one]),
    )
    expect(actual).toEqual(expected)
    expect(expected.length).toBeGreaterThan(150)
    expect(at(sections['pipeline'], 'chain_pct')).toEqual(golden.chain_pct)
  })

  it('lists exactly the people and levels of the golden distributions', async () => {
    const sections = await sectionsOf(path, figures.as_of)
    expect(at(sections['five-dimensions'], 'dimensions')).toEqual(figures['dimensions'])
    expect(Object.keys((at(sections['pipeline'], 'by_stage') ?? {}) as object)).toEqual(
      Object.keys((at(figures['pipeline'], 'by_stage') ?? {}) as object),
    )
  })
})
