import { describe, expect, it } from 'vitest'
import { executionMap } from '../../src/analyses/maps/execution-map.js'
import { influenceMap } from '../../src/analyses/maps/influence-map.js'
import { strategyTree } from '../../src/analyses/maps/strategy-tree.js'
import type { Analysis } from '../../src/analyses/analysis.js'
import type { Plan } from '../../src/plan/plan.js'
import type { Graph } from '../../src/report/graph.js'
import type { Data } from '../../src/report/report.js'
import type { Language } from '../../src/report/text.js'
import { same } from '../../src/report/words.js'
import { contextAt, planOf } from '../measures/fixtures.js'
import { shown } from './shown.js'

const context = contextAt('2026-06-30')

const linesOf = <Figures extends Data>(analysis: Analysis<Figures>, plan: Plan, language: Language = 'en') =>
  shown(analysis.present(analysis.compute(plan, context), plan, context), language).map((line) =>
    line.replaceAll('\u00a0', ' '),
  )

const graphOf = <Figures extends Data>(analysis: Analysis<Figures>, plan: Plan): Graph => {
  const graph = analysis.draw?.(analysis.compute(plan, context), plan, context)
  if (!graph) throw new Error('no graph')
  return graph
}

/** `n2 double bad strong missing: first line / second line`. */
const nodesOf = ({ nodes }: Graph): readonly string[] =>
  nodes.map(({ id, shape, tone, strong, missing, lines }) =>
    [id, shape, tone, strong && 'strong', missing && 'missing']
      .filter((word) => word !== undefined)
      .join(' ')
      .concat(`: ${lines.map(({ en }) => en.replaceAll('\u00a0', ' ')).join(' / ')}`),
  )

const edgesOf = ({ edges }: Graph): readonly string[] =>
  edges.map(({ from, to, line, label }) => `${from} ${line} ${to}${label ? ` ${label.en}` : ''}`)

/** `Tactics: n4 n5`. */
const lanesOf = ({ lanes = [], nodes }: Graph): readonly string[] =>
  lanes.map(({ en }, lane) => [`${en}:`, ...nodes.filter((node) => node.lane === lane).map(({ id }) => id)].join(' '))

/** `Attitude to us: M mentor, S supporter`, for signs that hold words. */
const legendOf = ({ legend = [] }: Graph, language: Language = 'en'): readonly string[] =>
  legend.map(({ title, signs }) => `${title[language]}: ${signs.map((sign) => sign.label[language]).join(', ')}`)

const groupsOf = ({ groups }: Graph) => groups.map(({ title, nodes }) => [title.en, ...nodes])

const empty = planOf('{}')

const mapped = planOf(`
currency: CNY
relationships:
  people: [{ id: gm, name: 总经理, influence: high }, { id: it, name: 信息总监, influence: low }]
maps:
  strategy:
    goals:
      - id: g1
        statement: Faster
        kind: financial
        metric: days
        unit: d
        current: 45
        target: 30
        due: 2027-06-30
        owner_person: gm
        validated_on: 2026-03-01
        strategies:
          - id: s1
            statement: One truth
            owner_person: it
            tactics:
              - { id: t1, statement: served, owner_person: gone, validated_on: 2026-03-02 }
              - { id: t2, statement: offered }
              - { id: t3, statement: open }
              - { id: t4, statement: not ours }
              - { id: t5, statement: refused }
          - { id: s2, statement: No tactic }
      - { id: g2, statement: No strategy, metric: cost, target: 7 }
      - { id: g3, statement: Later, metric: scrap, due: 2027-01-01 }
  execution:
    steps: { validate_strategy_map: { status: done, done_on: 2026-03-03 }, identify_usable_relationships: { status: doing } }
    mappings:
      - { tactic: t1, solution: S1, fit: fit, note: as agreed }
      - { tactic: t2, solution: S2 }
      - { tactic: t4, fit: no_fit, note: not our field }
      - { tactic: t5, fit: no_fit }
    reference_cases: [{ name: Case, result: 30% less, tactic: t1 }, { name: Loose }]
opportunities:
  - { id: o1, name: D1, stage: C, amount: 1200000.5, tactic: t1, solution: S1 light }
  - { id: o2, name: D2, kind: potential, tactic: t1 }
  - { id: o3, name: D3, stage: F, status: won, amount: 5, tactic: t1 }
  - { id: o4, name: D4, tactic: t1, status: lost }
  - { id: o5, name: D5, stage: A, amount: 10, kind: planned }
  - { id: o6, name: D6, tactic: t9, status: on_hold, stage: B, amount: 1 }
`)

describe('the strategy map', () => {
  it('is a tree with what answers each tactic, and with empty places', () => {
    expect(linesOf(strategyTree, mapped)).toEqual([
      '- ◆ Faster',
      '  financial · days 45 → 30 d · by 2027-06-30',
      '  owner ★ 总经理 · validated 2026-03-01',
      '  - ◇ One truth',
      '    owner 信息总监 · not validated',
      '    - +served',
      '      solution: S1',
      '      deals: D1 (C), D2 (potential), D3 (F · won), D4 (lost)',
      '      owner gone · validated 2026-03-02',
      '    - !offered',
      '      solution: S2 (fit not judged)',
      '      !white space: no deal yet',
      '      owner ? · not validated',
      '    - !!open',
      '      !!white space: no solution and no deal yet',
      '      owner ? · not validated',
      '    - ~not ours',
      '      no solution: not our field',
      '      owner ? · not validated',
      '    - ~refused',
      '      no solution',
      '      owner ? · not validated',
      '  - ◇ No tactic',
      '    owner ? · not validated',
      '    - !!no tactic yet',
      '- ◆ No strategy',
      '  !cost ? → 7 · due ?',
      '  owner ? · not validated',
      '  - !!no strategy yet',
      '- ◆ Later',
      '  !scrap · target ? · by 2027-01-01',
      '  owner ? · not validated',
      '  - !!no strategy yet',
      'validated with the customer: !2 of 10 (goals, strategies and tactics)',
      'white space: !2 (tactics we could serve, without a deal)',
      '◆ = goal, ◇ = strategy, ✓ = a deal serves the tactic, ★ = key player',
    ])
  })

  it('says the same in Chinese', () => {
    expect(linesOf(strategyTree, mapped, 'zh').slice(0, 14)).toEqual([
      '- ◆ Faster',
      '  财务 · days 45 → 30 d · 2027-06-30 前',
      '  负责人 ★ 总经理 · 2026-03-01 已核对',
      '  - ◇ One truth',
      '    负责人 信息总监 · 未核对',
      '    - +served',
      '      方案：S1',
      '      商机：D1（C）、D2（潜在机会）、D3（F · 赢单）、D4（丢单）',
      '      负责人 gone · 2026-03-02 已核对',
      '    - !offered',
      '      方案：S2（未判断是否匹配）',
      '      !空白机会：还没有商机',
      '      负责人 ? · 未核对',
      '    - !!open',
    ])
  })

  it('is good where everything is confirmed and served', () => {
    const plan = planOf(`
maps: { strategy: { goals: [{ id: g, statement: g, metric: m, target: 1, due: 2027-01-01, validated_on: 2026-01-01, strategies: [{ id: s, statement: s, validated_on: 2026-01-01, tactics: [{ id: t, statement: t, validated_on: 2026-01-01 }] }] }] } }
opportunities: [{ id: o, name: O, tactic: t }]
`)
    expect(linesOf(strategyTree, plan).slice(-5)).toEqual([
      '      deal: O',
      '      owner ? · validated 2026-01-01',
      'validated with the customer: +3 of 3 (goals, strategies and tactics)',
      'white space: 0 (tactics we could serve, without a deal)',
      '◆ = goal, ◇ = strategy, ✓ = a deal serves the tactic',
    ])
  })

  it('is one empty place without goals', () => {
    expect(linesOf(strategyTree, empty)).toEqual(['- !!no goal of the customer is recorded'])
    expect(linesOf(strategyTree, empty, 'zh')).toEqual(['- !!还没有记录客户的目标'])
  })

  it('has nodes and lines as data, what is not known as null', () => {
    const figures = strategyTree.compute(mapped, context)
    expect(figures).toMatchObject({
      goals: 3,
      strategies: 2,
      tactics: 5,
      validated: 2,
      validated_of: 10,
      white_space: ['t2', 't3'],
    })
    expect(figures.nodes.map(({ id, kind, parent, subject }) => [id, kind, parent, subject])).toEqual([
      ['n1', 'customer', null, null],
      ['n2', 'goal', 'n1', 'g1'],
      ['n3', 'strategy', 'n2', 's1'],
      ['n4', 'tactic', 'n3', 't1'],
      ['n5', 'tactic', 'n3', 't2'],
      ['n6', 'tactic', 'n3', 't3'],
      ['n7', 'tactic', 'n3', 't4'],
      ['n8', 'tactic', 'n3', 't5'],
      ['n9', 'strategy', 'n2', 's2'],
      ['n10', 'missing_tactic', 'n9', null],
      ['n11', 'goal', 'n1', 'g2'],
      ['n12', 'missing_strategy', 'n11', null],
      ['n13', 'goal', 'n1', 'g3'],
      ['n14', 'missing_strategy', 'n13', null],
    ])
    expect(figures.edges.slice(0, 2)).toEqual([
      { from: 'n1', to: 'n2', kind: 'reached_by' },
      { from: 'n2', to: 'n3', kind: 'reached_by' },
    ])
    expect(figures.nodes[3]).toEqual({
      ...{ id: 'n4', kind: 'tactic', parent: 'n3', subject: 't1', statement: 'served', goal_kind: null, metric: null },
      ...{ unit: null, current: null, target: null, due: null, owner_person: 'gone', owner_key_player: null },
      ...{
        validated_on: '2026-03-02',
        solution: 'S1',
        fit: 'fit',
        note: 'as agreed',
        mapped: true,
        white_space: false,
      },
      opportunities: [
        { id: 'o1', stage: 'C', kind: 'current', state: 'open' },
        { id: 'o2', stage: null, kind: 'potential', state: 'open' },
        { id: 'o3', stage: 'F', kind: 'current', state: 'won' },
        { id: 'o4', stage: null, kind: 'current', state: 'lost' },
      ],
    })
    expect(figures.nodes.map(({ owner_key_player }) => owner_key_player).slice(0, 4)).toEqual([null, true, false, null])
    expect(strategyTree.compute(empty, context)).toMatchObject({ validated: 0, validated_of: 0, white_space: [] })
  })

  it('is drawn from the customer to the right', () => {
    const graph = graphOf(strategyTree, mapped)
    expect(graph.direction).toBe('right')
    expect(nodesOf(graph)).toEqual([
      'n1 pill strong: X',
      'n2 double: ◆ Faster / financial · days 45 → 30 d · by 2027-06-30 / owner ★ 总经理 · validated 2026-03-01',
      'n3 round: ◇ One truth / owner 信息总监 · not validated',
      'n4 box good: served / owner gone · validated 2026-03-02',
      'n5 box warn: offered / owner ? · not validated',
      'n6 box bad: open / owner ? · not validated',
      'n7 box dim: not ours / no solution: not our field / owner ? · not validated',
      'n8 box dim: refused / no solution / owner ? · not validated',
      'n9 round: ◇ No tactic / owner ? · not validated',
      'n10 box bad missing: no tactic yet',
      'n11 double: ◆ No strategy / cost ? → 7 · due ? / owner ? · not validated',
      'n12 box bad missing: no strategy yet',
      'n13 double: ◆ Later / scrap · target ? · by 2027-01-01 / owner ? · not validated',
      'n14 box bad missing: no strategy yet',
      'n15 round: solution: S1',
      'n16 pill: D1 / stage C · 1,200,000.50 CNY · S1 light',
      'n17 pill: D2 / ? CNY · potential',
      'n18 pill good: D3 / stage F · 5 CNY · won',
      'n19 pill dim: D4 / stage ? · ? CNY · lost',
      'n20 round: solution: S2 (fit not judged)',
      'n21 pill warn missing: white space: no deal yet',
      'n22 pill bad missing: white space: no solution and no deal yet',
      'n23 pill: D5 / stage A · 10 CNY · planned',
      'n24 pill dim: D6 / stage B · 1 CNY · on hold',
    ])
    expect(edgesOf(graph).slice(0, 1)).toEqual(['n1 main n2'])
    expect(edgesOf(graph).slice(13)).toEqual([
      'n4 main n15',
      'n15 main n16',
      'n15 main n17',
      'n15 main n18',
      'n15 main n19',
      'n5 main n20',
      'n20 main n21',
      'n6 main n22',
    ])
  })

  it('stands in lanes, with deals that serve no tactic apart', () => {
    const graph = graphOf(strategyTree, mapped)
    expect(lanesOf(graph)).toEqual([
      'Customer: n1',
      'Goals of the customer: n2 n11 n13',
      'Strategies: n3 n9 n12 n14',
      'Tactics: n4 n5 n6 n7 n8 n10',
      'Our solutions: n15 n20 n22',
      'Deals: n16 n17 n18 n19 n21',
    ])
    expect(groupsOf(graph)).toEqual([['Deals that serve no tactic', 'n23', 'n24']])
    expect(graph.description?.en).toBe('3 goals of the customer · 2 strategies · 5 tactics · 2 white spaces')
    expect(legendOf(graph)).toEqual([
      'Tactics: ✓ a deal serves it, ! solution, but no deal yet, ✗ no solution, no deal, we do not serve it, white space: no deal yet',
      'Marks: key player',
    ])
    expect(legendOf(graphOf(strategyTree, empty))).toEqual(['Tactics: ', 'Marks: '])
  })
})

describe('the execution map', () => {
  it('is a tree of tactics, solutions and deals, with what hangs on none apart', () => {
    expect(linesOf(executionMap, mapped)).toEqual([
      '- +served',
      '  as agreed',
      '  - solution: S1',
      '    - D1 · stage C · 1,200,000.50 CNY · S1 light',
      '    - D2 · ? CNY · potential',
      '    - +D3 · stage F · 5 CNY · won',
      '    - ~D4 · stage ? · ? CNY · lost',
      '  - case: Case',
      '    30% less',
      '- !offered',
      '  - solution: S2 (fit not judged)',
      '    - !white space: no deal yet',
      '- !!open',
      '  - !!white space: no solution and no deal yet',
      '- ~not ours',
      '  no solution: not our field',
      '- ~refused',
      '  no solution',
      '# Deals that serve no tactic',
      '- D5 · stage A · 10 CNY · planned',
      '- ~D6 · stage B · 1 CNY · on hold',
      '# Reference cases of no tactic',
      '- case: Loose',
      'solution coverage: 40.0% (2 of 5 tactics have a solution or a deal)',
      'of what we can serve: 66.7% (3 tactics are not marked as no fit)',
      'white space: !2 (tactics we could serve, without a deal)',
      'deals without a tactic: !2',
      '# Steps of the execution map',
      'strategy map validated with the customer: +done (2026-03-03)',
      'usable relationships identified: in progress',
      'similar success cases researched: ~?',
      'opportunities identified: ~?',
      '✓ = a deal serves the tactic',
    ])
  })

  it('says the same in Chinese', () => {
    expect(linesOf(executionMap, mapped, 'zh').slice(0, 22)).toEqual([
      '- +served',
      '  as agreed',
      '  - 方案：S1',
      '    - D1 · 阶段 C · 1,200,000.50 CNY · S1 light',
      '    - D2 · ? CNY · 潜在机会',
      '    - +D3 · 阶段 F · 5 CNY · 赢单',
      '    - ~D4 · 阶段 ? · ? CNY · 丢单',
      '  - 案例：Case',
      '    30% less',
      '- !offered',
      '  - 方案：S2（未判断是否匹配）',
      '    - !空白机会：还没有商机',
      '- !!open',
      '  - !!空白机会：还没有方案和商机',
      '- ~not ours',
      '  无方案：not our field',
      '- ~refused',
      '  无方案',
      '# 没有对应战术的商机',
      '- D5 · 阶段 A · 10 CNY · 计划的机会',
      '- ~D6 · 阶段 B · 1 CNY · 搁置',
      '# 没有对应战术的成功案例',
    ])
  })

  it('is one empty place without tactics', () => {
    expect(linesOf(executionMap, empty)).toEqual([
      '- !!no tactic of the customer is recorded',
      'solution coverage: ~? (0 of 0 tactics have a solution or a deal)',
      'of what we can serve: ~? (0 tactics are not marked as no fit)',
      'white space: 0 (tactics we could serve, without a deal)',
      'deals without a tactic: 0',
      '# Steps of the execution map',
      'strategy map validated with the customer: ~?',
      'usable relationships identified: ~?',
      'similar success cases researched: ~?',
      'opportunities identified: ~?',
    ])
  })

  it('has nodes and lines as data', () => {
    const figures = executionMap.compute(mapped, context)
    expect(figures).toMatchObject({
      currency: 'CNY',
      tactics: 5,
      mapped: 2,
      fit_able: 3,
      solution_coverage_pct: 40,
      fit_coverage_pct: 66.7,
      white_space: ['t2', 't3'],
      without_tactic: ['o5', 'o6'],
    })
    expect(figures.nodes.map(({ id, kind, parent, subject }) => [id, kind, parent, subject])).toEqual([
      ['n1', 'customer', null, null],
      ['n2', 'step', null, null],
      ['n3', 'step', null, null],
      ['n4', 'step', null, null],
      ['n5', 'step', null, null],
      ['n6', 'tactic', 'n1', 't1'],
      ['n7', 'solution', 'n6', null],
      ['n8', 'opportunity', 'n7', 'o1'],
      ['n9', 'opportunity', 'n7', 'o2'],
      ['n10', 'opportunity', 'n7', 'o3'],
      ['n11', 'opportunity', 'n7', 'o4'],
      ['n12', 'reference_case', 'n6', null],
      ['n13', 'tactic', 'n1', 't2'],
      ['n14', 'solution', 'n13', null],
      ['n15', 'white_space', 'n14', null],
      ['n16', 'tactic', 'n1', 't3'],
      ['n17', 'white_space', 'n16', null],
      ['n18', 'tactic', 'n1', 't4'],
      ['n19', 'tactic', 'n1', 't5'],
      ['n20', 'opportunity', null, 'o5'],
      ['n21', 'opportunity', null, 'o6'],
      ['n22', 'reference_case', null, null],
    ])
    expect(figures.edges.map(({ from, to, kind }) => `${from} ${kind} ${to}`)).toEqual([
      'n2 then n3',
      'n3 then n4',
      'n4 then n5',
      'n1 wants n6',
      'n6 answered_by n7',
      'n7 sold_in n8',
      'n7 sold_in n9',
      'n7 sold_in n10',
      'n7 sold_in n11',
      'n6 proved_by n12',
      'n1 wants n13',
      'n13 answered_by n14',
      'n14 open n15',
      'n1 wants n16',
      'n16 open n17',
      'n1 wants n18',
      'n1 wants n19',
    ])
    expect(figures.nodes[7]).toEqual({
      ...{ id: 'n8', kind: 'opportunity', parent: 'n7', subject: 'o1', text: 'D1', result: null, fit: null },
      ...{ note: 'S1 light', mapped: null, white_space: null, stage: 'C', state: 'open', opportunity_kind: 'current' },
      ...{ amount: { exact: '1200000.5' }, step: null, status: null, done_on: null },
    })
    expect(figures.nodes.map(({ amount }) => amount?.exact).filter((one) => one !== undefined)).toEqual([
      '1200000.5',
      '5',
      '10',
      '1',
    ])
  })

  it('is drawn with the steps and what is loose in frames', () => {
    const graph = graphOf(executionMap, mapped)
    expect(graph.direction).toBe('right')
    expect(nodesOf(graph)).toEqual([
      'n1 pill strong: X',
      'n2 box good: strategy map validated with the customer / done · 2026-03-03',
      'n3 box: usable relationships identified / in progress',
      'n4 box dim: similar success cases researched / ?',
      'n5 box dim: opportunities identified / ?',
      'n6 box good: served / as agreed',
      'n7 round: solution: S1',
      'n8 pill: D1 / stage C · 1,200,000.50 CNY · S1 light',
      'n9 pill: D2 / ? CNY · potential',
      'n10 pill good: D3 / stage F · 5 CNY · won',
      'n11 pill dim: D4 / stage ? · ? CNY · lost',
      'n12 box dim: case: Case / 30% less',
      'n13 box warn: offered',
      'n14 round: solution: S2 (fit not judged)',
      'n15 pill warn missing: white space: no deal yet',
      'n16 box bad: open',
      'n17 pill bad missing: white space: no solution and no deal yet',
      'n18 box dim: not ours / no solution: not our field',
      'n19 box dim: refused / no solution',
      'n20 pill: D5 / stage A · 10 CNY · planned',
      'n21 pill dim: D6 / stage B · 1 CNY · on hold',
      'n22 box dim: case: Loose',
    ])
    expect(edgesOf(graph).slice(0, 10)).toEqual([
      'n2 next n3',
      'n3 next n4',
      'n4 next n5',
      'n1 main n6',
      'n6 main n7',
      'n7 main n8',
      'n7 main n9',
      'n7 main n10',
      'n7 main n11',
      'n6 note n12',
    ])
    expect(groupsOf(graph)).toEqual([
      ['Steps of the execution map', 'n2', 'n3', 'n4', 'n5'],
      ['Deals that serve no tactic', 'n20', 'n21'],
      ['Reference cases of no tactic', 'n22'],
    ])
    expect(nodesOf(graphOf(executionMap, empty)).at(-1)).toBe(
      'n6 box bad missing: no tactic of the customer is recorded',
    )
    expect(edgesOf(graphOf(executionMap, empty)).at(-1)).toBe('n1 main n6')
  })
})

const around = planOf(`
team: [{ id: t1, name: 赵宁 }]
relationships:
  people:
    - { id: gm, name: 总经理, title: GM, roles: [decision_maker], forces: [e_db, e_pb], influence: high, attitude: neutral, contact: brief, influences: [it, gone] }
    - { id: it, name: 信息总监, reports_to: gm, follows: ex, forces: [t_ca], influence: medium, attitude: supporter, contact: multiple, coverage: [t1, t2] }
    - { id: op, name: 王总, reports_to: gm, roles: [approver], attitude: opponent, influences: [it], coverage: [t9] }
    - { id: me, name: 李总, reports_to: me }
    - { id: lo, name: 孙岚, reports_to: lost, attitude: mentor }
    - { id: ex, name: 顾问, external: true, organisation: h1, reports_to: gm, attitude: mentor, influence: high }
  organisations:
    - { id: h1, name: 咨询公司, type: consultancy, influence: high, stance: neutral, relationship: { current: contact, desired: allied } }
    - { id: h2, name: 对手的伙伴, stance: rival }
    - { id: h3, name: 设计院, stance: ally }
`)

describe('the influence map', () => {
  it('is a tree of people, with houses, lines and empty seats below', () => {
    expect(linesOf(influenceMap, around)).toEqual([
      '- ★ 总经理 · GM',
      '  decision maker · final decision, assists the decision',
      '  influence high · neutral · little contact',
      '  !!nobody covers',
      '  - +信息总监',
      '    guards the standards',
      '    influence medium · supporter · much contact · lead 赵宁',
      '    !pulled both ways: by 顾问 for us, by 王总 against us',
      '  - !!★ 王总',
      '    approver',
      '    influence ? · opponent · contact ? · lead t9',
      '- ~李总',
      '  role ?',
      '  influence ? · attitude ? · contact ?',
      '  !nobody covers',
      '  !reports to 李总: that is a circle',
      '- !lost: not on the map',
      '  - +孙岚',
      '    role ?',
      '    influence ? · mentor · contact ?',
      '    !nobody covers',
      '- !gone: not on the map',
      'influence map: !amber (a key player supports us, but none who decides or approves)',
      'key players: 1 of 3 for us',
      '★ = key player, ✓ = for us, ✗ = against us, ? = not known',
      '# Around the customer',
      '- 咨询公司 · consultancy',
      '  influence high · neutral · in contact → allied',
      '  - +★ 顾问',
      '    role ?',
      '    influence high · mentor · contact ?',
      '    !!nobody covers',
      '    reports to 总经理',
      '- !!对手的伙伴',
      '  influence ? · in the rival camp · ? → ?',
      '- +设计院',
      '  influence ? · ally · ? → ?',
      '# Who influences whom',
      '- 总经理 → 信息总监, gone',
      '- 王总 → 信息总监',
      '# Who follows whom',
      '- 信息总监 → 顾问',
      '# Empty seats',
      '- !chairman',
      '- !general manager',
      '- !VP in charge',
      '- !CFO',
      '- !head of IT',
    ])
  })

  it('says the same in Chinese', () => {
    const lines = linesOf(influenceMap, around, 'zh')
    expect(lines.slice(0, 26)).toEqual([
      '- ★ 总经理 · GM',
      '  决策者 · 最终决策、辅助决策',
      '  影响力 高 · 中立者 · 联系较少',
      '  !!无人覆盖',
      '  - +信息总监',
      '    标准把关',
      '    影响力 中 · 支持者 · 联系较多 · 主责 赵宁',
      '    !受到两边影响：顾问支持我方，王总不支持我方',
      '  - !!★ 王总',
      '    批准者',
      '    影响力 ? · 反对者 · 联系 ? · 主责 t9',
      '- ~李总',
      '  角色 ?',
      '  影响力 ? · 态度 ? · 联系 ?',
      '  !无人覆盖',
      '  !汇报给李总：形成了循环',
      '- !lost：不在地图上',
      '  - +孙岚',
      '    角色 ?',
      '    影响力 ? · 指导者 · 联系 ?',
      '    !无人覆盖',
      '- !gone：不在地图上',
      '影响力地图: !黄 (有关键人支持，但不是决策者或批准者)',
      '关键人: 支持我方 1/3',
      '★ = 关键人, ✓ = 支持我方, ✗ = 不支持我方, ? = 未知',
      '# 客户之外',
    ])
    expect(lines.slice(-10)).toEqual([
      '- 总经理 → 信息总监、gone',
      '- 王总 → 信息总监',
      '# 谁听谁的',
      '- 信息总监 → 顾问',
      '# 空位',
      '- !董事长',
      '- !总经理',
      '- !分管副总',
      '- !财务总监',
      '- !信息化主管',
    ])
  })

  it('says so when nobody is recorded, and shows every seat empty', () => {
    expect(linesOf(influenceMap, empty)).toEqual([
      '!nobody of the customer is recorded',
      'influence map: !!no map (nobody is recorded)',
      'key players: 0 of 0 for us',
      '# Empty seats',
      '- !!decision maker',
      '- !chairman',
      '- !general manager',
      '- !VP in charge',
      '- !CFO',
      '- !head of IT',
    ])
  })

  it('names the deals in which nobody decides, and misses lines of influence', () => {
    const plan = planOf(`
relationships:
  people:
    - { id: a, name: 甲, roles: [decision_maker], position_class: [chairman, general_manager, vp_in_charge, cfo, it_head] }
    - { id: b, name: 乙 }
opportunities: [{ id: o, name: ERP, stage: B, people: [b] }]
`)
    const lines = linesOf(influenceMap, plan)
    expect(lines.slice(-7)).toEqual([
      '  !nobody covers',
      'influence map: !!red (no key player supports us)',
      'key players: 0 of 1 for us',
      '★ = key player, ✓ = for us, ✗ = against us, ? = not known',
      '!no line of influence is recorded',
      '# Empty seats',
      '- !!decision maker of "ERP"',
    ])
    expect(linesOf(influenceMap, plan, 'zh')).toContain('- !!“ERP”的决策者')
    expect(linesOf(influenceMap, plan, 'zh')).toContain('!还没有记录谁影响谁')
    expect(influenceMap.compute(plan, context)).toMatchObject({
      decision_maker_missing: false,
      deals_without_decision_maker: ['o'],
      empty_posts: [],
    })
  })

  it('has no seats to show where none is empty', () => {
    const plan = planOf(
      'relationships: { people: [{ id: a, name: 甲, roles: [decision_maker], position_class: [chairman, general_manager, vp_in_charge, cfo, it_head] }] }',
    )
    expect(linesOf(influenceMap, plan)).not.toContain('# Empty seats')
    expect(groupsOf(graphOf(influenceMap, plan))).toEqual([])
  })

  it('has nodes and lines as data', () => {
    const figures = influenceMap.compute(around, context)
    expect(figures).toMatchObject({
      map_status: 'amber',
      people: 6,
      key_players: ['gm', 'op', 'ex'],
      supportive_key_players: ['ex'],
      conflicts: [{ person: 'it', for_us: ['ex'], against_us: ['op'] }],
      empty_posts: ['chairman', 'general_manager', 'vp_in_charge', 'cfo', 'it_head'],
      decision_maker_missing: false,
      deals_without_decision_maker: [],
    })
    expect(figures.nodes.map(({ id, kind, parent, subject, side }) => [id, kind, parent, subject, side])).toEqual([
      ['n1', 'person', null, 'gm', 'undecided'],
      ['n2', 'person', 'n1', 'it', 'for_us'],
      ['n3', 'person', 'n1', 'op', 'against_us'],
      ['n4', 'person', null, 'me', null],
      ['n5', 'unknown_person', null, 'lost', null],
      ['n6', 'person', 'n5', 'lo', 'for_us'],
      ['n7', 'organisation', null, 'h1', null],
      ['n8', 'person', 'n7', 'ex', 'for_us'],
      ['n9', 'organisation', null, 'h2', null],
      ['n10', 'organisation', null, 'h3', null],
      ['n11', 'unknown_person', null, 'gone', null],
      ['n12', 'empty_post', null, null, null],
      ['n13', 'empty_post', null, null, null],
      ['n14', 'empty_post', null, null, null],
      ['n15', 'empty_post', null, null, null],
      ['n16', 'empty_post', null, null, null],
    ])
    expect(figures.edges.map(({ from, to, kind }) => `${from} ${kind} ${to}`)).toEqual([
      'n2 reports_to n1',
      'n3 reports_to n1',
      'n6 reports_to n5',
      'n8 belongs_to n7',
      'n8 reports_to n1',
      'n1 influences n2',
      'n1 influences n11',
      'n3 influences n2',
      'n2 follows n8',
    ])
    expect(figures.nodes[1]).toEqual({
      ...{ id: 'n2', kind: 'person', parent: 'n1', subject: 'it', name: '信息总监', title: null, external: false },
      ...{ key_player: false, roles: [], forces: ['t_ca'], influence: 'medium', attitude: 'supporter', side: 'for_us' },
      ...{ contact: 'multiple', lead: 't1', other_boss: null, type: null, stance: null, relationship: null },
      ...{ position_class: null, opportunity: null },
    })
    expect(figures.nodes.flatMap(({ other_boss }) => other_boss ?? [])).toEqual([
      { person: 'me', why: 'circle' },
      { person: 'gm', why: 'across' },
    ])
    expect(figures.nodes[6]).toMatchObject({
      external: true,
      type: 'consultancy',
      stance: 'neutral',
      relationship: { current: 'contact', desired: 'allied' },
    })
    expect(figures.nodes[8]?.relationship).toEqual({ current: null, desired: null })
  })

  it('is drawn downwards, with arrows beside the reporting lines', () => {
    const graph = graphOf(influenceMap, around)
    expect(graph.direction).toBe('down')
    expect(nodesOf(graph)).toEqual([
      'n1 box strong: ★ 总经理 · GM / decision maker · final decision, assists the decision / influence high · neutral · little contact / nobody covers',
      'n2 box good: 信息总监 / guards the standards / influence medium · supporter · much contact · lead 赵宁 / pulled both ways: by 顾问 for us, by 王总 against us',
      'n3 box bad strong: ★ 王总 / approver / influence ? · opponent · contact ? · lead t9',
      'n4 box dim: 李总 / role ? / influence ? · attitude ? · contact ? / nobody covers / reports to 李总: that is a circle',
      'n5 box warn missing: lost: not on the map',
      'n6 box good: 孙岚 / role ? / influence ? · mentor · contact ? / nobody covers',
      'n7 double: 咨询公司 · consultancy / influence high · neutral · in contact → allied',
      'n8 round good strong: ★ 顾问 / role ? / influence high · mentor · contact ? / nobody covers / reports to 总经理',
      'n9 double bad: 对手的伙伴 / influence ? · in the rival camp · ? → ?',
      'n10 double good: 设计院 / influence ? · ally · ? → ?',
      'n11 box warn missing: gone: not on the map',
      'n12 box warn missing: chairman',
      'n13 box warn missing: general manager',
      'n14 box warn missing: VP in charge',
      'n15 box warn missing: CFO',
      'n16 box warn missing: head of IT',
    ])
    expect(edgesOf(graph)).toEqual([
      'n1 main n2',
      'n1 main n3',
      'n5 main n6',
      'n7 main n8',
      'n8 weak n1 reports to',
      'n1 side n2 influences',
      'n1 side n11 influences',
      'n3 side n2 influences',
      'n2 weak n8 follows',
    ])
    expect(groupsOf(graph)).toEqual([
      ['Around the customer', 'n7', 'n8', 'n9', 'n10'],
      ['Empty seats', 'n12', 'n13', 'n14', 'n15', 'n16'],
    ])
  })

  it('shows people as cards', () => {
    const cards = graphOf(influenceMap, around).nodes.map(({ card }) => card)
    expect(cards[0]).toEqual({
      name: same('★ 总经理'),
      lines: [
        same('GM'),
        { en: expect.stringContaining('decision maker') as string, zh: '决策者 · 最终决策、辅助决策' },
      ],
      weight: 1,
      firmness: 1 / 3,
      badge: { en: 'Ne', zh: '中' },
      note: { en: 'little contact', zh: '联系较少' },
      tag: { text: { en: 'nobody', zh: '无人' }, tone: 'bad' },
    })
    expect(cards[1]).toMatchObject({ weight: 2 / 3, badge: { en: 'S', zh: '支' }, tag: { text: same('赵宁') } })
    expect(cards[2]).toMatchObject({
      weight: null,
      firmness: null,
      badge: { en: 'O', zh: '反' },
      tag: { text: same('t9') },
    })
    expect(cards[3]).toMatchObject({ badge: same('?'), lines: [{ en: 'role ?', zh: '角色 ?' }] })
    expect(cards[3]?.tag.tone).toBe('warn')
    expect([cards[4], cards[6], cards[11]]).toEqual([undefined, undefined, undefined])
  })

  it('marks lines that pull in opposite directions, and says what is to be seen', () => {
    const graph = graphOf(influenceMap, around)
    expect(graph.edges.flatMap(({ from, to, tone }) => (tone ? [`${from} ${to} ${tone}`] : []))).toEqual([
      'n3 n2 bad',
      'n2 n8 good',
    ])
    expect(graph.home?.en).toBe('At the customer')
    expect(graph.description?.zh).toBe('6 人 · 3 位关键人 · 1 位支持我方 · 4 条影响关系 · 1 人受到两边影响 · 5 个空位')
    expect(legendOf(graph)).toEqual([
      'Attitude to us: mentor, supporter, neutral, non-supporter, opponent, not known',
      'Influence: high, medium, low, not known, key player',
      'Contact with us: no contact, little contact, much contact, deep contact, not known',
      'Covered by: role ?, nobody covers',
      'Lines: reports to, influences, follows, conflict: pulls for us, conflict: pulls against us',
      'Outlines: from outside, organisation around the customer, nobody known yet',
    ])
    expect(legendOf(graphOf(influenceMap, empty))).toEqual(['Lines: '])
  })

  it('draws an unknown decision maker in red', () => {
    expect(nodesOf(graphOf(influenceMap, empty))[0]).toBe('n1 box bad missing: decision maker')
  })

  it.each([
    ['basic', '{ id: a, name: a }', '!basic'],
    ['green', '{ id: a, name: a, roles: [decision_maker], attitude: mentor }', '+green'],
  ])('has the status %s with its tone', (_, person, shownAs) => {
    expect(linesOf(influenceMap, planOf(`relationships: { people: [${person}] }`)).join('\n')).toContain(
      `influence map: ${shownAs} (`,
    )
  })
})
