import type { Text } from '../report/text.js'
import { same } from '../report/words.js'
import { fact, paragraph } from './draw.js'
import type { Page } from './page.js'

/** A code of the method that no rule answers to: it has become part of another rule. */
type Reserved = {
  readonly code: string
  readonly line: Text
  readonly text: readonly Text[]
  readonly source: string
  readonly see: readonly string[]
}

export const reserved: readonly Reserved[] = [
  {
    code: 'OPP-009',
    line: {
      en: 'open deal without a tactic of the customer; merged into STR-006',
      zh: '进行中商机没有对应客户的战术；已并入 STR-006',
    },
    text: [
      {
        en: 'Asked the same as STR-006, which has taken it over: an open deal serves a tactic of the customer. The code is not used again.',
        zh: '与 STR-006 要求相同，已由其接管：进行中的商机要服务于客户的某项战术。该代码不再使用。',
      },
    ],
    source: 'S0-10',
    see: ['STR-006'],
  },
]

const merged: Text = { en: 'merged into another rule', zh: '已并入其他规则' }

export const reservedPages = (): readonly Page[] =>
  reserved.map(({ code, line, text, source, see }) => ({
    id: code,
    kind: 'reserved',
    title: { en: `${code} (merged)`, zh: `${code}（已并入）` },
    line,
    names: [code.replace('-', '')],
    see,
    content: () => ({
      blocks: text.map(paragraph),
      facts: [fact('state', '状态', merged), fact('source', '出处', same(source))],
      data: { code, state: 'merged', text, source },
    }),
  }))
