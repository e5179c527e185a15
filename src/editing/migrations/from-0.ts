import type { Level } from '../../playbook/playbook.js'
import { applied, type Change, type Value } from '../change.js'
import { renamed, valuesAt, valuesUnder, type FoundValue, type Migration, type Scales } from './migration.js'

/** Place in version 0 → what its last key is called in version 1. */
const names: readonly (readonly [place: string, key: string])[] = [
  ['customer', 'account'],
  ['relationships.people[].position', 'title'],
  ['opportunities[].sales_stage', 'stage'],
]

const people = 'relationships.people[]'
const organisations = 'relationships.organisations[]'
const overrides = 'opportunities[].overrides[]'

/** Scale → the places where version 0 has the number of a level. */
const levels: readonly (readonly [scale: string, places: readonly string[]])[] = [
  ['influence', [`${people}.influence`, `${organisations}.influence`]],
  ['contact', [`${people}.contact`, `${overrides}.contact`]],
  ['attitude', [`${people}.attitude`, `${overrides}.attitude`]],
  ['relationship', [`${people}.relationship.current`, `${people}.relationship.desired`]],
  ['organisation_relationship', [`${organisations}.relationship.current`, `${organisations}.relationship.desired`]],
]

/** Where version 0 counts the stages from 1 on. */
const stages: readonly string[] = ['', '.stage_history[]', '.key_results[]'].map(
  (list) => `opportunities[]${list}.stage`,
)

const isDateKey = (key: string): boolean => /^(?:date|due|from|to|until|.+_on)$/.test(key)

const levelWith = (number: unknown, scale: Readonly<Record<string, Level>> | undefined): string | undefined =>
  typeof number === 'number' ? Object.entries(scale ?? {}).find(([, level]) => level.number === number)?.[0] : undefined

const stageOf = (number: unknown): string | undefined =>
  typeof number === 'number' ? ['A', 'B', 'C', 'D', 'E', 'F'][number - 1] : undefined

const dayOf = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\d{4}\/\d\d\/\d\d$/.test(value) ? value.replaceAll('/', '-') : undefined

/** Puts what is meant in place of each value that is understood. */
const converted = (found: readonly FoundValue[], meant: (value: unknown) => Value | undefined): readonly Change[] =>
  found.flatMap(({ path, value }): readonly Change[] => {
    const fresh = meant(value)
    return fresh === undefined ? [] : [{ kind: 'set', path, value: fresh }]
  })

const convertedIn = (data: unknown, scales: Scales): readonly Change[] => [
  ...levels.flatMap(([scale, places]) =>
    places.flatMap((place) => converted(valuesAt(data, place), (value) => levelWith(value, scales[scale]))),
  ),
  ...stages.flatMap((place) => converted(valuesAt(data, place), stageOf)),
  ...converted(valuesUnder(data, isDateKey), dayOf),
]

/** Version 0 never was in use: it was invented to try out how a plan is brought to another version. */
export const fromVersion0: Migration = {
  from: 0,
  to: 1,
  describes: {
    en: 'keys with their present names, levels and stages by id, dates with hyphens',
    zh: '键改用现在的名称，级别和阶段改写为 id，日期改用连字符',
  },
  changes(data, scales) {
    const first = names.flatMap(([place, key]) => renamed(data, place, key))
    return [...first, ...convertedIn(applied(data as Value, first), scales)]
  },
}
