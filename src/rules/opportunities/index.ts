import type { Rule } from '../rule.js'

export const opportunityRules: readonly Rule[] = []
