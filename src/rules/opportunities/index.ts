import type { Rule } from '../rule.js'
import { opp001 } from './opp-001-stage-without-proof.js'
import { opp002 } from './opp-002-stage-overdue.js'
import { opp003 } from './opp-003-expected-close-passed.js'
import { opp004 } from './opp-004-deal-without-next-action.js'
import { opp005 } from './opp-005-deal-without-amount.js'
import { opp006 } from './opp-006-deal-record-contradicts.js'
import { opp007 } from './opp-007-key-actions-skipped.js'
import { opp008 } from './opp-008-win-rate-without-reason.js'
import { opp010 } from './opp-010-competitor-unknown.js'
import { opp011 } from './opp-011-ahead-of-buyer.js'
import { opp012 } from './opp-012-forecast-optimistic.js'
import { opp013 } from './opp-013-deal-not-assessed.js'
import { opp014 } from './opp-014-discount-without-reason.js'
import { opp015 } from './opp-015-exchange-rate-missing.js'
import { opp016 } from './opp-016-customer-budget-unknown.js'
import { opp017 } from './opp-017-milestones-out-of-order.js'
import { opp018 } from './opp-018-loss-without-reason.js'

export const opportunityRules: readonly Rule[] = [
  opp001,
  opp002,
  opp003,
  opp004,
  opp005,
  opp006,
  opp007,
  opp008,
  opp010,
  opp011,
  opp012,
  opp013,
  opp014,
  opp015,
  opp016,
  opp017,
  opp018,
]
