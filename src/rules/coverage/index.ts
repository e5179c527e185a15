import type { Rule } from '../rule.js'
import { cov001 } from './cov-001-decision-maker-unknown.js'
import { cov002 } from './cov-002-nobody-covers.js'
import { cov003 } from './cov-003-decision-maker-not-reached.js'
import { cov004 } from './cov-004-too-few-threads.js'
import { cov005 } from './cov-005-coverage-by-one.js'
import { cov006 } from './cov-006-level-too-low.js'
import { cov007 } from './cov-007-force-of-stage-missing.js'
import { cov008 } from './cov-008-participant-missing.js'
import { cov009 } from './cov-009-department-uncovered.js'
import { cov010 } from './cov-010-decision-maker-before-coach.js'
import { cov011 } from './cov-011-contact-too-long-ago.js'

export const coverageRules: readonly Rule[] = [
  cov001,
  cov002,
  cov003,
  cov004,
  cov005,
  cov006,
  cov007,
  cov008,
  cov009,
  cov010,
  cov011,
]
