import type { Analysis } from './analysis.js'

/** Analysis → import on demand. The keys are the names of the sections in `--format json`. */
export const analyses = {
  completeness: async (): Promise<Analysis> => (await import('./completeness.js')).completeness,
  'key-figures': async (): Promise<Analysis> => (await import('./key-figures/index.js')).keyFigures,
  team: async (): Promise<Analysis> => (await import('./team.js')).team,
  background: async (): Promise<Analysis> => (await import('./background.js')).background,
  segmentation: async (): Promise<Analysis> => (await import('./segmentation/index.js')).segmentation,
  'strategy-tree': async (): Promise<Analysis> => (await import('./maps/strategy-tree.js')).strategyTree,
  'execution-map': async (): Promise<Analysis> => (await import('./maps/execution-map.js')).executionMap,
  'influence-map': async (): Promise<Analysis> => (await import('./maps/influence-map.js')).influenceMap,
  'strategy-map': async (): Promise<Analysis> => (await import('./strategy-map.js')).strategyMap,
  pipeline: async (): Promise<Analysis> => (await import('./pipeline/index.js')).pipeline,
  control: async (): Promise<Analysis> => (await import('./control/index.js')).control,
  competition: async (): Promise<Analysis> => (await import('./competition/index.js')).competition,
  assessment: async (): Promise<Analysis> => (await import('./assessment.js')).assessment,
  milestones: async (): Promise<Analysis> => (await import('./milestones.js')).milestones,
  'five-dimensions': async (): Promise<Analysis> => (await import('./five-dimensions/index.js')).fiveDimensions,
  'relationship-gaps': async (): Promise<Analysis> => (await import('./relationship-gaps.js')).relationshipGaps,
  'strategic-gaps': async (): Promise<Analysis> => (await import('./strategic-gaps.js')).strategicGaps,
  coverage: async (): Promise<Analysis> => (await import('./coverage.js')).coverage,
  voices: async (): Promise<Analysis> => (await import('./voices.js')).voices,
  goals: async (): Promise<Analysis> => (await import('./goals.js')).goals,
  actions: async (): Promise<Analysis> => (await import('./actions.js')).actions,
  value: async (): Promise<Analysis> => (await import('./value.js')).value,
  rhythm: async (): Promise<Analysis> => (await import('./rhythm/index.js')).rhythm,
  service: async (): Promise<Analysis> => (await import('./service.js')).service,
  skills: async (): Promise<Analysis> => (await import('./skills.js')).skills,
  accounts: async (): Promise<Analysis> => (await import('./accounts.js')).accounts,
} satisfies Record<string, () => Promise<Analysis>>

export type AnalysisId = keyof typeof analyses
