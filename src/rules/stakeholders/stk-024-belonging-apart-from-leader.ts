import { profilesOf } from '../../measures/profiles.js'
import { counted } from '../../report/words.js'
import type { Rule } from '../rule.js'

// People who seek belonging keep in step with the top; out of step, somebody else leads them.
export const stk024: Rule = {
  code: 'STK-024',
  name: 'belonging-apart-from-leader',
  label: { en: 'out of step with the leader', zh: '与所追随的领导不一致' },
  severity: 'warning',
  summary: {
    en: 'Everybody whose leading need is belonging has the same attitude to us as the leader.',
    zh: '主导需求是归属的人，对我方的态度与其追随的领导一致。',
  },
  why: {
    en: 'People who seek belonging keep in step with the top, and pass on its messages. Out of step, they follow somebody else than we think, or we are wrong about one of the two.',
    zh: '归属需求强的人对供应商的态度与高层保持一致。不一致时，要么追随的其实另有其人，要么两人中有一个判断错了。',
  },
  source: 'S4-06, S4-10, S4-14',
  move: {
    en: 'Ask both what they think of us, and correct the attitude or whom this person follows.',
    zh: '分别问两人对我方的看法，再修正态度或追随的人。',
  },
  bad: `relationships:
  people:
    - { id: vp, name: 分管副总, attitude: supporter }
    - { id: it, name: 信息总监, need: belonging, follows: vp, attitude: non_supporter }`,
  good: `relationships:
  people:
    - { id: vp, name: 分管副总, attitude: supporter }
    - { id: it, name: 信息总监, need: belonging, follows: vp, attitude: supporter }`,
  *check(plan, { playbook }) {
    for (const { person, path, need, attitude, leader } of profilesOf(plan, playbook)) {
      if (need?.id !== 'belonging' || !attitude || !leader || leader.distance === 0) continue
      const { id, name } = person
      const other = leader.person.name
      const steps = counted(leader.distance, 'step', 'steps', '级')
      const tie =
        leader.by === 'follows'
          ? { en: `follows ${other}`, zh: `听${other}的` }
          : { en: `reports to ${other}`, zh: `上级是${other}` }
      yield {
        subject: id,
        path: [...path, 'attitude'],
        severity: leader.distance >= playbook.limits.belonging_distance ? 'warning' : 'info',
        message: {
          en: `${name} seeks ${need.label.en} and ${tie.en}, yet their attitudes to us are ${steps.en} apart: ${attitude.label.en} and ${leader.attitude.label.en}`,
          zh: `${name}以${need.label.zh}为主，${tie.zh}，对我方的态度却相差 ${steps.zh}：一个是${attitude.label.zh}，一个是${leader.attitude.label.zh}`,
        },
        hint: {
          en: `Ask ${other} and ${name} separately what they think of us, and correct "attitude" or "follows".`,
          zh: `分别问${other}和${name}对我方的看法，再修正“attitude”或“follows”。`,
        },
        question: {
          en: `Why is ${name} out of step with ${other}: is this a personal attitude, or does ${name} follow somebody else behind, and whom?`,
          zh: `${name}为什么与${other}不一致：是自己的态度，还是其实听背后别人的？听谁的？`,
        },
        related: [
          {
            path: [...leader.path, 'attitude'],
            message: { en: `the attitude of ${other}`, zh: `${other}的态度` },
          },
        ],
      }
    }
  },
}
