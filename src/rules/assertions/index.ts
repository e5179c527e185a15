import type { Rule } from '../rule.js'
import { ast001 } from './ast-001-assertion-does-not-hold.js'
import { ast002 } from './ast-002-assertion-undecided.js'
import { ast003 } from './ast-003-assertion-not-read.js'

export const assertionRules: readonly Rule[] = [ast001, ast002, ast003]
