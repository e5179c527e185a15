import { researchOf, type ResearchEntry } from '../../measures/research.js'
import type { Text } from '../../report/text.js'
import { labelIn, listed } from '../../report/words.js'
import type { Rule } from '../rule.js'

const ageText = (label: Text, { daysAgo }: ResearchEntry): Text =>
  daysAgo === undefined
    ? { en: `${label.en} (no date)`, zh: `${label.zh}（没有日期）` }
    : { en: `${label.en} (${String(daysAgo)} days old)`, zh: `${label.zh}（${String(daysAgo)} 天前核实）` }

// Research is about what changes: managers, owners, suppliers. Old news told as new costs trust.
export const pln004: Rule = {
  code: 'PLN-004',
  name: 'research-out-of-date',
  label: { en: 'research out of date', zh: '客户研究过时' },
  severity: 'warning',
  summary: {
    en: 'What is written about the customer has a day on which it was checked, not too long ago.',
    zh: '关于客户的每条研究都有核实日期，而且不太久远。',
  },
  why: {
    en: "Managers leave, companies merge and suppliers change. Whoever talks about last year's news in front of an executive shows that nobody has looked since.",
    zh: '管理层会变，企业会并购，供应商会换。在高管面前讲去年的消息，等于告诉对方我们很久没有关心过。',
  },
  source: 'HOUSE, S0-11',
  move: {
    en: 'Look again, and write the day in "checked_on".',
    zh: '重新核实，并把日期写进“checked_on”。',
  },
  bad: `background:
  company: { text: 民营仪器厂，三条产线, checked_on: 2025-11-20 }`,
  good: `background:
  company: { text: 民营仪器厂，三条产线, checked_on: 2026-06-02 }`,
  *check(plan, { asOf, playbook }) {
    const limit = playbook.limits.research_days
    const old = researchOf(plan, asOf).filter(
      ({ state, daysAgo }) => state !== 'missing' && (daysAgo === undefined || daysAgo > limit),
    )
    const labelOf = ({ id }: ResearchEntry): Text => labelIn(playbook.scales['research'], id)
    const [first, ...rest] = old
    if (first === undefined) return
    const names = listed(old.map(labelOf))
    const ages = listed(old.map((entry) => ageText(labelOf(entry), entry)))
    yield {
      subject: 'plan',
      path: first.path,
      message: {
        en: `what we know may be out of date: ${ages.en}; after ${String(limit)} days we look again`,
        zh: `了解的情况可能过时：${ages.zh}；超过 ${String(limit)} 天要重新核实`,
      },
      hint: {
        en: `Look again at ${names.en}, and write the day in "checked_on".`,
        zh: `重新核实${names.zh}，并把日期写进“checked_on”。`,
      },
      question: {
        en: `What has changed since we last looked at ${names.en}?`,
        zh: `从上次核实到现在，${names.zh}有什么变化？`,
      },
      related: rest.map((entry) => ({ path: entry.path, message: ageText(labelOf(entry), entry) })),
    }
  },
}
