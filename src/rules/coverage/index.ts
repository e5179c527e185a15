import type { Rule } from '../rule.js'

export const coverageRules: readonly Rule[] = []
