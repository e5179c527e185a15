import { goalFigures } from '../../measures/goals.js'
import { inQuotes } from '../../report/goal-words.js'
import type { Rule } from '../rule.js'

// A plan ends in what somebody does: a goal without an action is an intention.
export const gol002: Rule = {
  code: 'GOL-002',
  name: 'goal-without-action',
  label: { en: 'goal without action', zh: '目标没有行动' },
  severity: 'error',
  completeness: true,
  summary: {
    en: 'Every goal of ours has a sub-goal, and every sub-goal an action.',
    zh: '我方的每个目标都有子目标，每个子目标都有行动。',
  },
  why: {
    en: 'Between a goal and next week there must be steps. Without them everybody agrees with the goal and nobody does anything for it.',
    zh: '从目标到下周要做的事，中间必须有台阶。没有台阶，人人赞成目标，却没有人为它做事。',
  },
  source: 'S0-21, S0-22',
  move: {
    en: 'Break the goal down until somebody has something to do.',
    zh: '把目标往下拆，直到有人有事可做。',
  },
  improves: 'completeness',
  bad: `goals:
  - id: our_revenue
    statement: 成为客户的供应商
    sub_goals:
      - { id: meet, statement: 见到总经理 }`,
  good: `goals:
  - id: our_revenue
    statement: 成为客户的供应商
    sub_goals:
      - { id: meet, statement: 见到总经理, actions: [{ id: visit, what: 请计划经理引见 }] }`,
  *check(plan, context) {
    for (const { goal, subGoals, path } of goalFigures(plan, context).goals) {
      const goalName = inQuotes(goal.statement)
      if (subGoals.length === 0)
        yield {
          subject: goal.id,
          path: [...path, 'sub_goals'],
          message: {
            en: `our goal ${goalName.en} has no sub-goal, so there is no way to it yet`,
            zh: `我方目标${goalName.zh}没有子目标，还看不到怎么走过去`,
          },
          hint: {
            en: `Write in "sub_goals" what must be reached first for ${goalName.en}.`,
            zh: `在“sub_goals”里写明要实现${goalName.zh}先要做到什么。`,
          },
          question: {
            en: `What has to be true three months from now so that we reach ${goalName.en}?`,
            zh: `要实现${goalName.zh}，三个月以内必须先做到什么？`,
          },
        }
      for (const { subGoal, actions, path: here } of subGoals) {
        if (actions.length > 0) continue
        const name = inQuotes(subGoal.statement)
        yield {
          subject: subGoal.id,
          path: [...here, 'actions'],
          message: {
            en: `the sub-goal ${name.en} has no action, so nobody works on it`,
            zh: `子目标${name.zh}没有行动，没有人在做`,
          },
          hint: {
            en: `Agree on the next step for ${name.en}, and write it in "actions" with "owner" and "due".`,
            zh: `商定${name.zh}的下一步，连同“owner”和“due”写进“actions”。`,
          },
          question: {
            en: `What is the next thing somebody of us does for ${name.en}, and who does it?`,
            zh: `为了${name.zh}，下一步做什么？由谁来做？`,
          },
        }
      }
    }
  },
}
