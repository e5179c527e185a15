import type { Rule } from '../rule.js'

export const stakeholderRules: readonly Rule[] = []
