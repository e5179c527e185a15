import type { Text } from './text.js'
import { both, listed } from './words.js'

/** The questions about a competitor, by the keys of its profile (domain S2-03). */
export const profileWords = {
  who: { en: 'whom it serves', zh: '面向谁' },
  what: { en: 'needs it meets', zh: '满足什么' },
  how: { en: 'how it sells', zh: '怎么打' },
  countered: { en: 'do we counter it', zh: '我方能否还击' },
  strengths: { en: 'strengths', zh: '优势' },
  weaknesses: { en: 'weaknesses', zh: '劣势' },
  expected_moves: { en: 'expected moves', zh: '预计动作' },
  our_counter: { en: 'our counter', zh: '我方对策' },
} as const satisfies Readonly<Record<string, Text>>

/** How many of a long list are named before the rest is only counted. */
const mostNamed = 3

/** `a, b, c and 4 more`; up to four are all named. */
export const firstOf = (items: readonly Text[]): Text => {
  if (items.length <= mostNamed + 1) return listed(items)
  const named = listed(items.slice(0, mostNamed))
  const rest = String(items.length - mostNamed)
  return { en: `${named.en} and ${rest} more`, zh: `${named.zh}等 ${String(items.length)} 项` }
}

type NamedDeal = { readonly name: string; readonly stage: string }

/** `"ERP" at stage D and 2 other deals`; of several deals the first is named. */
export const inDeals = (first: NamedDeal, deals: number): Text =>
  both((language) => {
    const more = deals - 1
    if (language === 'zh')
      return `“${first.name}”（阶段 ${first.stage}）${more === 0 ? '' : `等 ${String(deals)} 个商机`}`
    const rest = more === 0 ? '' : ` and ${String(more)} other deal${more === 1 ? '' : 's'}`
    return `"${first.name}" at stage ${first.stage}${rest}`
  })
