import type { Rule } from '../rule.js'
import { skl001 } from './skl-001-sixteen-answers.js'
import { skl002 } from './skl-002-weak-score.js'
import { skl003 } from './skl-003-self-assessment-old.js'
import { skl004 } from './skl-004-glass-ceiling.js'
import { skl005 } from './skl-005-willingness-not-known.js'

export const skillRules: readonly Rule[] = [skl001, skl002, skl003, skl004, skl005]
