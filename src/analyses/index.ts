import type { Analysis } from './analysis.js'

/** Analysis → import on demand. The keys are the names of the sections in `--format json`. */
export const analyses = {
  completeness: async (): Promise<Analysis> => (await import('./completeness.js')).completeness,
  'key-figures': async (): Promise<Analysis> => (await import('./key-figures/index.js')).keyFigures,
  team: async (): Promise<Analysis> => (await import('./team.js')).team,
  background: async (): Promise<Analysis> => (await import('./background.js')).background,
  segmentation: async (): Promise<Analysis> => (await import('./segmentation/index.js')).segmentation,
  'strategy-map': async (): Promise<Analysis> => (await import('./strategy-map.js')).strategyMap,
  pipeline: async (): Promise<Analysis> => (await import('./pipeline/index.js')).pipeline,
  control: async (): Promise<Analysis> => (await import('./control/index.js')).control,
  'five-dimensions': async (): Promise<Analysis> => (await import('./five-dimensions/index.js')).fiveDimensions,
  'relationship-gaps': async (): Promise<Analysis> => (await import('./relationship-gaps.js')).relationshipGaps,
  'strategic-gaps': async (): Promise<Analysis> => (await import('./strategic-gaps.js')).strategicGaps,
  coverage: async (): Promise<Analysis> => (await import('./coverage.js')).coverage,
  voices: async (): Promise<Analysis> => (await import('./voices.js')).voices,
  goals: async (): Promise<Analysis> => (await import('./goals.js')).goals,
} satisfies Record<string, () => Promise<Analysis>>

export type AnalysisId = keyof typeof analyses
