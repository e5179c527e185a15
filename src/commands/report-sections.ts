import type { AnalysisId } from '../analyses/index.js'
import type { Section } from '../report/report.js'
import type { Text } from '../report/text.js'
import type { JudgedPlan, Looked } from './looking.js'
import { classSection, inPart, wholeReview } from './review-sections.js'
import { sectionsOf, type Arranged, type ViewOptions } from './view.js'

const maps: readonly AnalysisId[] = ['strategy-tree', 'execution-map', 'influence-map']

const mapsTitle: Text = { en: 'Maps', zh: '地图' }

/** The review from top to bottom, with the maps behind it; a deck tells the nine steps of a briefing, a workbook none. */
const sectionsFor = async (one: JudgedPlan, format: string | undefined): Promise<readonly Section[]> => {
  const { plan, context } = one
  if (format === 'xlsx') return []
  if (format === 'pptx') return (await import('./deck/index.js')).deckSections(one)
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
