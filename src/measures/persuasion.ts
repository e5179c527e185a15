import type { Person } from '../plan/plan.js'

/** The five pairs of the persuasion type (domain S3-11), each with a scale `persuasion_…`. */
export const persuasionPairs = ['judgement', 'detail', 'comparison', 'motivation', 'criterion'] as const

export type PersuasionPair = (typeof persuasionPairs)[number]

/** On which side somebody stands; undefined = not known. */
export type Persuasion = Readonly<Record<PersuasionPair, string | undefined>>

export const persuasionOf = ({ persuasion: given = {} }: Person): Persuasion => {
  const { judgement, detail, comparison, motivation, criterion } = given
  return { judgement, detail, comparison, motivation, criterion }
}

/** Whether at least one pair is known. */
export const knowsPersuasion = (person: Person): boolean =>
  Object.values(persuasionOf(person)).some((side) => side !== undefined)
