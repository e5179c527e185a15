import { namesOf } from '../../measures/lookup.js'
import { benefitDeals, benefitSeekers } from '../../measures/personal.js'
import { labelIn, listed, same } from '../../report/words.js'
import type { Rule } from '../rule.js'

// Knowing that somebody looks for a personal gain is a fact about the deal; giving one is a crime in most places.
export const prv002: Rule = {
  code: 'PRV-002',
  name: 'improper-benefit',
  label: { en: 'improper benefit', zh: '不当利益风险' },
  severity: 'warning',
  summary: {
    en: 'Nobody is to be won by a personal benefit.',
    zh: '不靠个人好处争取任何人。',
  },
  why: {
    en: 'A gift, a treat or a kickback can cost the deal, the job and more: bribing the staff of a company is a crime in most places. Who wants a personal gain is won openly, by what makes the work easier or the result better.',
    zh: '礼品、宴请、回扣，丢的可能是单子、工作，甚至更多：向企业人员行贿在大多数地方都是犯罪。想要好处的人，也要靠公开的办法争取：让其工作更轻松，让结果更好。',
  },
  source: 'S4-06, S2-12, GK',
  move: {
    en: 'Use only means that our compliance rules approve, and ask compliance where in doubt.',
    zh: '只用合规允许的方式；拿不准时先问合规部门。',
  },
  bad: `relationships:
  people:
    - { id: buyer, name: 周敏, title: 采购经理, need: physiological }`,
  good: `relationships:
  people:
    - { id: buyer, name: 周敏, title: 采购经理, need: safety }`,
  *check(plan, { playbook }) {
    const need = labelIn(playbook.scales['need'], 'physiological')
    for (const { thing, path } of benefitSeekers(plan)) {
      const { id, name } = thing
      yield {
        subject: id,
        path,
        message: {
          en: `${name} is seen to look for a tangible benefit (${need.en}): only means that compliance approves may answer it`,
          zh: `判断${name}看重实际好处（${need.zh}）：只能用合规允许的方式回应`,
        },
        hint: {
          en: `Agree with compliance on what is allowed with ${name}, and win ${name} by open means: less effort, less risk, a better result.`,
          zh: `与合规部门确认对${name}可以做什么，用公开的办法争取：省力、少风险、结果更好。`,
        },
        question: {
          en: `What would our solution make easier for ${name} at work, openly and for everybody to see?`,
          zh: `我方方案能让${name}的工作在哪里更轻松，而且摆得上台面？`,
        },
      }
    }
    const nameOf = namesOf(plan)
    const lever = labelIn(playbook.scales['lever'], 'personal_material')
    for (const { deal, name, people, path } of benefitDeals(plan)) {
      const who = listed(people.map((id) => same(nameOf(id))))
      yield {
        subject: deal,
        path,
        message: {
          en: `the deal "${name}" counts on ${lever.en} to win ${who.en}: only means that compliance approves may be used`,
          zh: `商机“${name}”打算用${lever.zh}争取${who.zh}：只能用合规允许的方式`,
        },
        hint: {
          en: `Choose an open lever for ${who.en}, such as a reference or the value of the solution, and ask compliance about anything else.`,
          zh: `为${who.zh}换一个公开的手段，例如样板客户或方案的价值；其他做法先问合规部门。`,
        },
        question: {
          en: `Could we tell ${who.en}'s superior what we mean to do, and if not, why do we do it?`,
          zh: `打算做的事，能不能当着${who.zh}的上级说？不能的话，为什么要做？`,
        },
      }
    }
  },
}
