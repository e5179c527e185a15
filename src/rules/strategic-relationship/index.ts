import type { Rule } from '../rule.js'
import { sre001 } from './sre-001-strategic-relationship.js'
import { sre002 } from './sre-002-partner-without-owner-or-action.js'
import { sre003 } from './sre-003-rival-ally-without-action.js'
import { sre004 } from './sre-004-named-vendor-assessed.js'
import { sre005 } from './sre-005-voice-of-key-players.js'

export const strategicRelationshipRules: readonly Rule[] = [sre001, sre002, sre003, sre004, sre005]
