import { pageWords } from '../words.js'
import { all, button, stops } from './shared.js'

const step = 1.25
const least = 0.25
const most = 4

/** A drawing that is dragged with the mouse where it is larger than its place. */
const draggable = (sheet: HTMLElement): void => {
  let from: { x: number; y: number; left: number; top: number } | undefined
  sheet.addEventListener('pointerdown', (event) => {
    if (event.pointerType !== 'mouse' || event.button !== 0) return
    from = { x: event.clientX, y: event.clientY, left: sheet.scrollLeft, top: sheet.scrollTop }
  })
  let moved = false
  window.addEventListener('pointermove', (event) => {
    if (from === undefined) return
    moved ||= Math.abs(event.clientX - from.x) + Math.abs(event.clientY - from.y) > 4
    sheet.scrollLeft = from.left - (event.clientX - from.x)
    sheet.scrollTop = from.top - (event.clientY - from.y)
  })
  window.addEventListener('pointerup', () => {
    from = undefined
  })
  // Whoever drags does not mean what lies under the pointer.
  sheet.addEventListener('click', (event) => {
    if (moved) event.stopPropagation()
    moved = false
  })
}

const zoomable = (figure: HTMLElement): void => {
  const sheet = figure.querySelector<HTMLElement>('.sheet')
  if (!sheet) return
  let zoom: number | undefined
  const drawing = (): SVGSVGElement | null => sheet.querySelector('svg')
  const width = (): number => Number(drawing()?.getAttribute('width') ?? 1)
  const draw = (): void => {
    figure.classList.toggle('zoomed', zoom !== undefined)
    const svg = drawing()
    if (svg) svg.style.width = zoom === undefined ? '' : `${String(width() * zoom)}px`
    stops()
  }
  const by = (factor: number) => (): void => {
    const now = (drawing()?.getBoundingClientRect().width ?? 0) / width()
    zoom = Math.min(most, Math.max(least, now * factor))
    draw()
  }
  const fit = (): void => {
    zoom = undefined
    draw()
  }
  const tools = document.createElement('div')
  tools.className = 'tools'
  tools.append(
    button(pageWords.smaller, by(1 / step), '−'),
    button(pageWords.larger, by(step), '+'),
    button(pageWords.fit, fit, '⤢'),
  )
  figure.prepend(tools)
  draggable(sheet)
  // In another language it is another drawing.
  new MutationObserver(draw).observe(sheet, { childList: true })
}

/** Drawings that can be looked at closely. */
export const pictures = (): void => {
  for (const figure of all('.picture.wide')) zoomable(figure)
}
