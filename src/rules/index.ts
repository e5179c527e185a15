import type { Rule } from './rule.js'

/** Family → its rules, imported on demand, in the order of the manual. */
export const families = {
  plan: async (): Promise<readonly Rule[]> => (await import('./plan/index.js')).planRules,
  segmentation: async (): Promise<readonly Rule[]> => (await import('./segmentation/index.js')).segmentationRules,
  strategy: async (): Promise<readonly Rule[]> => (await import('./strategy/index.js')).strategyRules,
  opportunities: async (): Promise<readonly Rule[]> => (await import('./opportunities/index.js')).opportunityRules,
  roles: async (): Promise<readonly Rule[]> => (await import('./roles/index.js')).roleRules,
  stakeholders: async (): Promise<readonly Rule[]> => (await import('./stakeholders/index.js')).stakeholderRules,
  'relationship-gap': async (): Promise<readonly Rule[]> =>
    (await import('./relationship-gap/index.js')).relationshipGapRules,
  'strategic-relationship': async (): Promise<readonly Rule[]> =>
    (await import('./strategic-relationship/index.js')).strategicRelationshipRules,
  coverage: async (): Promise<readonly Rule[]> => (await import('./coverage/index.js')).coverageRules,
  control: async (): Promise<readonly Rule[]> => (await import('./control/index.js')).controlRules,
  assessment: async (): Promise<readonly Rule[]> => (await import('./assessment/index.js')).assessmentRules,
  competition: async (): Promise<readonly Rule[]> => (await import('./competition/index.js')).competitionRules,
  goals: async (): Promise<readonly Rule[]> => (await import('./goals/index.js')).goalRules,
  'joint-value': async (): Promise<readonly Rule[]> => (await import('./joint-value/index.js')).jointValueRules,
  reviews: async (): Promise<readonly Rule[]> => (await import('./reviews/index.js')).reviewRules,
  service: async (): Promise<readonly Rule[]> => (await import('./service/index.js')).serviceRules,
  skills: async (): Promise<readonly Rule[]> => (await import('./skills/index.js')).skillRules,
  privacy: async (): Promise<readonly Rule[]> => (await import('./privacy/index.js')).privacyRules,
  'several-plans': async (): Promise<readonly Rule[]> => (await import('./several-plans/index.js')).severalPlansRules,
  policy: async (): Promise<readonly Rule[]> => (await import('./policy/index.js')).policyRules,
  assertions: async (): Promise<readonly Rule[]> => (await import('./assertions/index.js')).assertionRules,
  waivers: async (): Promise<readonly Rule[]> => (await import('./waivers/index.js')).waiverRules,
}

export type Family = keyof typeof families

/** Family → the letters its codes begin with. */
export const prefixes: Readonly<Record<Family, string>> = {
  plan: 'PLN',
  segmentation: 'SEG',
  strategy: 'STR',
  opportunities: 'OPP',
  roles: 'ROL',
  stakeholders: 'STK',
  'relationship-gap': 'REL',
  'strategic-relationship': 'SRE',
  coverage: 'COV',
  control: 'CTL',
  assessment: 'TAS',
  competition: 'CMP',
  goals: 'GOL',
  'joint-value': 'JVP',
  reviews: 'REV',
  service: 'SVC',
  skills: 'SKL',
  privacy: 'PRV',
  'several-plans': 'ORG',
  policy: 'POL',
  assertions: 'AST',
  waivers: 'WVR',
}

/** The family of a rule, by its code. */
export const familyOf = (code: string): Family | undefined =>
  (Object.keys(prefixes) as readonly Family[]).find((id) => code.startsWith(`${prefixes[id]}-`))
