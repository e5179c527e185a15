import { lacksPosition } from '../../measures/competitors.js'
import { isModuleOn } from '../../measures/modules.js'
import { isFrom, openDealsOf } from '../../measures/stages.js'
import type { Rule } from '../rule.js'

// Customer's need, the rival's offer, our own: where only ours meets the need is our place, and it fits in a sentence.
export const cmp002: Rule = {
  code: 'CMP-002',
  name: 'no-position',
  label: { en: 'no position', zh: '没有竞争定位' },
  severity: 'info',
  summary: {
    en: 'Once solutions are compared, a deal says in a sentence why the customer is better off with us.',
    zh: '进入方案比较后，商机用一句话写明客户为什么选我方更好。',
  },
  why: {
    en: 'If we cannot say it in a sentence, nobody inside can say it for us when we are not in the room, and the price decides.',
    zh: '我方一句话说不清，客户内部就没人能在我方不在场时替我方说清，最后只能比价格。',
  },
  source: 'S2-10',
  move: {
    en: 'Write in "position_statement" what this customer needs, gets from us and does not get from anybody else.',
    zh: '在“position_statement”中写一句话：客户需要什么，只有我方能给、别人给不了。',
  },
  bad: `modules: [competition]
opportunities:
  - { id: erp, name: 核心系统替换, stage: C }`,
  good: `modules: [competition]
opportunities:
  - { id: erp, name: 核心系统替换, stage: C, position_statement: 唯一能次日算出批次成本的方案 }`,
  *check(plan, { playbook }) {
    if (!isModuleOn('competition', plan, playbook)) return
    for (const { thing: deal, path, stage } of openDealsOf(plan)) {
      if (!isFrom(stage, playbook.from_stage.position) || !lacksPosition(deal)) continue
      yield {
        subject: deal.id,
        path: [...path, 'position_statement'],
        message: {
          en: `"${deal.name}" is at stage ${stage}, and why the customer should choose us is not written`,
          zh: `“${deal.name}”已到阶段 ${stage}，还没有写明客户为什么该选我方`,
        },
        question: {
          en: `In one sentence: what does the customer get from us in "${deal.name}" and from nobody else?`,
          zh: `用一句话说：“${deal.name}”里，有什么是客户只能从我方得到的？`,
        },
      }
    }
  },
}
