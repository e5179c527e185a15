import { completenessOf, type Recommended } from '../../measures/completeness.js'
import { requiredOf } from '../../measures/policies.js'
import type { Text } from '../../report/text.js'
import { listed } from '../../report/words.js'
import type { Rule } from '../rule.js'

type Words = { readonly name: Text; readonly hint: Text; readonly question: Text }

const words: Readonly<Record<Recommended['id'], Words>> = {
  executive_sponsor: {
    name: { en: 'an executive sponsor of ours', zh: '我方高层赞助人' },
    hint: {
      en: 'Ask one of our executives to stand behind this account, and write "is_executive_sponsor: true" in "team".',
      zh: '请我方一位高层支持这个客户，并在“team”为其写“is_executive_sponsor: true”。',
    },
    question: {
      en: 'Who of our executives would pick up the phone for this customer?',
      zh: '我方哪位高层愿意为这个客户出面？',
    },
  },
  joint_value: {
    name: { en: 'a joint value proposition', zh: '共同价值主张' },
    hint: {
      en: 'Work out with the customer what both sides gain, and write it under "propositions" in "value".',
      zh: '和客户一起算清双方各得到什么，写进“value”的“propositions”。',
    },
    question: {
      en: 'What would the customer say they gain by working with us?',
      zh: '客户自己会怎么说与我们合作的好处？',
    },
  },
  reviewed_with: {
    name: { en: 'with whom the plan was reviewed', zh: '与谁审阅过' },
    hint: {
      en: 'Go through the plan with a colleague, and write in "reviewed_with" who it was.',
      zh: '找一位同事把计划过一遍，并在“reviewed_with”写明是谁。',
    },
    question: {
      en: 'Who of us should look at this plan and has not seen it yet?',
      zh: '我方谁该看这份计划，却还没看过？',
    },
  },
  competitor_profile: {
    name: { en: 'the profile of a competitor', zh: '竞争对手的情况' },
    hint: {
      en: 'Write in "competitors" whom we meet at this customer, how they go about it, and where they are strong.',
      zh: '在“competitors”写下我们在这个客户会遇到谁、对方怎么打、强在哪里。',
    },
    question: {
      en: 'Who else talks to this customer, and what do they do better than we do?',
      zh: '还有谁在跟这个客户谈？对方哪里做得比我们好？',
    },
  },
}

// Not required, and yet what the best plans have in common.
export const pln008: Rule = {
  code: 'PLN-008',
  name: 'recommended-part-missing',
  label: { en: 'recommended part missing', zh: '建议内容缺失' },
  severity: 'info',
  summary: {
    en: 'The plan has what makes it strong: an executive sponsor, a joint value proposition, a review, the profile of a competitor.',
    zh: '计划有让它更有力的内容：我方高层赞助人、共同价值主张、审阅人、竞争对手的情况。',
  },
  why: {
    en: 'A plan works without them, but not for long: sponsors open doors above us, shared value outlives a price war, and a rival we know surprises us less.',
    zh: '没有这些，计划也能用，但走不远：高层能打开我们够不着的门，共同的价值经得起价格战，了解对手才不会措手不及。',
  },
  source: 'S0-21',
  move: {
    en: 'Add what helps this account most.',
    zh: '先补上对这个客户最有帮助的一项。',
  },
  bad: `reviewed_with: [boss]
team: [{ id: boss, name: 总监, is_executive_sponsor: true }]
competitors: [{ id: rival, name: 远航软件, strengths: 报价低 }]`,
  good: `reviewed_with: [boss]
team: [{ id: boss, name: 总监, is_executive_sponsor: true }]
competitors: [{ id: rival, name: 远航软件, strengths: 报价低 }]
value:
  propositions: [{ id: faster, joint_outcome: 交货周期缩短三分之一 }]`,
  *check(plan, context) {
    // Who reviewed an approved plan is no recommendation any more: PLN-007 asks for it.
    const isAsked = plan.status === 'approved'
    // Nor is what a policy requires: that is POL-001.
    const required = requiredOf(plan, context)
    const missing = completenessOf(plan, context).recommended.filter(
      ({ id, present }) => !present && !(isAsked && id === 'reviewed_with') && !required.has(id),
    )
    const [first] = missing
    if (first === undefined) return
    const names = listed(missing.map(({ id }) => words[id].name))
    yield {
      subject: 'plan',
      path: first.path,
      message: { en: `would make the plan stronger: ${names.en}`, zh: `补上会让计划更有力：${names.zh}` },
      hint: words[first.id].hint,
      question: words[first.id].question,
    }
  },
}
