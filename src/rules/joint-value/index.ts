import type { Rule } from '../rule.js'
import { jvp001 } from './jvp-001-proposition-not-anchored.js'
import { jvp002 } from './jvp-002-not-agreed-with-key-player.js'
import { jvp003 } from './jvp-003-two-sided-table-incomplete.js'
import { jvp004 } from './jvp-004-workstream-incomplete.js'

export const jointValueRules: readonly Rule[] = [jvp001, jvp002, jvp003, jvp004]
