import type { Playbook } from '../playbook/playbook.js'
import { quoted } from '../report/visible.js'
import { dateWords } from './schema-dates.js'
import { idWords, patternWords } from './schema-ids.js'
import { levelWords } from './schema-levels.js'
import { numberWords } from './schema-numbers.js'
import { booleanFault, emptyFault, shapeFault, shapeOf } from './schema-shapes.js'
import { leaveEmpty, shownValue, type Words, type WrongValue } from './schema-words.js'
import { standsForUnknown } from './stand-ins.js'

const lengthWords = ({ value, key, expected }: WrongValue): Words => {
  const name = quoted(key)
  const length = typeof value === 'string' ? Array.from(value).length : 0
  const most = Math.max(...expected.schemas.map(({ maxLength }) => maxLength ?? 0))
  return {
    message: {
      en: `the text of ${name.en} has ${String(length)} characters, and the limit is ${String(most)}`,
      zh: `${name.zh}的文字有 ${String(length)} 个字符，上限为 ${String(most)}`,
    },
    hint: { en: 'Shorten it, or keep the long version elsewhere.', zh: '请缩短文字，或把长文另存。' },
  }
}

const listLengthWords = ({ value, key, expected, broken }: WrongValue): Words => {
  const name = quoted(key)
  const length = String(Array.isArray(value) ? value.length : 0)
  if (broken.has('minItems')) {
    const least = String(expected.schemas.find(({ minItems }) => minItems !== undefined)?.minItems ?? 1)
    return {
      message: {
        en: `${name.en} has ${length} items, and needs ${least}`,
        zh: `${name.zh}有 ${length} 项，至少需要 ${least} 项`,
      },
      hint: { en: 'Add what is missing, or delete the key.', zh: '请补充缺少的项，或删除这个键。' },
    }
  }
  const most = String(Math.max(...expected.schemas.map(({ maxItems }) => maxItems ?? 0)))
  return {
    message: {
      en: `${name.en} has ${length} items, and the limit is ${most}`,
      zh: `${name.zh}有 ${length} 项，上限为 ${most} 项`,
    },
    hint: { en: 'Delete what is no longer needed.', zh: '请删除不再需要的项。' },
  }
}

const versionWords = (wrong: WrongValue): Words => ({
  message: {
    en: `${shownValue(wrong).en} is not a version of the format that can be read`,
    zh: `${shownValue(wrong).zh}不是可读取的格式版本`,
  },
  hint: { en: 'Write "version: 1".', zh: '请写“version: 1”。' },
})

const isId = ({ expected: { names } }: WrongValue): boolean =>
  names.some((name) => ['id', 'new_id', 'ref'].includes(name))

const textWords = (wrong: WrongValue): Words => {
  const { broken } = wrong
  if (typeof wrong.value === 'string' && wrong.value.trim() === '') return emptyFault({ ...wrong, written: '' })
  return broken.has('pattern') ? patternWords(wrong) : lengthWords(wrong)
}

/** One wrong value in plain words; one cause, whatever the number of keywords it breaks. */
export const valueWords = (wrong: WrongValue, playbook: Pick<Playbook, 'scales'>): Words => {
  const { value, expected, broken } = wrong
  const { kinds } = expected
  const shape = shapeOf(value)
  if (shape === 'empty') return emptyFault(wrong)
  if (broken.has('maxItems') || broken.has('minItems')) return listLengthWords(wrong)
  if (broken.has('const') && typeof value === 'number' && expected.schemas.some((schema) => schema.const !== undefined))
    return versionWords(wrong)
  const isFree = kinds.has('text') && expected.words.length === 0 && !expected.isDate && !isId(wrong)
  if (standsForUnknown(value, isFree) && !kinds.has('map') && !(kinds.has('list') && isFree))
    return leaveEmpty(wrong, String(value))
  const isSingle = shape !== 'list' && shape !== 'map'
  if (!isSingle) return shapeFault(wrong)
  if (kinds.has('map') || (kinds.has('list') && expected.words.length === 0)) return shapeFault(wrong)
  if (expected.words.length > 0) return levelWords(wrong, playbook)
  if (expected.isDate) return dateWords(wrong)
  if (isId(wrong)) return idWords(wrong)
  if (kinds.has('boolean')) return booleanFault(wrong)
  if (kinds.has('text')) return shape === 'text' ? textWords(wrong) : shapeFault(wrong)
  if (kinds.has('number') || kinds.has('whole')) return numberWords(wrong)
  return shapeFault(wrong)
}
