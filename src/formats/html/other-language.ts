import { strFromU8, strToU8, zlibSync } from 'fflate'

const entities: Readonly<Record<string, string>> = { '&quot;': '"', '&lt;': '<', '&gt;': '>', '&amp;': '&' }

const plain = (attribute: string): string =>
  attribute.replaceAll(/&(?:quot|lt|gt|amp);/g, (one) => entities[one] ?? one)

/** What the page holds for its switch: words and drawings in the other language, in the order in which they stand. */
export type OtherLanguage = { readonly words: readonly string[]; readonly drawings: readonly string[] }

/**
 * A page in which elements carry their other language as an attribute, `data-o` words and `data-p` a drawing, with all of
 * that in one packed piece instead. Only the switch reads it, and beside the words it would double the page.
 */
export const packed = (html: string): string => {
  const words: string[] = []
  const drawings: string[] = []
  const light = html.replaceAll(/ data-([op])="([^"]*)"/g, (_, kind: string, value: string) => {
    const list = kind === 'o' ? words : drawings
    list.push(plain(value))
    return ` data-${kind}`
  })
  const content = JSON.stringify({ words, drawings } satisfies OtherLanguage)
  // Pure script, unlike what node brings: the same bytes on every machine.
  const bytes = zlibSync(strToU8(content), { level: 9 })
  const block = `<script type="text/plain" id="other-language">${btoa(strFromU8(bytes, true))}</script>`
  return light.replace('<script>', () => `${block}<script>`)
}
