import type { Text } from '../report/text.js'
import { excerpt, quoted } from '../report/visible.js'
import type { Kind } from './schema-outline.js'
import { shownValue, type Words, type WrongValue } from './schema-words.js'
import { trapOfLine } from './traps.js'

type Shape = 'empty' | 'text' | 'number' | 'boolean' | 'list' | 'map'

export const shapeOf = (value: unknown): Shape => {
  if (value === null || value === undefined) return 'empty'
  if (Array.isArray(value)) return 'list'
  return typeof value === 'string'
    ? 'text'
    : typeof value === 'number'
      ? 'number'
      : typeof value === 'boolean'
        ? 'boolean'
        : 'map'
}

const shapeWords: Readonly<Record<Shape, Text>> = {
  empty: { en: 'nothing', zh: '空值' },
  text: { en: 'text', zh: '文字' },
  number: { en: 'a number', zh: '数字' },
  boolean: { en: 'true or false', zh: '真假值' },
  list: { en: 'a list', zh: '列表' },
  map: { en: 'a group of keys', zh: '一组键' },
}

const kindWords: Readonly<Record<Kind, Text>> = {
  text: { en: 'a single text', zh: '一段文字' },
  number: { en: 'a single number', zh: '一个数字' },
  whole: { en: 'a single whole number', zh: '一个整数' },
  boolean: { en: 'true or false', zh: 'true 或 false' },
  list: { en: 'a list', zh: '列表' },
  map: { en: 'a group of keys', zh: '一组键' },
}

const oneLevel: Text = { en: 'a single level', zh: '一个级别' }

const oneDate: Text = { en: 'a single date', zh: '一个日期' }

const kindsInOrder: readonly Kind[] = ['text', 'number', 'whole', 'boolean', 'list', 'map']

const mismatch = ({ key, isItem, expected }: WrongValue, shape: Shape): Text => {
  const name = quoted(key)
  const wordsOfKind = (kind: Kind): Text =>
    kind !== 'text'
      ? kindWords[kind]
      : expected.scale !== undefined
        ? oneLevel
        : expected.isDate
          ? oneDate
          : kindWords.text
  const kinds = kindsInOrder.filter((kind) => expected.kinds.has(kind)).map(wordsOfKind)
  const [en, zh] = [kinds.map((kind) => kind.en).join(' or '), kinds.map((kind) => kind.zh).join('或')]
  return isItem
    ? {
        en: `each item of ${name.en} is ${en}, and this is ${shapeWords[shape].en}`,
        zh: `${name.zh}的每一项应为${zh}，而这里是${shapeWords[shape].zh}`,
      }
    : {
        en: `${name.en} is ${en}, and this is ${shapeWords[shape].en}`,
        zh: `${name.zh}应为${zh}，而这里是${shapeWords[shape].zh}`,
      }
}

const partsOf = ({ value, written }: WrongValue): readonly string[] =>
  (typeof value === 'string' ? value : written)
    .replace(/^[［【]|[］】]$/g, '')
    .split(/[，、；,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** Whether each item of a list is a level or an id, so that a comma between two words parts them. */
const isOfWords = ({ item }: WrongValue): boolean =>
  item.kinds.has('text') &&
  !item.kinds.has('map') &&
  (item.words.length > 0 || item.names.some((name) => name === 'id'))

/** The list that a single text can only be: words in a row, or one text without a mark that might part it. */
const certainList = (wrong: WrongValue): readonly string[] | undefined => {
  const { value, item } = wrong
  if (typeof value !== 'string') return undefined
  const parts = partsOf(wrong)
  if (isOfWords(wrong)) return parts.length === 0 ? undefined : parts
  return item.kinds.has('text') && parts.length === 1 && !/[\n［【]/.test(value) ? [value.trim()] : undefined
}

const listHint = (wrong: WrongValue): Text => {
  const { value, key, item } = wrong
  if (shapeOf(value) !== 'map' && item.kinds.has('map') && !item.kinds.has('text')) {
    const keys = item.schemas.flatMap(({ required = [] }) => required).map((name) => `${name}: …`)
    return {
      en: `Write one item a line below it, such as "- { ${keys.join(', ')} }".`,
      zh: `请在它下面每行写一项，例如“- { ${keys.join(', ')} }”。`,
    }
  }
  if (shapeOf(value) === 'map')
    return {
      en: 'Put "- " in front of each item and indent what belongs to it.',
      zh: '请在每一项前加“- ”，并缩进属于该项的内容。',
    }
  const list = excerpt(`${key}: [${partsOf(wrong).join(', ')}]`)
  return { en: `Write ${list}.`, zh: `请写 ${list}。` }
}

const oneValue: Text = { en: 'Write one value, without brackets and dashes.', zh: '请只写一个值，不用方括号和短横线。' }

const mapHint = (wrong: WrongValue, shape: Shape): Text => {
  if (shape === 'list' && wrong.expected.kinds.has('text')) return oneValue
  if (shape === 'list' && !wrong.isItem)
    return { en: 'Delete the dashes: write the keys below it, indented.', zh: '请去掉短横线，把各个键缩进写在它下面。' }
  const keys = wrong.expected.schemas.flatMap(({ required = [], properties = {} }) =>
    required.length > 0 ? required : Object.keys(properties).slice(0, 1),
  )
  const start = wrong.isItem ? '- ' : `${wrong.key}:\n  `
  const sample = keys.map((key) => `${key}: …`).join(wrong.isItem ? ', ' : ', ')
  return wrong.isItem
    ? { en: `Write each item with its keys: ${start}{ ${sample} }.`, zh: `请为每一项写出键：${start}{ ${sample} }。` }
    : {
        en: `Write its keys below it, indented, such as "${keys[0] ?? 'key'}: …".`,
        zh: `请把键缩进写在它下面，例如“${keys[0] ?? 'key'}: …”。`,
      }
}

/** Words for a value of another shape than the one wanted: text for a list, a list for a group of keys. */
export const shapeFault = (wrong: WrongValue): Words => {
  const { value, written, expected, key, isItem } = wrong
  const shape = shapeOf(value)
  const message = mismatch(wrong, shape)
  const wants = (kind: Kind): boolean => expected.kinds.has(kind)
  if (shape === 'text' && (wants('map') || wants('list'))) {
    const trap = trapOfLine(written.split('\n')[0] ?? '')
    if (trap) {
      const { message: said, hint, span: within, instead } = trap
      return { message: said, hint, within, ...(instead !== undefined && { instead }) }
    }
  }
  if (wants('list') && shape !== 'list') {
    const list = certainList(wrong)
    return { message, hint: listHint(wrong), ...(list && { certain: list }) }
  }
  if (wants('text') && (shape === 'number' || shape === 'boolean')) {
    const bare = quoted(written)
    return {
      message: {
        en: `${bare.en.slice(1, -1)} is read as ${shapeWords[shape].en}, and ${quoted(key).en} is text`,
        zh: `${bare.zh.slice(1, -1)} 会读成${shapeWords[shape].zh}，而${quoted(key).zh}是文字`,
      },
      hint: { en: `Put it in quotes: ${bare.en}.`, zh: `请加引号：${bare.en}。` },
      ...(/^\S+$/.test(written) && { certain: written }),
    }
  }
  if (wants('map')) return { message, hint: mapHint(wrong, shape) }
  if (shape === 'list') {
    const items: readonly unknown[] = Array.isArray(value) ? value : []
    const [only, ...others] = items
    const single = excerpt(`${key}: ${String(only)}`)
    return typeof only === 'string' && others.length === 0 && !isItem
      ? { message, hint: { en: `Write ${single}.`, zh: `请写 ${single}。` }, certain: only }
      : { message, hint: oneValue }
  }
  if (shape === 'map')
    return {
      message,
      hint: {
        en: 'Write one value; put text that holds ": " in quotes.',
        zh: '请只写一个值；含有“: ”的文字要加引号。',
      },
    }
  return { message, hint: { en: 'Write a value of this kind, or delete it.', zh: '请写成这种值，或将其删除。' } }
}

/** Words for a value that is there and empty where it may not be. */
export const emptyFault = ({ key, isItem, written }: WrongValue): Words => {
  const name = quoted(key)
  if (isItem)
    return {
      certain: null,
      message: { en: `this item of ${name.en} is empty`, zh: `${name.zh}的这一项是空的` },
      hint: { en: 'Write the item, or delete its dash or comma.', zh: '请填写这一项，或删除它的短横线或逗号。' },
    }
  const word = /^null$/i.exec(written)
  return {
    message: { en: `${name.en} is empty, and it must have a value`, zh: `${name.zh}是空的，这里必须有值` },
    hint: word
      ? {
          en: `Write a value; if "${written}" is a name, put it in quotes.`,
          zh: `请填写值；如果“${written}”是名称，请加引号。`,
        }
      : { en: 'Write a value, or delete what it belongs to.', zh: '请填写值，或删除它所属的内容。' },
  }
}

/** May also say that nothing is known, or that there is none. */
const doubtful = new Set(['有', '无', '没有'])

const truths: Readonly<Record<string, string>> = {
  yes: 'true',
  y: 'true',
  on: 'true',
  true: 'true',
  t: 'true',
  是: 'true',
  有: 'true',
  对: 'true',
  '1': 'true',
  no: 'false',
  n: 'false',
  off: 'false',
  false: 'false',
  f: 'false',
  否: 'false',
  无: 'false',
  没有: 'false',
  不是: 'false',
  '0': 'false',
}

/** Words for a value where true or false is wanted. */
export const booleanFault = (wrong: WrongValue): Words => {
  const shown = shownValue(wrong)
  const text = (typeof wrong.value === 'string' ? wrong.value : wrong.written).normalize('NFKC').trim().toLowerCase()
  const meant = Object.hasOwn(truths, text) ? truths[text] : undefined
  return {
    ...(meant !== undefined && !doubtful.has(text) && { certain: meant === 'true' }),
    message: { en: `${shown.en} is neither true nor false`, zh: `${shown.zh}既不是 true 也不是 false` },
    hint:
      meant === undefined
        ? {
            en: 'Write true or false, or delete the value if it is not known.',
            zh: '请写 true 或 false；如果未知，请删除该值。',
          }
        : { en: `Write ${meant}, without quotation marks.`, zh: `请写 ${meant}，不加引号。` },
  }
}
