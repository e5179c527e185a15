import type { StageCode } from '../playbook/playbook.js'
import type { Text } from '../report/text.js'

/** What other vocabularies of the method call a stage (domain 2.4.2); a plan holds none of these. */
export const stageWords: Readonly<Record<StageCode, { readonly [key in 'progress' | 'phase' | 'cycle']: Text }>> = {
  A: {
    progress: { en: '1 understand the need', zh: '1 了解需求' },
    phase: { en: 'development, until the project information is accurate', zh: '开发阶段，直到项目信息准确' },
    cycle: { en: 'confirms the need', zh: '确认需求' },
  },
  B: {
    progress: { en: '2 confirm the need, 3 confirm the product', zh: '2 确认需求、3 确认产品' },
    phase: { en: 'entry, until our side decides to pursue it', zh: '销售进入阶段，直到我方售前立项' },
    cycle: { en: 'confirms the need', zh: '确认需求' },
  },
  C: {
    progress: { en: '4 make the solution, 5 present the product', zh: '4 制定方案、5 产品介绍' },
    phase: { en: 'proposal, until relationships have really moved', zh: '提案阶段，直到客户关系有效推进' },
    cycle: { en: 'evaluates options', zh: '评估方案' },
  },
  D: {
    progress: { en: '6 negotiate', zh: '6 销售谈判' },
    phase: { en: 'bid and negotiation, until the tender or the talks are done', zh: '投标与谈判，直到投标或议标结束' },
    cycle: { en: 'resolves concerns', zh: '解决疑虑' },
  },
  E: {
    progress: { en: '7 sign the contract', zh: '7 签订合同' },
    phase: { en: 'negotiation, until the contract is approved and signed', zh: '商务谈判，直到合同审批和签订' },
    cycle: { en: 'signs', zh: '签约' },
  },
  F: {
    progress: { en: '8 collect and serve', zh: '8 回款服务' },
    phase: { en: 'implementation, until acceptance and closure', zh: '工程实施，直到验收和结项' },
    cycle: { en: 'takes delivery', zh: '接受交付' },
  },
}
