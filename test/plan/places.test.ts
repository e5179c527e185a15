import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { stringify } from 'yaml'
import { load, type Input, type InputFile } from '../../src/plan/load.js'
import { openPlan } from '../../src/plan/open.js'
import { quickReading } from '../../src/plan/quick-reader.js'
import { readYaml } from '../../src/plan/reader.js'
import { sourceOf } from '../../src/plan/source.js'
import { unixLines } from '../../src/plan/lines.js'
import type { Path } from '../../src/report/diagnostic.js'
import { defaultPlaybook } from '../../src/playbook/default.generated.js'
import { plans } from '../properties/plans.js'
import { filesBelow, readRepositoryFile } from '../support.js'
import { features } from './yaml-features.js'
import { documents, pieces, shapes, values } from './yaml-texts.js'

vi.mock('../../src/plan/load.js', { spy: true })

const file = 'x.plan.yaml'
const utf8 = new TextDecoder()

/** Every path of the data, and from each some that go on into nothing. */
const pathsIn = (value: unknown, path: Path = []): Path[] => {
  const nowhere: Path[] = [
    [...path, 'nowhere'],
    [...path, 'nowhere', 0, 'at_all'],
    [...path, 'constructor'],
    [...path, 99_999],
    [...path, -1],
    [...path, '0'],
    [...path, 0.5],
  ]
  if (typeof value !== 'object' || value === null) return [path, ...nowhere]
  const below = Object.entries(value).flatMap(([key, child]) =>
    pathsIn(child, [...path, Array.isArray(value) ? Number(key) : key]),
  )
  return [path, ...nowhere, ...below]
}

const both = ['value', 'key'] as const

/** How far the quick reader goes with a text, or the first path that the two readers place differently. */
const disagreement = (text: string): 'same' | 'data only' | 'handed over' | object => {
  const plain = unixLines(text)
  const reading = quickReading(plain)
  if (!reading) return 'handed over'
  const places = reading.places(file)
  if (!places) return 'data only'
  const quick = sourceOf([places])
  const thorough = sourceOf([readYaml(file, plain).places])
  for (const path of pathsIn(reading.data))
    for (const on of both) {
      const [one, other] = [quick.locate(path, on), thorough.locate(path, on)]
      if (JSON.stringify(one) !== JSON.stringify(other)) return { path, on, quick: one, thorough: other }
    }
  return 'same'
}

const examples = Object.entries({
  ...filesBelow('examples'),
  'every-key.yaml': new TextEncoder().encode(readRepositoryFile('test/schemas/every-key.yaml')),
}).map(([name, bytes]) => [name, utf8.decode(bytes)] as const)

/** Texts that the two readers place differently, of which there must be none. */
const wrong = (texts: readonly string[]): unknown[] =>
  texts.flatMap((text) => {
    const result = disagreement(text)
    return typeof result === 'object' ? { text, result } : []
  })

describe('places of the quick reader', () => {
  it.each(examples)('are those of the thorough one, and it never hands over: %s', (_, text) => {
    expect(disagreement(text)).toBe('same')
    expect(disagreement(text.replaceAll('\n', '\r\n'))).toBe('same')
    expect(disagreement(text.replaceAll('\n', '\r'))).toBe('same')
    expect(disagreement(text.trimEnd())).toBe('same')
  })

  it.each(features)('are those of the thorough one, or it hands over: %s', (_, text, result) => {
    expect(disagreement(text)).toEqual(result ?? 'same')
    expect(wrong([text.replaceAll('\n', '\r\n'), text.trimEnd(), `# x\n\n${text}\n\n# x`])).toEqual([])
  })

  it('are those of the thorough one for every value in every place and document, or it hands over', () => {
    const texts = [...documents, ...shapes.flatMap((shape) => values.map(shape))]
    expect(wrong(texts)).toEqual([])
    expect(texts.filter((text) => disagreement(text) === 'same').length).toBeGreaterThan(200)
  })

  it('are those of the thorough one on any mutation, or it hands over', { timeout: 120_000 }, () => {
    const ordinary = features.flatMap(([, text, result]) => (result ? [] : [text]))
    let same = 0
    fc.assert(
      fc.property(
        fc.constantFrom(...ordinary),
        fc.nat(),
        fc.nat(3),
        fc.constantFrom(...pieces),
        (text, place, cut, piece) => {
          const at = place % (text.length + 1)
          const mutated = text.slice(0, at) + piece + text.slice(at + cut)
          expect(wrong([mutated])).toEqual([])
          if (disagreement(mutated) === 'same') same += 1
        },
      ),
      { numRuns: 2000, seed: 13 },
    )
    expect(same).toBeGreaterThan(500)
  })

  it('are those of the thorough one for generated plans in several layouts', { timeout: 120_000 }, () => {
    const layouts = [
      {},
      { lineWidth: 0 },
      { indentSeq: false, indent: 4 },
      { defaultStringType: 'QUOTE_SINGLE' },
      { defaultStringType: 'BLOCK_LITERAL' },
      { collectionStyle: 'flow', lineWidth: 60 },
      { collectionStyle: 'flow', lineWidth: 0 },
    ] as const
    let same = 0
    fc.assert(
      fc.property(plans, fc.nat(layouts.length - 1), (plan, layout) => {
        const text = stringify(plan, { aliasDuplicateObjects: false, ...layouts[layout] })
        const result = disagreement(text)
        if (result === 'same') same += 1
        // Whatever is read the quick way is placed the quick way.
        else expect({ text, result }).toEqual({ text, result: 'handed over' })
      }),
      { numRuns: 200, seed: 7 },
    )
    // A reader that always handed over would agree as well.
    expect(same).toBeGreaterThan(15)
  })
})

describe('the source of a plan that was read the quick way', () => {
  const names = ['examples/starter.plan.yaml', 'examples/vitamin-erp.plan.yaml', 'examples/bedrock-petroleum']
  const inputOf = (name: string): Input => ({
    kind: name.endsWith('.yaml') ? 'file' : 'folder',
    name,
    files: Object.entries(filesBelow('examples'))
      .filter(([path]) => path === name || path.startsWith(`${name}/`))
      .map(([path, bytes]) => ({ file: path, bytes }))
      // The head is found wherever it stands.
      .reverse(),
  })
  beforeEach(() => {
    vi.mocked(load).mockClear()
  })

  it.each(names)('never needs the thorough reader: %s', async (name) => {
    const opened = await openPlan(inputOf(name), defaultPlaybook)
    if (opened.kind !== 'plan') throw new Error(name)
    const { locate } = await opened.source()
    const quick = pathsIn(opened.plan).flatMap((path) => both.map((on) => ({ path, on, place: locate(path, on) })))
    expect(load).not.toHaveBeenCalled()

    const thorough = load(inputOf(name), defaultPlaybook)
    if (thorough.kind !== 'plan') throw new Error(name)
    expect(quick.length).toBeGreaterThan(1000)
    for (const { path, on, place } of quick)
      expect({ path, on, place }).toEqual({ path, on, place: thorough.source.locate(path, on) })
  })

  const head = 'version: 1\naccount: { name: x }\n'
  const part = (file: string, text: string): InputFile => ({ file, bytes: new TextEncoder().encode(text) })
  it.each<[string, string, Path, string]>([
    ['team.yaml', 'team:\n  - { id: a, name: b }\n', ['team', 0, 'name'], 'team.yaml:2'],
    ['team.yaml', 'team:\n  - { id: a, name: b }\n', ['team', 7], 'team.yaml:1'],
    ['team.yaml', 'team:\n  - { id: a, name: b }\n', ['account', 'owner'], 'plan.yaml:2'],
    ['team.yaml', '# nobody yet\n', ['team'], 'plan.yaml:1'],
    ['team.yaml', 'team:\n  - &x { id: a, name: b }\n', ['team', 0, 'name'], 'team.yaml:2'],
  ])('knows which file of a folder holds what: %s %j %j', async (file, text, path, place) => {
    const input: Input = { kind: 'folder', name: 'x', files: [part(file, text), part('plan.yaml', head)] }
    const opened = await openPlan(input, defaultPlaybook)
    if (opened.kind !== 'plan') throw new Error(text)
    const { locate } = await opened.source()
    expect(`${locate(path).file}:${String(locate(path).range.start.line)}`).toBe(place)
    expect(load).toHaveBeenCalledTimes(text.includes('&') ? 1 : 0)
  })
  it('is that of the thorough reader when the quick one is not sure', async () => {
    const input: Input = {
      kind: 'file',
      name: 'x.plan.yaml',
      files: [part('x.plan.yaml', `${head}period: { from }\n`)],
    }
    const opened = await openPlan(input, defaultPlaybook)
    if (opened.kind !== 'plan') throw new Error('no plan')
    expect(load).not.toHaveBeenCalled()
    const { locate } = await opened.source()
    expect(load).toHaveBeenCalledTimes(1)
    expect(locate(['period', 'from']).range.start).toEqual({ line: 3, column: 11 })
  })
})
