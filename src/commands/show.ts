import { defineView, type Topic } from './view.js'

/** The sections of a review that no other command shows alone, each with the rules that speak of it. */
const topics: Readonly<Record<string, Topic>> = {
  voices: {
    analyses: ['voices'],
    families: ['strategic-relationship'],
    rules: 'SRE-005',
    label: { en: 'voice of the customer', zh: '客户心声' },
  },
  background: {
    analyses: ['background'],
    families: ['plan'],
    rules: 'PLN-002..004',
    label: { en: 'background of the customer', zh: '客户背景' },
  },
  actions: {
    analyses: ['actions'],
    families: ['goals'],
    rules: 'GOL-003,GOL-004',
    label: { en: 'actions', zh: '行动' },
  },
  value: {
    analyses: ['value'],
    families: ['joint-value'],
    label: { en: 'joint value', zh: '共同价值' },
  },
  rhythm: {
    analyses: ['rhythm'],
    families: ['reviews'],
    label: { en: 'review rhythm', zh: '评审节奏' },
  },
  service: {
    analyses: ['service'],
    families: ['service'],
    label: { en: 'service level, switching cost, service times', zh: '服务层次、转移成本、服务时间' },
  },
  skills: {
    analyses: ['skills'],
    families: ['skills'],
    label: { en: 'rungs and self-assessments of our team, willingness to buy', zh: '团队台阶与自评、购买意愿' },
  },
  accounts: {
    analyses: ['accounts'],
    families: ['several-plans'],
    label: { en: 'parent, siblings and subsidiaries, taking over', zh: '上级、同级与下属客户、接手情况' },
  },
  competition: {
    analyses: ['competition'],
    families: ['competition', 'opportunities', 'stakeholders'],
    rules: 'CMP,OPP-010,OPP-014,STK-030',
    label: { en: 'competition', zh: '竞争' },
  },
  assessment: {
    analyses: ['assessment'],
    families: ['assessment', 'opportunities'],
    rules: 'TAS,OPP-013',
    label: { en: 'assessment of the deals', zh: '商机评估' },
  },
  milestones: {
    analyses: ['milestones'],
    families: ['opportunities'],
    rules: 'OPP-017',
    label: { en: 'milestones to the decision', zh: '决定之前的里程碑' },
  },
}

export const show = defineView({
  name: 'show',
  summary: {
    en: 'one section of the review alone: voices, competition, value, service, skills, rhythm and more',
    zh: '单独查看评审中的某一部分：客户心声、竞争、价值、服务、能力、评审节奏等',
  },
  title: { en: 'Section', zh: '部分' },
  examples: [
    'plan show competition examples/bedrock-petroleum',
    'plan show rhythm',
    'plan show actions --what-if act_pilot.status=done',
  ],
  families: [],
  topics: { argument: 'section', topics },
  formats: ['tables', 'pictures'],
  failOn: 'never',
})
