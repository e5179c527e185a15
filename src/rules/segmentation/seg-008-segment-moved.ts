import { segmentationOf, segmentMove, type SegmentMove } from '../../measures/segmentation.js'
import type { Rule } from '../rule.js'

const keys: Readonly<Record<SegmentMove['changed'], string>> = {
  vpc: 'vpc',
  none: 'vpc',
  ndf: 'ndf',
  rad: 'annual_budget',
}

// Time, people and service follow from the segment; what was approved was approved for another one.
export const seg008: Rule = {
  code: 'SEG-008',
  name: 'segment-moved',
  label: { en: 'segment moved since the approval', zh: '细分编码自批准后有变化' },
  severity: 'info',
  summary: {
    en: 'The customer is in the segment in which the plan was last approved.',
    zh: '客户所在的细分与计划上次获批时一致。',
  },
  why: {
    en: 'How much of our time and service a customer gets was approved for its segment. A customer that moves to another one is what a reviewer wants to see first.',
    zh: '给客户投入多少时间和服务，是按细分批准的。客户移到了另一个细分，正是评审人最先想看的。',
  },
  source: 'S3-02, HOUSE',
  move: {
    en: 'Show the reviewers what moved the customer and what follows for team and service, and have the plan approved again.',
    zh: '向评审人说明客户为什么移动、团队和服务要怎么调整，然后重新报批计划。',
  },
  improves: 'segment',
  before: `status: approved
account: { name: 示例公司, vpc: C, annual_output_value: 180000000 }`,
  bad: `account: { name: 示例公司, vpc: V, annual_output_value: 180000000 }`,
  good: `account: { name: 示例公司, vpc: C, annual_output_value: 200000000 }`,
  past: {
    version: 'approved',
    concerns: (plan, context) => segmentationOf(plan, context).vpcCode !== undefined,
  },
  *check(plan, context) {
    const moved = segmentMove(plan, context)
    if (moved === undefined) return
    const { on } = moved
    const [before, now] = [moved.before.join(' '), moved.now.join(' ')]
    yield {
      subject: 'plan',
      path: ['account', keys[moved.changed]],
      message: {
        en: `the customer is in segment ${now}; when the plan was last approved (${on}), it was in ${before}`,
        zh: `客户现在属于 ${now}；计划上次获批时（${on}）属于 ${before}`,
      },
      question: {
        en: `What moved this customer from ${before} to ${now}, and what do we do differently now?`,
        zh: `客户为什么从 ${before} 移到 ${now}？我方的做法要怎么变？`,
      },
    }
  },
}
