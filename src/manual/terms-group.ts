import type { Term } from './term.js'

/** Accounts that belong together. */
export const groupTerms: readonly Term[] = [
  {
    id: 'account_group',
    title: { en: 'group: parent, siblings, subsidiaries', zh: '集团：上级、同级、下属' },
    line: {
      en: 'accounts that belong together, each with a plan of its own',
      zh: '同属一个集团、各有计划的客户',
    },
    names: ['hierarchy', 'head office', 'siblings', '集团客户', '总部政策', '跨市集团客户'],
    text: [
      {
        en: 'A group is led where its head office sits, so that is where its plan belongs. A branch names it in "account.parent": by the id that the plan of the head office gives itself, or by the name of that account. The name of a file is not enough.',
        zh: '集团客户由首脑机关所在地统一管理，计划也要有总部这一份。分公司在“account.parent”里写上总部：可以写总部计划自己的 id，也可以写总部的客户名称。只有文件名不算。',
      },
      {
        en: 'Only the plans of one run see each other. Checked alone, a branch gets no more than a reminder (info); checked with others, a parent without a plan is a warning (ORG-001). So check the folder of the whole group.',
        zh: '只有同一次运行中的计划才互相看得见。单独检查分公司，只给提示；与其他计划一起检查而没有上级的计划，才是警告（ORG-001）。所以请检查整个集团的文件夹。',
      },
      {
        en: 'What the head office has decided stands in "policy_from_parent", in the plan of the head office or of any branch. It holds for all branches of the run, and ORG-001 asks where one of them has no deal that is open, potential or won.',
        zh: '总部定下的政策写在“policy_from_parent”，写在总部或任何一家分公司的计划里都行。政策对这次运行中的各家都有效；哪一家没有进行中、潜在或已赢的商机，ORG-001 就会指出。',
      },
    ],
    source: 'S1-04, S2-40',
    see: ['ORG-001', 'takeover_phase', 'module.hierarchy'],
  },
]
