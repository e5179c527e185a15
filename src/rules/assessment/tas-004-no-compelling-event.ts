import { assessedDeals } from '../../measures/assessment.js'
import { isFrom } from '../../measures/stages.js'
import type { Rule } from '../rule.js'

// Without a day after which waiting hurts, the strongest competitor is doing nothing.
export const tas004: Rule = {
  code: 'TAS-004',
  name: 'no-compelling-event',
  label: { en: 'no compelling event', zh: '没有紧迫事件' },
  severity: 'error',
  summary: {
    en: 'A deal in negotiation has something that forces the customer to decide by a certain day.',
    zh: '进入商务谈判的商机，有事件迫使客户限期决定。',
  },
  why: {
    en: 'A customer who loses nothing by waiting waits. The forecast then has a date that only we believe in, and we pay for it with discounts.',
    zh: '拖下去没有损失的客户就会拖。预测里的日期只有我方当真，最后只能靠让价去催。',
  },
  source: 'S4-04, PUB 3',
  move: {
    en: 'Find out what it costs the customer to decide later, and by when; without it, move the close date or the stage.',
    zh: '弄清客户晚决定会损失什么、最晚到哪天；确实没有的，调整预计签约日期或阶段。',
  },
  bad: `opportunities:
  - id: erp
    name: 核心系统替换
    stage: D
    assessment:
      us: { customer_project: plus, compelling_event: minus }`,
  good: `opportunities:
  - id: erp
    name: 核心系统替换
    stage: D
    assessment:
      us: { customer_project: plus, compelling_event: plus }`,
  *check(plan, { playbook }) {
    // An assessment in the plan is what switches the module on.
    for (const { deal, path, stage, us } of assessedDeals(plan, playbook)) {
      if (!isFrom(stage, playbook.from_stage.compelling_event) || us.score === undefined) continue
      const mark = deal.assessment?.us?.compelling_event
      if (mark === 'plus') continue
      yield {
        subject: deal.id,
        path: [...path, 'assessment', 'us', 'compelling_event'],
        message:
          mark === undefined
            ? {
                en: `"${deal.name}" is at stage ${stage}, and it is not known what forces the customer to decide by a certain day`,
                zh: `“${deal.name}”已到阶段 ${stage}，还不清楚有什么事件迫使客户限期决定`,
              }
            : {
                en: `"${deal.name}" is at stage ${stage}, and nothing forces the customer to decide by a certain day`,
                zh: `“${deal.name}”已到阶段 ${stage}，却没有什么事件迫使客户限期决定`,
              },
        question: {
          en: `What happens to the customer if "${deal.name}" is signed three months later, and who there would feel it?`,
          zh: `“${deal.name}”晚签三个月，客户会怎样？谁最先感到疼？`,
        },
      }
    }
  },
}
