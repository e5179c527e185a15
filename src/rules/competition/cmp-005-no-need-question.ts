import { isModuleOn } from '../../measures/modules.js'
import { needQuestions } from '../../measures/spin.js'
import { isFrom, openDealsOf } from '../../measures/stages.js'
import { labelIn } from '../../report/words.js'
import type { Rule } from '../rule.js'

// Facts and difficulties are for us to know; what follows from them is for the customer to say.
export const cmp005: Rule = {
  code: 'CMP-005',
  name: 'no-need-question',
  label: { en: 'no question about consequences', zh: '没有追问后果和价值' },
  severity: 'info',
  summary: {
    en: 'Once a deal is being confirmed, questions are recorded that let the customer say what the problem costs and what solving it is worth.',
    zh: '商机进入确认阶段后，记录了让客户自己说出问题代价和解决价值的提问。',
  },
  why: {
    en: 'Needs that the customer has put into words sell; those that we present are only our opinion. Big decisions need implication and need-payoff questions.',
    zh: '客户自己说出的需求才有分量，我方替客户说的只是我方的看法。大单要靠暗示问题和需求认同问题。',
  },
  source: 'S4-04',
  move: {
    en: 'Write one implication or need-payoff question for the next talk in "spin" of the deal.',
    zh: '为下次面谈准备一个暗示或需求认同类的问题，写进商机的“spin”。',
  },
  bad: `opportunities:
  - id: erp
    name: 核心系统替换
    stage: B
    spin:
      - { type: situation, what: 现在每月几号能出成本报表？ }`,
  good: `opportunities:
  - id: erp
    name: 核心系统替换
    stage: B
    spin:
      - { type: situation, what: 现在每月几号能出成本报表？ }
      - { type: implication, what: 成本晚十天知道，定价上会吃多少亏？ }`,
  *check(plan, { playbook }) {
    if (!isModuleOn('spin', plan, playbook)) return
    const implication = labelIn(playbook.scales['spin_type'], 'implication')
    const payoff = labelIn(playbook.scales['spin_type'], 'need_payoff')
    for (const { thing: deal, path, stage } of openDealsOf(plan)) {
      if (!isFrom(stage, playbook.from_stage.need_questions) || needQuestions(deal).length > 0) continue
      const others = deal.spin?.length ?? 0
      yield {
        subject: deal.id,
        path: [...path, 'spin'],
        message:
          others === 0
            ? {
                en: `"${deal.name}" is at stage ${stage}, and no question is recorded for the customer, above all none of the types ${implication.en} and ${payoff.en}`,
                zh: `“${deal.name}”已到阶段 ${stage}，还没有记录向客户的提问，尤其是“${implication.zh}”和“${payoff.zh}”类`,
              }
            : {
                en: `"${deal.name}" is at stage ${stage}, and its questions only ask for facts and difficulties, none is of the types ${implication.en} or ${payoff.en}`,
                zh: `“${deal.name}”已到阶段 ${stage}，提问只涉及现状和困难，没有“${implication.zh}”或“${payoff.zh}”类`,
              },
        hint: {
          en: `Write for the next talk about "${deal.name}" what to ask: what does the problem lead to, or what would solving it be worth?`,
          zh: `为“${deal.name}”的下次面谈准备一问：问题会带来什么后果，或解决了值多少？`,
        },
        question: {
          en: `What does the customer say, in its own words, that the problem behind "${deal.name}" costs?`,
          zh: `“${deal.name}”背后的问题，客户自己说代价有多大？原话是什么？`,
        },
      }
    }
  },
}
