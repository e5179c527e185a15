import { changePart, listParts, packed, setPart, textOfPart, unpacked, xmlHead, type Parts } from './parts.js'

// What the library writes in a way that PowerPoint offers to repair, and what changes from run to run.

const escapedXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Ids of shapes count from 1 in each part; nothing refers to them. */
export const renumbered = (xml: string): string => {
  let count = 0
  return xml.replace(/(<p:cNvPr id=")\d+"/g, (_, start: string) => {
    count += 1
    return `${start}${String(count)}"`
  })
}

/** The number of a slide stands for whichever slide it is on; a title is the only one of its kind. */
const plainPlaceholders = (xml: string): string =>
  xml
    .replace(/<p:ph\s+idx="\d+"\s+type="title"\s+hasCustomPrompt="1"\s*\/>/g, '<p:ph type="title"/>')
    .replace(/(type="slidenum">.*?<a:t>)(?:null|10\d\d)(<\/a:t>)/gs, '$1‹#›$2')

/** A paragraph has its properties once, before its first run; a bullet is as large as its words anyhow. */
const plainParagraphs = (xml: string): string =>
  xml.replace(/(<\/a:r>)<a:pPr(?:[^>]*\/>|.*?<\/a:pPr>)/gs, '$1').replaceAll('<a:buSzPct val="100000"/>', '')

/** Each line of the notes is a paragraph; placeholders are those of the notes master. */
const notesMended = (xml: string): string =>
  xml
    .replace('<p:ph type="sldImg"/>', '<p:ph type="sldImg" idx="2"/>')
    .replace('<p:ph type="body" idx="1"/>', '<p:ph type="body" sz="quarter" idx="3"/>')
    .replace('<p:ph type="sldNum" sz="quarter" idx="10"/>', '<p:ph type="sldNum" sz="quarter" idx="5"/>')
    .replace(
      /<a:p>(<a:r><a:rPr lang="en-US" dirty="0"\/><a:t>)([^<]*)<\/a:t><\/a:r><a:endParaRPr[^>]*\/><\/a:p>/,
      (_, start: string, text: string) =>
        text
          .split('\n')
          .map((line) =>
            line === '' ? '<a:p><a:endParaRPr lang="en-US"/></a:p>' : `<a:p>${start}${line}</a:t></a:r></a:p>`,
          )
          .join(''),
    )

const presentationMended = (xml: string): string => {
  const notes = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(xml)?.[0] ?? ''
  return xml
    .replace(notes, '')
    .replace('</p:sldMasterIdLst>', `</p:sldMasterIdLst>${notes}`)
    .replace(/<p:notesSz [^>]*\/>/, '<p:notesSz cx="6858000" cy="9144000"/>')
}

/** A value that is not known has no point: an empty one is read as zero. */
const chartMended = (xml: string): string =>
  xml
    .replace(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, '')
    .replace(/(<c:axId val="\d+"\/><c:axId val="\d+"\/>)<c:axId val="\d+"\/>/g, '$1')
    .replace(/(<c:radarChart>.*?<\/c:radarChart>)/s, (radar: string) =>
      radar.replace(/<c:invertIfNegative val="\d"\/>/g, ''),
    )
    .replaceAll('multiLvlStrRef', 'strRef')
    .replaceAll('multiLvlStrCache', 'strCache')
    .replace(/<\/?c:lvl>/g, '')
    .replace('<c:roundedCorners val="1"/>', '<c:roundedCorners val="0"/>')
    .replace(/<c:majorTickMark val="out"\/>/g, '<c:majorTickMark val="none"/>')
    .replace(/<c:dispBlanksAs val="\w+"\/>/, '<c:dispBlanksAs val="gap"/>')

const coreXml = (title: string): string =>
  `${xmlHead}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapedXml(title)}</dc:title></cp:coreProperties>`

const appXml = `${xmlHead}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>plan</Application></Properties>`

/** The workbook behind a chart, without the table in it that no sheet knows of. */
const workbookMended = (bytes: Uint8Array): Uint8Array => {
  const parts = unpacked(bytes)
  for (const path of [...parts.keys()]) if (/^xl\/(tables|worksheets\/_rels)\//.test(path)) parts.delete(path)
  changePart(parts, 'xl/worksheets/sheet1.xml', (xml) =>
    xml.replaceAll('<v></v>', '').replaceAll(/<tableParts.*?<\/tableParts>/gs, ''),
  )
  setPart(parts, 'docProps/core.xml', coreXml(''))
  setPart(parts, 'docProps/app.xml', appXml)
  listParts(parts)
  return packed(parts)
}

const chartPath = /^ppt\/charts\/chart(\d+)\.xml$/

/** Charts are counted over all decks that were ever written; here they count from 1. */
const renameCharts = (parts: Parts): void => {
  const numbers = [...parts.keys()]
    .flatMap((path) => chartPath.exec(path)?.[1] ?? [])
    .sort((a, b) => Number(a) - Number(b))
  const newNumber = new Map(numbers.map((number, index) => [number, String(index + 1)]))
  const renamed = (text: string): string =>
    text.replace(
      /(chart|Microsoft_Excel_Worksheet)(\d+)(?=\.xml|\.xlsx)/g,
      (_, name: string, number: string) => name + (newNumber.get(number) ?? number),
    )
  const moved: [string, Uint8Array][] = []
  for (const [path, bytes] of parts)
    if (/^ppt\/(charts|embeddings)\//.test(path)) {
      moved.push([renamed(path), bytes])
      parts.delete(path)
    }
  for (const [path, bytes] of moved) parts.set(path, bytes)
  for (const path of parts.keys()) if (/^ppt\/(slides|charts)\/_rels\//.test(path)) changePart(parts, path, renamed)
}

/** What a shape or a table shows, by its name, for whoever cannot see it. */
export type Described = ReadonlyMap<string, string>

const withDescriptions = (xml: string, described: Described): string =>
  xml.replace(/(<p:cNvPr id="\d+" name=")([^"]*)"(?! descr=)/g, (whole: string, start: string, name: string) => {
    const words = described.get(name)
    return words === undefined ? whole : `${start}${name}" descr="${escapedXml(words)}"`
  })

/** Mends the package of a deck; `slides` describes what stands on each. */
export const mended = (bytes: Uint8Array, title: string, slides: readonly Described[]): Parts => {
  const parts = unpacked(bytes)
  renameCharts(parts)
  for (const path of [...parts.keys()]) {
    if (/^ppt\/(slides|slideLayouts|slideMasters)\/[^/]+\.xml$/.test(path))
      changePart(parts, path, (xml) => plainParagraphs(plainPlaceholders(renumbered(xml))))
    if (/^ppt\/notesSlides\/[^/]+\.xml$/.test(path)) changePart(parts, path, notesMended)
    if (chartPath.test(path)) changePart(parts, path, chartMended)
    const workbook = path.endsWith('.xlsx') ? parts.get(path) : undefined
    if (workbook) parts.set(path, workbookMended(workbook))
  }
  slides.forEach((described, index) => {
    changePart(parts, `ppt/slides/slide${String(index + 1)}.xml`, (xml) => withDescriptions(xml, described))
  })
  changePart(parts, 'ppt/presentation.xml', presentationMended)
  // Two masters never share a theme.
  const theme = textOfPart(parts, 'ppt/theme/theme1.xml')
  if (theme !== undefined) setPart(parts, 'ppt/theme/theme2.xml', theme)
  changePart(parts, 'ppt/notesMasters/_rels/notesMaster1.xml.rels', (xml) => xml.replace('theme1.xml', 'theme2.xml'))
  setPart(parts, 'docProps/core.xml', coreXml(title))
  setPart(parts, 'docProps/app.xml', appXml)
  return parts
}
