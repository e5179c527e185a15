import type { Playbook } from '../playbook/playbook.js'
import type { Diagnostic } from '../report/diagnostic.js'
import { decodeBytes } from './decode.js'
import type { Input, Loaded } from './load.js'
import type { Plan } from './plan.js'
import { idOf, isHead, withoutEmpty } from './plan-data.js'
import { quickReading } from './quick-reader.js'
import { standsForUnknown } from './stand-ins.js'
import { sourceOf, type Source, type SourceFile } from './source.js'
import { isPlan } from './validator-quick.generated.js'

/** A plan that can be used, or what keeps it from being one. The source is read when a place is asked for. */
export type Opened =
  | {
      readonly kind: 'plan'
      readonly plan: Plan
      readonly id: string
      readonly diagnostics: readonly Diagnostic[]
      source(): Promise<Source>
    }
  | Exclude<Loaded, { readonly kind: 'plan' }>

const saysUnknown = (value: unknown): boolean =>
  typeof value === 'object' && value !== null ? Object.values(value).some(saysUnknown) : standsForUnknown(value, true)

/** One file of a plan. */
type Part = { readonly data: unknown; readonly places: () => SourceFile | undefined }

/** The files of a plan, its head first, if each is an ordinary document. */
const partsOf = ({ kind, files }: Input): readonly Part[] | undefined => {
  const head = kind === 'file' ? files[0] : files.find(isHead)
  if (head === undefined) return undefined
  const parts: Part[] = []
  for (const { file, bytes } of [head, ...files.filter((other) => other !== head)]) {
    const decoded = decodeBytes(bytes)
    const reading = decoded.kind === 'text' ? quickReading(decoded.text) : undefined
    if (reading === undefined) return undefined
    parts.push({ data: reading.data, places: () => reading.places(file) })
  }
  return parts
}

/** The data of all files of a plan, if no key stands in two of them. */
const dataOf = (parts: readonly Part[]): Record<string, unknown> | undefined => {
  const whole: Record<string, unknown> = {}
  for (const { data } of parts) {
    // An empty part file is fine; anything else but keys is not.
    const part = data ?? {}
    if (typeof part !== 'object' || Array.isArray(part)) return undefined
    for (const [key, value] of Object.entries(part)) {
      if (Object.hasOwn(whole, key)) return undefined
      whole[key] = value
    }
  }
  return whole
}

type QuickPlan = { readonly plan: Plan; readonly id: string; source(): Source | undefined }

/** A plan with nothing to complain about, read the quick way; undefined whenever there might be something to say. */
const quickPlan = (input: Input): QuickPlan | undefined => {
  const parts = partsOf(input)
  const data = parts && dataOf(parts)
  if (!parts || !data || !isPlan(data) || saysUnknown(data)) return undefined
  const files = parts.map(({ places }) => places)
  return {
    // The validator has just said that the data has this shape.
    plan: withoutEmpty(data) as Plan,
    id: idOf(data, input),
    source() {
      const known = files.flatMap((places) => places() ?? [])
      return known.length === files.length ? sourceOf(known) : undefined
    },
  }
}

/**
 * Reads and checks a plan: quickly when nothing is wrong with it, thoroughly with words when something is. Both ways
 * give the same plan and the same places; differential tests hold them to it.
 */
export const openPlan = async (input: Input, playbook: Playbook): Promise<Opened> => {
  const thorough = async () => (await import('./load.js')).load(input, playbook)
  const quick = quickPlan(input)
  if (quick)
    return {
      kind: 'plan',
      plan: quick.plan,
      id: quick.id,
      diagnostics: [],
      async source() {
        const source = quick.source()
        if (source) return source
        const loaded = await thorough()
        if (loaded.kind === 'plan') return loaded.source
        throw new Error(`${input.name} is a plan to one reader and none to the other`)
      },
    }
  const loaded = await thorough()
  if (loaded.kind !== 'plan') return loaded
  const { plan, id, diagnostics, source } = loaded
  return { kind: 'plan', plan, id, diagnostics, source: () => Promise.resolve(source) }
}
