import { influenceMap } from '../../measures/influence-map.js'
import { listed, same } from '../../report/words.js'
import type { Rule } from '../rule.js'

// Supporters shrink under pressure, and the others are the pressure.
export const stk043: Rule = {
  code: 'STK-043',
  name: 'supporters-outnumbered',
  label: { en: 'supporters outnumbered', zh: '支持者不占多数' },
  severity: 'warning',
  summary: {
    en: 'Where anybody supports us, more people are for us than against us.',
    zh: '只要有人支持我方，支持的人就多于不支持的人。',
  },
  why: {
    en: 'Supporters may step back under pressure. Where as many or more people are against us, nobody dares to speak for us.',
    zh: '支持者有压力时可能退缩。不支持的人与之相当甚至更多时，就没人敢替我方说话。',
  },
  source: 'PUB 2, S4-10',
  move: {
    en: 'Bring our supporters together with somebody who is undecided, before you work on those against us.',
    zh: '先让支持者影响一位还没表态的人，再去做不支持者的工作。',
  },
  improves: 'support_index',
  bad: `relationships:
  people:
    - { id: vp, name: 分管副总, attitude: supporter }
    - { id: buyer, name: 采购总监, attitude: non_supporter }`,
  good: `relationships:
  people:
    - { id: vp, name: 分管副总, attitude: supporter }
    - { id: buyer, name: 采购总监, attitude: neutral }`,
  *check(plan, { playbook }) {
    const { supportive, hostile } = influenceMap(plan, playbook)
    if (supportive.length === 0 || supportive.length > hostile.length) return
    const ours = listed(supportive.map(({ name }) => same(name)))
    const theirs = listed(hostile.map(({ name }) => same(name)))
    yield {
      subject: 'plan',
      path: ['relationships', 'people'],
      message: {
        en: `${supportive.length} for us (${ours.en}) and ${hostile.length} against us (${theirs.en}): we are not in the lead`,
        zh: `支持我方的 ${supportive.length} 人（${ours.zh}），不支持的 ${hostile.length} 人（${theirs.zh}），我方不占多数`,
      },
      hint: {
        en: `Bring ${ours.en} together with somebody who is undecided, before you work on ${theirs.en}.`,
        zh: `先让${ours.zh}影响一位还没表态的人，再去做${theirs.zh}的工作。`,
      },
      question: {
        en: `What would change for the worse for those against us (${theirs.en}) if we won, and who can talk about it with them?`,
        zh: `如果我方赢了，对不支持的人（${theirs.zh}）有什么不利？谁能去谈？`,
      },
    }
  },
}
