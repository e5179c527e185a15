import type { AnalysisId } from '../analyses/index.js'
import type { Section } from '../report/report.js'
import type { Text } from '../report/text.js'
import type { JudgedPlan, Looked } from './looking.js'
import { peopleCards } from '../review/people-cards.js'
import { ranked } from '../review/ranking.js'
import { briefing, classSection, inPart, wholeReview } from './review-sections.js'
import { sectionsOf, type Arranged, type ViewOptions } from './view.js'

const maps: readonly AnalysisId[] = ['strategy-tree', 'execution-map', 'influence-map']

const mapsTitle: Text = { en: 'Maps', zh: '地图' }

const peopleTitle: Text = { en: 'People', zh: '人员' }

/** Only a page can open a card where a name stands. */
const isPage = (format: string | undefined): boolean => format === 'html' || format === 'pdf'

const cardsOf = ({ plan, judgements, context }: JudgedPlan): readonly Section[] => {
  const cards = peopleCards(plan, context, ranked(judgements, plan, context))
  const title: Text = { en: 'The people one by one', zh: '逐一看每个人' }
  return cards.length === 0 ? [] : [{ id: 'people', title, blocks: [], cards }]
}

/** The review from top to bottom, with the maps behind it; a deck tells the nine steps of a briefing. */
const sectionsFor = async (one: JudgedPlan, format: string | undefined): Promise<readonly Section[]> => {
  const { plan, context } = one
  if (format === 'pptx') return briefing(one, context, false)
  return [
    ...(await wholeReview(one, context, false)),
    ...(isPage(format) ? inPart(peopleTitle, cardsOf(one)) : []),
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
