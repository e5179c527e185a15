import { severityWords } from '../../formats/format-words.js'
import type { Block, OrderedItem } from '../../report/block.js'
import type { Diagnostic } from '../../report/diagnostic.js'
import { keyWords } from '../../report/figure-words.js'
import type { Text } from '../../report/text.js'
import { joined, listed, same } from '../../report/words.js'
import { severityWeights } from '../findings-diff.js'
import type { PlanDifference } from './compared.js'

const heaviestFirst = (some: readonly Diagnostic[]): readonly Diagnostic[] =>
  [...some].sort((a, b) => severityWeights[b.severity] - severityWeights[a.severity])

const group = (heading: Text, items: readonly Diagnostic[], withHint: boolean): readonly Block[] =>
  items.length === 0
    ? []
    : [
        { kind: 'heading', text: heading },
        {
          kind: 'findings',
          items: heaviestFirst(items).map(({ severity, rule, message, hint }) => ({
            severity,
            rule,
            message,
            ...(hint && withHint && { hint }),
          })),
        },
      ]

/** A finding that stays, as it would be and as it was: with another severity, or in other words. */
const keptItem = ([old, now]: PlanDifference['findings']['kept'][number]): OrderedItem => {
  const [before, after] = [severityWords[old.severity], severityWords[now.severity]]
  const severity = old.severity === now.severity ? after : joined([before, after], ' → ')
  const was: Text = { en: `before: ${old.message.en}`, zh: `之前：${old.message.zh}` }
  return {
    text: {
      en: `${severity.en}: ${now.message.en} (${now.rule})`,
      zh: `${severity.zh}：${now.message.zh} (${now.rule})`,
    },
    ...(old.message.en !== now.message.en && { details: [was] }),
  }
}

const severities = ['error', 'warning', 'info'] as const

/** `errors 0 → 2, warnings 4 → 9`: what the exit status of a check depends on. */
const countBlocks = ({ diagnostics: [before, after], verdict }: PlanDifference): readonly Block[] => {
  // A verdict comes with these numbers.
  if (verdict) return []
  const counts = severities.flatMap((severity) => {
    const [old, now] = [before, after].map((all) => all.filter((one) => one.severity === severity).length)
    const words = keyWords(severity)
    return old === now || !words ? [] : [joined([words, same(`${String(old)} → ${String(now)}`)])]
  })
  return counts.length === 0 ? [] : [{ kind: 'text', text: listed(counts), tone: 'dim' }]
}

/** The findings that are gone, have come or are not what they were, and how many there are of each severity. */
export const findingBlocks = (one: PlanDifference): readonly Block[] => {
  const { come, gone, kept } = one.findings
  return [
    ...group({ en: 'Findings gone', zh: '消除的问题' }, gone, false),
    ...group({ en: 'New findings', zh: '新出现的问题' }, come, true),
    ...(kept.length === 0
      ? []
      : ([
          { kind: 'heading', text: { en: 'Findings that change', zh: '有变化的问题' } },
          { kind: 'ordered', items: kept.map(keptItem) },
        ] satisfies readonly Block[])),
    ...countBlocks(one),
  ]
}
