import { influenceMap } from '../../measures/influence-map.js'
import { listed, same } from '../../report/words.js'
import type { Rule } from '../rule.js'

// Every competitor has somebody inside; whoever sees none has not looked.
export const stk040: Rule = {
  code: 'STK-040',
  name: 'no-opponent-identified',
  label: { en: 'no opponent identified', zh: '没找到不支持的人' },
  severity: 'warning',
  summary: {
    en: 'Where there are competitors, somebody on the map is known to be against us.',
    zh: '有竞争对手时，地图上能看出谁不支持我方。',
  },
  why: {
    en: 'Every competitor has somebody at the customer who speaks for it. As long as nobody on the map is against us, we do not know who that is, and learn of the next objection from the result.',
    zh: '每个对手在客户内部都有人替其说话。地图上没有一个人不支持我方，说明还没找到这个人，等到结果出来才知道阻力在哪里。',
  },
  source: 'PUB 2',
  move: {
    en: 'Find out who at the customer prefers which competitor, and write it in "attitude" and "prefers".',
    zh: '弄清客户内部谁倾向哪家对手，写进“attitude”和“prefers”。',
  },
  bad: `competitors:
  - { id: rival, name: 远山软件 }
relationships:
  people:
    - { id: buyer, name: 采购总监, attitude: neutral }`,
  good: `competitors:
  - { id: rival, name: 远山软件 }
relationships:
  people:
    - { id: buyer, name: 采购总监, attitude: non_supporter }`,
  *check(plan, { playbook }) {
    const competitors = plan.competitors ?? []
    const { hostile } = influenceMap(plan, playbook)
    if (competitors.length === 0 || hostile.length > 0) return
    const names = listed(competitors.map(({ name }) => same(name)))
    yield {
      subject: 'plan',
      path: ['relationships', 'people'],
      message: {
        en: `we compete with ${names.en}, and nobody on the map is known to be against us`,
        zh: `我方与${names.zh}竞争，地图上却没有任何人不支持我方`,
      },
      hint: {
        en: `Ask somebody who is for us who would rather have ${names.en}, and write it in "attitude" and "prefers".`,
        zh: `问一位支持我方的人，谁更倾向${names.zh}，写进“attitude”和“prefers”。`,
      },
      question: {
        en: `Who at the customer speaks for ${names.en}, and why have we not seen it?`,
        zh: `客户内部谁在替${names.zh}说话？我方为什么还没看到？`,
      },
    }
  },
}
