import type { Rule } from '../rule.js'
import { ctl001 } from './ctl-001-large-deal-not-rated.js'
import { ctl002 } from './ctl-002-rating-without-coach.js'
import { ctl003 } from './ctl-003-zone-against-stage.js'
import { ctl004 } from './ctl-004-too-few-clear-items.js'
import { ctl005 } from './ctl-005-decision-claimed.js'
import { ctl006 } from './ctl-006-help-claimed.js'
import { ctl007 } from './ctl-007-majority-claimed.js'
import { ctl008 } from './ctl-008-own-rating-too-rosy.js'
import { ctl009 } from './ctl-009-clear-without-evidence.js'
import { ctl010 } from './ctl-010-zone-worse-than-before.js'

export const controlRules: readonly Rule[] = [
  ctl001,
  ctl002,
  ctl003,
  ctl004,
  ctl005,
  ctl006,
  ctl007,
  ctl008,
  ctl009,
  ctl010,
]
