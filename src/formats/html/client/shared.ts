import type { Language, Text } from '../../../report/text.js'

/** The language in which the page is read just now. */
export const language = (): Language => (document.documentElement.lang === 'zh' ? 'zh' : 'en')

/** Words in both languages, of which the style of the page shows one. */
export const said = (text: Text): DocumentFragment => {
  const both = document.createDocumentFragment()
  for (const each of ['en', 'zh'] as const) {
    const span = document.createElement('span')
    span.lang = each
    span.textContent = text[each]
    both.append(span)
  }
  return both
}

/** What is read in an element in the language of the page. */
export const readIn = (element: Element): string => {
  const other = language() === 'en' ? 'zh' : 'en'
  const copy = element.cloneNode(true) as Element
  for (const hidden of copy.querySelectorAll(`span[lang="${other}"]`)) hidden.remove()
  return copy.textContent.trim()
}

/** Every element that a selector finds. */
export const all = <Found extends Element = HTMLElement>(selector: string, within: ParentNode = document): Found[] => [
  ...within.querySelectorAll<Found>(selector),
]

/** Says something to whoever cannot see that it changed. */
export const tell = (text: Text): void => {
  document.getElementById('said')?.replaceChildren(said(text))
}

/** A button with words, or with a sign that the words explain. */
export const button = (text: Text, pressed: () => void, sign?: string): HTMLButtonElement => {
  const made = document.createElement('button')
  made.type = 'button'
  const words = document.createElement('span')
  words.append(said(text))
  if (sign !== undefined) {
    words.className = 'aloud'
    const shown = document.createElement('span')
    shown.setAttribute('aria-hidden', 'true')
    shown.textContent = sign
    made.append(shown)
  }
  made.append(words)
  made.addEventListener('click', pressed)
  return made
}
