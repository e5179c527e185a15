import { strFromU8, unzipSync } from 'fflate'

/** A deck as its parts, for tests that read it back. */
export type ReadDeck = {
  readonly parts: Readonly<Record<string, Uint8Array>>
  readonly text: (path: string) => string
  /** The slides in their order. */
  readonly slides: readonly string[]
  readonly notes: readonly string[]
  readonly charts: readonly string[]
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
}

/** All words of a part, one line a paragraph. */
export const wordsOf = (xml: string): string =>
  [...xml.matchAll(/<a:p>.*?<\/a:p>/gs)]
    .map(([paragraph]) => [...paragraph.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, words]) => words).join(''))
    .join('\n')
    .replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => entities[entity] ?? entity)

/** The title of a slide: what stands in its place for titles. */
export const titleOf = (slide: string): string =>
  wordsOf(/<p:sp>(?:(?!<\/p:sp>).)*<p:ph type="title"\/>.*?<\/p:sp>/s.exec(slide)?.[0] ?? '')

export const readDeck = (bytes: Uint8Array): ReadDeck => {
  const parts = unzipSync(bytes)
  const text = (path: string): string => {
    const found = parts[path]
    if (!found) throw new Error(`there is no ${path}`)
    return strFromU8(found)
  }
  const numbered = (folder: string, name: string): readonly string[] =>
    Object.keys(parts)
      .flatMap((path) => new RegExp(`^ppt/${folder}/${name}(\\d+)\\.xml$`).exec(path)?.[1] ?? [])
      .sort((a, b) => Number(a) - Number(b))
      .map((number) => text(`ppt/${folder}/${name}${number}.xml`))
  return {
    parts,
    text,
    slides: numbered('slides', 'slide'),
    notes: numbered('notesSlides', 'notesSlide'),
    charts: numbered('charts', 'chart'),
  }
}
