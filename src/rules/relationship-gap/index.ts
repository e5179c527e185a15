import type { Rule } from '../rule.js'
import { rel001 } from './rel-001-relationship-levels.js'
import { rel002 } from './rel-002-gap-without-action.js'
import { rel003 } from './rel-003-more-than-wanted.js'
import { rel004 } from './rel-004-relationship-against-contact.js'
import { rel005 } from './rel-005-close-without-support.js'
import { rel006 } from './rel-006-relationship-against-first-meeting.js'
import { rel007 } from './rel-007-top-level-for-few.js'
import { rel008 } from './rel-008-gap-on-one-member.js'

export const relationshipGapRules: readonly Rule[] = [rel001, rel002, rel003, rel004, rel005, rel006, rel007, rel008]
