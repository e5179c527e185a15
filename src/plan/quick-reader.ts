import { CORE_SCHEMA, load, YAMLException } from 'js-yaml'
import { hidden } from '../report/visible.js'

/** Longer texts are left to the thorough reader and its limits. */
const longestText = 1_000_000

/**
 * Signs of anything but an ordinary document: several documents, directives, anchors, aliases, tags, merge keys, long
 * keys, escapes, carriage returns and tabs. Some of it may only be text; handing that over costs nothing but time.
 */
const unusual = /^(?:---|\.\.\.|%)|(?:^|[\s[{,:-])(?:[&*!](?=\S)|\?(?=\s)|<<)|[\\\r\t]/m

/** Every word that begins like a number, where a value can begin. */
const numberLike = /(?<=^|[\s[{,])[-+.]?[\d.][^\s,\]}]*/gm

/** Read by every YAML reader as the same number, or as the same text. */
const plainNumber = /^-?(?:0|[1-9]\d{0,14})$|^-?(?:0|[1-9]\d{0,10})\.\d{1,3}$/

/** Words on which YAML readers may differ: other bases, exponents, underscores, sixties, a point at either end. */
const oddNumber = /^[-+]?(?:0[xobXOB]\w*|[\d_]*\.?[\d_]*(?:[eE][-+]?\d*)?|\.(?:inf|nan)|[\d_]+(?::[\d_.]+)+)$/i

const lineEnds = /\n/g

/** Whether both readers are sure to read the same data from a text. */
const isOrdinary = (text: string): boolean =>
  text.length <= longestText &&
  !unusual.test(text) &&
  !hidden.test(text.replace(lineEnds, '')) &&
  !(text.match(numberLike) ?? []).some((word) => oddNumber.test(word) && !plainNumber.test(word))

/**
 * The data of an ordinary document, several times as fast as the thorough reader and without places; undefined when the
 * document is not ordinary or not right in any way, so that the thorough reader says what it is.
 */
export const quickData = (text: string): { readonly data: unknown } | undefined => {
  if (!isOrdinary(text)) return undefined
  try {
    return { data: load(text, { schema: CORE_SCHEMA }) }
  } catch (error) {
    // Too deep for this reader is for the thorough one to say.
    if (error instanceof YAMLException || error instanceof RangeError) return undefined
    throw error
  }
}
