import type { Condition, Term } from './assertion-syntax.js'
import { decimal, ratio, times, type Decimal } from './exact.js'

/** Value of a name; undefined = not known. */
export type ValueOf = (name: string) => Decimal | undefined

const zero = decimal(0)

/** The number of a term; undefined = something in it is not known, or it divides by zero. */
export const valueOfTerm = (term: Term, valueOf: ValueOf): Decimal | undefined => {
  switch (term.kind) {
    case 'name':
      return valueOf(term.name)
    case 'number':
      return decimal(term.written)
    case 'minus': {
      const value = valueOfTerm(term.of, valueOf)
      return value && zero.minus(value)
    }
    case 'sum': {
      const left = valueOfTerm(term.left, valueOf)
      const right = valueOfTerm(term.right, valueOf)
      return left && right && counted(term.operator, left, right)
    }
  }
}

const counted = (operator: '+' | '-' | '*' | '/', left: Decimal, right: Decimal): Decimal | undefined => {
  switch (operator) {
    case '+':
      return left.plus(right)
    case '-':
      return left.minus(right)
    case '*':
      return times(left, right)
    case '/':
      return right.eq(zero) ? undefined : ratio(left, right)
  }
}

type Compared = Extract<Condition, { readonly kind: 'comparison' }>

const compared = ({ operator }: Compared, left: Decimal, right: Decimal): boolean => {
  switch (operator) {
    case '==':
      return left.eq(right)
    case '!=':
      return !left.eq(right)
    case '<':
      return left.lt(right)
    case '<=':
      return left.lte(right)
    case '>':
      return left.gt(right)
    case '>=':
      return left.gte(right)
  }
}

/**
 * Whether a condition holds; undefined = cannot be decided. What is unknown decides nothing, but something false makes
 * an `and` false and something true makes an `or` true whatever the unknown may be.
 */
export const holds = (condition: Condition, valueOf: ValueOf): boolean | undefined => {
  if (condition.kind === 'comparison') {
    const left = valueOfTerm(condition.left, valueOf)
    const right = valueOfTerm(condition.right, valueOf)
    return left && right && compared(condition, left, right)
  }
  const decisive = condition.kind === 'or'
  const sides = [holds(condition.left, valueOf), holds(condition.right, valueOf)]
  if (sides.includes(decisive)) return decisive
  return sides.includes(undefined) ? undefined : !decisive
}

/** Whether a division by a zero that is known stands in the way of an answer. */
export const dividesByZero = (node: Condition | Term, valueOf: ValueOf): boolean => {
  switch (node.kind) {
    case 'name':
    case 'number':
      return false
    case 'minus':
      return dividesByZero(node.of, valueOf)
    case 'sum':
      if (node.operator === '/' && valueOfTerm(node.right, valueOf)?.eq(zero) === true) return true
      break
    case 'comparison':
    case 'and':
    case 'or':
      break
  }
  return dividesByZero(node.left, valueOf) || dividesByZero(node.right, valueOf)
}
