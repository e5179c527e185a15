import type { Rule } from '../rule.js'
import { org001 } from './org-001-group-without-plans.js'
import { org002 } from './org-002-survey-not-finished.js'

export const severalPlansRules: readonly Rule[] = [org001, org002]
