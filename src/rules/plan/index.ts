import type { Rule } from '../rule.js'
import { pln001 } from './pln-001-required-part-missing.js'
import { pln002 } from './pln-002-life-cycle-not-given.js'
import { pln003 } from './pln-003-research-missing.js'
import { pln004 } from './pln-004-research-out-of-date.js'
import { pln005 } from './pln-005-ids-resolve.js'
import { pln006 } from './pln-006-period-does-not-fit.js'
import { pln007 } from './pln-007-approved-without-review.js'
import { pln008 } from './pln-008-recommended-part-missing.js'
import { pln009 } from './pln-009-too-few-cues.js'

export const planRules: readonly Rule[] = [pln001, pln002, pln003, pln004, pln005, pln006, pln007, pln008, pln009]
