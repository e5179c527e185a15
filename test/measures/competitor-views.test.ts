import { expect, it } from 'vitest'
import { competitorViewsOf } from '../../src/measures/competitor-views.js'
import { planOf, playbook } from './fixtures.js'

const plan = planOf(`
competitors: [{ id: rival, name: 远山软件 }, { id: quiet, name: 无声 }, { id: other, name: 海川科技 }]
relationships:
  people:
    - { id: low, name: 低, influence: low, attitude: opponent }
    - { id: none, name: 无, attitude: supporter }
    - { id: high, name: 高, influence: high, attitude: mentor, contact: brief }
    - { id: mid, name: 中, influence: medium }
  competitor_views:
    - { competitor: other, person: high, attitude: mentor }
    - { competitor: rival, person: none, contact: multiple }
    - { competitor: rival, person: low, attitude: mentor }
    - { competitor: rival, person: mid, attitude: neutral }
    - { competitor: rival, person: high, contact: none, attitude: non_supporter }
    - { competitor: rival, person: nobody, attitude: mentor }
    - { competitor: nobody, person: high, attitude: mentor }
`)

it('net support is our attitude number less theirs, and unknown stays unknown (domain, open point 41)', () => {
  const found = competitorViewsOf(plan, playbook).map(({ competitor, views, ...counts }) => [
    competitor.id,
    views.map(({ person, contact, attitude, netSupport }) => [person.id, contact, attitude, netSupport]),
    counts,
  ])
  expect(found).toEqual([
    [
      'rival',
      [
        ['high', 'none', 'non_supporter', 3],
        ['mid', undefined, 'neutral', undefined],
        ['low', undefined, 'mentor', -4],
        ['none', 'multiple', undefined, undefined],
      ],
      { ahead: 1, level: 0, behind: 1, assessed: 2 },
    ],
    ['other', [['high', undefined, 'mentor', 0]], { ahead: 0, level: 1, behind: 0, assessed: 1 }],
  ])
})

it('without views there is nothing to compare', () => {
  expect(competitorViewsOf(planOf('competitors: [{ id: rival, name: x }]'), playbook)).toEqual([])
  expect(competitorViewsOf(planOf('{}'), playbook)).toEqual([])
})
