import { influenceMap } from '../../measures/influence-map.js'
import { counted, listed, same } from '../../report/words.js'
import type { Rule } from '../rule.js'

// Without the majority of the key players, one meeting among themselves is enough to lose.
export const stk041: Rule = {
  code: 'STK-041',
  name: 'no-majority-of-key-players',
  label: { en: 'no majority of key players', zh: '关键人支持未过半' },
  severity: 'warning',
  summary: { en: 'More than half of the key players support us.', zh: '支持我方的关键人过半。' },
  why: {
    en: 'Key players decide, or shape what is decided. Without the majority of them, one meeting among themselves is enough to lose.',
    zh: '关键人要么拍板，要么左右结果。支持者不过半，关键人内部开一次会就可能翻盘。',
  },
  source: 'PUB 2',
  move: {
    en: 'Choose which key player to win next, and plan an action for this person.',
    zh: '选定下一个要争取的关键人，为其安排一项行动。',
  },
  improves: 'support_index',
  bad: `relationships:
  people:
    - { id: vp, name: 分管副总, influence: high, attitude: supporter }
    - { id: cfo, name: 财务总监, influence: high, attitude: neutral }`,
  good: `relationships:
  people:
    - { id: vp, name: 分管副总, influence: high, attitude: supporter }
    - { id: cfo, name: 财务总监, influence: high, attitude: supporter }`,
  *check(plan, { playbook }) {
    const { keyPlayers, supportiveKeyPlayers, keyPlayersToWin, hasMajority } = influenceMap(plan, playbook)
    if (keyPlayers.length === 0 || hasMajority) return
    const of = keyPlayers.length
    const supporters = supportiveKeyPlayers.length
    const share = counted(
      supporters,
      `of ${of} key players supports us`,
      `of ${of} key players support us`,
      '位支持我方',
    )
    const others = listed(keyPlayersToWin.map(({ name }) => same(name)))
    yield {
      subject: 'plan',
      path: ['relationships', 'people'],
      message:
        supporters === 0
          ? { en: 'no key player is known to support us', zh: '还没有一位关键人支持我方' }
          : {
              en: `only ${share.en}, which is no majority`,
              zh: `${of} 位关键人中只有 ${share.zh}，没有过半`,
            },
      hint: {
        en: `Choose whom to win next (${others.en}), and plan an action for this person.`,
        zh: `从还没有支持我方的关键人（${others.zh}）中选定下一个要争取的人，安排一项行动。`,
      },
      question: {
        en: `Whom could we win next (${others.en}), who of us goes, and with what?`,
        zh: `下一步能争取到谁（${others.zh}）？我方谁去，带着什么去？`,
      },
    }
  },
}
