import type { Rule } from '../rule.js'
import { svc001 } from './svc-001-vip-on-a-clip.js'
import { svc002 } from './svc-002-service-does-not-bind.js'
import { svc003 } from './svc-003-free-to-leave.js'
import { svc004 } from './svc-004-service-time-missed.js'

export const serviceRules: readonly Rule[] = [svc001, svc002, svc003, svc004]
