import type { Rule } from '../rule.js'
import { pol001 } from './pol-001-required-element-missing.js'
import { pol002 } from './pol-002-rating-out-of-date.js'
import { pol003 } from './pol-003-rating-only-assumed.js'

export const policyRules: readonly Rule[] = [pol001, pol002, pol003]
