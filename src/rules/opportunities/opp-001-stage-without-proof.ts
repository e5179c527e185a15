import { ladderOf } from '../../measures/ladder.js'
import { claimedDealsOf, unprovedStages } from '../../measures/stage-proof.js'
import { listed, same } from '../../report/words.js'
import type { Rule } from '../rule.js'

// A stage is proved by what the customer has done in the one before, not by how the last meeting felt.
export const opp001: Rule = {
  code: 'OPP-001',
  name: 'stage-without-proof',
  label: { en: 'stage not proved', zh: '阶段缺少证明' },
  severity: 'error',
  summary: {
    en: 'Every stage that a deal has passed is proved by its key result, with the day on which it was reached.',
    zh: '商机已过的每个阶段都有关键结果为证，并写明达成日期。',
  },
  why: {
    en: 'A stage without its key result is a hope: the forecast counts money that the customer has not yet agreed to spend.',
    zh: '没有关键结果的阶段只是愿望：预测里算进了客户还没有认可的钱。',
  },
  source: 'S3-06',
  move: {
    en: 'Record in "key_results" when each passed stage was completed, with the evidence, or move the deal back.',
    zh: '请在“key_results”中写明每个已过阶段的达成日期和证据，否则把商机退回。',
  },
  bad: `opportunities:
  - id: erp
    name: 核心系统替换
    amount: 3600000
    stage: C
    key_results:
      - { stage: A, achieved_on: 2026-04-17, evidence: 需求访谈纪要 }`,
  good: `opportunities:
  - id: erp
    name: 核心系统替换
    amount: 3600000
    stage: C
    key_results:
      - { stage: A, achieved_on: 2026-04-17, evidence: 需求访谈纪要 }
      - { stage: B, achieved_on: 2026-06-18, evidence: 客户书面确认选型范围 }`,
  *check(plan, { playbook }) {
    for (const { thing: deal, path, stage, state } of claimedDealsOf(plan)) {
      const missing = unprovedStages(deal, stage)
      const [first] = missing
      if (first === undefined) continue
      const stages = listed(missing.map(same))
      const result = ladderOf(playbook)[first].key_result
      const back =
        state === 'won'
          ? { en: '', zh: '' }
          : { en: `, or move the deal back to stage ${first}`, zh: `，否则把商机退回阶段 ${first}` }
      yield {
        subject: deal.id,
        path: [...path, 'key_results'],
        message: {
          en: `"${deal.name}" stands at stage ${stage}, and no dated key result is recorded for ${missing.length === 1 ? 'stage' : 'stages'} ${stages.en}`,
          zh: `“${deal.name}”已写到阶段 ${stage}，但阶段 ${stages.zh} 没有写明达成日期的关键结果`,
        },
        hint: {
          en: `Write in "key_results" the day and the evidence for stage ${first} (${result.en})${back.en}.`,
          zh: `请在“key_results”中写明阶段 ${first} 关键结果（${result.zh}）的日期和证据${back.zh}。`,
        },
        question: {
          en: `"${deal.name}" is shown at stage ${stage}: what has the customer done that completes stage ${first}, and who can confirm it?`,
          zh: `“${deal.name}”写在阶段 ${stage}：客户做了什么，能说明阶段 ${first} 已经完成？谁能证实？`,
        },
      }
    }
  },
}
