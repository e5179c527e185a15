import type { Rule } from '../rule.js'

export const roleRules: readonly Rule[] = []
