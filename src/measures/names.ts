import type { Plan } from '../plan/plan.js'

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
 * What people call an organisation: its name without remarks, with and without the legal form, and the abbreviations in
 * capitals that are a part of it. A single letter or sign names nothing.
 */
export const spokenNames = (
  name: string,
): { readonly words: readonly string[]; readonly capitals: readonly string[] } => {
  const whole = name.normalize('NFKC')
  const full = whole.replaceAll(remarks, '').trim()
  const short = full.replace(legalForm, '').trim()
  return {
    words: [full, short].filter((words) => Array.from(words).length > 1),
    capitals: Array.from(whole.matchAll(abbreviations), ([letters]) => letters).filter(
      (letters) => !everyday.includes(letters),
    ),
  }
}

/** Whether a free text names an organisation; the abbreviations count in capitals only. */
export const isNamedIn = (text: string, name: string): boolean => {
  const written = text.normalize('NFKC')
  const { words, capitals } = spokenNames(name)
  return (
    words.some((each) => hasWord(written.toLowerCase(), each.toLowerCase())) ||
    capitals.some((letters) => hasWord(written, letters))
  )
}

/** One spelling for all: case, width of the characters and space around do not matter. */
export const plainName = (name: string): string => name.normalize('NFKC').trim().toLowerCase()

/**
 * By what another plan may call an account as its parent or subsidiary, in plain spelling: the name of the account, or
 * the id that its plan gives itself. The name of a file is not part of a plan.
 */
export const accountNames = ({ id, account }: Plan): readonly string[] =>
  [account.name, ...(id === undefined ? [] : [id])].map(plainName)
