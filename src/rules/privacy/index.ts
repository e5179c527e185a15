import type { Rule } from '../rule.js'

export const privacyRules: readonly Rule[] = []
