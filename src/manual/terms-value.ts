import type { Term } from './term.js'

export const valueTerms: readonly Term[] = [
  {
    id: 'joint_value_proposition',
    title: { en: 'joint value proposition', zh: '共同价值主张' },
    line: {
      en: 'what we and the customer reach together, measured by their own goal',
      zh: '我方与客户一起达成什么，用客户自己的目标来衡量',
    },
    names: ['proposition', 'value proposition', '价值主张', '合作价值主张', 'value.propositions'],
    text: [
      {
        en: 'It says which goal of the customer it serves, what keeps them from it, what we bring, what both reach, and how that is measured: baseline, target, proof. It is joint when a key player of the customer has agreed to it.',
        zh: '写明它服务于客户的哪个目标、客户的难题、我方的能力、共同的结果，以及怎样衡量：基线、目标值、依据。客户的关键人认可了，才算“共同”。',
      },
      {
        en: 'It stands under "value.propositions"; "plan show value" shows it.',
        zh: '写在“value.propositions”；用“plan show value”查看。',
      },
    ],
    source: 'S0-24, S0-13',
    see: ['two_sided_value', 'cooperation_plan', 'key_player', 'JVP-001', 'JVP-002'],
  },
  {
    id: 'cooperation_plan',
    title: { en: 'cooperation plan', zh: '业务合作计划' },
    line: {
      en: 'the workstreams of a cooperation, with owners on both sides, and who steers them',
      zh: '合作的各条工作流、双方负责人，以及由谁统筹',
    },
    names: ['workstream', '工作流', 'governance', '治理机制', 'value.cooperation'],
    text: [
      {
        en: 'Every workstream has an owner at the customer and one of ours, a budget, a scope and milestones with dates. Sponsors on both sides meet in a fixed rhythm.',
        zh: '每条工作流都有客户方和我方的负责人、预算、范围，以及有日期的里程碑。双方发起人按固定节奏会面。',
      },
      {
        en: 'It stands under "value.cooperation"; "plan show value" shows it.',
        zh: '写在“value.cooperation”；用“plan show value”查看。',
      },
    ],
    source: 'S0-24',
    see: ['joint_value_proposition', 'cooperation_budget', 'overdue_milestones', 'JVP-004'],
  },
]
