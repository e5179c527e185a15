/** A drawing piece by piece: tags, and the words between them. White space between tags says nothing. */
const piecesOf = (svg: string): readonly string[] => svg.replaceAll(/>\s+</g, '><').split(/(<[^>]*>)/)

/**
 * A drawing for a page that holds others as well: every id, and every reference to one, begins with a prefix. Words that
 * look like either stay as they are.
 */
export const forPage = (svg: string, prefix: string): string =>
  piecesOf(svg)
    .map((piece) => {
      if (!piece.startsWith('<')) return piece
      return piece
        .replaceAll(/ id="/g, ` id="${prefix}`)
        .replaceAll(/url\(#/g, `url(#${prefix}`)
        .replaceAll(/ (?:xlink:)?href="#/g, ` href="#${prefix}`)
        .replaceAll(/ (aria-labelledby|aria-describedby)="([^"]*)"/g, (_, name: string, ids: string) => {
          const own = ids.split(' ').map((id) => prefix + id)
          return ` ${name}="${own.join(' ')}"`
        })
    })
    .join('')
