import type { Plan } from '../plan/plan.js'

/**
 * What people call the subject of a finding: the name of a person, deal, organisation, competitor or member, the
 * statement of a goal, the words of an action. undefined = the plan as a whole, or an id that leads nowhere.
 */
export const subjectNames = (plan: Plan): ((id: string) => string | undefined) => {
  const names = new Map<string, string>()
  const add = (id: string, name: string): void => {
    if (!names.has(id)) names.set(id, name)
  }
  for (const { id, name } of [
    ...(plan.relationships?.people ?? []),
    ...(plan.relationships?.organisations ?? []),
    ...(plan.opportunities ?? []),
    ...(plan.competitors ?? []),
    ...(plan.team ?? []),
  ])
    add(id, name)
  for (const goal of plan.maps?.strategy?.goals ?? []) {
    add(goal.id, goal.statement)
    for (const strategy of goal.strategies ?? []) {
      add(strategy.id, strategy.statement)
      for (const tactic of strategy.tactics ?? []) add(tactic.id, tactic.statement)
    }
  }
  for (const goal of plan.goals ?? []) {
    add(goal.id, goal.statement)
    for (const subGoal of goal.sub_goals ?? []) {
      add(subGoal.id, subGoal.statement)
      for (const action of subGoal.actions ?? []) add(action.id, action.what)
    }
  }
  for (const action of plan.actions ?? []) add(action.id, action.what)
  return (id) => names.get(id)
}
