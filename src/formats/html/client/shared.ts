import type { Language, Text } from '../../../report/text.js'

/** The language in which the page is read just now. */
export const language = (): Language => (document.documentElement.lang === 'zh' ? 'zh' : 'en')

const other = (): Language => (language() === 'en' ? 'zh' : 'en')

/** Words that change with the language of the page. */
export const said = (text: Text): HTMLSpanElement => {
  const span = document.createElement('span')
  span.textContent = text[language()]
  span.dataset['o'] = text[other()]
  return span
}

/** What is read in an element. */
export const readIn = (element: Element): string => element.textContent.trim()

/** Every element that a selector finds. */
export const all = <Found extends Element = HTMLElement>(selector: string, within: ParentNode = document): Found[] => [
  ...within.querySelectorAll<Found>(selector),
]

/** Says something to whoever cannot see that it changed. */
export const tell = (text: Text): void => {
  document.getElementById('said')?.replaceChildren(text[language()])
}

/** A button with words, or with a sign that the words explain. */
export const button = (text: Text, pressed: () => void, sign?: string): HTMLButtonElement => {
  const made = document.createElement('button')
  made.type = 'button'
  const words = said(text)
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
