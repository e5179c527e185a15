import { formatAt, keysOfFormat } from '../../plan/format.js'
import type { Path } from '../../report/diagnostic.js'
import type { Collection } from './tree.js'

/** Columns of a line with brackets on it. */
const widest = 120

/** The same where the values are texts that want to be read one by one. */
const widestWords = 80

/** Maps that stand on one line, by the last steps of their place. */
const onOneLine = new Set([
  'period',
  'takeover',
  'service_times.*',
  'team[]',
  'self_assessment',
  'tactics[]',
  'evidence[]',
  'steps.*',
  'mappings[]',
  'reference_cases[]',
  'relationship',
  'ratings.*',
  'willingness',
  'organisations[]',
  'none_found',
  'competitor_views[]',
  'stage_history[]',
  'key_results[]',
  'key_actions',
  'overrides[]',
  'next_action',
  'assessment.us',
  'assessment.competitors.*',
  'levers[]',
  'workstreams[].milestones[]',
  'governance',
  'vulnerabilities[]',
  'recommendations[]',
  'decisions[]',
  'figures',
  'touches[]',
  'waivers[]',
])

const onShortLine = new Set(['cues', 'discount', 'personal'])

/** Lists of texts that stand below each other though each is short. */
const oneBelowTheOther = new Set(['subsidiaries', 'success_factors', 'fixed_items', 'variable_items', 'assert'])

const isResearch = (name: string): boolean =>
  /^background\.(?:company|their_customers|their_competitors|(?:focuses|environment|own_business)\.\w+)$/.test(name)

/** Lists whose items stand apart from each other. */
const apart: readonly string[] = ['relationships.people', 'opportunities']

/** Keys at the top that are about the plan itself; the others begin a section each. */
const heading: readonly string[] = [
  'version',
  'id',
  'status',
  'period',
  'currency',
  'owner',
  'modules',
  'reviewed_with',
  'synced_with',
  'notes',
]

/** A place of the format, which says how what stands there is laid out. */
export type Place = {
  /** `relationships.people[].relationship`, the same for every person. */
  readonly name: string
  readonly path: Path
}

export const rootPlace: Place = { name: '', path: [] }

/** Whether a name ends with one of some last steps. */
const endsIn = (name: string, ends: ReadonlySet<string>): boolean => {
  const steps = name.split('.')
  return [1, 2, 3].some((count) => ends.has(steps.slice(-count).join('.')))
}

/** What the format says about places, each looked up once. */
export class Format {
  readonly #keys = new Map<string, readonly string[]>()
  readonly #kinds = new Map<string, ReadonlySet<string>>()
  readonly #lines = new Map<string, number>()

  /** The keys of the map at a place, in order. */
  keysAt({ name, path }: Place): readonly string[] {
    const known = this.#keys.get(name) ?? keysOfFormat(path)
    this.#keys.set(name, known)
    return known
  }

  childOf(place: Place, step: string | number): Place {
    const { name, path } = place
    const inner = [...path, step]
    if (typeof step === 'number') return { name: `${name}[]`, path: inner }
    const before = name === '' ? '' : `${name}.`
    const keys = this.keysAt(place)
    if (keys.includes(step) && this.#isOpen(name)) return { name: `${before}*`, path: inner }
    return { name: before + (keys.includes(step) ? step : keys.length === 0 ? '*' : '?'), path: inner }
  }

  /** Maps whose values are all of a kind, whatever their keys are. */
  #isOpen(name: string): boolean {
    return ['service_times', 'steps', 'ratings'].includes(name.split('.').at(-1) ?? '')
  }

  /** How wide a line with all of a map or list may be; 0 = it stands on lines of its own. */
  widthAt(place: Place, { kind, inBrackets, entries }: Collection): number {
    const asWritten = inBrackets ? widest : 0
    if (place.path.length === 0) return 0
    if (entries.length === 0) return Infinity
    if (kind === 'list') {
      if (entries.some(({ value }) => value.kind === 'map')) return 0
      if (entries.some(({ value }) => value.kind === 'list')) return asWritten
    }
    if (!this.#isKnown(place, kind)) return asWritten
    const known = this.#lines.get(place.name) ?? this.#knownWidth(place.name, kind)
    this.#lines.set(place.name, known)
    if (kind === 'map' && isResearch(place.name)) return entries.some(({ key }) => key?.value === 'text') ? 0 : widest
    return known
  }

  #isKnown({ name, path }: Place, kind: 'map' | 'list'): boolean {
    const known = this.#kinds.get(name) ?? formatAt(path).kinds
    this.#kinds.set(name, known)
    return known.has(kind)
  }

  #knownWidth(name: string, kind: 'map' | 'list'): number {
    if (kind === 'list') return endsIn(name, oneBelowTheOther) ? 0 : widest
    return endsIn(name, onOneLine) ? widest : endsIn(name, onShortLine) ? widestWords : 0
  }
}

/** Whether the items of a list stand apart by an empty line. */
export const standsApart = ({ name }: Place): boolean => apart.includes(name)

/** Whether a top-level key begins a section. */
export const isSection = (key: string): boolean => !heading.includes(key)
