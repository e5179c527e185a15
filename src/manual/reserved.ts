import type { Text } from '../report/text.js'
import { same } from '../report/words.js'
import { fact, paragraph } from './draw.js'
import type { Page } from './page.js'

/** A code of the method that no rule answers to: it waits for something, or has become part of another rule. */
type Reserved = {
  readonly code: string
  readonly state: 'waiting' | 'merged'
  readonly line: Text
  readonly text: readonly Text[]
  readonly source: string
  readonly see: readonly string[]
}

const needsHistory: Text = {
  en: 'It compares the plan with its earlier version in git. This version of the program does not read the history yet, so the rule finds nothing.',
  zh: '它要把计划与 git 中的早先版本作比较。本版本还不读取历史，因此这条规则目前不指出任何问题。',
}

export const reserved: readonly Reserved[] = [
  {
    code: 'SEG-008',
    state: 'waiting',
    line: {
      en: 'the segment code differs from that of the last approved version; waits for git history',
      zh: '细分编码与上次批准的版本不同；等待 git 历史',
    },
    text: [
      {
        en: 'Will point out that the segment code (VPC, NDF or RAD) of a customer has changed since the plan was last approved. Customers that move between segments are what a reviewer wants to see.',
        zh: '将指出客户的细分编码（VPC、NDF 或 RAD）自上次批准以来是否变化。客户在细分之间的移动，正是评审人想看的。',
      },
      needsHistory,
    ],
    source: 'S3-02, HOUSE',
    see: ['segment', 'vpc_code', 'SEG'],
  },
  {
    code: 'CTL-010',
    state: 'waiting',
    line: {
      en: 'the C139 zone of a deal is worse than before; waits for git history',
      zh: '商机的 C139 区间比以前差；等待 git 历史',
    },
    text: [
      {
        en: 'Will point out that a deal has fallen into a worse C139 zone since the last committed version of the plan: from win to volatile, or into loss.',
        zh: '将指出商机的 C139 区间比计划上次提交时变差：从成单区落入抖动区，或落入失单区。',
      },
      needsHistory,
    ],
    source: 'S4-16, HOUSE',
    see: ['zone', 'control', 'CTL'],
  },
  {
    code: 'OPP-009',
    state: 'merged',
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

const stateWords: Readonly<Record<Reserved['state'], Text>> = {
  waiting: { en: 'waits for the history of plans', zh: '等待计划的历史' },
  merged: { en: 'merged into another rule', zh: '已并入其他规则' },
}

const marks: Readonly<Record<Reserved['state'], Text>> = {
  waiting: { en: 'waiting', zh: '待启用' },
  merged: { en: 'merged', zh: '已并入' },
}

export const reservedPages = (): readonly Page[] =>
  reserved.map(({ code, state, line, text, source, see }) => ({
    id: code,
    kind: 'reserved',
    title: { en: `${code} (${marks[state].en})`, zh: `${code}（${marks[state].zh}）` },
    line,
    names: [code.replace('-', '')],
    see,
    content: () => ({
      blocks: text.map(paragraph),
      facts: [fact('state', '状态', stateWords[state]), fact('source', '出处', same(source))],
      data: { code, state, text, source },
    }),
  }))
