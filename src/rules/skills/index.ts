import type { Rule } from '../rule.js'

export const skillRules: readonly Rule[] = []
