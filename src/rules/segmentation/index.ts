import type { Rule } from '../rule.js'

export const segmentationRules: readonly Rule[] = []
