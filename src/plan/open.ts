import type { Playbook } from '../playbook/playbook.js'
import type { Diagnostic } from '../report/diagnostic.js'
import { decodeBytes } from './decode.js'
import type { Input, Loaded } from './load.js'
import type { Plan } from './plan.js'
import { idOf, isHead, withoutEmpty } from './plan-data.js'
import { quickData } from './quick-reader.js'
import { standsForUnknown } from './stand-ins.js'
import type { Source } from './source.js'
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

/** The data of all files of a plan, if each is an ordinary document and no key stands in two of them. */
const dataOf = ({ files }: Input): Record<string, unknown> | undefined => {
  const whole: Record<string, unknown> = {}
  for (const { bytes } of files) {
    const decoded = decodeBytes(bytes)
    const read = decoded.kind === 'text' ? quickData(decoded.text) : undefined
    if (read === undefined) return undefined
    // An empty part file is fine; anything else but keys is not.
    const part = read.data ?? {}
    if (typeof part !== 'object' || Array.isArray(part)) return undefined
    for (const [key, value] of Object.entries(part)) {
      if (Object.hasOwn(whole, key)) return undefined
      whole[key] = value
    }
  }
  return whole
}

/** A plan with nothing to complain about, read the quick way; undefined whenever there might be something to say. */
const quickPlan = (input: Input): { readonly plan: Plan; readonly id: string } | undefined => {
  if (input.kind === 'folder' && !input.files.some(isHead)) return undefined
  const data = dataOf(input)
  if (data === undefined || !isPlan(data) || saysUnknown(data)) return undefined
  // The validator has just said that the data has this shape.
  return { plan: withoutEmpty(data) as Plan, id: idOf(data, input) }
}

/**
 * Reads and checks a plan: quickly when nothing is wrong with it, thoroughly with words and places when something is.
 * Both ways give the same plan; a differential test holds them to it.
 */
export const openPlan = async (input: Input, playbook: Playbook): Promise<Opened> => {
  const thorough = async () => (await import('./load.js')).load(input, playbook)
  const quick = quickPlan(input)
  if (quick)
    return {
      kind: 'plan',
      ...quick,
      diagnostics: [],
      async source() {
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
