import type { Block, Cell } from './block.js'
import { partNames, type PartId } from './part-words.js'
import { requirementWords } from './requirement-words.js'
import type { Text } from './text.js'
import { comma, digits, line, percentage, sumOf, working } from './working.js'
import { joined, same, toned } from './words.js'

/** One required check as it came out. */
type Checked = {
  readonly id: keyof typeof requirementWords
  readonly state: 'passed' | 'failed' | 'not_applicable'
  /** Of a check that counts. */
  readonly count: { readonly have: number; readonly need: number } | undefined
  /** The failed check on which this one waits. */
  readonly follows: string | undefined
}

type Scored = { readonly passed: number; readonly applicable: number; readonly pct: number | undefined }

type CheckedPart<Check extends Checked> = Scored & { readonly id: PartId; readonly checks: readonly Check[] }

const notYet: Text = { en: 'nothing to check yet, so it does not count', zh: '尚无可检查的内容，不计数' }

const countWords = ({ have, need }: NonNullable<Checked['count']>): Text => ({
  en: `${digits(have)}, at least ${digits(need)} wanted`,
  zh: `${digits(have)} 人，至少需要 ${digits(need)} 人`,
})

const checkCell = <Check extends Checked>(check: Check, missing: (check: Check) => Text): Cell => {
  const { id, state, follows, count } = check
  const holds = requirementWords[id]
  switch (state) {
    case 'passed':
      return toned(working`${id} ${count ? joined([holds, countWords(count)], ' · ') : holds}`, 'good')
    case 'failed': {
      const waits = follows && { en: `waits for ${follows}`, zh: `先要完成 ${follows}` }
      return toned(working`${id} ${waits ? comma(missing(check), waits) : missing(check)}`, 'warn')
    }
    case 'not_applicable':
      return toned(working`${id} ${joined([holds, notYet], ' · ')}`, 'dim')
  }
}

const scoreWords = ({ passed, applicable, pct }: Scored): Text =>
  same(pct === undefined ? '?' : `${digits(passed)} / ${digits(applicable)} = ${percentage(pct)}`)

/**
 * Domain 2.1, check by check: what passed, what is missing, what does not apply, and the shares. `missing` says what a
 * check that fails misses.
 */
export const completenessWorking = <Check extends Checked>(
  parts: readonly CheckedPart<Check>[],
  whole: Scored,
  missing: (check: Check) => Text,
): readonly Block[] => {
  const total = (label: Text, key: 'passed' | 'applicable'): Text =>
    line(
      label,
      same(
        sumOf(
          parts.map((part) => digits(part[key])),
          digits(whole[key]),
        ),
      ),
    )
  return [
    ...parts.map((part): Block => ({
      kind: 'list',
      items: [line(partNames[part.id], scoreWords(part)), ...part.checks.map((check) => checkCell(check, missing))],
    })),
    {
      kind: 'list',
      items: [
        total({ en: 'passed', zh: '通过' }, 'passed'),
        total({ en: 'checks that count', zh: '计入的检查' }, 'applicable'),
        line({ en: 'completeness', zh: '完整度' }, scoreWords(whole)),
      ],
    },
  ]
}
