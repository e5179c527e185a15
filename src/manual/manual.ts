import { checkPages } from './checks.js'
import { confusions } from './confusions.js'
import { accountFigures } from './figures-account.js'
import { competitionFigures } from './figures-competition.js'
import { controlFigures } from './figures-control.js'
import { dealFigures } from './figures-deals.js'
import { keyAccountFigures } from './figures-key-account.js'
import { influenceFigures } from './figures-influence.js'
import { mapFigures } from './figures-map.js'
import { peopleFigures } from './figures-people.js'
import { forecastFigures } from './figures-forecast.js'
import { pipelineFigures } from './figures-pipeline.js'
import { planFigures } from './figures-plan.js'
import { relationshipFigures } from './figures-relationships.js'
import { serviceFigures } from './figures-service.js'
import { valueFigures } from './figures-value.js'
import { figurePage, type Figure } from './figure.js'
import type { Page, Setting } from './page.js'
import { reservedPages } from './reserved.js'
import { familyIds, familyPage, rulePage } from './rule-pages.js'
import { levelPages, scalePage } from './scale-pages.js'
import { stagePages } from './stage-pages.js'
import { termPage, type Term } from './term.js'
import { dealTerms } from './terms-deals.js'
import { groupTerms } from './terms-group.js'
import { peopleTerms } from './terms-people.js'
import { practicePage, type Practice } from './practice.js'
import { accountPractices } from './practice-account.js'
import { competitionPractices } from './practice-competition.js'
import { dealPractices } from './practice-deals.js'
import { keepingPractices } from './practice-keeping.js'
import { offerPractices } from './practice-offers.js'
import { peoplePractices } from './practice-people.js'
import { programmePractices } from './practice-programme.js'
import { reviewPractices } from './practice-reviews.js'
import { servicePractices } from './practice-service.js'
import { skillPractices } from './practice-skills.js'
import { stagePractices } from './practice-stages.js'
import { valuePractices } from './practice-value.js'
import { planTerms } from './terms-plan.js'
import { roleTerms } from './terms-roles.js'
import { valueTerms } from './terms-value.js'

export const figures: readonly Figure[] = [
  ...relationshipFigures,
  ...peopleFigures,
  ...mapFigures,
  ...influenceFigures,
  ...pipelineFigures,
  ...forecastFigures,
  ...dealFigures,
  ...controlFigures,
  ...competitionFigures,
  ...accountFigures,
  ...keyAccountFigures,
  ...serviceFigures,
  ...valueFigures,
  ...planFigures,
]

export const terms: readonly Term[] = [
  ...peopleTerms,
  ...roleTerms,
  ...dealTerms,
  ...groupTerms,
  ...valueTerms,
  ...planTerms,
]

export const practices: readonly Practice[] = [
  ...accountPractices,
  ...valuePractices,
  ...programmePractices,
  ...stagePractices,
  ...dealPractices,
  ...offerPractices,
  ...competitionPractices,
  ...peoplePractices,
  ...servicePractices,
  ...keepingPractices,
  ...skillPractices,
  ...reviewPractices,
]

/** A page with what it is easily taken for, and under the words that it shares with that. */
const toldApart = (page: Page): Page => {
  const groups = confusions.filter(({ pages }) => Object.hasOwn(pages, page.id))
  if (groups.length === 0) return page
  const others = groups
    .filter(({ onlyWord }) => !onlyWord)
    .flatMap(({ pages }) => Object.entries(pages).filter(([id]) => id !== page.id))
  const distinct = others.filter(([id], index) => others.findIndex(([other]) => other === id) === index)
  return {
    ...page,
    names: [...page.names, ...groups.flatMap(({ words }) => words)],
    apart: distinct.map(([id, line]) => ({ id, line })),
  }
}

/** Every page there is, in the order of the index. */
export const manualOf = (setting: Setting): readonly Page[] => {
  // Levels that are computed are explained by the figure whose levels they are.
  const explained = new Map(figures.flatMap(({ id, scale }) => (scale === undefined ? [] : [[scale, id] as const])))
  const scales = Object.keys(setting.playbook.scales)
  return [
    ...familyIds.map((id) => familyPage(id, setting)),
    ...setting.rules.map((rule) => rulePage(rule, setting)),
    ...reservedPages(),
    ...checkPages(),
    ...scales.filter((scale) => !explained.has(scale)).map((scale) => scalePage(scale, setting)),
    ...scales
      .filter((scale) => scale !== 'stage')
      .flatMap((scale) => levelPages(scale, explained.get(scale) ?? scale, setting)),
    ...stagePages(setting),
    ...figures.map((figure) => figurePage(figure, setting)),
    ...terms.map((term) => termPage(term, setting)),
    ...practices.map((practice) => practicePage(practice, setting)),
  ].map(toldApart)
}
