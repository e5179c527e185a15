import type { Rule } from '../rule.js'
import { rol001 } from './rol-001-person-without-role.js'
import { rol002 } from './rol-002-one-final-yes.js'
import { rol003 } from './rol-003-missing-forces.js'
import { rol004 } from './rol-004-role-against-force.js'
import { rol005 } from './rol-005-rating-against-attitude.js'
import { rol006 } from './rol-006-closed-mind-without-action.js'
import { rol007 } from './rol-007-lines-of-influence.js'

export const roleRules: readonly Rule[] = [rol001, rol002, rol003, rol004, rol005, rol006, rol007]
