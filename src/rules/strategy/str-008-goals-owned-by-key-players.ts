import { goalOwnershipOf } from '../../measures/strategy.js'
import { inQuotes } from '../../report/goal-words.js'
import type { Rule } from '../rule.js'

// A goal is worth our time when somebody who counts at the customer is measured by it.
export const str008: Rule = {
  code: 'STR-008',
  name: 'goals-owned-by-key-players',
  label: { en: 'goals without key players', zh: '目标背后缺关键人' },
  severity: 'info',
  summary: {
    en: "Enough of the customer's goals are owned by key players.",
    zh: '客户的目标中，由关键人负责的占足够比例。',
  },
  why: {
    en: 'People defend budgets for the goals they answer for themselves. A map of goals without such owners tells whom we work for, and not who decides.',
    zh: '人只会为自己负责的目标争取预算。目标背后没有关键人，说明我们在替人干活，却够不着拍板的人。',
  },
  source: 'PUB 2, S0-13',
  move: {
    en: 'Find out which key player answers for each goal, and write it in "owner_person".',
    zh: '弄清每个目标由哪位关键人负责，写进“owner_person”。',
  },
  bad: `relationships:
  people:
    - { id: planner, name: 计划经理, influence: low }
    - { id: gm, name: 总经理, influence: high }
maps:
  strategy:
    goals:
      - { id: g1, statement: 交货周期缩短到 30 天, owner_person: planner }`,
  good: `relationships:
  people:
    - { id: planner, name: 计划经理, influence: low }
    - { id: gm, name: 总经理, influence: high }
maps:
  strategy:
    goals:
      - { id: g1, statement: 交货周期缩短到 30 天, owner_person: gm }`,
  *check(plan, { playbook }) {
    const { goals, byKeyPlayers, pct, others, tooFew } = goalOwnershipOf(plan, playbook)
    const [first] = others
    if (!tooFew || first === undefined || pct === undefined) return
    const { goal, owner } = first
    const name = inQuotes(goal.statement)
    const owned = String(byKeyPlayers)
    const share = pct.toFixed(1)
    const wanted = String(playbook.limits.key_owner_pct)
    yield {
      subject: 'plan',
      path: ['maps', 'strategy', 'goals'],
      message: {
        en: `of the customer's goals, key players own ${owned} of ${String(goals)} (${share}%, at least ${wanted}% wanted)`,
        zh: `客户的 ${String(goals)} 个目标中，由关键人负责的有 ${owned} 个（${share}%，至少应有 ${wanted}%）`,
      },
      hint: owner
        ? {
            en: `Ask ${owner.name} who at the top answers for ${name.en}, and write that person in "owner_person".`,
            zh: `向${owner.name}问清${name.zh}最终由哪位领导负责，写进“owner_person”。`,
          }
        : {
            en: `Find out who answers for ${name.en}, and write that person in "owner_person".`,
            zh: `弄清${name.zh}由谁负责，写进“owner_person”。`,
          },
      question: {
        en: `Which key player is measured by ${name.en}, and how do we know?`,
        zh: `${name.zh}考核的是哪位关键人？我们怎么知道的？`,
      },
    }
  },
}
