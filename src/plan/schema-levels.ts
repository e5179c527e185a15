import type { Level, Playbook } from '../playbook/playbook.js'
import type { Text } from '../report/text.js'
import { quoted } from '../report/visible.js'
import { nearest } from './nearest.js'
import { certainWord, isSpelledLike } from './spelling.js'
import { shownValue, write, type Words, type WrongValue } from './schema-words.js'

const plain = (words: string): string =>
  words
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')

const withLabel = (id: string, level: Level | undefined): Text => {
  const { en, zh } = level?.label ?? { en: id, zh: id }
  return { en: plain(en) === plain(id) ? id : `${id} (${en})`, zh: zh === id ? id : `${id}（${zh}）` }
}

const allowed = (ids: readonly string[], levels: Readonly<Record<string, Level>>): Text => {
  const each = ids.map((id) => withLabel(id, levels[id]))
  return { en: each.map(({ en }) => en).join(', '), zh: each.map(({ zh }) => zh).join('、') }
}

/** How somebody may name a level, and the one that is meant. */
export type MeantLevel = { readonly id: string; readonly by: 'id' | 'label' | 'number' }

/** The level that is meant by its id in any spelling, by its label in either language, or by its number. */
export const meantLevel = (
  text: string,
  ids: readonly string[],
  levels: Readonly<Record<string, Level>>,
): MeantLevel | undefined => {
  const spelled = ids.find((id) => plain(id) === plain(text))
  if (spelled !== undefined) return { id: spelled, by: 'id' }
  const labelled = ids.find((id) =>
    Object.values(levels[id]?.label ?? {}).some((label) => plain(label) === plain(text)),
  )
  if (labelled !== undefined) return { id: labelled, by: 'label' }
  const number = text.trim() === '' ? Number.NaN : Number(text)
  const numbered = ids.find((id) => levels[id]?.number === number)
  return numbered === undefined ? undefined : { id: numbered, by: 'number' }
}

/** The level that a word can only be; a number is none, because people count from either end. */
const certainLevel = (
  text: string,
  ids: readonly string[],
  levels: Readonly<Record<string, Level>>,
): string | undefined => {
  const labelled = ids.filter((id) =>
    Object.values(levels[id]?.label ?? {}).some((label) => isSpelledLike(label, text)),
  )
  const [id, ...others] = labelled
  return certainWord(text, ids) ?? (others.length === 0 ? id : undefined)
}

/** Words for a value where a level of a scale, or one of a few words, is wanted. */
export const levelWords = (wrong: WrongValue, playbook: Pick<Playbook, 'scales'>): Words => {
  const { value, expected, key } = wrong
  const scale = expected.scale === undefined ? undefined : playbook.scales[expected.scale]
  const levels = scale ?? {}
  const ids = expected.words
  const shown = shownValue(wrong)
  const text = typeof value === 'string' ? value : wrong.written
  const meant = meantLevel(text, ids, levels)
  const level = certainLevel(text, ids, levels)
  const certain = level === undefined ? {} : { certain: level }
  if (meant?.by === 'id')
    return {
      ...certain,
      message: { en: `${shown.en} is not spelled like the id of the level`, zh: `${shown.zh}与级别 id 的写法不一致` },
      hint: write(meant.id),
    }
  if (meant?.by === 'label')
    return {
      ...certain,
      message: {
        en: `${shown.en} is the label of a level, and the file holds its id`,
        zh: `${shown.zh}是级别的名称，文件中要写它的 id`,
      },
      hint: write(meant.id),
    }
  if (meant?.by === 'number')
    return {
      message: {
        en: `${shown.en} is the number of a level, and the file holds its id`,
        zh: `${shown.zh}是级别的数值，文件中要写它的 id`,
      },
      hint: write(meant.id),
    }
  const name = quoted(key)
  const list = allowed(ids, levels)
  const similar = nearest(text, ids)
  const guess =
    similar === undefined ? { en: '', zh: '' } : { en: `Did you mean "${similar}"? `, zh: `是不是“${similar}”？` }
  if (scale === undefined) {
    const orList = expected.kinds.has('list')
    return {
      ...certain,
      message: { en: `${shown.en} is no value for ${name.en}`, zh: `${shown.zh}不是${name.zh}的值` },
      hint: {
        en: `${guess.en}Write one of: ${list.en}${orList ? ', or a list such as [a, b]' : ''}.`,
        zh: `${guess.zh}请写其中之一：${list.zh}${orList ? '，或 [a, b] 这样的列表' : ''}。`,
      },
    }
  }
  return {
    ...certain,
    message: { en: `${shown.en} is not a level of ${name.en}`, zh: `${shown.zh}不是${name.zh}的级别` },
    hint: { en: `${guess.en}Write one of: ${list.en}.`, zh: `${guess.zh}请写其中之一：${list.zh}。` },
  }
}
