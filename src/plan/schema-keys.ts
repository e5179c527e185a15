import type { Playbook } from '../playbook/playbook.js'
import type { Path } from '../report/diagnostic.js'
import type { Text } from '../report/text.js'
import { quoted } from '../report/visible.js'
import { keysMeantBy } from './key-names.js'
import { nearest } from './nearest.js'
import { certainName, certainWord } from './spelling.js'
import { expectedAt, homesOfKeys, keysAt, type Schema } from './schema-outline.js'
import type { Words } from './schema-words.js'
import { currentVersion } from './versions.js'

const mostKeysShown = 12

/** Longest list of places in which a key is at home that is still worth naming. */
const mostHomesShown = 3

type KeyWords = Words & {
  /** The key that is meant, when it belongs here. */
  readonly meant?: string
  /** The same where it can be no other one. */
  readonly certainKey?: string
}

/** Personal data can only be meant where people are described. */
const isAboutPeople = (path: Path): boolean => path[0] === 'team' || (path[0] === 'relationships' && path.length > 1)

const excludedWords = (
  key: string,
  path: Path,
  { excluded_fields }: Pick<Playbook, 'excluded_fields'>,
): Words | undefined => {
  const plain = key
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
  const field = Object.hasOwn(excluded_fields, plain) ? excluded_fields[plain] : undefined
  if (!field || !isAboutPeople(path)) return undefined
  const shown = quoted(key)
  return {
    message: {
      en: `${shown.en} is personal data that no plan may hold: ${field.reason.en}`,
      zh: `计划中不得记录${shown.zh}这类个人信息：${field.reason.zh}`,
    },
    hint: { en: 'Delete the key and its value.', zh: '请删除这个键和它的值。' },
  }
}

const depthOf = (place: string): number => (place === '' ? 0 : place.split(/\.|\[\]/).length)

const placeWords = (place: string): Text => {
  const shown = quoted(place)
  return place === ''
    ? { en: 'the top level of the plan', zh: '计划的最上层' }
    : place.endsWith('[]')
      ? { en: `an item of ${quoted(place.slice(0, -2)).en}`, zh: `${quoted(place.slice(0, -2)).zh}的列表项` }
      : shown
}

const homesText = (homes: readonly string[]): Text => {
  const places = homes.map(placeWords)
  return { en: places.map(({ en }) => en).join(' or '), zh: places.map(({ zh }) => zh).join('或') }
}

const unknownKey = (key: string): Text => ({ en: `unknown key ${quoted(key).en}`, zh: `未知的键${quoted(key).zh}` })

const elsewhere = (key: string, meant: string, homes: readonly string[]): Words => {
  const places = homesText(homes)
  const shown = quoted(meant)
  return {
    message:
      key === meant
        ? { en: `the key ${shown.en} does not belong here`, zh: `键${shown.zh}不属于这里` }
        : unknownKey(key),
    hint:
      key === meant
        ? { en: `Move it to ${places.en}.`, zh: `请移到${places.zh}。` }
        : { en: `Write ${shown.en}, in ${places.en}.`, zh: `请写成${shown.zh}，放在${places.zh}。` },
  }
}

const didYouMean = (key: string, meant: string, certain: string | undefined): KeyWords => ({
  message: unknownKey(key),
  hint: { en: `Did you mean ${quoted(meant).en}?`, zh: `是不是${quoted(meant).zh}？` },
  meant,
  ...(certain === meant && { certainKey: certain }),
})

/** A Chinese word for one key alone is that key; other English words for a key mean more or less than it. */
const translated = (key: string, synonyms: readonly string[]): string | undefined =>
  /^\p{Script=Han}+$/u.test(key) && synonyms.length === 1 ? synonyms[0] : undefined

const known = (key: string, keys: readonly string[]): KeyWords => {
  const list = keys.slice(0, mostKeysShown).join(', ')
  const more = keys.length > mostKeysShown ? ', …' : ''
  return {
    message: unknownKey(key),
    hint:
      keys.length === 0
        ? { en: 'Delete it.', zh: '请删除它。' }
        : { en: `Delete it, or use one of: ${list}${more}.`, zh: `请删除它，或改用：${list}${more}。` },
  }
}

/** Inside `{ }` a comma parts two keys: `amount: 6,800,000` leaves the keys `800` and `000`. */
export const isRestOfNumber = (key: string): boolean => /^\d{3}(?:\.\d+)?$/.test(key)

const restOfNumber = (key: string): KeyWords => {
  const shown = quoted(key)
  return {
    message: {
      en: `${shown.en} is the rest of a number with a comma inside`,
      zh: `${shown.zh}是含有逗号的数字剩下的部分`,
    },
    hint: { en: 'Write the number without commas, such as 6800000.', zh: '请写不带逗号的数字，例如 6800000。' },
  }
}

/** Words for unknown keys of one schema. `search: false` leaves out looking for similar ones. */
export const unknownKeyWords = (
  root: Schema,
  playbook: Pick<Playbook, 'excluded_fields'>,
): ((path: Path, key: string, search: boolean) => KeyWords) => {
  let homes: ReadonlyMap<string, readonly string[]> | undefined
  const homesOf = (key: string): readonly string[] => {
    homes ??= homesOfKeys(root)
    const all = homes.get(key) ?? []
    const shallowest = Math.min(...all.map(depthOf))
    const found = all.filter((place) => depthOf(place) === shallowest)
    return found.length <= mostHomesShown ? found : []
  }
  /** A key that is known elsewhere is rarely a slip. */
  const certainKey = (key: string, keys: readonly string[]): string | undefined => {
    homes ??= homesOfKeys(root)
    return homes.has(key) ? certainName(key, keys) : certainWord(key, keys)
  }
  return (path, key, search) => {
    const keys = keysAt(root, path)
    if (isRestOfNumber(key)) return restOfNumber(key)
    if (!search) return known(key, keys)
    const excluded = excludedWords(key, path, playbook)
    if (excluded) return excluded
    const synonyms = keysMeantBy(key)
    const fitting = synonyms.find((synonym) => keys.includes(synonym))
    if (fitting !== undefined) return didYouMean(key, fitting, translated(key, synonyms) ?? certainKey(key, keys))
    const similar = nearest(key, keys)
    const own = homesOf(key)
    // A key that is at home elsewhere is rarely a slip for a longer one here.
    if (own.length > 0) return elsewhere(key, key, own)
    if (similar !== undefined) return didYouMean(key, similar, certainKey(key, keys))
    for (const synonym of synonyms) {
      const places = homesOf(synonym)
      if (places.length > 0) return elsewhere(key, synonym, places)
    }
    return known(key, keys)
  }
}

const samples: Readonly<Record<string, string>> = {
  version: 'version: 1',
  account: 'account: { name: … }',
}

/** Words for a key that must be there and is not. */
export const missingKeyWords = (root: Schema, path: Path, key: string): Words => {
  const shown = quoted(key)
  const { isDate } = expectedAt(root, [...path, key])
  const sample = quoted((path.length === 0 ? samples[key] : undefined) ?? `${key}: ${isDate ? '2026-06-30' : '…'}`)
  return {
    // Whatever is of another version fails elsewhere.
    ...(path.length === 0 && key === 'version' && { certain: currentVersion }),
    message: { en: `${shown.en} is missing`, zh: `缺少${shown.zh}` },
    hint: { en: `Add ${sample.en}.`, zh: `请补上${sample.zh}。` },
  }
}

const nameHints: readonly { readonly sample: string; readonly hint: Text }[] = [
  {
    sample: 'an_id',
    hint: {
      en: 'Use small letters, digits, "-" and "_", beginning with a letter.',
      zh: '只用小写字母、数字、“-”和“_”，以字母开头。',
    },
  },
  {
    sample: 'COV-002',
    hint: { en: 'Write the code of a rule, such as COV-002.', zh: '请写规则的编号，例如 COV-002。' },
  },
]

/** Words for a key that does not have the form that keys have here. */
export const badKeyWords = (root: Schema, path: Path, key: string): Words => {
  const patterns = expectedAt(root, path).schemas.flatMap(({ propertyNames }) => propertyNames?.pattern ?? [])
  const fitting = nameHints.find(({ sample }) => patterns.every((pattern) => new RegExp(pattern).test(sample)))
  return {
    message: { en: `${quoted(key).en} cannot be a key here`, zh: `${quoted(key).zh}不能用作这里的键` },
    hint: fitting?.hint ?? { en: 'Choose another key.', zh: '请换一个键。' },
  }
}
