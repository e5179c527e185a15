import jsep from 'jsep'
import { comparisons, tokensOf, type Comparison, type Fault, type Span, type Token } from './assertion-tokens.js'

/** A number that a statement names, writes or counts. */
export type Term =
  | { readonly kind: 'name'; readonly name: string; readonly span: Span }
  | { readonly kind: 'number'; readonly written: string; readonly span: Span }
  | { readonly kind: 'minus'; readonly of: Term; readonly span: Span }
  | {
      readonly kind: 'sum'
      readonly operator: '+' | '-' | '*' | '/'
      readonly left: Term
      readonly right: Term
      readonly span: Span
    }

/** What a statement says: comparisons, joined by `and` and `or`. */
export type Condition =
  | {
      readonly kind: 'comparison'
      readonly operator: Comparison
      readonly left: Term
      readonly right: Term
      readonly span: Span
    }
  | {
      readonly kind: 'and' | 'or'
      readonly left: Condition
      readonly right: Condition
      readonly span: Span
    }

export type Statement = { readonly kind: 'statement'; readonly condition: Condition; readonly names: readonly string[] }

type Node = Term | Condition

// The parser sees nothing but `$0 + $1 >= ( $2 )`: operands by their number, these signs, and brackets.
const binding: Readonly<Record<string, number>> = {
  '||': 1,
  '&&': 2,
  ...Object.fromEntries(comparisons.map((sign) => [sign, 3])),
  '+': 4,
  '-': 4,
  '*': 5,
  '/': 5,
}
const connectives: Readonly<Record<string, string>> = { and: '&&', or: '||' }

jsep.removeAllBinaryOps()
jsep.removeAllUnaryOps()
jsep.removeAllLiterals()
for (const [sign, strength] of Object.entries(binding)) jsep.addBinaryOp(sign, strength)
jsep.addUnaryOp('-')

class Refused extends Error {
  constructor(readonly fault: Fault) {
    super(fault.kind)
  }
}

const refuse = (kind: Fault['kind'], span: Span): never => {
  throw new Refused({ kind, span })
}

const isTerm = (node: Node): node is Term =>
  node.kind === 'name' || node.kind === 'number' || node.kind === 'minus' || node.kind === 'sum'

const termOf = (node: Node): Term => (isTerm(node) ? node : refuse('not_a_number', node.span))

const conditionOf = (node: Node): Condition => (isTerm(node) ? refuse('no_comparison', node.span) : node)

const isComparison = (sign: string): sign is Comparison => (comparisons as readonly string[]).includes(sign)

const joinedNodes = (operator: string, left: Node, right: Node): Node => {
  const span = { start: left.span.start, end: right.span.end }
  if (operator === '&&' || operator === '||')
    return { kind: operator === '&&' ? 'and' : 'or', left: conditionOf(left), right: conditionOf(right), span }
  if (isComparison(operator)) {
    if (left.kind === 'comparison' || right.kind === 'comparison') return refuse('chain', span)
    return { kind: 'comparison', operator, left: termOf(left), right: termOf(right), span }
  }
  if (operator === '+' || operator === '-' || operator === '*' || operator === '/')
    return { kind: 'sum', operator, left: termOf(left), right: termOf(right), span }
  return refuse('sign', span)
}

/** Only what a statement may be made of comes through; whatever else the parser could know is refused. */
const nodeOf = (expression: jsep.Expression, tokens: readonly Token[], whole: Span): Node => {
  const parsed = expression as jsep.CoreExpression
  const inner = (part: jsep.Expression): Node => nodeOf(part, tokens, whole)
  switch (parsed.type) {
    case 'Identifier': {
      const token = tokens[Number(parsed.name.slice(1))]
      if (token === undefined) return refuse('value_missing', whole)
      return token.kind === 'name'
        ? { kind: 'name', name: token.text, span: token }
        : { kind: 'number', written: token.text, span: token }
    }
    case 'UnaryExpression': {
      const of = termOf(inner(parsed.argument))
      return { kind: 'minus', of, span: of.span }
    }
    case 'BinaryExpression':
      return joinedNodes(parsed.operator, inner(parsed.left), inner(parsed.right))
    default:
      return refuse('value_missing', whole)
  }
}

const isValueEnd = ({ kind }: Token): boolean => kind === 'name' || kind === 'number' || kind === 'close'

const isValueStart = ({ kind }: Token): boolean => kind === 'name' || kind === 'number' || kind === 'open'

/** Two values side by side, which a parser of programs takes for a call or for two statements. */
const sideBySide = (tokens: readonly Token[]): Token | undefined =>
  tokens.find((token, index) => {
    const before = tokens[index - 1]
    return before !== undefined && isValueEnd(before) && isValueStart(token)
  })

const written = (token: Token, index: number): string =>
  token.kind === 'name' || token.kind === 'number' ? `$${String(index)}` : (connectives[token.text] ?? token.text)

/** Where the parser wants a value: the token it stands before, or the end. */
const missingAt = (pieces: readonly string[], tokens: readonly Token[], index: number): Span => {
  let offset = 0
  const at = pieces.findIndex((piece) => {
    offset += piece.length + 1
    return index < offset - 1
  })
  const end = tokens.at(-1)?.end ?? 0
  return tokens[at] ?? { start: end, end }
}

const indexOf = (error: unknown): number =>
  error instanceof Error && 'index' in error && typeof error.index === 'number' ? error.index : 0

const parsedFrom = (tokens: readonly Token[]): jsep.Expression => {
  const pieces = tokens.map(written)
  try {
    return jsep(pieces.join(' '))
  } catch (error) {
    return refuse('value_missing', missingAt(pieces, tokens, indexOf(error)))
  }
}

/**
 * Product page, section 8: reads a statement such as `pipeline.open_weighted >= 5000000`. Nothing of it is ever run: the
 * parser only says what binds to what, and only numbers, names and the signs of the grammar come through.
 */
export const statementOf = (text: string): Statement | Fault => {
  const tokens = tokensOf(text)
  if ('kind' in tokens) return tokens
  const second = sideBySide(tokens)
  if (second) return { kind: 'operator_missing', span: second }
  try {
    const whole = { start: 0, end: text.length }
    const condition = conditionOf(nodeOf(parsedFrom(tokens), tokens, whole))
    const names = tokens.filter(({ kind }) => kind === 'name').map(({ text: name }) => name)
    return { kind: 'statement', condition, names: [...new Set(names)] }
  } catch (error) {
    if (error instanceof Refused) return error.fault
    throw error
  }
}
