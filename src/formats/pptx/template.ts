import { UserError } from '../../user-error.js'
import { endingOf, isPicture, textOfPart, unpackedSome, type Parts } from './parts.js'

/** What a deck takes over from the presentation of a company. */
export type Template = {
  /** Its colours and its fonts, as they stand in its theme. */
  readonly colors: string
  readonly fonts: string
  /** The ground of its slides, with the pictures it needs. */
  readonly ground: string | undefined
  /** Pictures that stand on every slide, such as a logo. */
  readonly logos: readonly string[]
  /** Bytes of pictures by the id that the ground and the logos call them by. */
  readonly media: ReadonlyMap<string, { readonly ending: string; readonly bytes: Uint8Array }>
  /** Width and height of its slides, in the units of the format. */
  readonly size: readonly [width: number, height: number]
}

const noDeck = new UserError({
  en: 'the template is no PowerPoint presentation, or it is damaged; save it once more as .pptx or .potx',
  zh: '模板不是 PowerPoint 演示文稿，或已损坏；请重新另存为 .pptx 或 .potx',
})

/** More than this is no logo and no theme. */
const largestPart = 20_000_000

const wanted = /^ppt\/(presentation\.xml|_rels\/|slideMasters\/|theme\/|media\/)/

const attribute = (element: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(element)?.[1]

/** Relationships of a part: id → type and target. */
const relationsOf = (
  parts: Parts,
  path: string,
): ReadonlyMap<string, { readonly type: string; readonly target: string }> => {
  const folder = path.slice(0, path.lastIndexOf('/'))
  const xml = textOfPart(parts, `${folder}/_rels/${path.slice(folder.length + 1)}.rels`) ?? ''
  const resolved = (target: string): string => {
    if (target.startsWith('/')) return target.slice(1)
    const steps = folder.split('/')
    for (const step of target.split('/')) {
      if (step === '..') steps.pop()
      else steps.push(step)
    }
    return steps.join('/')
  }
  return new Map(
    [...xml.matchAll(/<Relationship\s[^>]*>/g)].flatMap(([element]) => {
      const [id, type, target] = ['Id', 'Type', 'Target'].map((name) => attribute(element, name))
      if (id === undefined || type === undefined || target === undefined) return []
      if (attribute(element, 'TargetMode') === 'External') return []
      return [[id, { type: type.slice(type.lastIndexOf('/') + 1), target: resolved(target) }]]
    }),
  )
}

const firstOf = (relations: ReturnType<typeof relationsOf>, type: string): string | undefined =>
  [...relations.values()].find((one) => one.type === type)?.target

/** Only pictures and what they are made of: nothing that links, runs or moves. */
const isPlain = (xml: string): boolean =>
  !/hlinkClick|hlinkHover|<p:ole|<p:control|a:videoFile|a:audioFile|r:id=|r:link=|custData|<!|<(?!\/?[apr]:)/.test(xml)

const embeds = /r:embed="([^"]+)"/g

/** Reads a template; whatever of it is not plain stays behind. */
export const templateFrom = (bytes: Uint8Array): Template => {
  let parts: Parts
  try {
    parts = unpackedSome(bytes, wanted, largestPart)
  } catch {
    throw noDeck
  }
  const main = 'ppt/presentation.xml'
  const presentation = textOfPart(parts, main)
  const masterPath = firstOf(relationsOf(parts, main), 'slideMaster')
  const master = masterPath === undefined ? undefined : textOfPart(parts, masterPath)
  if (presentation === undefined || masterPath === undefined || master === undefined) throw noDeck
  const relations = relationsOf(parts, masterPath)
  const themePath = firstOf(relations, 'theme')
  const theme = themePath === undefined ? undefined : textOfPart(parts, themePath)
  const [colors, fonts] = [/<a:clrScheme [^]*?<\/a:clrScheme>/, /<a:fontScheme [^]*?<\/a:fontScheme>/].map(
    (scheme) => scheme.exec(theme ?? '')?.[0],
  )
  if (colors === undefined || fonts === undefined) throw noDeck
  const size = /<p:sldSz\s[^>]*>/.exec(presentation)?.[0] ?? ''
  const media = new Map<string, { ending: string; bytes: Uint8Array }>()
  const isThere = (xml: string): boolean =>
    [...xml.matchAll(embeds)].every(([, id = '']) => {
      const target = relations.get(id)?.target
      const found = target === undefined ? undefined : parts.get(target)
      if (target === undefined || found === undefined || !isPicture(target)) return false
      media.set(id, { ending: endingOf(target), bytes: found })
      return true
    })
  const withoutExtensions = (xml: string): string => xml.replace(/<([ap]):extLst>.*?<\/\1:extLst>/gs, '')
  const kept = (xml: string): boolean => isPlain(xml) && isThere(xml)
  const ground = /<p:bg>.*?<\/p:bg>/s.exec(master)?.[0]
  const logos = [...master.matchAll(/<p:pic>.*?<\/p:pic>/gs)].map(([xml]) => withoutExtensions(xml)).filter(kept)
  const plainGround = ground === undefined ? undefined : withoutExtensions(ground)
  return {
    colors: withoutExtensions(colors),
    fonts: withoutExtensions(fonts),
    ground: plainGround !== undefined && kept(plainGround) ? plainGround : undefined,
    logos,
    media,
    size: [Number(attribute(size, 'cx') ?? 12_192_000), Number(attribute(size, 'cy') ?? 6_858_000)],
  }
}
