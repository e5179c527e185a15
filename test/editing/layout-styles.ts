import { scalarText } from '../../src/editing/scalar.js'

/** A text as somebody has written it; comments in it with the key that they stand behind, or right above. */
export type Written = {
  readonly text: string
  readonly beside: ReadonlyMap<string, string>
  readonly above: ReadonlyMap<string, string>
}

type Chance = (probability: number) => boolean

/** Numbers that look random and are the same for the same seed (mulberry32). */
const numbersFrom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Writes data as YAML in every way that the format of plans allows. */
class Hand {
  readonly beside = new Map<string, string>()
  readonly above = new Map<string, string>()
  readonly #next: () => number
  readonly #step: number
  readonly #dash: number
  readonly #brackets: number
  readonly #comments: number
  readonly #anchors: string[] = []
  readonly #withAnchors: boolean
  #count = 0

  /** A tidy hand leaves out what a layout keeps: comments, empty lines, folded text, needless quotes, aliases. */
  constructor(
    seed: number,
    readonly isTidy: boolean,
  ) {
    this.#next = numbersFrom(seed)
    this.#step = this.#oneOf([2, 2, 3, 4])
    this.#dash = this.#oneOf([0, this.#step])
    this.#brackets = this.#oneOf([0, 0.2, 0.6])
    this.#comments = isTidy ? 0 : this.#oneOf([0, 0.05, 0.3])
    this.#withAnchors = !isTidy && this.#chance(0.15)
  }

  document(data: Readonly<Record<string, unknown>>): string {
    const top =
      !this.isTidy && this.#chance(0.5) ? ['# yaml-language-server: $schema=x', ...(this.#chance(0.5) ? [''] : [])] : []
    const dashes = !this.isTidy && this.#chance(0.1) ? [this.#chance(0.5) ? '---' : `--- ${this.#comment()}`] : []
    if (this.#chance(0.05)) return [...top, ...this.#bracketed(data, '', 0, false)].join('\n')
    const end = this.#chance(0.3) ? this.#between(0) : []
    return [...top, ...dashes, ...this.#map(data, 0), ...end, ...(this.#chance(0.9) ? [''] : [])].join('\n')
  }

  #oneOf<Choice>(choices: readonly Choice[]): Choice {
    return choices[Math.floor(this.#next() * choices.length)]!
  }

  readonly #chance: Chance = (probability) => this.#next() < probability

  #comment(key?: string): string {
    const text = `# c${String(++this.#count)}.`
    if (key !== undefined) this.beside.set(text, key)
    return text
  }

  #behind(key?: string): string {
    return this.#chance(this.#comments) ? `${' '.repeat(this.#oneOf([1, 1, 4]))}${this.#comment(key)}` : ''
  }

  /** Comments and empty lines above a line in a column. */
  #between(column: number): string[] {
    const lines: string[] = []
    while (this.#chance(this.#comments * 0.7) || (lines.length > 0 && this.#chance(0.3))) {
      const wild = this.#chance(0.2) ? this.#oneOf([0, column + this.#step, column + 5]) : column
      lines.push(this.#chance(0.3) ? '' : ' '.repeat(wild) + this.#comment())
    }
    return lines
  }

  #shuffled(map: Readonly<Record<string, unknown>>): (readonly [string, unknown])[] {
    const entries = Object.entries(map)
    // Maps whose keys are anybody's keep their order.
    if (this.#chance(0.4) || (this.isTidy && entries.some(([key]) => /^(?:ref\d|gap_total)$/.test(key)))) return entries
    return entries
      .map((entry) => [this.#next(), entry] as const)
      .sort(([one], [other]) => one - other)
      .map(([, entry]) => entry)
  }

  #map(map: Readonly<Record<string, unknown>>, column: number): string[] {
    return this.#shuffled(map).flatMap(([key, value]) => {
      const written = /^[a-z_][\w-]*$/i.test(key) && this.#chance(0.95) ? key : JSON.stringify(key)
      const above = this.#between(column)
      for (const line of above.slice(above.findLastIndex((one) => !one.startsWith(`${' '.repeat(column)}# `)) + 1))
        this.above.set(line.trim(), key)
      return [...above, ...this.#value(value, `${' '.repeat(column)}${written}:`, column, key)]
    })
  }

  #list(list: readonly unknown[], column: number): string[] {
    const pad = ' '.repeat(column)
    return list.flatMap((item) => {
      const above = this.#between(column)
      if (isRecord(item) && Object.keys(item).length > 0 && this.#chance(1 - this.#brackets)) {
        const inner = column + 1 + this.#oneOf([1, 1, 3])
        const lines = this.#map(item, inner)
        const first = lines.findIndex((line) => line.trim() !== '' && !line.trimStart().startsWith('#'))
        if (first > 0 || this.#chance(0.1)) return [...above, `${pad}-${this.#behind()}`, ...lines]
        return [...above, `${pad}-${lines[0]!.slice(column + 1)}`, ...lines.slice(1)]
      }
      return [...above, ...this.#value(item, `${pad}-`, column)]
    })
  }

  /** The name of an anchor to set, or nothing; those of texts are set more than once. */
  #anchor(value: unknown): string {
    if (!this.#withAnchors || value === '' || !this.#chance(0.1)) return ''
    if (typeof value === 'object') return `m${String(++this.#count)}`
    const name = `a${String(Math.floor(this.#next() * 8))}`
    this.#anchors.push(name)
    return name
  }

  #value(value: unknown, start: string, column: number, key?: string): string[] {
    if (this.#anchors.length > 0 && this.#chance(0.1))
      return [`${start} *${this.#oneOf(this.#anchors)}${this.#behind(key)}`]
    if (!this.isTidy && this.#chance(0.03)) return [start + this.#behind(key)]
    if (Array.isArray(value) || isRecord(value)) {
      const isEmpty = Object.keys(value).length === 0
      if (isEmpty || this.#chance(this.#brackets)) return this.#bracketed(value, start, column, true, key)
      const name = this.#anchor(value)
      const begin = `${start}${name === '' ? '' : ` &${name}`}${this.#behind(key)}`
      const lines = Array.isArray(value)
        ? this.#list(value, column + (start.endsWith('-') ? this.#step : this.#dash))
        : this.#map(value, column + this.#step)
      // Not before: nothing contains itself.
      if (name !== '') this.#anchors.push(name)
      return [begin, ...lines]
    }
    const name = this.#anchor(value)
    const anchor = name === '' ? '' : ` &${name}`
    if (typeof value !== 'string') return [`${start}${anchor} ${String(value)}${this.#behind(key)}`]
    return this.#text(value, start + anchor, column, key)
  }

  #text(text: string, start: string, column: number, key?: string): string[] {
    if (this.isTidy) return [`${start} ${scalarText(text, false)}`]
    const pad = ' '.repeat(column + this.#step)
    const isSimple = scalarText(text, false) === text
    if (/^\S.*\n?/.test(text) && text.includes('\n') && !/^\s|\s$/m.test(text) && this.#chance(0.6))
      return [`${start} |-${this.#behind()}`, ...text.split('\n').map((line) => pad + line)]
    if (isSimple && this.#chance(0.05)) return [`${start} ${this.#oneOf(['|-', '>-'])}`, pad + text]
    if (
      isSimple &&
      /^\S+ \S+$/.test(text) &&
      this.#chance(0.2) &&
      scalarText(text.split(' ')[1]!, false) === text.split(' ')[1]
    )
      return [`${start} ${text.split(' ')[0]!}`, pad + text.split(' ')[1]! + this.#behind()]
    if (isSimple && this.#chance(0.05))
      return [
        start + this.#behind(),
        ...(this.#chance(0.5) ? [pad + this.#comment()] : []),
        pad + text + this.#behind(),
      ]
    return [`${start} ${this.#quoted(text, false)}${this.#behind(key)}`]
  }

  #quoted(text: string, inFlow: boolean): string {
    if (this.isTidy || (scalarText(text, inFlow) === text && this.#chance(0.8))) return scalarText(text, inFlow)
    if (!/[\n\t\p{C}]/u.test(text) && this.#chance(0.5)) return `'${text.replaceAll("'", "''")}'`
    return JSON.stringify(text)
  }

  /** In brackets, on one line or on several with comments between. */
  #bracketed(value: unknown, start: string, column: number, isInside: boolean, key?: string): string[] {
    const text = this.#flow(value, ' '.repeat(column + (isInside ? this.#step : 1)))
    const [first = '', ...others] = text.split('\n')
    const lines = [`${start}${isInside ? ' ' : ''}${first}`, ...others]
    const isOneLine = lines.length === 1
    return [...lines.slice(0, -1), lines.at(-1)! + this.#behind(isOneLine ? key : undefined)]
  }

  #flow(value: unknown, pad: string): string {
    if (value === null) return 'null'
    if (typeof value !== 'object') return typeof value === 'string' ? this.#quoted(value, true) : JSON.stringify(value)
    const parts = Array.isArray(value)
      ? value.map((item) => this.#flow(item, pad))
      : this.#shuffled(value as Readonly<Record<string, unknown>>).map(([key, item]) => {
          return `${this.#quoted(key, true)}: ${this.#flow(item, pad)}`
        })
    const [open, close] = Array.isArray(value) ? '[]' : '{}'
    if (this.#chance(0.7)) return `${open!}${parts.join(', ')}${close!}`
    const lines = parts.flatMap((part, index) => {
      const comma = index < parts.length - 1 || this.#chance(0.2) ? ',' : ''
      return [
        ...this.#between(pad.length).map((line) => (line === '' ? line : pad + line.trimStart())),
        `${pad}${part}${comma}${this.#behind()}`,
      ]
    })
    const end = this.#between(pad.length).map((line) => (line === '' ? line : pad + line.trimStart()))
    return [`${open!}${this.#behind()}`, ...lines, ...end, `${pad}${close!}`].join('\n')
  }
}

/** Data as somebody may have written it. */
export const writtenBy = (data: Readonly<Record<string, unknown>>, seed: number): Written => {
  const hand = new Hand(seed, false)
  const text = hand.document(data)
  return { text, beside: hand.beside, above: hand.above }
}

/** Data in other brackets, another order and another indentation, and nothing else. */
export const tidilyWritten = (data: Readonly<Record<string, unknown>>, seed: number): string =>
  new Hand(seed, true).document(data)
