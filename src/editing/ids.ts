import { pinyin } from 'pinyin-pro'
import { keysOfFormat } from '../plan/format.js'

/**
 * Ids that stand for something else than a record: the plan itself, what `plan set` takes for a part of the plan, and the
 * sections that statements under `assert` name.
 */
const reserved: readonly string[] = [
  ...['plan', 'all'],
  ...keysOfFormat([]),
  ...['completeness', 'control', 'coverage', 'pipeline', 'segmentation', 'verdict'],
]

const longestId = 32

/** Words of Latin letters and digits, Chinese signs by their sound, everything else a gap. */
const soundsOf = (name: string): readonly string[] =>
  pinyin(name.normalize('NFKC'), { toneType: 'none', type: 'array', nonZh: 'consecutive', surname: 'head', v: true })
    .flatMap((sound) =>
      sound
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .split(/[^a-z0-9]+/),
    )
    .filter((word) => word !== '')

/** Whole words from the first on, as many as fit. */
const joined = (words: readonly string[], room: number): string => {
  let id = (words[0] ?? '').slice(0, room)
  for (const word of words.slice(1)) {
    if (id.length + 1 + word.length > room) break
    id += `_${word}`
  }
  return id
}

/** Remarks in brackets are no part of a name. */
const withoutRemarks = (name: string): string => name.replace(/[（(][^（）()]*[）)]/g, ' ')

/** A name in both scripts, `何远 He Yuan`: the second half says it all. */
const inLatin = /^[\p{Script=Han}·\s]+\s(\p{Script=Latin}[\p{Script=Latin}\d\s.'-]+)$/u

/**
 * An id for something with a name: `wang_zong` for 王总, `he_yuan` for He Yuan, with a number behind it only where it is
 * taken. The Latin words count where a name has both scripts. `prefix` begins the id, as in `act_send_offer`.
 */
export const proposedId = (name: string, taken: ReadonlySet<string>, prefix = ''): string => {
  const plain = withoutRemarks(name).trim()
  const sounds = soundsOf(inLatin.exec(plain)?.[1] ?? plain)
  const words = joined(sounds, longestId - prefix.length)
  const start = `${prefix}${words === '' ? 'x' : words}`
  const base = /^[a-z]/.test(start) ? start : `x_${start}`
  const isFree = (id: string): boolean => !taken.has(id) && !reserved.includes(id)
  if (isFree(base)) return base
  for (let number = 2; ; number += 1) if (isFree(`${base}_${String(number)}`)) return `${base}_${String(number)}`
}

/** Whether a word can be the id of something. */
export const isId = (word: string): boolean => /^[a-z][a-z0-9_-]*$/.test(word) && !reserved.includes(word)
