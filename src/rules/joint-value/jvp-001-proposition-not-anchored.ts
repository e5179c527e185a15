import { propositionsOf, type PropositionFigure, type PropositionPart } from '../../measures/joint-value.js'
import { mapGoalsOf } from '../../measures/strategy.js'
import type { Plan } from '../../plan/plan.js'
import { enumerated, inQuotes } from '../../report/goal-words.js'
import { quoted } from '../../report/visible.js'
import { listed } from '../../report/words.js'
import type { Text } from '../../report/text.js'
import type { Rule } from '../rule.js'

const partNames: Readonly<Record<PropositionPart, Text>> = {
  measure: { en: 'a measure', zh: '衡量指标' },
  target: { en: 'a target', zh: '目标值' },
}

const mapGoal: Text = { en: "a goal of the customer's strategy map", zh: '战略地图上的客户目标' }

/** What is wrong, as clauses: the id that leads to no goal, and what is not there at all. */
const clausesOf = ({ proposition, goal, missing }: PropositionFigure): readonly Text[] => {
  const { customer_goal: id } = proposition
  const lacking = [...(id === undefined ? [mapGoal] : []), ...missing.map((part) => partNames[part])]
  const names = enumerated(lacking)
  return [
    ...(id !== undefined && goal === undefined
      ? [
          {
            en: `names "${id}", which is no goal of the customer's strategy map`,
            zh: `写的“${id}”不是战略地图上的客户目标`,
          },
        ]
      : []),
    ...(lacking.length > 0 ? [{ en: `lacks ${names.en}`, zh: `缺少${names.zh}` }] : []),
  ]
}

/** As many goals as a hint names. */
const mostGoals = 3

/** Which goals there are to hang it on. */
const linkHint = (name: Text, plan: Plan): Text => {
  const goals = mapGoalsOf(plan)
    .slice(0, mostGoals)
    .map(({ goal }) => {
      const words = quoted(goal.statement, 30)
      return { en: `${goal.id} ${words.en}`, zh: `${goal.id} ${words.zh}` }
    })
  const names = listed(goals)
  return goals.length === 0
    ? {
        en: `put the goal of the customer that ${name.en} serves on the strategy map, and write its id in "customer_goal"`,
        zh: `把${name.zh}所服务的客户目标写进战略地图，再把该目标的 id 写进“customer_goal”`,
      }
    : {
        en: `write in "customer_goal" which goal of the customer ${name.en} serves (${names.en})`,
        zh: `在“customer_goal”里写明${name.zh}服务于客户的哪个目标（${names.zh}）`,
      }
}

const measureHint = (name: Text, missing: readonly PropositionPart[]): Text => {
  const keys = enumerated(missing.map((part) => quoted(part)))
  return {
    en: `agree with the customer on how the success of ${name.en} is measured, and write ${keys.en}`,
    zh: `与客户商定${name.zh}怎样算成功，写上${keys.zh}`,
  }
}

const sentence = ({ en, zh }: Text): Text => ({ en: `${en.slice(0, 1).toUpperCase()}${en.slice(1)}.`, zh: `${zh}。` })

// What the customer gains is judged by the customer's own goals, or not at all.
export const jvp001: Rule = {
  code: 'JVP-001',
  name: 'proposition-not-anchored',
  label: { en: 'proposition without goal or measure', zh: '价值主张缺目标或指标' },
  severity: 'warning',
  summary: {
    en: "Every joint value proposition hangs on a goal of the customer's strategy map, with a measure and a target.",
    zh: '每个共同价值主张都对应战略地图上的一个客户目标，并有衡量指标和目标值。',
  },
  why: {
    en: 'A value that serves no goal of theirs is our sales pitch. And without a number nobody can say afterwards whether it came true, so it convinces nobody who has to sign.',
    zh: '不服务于客户目标的价值，只是我们的推销词。没有数字，事后谁也说不清有没有实现，也就说服不了签字的人。',
  },
  source: 'S0-24, S0-13',
  move: {
    en: 'Write which goal of the customer it serves, how it is measured and what is to be reached.',
    zh: '写明它服务于客户的哪个目标、怎样衡量、要达到多少。',
  },
  bad: `maps: { strategy: { goals: [{ id: cost, statement: 单位成本降 5% }] } }
value:
  propositions:
    - { id: downtime, joint_outcome: 非计划停机减少三成, measure: 年停机小时 }`,
  good: `maps: { strategy: { goals: [{ id: cost, statement: 单位成本降 5% }] } }
value:
  propositions:
    - { id: downtime, customer_goal: cost, joint_outcome: 非计划停机减少三成, measure: 年停机小时, target: 294 }`,
  *check(plan, { playbook }) {
    for (const figure of propositionsOf(plan, playbook)) {
      const { proposition, path, goal, missing } = figure
      const clauses = clausesOf(figure)
      if (clauses.length === 0) continue
      const name = inQuotes(figure.name)
      const hints = [
        ...(goal === undefined ? [linkHint(name, plan)] : []),
        ...(missing.length > 0 ? [measureHint(name, missing)] : []),
      ].map(sentence)
      yield {
        subject: proposition.id,
        path: [...path, goal === undefined ? 'customer_goal' : (missing[0] ?? 'target')],
        message: {
          en: `the joint value proposition ${name.en} ${clauses.map(({ en }) => en).join(', and ')}`,
          zh: `共同价值主张${name.zh}${clauses.map(({ zh }) => zh).join('，还')}`,
        },
        hint: { en: hints.map(({ en }) => en).join(' '), zh: hints.map(({ zh }) => zh).join('') },
        question:
          goal === undefined
            ? {
                en: `Which goal of ${plan.account.name} does ${name.en} bring closer, and who there would say so?`,
                zh: `${name.zh}能帮${plan.account.name}实现哪个目标？他们谁会这么说？`,
              }
            : {
                en: `${name.en}: by what will the customer see that it came true, and how much is enough?`,
                zh: `${name.zh}：客户从哪里看出做到了？做到多少才算数？`,
              },
      }
    }
  },
}
