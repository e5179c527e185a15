import type { Rule } from '../rule.js'

export const controlRules: readonly Rule[] = []
