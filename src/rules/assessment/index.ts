import type { Rule } from '../rule.js'
import { tas001 } from './tas-001-question-without-plus.js'
import { tas002 } from './tas-002-too-much-unknown.js'
import { tas003 } from './tas-003-competitor-ahead.js'
import { tas004 } from './tas-004-no-compelling-event.js'

export const assessmentRules: readonly Rule[] = [tas001, tas002, tas003, tas004]
