import { describe, expect, it } from 'vitest'
import { fiveDimensions } from '../../src/analyses/five-dimensions/index.js'
import { bedrock, contextAt, planOf, vitamin } from '../measures/fixtures.js'
import { golden, pick } from '../measures/golden.js'
import { shown } from './shown.js'

const context = contextAt('2008-05-16')

const keys = [
  'dimensions',
  'known_dimensions_pct',
  'weighted_known_pct',
  'support_index_pct',
  'contact_index_pct',
  'key_players',
  'map_status',
  'forces_missing',
  'force_coverage_pct',
  'threads',
]

const linesOf = (plan: typeof vitamin, language: 'en' | 'zh') =>
  shown(fiveDimensions.present(fiveDimensions.compute(plan, context), plan, context), language)

describe('five-dimensions', () => {
  it.each([
    ['vitamin', vitamin],
    ['bedrock', bedrock],
  ] as const)('give the golden values of %s under the golden names', (name, plan) => {
    expect(pick(fiveDimensions.compute(plan, context), keys)).toEqual(pick(golden[name], keys))
  })

  it('give each person with what is known, null for what is not', () => {
    const { people, ...figures } = fiveDimensions.compute(vitamin, context)
    expect(people.find(({ person }) => person === 'p_xia')).toEqual({
      person: 'p_xia',
      position: 'other',
      need: null,
      change: null,
      focus: 'business',
      contact: 'none',
      attitude: null,
      known: 2,
      key_player: false,
      influence: 'medium',
    })
    expect(figures).toMatchObject({
      known_assessed: 8,
      weighted_known_assessed: 8,
      support_assessed: 7,
      contact_assessed: 8,
      of: 8,
      supportive_key_players: ['p_wang_vp'],
      buyer_classes: ['EB', 'UB', 'TB', 'COACH'],
      buyer_classes_missing: [],
    })
  })

  it('show the grid by post, the spread, the indices and what to say', () => {
    expect(linesOf(vitamin, 'en')).toEqual([
      'Post | Who | Need | Change | Focus | Contact | Attitude',
      'VP in charge | ★ 王总 | esteem | pragmatist | business | much contact | +supporter',
      'CFO | ★ 李总 | safety | conservative | financial | little contact | neutral',
      'head of IT | 仇经理 | belonging | conservative | technical | deep contact | !!non-supporter',
      'other role | ★ AMT顾问 | esteem | pragmatist | technical | little contact | neutral',
      ' | ★ 王乘 | self-actualisation | visionary | business | little contact | neutral',
      ' | 夏总 | ~? | ~? | business | no contact | ~?',
      ' | 王经理 | safety | pragmatist | relationship | little contact | +mentor',
      ' | 张工 | self-actualisation | pragmatist | technical | much contact | +supporter',
      '★ = key player, ? = not known',
      '# How they are spread',
      'need: safety 2 · belonging 1 · esteem 2 · self-actualisation 2 · ? 1',
      'attitude to change: visionary 1 · pragmatist 4 · conservative 2 · ? 1',
      'decision focus: business 3 · technical 3 · financial 1 · relationship 1',
      'contact with us: no contact 1 · little contact 4 · much contact 2 · deep contact 1',
      'attitude to us: mentor 1 · supporter 2 · neutral 3 · non-supporter 1 · ? 1',
      '# What follows',
      'map status: +green (somebody who decides or approves supports us)',
      'key players: 4 people (1 for us: 王总)',
      'support index: 13.3% (-100% all against us, +100% all mentors; assessed 7 of 8)',
      'contact index: 45.1% (our effort, 100% = deep contact with all; assessed 8 of 8)',
      'dimensions known: 92.5% (filled cells of the grid; assessed 8 of 8)',
      'known, weighted: 92.9% (the same, weighted with influence; assessed 8 of 8)',
      'forces: 66.7% (6 kinds of buying force on the map)',
      'forces missing: indirect user benefit, process approval, internal advocate',
      'threads: 3 people (王总, 仇经理, 张工)',
      '# How to approach the key players',
      'Key player | Value to put forward | What the need means | and does not mean',
      '王总 | relevant success cases | wants authority to be seen; respect the judgement and never go round the person | not vanity; empty praise does more harm than good',
      '李总 | assured return on investment | follows process and crowd and wants to make no mistake; show that the purchase is right and fair | not a dislike of us; pressure only makes this person step back',
      'AMT顾问 | relevant success cases | wants authority to be seen; respect the judgement and never go round the person | not vanity; empty praise does more harm than good',
      '王乘 | future competitive advantage | pursues a business goal and personal achievement; draw the big picture together | not a favour for a private career; the result for the business is the achievement',
    ])
  })

  it('mark unknown posts, unknown values and missing support in Chinese', () => {
    const plan = planOf('relationships: { people: [{ id: a, name: 甲, roles: [decision_maker] }] }')
    const lines = linesOf(plan, 'zh')
    expect(lines[1]).toBe('~未记录 | ★ 甲 | ~? | ~? | ~? | ~? | ~?')
    expect(lines).toContain('需求: ? 1')
    expect(lines).toContain('地图状态: !!红 (没有关键人支持我方)')
    expect(lines).toContain('支持指数: ~? (-100% 全部反对，+100% 全部为指导者；已评估 0/1)')
    expect(lines.at(-1)).toBe('甲 | ~? | ~? | ~?')
  })

  it('say so when nobody is recorded', () => {
    const plan = planOf('{}')
    expect(fiveDimensions.compute(plan, context)).toMatchObject({
      map_status: 'no_map',
      known_dimensions_pct: null,
      of: 0,
    })
    expect(linesOf(plan, 'en')).toEqual(['!!nobody is recorded'])
  })
})
