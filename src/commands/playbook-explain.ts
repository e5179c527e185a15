import { storyBlocks, storyData, type ValueStory } from '../manual/value-story.js'
import { nearest } from '../plan/nearest.js'
import { configWords } from '../plan/schemas.js'
import { defaultPlaybook } from '../playbook/default.generated.js'
import { originsOf, playbookRows, type PlaybookRow } from '../playbook/effective.js'
import { defaultMarks } from '../playbook/marks.generated.js'
import type { Playbook } from '../playbook/playbook.js'
import type { Block } from '../report/block.js'
import type { Section } from '../report/report.js'
import { quoted } from '../report/visible.js'
import type { Text } from '../report/text.js'
import { UserError } from '../user-error.js'
import { readersOfValues } from './playbook-readers.js'

/** What no schema of the playbook speaks of. */
const besides: Readonly<Record<string, Text>> = {
  as_of: {
    en: 'Day that everything is counted as of: --as-of, else today.',
    zh: '计算所依据的日期：--as-of，否则为今天。',
  },
  language: {
    en: 'Language of the output: --lang, then PLAN_LANG, then plan.config.yaml, then LC_ALL, LC_MESSAGES and LANG, then English.',
    zh: '输出语言：依次为 --lang、PLAN_LANG、plan.config.yaml、LC_ALL、LC_MESSAGES、LANG，最后为英语。',
  },
}

/** Every key that may be asked for: those of values, and those of groups. */
const keysOf = (rows: readonly PlaybookRow[]): readonly string[] => [
  ...new Set(
    rows.flatMap(({ key }) => {
      const steps = key.split('.')
      return steps.map((_, index) => steps.slice(0, index + 1).join('.'))
    }),
  ),
]

const mostSuggestions = 3

/** Keys that somebody may have meant: beginning alike, or spelled alike as a whole or in their last step. */
const likelyKeys = (asked: string, rows: readonly PlaybookRow[]): readonly string[] => {
  const keys = keysOf(rows)
  const lastOf = (key: string): string => key.slice(key.lastIndexOf('.') + 1)
  const whole = nearest(asked, keys)
  const last = nearest(lastOf(asked), [...new Set(keys.map(lastOf))])
  const beginnings = keys.filter((key) => key.startsWith(asked))
  const ends = keys.filter((key) => lastOf(key) === last)
  const alike = [beginnings, whole === undefined ? [] : [whole], ends].find((some) => some.length > 0) ?? []
  return alike.slice(0, mostSuggestions)
}

const noKey = (asked: string, rows: readonly PlaybookRow[]): UserError => {
  const near = likelyKeys(asked, rows)
  const key = quoted(asked)
  return new UserError({
    en: `the playbook has no key ${key.en}; ${near.length > 0 ? `did you mean ${near.join(', ')}?` : 'plan playbook lists them'}`,
    zh: `方法参数中没有键${key.zh}；${near.length > 0 ? `是不是 ${near.join('、')}？` : '用 plan playbook 查看所有键'}`,
  })
}

const aboutKey = (key: string): Text | undefined =>
  Object.hasOwn(besides, key) ? besides[key] : configWords(['playbook', ...key.split('.')])

/** `plan playbook --explain KEY`: where a value comes from, what changes it, and what reads it; of a group, of each. */
export const explainedSection = async (
  asked: string,
  rows: readonly PlaybookRow[],
  playbook: Playbook,
): Promise<Section> => {
  const chosen = rows.filter(({ key }) => key === asked || key.startsWith(`${asked}.`))
  if (chosen.length === 0) throw noKey(asked, rows)
  const readers = await readersOfValues(playbook)
  const shipped = new Map(
    playbookRows(defaultPlaybook, originsOf(defaultPlaybook, defaultPlaybook, defaultMarks)).map((row) => [
      row.key,
      { value: row.value, mark: defaultMarks[row.key] ?? '' },
    ]),
  )
  const stories = chosen.map((row): ValueStory => ({
    row,
    shipped: shipped.get(row.key),
    about: aboutKey(row.key),
    rules: readers.get(row.key) ?? [],
    playbook,
  }))
  const isGroup = chosen.every(({ key }) => key !== asked)
  const about = isGroup ? aboutKey(asked) : undefined
  const intro: readonly Block[] = about ? [{ kind: 'text', text: about }] : []
  return {
    id: 'playbook-values',
    title: { en: 'Where it comes from', zh: '参数来源' },
    data: stories.map(storyData),
    blocks: [...intro, ...stories.flatMap(storyBlocks)],
  }
}
