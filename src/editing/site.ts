import type { Path } from '../report/diagnostic.js'
import type { Entry } from './document.js'
import { indentationOf, isJson, type Indentation } from './style.js'
import { isInBrackets } from './walk.js'

/** The keys that the map at a path may have, in the order of the format. */
export type KeyOrder = (path: Path) => readonly string[]

/** A place in a text where something is to change, and how the lines around it are written. */
export type Site = {
  readonly text: string
  /** From the whole document to the entry at hand. */
  readonly steps: readonly [Entry, ...Entry[]]
  readonly entry: Entry
  /** Of the entry at hand. */
  readonly path: Path
  readonly inFlow: boolean
  readonly asJson: boolean
  readonly style: Indentation
  readonly order: KeyOrder
}

export const siteOf = (text: string, steps: readonly [Entry, ...Entry[]], path: Path, order: KeyOrder): Site => ({
  text,
  steps,
  entry: steps.at(-1) ?? steps[0],
  path,
  inFlow: isInBrackets(steps),
  asJson: isJson(steps),
  style: indentationOf(text, steps),
  order,
})

/** The place around: the map or list that holds the entry at hand. */
export const above = ({ text, steps, path, order }: Site): Site => {
  const [document, ...others] = steps
  return siteOf(text, [document, ...others.slice(0, -1)], path.slice(0, -1), order)
}
