import { topWishes } from '../../measures/relations.js'
import { counted, labelIn, listed, same } from '../../report/words.js'
import type { Rule } from '../rule.js'

// The higher the level, the more time it takes: to want it with everybody is to choose nobody.
export const rel007: Rule = {
  code: 'REL-007',
  name: 'top-level-for-few',
  label: { en: 'top level wanted with too many', zh: '最高关系期望过多' },
  severity: 'info',
  summary: {
    en: 'The highest level is wanted with few people only.',
    zh: '只对少数人期望最高的关系水平。',
  },
  why: {
    en: 'To be the trusted advisor of one person takes months of work. Where it is wanted with many, the time is spread so thin that it is reached with none.',
    zh: '要成为一个人可信任的顾问，得花几个月的工夫。人人都想做到，时间摊得太薄，最后一个也做不到。',
  },
  source: 'PUB 2',
  move: {
    en: 'Keep the highest level for those on whom the deal depends, and lower "relationship.desired" of the others.',
    zh: '最高级只留给真正决定成败的人，其余的人调低“relationship.desired”。',
  },
  bad: `relationships:
  people:
    - { id: gm, name: 总经理, relationship: { desired: trusted_advisor } }
    - { id: vp, name: 郑副总, relationship: { desired: trusted_advisor } }
    - { id: it, name: 信息总监, relationship: { desired: credible_source } }
    - { id: eng, name: 张工, relationship: { desired: credible_source } }`,
  good: `relationships:
  people:
    - { id: gm, name: 总经理, relationship: { desired: trusted_advisor } }
    - { id: vp, name: 郑副总, relationship: { desired: problem_solver } }
    - { id: it, name: 信息总监, relationship: { desired: credible_source } }
    - { id: eng, name: 张工, relationship: { desired: credible_source } }`,
  *check(plan, { playbook }) {
    const wishes = topWishes(plan, playbook)
    if (!wishes?.tooMany) return
    const { level, people, of, pct } = wishes
    const top = labelIn(playbook.scales['relationship'], level)
    const names = listed(people.map(({ name }) => same(name)))
    const everybody = counted(of, 'person', 'people', '人')
    const count = String(people.length)
    const most = String(playbook.limits.top_level_pct)
    yield {
      subject: 'plan',
      path: ['relationships', 'people'],
      message: {
        en: `we want to be "${top.en}" to ${count} of ${everybody.en} (${pct.toFixed(1)}%, at most ${most}%): ${names.en}`,
        zh: `${everybody.zh}中有 ${count} 人的期望关系是“${top.zh}”（${pct.toFixed(1)}%，不宜超过 ${most}%）：${names.zh}`,
      },
      question: {
        en: `Which of these is worth months of our time: ${names.en}?`,
        zh: `花几个月的工夫去做，哪一位最值得：${names.zh}？`,
      },
    }
  },
}
