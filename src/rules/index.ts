import type { Rule } from './rule.js'

/** Family → its rules, imported on demand, in the order of the manual. */
export const families = {
  plan: async (): Promise<readonly Rule[]> => (await import('./plan/index.js')).planRules,
}

export type Family = keyof typeof families
