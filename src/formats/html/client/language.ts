import { strFromU8, strToU8, unzlibSync } from 'fflate'
import type { Language, Text } from '../../../report/text.js'
import type { OtherLanguage } from '../other-language.js'

/** The language in which the page is read just now. */
export const language = (): Language => (document.documentElement.lang === 'zh' ? 'zh' : 'en')

const otherLanguage = (): Language => (language() === 'en' ? 'zh' : 'en')

type Spoken = { readonly element: Element; other: string }
type Drawn = { readonly sheet: Element; other: Element | undefined }

// As the page was written, before anything in it is put in another order.
const words: Spoken[] = [...document.querySelectorAll('[data-o]')].map((element) => ({ element, other: '' }))
const drawings: readonly Drawn[] = [...document.querySelectorAll('[data-p]')].map((sheet) => ({
  sheet,
  other: undefined,
}))

/** Words that change with the language of the page. */
export const said = (text: Text): HTMLSpanElement => {
  const element = document.createElement('span')
  element.textContent = text[language()]
  words.push({ element, other: text[otherLanguage()] })
  return element
}

/** A drawing as a node; what does not read as one is left out. */
const drawingFrom = (svg: string): Element | undefined => {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
  return root.localName === 'svg' ? document.importNode(root, true) : undefined
}

let isPacked = true

/** What the page says in its other language, put to the elements that say it. */
const unpack = (): void => {
  if (!isPacked) return
  isPacked = false
  const block = document.getElementById('other-language')?.textContent ?? ''
  const content = JSON.parse(strFromU8(unzlibSync(strToU8(atob(block), true)))) as OtherLanguage
  for (const [index, other] of content.words.entries()) if (words[index]) words[index].other = other
  for (const [index, svg] of content.drawings.entries()) if (drawings[index]) drawings[index].other = drawingFrom(svg)
  for (const [index, svg] of content.shown.entries()) {
    const drawing = svg === null ? undefined : drawingFrom(svg)
    if (drawing) drawings[index]?.sheet.replaceChildren(drawing)
  }
}

/** Draws what a page of a large account holds packed. */
export const drawAll = (): void => {
  if (drawings.some(({ sheet }) => sheet.firstElementChild === null)) unpack()
}

/** Reads the whole page in another language. */
export const read = (wanted: Language): void => {
  if (wanted === language()) return
  unpack()
  document.documentElement.lang = wanted
  for (const one of words) {
    const { textContent } = one.element
    one.element.textContent = one.other
    one.other = textContent
  }
  for (const one of drawings) {
    const shown = one.sheet.firstElementChild
    if (!one.other || !shown) continue
    shown.replaceWith(one.other)
    one.other = shown
  }
}
