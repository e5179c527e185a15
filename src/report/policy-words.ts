import type { Text } from './text.js'
import { both, grouped, labelIn, listed, same } from './words.js'

/** What a policy may require, as it is called in a sentence. */
export const elementWords = {
  executive_sponsor: { en: 'an executive sponsor of ours', zh: '我方高层赞助人' },
  joint_value: { en: 'a joint value proposition', zh: '共同价值主张' },
  reviewed_with: { en: 'with whom it was reviewed', zh: '审阅人' },
  competitor_profile: { en: 'the profile of a competitor', zh: '竞争对手的情况' },
  cooperation: { en: 'a cooperation plan', zh: '合作计划' },
  two_sided: { en: 'the two-sided table of investment and value', zh: '双方投资与价值表' },
  traits: { en: 'the traits of a key account', zh: '大客户特点' },
  stickiness: { en: 'what makes leaving us costly', zh: '转移成本' },
  key_value: { en: 'the key value of the customer', zh: '重点价值' },
  service_times: { en: 'agreed service times', zh: '服务时间标准' },
  takeover: { en: 'how the account was taken over', zh: '客户接手情况' },
  hierarchy: { en: 'head office and subsidiaries', zh: '集团与总部' },
  needs: { en: 'the need analysis', zh: '需求分析' },
  environment: { en: 'the analysis of the environment', zh: '环境分析' },
  own_business: { en: 'the analysis of our own business', zh: '经营分析' },
  self_assessment: { en: 'a self-assessment of the team', zh: '团队能力自评' },
  dimension_work: { en: 'work on single dimensions', zh: '单维分析' },
  c139: { en: 'a C139 rating', zh: 'C139 评分' },
  coach_rating: { en: 'a C139 rating by a coach', zh: '教练的 C139 评分' },
  assessment: { en: 'a deal assessment', zh: '商机评估' },
  competitors: { en: 'who the competitors are, or that there are none', zh: '竞争对手（没有也要写明）' },
  position_statement: { en: 'our position', zh: '我方定位陈述' },
  levers: { en: 'levers against the competition', zh: '竞争杠杆' },
  success_factors: { en: 'success factors', zh: '成功要素' },
  buyer_step: { en: 'the step of the buyer', zh: '客户采购步骤' },
  budget_source: { en: 'where the budget comes from', zh: '预算来源' },
  next_action: { en: 'the next action', zh: '下一步行动' },
  people: { en: 'who takes part', zh: '参与人员' },
  tactic: { en: 'the tactic of the customer that it serves', zh: '所支持的客户战术' },
  milestones: { en: 'milestones', zh: '里程碑' },
  spin: { en: 'SPIN questions', zh: 'SPIN 提问' },
} as const satisfies Readonly<Record<string, Text>>

type Condition = {
  readonly lifecycle?: readonly string[]
  readonly tier?: readonly string[]
  readonly status?: readonly string[]
  readonly deal_amount_from?: number
}

type Labels = {
  readonly scales: Readonly<Record<string, Readonly<Record<string, { readonly label: Text }>>>>
  readonly segmentation: { readonly currency: string }
}

const either = (items: readonly Text[]): Text =>
  both((language) => items.map((item) => item[language]).join(language === 'zh' ? '或' : ' or '))

/** For whom a policy is: `tier V · customer or loyal customer · deals from 2,000,000 CNY on`. */
export const conditionWords = (when: Condition | undefined, { scales, segmentation }: Labels): Text => {
  const { lifecycle, tier, status, deal_amount_from: from } = when ?? {}
  const labels = (scale: string, ids: readonly string[]) => either(ids.map((id) => labelIn(scales[scale], id)))
  const parts: readonly Text[] = [
    ...(tier
      ? [both((language) => `${language === 'zh' ? 'VPC 类别 ' : 'tier '}${either(tier.map(same))[language]}`)]
      : []),
    ...(lifecycle ? [labels('lifecycle', lifecycle)] : []),
    ...(status
      ? [both((language) => `${language === 'zh' ? '计划状态为' : 'plans '}${labels('plan_status', status)[language]}`)]
      : []),
    ...(from === undefined
      ? []
      : [
          {
            en: `deals from ${grouped(String(from))} ${segmentation.currency} on`,
            zh: `金额 ${grouped(String(from))} ${segmentation.currency} 及以上的商机`,
          },
        ]),
  ]
  return parts.length === 0 ? { en: 'every plan', zh: '所有计划' } : listed(parts)
}

/** A Chinese word and what follows it: Latin letters stand apart. */
export const chineseBefore = (word: string, after: string): string =>
  /^[A-Za-z0-9]/.test(after) ? `${word} ${after}` : `${word}${after}`

/** What a policy is called: by its name, else by its place in the list. */
export const policyName = (name: string | undefined, number: number): Text =>
  name === undefined
    ? { en: `policy ${String(number)}`, zh: `第 ${String(number)} 条规定` }
    : { en: `the policy "${name}"`, zh: `规定“${name}”` }
