import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'

/** The files of a package by their path. */
export type Parts = Map<string, Uint8Array>

export const unpacked = (bytes: Uint8Array): Parts =>
  new Map(Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/')))

/** Only what is wanted of a package from elsewhere, and nothing that is larger than a part may be. */
export const unpackedSome = (bytes: Uint8Array, wanted: RegExp, most: number): Parts =>
  new Map(
    Object.entries(unzipSync(bytes, { filter: ({ name, originalSize }) => wanted.test(name) && originalSize <= most })),
  )

export const textOfPart = (parts: Parts, path: string): string | undefined => {
  const bytes = parts.get(path)
  return bytes && strFromU8(bytes)
}

export const setPart = (parts: Parts, path: string, text: string): void => {
  parts.set(path, strToU8(text))
}

/** Changes the text of a part, if it is there. */
export const changePart = (parts: Parts, path: string, change: (text: string) => string): void => {
  const text = textOfPart(parts, path)
  if (text !== undefined) setPart(parts, path, change(text))
}

/** The earliest day that a zip can hold; a text without a zone is the same in every zone. */
const always = '1980-01-01T00:00:00'

/** What readers look for comes first, everything else by name, so that the same parts are the same bytes. */
const rank = (path: string): number => (path === '[Content_Types].xml' ? 0 : path === '_rels/.rels' ? 1 : 2)

const byPath = (a: string, b: string): number => rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0)

export const packed = (parts: Parts): Uint8Array => {
  const entries: Zippable = {}
  for (const path of [...parts.keys()].sort(byPath)) {
    const bytes = parts.get(path)
    if (bytes) entries[path] = [bytes, { mtime: always, level: 6 }]
  }
  return zipSync(entries)
}

const office = 'application/vnd.openxmlformats-officedocument'

/** What a part is, by where it stands. */
const kinds: readonly (readonly [place: RegExp, type: string])[] = [
  [/^ppt\/presentation\.xml$/, `${office}.presentationml.presentation.main+xml`],
  [/^ppt\/presProps\.xml$/, `${office}.presentationml.presProps+xml`],
  [/^ppt\/viewProps\.xml$/, `${office}.presentationml.viewProps+xml`],
  [/^ppt\/tableStyles\.xml$/, `${office}.presentationml.tableStyles+xml`],
  [/^ppt\/slides\//, `${office}.presentationml.slide+xml`],
  [/^ppt\/slideLayouts\//, `${office}.presentationml.slideLayout+xml`],
  [/^ppt\/slideMasters\//, `${office}.presentationml.slideMaster+xml`],
  [/^ppt\/notesMasters\//, `${office}.presentationml.notesMaster+xml`],
  [/^ppt\/notesSlides\//, `${office}.presentationml.notesSlide+xml`],
  [/^ppt\/theme\//, `${office}.theme+xml`],
  [/^ppt\/charts\//, `${office}.drawingml.chart+xml`],
  [/^docProps\/app\.xml$/, `${office}.extended-properties+xml`],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^xl\/workbook\.xml$/, `${office}.spreadsheetml.sheet.main+xml`],
  [/^xl\/worksheets\//, `${office}.spreadsheetml.worksheet+xml`],
  [/^xl\/styles\.xml$/, `${office}.spreadsheetml.styles+xml`],
  [/^xl\/sharedStrings\.xml$/, `${office}.spreadsheetml.sharedStrings+xml`],
  [/^xl\/theme\//, `${office}.theme+xml`],
]

const endings: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  xlsx: `${office}.spreadsheetml.sheet`,
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  svg: 'image/svg+xml',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
}

export const endingOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1).toLowerCase()

/** Whether a package may hold a file of this kind as a picture. */
export const isPicture = (path: string): boolean => endings[endingOf(path)]?.startsWith('image/') ?? false

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Writes the list of what each part is anew, for the parts that are there. */
export const listParts = (parts: Parts): void => {
  const paths = [...parts.keys()].filter((path) => path !== '[Content_Types].xml').sort(byPath)
  const defaults = [...new Set(paths.map(endingOf))].sort().flatMap((ending) => {
    const type = endings[ending]
    return type === undefined ? [] : [`<Default Extension="${ending}" ContentType="${type}"/>`]
  })
  const overrides = paths.flatMap((path) => {
    const type = path.endsWith('.rels') ? undefined : kinds.find(([place]) => place.test(path))?.[1]
    return type === undefined ? [] : [`<Override PartName="/${path}" ContentType="${type}"/>`]
  })
  setPart(
    parts,
    '[Content_Types].xml',
    `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${[...defaults, ...overrides].join('')}</Types>`,
  )
}
