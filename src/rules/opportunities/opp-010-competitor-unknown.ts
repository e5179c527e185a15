import { isFrom, openDealsOf } from '../../measures/stages.js'
import type { Rule } from '../rule.js'

// The customer always has another choice, if only to do nothing; not seeing it does not remove it.
export const opp010: Rule = {
  code: 'OPP-010',
  name: 'competitor-unknown',
  label: { en: 'competitor not named', zh: '竞争对手不明' },
  severity: 'warning',
  summary: {
    en: 'Once solutions are compared, a deal names its competitors, or the day we made sure that there is none.',
    zh: '进入方案比较后，商机写明竞争对手，或写明何时确认没有对手。',
  },
  why: {
    en: 'A solution is compared with something: without knowing the rival we let the criteria be written for somebody else.',
    zh: '客户总会拿我方方案去比较：不知道对手是谁，评选标准就可能是替别人写的。',
  },
  source: 'S3-07',
  move: {
    en: 'Name the rivals in "competitors"; if nobody competes, write in "no_competitor" the day you made sure.',
    zh: '请在“competitors”中写明对手；确实没有的，在“no_competitor”中写上确认日期。',
  },
  bad: `opportunities:
  - { id: erp, name: 核心系统替换, amount: 3600000, stage: C }`,
  good: `competitors:
  - { id: yuanhang, name: 远航软件 }
opportunities:
  - { id: erp, name: 核心系统替换, amount: 3600000, stage: C, competitors: [yuanhang] }`,
  *check(plan, { playbook }) {
    for (const { thing: deal, path, stage } of openDealsOf(plan)) {
      if (!isFrom(stage, playbook.from_stage.competitor)) continue
      if (deal.no_competitor !== undefined || (deal.competitors ?? []).length > 0) continue
      yield {
        subject: deal.id,
        path: [...path, 'competitors'],
        message: {
          en: `"${deal.name}" is at stage ${stage}, and no competitor is named`,
          zh: `“${deal.name}”已到阶段 ${stage}，还没有写明竞争对手`,
        },
        question: {
          en: `Who else is the customer talking to about "${deal.name}", and who would gain if nothing were bought?`,
          zh: `“${deal.name}”客户还在和谁谈？如果什么都不买，谁最高兴？`,
        },
      }
    }
  },
}
