import type { Rule } from '../rule.js'
import { seg001 } from './seg-001-segment-not-known.js'
import { seg002 } from './seg-002-ndf-input-missing.js'
import { seg003 } from './seg-003-rad-input-missing.js'
import { seg004 } from './seg-004-customer-not-described.js'
import { seg005 } from './seg-005-life-cycle-contradicts-segment.js'
import { seg006 } from './seg-006-too-few-traits.js'
import { seg007 } from './seg-007-key-value-not-judged.js'
import { seg008 } from './seg-008-segment-moved.js'

export const segmentationRules: readonly Rule[] = [seg001, seg002, seg003, seg004, seg005, seg006, seg007, seg008]
