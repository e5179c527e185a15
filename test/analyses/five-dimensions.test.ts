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
      '# How to approach them',
      'Who | Value to put forward | What the need means | and does not mean',
      '★ 王总 | relevant success cases | wants authority to be seen; respect the judgement and never go round the person | not vanity; empty praise does more harm than good',
      '★ 李总 | assured return on investment | follows process and crowd and wants to make no mistake; show that the purchase is right and fair | not a dislike of us; pressure only makes this person step back',
      '仇经理 | assured return on investment | shows loyalty to a leader; show what the purchase does for that leader | not a missing opinion; winning this person without the leader wins nothing',
      '★ AMT顾问 | relevant success cases | wants authority to be seen; respect the judgement and never go round the person | not vanity; empty praise does more harm than good',
      '★ 王乘 | future competitive advantage | pursues a business goal and personal achievement; draw the big picture together | not a favour for a private career; the result for the business is the achievement',
      '王经理 | relevant success cases | follows process and crowd and wants to make no mistake; show that the purchase is right and fair | not a dislike of us; pressure only makes this person step back',
      '张工 | relevant success cases | pursues a business goal and personal achievement; draw the big picture together | not a favour for a private career; the result for the business is the achievement',
    ])
  })

  it('mark unknown posts, unknown values and missing support in Chinese', () => {
    const plan = planOf('relationships: { people: [{ id: a, name: 甲, roles: [decision_maker] }] }')
    const lines = linesOf(plan, 'zh')
    expect(lines[1]).toBe('~未记录 | ★ 甲 | ~? | ~? | ~? | ~? | ~?')
    expect(lines).toContain('需求: ? 1')
    expect(lines).toContain('地图状态: !!红 (没有关键人支持我方)')
    expect(lines).toContain('支持指数: ~? (-100% 全部反对，+100% 全部为指导者；已评估 0/1)')
    expect(lines.at(-1)).toBe('★ 甲 | ~? | ~? | ~?')
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

  it('say how to approach others than key players only where something is known', () => {
    const plan = planOf(`relationships:
  people:
    - { id: a, name: 甲, change: laggard }
    - { id: b, name: 乙, need: safety }
    - { id: c, name: 丙, focus: business }`)
    const lines = linesOf(plan, 'en')
    const from = lines.indexOf('# How to approach them')
    expect(lines.slice(from + 2).map((line) => line.split(' | ').slice(0, 2))).toEqual([
      ['甲', 'protection of investment'],
      ['乙', '~?'],
    ])
  })
})

const deep = planOf(`
competitors: [{ id: rival, name: 远山软件 }, { id: other, name: 海川科技 }]
relationships:
  people:
    - id: gm
      name: 王总
      position_class: [cfo, chairman]
      influence: high
      contact: brief
      attitude: neutral
      need_secondary: [safety]
      focus_secondary: [business, relationship]
      mh_mode: even_keel
      mh_rating: 3
      personal_win: "让董事会\\n看到成效"
      business_result: 周转从 60 天降到 45 天
      influence_sources: [other_industry_users, exhibition]
      persuasion: { judgement: external, motivation: away }
      buying_values: 三年后还用得上
      faction: 总部派
    - { id: cfo, name: 李总, position_class: [cfo], attitude: supporter, mh_mode: growth, mh_rating: 0, faction: " " }
    - { id: it, name: 孙岚, attitude: opponent }
    - { id: qa, name: 周敏 }
  competitor_views:
    - { competitor: rival, person: it, attitude: non_supporter }
    - { competitor: rival, person: gm, contact: multiple, attitude: supporter }
    - { competitor: rival, person: cfo, attitude: non_supporter }
    - { competitor: rival, person: qa, attitude: opponent }
    - { competitor: other, person: cfo, contact: none, attitude: supporter }
  dimension_work:
    - { person: gm, dimension: change, step: goal, note: 见过同行的数据, date: 2026-06-29 }
    - { person: gm, dimension: attitude, step: analyse, date: 2026-07-10 }
    - { person: it, dimension: contact }
    - { person: it, dimension: attitude, step: verify, date: 2026-06-01 }
`)

const june = contextAt('2026-06-30')

const shownOf = (plan: typeof deep, language: 'en' | 'zh') =>
  shown(fiveDimensions.present(fiveDimensions.compute(plan, june), plan, june), language)

const partOf = (lines: readonly string[], heading: string): readonly string[] => {
  const from = lines.indexOf(heading)
  const rest = lines.slice(from + 1)
  const to = rest.findIndex((line) => line.startsWith('# '))
  return from < 0 ? [] : rest.slice(0, to < 0 ? undefined : to)
}

describe('beside the competitors', () => {
  it('compare attitudes as data, null where one is not known', () => {
    expect(fiveDimensions.compute(deep, june).competitor_views).toEqual([
      {
        competitor: 'rival',
        people: [
          {
            person: 'gm',
            contact: 'multiple',
            attitude: 'supporter',
            our_contact: 'brief',
            our_attitude: 'neutral',
            net_support: -1,
          },
          {
            person: 'cfo',
            contact: null,
            attitude: 'non_supporter',
            our_contact: null,
            our_attitude: 'supporter',
            net_support: 2,
          },
          {
            person: 'it',
            contact: null,
            attitude: 'non_supporter',
            our_contact: null,
            our_attitude: 'opponent',
            net_support: -1,
          },
          {
            person: 'qa',
            contact: null,
            attitude: 'opponent',
            our_contact: null,
            our_attitude: null,
            net_support: null,
          },
        ],
        ahead: 1,
        level: 0,
        behind: 2,
        assessed: 3,
        of: 4,
      },
      {
        competitor: 'other',
        people: [
          {
            person: 'cfo',
            contact: 'none',
            attitude: 'supporter',
            our_contact: null,
            our_attitude: 'supporter',
            net_support: 0,
          },
        ],
        ahead: 0,
        level: 1,
        behind: 0,
        assessed: 1,
        of: 1,
      },
    ])
  })

  it('show them in a table, with what it comes to', () => {
    expect(partOf(shownOf(deep, 'en'), '# Beside the competitors')).toEqual([
      'Competitor | Who | Contact with them | Attitude to them | Attitude to us | Net support',
      '远山软件 | 王总 | much contact | supporter | neutral | !!-1',
      ' | 李总 | ~? | non-supporter | supporter | ++2',
      ' | 孙岚 | ~? | non-supporter | opponent | !!-1',
      ' | 周敏 | ~? | opponent | ~? | ~?',
      '海川科技 | 李总 | no contact | supporter | supporter | 0',
      '远山软件: closer to us 1 · equal 0 · closer to them 2 (assessed 3 of 4)',
      '海川科技: closer to us 0 · equal 1 · closer to them 0 (assessed 1 of 1)',
    ])
    expect(partOf(shownOf(deep, 'zh'), '# 与竞争对手比较').at(-1)).toBe(
      '海川科技: 更靠近我方 0 · 持平 1 · 更靠近对方 0 (已评估 1/1)',
    )
  })

  it('explain each difference', () => {
    const blocks = (plan: typeof deep) => fiveDimensions.explain!(fiveDimensions.compute(plan, june), plan, june)
    expect(partOf(shown(blocks(deep), 'en'), '# Net support').map((line) => line.replaceAll('\u00a0', ' '))).toEqual([
      '~number of the attitude to us − number of the attitude to the competitor',
      '- 王总, 远山软件: 0 (neutral) − 1 (supporter) = −1',
      '- 李总, 远山软件: 1 (supporter) − (−1) (non-supporter) = 2',
      '- 孙岚, 远山软件: −2 (opponent) − (−1) (non-supporter) = −1',
      '- 周敏, 远山软件: ? (not known) − (−2) (opponent) = ?, cannot be compared',
      '- 李总, 海川科技: 1 (supporter) − 1 (supporter) = 0',
    ])
    expect(shown(blocks(vitamin), 'en')).not.toContain('# Net support')
  })
})

describe('more about the people', () => {
  it('is data of those of whom more is recorded', () => {
    const { details } = fiveDimensions.compute(deep, june)
    const nothing = { judgement: null, detail: null, comparison: null, motivation: null, criterion: null }
    expect(details).toEqual([
      {
        person: 'gm',
        need_secondary: ['safety'],
        focus_secondary: ['business', 'relationship'],
        mh_mode: 'even_keel',
        mh_rating: 3,
        personal_win: '让董事会\n看到成效',
        business_result: '周转从 60 天降到 45 天',
        influence_sources: ['other_industry_users', 'exhibition'],
        persuasion: { ...nothing, judgement: 'external', motivation: 'away' },
        buying_values: '三年后还用得上',
        faction: '总部派',
        dimension_work: [
          { dimension: 'change', step: 'goal', date: '2026-06-29', days_ago: 1, note: '见过同行的数据' },
          { dimension: 'attitude', step: 'analyse', date: '2026-07-10', days_ago: -10, note: null },
        ],
      },
      {
        person: 'cfo',
        need_secondary: [],
        focus_secondary: [],
        mh_mode: 'growth',
        mh_rating: 0,
        personal_win: null,
        business_result: null,
        influence_sources: [],
        persuasion: nothing,
        buying_values: null,
        faction: null,
        dimension_work: [],
      },
      {
        person: 'it',
        need_secondary: [],
        focus_secondary: [],
        mh_mode: null,
        mh_rating: null,
        personal_win: null,
        business_result: null,
        influence_sources: [],
        persuasion: nothing,
        buying_values: null,
        faction: null,
        dimension_work: [
          { dimension: 'contact', step: null, date: null, days_ago: null, note: null },
          { dimension: 'attitude', step: 'verify', date: '2026-06-01', days_ago: 29, note: null },
        ],
      },
    ])
  })

  it('is told in one line a fact', () => {
    expect(partOf(shownOf(deep, 'en'), '# More about the people')).toEqual([
      'Who | What | What we know',
      '王总 | also needs | safety',
      ' | also looks at | business, relationship',
      ' | response mode | !even keel: feels no gap, and sees no reason to change',
      ' | rating | +3 (supportive)',
      ' | personal win | 让董事会 看到成效',
      ' | business result | 周转从 60 天降到 45 天',
      ' | sources of influence | 1. users in other industries 2. exhibition',
      ' | persuasion | judgement of others · away from a problem',
      ' | buying values | 三年后还用得上',
      ' | faction | 总部派',
      ' | work on attitude to change | set the goal (2026-06-29, 1 day ago): 见过同行的数据',
      ' | work on attitude to us | analyse (2026-07-10)',
      '李总 | response mode | growth: wants more or better, and listens',
      ' | rating | 0',
      '孙岚 | work on contact with us | step not recorded (no date)',
      ' | work on attitude to us | verify (2026-06-01, 29 days ago)',
    ])
    expect(partOf(shownOf(deep, 'zh'), '# 更多了解').slice(10, 14)).toEqual([
      ' | 派系 | 总部派',
      ' | 单维分析：变革态度 | 目标（2026-06-29，1 天前）：见过同行的数据',
      ' | 单维分析：对我方的态度 | 分析（2026-07-10）',
      '李总 | 反馈模式 | 如虎添翼：想要更多更好，愿意听',
    ])
  })

  it('is not spoken of when nothing is recorded', () => {
    expect(fiveDimensions.compute(vitamin, june)).toMatchObject({ competitor_views: [], details: [] })
    const headings = shownOf(vitamin, 'en').filter((line) => line.startsWith('# '))
    expect(headings).toEqual(['# How they are spread', '# What follows', '# How to approach them'])
  })

  it.each([
    'mh_mode: trouble',
    'mh_rating: -1',
    'personal_win: x',
    'business_result: x',
    'influence_sources: [lecture]',
    'persuasion: { criterion: cost }',
    'buying_values: x',
    'faction: x',
  ])('one fact is enough: %s', (fact) => {
    const plan = planOf(`relationships: { people: [{ id: a, name: 甲, ${fact} }] }`)
    expect(fiveDimensions.compute(plan, june).details).toHaveLength(1)
    expect(partOf(shownOf(plan, 'en'), '# More about the people')).toHaveLength(2)
  })
})
