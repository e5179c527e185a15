import { linesOf as placesOf, lineIndex, unixLines } from '../../plan/lines.js'
import { readYaml, type Reading } from '../../plan/reader.js'
import { rootProblem } from '../../plan/root.js'
import { sourceOf } from '../../plan/source.js'
import type { Path } from '../../report/diagnostic.js'
import type { Text } from '../../report/text.js'
import { attachComments } from './comments.js'
import { linesOfTree } from './lines.js'
import { treeOf, type Comment } from './tree.js'

/** A text in the one layout of the format, or why it stays as it is. */
export type LaidOut =
  | { readonly kind: 'laid-out'; readonly text: string }
  | { readonly kind: 'refused'; readonly message: Text; readonly hint?: Text; readonly line?: number }

const mark = '\ufeff'

/** A text whose line ends are LF with its comments, and how it is laid out. */
type Layout = { readonly from: string; readonly comments: readonly Comment[]; readonly text: string }

const layoutOf = (from: string): Layout => {
  const tree = treeOf(from)
  const lines = linesOfTree(tree, attachComments(tree, from))
  return { from, comments: tree.comments, text: lines.length === 0 ? '' : `${lines.join('\n')}\n` }
}

/** Why a text is no document with keys, as `plan check` says it. */
const faultOf = ({
  refusal,
  problems,
  data,
  places: { lines },
}: Reading): Extract<LaidOut, { kind: 'refused' }> | undefined => {
  if (refusal) return { kind: 'refused', ...refusal }
  const problem = problems.find(({ severity }) => severity === 'error')
  if (problem) {
    const { message, hint, span } = problem
    return { kind: 'refused', message, ...(hint && { hint }), line: lineIndex(lines, span[0]) + 1 }
  }
  const wrongRoot = rootProblem(data, lines.text, 'part')
  return wrongRoot && { kind: 'refused', message: wrongRoot.message, hint: wrongRoot.hint }
}

const isHolder = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Where two values differ first; undefined: nowhere. The order of keys says nothing. */
const difference = (one: unknown, other: unknown, path: Path = []): Path | undefined => {
  if (!isHolder(one) || !isHolder(other)) return Object.is(one, other) ? undefined : path
  const keys = Object.keys(one)
  if (Array.isArray(one) !== Array.isArray(other) || keys.length !== Object.keys(other).length) return path
  for (const key of keys) {
    const step = Array.isArray(one) ? Number(key) : key
    if (!Object.hasOwn(other, key)) return [...path, step]
    const found = difference(one[key], other[key], [...path, step])
    if (found) return found
  }
  return undefined
}

/** The line of a comment that another text does not have as often. */
const lostComment = ({ from, comments }: Layout, others: readonly Comment[]): number | undefined => {
  const counts = new Map<string, number>()
  for (const { text } of others) counts.set(text, (counts.get(text) ?? 0) + 1)
  for (const { text, offset } of comments) {
    const left = (counts.get(text) ?? 0) - 1
    if (left < 0) return lineIndex(placesOf('', from), offset) + 1
    counts.set(text, left)
  }
  return undefined
}

const firstDifference = (one: string, other: string): number => {
  const lines = other.split('\n')
  return one.split('\n').findIndex((line, index) => line !== lines[index]) + 1
}

const sameWords: Text = {
  en: 'this cannot be laid out without changing what it says, so the file stays as it is',
  zh: '无法在不改变内容的前提下排版此处，文件保持原样',
}

const sameComments: Text = {
  en: 'this comment would be lost or moved to another text, so the file stays as it is',
  zh: '排版会丢失这条注释或改变其位置，文件保持原样',
}

const sameTwice: Text = {
  en: 'this would be laid out differently each time, so the file stays as it is',
  zh: '此处每次排版的结果都会不同，文件保持原样',
}

const simpler: Text = {
  en: 'Write this place in a simpler way, without anchors and tags, and its comments on lines of their own.',
  zh: '请把此处写得简单些：不用锚点和标签，注释单独成行。',
}

/** What a layout would spoil, if anything: the data, a comment, or itself the next time. */
const damage = (reading: Reading, laid: string, first: Layout): { message: Text; line: number } | undefined => {
  const again = readYaml('', laid)
  const path = again.data === undefined ? [] : difference(reading.data, again.data)
  if (path) return { message: sameWords, line: sourceOf([reading.places]).locate(path, 'key').range.start.line }
  const second = layoutOf(first.text)
  const lost = lostComment(first, second.comments) ?? lostComment(second, first.comments)
  if (lost !== undefined) return { message: sameComments, line: lost }
  if (second.text === first.text) return undefined
  return { message: sameTwice, line: firstDifference(first.text, second.text) }
}

const lineEndOf = (text: string): '\n' | '\r\n' => {
  const wide = text.match(/\r\n/g)?.length ?? 0
  return wide * 2 > (text.match(/\n/g)?.length ?? 0) ? '\r\n' : '\n'
}

/**
 * Lays out the text of a plan or of one of its parts: the order, indentation and style of the format page. Data and
 * comments stay what they are, which is checked each time by reading the result; else the text is refused.
 */
export const laidOut = (text: string, file = ''): LaidOut => {
  const start = text.startsWith(mark) ? mark : ''
  const written = unixLines(text.slice(start.length))
  const reading = readYaml(file, written)
  const fault = faultOf(reading)
  if (fault) return fault
  const first = layoutOf(written.replaceAll('\r\n', '\n'))
  const laid = first.text.replaceAll('\n', lineEndOf(written))
  const spoilt = damage(reading, laid, first)
  return spoilt ? { kind: 'refused', ...spoilt, hint: simpler } : { kind: 'laid-out', text: start + laid }
}
