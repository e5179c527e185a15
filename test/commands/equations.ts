/** An exact fraction; the bottom is positive. */
type Fraction = { readonly top: bigint; readonly bottom: bigint }

const fraction = (top: bigint, bottom: bigint): Fraction =>
  bottom < 0n ? { top: -top, bottom: -bottom } : { top, bottom }

/** `1,800,000.5`, `50%`, without a sign. */
const numberOf = (written: string): Fraction => {
  const [, whole = '', decimals = '', percent] = /^([\d,]+)(?:\.(\d+))?(%)?$/.exec(written) ?? []
  if (whole === '') throw new Error(`"${written}" is no number`)
  const scale = 10n ** BigInt(decimals.length)
  return fraction(BigInt(whole.replaceAll(',', '') + decimals), percent ? scale * 100n : scale)
}

const apply = (sign: string, a: Fraction, b: Fraction): Fraction => {
  switch (sign) {
    case '+':
      return fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom)
    case '−':
      return fraction(a.top * b.bottom - b.top * a.bottom, a.bottom * b.bottom)
    case '×':
      return fraction(a.top * b.top, a.bottom * b.bottom)
    default:
      return fraction(a.top * b.bottom, a.bottom * b.top)
  }
}

/** The value of an expression with `+ − × /`, brackets and leading signs; anything else in it is an error. */
export const valueOf = (expression: string): Fraction => {
  const tokens = expression.match(/[\d,]+(?:\.\d+)?%?|[^\s]/g) ?? []
  let at = 0
  const operand = (): Fraction => {
    const token = tokens[at++] ?? ''
    if (token === '−') return apply('−', numberOf('0'), operand())
    if (token !== '(') return numberOf(token)
    const inner = sum()
    if (tokens[at++] !== ')') throw new Error(`a bracket stays open in "${expression}"`)
    return inner
  }
  const chain = (signs: string, next: () => Fraction): Fraction => {
    let value = next()
    while (at < tokens.length && signs.includes(tokens[at] ?? '')) value = apply(tokens[at++] ?? '', value, next())
    return value
  }
  const sum = (): Fraction => chain('+−', () => chain('×/', operand))
  const value = sum()
  if (at < tokens.length) throw new Error(`"${expression}" cannot be read from "${tokens.slice(at).join(' ')}" on`)
  return value
}

const isSame = (a: Fraction, b: Fraction): boolean => a.top * b.bottom === b.top * a.bottom

/** Whether a value, rounded half away from zero to as many decimals as `shown` has, is what is shown. */
const isRoundedTo = (value: Fraction, shown: string): boolean => {
  const decimals = BigInt(/\.(\d+)/.exec(shown)?.[1]?.length ?? 0)
  const scale = 10n ** decimals * (shown.endsWith('%') ? 100n : 1n)
  const scaled = value.top * scale * 2n
  const sign = scaled < 0n ? -1n : 1n
  const rounded = sign * ((sign * scaled + value.bottom) / (2n * value.bottom))
  return isSame(fraction(rounded, scale), valueOf(shown))
}

const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000

/** Only numbers, signs and brackets of a clause: names, levels and their brackets go. */
const arithmetic = (clause: string): string =>
  clause
    .replaceAll(/[\p{L}★][\p{L}\p{M}\p{N}_'’"-]*/gu, ' ')
    .replaceAll(/\(\s*\)/g, ' ')
    .trim()

export type Equation = { readonly line: string; readonly left: string; readonly sign: string; readonly right: string }

const shownNumber = '−?[\\d,]+(?:\\.\\d+)?%?'

/** Every equation and comparison of a line, with what stands before it since the last label or clause. */
export const equationsOf = (line: string): readonly Equation[] =>
  line
    .replaceAll('\u00a0', ' ')
    .split(' · ')
    .flatMap((clause) => {
      const found: Equation[] = []
      const pattern = new RegExp(` (=|≈|≥|<) (\\?|${shownNumber})`, 'g')
      let start = 0
      for (const match of clause.matchAll(pattern)) {
        const before = clause.slice(start, match.index).replace(/^.*(?:: |：)/u, '')
        found.push({ line, left: arithmetic(before), sign: match[1] ?? '', right: match[2] ?? '' })
        // What is nearly equal repeats the value before it.
        start = match.index + 3
      }
      return found
    })

/** What is wrong with an equation; undefined = it holds. */
export const fault = ({ line, left, sign, right }: Equation): string | undefined => {
  const wrong = `${left} ${sign} ${right} in: ${line}`
  if (right === '?') return left.includes('?') ? undefined : `nothing is unknown: ${wrong}`
  if (left.includes('?')) return `something is unknown: ${wrong}`
  const days = /^(\d{4}-\d\d-\d\d) − (\d{4}-\d\d-\d\d)$/.exec(left)
  if (days) return dayOf(days[1] ?? '') - dayOf(days[2] ?? '') === Number(right.replace('−', '-')) ? undefined : wrong
  try {
    const [a, b] = [valueOf(left), valueOf(right)]
    const difference = a.top * b.bottom - b.top * a.bottom
    if (sign === '≥') return difference >= 0n ? undefined : wrong
    if (sign === '<') return difference < 0n ? undefined : wrong
    // Only what is divided, or said to be nearly equal, may be rounded.
    const holds = sign === '≈' || left.includes('/') ? isRoundedTo(a, right) : isSame(a, b)
    return holds ? undefined : wrong
  } catch (error) {
    return `${String(error)}: ${wrong}`
  }
}
