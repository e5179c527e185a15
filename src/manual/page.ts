import type { PlaybookRow } from '../playbook/effective.js'
import type { Playbook } from '../playbook/playbook.js'
import type { Block, Fact } from '../report/block.js'
import type { Data } from '../report/report.js'
import type { Text } from '../report/text.js'
import type { Rule } from '../rules/rule.js'

/** What a page can be about, in the order in which pages are told apart. */
export const kinds = [
  'term',
  'practice',
  'figure',
  'scale',
  'level',
  'stage',
  'rule',
  'reserved',
  'check',
  'family',
] as const

export type Kind = (typeof kinds)[number]

/** What a page says: for people (the facts stand at its end), and the same for programs. */
export type Content = {
  readonly blocks: readonly Block[]
  readonly facts: readonly (Fact | undefined)[]
  readonly data: { readonly [key: string]: Data }
}

/**
 * One page of the manual: it explains one thing of the method or of this program. A page calculates nothing; what may
 * be changed it takes from the playbook in force, and what a rule says it takes from the rule.
 */
export type Page = {
  /** The exact word to ask for: `STK-013`, `attitude`, `role.coach`, `stage.C`, `gap_index`. No two pages share one. */
  readonly id: string
  readonly kind: Kind
  readonly title: Text
  /** One line that tells it from other pages, without a full stop. */
  readonly line: Text
  /** What stands below the title instead of kind and id. */
  readonly tag?: Text
  /** Other words that mean this page, maybe with others: labels, names in JSON. */
  readonly names: readonly string[]
  /** What it is easily taken for, with what tells that from it. */
  readonly apart?: readonly { readonly id: string; readonly line: Text }[]
  /** Pages to read next, by id. */
  readonly see: readonly string[]
  /** Made only when it is shown or searched. */
  readonly content: () => Content
}

/** What the manual is written from. */
export type Setting = {
  readonly playbook: Playbook
  /** Every value of the playbook with its origin, by its dotted key. */
  readonly values: ReadonlyMap<string, PlaybookRow>
  readonly rules: readonly Rule[]
}

export const kindWords: Readonly<Record<Kind, Text>> = {
  term: { en: 'term', zh: '术语' },
  practice: { en: 'good practice', zh: '实务参考' },
  figure: { en: 'figure', zh: '指标' },
  scale: { en: 'scale', zh: '量表' },
  level: { en: 'level', zh: '级别' },
  stage: { en: 'stage', zh: '阶段' },
  rule: { en: 'rule', zh: '规则' },
  reserved: { en: 'reserved rule', zh: '保留规则' },
  check: { en: 'check', zh: '检查' },
  family: { en: 'family of rules', zh: '规则族' },
}
