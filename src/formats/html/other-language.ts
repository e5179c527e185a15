import { strFromU8, strToU8, zlibSync } from 'fflate'

const entities: Readonly<Record<string, string>> = { '&quot;': '"', '&lt;': '<', '&gt;': '>', '&amp;': '&' }

const plain = (attribute: string): string =>
  attribute.replaceAll(/&(?:quot|lt|gt|amp);/g, (one) => entities[one] ?? one)

/**
 * What the page holds for its script, in the order in which it stands: words and drawings in the other language, and
 * drawings that are shown at once; null = it stands in the page.
 */
export type OtherLanguage = {
  readonly words: readonly string[]
  readonly drawings: readonly string[]
  readonly shown: readonly (string | null)[]
}

/** Characters of drawings that stand in a page as they are; of a large account the rest is packed, too. */
const mostDrawn = 200_000

const drawn = / data-p>(<svg[^]*?<\/svg>)<\/div>/g

/**
 * A page in which elements carry their other language as an attribute, `data-o` words and `data-p` a drawing, with all of
 * that in one packed piece instead. Only the script reads it, and beside the words it would double the page.
 */
export const packed = (html: string): string => {
  const words: string[] = []
  const drawings: string[] = []
  const light = html.replaceAll(/ data-([op])="([^"]*)"/g, (_, kind: string, value: string) => {
    const list = kind === 'o' ? words : drawings
    list.push(plain(value))
    return ` data-${kind}`
  })
  const shown: (string | null)[] = []
  let room = mostDrawn
  const short = light.replaceAll(drawn, (whole, svg: string) => {
    room -= svg.length
    shown.push(room < 0 ? svg : null)
    return room < 0 ? ' data-p></div>' : whole
  })
  const content = JSON.stringify({ words, drawings, shown } satisfies OtherLanguage)
  // Pure script, unlike what node brings: the same bytes on every machine.
  const bytes = zlibSync(strToU8(content), { level: 9 })
  const block = `<script type="text/plain" id="other-language">${btoa(strFromU8(bytes, true))}</script>`
  return short.replace('<script>', () => `${block}<script>`)
}
