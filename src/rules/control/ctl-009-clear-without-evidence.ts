import { doubtfulItems, type DoubtfulItem } from '../../measures/clear-items.js'
import { openDealsOf } from '../../measures/stages.js'
import type { Playbook } from '../../playbook/playbook.js'
import { controlElements } from '../../report/control-words.js'
import type { Text } from '../../report/text.js'
import { listed, same } from '../../report/words.js'
import type { Rule } from '../rule.js'

const unknownWords = {
  influence: { en: 'influence', zh: '影响力' },
  attitude: { en: 'attitude', zh: '态度' },
} as const satisfies Readonly<Record<string, Text>>

/** What the plan does not show. */
const reasonOf = (doubt: DoubtfulItem, { limits }: Playbook): Text => {
  switch (doubt.item) {
    case 'c2':
      return { en: 'no buyer step', zh: '没有写客户采购到了哪一步' }
    case 'c4':
      return listed(
        doubt.blurred.map(({ person, unknown }) => {
          const what = unknown.map((key) => unknownWords[key])
          return {
            en: `${what.map(({ en }) => en).join(' and ')} of ${person.name} not known`,
            zh: `${person.name}的${what.map(({ zh }) => zh).join('和')}未知`,
          }
        }),
      )
    case 'c6':
      return { en: 'no source of the budget', zh: '没有写预算来源' }
    case 'c8': {
      const names = listed(doubt.rivals.map(({ name }) => same(name)))
      return doubt.rivals.length === 0
        ? { en: 'no competitor named', zh: '没有写竞争对手' }
        : { en: `nothing written about ${names.en}`, zh: `没有写${names.zh}的情况` }
    }
    case 'c9':
      return {
        en: `${doubt.factors} of ${limits.success_factors} success factors written`,
        zh: `关键成功因素应写 ${limits.success_factors} 个，只有 ${doubt.factors} 个`,
      }
  }
}

/** Where it would be written. */
const keysOf = (doubt: DoubtfulItem): readonly string[] => {
  switch (doubt.item) {
    case 'c2':
      return ['buyer_step']
    case 'c4':
      return (['influence', 'attitude'] as const).filter((key) =>
        doubt.blurred.some(({ unknown }) => unknown.includes(key)),
      )
    case 'c6':
      return ['budget_source']
    case 'c8':
      return ['competitors']
    case 'c9':
      return ['success_factors']
  }
}

// Clear means known and shown; what only one of us knows is gone when that one leaves.
export const ctl009: Rule = {
  code: 'CTL-009',
  name: 'clear-without-evidence',
  label: { en: 'clear without evidence', zh: '“已清”没有依据' },
  severity: 'info',
  summary: {
    en: 'What a C139 rating counts as clear is shown by the plan.',
    zh: 'C139 评分里算“已清”的，计划里都看得到。',
  },
  why: {
    en: 'Clear means known and shown. What stands nowhere is clear to one of us at most, and is gone when that one leaves.',
    zh: '“已清”是指已掌握并有依据。哪里都没写的，最多只有一个人清楚，人一走就没了。',
  },
  source: 'S4-16, PUB 1',
  move: {
    en: 'Write down what is known, or rate the item "partial".',
    zh: '把掌握的情况写下来，否则把该项改为“partial”。',
  },
  improves: 'control',
  bad: `opportunities:
  - { id: erp, name: ERP 升级, stage: C, c139: { coach: { c2: clear } } }`,
  good: `opportunities:
  - { id: erp, name: ERP 升级, stage: C, buyer_step: purchase_criteria, c139: { coach: { c2: clear } } }`,
  *check(plan, { playbook }) {
    for (const { thing: deal, path } of openDealsOf(plan)) {
      const doubts = doubtfulItems({ thing: deal, path }, plan, playbook).map((doubt) => ({
        item: doubt.item,
        at: doubt.path,
        reason: reasonOf(doubt, playbook),
        keys: keysOf(doubt),
      }))
      const [first] = doubts
      if (first === undefined) continue
      const items = listed(
        doubts.map(({ item, reason }) => ({ en: `${item} (${reason.en})`, zh: `${item}（${reason.zh}）` })),
      )
      const places = listed(doubts.flatMap(({ keys }) => keys.map((key) => ({ en: `"${key}"`, zh: `“${key}”` }))))
      const words = controlElements[first.item]
      yield {
        subject: deal.id,
        path: first.at,
        message: {
          en: `the rating of "${deal.name}" counts as clear what the plan does not show: ${items.en}`,
          zh: `“${deal.name}”的评分算作“已清”，计划里却看不到：${items.zh}`,
        },
        hint: {
          en: `Write what is known in ${places.en}, or rate the item "partial".`,
          zh: `把掌握的情况写进${places.zh}，否则把该项改为“partial”。`,
        },
        question: {
          en: `Could you explain this about "${deal.name}" in two sentences: ${words.en}?`,
          zh: `关于“${deal.name}”的“${words.zh}”，能用两句话讲清楚吗？`,
        },
        related: doubts.slice(1).map(({ at, reason }) => ({ path: at, message: reason })),
      }
    }
  },
}
