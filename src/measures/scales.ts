import type { Level, Playbook, ScaleName } from '../playbook/playbook.js'

/** The levels of a scale in the order of the playbook; none when there is no such scale. */
export const levelsOf = (playbook: Playbook, scale: ScaleName): readonly (readonly [string, Level])[] =>
  Object.entries(playbook.scales[scale] ?? {})

/** One level of a scale; undefined = no level is given, or the scale has no such level. */
export const levelOf = (playbook: Playbook, scale: ScaleName, id: string | undefined): Level | undefined => {
  const levels = playbook.scales[scale]
  return id !== undefined && levels && Object.hasOwn(levels, id) ? levels[id] : undefined
}

/** Domain 3: the number of a level in formulas; undefined = unknown, or the scale is only a list of names. */
export const numberOf = (playbook: Playbook, scale: ScaleName, id: string | undefined): number | undefined =>
  levelOf(playbook, scale, id)?.number

/** A level that counts in a formula, with its name; undefined as above. */
export const numberedLevel = (
  playbook: Playbook,
  scale: ScaleName,
  id: string | undefined,
): { readonly number: number; readonly label: Level['label'] } | undefined => {
  const level = levelOf(playbook, scale, id)
  return level?.number === undefined ? undefined : { number: level.number, label: level.label }
}

/** Whether a value is known and among these ids. */
export const isOneOf = (ids: readonly string[], id: string | undefined): boolean => id !== undefined && ids.includes(id)

/** Whether one of several values is among these ids. */
export const hasOneOf = (ids: readonly string[], values: readonly string[] | undefined): boolean =>
  values?.some((value) => ids.includes(value)) ?? false

/** What people call a level, in every language; undefined = no level is given, or the scale has no such level. */
export const labelOf = (
  playbook: Playbook,
  scale: ScaleName,
  id: string | undefined | null,
): Level['label'] | undefined => levelOf(playbook, scale, id ?? undefined)?.label

/** The names of several levels of a scale. */
export const labelsOf = (playbook: Playbook, scale: ScaleName, ids: readonly string[]): readonly Level['label'][] =>
  ids.flatMap((id) => labelOf(playbook, scale, id) ?? [])
