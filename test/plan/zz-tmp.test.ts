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


it('hunts', { timeout: 900_000 }, () => {
  const ordinary = features.flatMap(([, text, result]) => (result ? [] : [text]))
  let seed = Number(process.env['SEED'] ?? 1)
  const rnd = (n: number) => { seed = (seed + 0x6d2b79f5) | 0; let x = Math.imul(seed ^ (seed >>> 15), 1 | seed); x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x; return ((x ^ (x >>> 14)) >>> 0) % n }
  const seen = new Set<string>()
  let same = 0
  const bad = (t: string) => { try { return typeof disagreement(t) === 'object' } catch (e) { return true } }
  for (let i = 0; i < Number(process.env['N'] ?? 60000) && seen.size < 25; i += 1) {
    let t = ordinary[rnd(ordinary.length)]!
    if (rnd(2) === 0) t += ordinary[rnd(ordinary.length)]!.replaceAll(/^(?=[a-z])/gm, 'k')
    if (rnd(3) > 0) { const ls = t.split('\n'); for (let k = rnd(3); k >= 0; k -= 1) { const a = rnd(ls.length), b = rnd(ls.length); switch (rnd(5)) { case 0: ls.splice(a, 0, ls[b] ?? ''); break; case 1: ls[a] = ' ' + (ls[a] ?? ''); break; case 2: ls[a] = (ls[a] ?? '').replace(/^ /, ''); break; case 3: ls.splice(a, 1); break; case 4: ls.splice(a, 0, ' '.repeat(rnd(6)) + pieces[rnd(pieces.length)]!) } } t = ls.join('\n') }
    if (rnd(2) === 0) for (let k = rnd(2); k >= 0; k -= 1) { const at = rnd(t.length + 1); t = t.slice(0, at) + pieces[rnd(pieces.length)]! + t.slice(at + rnd(4)) }
    if (t.length > 1500) continue
    if (!bad(t)) { same += 1; continue }
    for (let again = true; again;) { again = false; for (let n = 6; n >= 1; n -= 1) for (let j = 0; j < t.length; j += 1) { const u = t.slice(0, j) + t.slice(j + n); if (bad(u)) { t = u; again = true; break } } }
    if (seen.has(t)) continue
    seen.add(t)
    const r = readYaml(file, unixLines(t))
    const dis = (() => { try { return disagreement(t) } catch (e) { return String(e) } })()
    console.log('\n>>', JSON.stringify(t), JSON.stringify(quickReading(unixLines(t))?.data), JSON.stringify(r.data), JSON.stringify(r.problems.map((p) => p.message.en)), r.data === undefined ? '' : JSON.stringify(dis))
  }
  console.log('\n>> not bad', same)
})
