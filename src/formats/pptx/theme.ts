import { fonts } from './look.js'
import { changePart, type Parts } from './parts.js'

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

/** Our own colours and fonts; the Chinese font stands in the theme, so that one change of it changes every slide. */
export const setTheme = (parts: Parts): void => {
  const scheme = Object.entries(colors).map(([name, hex]) => `<a:${name}><a:srgbClr val="${hex}"/></a:${name}>`)
  for (const path of ['ppt/theme/theme1.xml', 'ppt/theme/theme2.xml'])
    changePart(parts, path, (xml) =>
      xml
        .replace(/<a:clrScheme .*?<\/a:clrScheme>/s, `<a:clrScheme name="plan">${scheme.join('')}</a:clrScheme>`)
        .replace(/(<a:(?:major|minor)Font>.*?<a:ea typeface=")"/gs, `$1${fonts.chinese}"`)
        .replace(/(<a:font script="Hans" typeface=")[^"]*"/g, `$1${fonts.chinese}"`)
        .replace('name="Office Theme"', 'name="plan"'),
    )
}
