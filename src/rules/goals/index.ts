import type { Rule } from '../rule.js'

export const goalRules: readonly Rule[] = []
