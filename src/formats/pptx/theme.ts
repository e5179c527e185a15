import { fonts } from './look.js'
import { renumbered } from './mend.js'
import { changePart, type Parts } from './parts.js'
import type { Template } from './template.js'

const colors = {
  dk1: '1A2430',
  lt1: 'FFFFFF',
  dk2: '12304A',
  lt2: 'F2F5F8',
  accent1: '0F6E8C',
  accent2: '9DB4C3',
  accent3: '1F7A3D',
  accent4: 'B26A00',
  accent5: 'B3261E',
  accent6: '6B7A88',
  hlink: '0F6E8C',
  folHlink: '566370',
} as const

const themes = ['ppt/theme/theme1.xml', 'ppt/theme/theme2.xml'] as const

/** A theme that names no Chinese font gets one; one change of it changes every slide. */
const withChinese = (xml: string): string =>
  xml.replace(/(<a:(?:major|minor)Font>(?:(?!<\/a:m).)*?<a:ea typeface=")"/gs, `$1${fonts.chinese}"`)

const ownTheme = (xml: string): string => {
  const scheme = Object.entries(colors).map(([name, hex]) => `<a:${name}><a:srgbClr val="${hex}"/></a:${name}>`)
  return xml
    .replace(/<a:clrScheme .*?<\/a:clrScheme>/s, `<a:clrScheme name="plan">${scheme.join('')}</a:clrScheme>`)
    .replace(/(<a:font script="Hans" typeface=")[^"]*"/g, `$1${fonts.chinese}"`)
    .replace('name="Office Theme"', 'name="plan"')
}

const masterPath = 'ppt/slideMasters/slideMaster1.xml'
const pictureType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image'

/** Ids of relations that cannot be those of the master itself. */
const renamed = (xml: string): string => xml.replace(/r:embed="([^"]+)"/g, 'r:embed="template-$1"')

/** Where a logo stands on slides of another size. */
const resized = (xml: string, [width, height]: Template['size'], [ownWidth, ownHeight]: Template['size']): string => {
  const scale = (name: string, ratio: number) => (_: string, number: string) =>
    `${name}="${String(Math.round(Number(number) * ratio))}"`
  return xml.replace(/<a:(?:off|ext) [^>]*>/g, (element) =>
    element
      .replace(/\bx="(-?\d+)"/, scale('x', ownWidth / width))
      .replace(/\bcx="(-?\d+)"/, scale('cx', ownWidth / width))
      .replace(/\by="(-?\d+)"/, scale('y', ownHeight / height))
      .replace(/\bcy="(-?\d+)"/, scale('cy', ownHeight / height)),
  )
}

/** Our own slides are this large. */
const ownSize = [12_191_695, 6_858_000] as const

const takeOver = (parts: Parts, { colors: scheme, fonts: faces, ground, logos, media, size }: Template): void => {
  for (const path of themes)
    changePart(parts, path, (xml) =>
      withChinese(
        xml
          .replace(/<a:clrScheme .*?<\/a:clrScheme>/s, () => scheme)
          .replace(/<a:fontScheme .*?<\/a:fontScheme>/s, () => faces),
      ),
    )
  for (const [id, { ending, bytes }] of media) parts.set(`ppt/media/template-${id}.${ending}`, bytes)
  const drawn = logos.map((one) => renamed(resized(one, size, ownSize))).join('')
  changePart(parts, masterPath, (xml) =>
    renumbered(
      xml
        .replace('<p:cSld>', () => `<p:cSld>${ground === undefined ? '' : renamed(ground)}`)
        .replace('</p:grpSpPr>', () => `</p:grpSpPr>${drawn}`),
    ),
  )
  // The layouts of ours would cover the ground of the template.
  if (ground !== undefined)
    for (const path of parts.keys())
      if (/^ppt\/slideLayouts\/[^/]+\.xml$/.test(path))
        changePart(parts, path, (xml) =>
          xml.replace(/<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"\/>.*?<\/p:bg>/s, ''),
        )
  const relations = [...media].map(
    ([id, { ending }]) =>
      `<Relationship Id="template-${id}" Type="${pictureType}" Target="../media/template-${id}.${ending}"/>`,
  )
  changePart(parts, 'ppt/slideMasters/_rels/slideMaster1.xml.rels', (xml) =>
    xml.replace('</Relationships>', `${relations.join('')}</Relationships>`),
  )
}

/** Our own colours and fonts, or those of a template with its ground and its logo. */
export const setTheme = (parts: Parts, template: Template | undefined): void => {
  if (template) takeOver(parts, template)
  else for (const path of themes) changePart(parts, path, (xml) => withChinese(ownTheme(xml)))
}
