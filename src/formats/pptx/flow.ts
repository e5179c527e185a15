import { bottom, type Start } from './look.js'
import type { Piece } from './slide.js'

/** What stands below each other on slides: as high as it is, drawn from a height on. */
export type Unit = {
  readonly height: number
  readonly draw: (top: number) => readonly Piece[]
  /** Stays with what follows. */
  readonly leads?: true
  /** The same as large as it can be in a height. */
  readonly within?: (height: number) => Unit
  /** Nothing of it is cut or left out. */
  readonly isWhole?: boolean
  /** A table goes on with its head on the next slide: what fits into the height, and what is left. */
  readonly split?: (height: number) => readonly [Unit, Unit] | undefined
}

/** Room between what stands below each other. */
export const gap = 0.18
/** A table of a few rows is read as one, even if room stays free below what stands before it. */
const isOne = (unit: Unit, room: number): boolean => unit.height <= room / 2

/** What has to stand on the same slide: further lines that lead on, and the beginning of what they lead to. */
const following = ([next, ...rest]: readonly Unit[], room: number): number => {
  if (next === undefined) return 0
  if (next.leads) return gap + next.height + following(rest, room)
  return gap + (isOne(next, room) ? next.height : Math.min(1.2, next.height))
}

/** Units over as many slides as they need. */
export const pagesOf = (units: readonly Unit[], start: Start): readonly (readonly Piece[])[] => {
  const pages: Piece[][] = [[]]
  let top = start.first
  const rest = [...units]
  const room = bottom - start.top
  const next = () => {
    pages.push([])
    top = start.top
  }
  for (let given = rest.shift(); given !== undefined; given = rest.shift()) {
    // A line or two that follow do not go to a slide of their own.
    const after = rest.reduce((sum, { height }) => sum + height + gap, 0)
    const unit = given.within?.(bottom - top - (after < 1 ? after : 0)) ?? given
    const page = pages.at(-1) ?? []
    const wanted = unit.height + (unit.leads ? following(rest, room) : 0)
    // Nor do they stand there alone: the last rows of a table go with them.
    const isTight = after > 0 && after < 1 && top + unit.height + gap + after > bottom
    const ends = isTight && top + wanted <= bottom ? unit.split?.(unit.height - 0.01) : undefined
    if (ends) {
      page.push(...ends[0].draw(top))
      rest.unshift(ends[1])
      next()
      continue
    }
    if (top + wanted <= bottom) {
      page.push(...unit.draw(top))
      top += unit.height + gap
      continue
    }
    const parts = page.length > 0 && isOne(given, room) ? undefined : unit.split?.(bottom - top)
    if (parts) {
      page.push(...parts[0].draw(top))
      rest.unshift(parts[1])
      next()
    } else if (page.length > 0) {
      rest.unshift(given)
      next()
    } else {
      page.push(...unit.draw(top))
      top += unit.height + gap
    }
  }
  return pages.filter((page, index) => index === 0 || page.length > 0)
}
