import { finalSays } from '../../measures/roles.js'
import { counted, listed, same } from '../../report/words.js'
import type { Rule } from '../rule.js'

// Where two people are thought to give the final yes, we do not know yet who gives it.
export const rol002: Rule = {
  code: 'ROL-002',
  name: 'one-final-yes',
  label: { en: 'several final decision makers', zh: '拍板的人不止一个' },
  severity: 'error',
  summary: {
    en: 'In every deal no more than one person gives the final yes.',
    zh: '每个商机里最终拍板的只有一个人。',
  },
  why: {
    en: 'Every purchase has one person whose yes holds against all others. With two of them on the map our time goes to both, and perhaps to the wrong one.',
    zh: '每次采购都只有一个人点了头就算数。地图上写了两个，时间就会分给两个人，很可能花错了地方。',
  },
  source: 'PUB 6, S1-06',
  move: {
    en: 'Leave the force "e_db" with the one whose yes holds, and write "e_pb" for those who take part or advise.',
    zh: '只给最后说了算的人写力量“e_db”，参与或出主意的人写“e_pb”。',
  },
  bad: `relationships:
  people:
    - { id: gm, name: 总经理, forces: [e_db] }
    - { id: vp, name: 郑副总, forces: [e_db] }
opportunities:
  - { id: erp, name: 系统升级, stage: B }`,
  good: `relationships:
  people:
    - { id: gm, name: 总经理, forces: [e_db] }
    - { id: vp, name: 郑副总, forces: [e_pb] }
opportunities:
  - { id: erp, name: 系统升级, stage: B }`,
  *check(plan, { playbook }) {
    for (const { deal, path, carriers } of finalSays(plan, playbook)) {
      if (carriers.length <= 1) continue
      const names = listed(carriers.map(({ thing }) => same(thing.name)))
      const people = counted(carriers.length, 'person is', 'people are', '人')
      yield {
        subject: deal.id,
        path,
        message: {
          en: `${people.en} said to give the final yes to "${deal.name}": ${names.en}`,
          zh: `“${deal.name}”里有 ${people.zh}都写着最终拍板：${names.zh}`,
        },
        question: {
          en: `Whose word holds on "${deal.name}" when these do not agree: ${names.en}?`,
          zh: `在“${deal.name}”上，${names.zh}意见不一时，最后听谁的？`,
        },
        related: carriers.map(({ thing, path: at }) => ({
          path: at,
          message: { en: `${thing.name} is written here`, zh: `${thing.name}写在这里` },
        })),
      }
    }
  },
}
