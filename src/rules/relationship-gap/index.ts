import type { Rule } from '../rule.js'

export const relationshipGapRules: readonly Rule[] = []
