import { describe, expect, it } from 'vitest'
import { formatAt } from '../../src/plan/format.js'
import { snippets as made } from '../../src/commands/init/snippets.js'
import { run } from '../support.js'

type Snippet = { readonly scope: string; readonly prefix: string; readonly body: readonly string[] }

const snippets = made() as Readonly<Record<string, Snippet>>

const variables: Readonly<Record<string, string>> = { CURRENT_YEAR: '2026', CURRENT_MONTH: '06', CURRENT_DATE: '30' }

/** The text of a snippet as an editor inserts it: the default at every stop, or the choices that are given. */
const inserted = ({ body }: Snippet, chosen: Readonly<Record<string, string>> = {}): string => {
  const values = new Map<string, string>()
  return body
    .join('\n')
    .replaceAll(/\$\{(\d+)(?:\|((?:\\.|[^|])*)\||:((?:\\.|[^}])*))\}/g, (_, stop: string, options = '', text = '') => {
      const [first = ''] = String(options).split(',')
      const value = chosen[stop] ?? (options === '' ? String(text) : first).replaceAll(/\\(.)/g, '$1')
      values.set(stop, value)
      return value
    })
    .replaceAll(/\$(\d+|[A-Z_]+)/g, (_, name: string) => values.get(name) ?? variables[name] ?? `<no ${name}>`)
}

const head = 'version: 1\naccount: { name: Acme }\n'

/** A plan with a snippet where it belongs. */
const planWith = (title: string, text: string): string => {
  const indented = (spaces: string) => text.replaceAll(/^/gm, spaces)
  if (/person|人员/.test(title)) return `${head}relationships:\n  people:\n${indented('    ')}\n`
  return `${head}${/deal|商机/.test(title) ? 'opportunities' : 'actions'}:\n${indented('  ')}\n`
}

/** What is wrong with the text of a plan, as a reader of YAML and the format see it. */
const problemsOf = async (text: string): Promise<readonly unknown[]> => {
  const { out } = await run(['check', 'a.plan.yaml', '--format', 'json'], { files: { 'a.plan.yaml': text } })
  const { plans } = JSON.parse(out) as { plans: { diagnostics: { rule: string; message: string }[] }[] }
  return plans.flatMap(({ diagnostics }) => diagnostics.filter(({ rule }) => ['yaml', 'schema'].includes(rule)))
}

/** Stop → the levels to choose from. */
const choicesOf = ({ body }: Snippet): readonly (readonly [string, string[]])[] =>
  [...body.join('\n').matchAll(/\$\{(\d+)\|(.*?)\|\}/g)].map(([, stop = '', options = '']) => [
    stop,
    options.split(','),
  ])

describe('snippets', () => {
  it('are for a person, a deal and an action, in both languages', () => {
    expect(Object.values(snippets).map(({ prefix }) => prefix)).toEqual([
      'plan-person',
      'plan-opportunity',
      'plan-action',
      '人员',
      '商机',
      '行动',
    ])
    expect(Object.values(snippets).every(({ scope }) => scope === 'yaml')).toBe(true)
  })

  it('offer the levels of the format, and not to know one', () => {
    for (const [title, snippet] of Object.entries(snippets)) {
      const list = /person|人员/.test(title) ? ['relationships', 'people'] : ['opportunities']
      let map = ''
      for (const line of snippet.body) {
        const [, indent = '', key = '', choice] = /^([- ]*)(\w+): ?(?:\$\{\d+\|(.*)\|\})?/.exec(line) ?? []
        if (indent.length <= 2) map = key
        if (choice === undefined) continue
        const path = indent.length <= 2 ? [...list, 0, key] : [...list, 0, map, key]
        const { kinds, words } = formatAt(path)
        const levels = kinds.has('list') ? formatAt([...path, 0]).words.map((level) => `[${level}]`) : words
        const unknown = title.includes('：') ? '# 还不知道' : '# not known yet'
        expect([key, choice.split(',')]).toEqual([key, key === 'stage' ? levels : [unknown, ...levels]])
      }
    }
  })

  it.each(Object.entries(snippets))('%s can be taken as it comes, and claims nothing', async (title, snippet) => {
    const text = inserted(snippet)
    expect(text).not.toMatch(/[$|]|<no/)
    expect(await problemsOf(planWith(title, text))).toEqual([])
    if (/person|人员/.test(title)) expect(text).not.toMatch(/^ +(?!id|name|relationship)\w+: (?!#)/m)
  })

  it.each(Object.entries(snippets))('%s takes every choice', async (title, snippet) => {
    for (const [stop, options] of choicesOf(snippet))
      for (const option of options)
        expect(await problemsOf(planWith(title, inserted(snippet, { [stop]: option })))).toEqual([])
  })

  it('write the stage of a deal into its history', () => {
    const [, deal] = Object.values(snippets)
    const text = deal ? inserted(deal, { 5: 'C' }) : ''
    expect(text).toContain('stage: C\n  stage_history: [{ stage: C, entered_on: 2026-06-30 }]')
  })
})
