import { appendFileSync, statSync } from 'node:fs'
import { fileError, isFault, writing } from './faults.js'

/** A text that fits into so many bytes. */
export type Fitting = (room: number) => string

/** Adds to the end of a file, parted by an empty line from what is there, as long as the whole has at most `most` bytes. */
export const appendToFile = (path: string, shown: string, most: number, text: Fitting): void => {
  try {
    const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
    const before = size > 0 ? '\n' : ''
    const added = text(Math.max(0, most - size - before.length))
    if (added !== '') appendFileSync(path, before + added)
  } catch (error) {
    throw isFault(error) ? fileError(writing, shown, error) : error
  }
}
