import { figureKeys } from './figure-keys.js'
import type { Text } from './text.js'

/** Names of keys that hold names: what stands below says enough. */
const silent: readonly string[] = ['by_stage', 'by_month', 'by_quarter', 'by_category', 'by_currency', 'dimensions']

/** Whether there are words for a key. */
export const hasWords = (key: string): boolean => Object.hasOwn(figureKeys, key)

/** A key of a figure in words; undefined = it goes without saying. */
export const keyWords = (key: string): Text | undefined => {
  if (silent.includes(key)) return undefined
  const known = hasWords(key) ? figureKeys[key] : undefined
  const [en, zh] = known ?? [key.replaceAll('_', ' '), key.replaceAll('_', ' ')]
  return { en, zh }
}

/** What values of figures are called that no scale has a label for. */
const values: Readonly<Record<string, readonly [en: string, zh: string]>> = {
  best_case: ['best case', '最好情况'],
  cannot_be_read: ['cannot be read', '无法读取'],
  coach: ['coach', '教练'],
  commit: ['commit', '承诺'],
  custom: ['by hand', '人工填写'],
  enough: ['enough', '足够'],
  few: ['few', '偏少'],
  filled: ['filled in', '已填写'],
  manual: ['by hand', '人工填写'],
  missing: ['missing', '缺'],
  none_found: ['nothing found', '查无'],
  omitted: ['omitted', '不计入'],
  open: ['open', '进行中'],
  pipeline: ['pipeline', '漏斗中'],
  self: ['self', '自评'],
  stage: ['stage', '阶段'],
  too_few: ['too few', '过少'],
  unknown: ['unknown', '未知'],
  won: ['won', '已赢单'],
}

/** A value of a figure in words; undefined = it is no word of the program. */
export const valueWords = (value: string): Text | undefined => {
  const known = Object.hasOwn(values, value) ? values[value] : undefined
  return known && { en: known[0], zh: known[1] }
}
