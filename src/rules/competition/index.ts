import type { Rule } from '../rule.js'

export const competitionRules: readonly Rule[] = []
