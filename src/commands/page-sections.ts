import type { AnalysisId } from '../analyses/index.js'
import type { Section } from '../report/report.js'
import type { Text } from '../report/text.js'
import { peopleCards } from '../review/people-cards.js'
import type { JudgedPlan } from './looking.js'
import { inPart, wholeReview } from './review-sections.js'
import { sectionsOf } from './view-sections.js'

const titles = {
  doing: { en: 'What to do next', zh: '接下来做什么' },
  maps: { en: 'The account in maps', zh: '地图总览' },
  people: { en: 'The people one by one', zh: '逐一看每个人' },
} as const satisfies Record<string, Text>

const peopleSection = ({ plan, context }: JudgedPlan): readonly Section[] => {
  const cards = peopleCards(plan, context)
  return cards.length === 0 ? [] : [{ id: 'people', title: { en: 'Cards', zh: '人员卡片' }, blocks: [], cards }]
}

/**
 * The review for a page, where nobody scrolls to the end to find what follows: the conclusion and what to do, the maps,
 * then the parts that bear it out, and the people.
 */
export const pageSections = async (one: JudgedPlan, maps: readonly AnalysisId[]): Promise<readonly Section[]> => {
  const review = await wholeReview(one, one.context, false)
  const firstPart = review.findIndex(({ part }) => part !== undefined)
  const doing = review.findIndex(({ id }) => id === 'questions')
  return [
    ...review.slice(0, firstPart),
    ...inPart(titles.doing, review.slice(doing)),
    ...inPart(titles.maps, await sectionsOf(maps, one.plan, one.context, false)),
    ...review.slice(firstPart, doing),
    ...inPart(titles.people, peopleSection(one)),
  ]
}
