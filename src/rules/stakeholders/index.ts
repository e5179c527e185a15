import type { Rule } from '../rule.js'
import { stk001 } from './stk-001-unknown-dimension.js'
import { stk002 } from './stk-002-influence-not-rated.js'
import { stk010 } from './stk-010-deep-contact-without-effect.js'
import { stk011 } from './stk-011-opponent-despite-contact.js'
import { stk012 } from './stk-012-mentor-without-contact.js'
import { stk013 } from './stk-013-coach-not-mentor.js'
import { stk014 } from './stk-014-supporter-without-contact.js'
import { stk020 } from './stk-020-technical-lead-against-caution.js'
import { stk021 } from './stk-021-early-adopter-on-price.js'
import { stk022 } from './stk-022-early-adopter-plays-safe.js'
import { stk023 } from './stk-023-late-adopter-seeks-breakthrough.js'
import { stk024 } from './stk-024-belonging-apart-from-leader.js'
import { stk025 } from './stk-025-safety-yet-outspoken.js'
import { stk026 } from './stk-026-esteem-yet-neutral.js'
import { stk027 } from './stk-027-focus-unusual-for-function.js'
import { stk028 } from './stk-028-laggard-supports-us.js'
import { stk029 } from './stk-029-innovator-against-us.js'
import { stk030 } from './stk-030-supporter-prefers-competitor.js'
import { stk031 } from './stk-031-against-us-without-reason.js'
import { stk032 } from './stk-032-rating-without-evidence.js'
import { stk040 } from './stk-040-no-opponent-identified.js'
import { stk041 } from './stk-041-no-majority-of-key-players.js'
import { stk042 } from './stk-042-no-mentor.js'
import { stk043 } from './stk-043-supporters-outnumbered.js'
import { stk044 } from './stk-044-post-without-person.js'
import { stk050 } from './stk-050-sources-of-influence-unknown.js'
import { stk051 } from './stk-051-persuasion-unknown.js'
import { stk052 } from './stk-052-dimension-work-stuck.js'

export const stakeholderRules: readonly Rule[] = [
  stk001,
  stk002,
  stk010,
  stk011,
  stk012,
  stk013,
  stk014,
  stk020,
  stk021,
  stk022,
  stk023,
  stk024,
  stk025,
  stk026,
  stk027,
  stk028,
  stk029,
  stk030,
  stk031,
  stk032,
  stk040,
  stk041,
  stk042,
  stk043,
  stk044,
  stk050,
  stk051,
  stk052,
]
