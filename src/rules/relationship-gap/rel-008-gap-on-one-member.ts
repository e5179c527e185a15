import { leadShares } from '../../measures/relations.js'
import { listed, same } from '../../report/words.js'
import type { Rule } from '../rule.js'

// The assessment is also there to spread the work over the team.
export const rel008: Rule = {
  code: 'REL-008',
  name: 'gap-on-one-member',
  label: { en: 'gap on one team member', zh: '差距集中于一人' },
  severity: 'info',
  summary: {
    en: 'No member of the team leads most of the relationship gap alone.',
    zh: '没有哪位团队成员独自主责大部分关系差距。',
  },
  why: {
    en: 'Whoever has to close most of the gap alone will close the part that comes easiest. And when this colleague falls ill or leaves, the account starts again.',
    zh: '大部分差距压在一个人身上，只能挑容易的做。这个人一旦病了或走了，客户关系就得从头再来。',
  },
  source: 'S0-18',
  move: {
    en: 'Let a colleague lead with some of these people: whoever stands first in "coverage" leads.',
    zh: '请同事主责其中几位：“coverage”里排第一的就是主责。',
  },
  bad: `team: [{ id: lead, name: 赵宁 }, { id: boss, name: 孙岚 }]
relationships:
  people:
    - { id: gm, name: 总经理, influence: high, relationship: { current: none, desired: vendor }, coverage: [lead] }
    - { id: vp, name: 郑副总, influence: high, relationship: { current: none, desired: vendor }, coverage: [lead] }`,
  good: `team: [{ id: lead, name: 赵宁 }, { id: boss, name: 孙岚 }]
relationships:
  people:
    - { id: gm, name: 总经理, influence: high, relationship: { current: none, desired: vendor }, coverage: [boss] }
    - { id: vp, name: 郑副总, influence: high, relationship: { current: none, desired: vendor }, coverage: [lead] }`,
  *check(plan, { playbook }) {
    for (const { thing: member, path, gaps, pct, tooMuch } of leadShares(plan, playbook)) {
      if (!tooMuch) continue
      const names = listed(gaps.map(({ thing }) => same(thing.name)))
      const share = pct.toFixed(1)
      const most = String(playbook.limits.lead_gap_pct)
      yield {
        subject: member.id,
        path,
        message: {
          en: `${member.name} leads people who hold ${share}% of the weighted gap (at most ${most}%): ${names.en}`,
          zh: `${member.name}主责的人占了加权差距的 ${share}%（不宜超过 ${most}%）：${names.zh}`,
        },
        hint: {
          en: `Let a colleague of ${member.name} lead with one of these people: put the colleague first in "coverage".`,
          zh: `请${member.name}的同事主责其中一位：在“coverage”里把这位同事写在第一个。`,
        },
        question: {
          en: `Which of these could a colleague of ${member.name} reach better: ${names.en}?`,
          zh: `这些人里，哪一位交给${member.name}的同事更合适：${names.zh}？`,
        },
      }
    }
  },
}
