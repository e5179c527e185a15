import type { Rule } from '../rule.js'
import { str001 } from './str-001-three-layers.js'
import { str002 } from './str-002-measurable-map-goal.js'
import { str003 } from './str-003-financial-goal.js'
import { str004 } from './str-004-tactic-without-answer.js'
import { str005 } from './str-005-execution-steps-done.js'
import { str006 } from './str-006-deal-without-tactic.js'
import { str007 } from './str-007-only-explicit-needs.js'
import { str008 } from './str-008-goals-owned-by-key-players.js'
import { str009 } from './str-009-white-space.js'

export const strategyRules: readonly Rule[] = [str001, str002, str003, str004, str005, str006, str007, str008, str009]
