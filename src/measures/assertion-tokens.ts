/** The piece of a statement that a fault is about; `end` is exclusive, both in UTF-16 units. */
export type Span = { readonly start: number; readonly end: number }

/** Why a statement cannot be read. */
export type FaultKind =
  | 'sign'
  | 'word'
  | 'number'
  | 'value_missing'
  | 'operator_missing'
  | 'unclosed'
  | 'unopened'
  | 'chain'
  | 'no_comparison'
  | 'not_a_number'
  | 'too_long'
  | 'too_deep'

export type Fault = { readonly kind: FaultKind; readonly span: Span }

/** Comparison signs of a statement. */
export const comparisons = ['==', '!=', '<=', '>=', '<', '>'] as const

export type Comparison = (typeof comparisons)[number]

/** What a statement is made of, and nothing else: there is no call, no text, no index, no assignment. */
export type Token = Span & {
  readonly kind: 'name' | 'number' | 'sign' | 'open' | 'close'
  readonly text: string
}

/** Longer statements are for several assertions. */
const mostTokens = 200

const mostDepth = 20

// A section may have hyphens, `relationship-gaps.gap_index_pct`; the keys below it have none, so what follows is a minus.
const name = /[a-z][a-z0-9_-]*\.[a-z_][A-Za-z0-9_]*(?:\.[A-Za-z0-9_]+)*/y
const connective = /(?:and|or)(?![A-Za-z0-9_.])/y
const number = /\d+(?:\.\d+)?(?![A-Za-z0-9_.,])/y
const sign = /[=!<>]=(?![=!<>])|[<>](?![=!<>])|[+*/-]/y
const bracket = /[()]/y

/** Ill-formed pieces, as long as a person would take them for one. */
const brokenNumber = /[\d.][\w.,]*/y
const brokenWord = /[\p{L}_$][\p{L}\p{N}_$.-]*/uy
const brokenSign = /&&|\|\||[=!<>]+|[^\s]/uy

const taken = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}

const kinds: readonly (readonly [pattern: RegExp, kind: Token['kind']])[] = [
  // Before names: `and-3` is no beginning of one.
  [name, 'name'],
  [connective, 'sign'],
  [number, 'number'],
  [sign, 'sign'],
]

const tokenAt = (text: string, start: number): Token | undefined => {
  for (const [pattern, kind] of kinds) {
    const found = taken(pattern, text, start)
    if (found !== undefined) return { kind, text: found, start, end: start + found.length }
  }
  const found = taken(bracket, text, start)
  return found === undefined
    ? undefined
    : { kind: found === '(' ? 'open' : 'close', text: found, start, end: start + 1 }
}

const brokenAt = (text: string, start: number): Fault => {
  const broken: readonly (readonly [RegExp, FaultKind])[] = [
    [brokenNumber, 'number'],
    [brokenWord, 'word'],
    [brokenSign, 'sign'],
  ]
  for (const [pattern, kind] of broken) {
    const found = taken(pattern, text, start)
    if (found !== undefined) return { kind, span: { start, end: start + found.length } }
  }
  throw new Error('every sign but white space is a broken one')
}

/** The tokens of a statement, or the first thing in it that is none. */
export const tokensOf = (text: string): readonly Token[] | Fault => {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    if (/\s/.test(text.charAt(at))) {
      at += 1
      continue
    }
    const token = tokenAt(text, at)
    if (token === undefined) return brokenAt(text, at)
    if (tokens.length === mostTokens) return { kind: 'too_long', span: { start: at, end: text.length } }
    tokens.push(token)
    at = token.end
  }
  return bracketFault(tokens) ?? tokens
}

const bracketFault = (tokens: readonly Token[]): Fault | undefined => {
  const open: Token[] = []
  for (const token of tokens) {
    if (token.kind === 'open') {
      open.push(token)
      if (open.length > mostDepth) return { kind: 'too_deep', span: token }
    } else if (token.kind === 'close' && open.pop() === undefined) return { kind: 'unopened', span: token }
  }
  const [unclosed] = open
  return unclosed && { kind: 'unclosed', span: unclosed }
}
