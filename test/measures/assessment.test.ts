import { describe, expect, it } from 'vitest'
import { assessedDeals, questionsWithoutPlus, rivalsAhead, scoreOf } from '../../src/measures/assessment.js'
import { planOf } from './deal-fixtures.js'
import { playbook } from './fixtures.js'

describe('the score of one supplier (domain 2.11)', () => {
  it('counts what is favourable, unfavourable and unknown, question by question', () => {
    const score = scoreOf(
      { customer_project: 'plus', compelling_event: 'minus', solution_fit: 'plus', inside_support: 'minus' },
      playbook,
    )
    expect(score).toMatchObject({ score: 2, of: 20, plus: 2, minus: 2, unknown: 16 })
    expect(score.questions.map(({ question, plus, minus, unknown }) => [question, plus, minus, unknown])).toEqual([
      ['is_there_an_opportunity', 1, 1, 3],
      ['can_we_compete', 1, 0, 4],
      ['can_we_win', 0, 1, 4],
      ['is_it_worth_winning', 0, 0, 5],
    ])
    expect(score.questions[0]?.criteria[0]).toEqual({ criterion: 'customer_project', mark: 'plus' })
    expect(score.questions[0]?.criteria[1]).toEqual({ criterion: 'business_profile', mark: undefined })
    expect(questionsWithoutPlus(score).map(({ question }) => question)).toEqual(['can_we_win', 'is_it_worth_winning'])
  })

  it('is not known without a single mark, and 0 with nothing but a minus', () => {
    expect(scoreOf(undefined, playbook)).toMatchObject({ score: undefined, unknown: 20 })
    expect(scoreOf({}, playbook).score).toBeUndefined()
    expect(scoreOf({ customer_project: 'minus' }, playbook)).toMatchObject({ score: 0, unknown: 19 })
  })

  it('has the questions of the playbook', () => {
    const own = { ...playbook, assessment_questions: { one: ['customer_project', 'solution_fit'] } }
    expect(scoreOf({ customer_project: 'plus', profitability: 'plus' }, own)).toMatchObject({ score: 1, of: 2 })
  })
})

const deals = assessedDeals(
  planOf(`
competitors: [{ id: b, name: 乙 }, { id: a, name: 甲 }, { id: b, name: 丙 }]
opportunities:
  - { id: bare, name: N, stage: A }
  - { id: won, name: N, stage: F }
  - { id: none, name: N }
  - id: full
    name: N
    stage: C
    competitors: [b, a]
    assessment:
      us: { customer_project: plus, solution_fit: minus }
      competitors:
        constructor: { customer_project: plus }
        a: { customer_project: plus, business_profile: plus, solution_fit: plus }
        gone: { customer_project: plus, business_profile: plus }
`),
  playbook,
)

describe('assessed deals', () => {
  it('are the open ones, with those the deal names first', () => {
    expect(deals.map(({ deal, stage, path, rivals }) => [deal.id, stage, path, rivals.length])).toEqual([
      ['bare', 'A', ['opportunities', 0], 0],
      ['full', 'C', ['opportunities', 3], 4],
    ])
    expect(deals[1]?.rivals.map(({ competitor, name, score, path }) => [competitor, name, score, path.at(-1)])).toEqual(
      [
        ['b', '乙', undefined, 'b'],
        ['a', '甲', 3, 'a'],
        ['constructor', undefined, 1, 'constructor'],
        ['gone', undefined, 2, 'gone'],
      ],
    )
  })

  it('do not mistake an inherited key for an assessment', () => {
    const [only] = assessedDeals(
      planOf('opportunities: [{ id: d, name: N, stage: B, competitors: [constructor] }]'),
      playbook,
    )
    expect(only?.rivals[0]).toMatchObject({ competitor: 'constructor', score: undefined })
  })

  it('say who leads as soon as two are assessed', () => {
    const leads = (yaml: string) => {
      const [one] = assessedDeals(
        planOf(`opportunities: [{ id: d, name: N, stage: B, assessment: ${yaml} }]`),
        playbook,
      )
      return [one?.us.leads, ...(one?.rivals.map((rival) => rival.leads) ?? [])]
    }
    expect(leads('{ us: { solution_fit: plus } }')).toEqual([undefined])
    expect(leads('{ us: { solution_fit: plus }, competitors: { a: { solution_fit: plus } } }')).toEqual([true, true])
    expect(leads('{ us: { solution_fit: plus }, competitors: { a: { solution_fit: minus }, b: {} } }')).toEqual([
      true,
      false,
      undefined,
    ])
    expect(leads('{ competitors: { a: { solution_fit: minus }, b: { solution_fit: plus } } }')).toEqual([
      undefined,
      false,
      true,
    ])
  })

  it('know who is ahead of us and on what', () => {
    expect(rivalsAhead(deals[0]!)).toEqual([])
    expect(rivalsAhead(deals[1]!).map(({ competitor, score, aheadOn }) => [competitor, score, aheadOn])).toEqual([
      ['a', 3, ['business_profile', 'solution_fit']],
      ['gone', 2, ['business_profile']],
    ])
  })
})
