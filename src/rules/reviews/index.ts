import type { Rule } from '../rule.js'

export const reviewRules: readonly Rule[] = []
