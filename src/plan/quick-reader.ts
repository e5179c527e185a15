import { CORE_SCHEMA, FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml'
import { hidden } from '../report/visible.js'
import { quickPlaces } from './quick-places.js'
import type { SourceFile } from './source.js'

/** Longer texts are left to the thorough reader and its limits. */
const longestText = 1_000_000

/**
 * Signs of anything but an ordinary document: several documents, directives, anchors, aliases, tags, merge keys, long
 * keys, comments without a blank before them, escapes, carriage returns and tabs. Some of it may only be text; handing
 * that over costs nothing but time.
 */
const unusual = /^(?:---|\.\.\.|%)|(?:^|[\s[{,:-])(?:[&*](?=\S)|!|\?(?=\s)|<<)|(?:[\]}]|"[^"\n]*"|'[^'\n]*')#|[\\\r\t]/m

/**
 * Two dashes on a line, a list or map as a key, a quotation that does not end on the line where it begins, and a block
 * of text that begins with a line of blanks.
 */
const unusualLine =
  /(?:^|[ ])- +-(?= |$)|^ *(?:- +)*[[{].*[\]}] *:|(?:^|[\s[{,])(?:"[^"\n]*|'(?:[^'\n]|'')*)$|[|>][-+\d]* *(?: #.*)?\n+ +$/m

/** Text on a line of its own behind a comment: the thorough reader may take the next key or item for a part of it. */
const textBehindComment = /^ *#.*\n(?: *\n)*(?! *(?:$|#|- |-$|["'[{]|[^#\n]*:(?: |$))) *\S/m

const opening = /[[{]/g
const closing = /[\]}]/g

/** Lists and maps in brackets end on the line where they begin: readers differ on how far in the next line must be. */
const hasWholeLines = (text: string): boolean =>
  text.split('\n').every((line) => (line.match(opening)?.length ?? 0) === (line.match(closing)?.length ?? 0))

/** Keys that no reader can take for anything but text. */
const plainKey = /^(?!(?:true|false|null|infinity|nan)$)[a-z_][a-z0-9_.-]*$/i

const hasPlainKeys = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return true
  return Array.isArray(value)
    ? value.every(hasPlainKeys)
    : Object.entries(value).every(([key, child]) => plainKey.test(key) && hasPlainKeys(child))
}

/** Every word that begins like a number, where a value can begin. */
const numberLike = /(?<=^ *|: +|- +|[[{] *|, +|[[{].*,)[-+.]?[\d.][^\s,\]}]*/gm

/** Read by every YAML reader as the same number, or as the same text. */
const plainNumber = /^(?:0|-?[1-9]\d{0,14})$|^(?:0|-?[1-9]\d{0,10})\.\d{1,3}$/

/** Words on which YAML readers may differ: other bases, exponents, underscores, sixties, a point at either end. */
const oddNumber = /^[-+]?(?:0[xobXOB]\w*|[\d_]*\.?[\d_]*(?:[eE][-+]?\d*)?|\.(?:inf|nan)|[\d_]+(?::[\d_.]+)+)$/i

const lineEnds = /\n/g

/** Whether both readers are sure to read the same data from a text. */
const isOrdinary = (text: string): boolean =>
  text.length <= longestText &&
  !unusual.test(text) &&
  !unusualLine.test(text) &&
  !textBehindComment.test(text) &&
  hasWholeLines(text) &&
  !hidden.test(text.replace(lineEnds, '')) &&
  !(text.match(numberLike) ?? []).some((word) => oddNumber.test(word) && !plainNumber.test(word))

/** An ordinary document. */
type QuickReading = {
  readonly data: unknown
  /** Where everything stands; undefined when only the thorough reader is sure of that. */
  readonly places: (file: string) => SourceFile | undefined
}

/**
 * The data of an ordinary document, several times as fast as the thorough reader; undefined when the document is not
 * ordinary or not right in any way, so that the thorough reader says what it is. Places are read for themselves when
 * they are wanted: to keep those of many plans would take memory and save hardly any time.
 */
export const quickReading = (text: string): QuickReading | undefined => {
  // A place counts lines and columns, and never shows the line end: they are the same with LF.
  const plain = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text
  if (!isOrdinary(plain)) return undefined
  try {
    const data = load(plain, { schema: CORE_SCHEMA })
    if (data === undefined || !hasPlainKeys(data)) return undefined
    return {
      data,
      // Places do not depend on what a word means, and it takes time to find out.
      places: (file) => quickPlaces(file, plain, (listener) => load(plain, { schema: FAILSAFE_SCHEMA, listener })),
    }
  } catch (error) {
    // Too deep for this reader is for the thorough one to say.
    if (error instanceof YAMLException || error instanceof RangeError) return undefined
    throw error
  }
}
