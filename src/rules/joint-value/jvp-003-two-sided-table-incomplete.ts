import { twoSidedOf } from '../../measures/joint-value.js'
import { isModuleOn } from '../../measures/modules.js'
import { cellWords } from '../../report/value-words.js'
import { listed, partOf } from '../../report/words.js'
import type { Rule } from '../rule.js'

// Who sees only one side of the deal is surprised by the other.
export const jvp003: Rule = {
  code: 'JVP-003',
  name: 'two-sided-table-incomplete',
  label: { en: 'two-sided table incomplete', zh: '双方对照表不全' },
  severity: 'info',
  summary: {
    en: 'The two-sided table says for us and for the customer what each puts in, gets and risks.',
    zh: '双方对照表写明我方和客户各自的投入、价值和风险。',
  },
  why: {
    en: 'A partnership lasts when it pays for both. An empty field is mostly the side nobody has thought through: what the customer has to put in, or what it costs us if it fails.',
    zh: '双方都划算，合作才长久。空着的往往是没人想清楚的那一头：客户还要投入什么，或者不成时我方要付出什么。',
  },
  source: 'S0-05',
  move: {
    en: 'Fill in the empty fields of "value.two_sided", together with the customer where it is about them.',
    zh: '补上“value.two_sided”里空着的格子；客户那一侧与客户一起填。',
  },
  bad: `value:
  two_sided:
    ours: { investment: 两名顾问半年, value: 三年签约 2000 万元, risk: 试点不成，其他油田不再推广 }
    customer: { investment: 试点预算 60 万元, value: 故障可预警 }`,
  good: `value:
  two_sided:
    ours: { investment: 两名顾问半年, value: 三年签约 2000 万元, risk: 试点不成，其他油田不再推广 }
    customer: { investment: 试点预算 60 万元, value: 故障可预警, risk: 现场人员不用 }`,
  *check(plan, { playbook }) {
    if (!isModuleOn('two_sided', plan, playbook)) return
    const cells = twoSidedOf(plan)
    const empty = cells.filter(({ words }) => words === undefined)
    const [first] = empty
    if (first === undefined) return
    const names = listed(empty.map(({ side, column }) => cellWords(side, column).name))
    const count = partOf(empty.length, cells.length)
    yield {
      subject: 'plan',
      path: first.path,
      message: {
        en: `${count.en} fields of the two-sided table ${empty.length === 1 ? 'is' : 'are'} empty: ${names.en}`,
        zh: `双方对照表 ${String(cells.length)} 格中还有 ${String(empty.length)} 格空着：${names.zh}`,
      },
      question: cellWords(first.side, first.column).question,
    }
  },
}
