/** A remark such as （虚构） is no part of a name; brackets are ASCII by then. */
const remarks = /\([^()]*\)/gu

/** How a company is constituted; people leave it away when they speak of the company. */
const legalForm =
  /(?:股份有限公司|有限责任公司|有限公司|集团|公司|[\s,]+(?:co|company|corp|corporation|gmbh|group|inc|limited|llc|ltd|plc)\.?)+$/iu

/** Three capitals or more, as in SAP or H3C: by these a company is known, whatever else its name says. */
const abbreviations = /(?<![A-Za-z0-9])[A-Z][A-Z0-9]{2,}(?![A-Za-z0-9])/gu

/** Capitals that name no company: legal forms and kinds of software. */
const everyday: readonly string[] = [
  'APS',
  'BPM',
  'CRM',
  'ERP',
  'INC',
  'IOT',
  'LLC',
  'LTD',
  'MES',
  'PLC',
  'PLM',
  'SCM',
  'SRM',
  'WMS',
]

/** Letters and digits of scripts that put spaces between words; Chinese does not. */
const isWordSign = (sign: string | undefined): boolean =>
  sign !== undefined && /^(?!\p{Script=Han})[\p{L}\p{N}]/u.test(sign)

const hasWord = (text: string, word: string): boolean => {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isTail = isWordSign(word.at(0)) && isWordSign(text[at - 1])
    const isHead = isWordSign(word.at(-1)) && isWordSign(text[at + word.length])
    if (!isTail && !isHead) return true
  }
  return false
}

/**
 * Whether a free text names an organisation: by its name without remarks, with or without the legal form, in any case
 * of letters; or by an abbreviation in capitals that is a part of the name. A single letter or sign names nothing.
 */
export const isNamedIn = (text: string, name: string): boolean => {
  const written = text.normalize('NFKC')
  const whole = name.normalize('NFKC')
  const full = whole.replaceAll(remarks, '').trim()
  const short = full.replace(legalForm, '').trim()
  const spoken = [full, short].filter((words) => Array.from(words).length > 1)
  const capitals = Array.from(whole.matchAll(abbreviations), ([letters]) => letters)
  return (
    spoken.some((words) => hasWord(written.toLowerCase(), words.toLowerCase())) ||
    capitals.some((letters) => !everyday.includes(letters) && hasWord(written, letters))
  )
}
