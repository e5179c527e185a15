import type { Rule } from '../rule.js'
import { gol001 } from './gol-001-measurable-goal.js'
import { gol002 } from './gol-002-goal-without-action.js'
import { gol003 } from './gol-003-action-owner-and-due.js'
import { gol004 } from './gol-004-action-overdue.js'
import { gol005 } from './gol-005-both-goal-categories.js'
import { gol006 } from './gol-006-vision-measure.js'

export const goalRules: readonly Rule[] = [gol001, gol002, gol003, gol004, gol005, gol006]
