import { categoriesOf, type GoalCategory } from '../../measures/goals.js'
import { labelsOf } from '../../measures/scales.js'
import type { Goal } from '../../plan/plan.js'
import { enumerated, inQuotes } from '../../report/goal-words.js'
import type { Text } from '../../report/text.js'
import { both, listed } from '../../report/words.js'
import type { Rule } from '../rule.js'

/** A goal without a category may be the missing one, and so the question is what it is for. */
const questionOf = (missing: readonly GoalCategory[], doubtful: Goal | undefined, account: string): Text => {
  if (doubtful) {
    const name = inQuotes(doubtful.statement)
    return {
      en: `Is ${name.en} about revenue with ${account} or about the relationship, and which goal takes care of the other?`,
      zh: `${name.zh}是为了客户收入还是客户关系？另一头靠哪个目标？`,
    }
  }
  return missing.includes('account_revenue')
    ? {
        en: `How much do we want to earn with ${account}, and by when?`,
        zh: `我们想在${account}做到多少收入？什么时候做到？`,
      }
    : {
        en: `With whom at ${account} do we want to stand better, and by when?`,
        zh: `我们想与${account}的哪些人走得更近？什么时候做到？`,
      }
}

// Revenue without relationships is the last deal, relationships without revenue are a hobby.
export const gol005: Rule = {
  code: 'GOL-005',
  name: 'both-goal-categories',
  label: { en: 'goal category missing', zh: '缺一类目标' },
  severity: 'warning',
  summary: {
    en: 'Our goals are about both, revenue with the account and the relationship to it.',
    zh: '我方的目标既有客户收入，也有客户关系。',
  },
  why: {
    en: 'An account plan wants more revenue from the whole account and better relationships there. Whoever plans only one of them harvests without sowing, or sows without harvesting.',
    zh: '大客户计划既要整体收入增长，也要关系改善。只定一头，要么只收不种，要么只种不收。',
  },
  source: 'S0-06',
  move: {
    en: 'Add a goal of the missing category, or write "category" at a goal that is meant so.',
    zh: '补上缺少的那一类目标；已有目标属于这一类的，写上“category”。',
  },
  bad: `goals:
  - { id: our_revenue, statement: 全年签约 50 万元, category: account_revenue }`,
  good: `goals:
  - { id: our_revenue, statement: 全年签约 50 万元, category: account_revenue }
  - { id: our_relationship, statement: 成为班子的顾问, category: relationship }`,
  *check(plan, { playbook }) {
    const { goals, missing, unmarked } = categoriesOf(plan)
    if (goals === 0 || missing.length === 0) return
    const labels = labelsOf(playbook, 'goal_category', missing).map(({ en, zh }) => ({ en: `"${en}"`, zh: `“${zh}”` }))
    const names = both((language) => labels.map((label) => label[language]).join(language === 'zh' ? '或' : ' or '))
    const open = listed(unmarked.map(({ statement }) => inQuotes(statement)))
    const hasOpen = unmarked.length > 0
    const wanted = enumerated(
      missing.map((id) => ({ en: `a goal with "category: ${id}"`, zh: `一个写有“category: ${id}”的目标` })),
    )
    yield {
      subject: 'plan',
      path: ['goals'],
      message: {
        en: `no goal of ours has the category ${names.en}${hasOpen ? `, and no category is written at ${open.en}` : ''}`,
        zh: `我方没有${names.zh}类的目标${hasOpen ? `，${open.zh}还没写类别` : ''}`,
      },
      hint: {
        en: `${hasOpen ? `Write "category" at ${open.en}, or add` : 'Add'} ${wanted.en}.`,
        zh: `${hasOpen ? `给${open.zh}写上“category”，或` : ''}补${wanted.zh}。`,
      },
      question: questionOf(missing, unmarked[0], plan.account.name),
    }
  },
}
