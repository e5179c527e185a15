import type { Rule } from '../rule.js'

export const assessmentRules: readonly Rule[] = []
