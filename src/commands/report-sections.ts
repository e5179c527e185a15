import type { AnalysisId } from '../analyses/index.js'
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

/** What a document shows of each plan, and of several the class table. */
export const arrangeReport = async (looked: Looked, options: Pick<ViewOptions, 'format'>): Promise<Arranged> => {
  const plans = await Promise.all(
    looked.plans.map(async (one) => ({
      ...one.report,
      sections: one.plan === undefined ? [] : await sectionsFor(one, options.format),
    })),
  )
  return { plans, sections: plans.length > 1 ? [classSection(looked)] : [] }
}
