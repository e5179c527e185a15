/** An element as a strict reader sees it. */
export type XmlElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly elements: readonly XmlElement[]
  readonly text: string
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const unescaped = (text: string): string => {
  if (/[<]|\]\]>|&(?!(?:amp|lt|gt|quot|apos);)/.test(text)) throw new Error(`no character data: ${text.slice(0, 80)}`)
  return text.replace(/&(\w+);/g, (_, name: string) => entities[name] ?? '')
}

/** What XML 1.0 lets stand in a document, section 2.2. */
const allowed = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u

/** Reads the XML that programs write: elements, attributes, text. Whatever else it meets is an error. */
export const xmlElement = (document: string): XmlElement => {
  if (!allowed.test(document)) throw new Error('a character that XML forbids')
  let rest = document.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '')
  if (rest === document) throw new Error('no XML declaration')
  const next = (pattern: RegExp): RegExpExecArray => {
    const found = pattern.exec(rest)
    if (found?.index !== 0) throw new Error(`${String(pattern)} does not match ${rest.slice(0, 80)}`)
    rest = rest.slice(found[0].length)
    return found
  }
  const element = (): XmlElement => {
    const [, name = ''] = next(/^<([a-z][A-Za-z-]*)/)
    const attributes: Record<string, string> = {}
    while (rest.startsWith(' ')) {
      const [, key = '', value = ''] = next(/^ ([A-Za-z][A-Za-z0-9-]*)="([^"]*)"/)
      if (Object.hasOwn(attributes, key)) throw new Error(`twice: ${key}`)
      attributes[key] = unescaped(value)
    }
    const elements: XmlElement[] = []
    let text = ''
    if (next(/^\/?>/)[0] === '/>') return { name, attributes, elements, text }
    while (!rest.startsWith('</')) {
      if (rest.startsWith('<')) elements.push(element())
      else text += unescaped(next(/^[^<]+/)[0])
    }
    if (next(/^<\/([A-Za-z-]+)>/)[1] !== name) throw new Error(`not the end of ${name}`)
    return { name, attributes, elements, text }
  }
  const root = element()
  if (rest !== '\n') throw new Error(`after the root: ${rest.slice(0, 80)}`)
  return root
}
