import type { Rule } from '../rule.js'

export const severalPlansRules: readonly Rule[] = []
