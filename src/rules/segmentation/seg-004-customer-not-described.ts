import type { Text } from '../../report/text.js'
import { listed } from '../../report/words.js'
import type { Rule } from '../rule.js'

const words = {
  industry: { en: 'industry', zh: '行业' },
  size: { en: 'size', zh: '规模' },
  value: { en: 'value to us', zh: '对我方的价值' },
  region: { en: 'region', zh: '地域' },
  price_sensitivity: { en: 'price sensitivity', zh: '价格敏感度' },
} as const satisfies Readonly<Record<string, Text>>

const keys = ['industry', 'size', 'value', 'region', 'price_sensitivity'] as const

// What works for one customer works for those who are like it, once somebody has written down what it is like.
export const seg004: Rule = {
  code: 'SEG-004',
  name: 'customer-not-described',
  label: { en: 'customer not described', zh: '客户特征不全' },
  severity: 'info',
  summary: {
    en: 'Industry, size, value, region and price sensitivity of the customer are known.',
    zh: '客户的行业、规模、价值、地域和价格敏感度是清楚的。',
  },
  why: {
    en: 'By these traits we find the customers who are like this one, and with them the references, offers and prices that work.',
    zh: '有了这些特征，才能找到相似的客户，借用对他们有效的案例、方案和价格。',
  },
  source: 'S2-06',
  move: {
    en: 'Write what you know of the customer in "account".',
    zh: '把了解到的客户特征写进“account”。',
  },
  bad: `account: { name: 示例公司, industry: other, size: 员工 800 人, value: 行业标杆, region: 华东 }`,
  good: `account: { name: 示例公司, industry: other, size: 员工 800 人, value: 行业标杆, region: 华东, price_sensitivity: high }`,
  *check({ account }) {
    const open = keys.filter((key) => account[key] === undefined)
    for (const first of open.slice(0, 1)) {
      const names = listed(open.map((key) => words[key]))
      const written = listed(open.map((key) => ({ en: `"${key}"`, zh: `“${key}”` })))
      yield {
        subject: 'plan',
        path: ['account', first],
        message: { en: `not known of the customer: ${names.en}`, zh: `客户特征还不清楚：${names.zh}` },
        hint: { en: `Write ${written.en} in "account".`, zh: `在“account”写上${written.zh}。` },
        question: {
          en: `Which of our customers is this one like in ${names.en}, and what worked there?`,
          zh: `从${names.zh}看，这个客户像我方哪个客户？在那里什么做法有效？`,
        },
      }
    }
  },
}
