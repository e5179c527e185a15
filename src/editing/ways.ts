import { addWays } from './add.js'
import type { Path } from '../report/diagnostic.js'
import type { Change, Value } from './change.js'
import { documentOf } from './document.js'
import { putWays } from './put.js'
import { removeWays } from './remove.js'
import { keyText, requoted } from './scalar.js'
import { siteOf, type KeyOrder, type Site } from './site.js'
import type { Way } from './splice.js'
import { sharedBy, throughAlias, walk, type Obstacle } from './walk.js'

const renameWays = ({ entry }: Site, name: string): readonly Way[] => {
  const { key } = entry
  if (key === undefined) throw new Error('an item of a list has no key')
  const { start, end, style } = key
  const isQuoted = style === 'single' || style === 'double'
  return [[{ start, end, text: isQuoted ? requoted(name, style) : keyText(name) }]]
}

type Ways = readonly Way[] | Obstacle

/** The ways to put something in where nothing stands, below the last entry on the way. */
const newWays = (site: Site, missing: Path, value: Value): Ways => {
  const [first, ...others] = missing
  const { steps, entry } = site
  if (first === undefined) throw new Error('nothing is missing')
  if (entry.node.kind === 'alias') return throughAlias(entry.node)
  return sharedBy(steps[0], steps, entry.start) ?? addWays(site, [first, ...others], value)
}

/** The ways to make one change in a text whose lines end with LF, the best first; or what is in the way. */
export const waysTo = (text: string, change: Change, order: KeyOrder, document = documentOf(text)): Ways => {
  const { path } = change
  const place = (to: Path): { readonly site: Site; readonly missing: Path } => {
    const { steps, missing } = walk(document, to)
    return { site: siteOf(text, steps, to.slice(0, to.length - missing.length), order), missing }
  }
  if (change.kind === 'insert') {
    const { site, missing } = place(path.slice(0, -1))
    return newWays(site, [...missing, ...path.slice(-1)], change.value)
  }
  const { site, missing } = place(path)
  const { steps, entry } = site
  if (missing.length > 0 && change.kind === 'set') return newWays(site, missing, change.value)
  // What is there in the data, but not here, is there through an alias.
  if (missing.length > 0 && entry.node.kind === 'alias') return throughAlias(entry.node)
  const gone = change.kind === 'rename' ? undefined : entry
  const obstacle = sharedBy(document, steps.slice(0, -1), entry.start, gone)
  if (obstacle) return obstacle
  switch (change.kind) {
    case 'set':
      return putWays(site, change.value)
    case 'remove':
      return removeWays(site)
    case 'rename':
      return renameWays(site, change.key)
  }
}
