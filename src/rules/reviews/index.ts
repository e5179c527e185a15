import type { Rule } from '../rule.js'
import { rev001 } from './rev-001-review-overdue.js'
import { rev002 } from './rev-002-left-open.js'
import { rev003 } from './rev-003-preparations-missing.js'
import { rev004 } from './rev-004-briefing-step-empty.js'
import { rev005 } from './rev-005-vulnerability-without-class.js'

export const reviewRules: readonly Rule[] = [rev001, rev002, rev003, rev004, rev005]
