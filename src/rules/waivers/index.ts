import type { Rule } from '../rule.js'
import { wvr001 } from './wvr-001-waiver-expired.js'

export const waiverRules: readonly Rule[] = [wvr001]
