import { pageWords } from '../words.js'
import { all, button, readIn } from './shared.js'

/** The names on cards, plan by plan, each with its card. */
const cardNamed = (name: string, place: Element): HTMLElement | undefined =>
  all('.card', place.closest('.plan') ?? document).find(
    (card) => card.firstElementChild !== null && readIn(card.firstElementChild) === name,
  )

/** The card of whoever a piece of a drawing is about: a piece says so first where the pointer rests on it. */
const cardDrawn = (target: EventTarget | null): { piece: Element; card: HTMLElement } | undefined => {
  if (!(target instanceof Element) || target.closest('.sheet') === null) return undefined
  const piece = target.closest('g:has(> title)')
  const [name = ''] = (piece?.querySelector('title')?.textContent ?? '').replace(/^[★\s]+/u, '').split(/ · |\n/)
  const card = piece && name !== '' ? cardNamed(name, piece) : undefined
  return piece && card ? { piece, card } : undefined
}

/** A card where a name stands: the card and its pictures themselves come, and go back when it is closed. */
export const cards = (): void => {
  const dialog = document.createElement('dialog')
  const close = button(
    pageWords.close,
    () => {
      dialog.close()
    },
    '×',
  )
  close.className = 'close'
  const inside = document.createElement('div')
  dialog.append(close, inside)
  document.body.append(dialog)
  let homes: readonly (readonly [Element, Comment])[] = []
  const goHome = (): void => {
    for (const [element, home] of homes) home.replaceWith(element)
    homes = []
  }
  const open = (card: HTMLElement): void => {
    const coming = [card, ...all(`[data-card="${card.id}"]`)]
    homes = coming.map((element) => {
      const home = document.createComment('')
      element.replaceWith(home)
      return [element, home]
    })
    inside.replaceChildren(...coming)
    // What is found about somebody stands in the parts; here it is read again.
    const found = all(`[data-of="${card.id}"]`)
    if (found.length > 0) {
      const list = document.createElement('ul')
      list.className = 'findings short'
      list.append(...found.map((one) => one.cloneNode(true)))
      inside.append(list)
    }
    dialog.setAttribute('aria-labelledby', `${card.id}-title`)
    dialog.showModal()
    dialog.scrollTop = 0
  }
  dialog.addEventListener('close', goHome)
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close()
  })
  window.addEventListener('beforeprint', () => {
    if (dialog.open) dialog.close()
  })
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null
    const card = link ? document.getElementById(link.hash.slice(1)) : cardDrawn(event.target)?.card
    if (!card?.classList.contains('card')) return
    event.preventDefault()
    if (!dialog.open) open(card)
  })
  document.addEventListener('pointerover', ({ target }) => {
    cardDrawn(target)?.piece.classList.add('opens')
  })
}
