import type { Value } from '../../editing/change.js'
import type { FieldChange, Steps } from '../../history/diff/fields.js'
import type { PlanDiff } from '../../history/diff/index.js'
import { goalFigures } from '../../measures/goals.js'
import { pointerOf } from '../../report/pointer.js'
import type { Data } from '../../report/report.js'
import type { Language } from '../../report/text.js'
import { hasMoved } from '../../review/since.js'
import { findingData } from '../since/section.js'
import { hasChanged, type Compared } from './compared.js'
import { stepName } from './homes.js'
import { waterfallData } from './money.js'

type Told = NonNullable<Compared['told']>

/** `/opportunities/o_carbon/stage`: records by what they are known by, not by their place in the list. */
const pathOf = (steps: Steps): string => pointerOf(steps.map(stepName))

const valueOf = (value: Value): Data => value

/** One change of a field; null = nothing stands there. */
export const changeData = (change: FieldChange): { readonly [key: string]: Data } => {
  const place = {
    kind: change.kind,
    path: pathOf(change.steps),
    index: 'index' in change ? (change.index ?? null) : null,
  }
  switch (change.kind) {
    case 'added':
      return { ...place, before: null, after: valueOf(change.after) }
    case 'removed':
      return { ...place, before: valueOf(change.before), after: null }
    case 'changed':
      return { ...place, before: valueOf(change.before), after: valueOf(change.after) }
    case 'reordered':
      return { ...place, before: [...change.before], after: [...change.after] }
  }
}

/** Actions that were carried out in between, and those that are overdue on the day of the report. */
const actionsData = ({ tongue: { before, after }, context }: Told): Data => {
  const then = new Map(goalFigures(before, context).actions.map(({ action, status }) => [action.id, status]))
  const { actions } = goalFigures(after, context)
  return {
    done: actions.flatMap(({ action, status }) =>
      status === 'done' && then.get(action.id) !== 'done' ? [action.id] : [],
    ),
    overdue: actions.flatMap(({ action, overdue }) => (overdue === true ? [action.id] : [])),
  }
}

/** Deals that stand elsewhere, are expected on another day, or were decided. */
export const dealsData = ({ deals }: PlanDiff): Data => ({
  stages: deals.stages.map(({ id, before, after, days, plannedDays }) => ({
    id,
    before: before ?? null,
    after: after ?? null,
    days: days ?? null,
    planned_days: plannedDays ?? null,
  })),
  closes: deals.closes.map(({ id, before, after }) => ({ id, before, after })),
  states: deals.states.map(({ id, before, after }) => ({ id, before, after })),
})

const toldData = (told: Told, language: Language): { readonly [key: string]: Data } => {
  const { diff, figures, development } = told
  return {
    figures: figures.filter(hasMoved).map(({ name, before, value }) => ({ name, before, after: value })),
    renamed: diff.renames.map(({ kind, before, after }) => ({ kind, before, after })),
    changes: diff.changes.map(changeData),
    deals: dealsData(diff),
    gaps: diff.gaps.map(({ id, before, after, move, priority }) => ({
      id,
      move,
      before: before ?? null,
      after: after ?? null,
      priority_before: priority.before ?? null,
      priority_after: priority.after ?? null,
    })),
    money: waterfallData(diff),
    actions: actionsData(told),
    findings: {
      fixed: development.fixed.map(findingData(language)),
      new: development.news.map(findingData(language)),
    },
  }
}

/** The difference for programs; words are in the language of the output. */
export const dataOf = (one: Compared, language: Language): Data => ({
  compared: one.kind,
  changed: hasChanged(one),
  former_file: one.formerName ?? null,
  verdict: { before: one.before?.state?.verdict ?? null, after: one.after?.state?.verdict ?? null },
  unreadable: {
    before: one.before?.kind === 'unreadable' ? one.before.why[language] : null,
    after: one.after?.kind === 'unreadable' ? one.after.why[language] : null,
  },
  ...(one.told ? toldData(one.told, language) : {}),
})
