import type { AnalysisId } from '../analyses/index.js'
import type { Io } from '../io/index.js'
import type { Section } from '../report/report.js'
import type { Text } from '../report/text.js'
import type { JudgedPlan, Looked } from './looking.js'
import { classSection, inPart, wholeReview } from './review-sections.js'
import type { Arranged, ViewOptions } from './view.js'
import { sectionsOf } from './view-sections.js'

const maps: readonly AnalysisId[] = ['strategy-tree', 'execution-map', 'influence-map']

const mapsTitle: Text = { en: 'Maps', zh: '地图' }

/**
 * The review from top to bottom, with the maps behind it; a page in an order of its own, a deck in nine steps, a workbook
 * has sheets instead.
 */
const sectionsFor = async (one: JudgedPlan, format: string | undefined): Promise<readonly Section[]> => {
  const { plan, context } = one
  if (format === 'xlsx') return []
  if (format === 'pptx') return (await import('./deck/index.js')).deckSections(one)
  if (format === 'html' || format === 'pdf') return (await import('./page-sections.js')).pageSections(one, maps)
  return [
    ...(await wholeReview(one, context, false)),
    ...inPart(mapsTitle, await sectionsOf(maps, plan, context, false)),
  ]
}

/** What of each plan tells of its past, plan by plan; a workbook holds it as it is, and what is supposed has no past. */
const pastSections = async (
  looked: Looked,
  options: ViewOptions,
  io: Io,
): Promise<(index: number) => readonly Section[]> => {
  const { since, format, whatIf } = options
  const moved =
    since === undefined
      ? []
      : await (await import('./diff/since.js')).movements('review', { looked, options: { ...options, since }, io })
  const slideOf = format === 'pptx' ? (await import('./deck/movement.js')).movementSlide : undefined
  const courses =
    format === 'xlsx' || whatIf ? [] : await (await import('./history/recent.js')).recentCourses(io, looked, options)
  return (index) => {
    const movement = moved[index]
    return [movement && (slideOf?.(movement) ?? movement), courses[index]].flatMap((section) => section ?? [])
  }
}

/** After the verdict and what stands on the same screen. */
const withPast = (sections: readonly Section[], past: readonly Section[]): readonly Section[] => {
  const verdict = sections.findIndex(({ id }) => id === 'verdict')
  const next = sections.findIndex(({ bare }, index) => index > verdict && !bare)
  const at = next < 0 ? sections.length : next
  return [...sections.slice(0, at), ...past, ...sections.slice(at)]
}

/** What a document shows of each plan, and of several the class table. */
export const arrangeReport = async (looked: Looked, options: ViewOptions, io: Io): Promise<Arranged> => {
  const pastOf = await pastSections(looked, options, io)
  const plans = await Promise.all(
    looked.plans.map(async (one, index) => ({
      ...one.report,
      sections: one.plan === undefined ? [] : withPast(await sectionsFor(one, options.format), pastOf(index)),
    })),
  )
  return { plans, sections: plans.length > 1 ? [classSection(looked)] : [] }
}
