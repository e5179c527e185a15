import { applied, isEqual, isMap, type Change, type Value } from './change.js'
import { documentOf } from './document.js'
import { asEdited, edited, opened, type Draft, type Edited, type NotEdited, type OpenFile } from './edit.js'
import { unified } from './line-ends.js'
import type { KeyOrder } from './site.js'
import { spliced, type Splice } from './splice.js'
import { read } from './step.js'
import { waysTo } from './ways.js'

const isApart = (splices: readonly Splice[]): boolean =>
  splices
    .toSorted((a, b) => a.start - b.start)
    .every(({ start }, index, sorted) => index === 0 || start > (sorted[index - 1]?.end ?? start))

/** The file after some changes that are all made in the text as it stands; undefined where that does not work out. */
const changedAtOnce = (home: OpenFile, changes: readonly Change[], order: KeyOrder): OpenFile | undefined => {
  const { text, data } = home
  if (data === undefined) return undefined
  const lines = unified(text)
  const document = documentOf(lines.text)
  const splices: Splice[] = []
  for (const change of changes) {
    const ways = waysTo(lines.text, change, order, document)
    const [best] = 'message' in ways ? [] : ways
    if (best === undefined) return undefined
    splices.push(...best)
  }
  if (!isApart(splices)) return undefined
  const after = read(spliced(text, lines.inFile(splices)))
  const wanted: Value = applied(data, changes)
  return after.data !== undefined && isEqual(after.data, wanted) ? { ...home, ...after } : undefined
}

/** A change that leaves everything around it where it is. */
const staysInPlace = (change: Change): boolean =>
  change.kind === 'rename' || (change.kind === 'set' && (typeof change.value !== 'object' || change.value === null))

/**
 * The same as `edited` for changes of which none touches what another is about: those that stay in place are made at
 * once, and the text is read once instead of for each of them. Where that does not work out, one is made after the other.
 */
export const editedTogether = (draft: Draft, changes: readonly Change[], order: KeyOrder): Edited | NotEdited => {
  const open = draft.files.map(opened)
  const holderOf = ({ path: [key] }: Change): OpenFile | undefined =>
    open.find(({ data }) => isMap(data) && Object.hasOwn(data, String(key)))
  const atOnce = changes.filter((change) => staysInPlace(change) && holderOf(change) !== undefined)
  const after = open.map((file) => {
    const own = atOnce.filter((change) => holderOf(change) === file)
    return own.length === 0 ? file : changedAtOnce(file, own, order)
  })
  if (!after.every((file) => file !== undefined)) return edited(draft, changes, order)
  const { files } = asEdited(after)
  const rest = changes.filter((change) => !atOnce.includes(change))
  return edited({ ...draft, files }, rest, order)
}
