import { isModuleOn } from '../../measures/modules.js'
import { peopleOf } from '../../measures/lookup.js'
import { isKeyPlayer } from '../../measures/people.js'
import type { Rule } from '../rule.js'

// An argument counts by where it comes from: the same words convince from one mouth and fall flat from another.
export const stk050: Rule = {
  code: 'STK-050',
  name: 'sources-of-influence-unknown',
  label: { en: 'sources of influence unknown', zh: '影响力来源不明' },
  severity: 'info',
  summary: {
    en: 'Of every key player it is known where opinions on a purchase come from, the strongest source first.',
    zh: '每位关键人的采购意见从哪里来都已了解，最强的来源排在最前。',
  },
  why: {
    en: 'People believe what comes from a source they trust. Whoever knows the source takes the customer to the right trade fair, and whoever does not sends one more brochure.',
    zh: '人只相信自己信得过的来源。知道来源，就知道该请客户去看展还是见同行；不知道，就只会再寄一份资料。',
  },
  source: 'S2-14',
  move: {
    en: 'Find out what the person reads, visits and listens to before a purchase, and write it in "influence_sources", the strongest first.',
    zh: '弄清此人采购前看什么、去哪里、听谁的，按强弱写进“influence_sources”，最强的在前。',
  },
  bad: `modules: [influence_sources]
relationships:
  people:
    - { id: gm, name: 王总, influence: high }`,
  good: `modules: [influence_sources]
relationships:
  people:
    - { id: gm, name: 王总, influence: high, influence_sources: [other_industry_users, exhibition] }`,
  *check(plan, { playbook }) {
    if (!isModuleOn('influence_sources', plan, playbook)) return
    for (const { thing: person, path } of peopleOf(plan)) {
      if (!isKeyPlayer(person, playbook) || person.influence_sources?.length) continue
      const { id, name } = person
      yield {
        subject: id,
        path: [...path, 'influence_sources'],
        message: {
          en: `${name} is a key player, and nobody has written where ${name} gets opinions on a purchase from`,
          zh: `${name}是关键人，却没有写其采购意见从哪里来`,
        },
        hint: {
          en: `Ask ${name} what convinced them the last time they bought, and write it in "influence_sources", the strongest source first.`,
          zh: `问问${name}上次采购是被什么说服的，写进“influence_sources”，最强的来源在前。`,
        },
        question: {
          en: `Whom or what does ${name} believe when it comes to buying, and have we ever used it?`,
          zh: `谈到采购，${name}信谁、信什么？我们用过没有？`,
        },
      }
    }
  },
}
