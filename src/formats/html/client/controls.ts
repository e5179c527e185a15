import { pageWords, shownOf } from '../words.js'
import { language, read, said } from './language.js'
import { all, readIn, tell } from './shared.js'

const title = (): string => all('[data-title], h1').reverse().map(readIn).join(' · ')

const languageSwitch = (): void => {
  const buttons = all<HTMLButtonElement>('[data-language]')
  const mark = (): void => {
    for (const each of buttons) each.setAttribute('aria-pressed', String(each.dataset['language'] === language()))
    document.title = title()
  }
  for (const each of buttons)
    each.addEventListener('click', () => {
      read(each.dataset['language'] === 'zh' ? 'zh' : 'en')
      mark()
    })
  mark()
}

const themeSwitch = (): void => {
  const { dataset } = document.documentElement
  const dark = window.matchMedia('(prefers-color-scheme: dark)')
  const isDark = (): boolean => (dataset['theme'] === undefined ? dark.matches : dataset['theme'] === 'dark')
  document.querySelector('[data-theme-switch]')?.addEventListener('click', () => {
    dataset['theme'] = isDark() ? 'light' : 'dark'
  })
}

const emptyNote = (list: Element): HTMLElement => {
  const note = document.createElement('p')
  note.className = 't-dim none-shown'
  note.append(said(pageWords.noneShown))
  note.hidden = true
  list.after(note)
  return note
}

/** Findings of the kinds that are wanted; a list of which none is says so. */
const severityFilter = (): void => {
  const boxes = all<HTMLInputElement>('[data-shows]')
  const lists = all('.findings').map((list) => ({ items: all(':scope > li', list), note: emptyNote(list) }))
  const show = (): void => {
    const wanted = boxes.filter(({ checked }) => checked).map(({ dataset }) => dataset['shows'])
    for (const { items, note } of lists) {
      for (const item of items)
        item.hidden = !wanted.some((severity) => severity !== undefined && item.classList.contains(severity))
      note.hidden = items.some(({ hidden }) => !hidden)
    }
  }
  const items = lists.flatMap((list) => list.items)
  for (const box of boxes)
    box.addEventListener('change', () => {
      show()
      tell(shownOf(items.filter(({ hidden }) => !hidden).length, items.length))
    })
  // Some browsers keep what was ticked before the page was read again.
  show()
}

/** Marks in the contents where the reader is. */
const whereWeAre = (): void => {
  const links = new Map(all<HTMLAnchorElement>('.contents a').map((link) => [link.hash.slice(1), link]))
  const places = [...links.keys()].flatMap((id) => document.getElementById(id) ?? [])
  const mark = (): void => {
    const here = places.filter((place) => place.getBoundingClientRect().top < window.innerHeight / 3).at(-1)
    for (const [id, link] of links)
      if (id === here?.id) link.setAttribute('aria-current', 'location')
      else link.removeAttribute('aria-current')
  }
  let waits = false
  window.addEventListener(
    'scroll',
    () => {
      if (waits) return
      waits = true
      requestAnimationFrame(() => {
        waits = false
        mark()
      })
    },
    { passive: true },
  )
  mark()
}

/** Language, light, print, and which findings are shown. */
export const controls = (): void => {
  languageSwitch()
  themeSwitch()
  severityFilter()
  whereWeAre()
  document.querySelector('[data-print]')?.addEventListener('click', () => {
    window.print()
  })
  for (const hidden of all('.controls, .severities')) hidden.hidden = false
}
