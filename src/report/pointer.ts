import type { Path } from './diagnostic.js'

/** A path as a JSON Pointer (RFC 6901): `/relationships/people/2/contact`. */
export const pointerOf = (path: Path): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
