import { manualOf } from '../../src/manual/index.js'
import type { Page } from '../../src/manual/page.js'
import { defaultPlaybook } from '../../src/playbook/default.generated.js'
import { originsOf, playbookRows } from '../../src/playbook/effective.js'
import { defaultMarks } from '../../src/playbook/marks.generated.js'
import { allRules } from '../../src/rules/select.js'

const origins = originsOf(defaultPlaybook, defaultPlaybook, defaultMarks)

/** The values that the program is shipped with, by their keys. */
export const values = new Map(playbookRows(defaultPlaybook, origins).map((row) => [row.key, row]))

/** The manual of the shipped playbook. */
export const pages: readonly Page[] = manualOf({ playbook: defaultPlaybook, values, rules: await allRules() })

export const ids = new Set(pages.map(({ id }) => id))

/** Every text in two languages within some data, with its path. */
export const textsOf = (data: unknown, path = ''): readonly (readonly [path: string, en: string, zh: string])[] => {
  if (typeof data !== 'object' || data === null) return []
  const entries = Object.entries(data)
  if (entries.length === 2 && 'en' in data && 'zh' in data) return [[path, String(data.en), String(data.zh)]]
  return entries.flatMap(([key, child]) => textsOf(child, `${path}/${key}`))
}
