import type { Retyped } from '../report/repair.js'
import type { Draft, Edited } from './edit.js'
import { spliced } from './splice.js'

/** Puts other signs into the text of files that cannot be read yet; no other byte changes. */
export const retyped = ({ files }: Draft, signs: readonly Retyped[]): Edited => {
  const all = files.map(({ file, bytes: before }) => {
    const own = signs.filter((each) => each.file === file)
    if (own.length === 0 || before === undefined) return { file, before, after: before }
    const whole = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(before)
    const bom = whole.startsWith('\ufeff') ? '\ufeff' : ''
    const text = whole.slice(bom.length)
    const after = new TextEncoder().encode(bom + spliced(text, own))
    return { file, before, after }
  })
  return {
    kind: 'edited',
    files: all.map(({ file, after }) => ({ file, bytes: after })),
    changed: all.flatMap(({ file, before, after }) =>
      after === undefined || after === before ? [] : [{ file, before, after }],
    ),
  }
}
