import { decodeBytes } from '../../plan/decode.js'
import { keysOfFormat } from '../../plan/format.js'
import { readYaml } from '../../plan/reader.js'
import { merged } from '../../plan/root.js'
import { currentVersion } from '../../plan/versions.js'
import { edited, type Draft, type Edited, type NotEdited } from '../edit.js'
import { fromVersion0 } from './from-0.js'
import type { Migration, Scales } from './migration.js'

/** Every step, the oldest first. A new version of the format adds one line here and one to `plan/versions.ts`. */
const migrations: readonly Migration[] = [fromVersion0]

/** The steps that lead from an older version to the current one. */
export const stepsFrom = (version: number): readonly Migration[] => {
  const steps: Migration[] = []
  for (let at = version; at !== currentVersion;) {
    const step = migrations.find(({ from }) => from === at)
    if (step === undefined) throw new Error(`nothing leads on from version ${String(at)}`)
    steps.push(step)
    at = step.to
  }
  return steps
}

/** What the files of a plan hold together, whatever their version; undefined where one is no text. */
export const rawData = ({ files }: Draft): unknown => {
  const readings = files.flatMap(({ file, bytes }) => {
    const decoded = decodeBytes(bytes ?? new Uint8Array())
    return decoded.kind === 'text' ? [readYaml(file, decoded.text)] : []
  })
  return readings.length < files.length ? undefined : merged(readings).data
}

/** Takes some steps, one after the other, in the text of a plan. All or nothing. */
export const migrated = (draft: Draft, steps: readonly Migration[], scales: Scales): Edited | NotEdited => {
  let now = draft
  for (const { changes, to } of steps) {
    const meant = [...changes(rawData(now), scales), { kind: 'set', path: ['version'], value: to } as const]
    const result = edited(now, meant, keysOfFormat)
    if (result.kind === 'refused') return result
    now = { ...draft, files: result.files }
  }
  const changed = now.files.flatMap(({ file, bytes: after }, index) => {
    const before = draft.files[index]?.bytes
    return after === undefined || (before !== undefined && Buffer.compare(before, after) === 0)
      ? []
      : [{ file, before, after }]
  })
  return { kind: 'edited', files: now.files, changed }
}
