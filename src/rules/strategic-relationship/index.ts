import type { Rule } from '../rule.js'

export const strategicRelationshipRules: readonly Rule[] = []
