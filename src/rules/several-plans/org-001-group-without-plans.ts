import { hasBusiness, hierarchyOf } from '../../measures/hierarchy.js'
import { listed, same } from '../../report/words.js'
import type { Rule } from '../rule.js'

// Only the plans of this run can be seen, and a plan is often checked alone, as an editor does: then the plan of the
// parent may well exist, so it is no more than a reminder. The parent is found by the id that its plan gives itself or
// by the name of its account; the name of a file is not part of a plan.
export const org001: Rule = {
  code: 'ORG-001',
  name: 'group-without-plans',
  label: { en: 'group not covered by plans', zh: '集团客户的计划没有连起来' },
  severity: 'warning',
  summary: {
    en: 'An account of a group has a plan for its parent beside it, and what the head office has decided is used everywhere.',
    zh: '集团下的客户，其上级也有计划；总部定下的政策，各家都用上。',
  },
  why: {
    en: 'Groups buy where the head office sits. Who sells to a branch alone may wait for a decision that was made elsewhere, or leave lying what the head office has already allowed.',
    zh: '集团客户由总部说了算。只盯着分公司，等的可能是别处早已定下的事；总部已经放行的，也可能没人去做。',
  },
  source: 'S1-04, S2-40',
  move: {
    en: 'Write a plan for the parent, with the same name or id that "parent" gives.',
    zh: '为上级客户也写一份计划，名称或 id 与“parent”一致。',
  },
  bad: `account: { name: 长河仪表华东分公司, parent: 长河仪表集团 }`,
  good: `account: { name: 长河仪表集团, subsidiaries: [长河仪表华东分公司] }`,
  *check(plan, context) {
    const { parent, siblings, policy, isAlone } = hierarchyOf(plan, context)
    if (parent === undefined) return
    const { name } = plan.account
    if (parent.plan === undefined)
      yield {
        subject: 'plan',
        path: ['account', 'parent'],
        ...(isAlone && { severity: 'info' }),
        message: isAlone
          ? {
              en: `"${name}" belongs to "${parent.written}", whose plan is not looked at here`,
              zh: `“${name}”隶属于“${parent.written}”，这次没有一并查看上级的计划`,
            }
          : {
              en: `"${name}" belongs to "${parent.written}", which has no plan among those looked at`,
              zh: `“${name}”隶属于“${parent.written}”，但所查看的计划里没有上级的计划`,
            },
        ...(isAlone && {
          hint: {
            en: `Check it together with the plan of "${parent.written}", as in "plan check FOLDER"; if there is none, write one.`,
            zh: `与“${parent.written}”的计划一起检查，例如 plan check 文件夹；如果还没有计划，就写一份。`,
          },
        }),
        question: {
          en: `What is decided at "${parent.written}", and who of us talks to them?`,
          zh: `哪些事由“${parent.written}”说了算？我方谁在跟进？`,
        },
      }
    if (policy === undefined || siblings.length === 0 || hasBusiness(plan)) return
    const ahead = siblings.filter(hasBusiness)
    const source = policy.from.account.name
    const told =
      policy.from === plan
        ? { en: '', zh: '' }
        : { en: ` (see the plan of "${source}")`, zh: `（见“${source}”的计划）` }
    const names = listed((ahead.length > 0 ? ahead : siblings).map(({ account }) => same(account.name)))
    yield {
      subject: 'plan',
      path: ['opportunities'],
      message: {
        en: `"${name}" is bound by a policy of "${parent.written}"${told.en}, and there is no deal to show for it`,
        zh: `“${parent.written}”的政策${told.zh}对“${name}”同样有效，这里却没有对应的商机`,
      },
      hint:
        ahead.length > 0
          ? {
              en: `Ask the colleagues of ${names.en} how they came to their deals, and record the first opportunity here, "potential" if it is no more yet.`,
              zh: `问问${names.zh}的同事是怎么做成商机的，并在这里记下第一个商机；还早的话，写成“potential”。`,
            }
          : {
              en: `Agree with the colleagues of ${names.en} who tries it first, and record the first opportunity, "potential" if it is no more yet.`,
              zh: `与${names.zh}的同事商定谁先试，并记下第一个商机；还早的话，写成“potential”。`,
            },
      question: {
        en: `Does "${name}" know what "${parent.written}" has decided, and what would it buy on that footing?`,
        zh: `“${name}”知道“${parent.written}”的这项政策吗？按这项政策，它会买什么？`,
      },
    }
  },
}
