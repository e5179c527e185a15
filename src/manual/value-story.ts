import type { PlaybookRow, PlaybookValue } from '../playbook/effective.js'
import type { Playbook, Policy } from '../playbook/playbook.js'
import type { Block, Fact } from '../report/block.js'
import { chineseBefore, conditionWords, elementWords, policyName } from '../report/policy-words.js'
import type { Data } from '../report/report.js'
import type { Text } from '../report/text.js'
import { both, joined, listed, same } from '../report/words.js'
import type { Rule } from '../rules/rule.js'
import { fact, originData, originText, paragraph, shownValue, valueText } from './draw.js'
import { figures, terms } from './manual.js'
import { sourcesOf } from './sources.js'

/** Everything there is to say of one value of the playbook. */
export type ValueStory = {
  readonly row: PlaybookRow
  /** As it is shipped; undefined = the company added it. */
  readonly shipped: { readonly value: PlaybookValue; readonly mark: string } | undefined
  /** What the schema of plan.config.yaml says of it. */
  readonly about: Text | undefined
  /** Rules that read it. */
  readonly rules: readonly Rule[]
  readonly playbook: Playbook
}

type Change = { readonly policy: Policy; readonly number: number; readonly value: PlaybookValue }

/** The policies that set another value for some plans or deals. */
const changesOf = (key: string, { policies }: Playbook): readonly Change[] => {
  const [group = '', name = ''] = key.split('.')
  return policies.flatMap((policy, index): Change[] => {
    const values: Readonly<Record<string, PlaybookValue>> | undefined =
      group === 'limits' || group === 'from_stage' || group === 'severities' ? policy[group] : undefined
    const value = values?.[name]
    return value === undefined ? [] : [{ policy, number: index + 1, value }]
  })
}

/** Pages of `plan explain` that name the value as what they depend on. */
const pagesOf = (key: string, { ladder }: Playbook): readonly string[] => {
  const path = key.split('.')
  const fits = (pattern: string): boolean => {
    const steps = pattern.replace('{ladder}', ladder).split('.')
    return steps.length <= path.length && steps.every((step, index) => step === '*' || step === path[index])
  }
  return [...figures, ...terms].filter(({ values = [] }) => values.some(fits)).map(({ id }) => id)
}

const settings = (policy: Policy): readonly string[] =>
  (['limits', 'from_stage', 'severities'] as const).flatMap((group) =>
    Object.entries(policy[group] ?? {}).map(([name, value]) => `${group}.${name} = ${String(value)}`),
  )

/** `the policy "重点客户" (tier V): requires an executive sponsor of ours; limits.contact_days_key_player = 14`. */
const policyLine = (policy: Policy, number: number, playbook: Playbook): Text => {
  const words: Readonly<Record<string, Text>> = elementWords
  const required = (policy.require ?? []).map((id) => words[id] ?? same(id))
  return both((language) => {
    const isChinese = language === 'zh'
    const name = policyName(policy.name, number)[language]
    const when = conditionWords(policy.when, playbook)[language]
    const parts = [
      ...(required.length === 0
        ? []
        : [isChinese ? chineseBefore('要求填写', listed(required).zh) : `requires ${listed(required).en}`]),
      ...settings(policy),
    ].join(isChinese ? '；' : '; ')
    return isChinese ? `${name}（${when}）：${parts}` : `${name} (${when}): ${parts}`
  })
}

const sourceFacts = (mark: string): readonly Fact[] =>
  sourcesOf(mark).map(({ mark: one, words }) => ({ label: same(one), value: words }))

const factsOf = ({ row, shipped, rules, playbook }: ValueStory): readonly Fact[] => {
  const { key, origin } = row
  const changed = origin.kind !== 'default'
  const changes = changesOf(key, playbook)
  const facts = [
    fact('value in force', '当前值', shownValue(row)),
    fact('from', '来源', originText(origin)),
    changed
      ? fact('shipped value', '默认值', shipped ? valueText(shipped.value) : { en: '(none)', zh: '（无）' })
      : undefined,
    ...(shipped ? sourceFacts(shipped.mark) : []),
    ...changes.map(({ policy, number, value: other }) =>
      fact(
        'elsewhere',
        '例外',
        joined([valueText(other), conditionWords(policy.when, playbook)], ' · '),
        policyName(policy.name, number),
      ),
    ),
    fact('read by', '使用者', rules.length === 0 ? undefined : same(rules.map(({ code }) => code).join(', '))),
    fact('explained in', '相关说明', pagesText(pagesOf(key, playbook))),
  ]
  return facts.flatMap((one) => one ?? [])
}

const pagesText = (pages: readonly string[]): Text | undefined =>
  pages.length === 0 ? undefined : same(pages.map((id) => `plan explain ${id}`).join(', '))

/** What people read of one value. */
export const storyBlocks = (story: ValueStory): readonly Block[] => {
  const { row, about, playbook } = story
  return [
    { kind: 'heading', text: same(row.key) },
    ...(about ? [paragraph(about)] : []),
    { kind: 'facts', items: factsOf(story) },
    ...(row.key === 'policies' && playbook.policies.length > 0
      ? [
          {
            kind: 'list' as const,
            items: playbook.policies.map((policy, index) => policyLine(policy, index + 1, playbook)),
          },
        ]
      : []),
  ]
}

/** The same for programs. */
export const storyData = ({ row, shipped, about, rules, playbook }: ValueStory): Data => ({
  key: row.key,
  value: row.value,
  origin: originData(row.origin),
  default: shipped ? { value: shipped.value, mark: shipped.mark } : null,
  sources: shipped ? sourcesOf(shipped.mark).map(({ mark, words }) => ({ mark, title: words })) : [],
  about: about ?? null,
  policies: changesOf(row.key, playbook).map(({ policy, number, value }) => ({
    number,
    name: policy.name ?? null,
    when: conditionWords(policy.when, playbook),
    value,
  })),
  rules: rules.map(({ code }) => code),
  pages: pagesOf(row.key, playbook),
})
