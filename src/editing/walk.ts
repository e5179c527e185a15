import type { Path } from '../report/diagnostic.js'
import type { Text } from '../report/text.js'
import type { Alias, Entry, Node } from './document.js'

/** The way to a value, as far as it goes. */
export type Walk = {
  /** What was found on the way; the first is the whole document. */
  readonly steps: readonly [Entry, ...Entry[]]
  /** The part of the path that leads nowhere, or through an alias. */
  readonly missing: Path
}

/** Why a change cannot be made in a text, at an offset. */
export type Obstacle = { readonly offset: number; readonly message: Text; readonly hint: Text }

/** The place of a key or an index among the entries of a map or list; -1 where it is not there. */
const indexOf = (node: Node, name: string | number): number => {
  if (node.kind === 'map') return node.entries.findIndex(({ key }) => key?.said() === String(name))
  return node.kind === 'list' && typeof name === 'number' && name < node.entries.length ? name : -1
}

/** Follows a path as far as it leads. */
export const walk = (document: Entry, path: Path): Walk => {
  const steps: [Entry, ...Entry[]] = [document]
  for (const [index, name] of path.entries()) {
    const { node } = steps.at(-1) ?? document
    const next = 'entries' in node ? node.entries[indexOf(node, name)] : undefined
    if (next === undefined) return { steps, missing: path.slice(index) }
    steps.push(next)
  }
  return { steps, missing: [] }
}

/** Whether what stands in the last of some entries stands in brackets. */
export const isInBrackets = (steps: readonly Entry[]): boolean =>
  steps.slice(0, -1).some(({ node }) => 'inBrackets' in node && node.inBrackets)

const all = (node: Node): readonly Node[] =>
  'entries' in node ? [node, ...node.entries.flatMap((entry) => all(entry.node))] : [node]

const anchorsIn = (nodes: readonly Node[]): readonly string[] => nodes.flatMap(({ anchor }) => anchor ?? [])

const aliasesIn = (nodes: readonly Node[]): readonly Alias[] => nodes.filter((node) => node.kind === 'alias')

const shared = (name: string, offset: number): Obstacle => ({
  offset,
  message: {
    en: `this value is written once and used in several places (&${name}, *${name}), and a change here would change them all`,
    zh: `这个值只写了一次，却在几处使用（&${name}、*${name}），在这里修改会一起改变`,
  },
  hint: {
    en: `Replace *${name} by a value of its own, then change it.`,
    zh: `请先把 *${name} 换成它自己的值，再修改。`,
  },
})

export const throughAlias = ({ name, start }: Alias): Obstacle => shared(name, start)

/**
 * What is in the way of a change inside of some values, and of one that goes as a whole: another place takes one of
 * them over. `at` is the offset of what is to change.
 */
export const sharedBy = (document: Entry, around: readonly Entry[], at: number, gone?: Entry): Obstacle | undefined => {
  const inside = new Set(gone ? all(gone.node) : [])
  const used = new Set(aliasesIn(all(document.node).filter((node) => !inside.has(node))).map(({ name }) => name))
  const name = anchorsIn([...around.map(({ node }) => node), ...inside]).find((each) => used.has(each))
  return name === undefined ? undefined : shared(name, at)
}
