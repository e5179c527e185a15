import type { Rule } from '../rule.js'

export const strategyRules: readonly Rule[] = []
