import { pageWords } from '../words.js'
import { all, button } from './shared.js'

const step = 1.25
const most = 4

/** A drawing that is dragged with the mouse where it is larger than its place. */
const draggable = (sheet: HTMLElement): void => {
  let from: { x: number; y: number; left: number; top: number } | undefined
  sheet.addEventListener('pointerdown', (event) => {
    if (event.pointerType !== 'mouse' || event.button !== 0) return
    from = { x: event.clientX, y: event.clientY, left: sheet.scrollLeft, top: sheet.scrollTop }
  })
  window.addEventListener('pointermove', (event) => {
    if (from === undefined) return
    sheet.scrollLeft = from.left - (event.clientX - from.x)
    sheet.scrollTop = from.top - (event.clientY - from.y)
  })
  window.addEventListener('pointerup', () => {
    from = undefined
  })
}

const zoomable = (figure: HTMLElement): void => {
  const sheets = all('.sheet', figure)
  let zoom: number | undefined
  const draw = (): void => {
    figure.classList.toggle('zoomed', zoom !== undefined)
    for (const sheet of sheets) {
      const svg = sheet.querySelector('svg')
      if (svg) svg.style.width = zoom === undefined ? '' : `${String(Number(sheet.dataset['width']) * zoom)}px`
      if (zoom === undefined) sheet.removeAttribute('tabindex')
      else sheet.tabIndex = 0
    }
  }
  /** How large it is drawn while it fits. */
  const fitting = (): number => {
    const sheet = sheets.find(({ offsetParent }) => offsetParent !== null)
    const width = sheet?.querySelector('svg')?.getBoundingClientRect().width ?? 0
    return width / Number(sheet?.dataset['width'] ?? 1) || 1
  }
  const by = (factor: number) => (): void => {
    zoom = Math.min(most, Math.max(0.25, (zoom ?? fitting()) * factor))
    draw()
  }
  const tools = document.createElement('div')
  tools.className = 'tools'
  tools.append(
    button(pageWords.smaller, by(1 / step), '−'),
    button(pageWords.larger, by(step), '+'),
    button(
      pageWords.fit,
      () => {
        zoom = undefined
        draw()
      },
      '⤢',
    ),
  )
  figure.prepend(tools)
  for (const sheet of sheets) draggable(sheet)
}

/** Drawings that can be looked at closely. */
export const pictures = (): void => {
  for (const figure of all('.picture.wide')) zoomable(figure)
}
