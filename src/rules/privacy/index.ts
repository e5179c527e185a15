import type { Rule } from '../rule.js'
import { prv001 } from './prv-001-private-details-not-allowed.js'
import { prv002 } from './prv-002-improper-benefit.js'
import { prv003 } from './prv-003-private-details-kept-too-long.js'

export const privacyRules: readonly Rule[] = [prv001, prv002, prv003]
