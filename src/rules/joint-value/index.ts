import type { Rule } from '../rule.js'

export const jointValueRules: readonly Rule[] = []
