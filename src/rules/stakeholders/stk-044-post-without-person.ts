import { influenceMap } from '../../measures/influence-map.js'
import { labelsOf } from '../../measures/scales.js'
import { listed } from '../../report/words.js'
import type { Rule } from '../rule.js'

// An empty row of the grid is a post whose part in the decision we do not know.
export const stk044: Rule = {
  code: 'STK-044',
  name: 'post-without-person',
  label: { en: 'post without a person', zh: '职位缺人' },
  severity: 'info',
  summary: {
    en: 'Somebody is recorded for every post of the summary grid.',
    zh: '五维汇总表的每个职位都有人。',
  },
  why: {
    en: 'An empty row of the summary is a post whose view we do not know, and which may have its say in the decision.',
    zh: '汇总表中空着的一行，就是一个我方不了解其看法、却可能参与决策的职位。',
  },
  source: 'S4-12',
  move: {
    en: 'Find out who holds the post, and write it in "position_class".',
    zh: '弄清由谁担任，写进“position_class”。',
  },
  bad: `relationships:
  people:
    - { id: gm, name: 总经理, position_class: [chairman, general_manager] }
    - { id: vp, name: 分管副总, position_class: [vp_in_charge] }
    - { id: it, name: 信息总监, position_class: [it_head] }`,
  good: `relationships:
  people:
    - { id: gm, name: 总经理, position_class: [chairman, general_manager] }
    - { id: vp, name: 分管副总, position_class: [vp_in_charge] }
    - { id: it, name: 信息总监, position_class: [it_head, cfo] }`,
  *check(plan, { playbook }) {
    const { positionsMissing } = influenceMap(plan, playbook)
    if (positionsMissing.length === 0) return
    const posts = listed(labelsOf(playbook, 'position_class', positionsMissing))
    yield {
      subject: 'plan',
      path: ['relationships', 'people'],
      message: {
        en: `the map has nobody for: ${posts.en}`,
        zh: `地图上还没有担任这些职位的人：${posts.zh}`,
      },
      hint: {
        en: `Record who holds the post of ${posts.en}, with the post in "position_class".`,
        zh: `记录由谁担任${posts.zh}，并把职位写进“position_class”。`,
      },
      question: {
        en: `What is the part of ${posts.en} in the decision, and who can tell us?`,
        zh: `${posts.zh}在决策中起什么作用？谁能告诉我方？`,
      },
    }
  },
}
