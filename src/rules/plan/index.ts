import type { Rule } from '../rule.js'
import { pln005 } from './pln-005-ids-resolve.js'

export const planRules: readonly Rule[] = [pln005]
