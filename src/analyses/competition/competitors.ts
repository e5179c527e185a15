import { namesOf } from '../../measures/lookup.js'
import { labelOf } from '../../measures/scales.js'
import { subjectNames } from '../../measures/subjects.js'
import type { Plan } from '../../plan/plan.js'
import type { Playbook } from '../../playbook/playbook.js'
import type { Block, Cell, Fact } from '../../report/block.js'
import { profileWords } from '../../report/competition-words.js'
import type { Text } from '../../report/text.js'
import { listed, none, same, toned } from '../../report/words.js'
import type { Figures, RivalFigures } from './figures.js'

/** Cues that stand among the answers already. */
const shownAbove: readonly string[] = ['strengths', 'weaknesses']

const headOf = ({ name, incumbent }: RivalFigures): Text => ({
  en: `◆ ${name}${incumbent === true ? ' (supplies the customer today)' : ''}`,
  zh: `◆ ${name}${incumbent === true ? '（现有供应商）' : ''}`,
})

const dealsFact = (rival: RivalFigures, { opportunities }: Figures, plan: Plan): Fact => {
  const stages = new Map(opportunities.map(({ opportunity, stage }) => [opportunity, stage]))
  const nameOf = subjectNames(plan)
  const deals = listed(
    rival.opportunities.map((id) => {
      const name = nameOf(id) ?? id
      const stage = stages.get(id) ?? '?'
      return { en: `${name} (${stage})`, zh: `${name}（${stage}）` }
    }),
  )
  return {
    label: { en: 'in open deals', zh: '进行中商机' },
    value: rival.opportunities.length === 0 ? none : deals,
  }
}

const answers = ['who', 'what', 'how', 'countered', 'strengths', 'weaknesses', 'expected_moves', 'our_counter'] as const

const answerFacts = (rival: RivalFigures): readonly Fact[] =>
  answers.flatMap((key): readonly Fact[] => {
    const words = rival[key]
    return words === null ? [] : [{ label: profileWords[key], value: same(words) }]
  })

/** What nobody has written about a competitor in an open deal, in one line; elsewhere there is time. */
const missingFacts = (rival: RivalFigures): readonly Fact[] => {
  const open = rival.opportunities.length === 0 ? [] : answers.filter((key) => rival[key] === null)
  if (open.length === 0) return []
  const words = toned(listed(open.map((key) => profileWords[key])), 'warn')
  return [{ label: { en: 'not written', zh: '还没有写' }, value: words }]
}

const cueFacts = ({ cues }: RivalFigures, playbook: Playbook): readonly Fact[] =>
  Object.entries(cues).flatMap(([cue, words]): readonly Fact[] => {
    if (words === null || shownAbove.includes(cue)) return []
    return [{ label: labelOf(playbook, 'competitor_cue', cue) ?? same(cue), value: same(words) }]
  })

const preferredFact = ({ preferred_by: people }: RivalFigures, plan: Plan): readonly Fact[] => {
  if (people.length === 0) return []
  const names: Cell = toned(listed(people.map((id) => same(namesOf(plan)(id)))), 'warn')
  return [{ label: { en: 'preferred by', zh: '谁倾向它' }, value: names }]
}

/** One competitor after the other: where it competes, what we know of it, and what we expect and do. */
export const competitorBlocks = (figures: Figures, plan: Plan, playbook: Playbook): readonly Block[] => {
  if (figures.competitors.length === 0)
    return [{ kind: 'text', text: { en: 'no competitor is recorded', zh: '还没有记录竞争对手' }, tone: 'dim' }]
  return figures.competitors.flatMap((rival): readonly Block[] => [
    { kind: 'heading', text: headOf(rival) },
    {
      kind: 'facts',
      items: [
        dealsFact(rival, figures, plan),
        ...preferredFact(rival, plan),
        ...answerFacts(rival),
        ...cueFacts(rival, playbook),
        ...missingFacts(rival),
      ],
    },
  ])
}
