import { linesOf, lineIndex, lineText, type Lines } from '../../plan/lines.js'
import type { Collection, Comment, Entry, Mark, Remark, Tree } from './tree.js'
import { columnsOf } from './width.js'

// Where a comment belongs is told by its place alone, as a reader does: behind something, it is about that; above
// something in the same column, about that; further in than what follows, it ends the block that it stands in; below
// something without an empty line, and with one behind it, it goes with what is above.

/** A line without content: empty, or with a comment that begins in a column. */
type Line = { readonly text: string; readonly column: number }

/** A comment behind something, and the columns in which it may go on below, counted in signs and in columns. */
type Behind = { readonly remark: Remark; readonly entry: Entry; readonly columns: readonly number[] }

/** Who lines up comments by eye misses by this much. */
const carelessness = 3

const empty: Line = { text: '', column: 0 }

/** Adds lines to others, with one empty line for many. */
const add = (texts: string[], lines: readonly Line[]): string[] => {
  for (const [index, { text }] of lines.entries()) if (text !== '' || lines[index - 1]?.text !== '') texts.push(text)
  return texts
}

/** The collections around an entry, the innermost first. */
const around = (entry: Entry): Collection[] => {
  const collections: Collection[] = []
  for (let home = entry.home; home; home = home.owner.home) collections.push(home)
  return collections
}

class Attaching {
  readonly #lines: Lines
  /** What stands above everything else. */
  readonly #header: string[]
  #gap: Line[] = []
  #next = 0
  /** The comment behind something on the last line with content. */
  #behind: Behind | undefined

  constructor(
    readonly tree: Tree,
    readonly text: string,
    header: string[],
  ) {
    this.#lines = linesOf('', text)
    this.#header = header
  }

  run(from: number): void {
    const { comments, texts } = this.tree
    let comment = comments.findIndex(({ offset }) => offset >= from)
    let within = 0
    for (let index = lineIndex(this.#lines, from); index < this.#lines.starts.length; index += 1) {
      const start = this.#lines.starts[index] ?? 0
      const end = this.#lines.starts[index + 1] ?? this.text.length + 1
      const here = comment < 0 ? undefined : comments[comment]
      const own = here && here.offset < end ? here : undefined
      if (own) comment += 1
      while ((texts[within]?.[1] ?? Infinity) <= start) within += 1
      const isText = (texts[within]?.[0] ?? Infinity) < start
      if (own && this.text.slice(Math.max(from, start), own.offset).trim() === '')
        this.#gap.push({ text: own.text, column: own.offset - start })
      else if (!isText && lineText(this.#lines, index).trim() === '') this.#gap.push(empty)
      else this.#content(Math.max(from, start), own, start)
    }
    this.#fill(this.text.length + 1)
  }

  #content(from: number, comment: Comment | undefined, start: number): void {
    this.#fill(from)
    this.#behind = undefined
    if (comment === undefined) return
    const remark: Remark = { text: comment.text, below: [] }
    const before = this.text.slice(start, comment.offset)
    const mark = this.#before(comment.offset)
    const { root } = this.tree
    const isBehind = mark?.kind === 'end' || mark?.kind === 'bracket'
    if (mark === undefined || (mark.entry === root && !isBehind)) this.#header.push(comment.text)
    else if (mark.entry === root || before.trim() === '...') this.#endOf(root).push(comment.text)
    else {
      this.#behind = { remark, entry: mark.entry, columns: [before.length, columnsOf(before)] }
      if (isBehind) mark.entry.closing = [...mark.entry.closing, remark]
      else mark.entry.opening = [...mark.entry.opening, remark]
    }
  }

  /** The last mark before an offset; offsets only grow. */
  #before(offset: number): Mark | undefined {
    const { marks } = this.tree
    while ((marks[this.#next]?.offset ?? Infinity) < offset) this.#next += 1
    return marks[this.#next - 1]
  }

  #endOf(entry: Entry): string[] {
    return entry.value.kind === 'scalar' ? this.#header : entry.value.ending
  }

  /** Hands out the lines that were gathered above the content at an offset. */
  #fill(offset: number): void {
    const lines = this.#gap
    this.#gap = []
    const previous = this.#before(offset)
    const next = this.tree.marks[this.#next]
    const isEnd = next === undefined || next.kind === 'bracket'
    while (isEnd && lines.at(-1) === empty) lines.pop()
    if (lines.length === 0) return
    const gap = lines.slice(this.#goingOn(lines, next))
    if (previous === undefined) this.#top(gap, next)
    else if (next?.kind === 'bracket') add(this.#endOf(next.entry), gap)
    else if (next && next.kind !== 'start') this.#within(gap, next.entry)
    else this.#between(gap, previous.entry, next?.entry)
  }

  /** Gives lines to the comment behind something above that they go on with in its column; returns how many. */
  #goingOn(gap: readonly Line[], next: Mark | undefined): number {
    const above = this.#behind
    if (above === undefined) return 0
    const column = this.#columnOf(above.entry)
    // What is below its key could also be about what comes next.
    const isInside = next !== undefined && (next.entry === above.entry || next.entry.home?.owner === above.entry)
    const isLinedUp = (line: Line): boolean =>
      isInside
        ? above.columns.includes(line.column) && line.column !== this.#columnOf(next.entry)
        : above.columns.some((each) => Math.abs(each - line.column) <= carelessness)
    const ends = gap.findIndex((line) => line === empty || line.column <= column || !isLinedUp(line))
    const count = ends < 0 ? gap.length : ends
    for (const { text } of gap.slice(0, count)) above.remark.below.push(text)
    return count
  }

  /** Between a key and its value, where a comment finds no place; it goes above, behind those that stood before it. */
  #within(gap: readonly Line[], entry: Entry): void {
    const before = entry.opening.flatMap(({ text, below }) => [text, ...below])
    entry.above = add(
      [...entry.above, ...before],
      gap.filter((line) => line !== empty),
    )
    entry.opening = []
  }

  /** What stands at the top is about the file, but for comments that an empty line parts from it. */
  #top(gap: readonly Line[], next: Mark | undefined): void {
    const apart = gap.lastIndexOf(empty) + 1
    const count = next?.kind !== 'start' || apart === 0 ? gap.length : apart
    add(this.#header, gap.slice(0, count))
    if (next) next.entry.above = add([], gap.slice(count))
  }

  #between(gap: readonly Line[], previous: Entry, next: Entry | undefined): void {
    const open = new Set(next ? around(next) : [])
    const closed = around(previous).filter((collection) => !open.has(collection) && !collection.inBrackets)
    const rest = gap.slice(this.#endings(gap, closed, next ? this.#columnOf(next) : -1))
    if (next === undefined) {
      add(this.#endOf(this.tree.root), rest)
      return
    }
    const sibling = next.previous
    const apart = sibling && rest[0] !== empty ? Math.max(0, rest.indexOf(empty)) : 0
    if (sibling) sibling.below = add([], rest.slice(0, apart))
    next.above = add([], rest.slice(apart))
  }

  /** Gives comments that stand further in than what follows to the blocks that end there; returns how many lines. */
  #endings(gap: readonly Line[], closed: readonly Collection[], column: number): number {
    let outermost = 0
    let done = 0
    if (closed.length === 0) return done
    const columns = closed.map(({ entries: [first] }) => (first ? this.#columnOf(first) : 0))
    for (const [index, line] of gap.entries()) {
      if (line === empty) continue
      if (line.column <= column) break
      const deepest = columns.findIndex((each) => each <= line.column)
      const wanted = deepest < 0 ? columns.length - 1 : columns.lastIndexOf(columns[deepest] ?? 0)
      outermost = Math.max(outermost, wanted)
      add(closed[outermost]?.ending ?? [], gap.slice(done, index + 1))
      done = index + 1
    }
    return done
  }

  #columnOf({ start }: Entry): number {
    return start - (this.#lines.starts[lineIndex(this.#lines, start)] ?? 0)
  }
}

/** The lines from the top to `---`, with directives and comments, as they are. */
const prefixOf = (text: string, { body }: Tree): string[] => {
  const prefix: string[] = []
  const lines = text.slice(0, body).split('\n')
  add(
    prefix,
    lines.map((line) => ({ text: line.trimEnd(), column: 0 })),
  )
  return prefix
}

/** Gives every comment and empty line its place in the tree; returns what stands above the first key. */
export const attachComments = (tree: Tree, text: string): string[] => {
  if (tree.body === 0) {
    const header: string[] = []
    new Attaching(tree, text, header).run(0)
    return header
  }
  const header = prefixOf(text, tree)
  // A comment behind the three dashes stays there.
  const behind = /^[ \t]*#.*/.exec(text.slice(tree.body))?.[0] ?? ''
  if (behind !== '') header.push(`${header.pop() ?? ''} ${behind.trim()}`)
  new Attaching(tree, text, header).run(tree.body + behind.length)
  return header
}
