import { reviewedWithin } from '../../measures/portfolio.js'
import type { Block, Cell, Column } from '../../report/block.js'
import { joined, same, shortAmount, textOf } from '../../report/words.js'
import type { Text } from '../../report/text.js'

/** As many lines as somebody reads of a list; the rest stands in the data. */
export const mostShown = { accounts: 40, unread: 5, gaps: 10, flags: 10, names: 4 } as const

export const right = (en: string, zh: string, optional?: number): Column => ({
  title: { en, zh },
  align: 'right',
  ...(optional !== undefined && { optional }),
})

/** What does not stand in a long list. */
export const moreBlock = (left: number): readonly Block[] =>
  left <= 0
    ? []
    : [
        {
          kind: 'text',
          tone: 'dim',
          text: {
            en: `… and ${String(left)} more; --format json has them all`,
            zh: `……还有 ${String(left)} 条；--format json 含全部内容`,
          },
        },
      ]

export const notKnown: Cell = { text: { en: 'not known', zh: '未知' }, tone: 'dim' }

/** `2.49M`; with the currency where there are several. */
export const shortMoney = (digits: string | undefined, currency: string | undefined): Cell => {
  const worth = shortAmount(digits === undefined ? null : { exact: digits })
  return currency === undefined || digits === undefined ? worth : joined([textOf(worth), same(currency)])
}

/** How old a review may be, in words. */
export const withinWords: Text = {
  en: `reviewed in ${String(reviewedWithin)} days`,
  zh: `${String(reviewedWithin)} 天内评审过`,
}
