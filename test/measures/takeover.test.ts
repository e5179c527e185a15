import { expect, it } from 'vitest'
import { takeoverOf } from '../../src/measures/takeover.js'
import { contextAt, planOf } from './fixtures.js'

const found = (takeover: string) =>
  takeoverOf(planOf(`account: { name: X, takeover: { ${takeover} } }`), contextAt('2026-06-30'))

it.each([
  ['phase: visit_survey, assigned_on: 2026-05-31', 30, false],
  ['phase: visit_survey, assigned_on: 2026-05-30', 31, true],
  ['phase: grading, assigned_on: 2026-05-30', 31, false],
  ['phase: focus_and_overview, assigned_on: 2026-01-30', 151, false],
  ['assigned_on: 2026-05-30', 31, false],
  ['phase: visit_survey', undefined, false],
])('%s: %s days, late: %s (domain S2-25)', (keys, days, isSurveyLate) => {
  expect(found(keys)).toMatchObject({ days, isSurveyLate })
})

it('tells the last day of the survey, and nothing of an account that was not taken over', () => {
  expect(found('assigned_on: 2026-05-31')).toEqual({
    phase: undefined,
    assignedOn: '2026-05-31',
    days: 30,
    surveyDue: '2026-06-30',
    isSurveyLate: false,
  })
  expect(found('phase: grading')).toMatchObject({ phase: 'grading', surveyDue: undefined })
  expect(takeoverOf(planOf('{}'), contextAt('2026-06-30'))).toBeUndefined()
})
