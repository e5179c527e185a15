import type { Playbook } from '../../playbook/playbook.js'
import type { Path } from '../../report/diagnostic.js'
import type { Text } from '../../report/text.js'
import { isList, isMap, type Change } from '../change.js'

export type Scales = Playbook['scales']

/**
 * A step from one version of the format to the next, as changes of the data. It knows both versions by itself: the
 * schema is always that of the newest. What it does not understand it leaves as it is, for the format to complain about.
 */
export type Migration = {
  readonly from: number
  readonly to: number
  /** What becomes of a plan, in a few words. */
  readonly describes: Text
  readonly changes: (data: unknown, scales: Scales) => readonly Change[]
}

/** A value that was found, and where. */
export type FoundValue = { readonly path: Path; readonly value: unknown }

const stepInto = ({ path, value }: FoundValue, name: string): readonly FoundValue[] => {
  if (name === '[]') return isList(value) ? value.map((item, index) => ({ path: [...path, index], value: item })) : []
  return isMap(value) && Object.hasOwn(value, name) ? [{ path: [...path, name], value: value[name] }] : []
}

/** What stands at a place such as `relationships.people[].attitude`, once for each item of a list on the way. */
export const valuesAt = (data: unknown, place: string): readonly FoundValue[] =>
  place
    .replaceAll('[]', '.[]')
    .split('.')
    .reduce<readonly FoundValue[]>(
      (found, name) => found.flatMap((one) => stepInto(one, name)),
      [{ path: [], value: data }],
    )

/** Everything in the data that stands under a key, in the order of the file. */
export const valuesUnder = (
  data: unknown,
  isWanted: (key: string) => boolean,
  path: Path = [],
): readonly FoundValue[] => {
  if (isList(data)) return data.flatMap((item, index) => valuesUnder(item, isWanted, [...path, index]))
  if (!isMap(data)) return []
  return Object.entries(data).flatMap(([key, value]) => [
    ...(isWanted(key) ? [{ path: [...path, key], value }] : []),
    ...valuesUnder(value, isWanted, [...path, key]),
  ])
}

/** Gives a key another name wherever it stands; where the new name is taken, the old one stays. */
export const renamed = (data: unknown, place: string, key: string): readonly Change[] => {
  const [, above = '', old = ''] = /^(?:(.*)\.)?([^.]+)$/.exec(place) ?? []
  const holders = above === '' ? [{ path: [], value: data }] : valuesAt(data, above)
  return holders.flatMap(({ path, value }): readonly Change[] =>
    isMap(value) && Object.hasOwn(value, old) && !Object.hasOwn(value, key)
      ? [{ kind: 'rename', path: [...path, old], key }]
      : [],
  )
}
