import type { Rule } from '../rule.js'
import { cmp001 } from './cmp-001-competitor-without-profile.js'
import { cmp002 } from './cmp-002-no-position.js'
import { cmp003 } from './cmp-003-moves-not-expected.js'
import { cmp004 } from './cmp-004-key-player-without-lever.js'
import { cmp005 } from './cmp-005-no-need-question.js'

export const competitionRules: readonly Rule[] = [cmp001, cmp002, cmp003, cmp004, cmp005]
