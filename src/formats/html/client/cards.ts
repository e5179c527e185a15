import { pageWords } from '../words.js'
import { all, button } from './shared.js'

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
    const card = link && document.getElementById(link.hash.slice(1))
    if (!card?.classList.contains('card')) return
    event.preventDefault()
    if (!dialog.open) open(card)
  })
}
