import { influenceMap } from '../../measures/influence-map.js'
import { listed, same } from '../../report/words.js'
import type { Rule } from '../rule.js'

// Without a mentor we learn what was said about us when it has been decided.
export const stk042: Rule = {
  code: 'STK-042',
  name: 'no-mentor',
  label: { en: 'no mentor', zh: '没有指导者' },
  severity: 'warning',
  summary: { en: 'Somebody on the map is a mentor of ours.', zh: '地图上至少有一位指导者。' },
  why: {
    en: 'A mentor tells us what happens while we are not in the room. Without one we learn of a change when it has been decided.',
    zh: '指导者会告诉我方不在场时发生的事。没有指导者，等知道变化时已成定局。',
  },
  source: 'S1-13, S4-10',
  move: {
    en: 'Find somebody with insight who gains if we win, and ask for advice.',
    zh: '找一位了解内情、我方赢了对其也有利的人，向其请教。',
  },
  improves: 'support_index',
  bad: `relationships:
  people:
    - { id: planner, name: 计划经理, attitude: supporter }`,
  good: `relationships:
  people:
    - { id: planner, name: 计划经理, attitude: mentor }`,
  *check(plan, { playbook }) {
    const { mentors, supportive } = influenceMap(plan, playbook)
    if (mentors.length > 0) return
    const names = listed(supportive.map(({ name }) => same(name)))
    yield {
      subject: 'plan',
      path: ['relationships', 'people'],
      message: { en: 'nobody on the map is a mentor of ours', zh: '地图上没有一位指导者' },
      ...(supportive.length > 0 && {
        hint: {
          en: `Ask for advice where we have support (${names.en}), and see who helps beyond what was asked.`,
          zh: `先向支持我方的人（${names.zh}）请教，看谁愿意多帮一步。`,
        },
      }),
      question: {
        en: 'Who would tell us today what the customer says about us while we are not in the room?',
        zh: '今天谁会告诉我方：我方不在场时，客户内部怎么议论我方？',
      },
    }
  },
}
