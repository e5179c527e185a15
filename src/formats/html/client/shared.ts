import type { Text } from '../../../report/text.js'
import { language, said } from './language.js'

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

/** What scrolls can be reached by keyboard; what does not is no stop on the way. */
export const stops = (): void => {
  for (const box of all('.scroll, .sheet, pre')) {
    if (box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight) box.tabIndex = 0
    else box.removeAttribute('tabindex')
  }
}
