import { describe, expect, it } from 'vitest'
import { defaultPlaybook as playbook } from '../../src/playbook/default.generated.js'
import { defaultMarks } from '../../src/playbook/marks.generated.js'
import { playbookProblems } from '../../src/playbook/problems.js'
import { planSchema } from '../schemas/schema.js'

const stages = ['A', 'B', 'C', 'D', 'E', 'F'] as const

describe('stage ladders', () => {
  // Domain 1.3, table S3-06; buyer steps from table 2.4.2.
  it.each([
    ['A', '了解商机', 10, 80, 7, ['account_manager'], 'need_and_initiation', 10],
    ['B', '确认商机', 25, 70, 7, ['account_manager'], 'supplier_survey_screening', 10],
    ['C', '方案论证', 50, 60, 10, ['account_manager', 'consultant'], 'purchase_criteria', 12],
    ['D', '商务谈判', 75, 50, 7, ['account_manager', 'consultant', 'director'], 'tender_evaluation', 9],
    ['E', '销售成交', 90, 90, 7, ['account_manager', 'director'], 'purchase_commitment', 5],
    ['F', '交接回款', 100, 100, null, ['account_manager', 'delivery'], 'install_implement', 5],
  ] as const)('stage %s', (code, name, winRate, conversion, days, participants, buyerStep, actions) => {
    const stage = playbook.ladders.default?.[code]
    expect(stage).toMatchObject({
      name: { zh: name },
      win_rate: winRate,
      conversion,
      planned_days: days,
      participants,
      buyer_step: buyerStep,
    })
    const codes = Object.keys(stage?.key_actions ?? {})
    expect(codes).toEqual(Array.from({ length: actions }, (_, index) => `${code}${index + 1}`))
  })

  it('long_cycle is the default with six times the duration', () => {
    for (const code of stages) {
      const { planned_days: days, ...rest } = playbook.ladders.default![code]
      expect(playbook.ladders.long_cycle?.[code]).toEqual({ ...rest, planned_days: days === null ? null : days * 6 })
    }
  })

  it('the label sets follow the mapping of the stage vocabularies', () => {
    const names = (set: string) => stages.map((code) => playbook.label_sets[set]?.[code].zh)
    expect(names('four_stage')).toEqual(['意向阶段', '意向阶段', '方案阶段', '商务阶段', '成交阶段', '成交之后'])
    expect(names('six_phase')).toEqual(['开发阶段', '销售进入阶段', '提案阶段', '投标阶段', '商务谈判签约', '工程实施'])
  })

  it('the scale of stages carries the names of the default ladder', () => {
    for (const code of stages)
      expect(playbook.scales.stage?.[code]?.label).toEqual(playbook.ladders.default?.[code].name)
  })
})

describe('limits and weights', () => {
  // Domain 0.3, 2.2, 2.7, 2.9, 2.10 and product section 8.
  it.each([
    ['currency', playbook.currency, 'CNY'],
    ['ladder', playbook.ladder, 'default'],
    ['stage labels', playbook.stage_labels, 'default'],
    ['key player', playbook.people.key_player, { influence: ['high'], roles: ['decision_maker', 'approver'] }],
    ['decision structure', playbook.people.decision_structure, ['decision_maker', 'approver', 'recommender']],
    ['decision maker', playbook.people.decision_maker, ['decision_maker']],
    ['approver', playbook.people.approver, ['approver']],
    ['supportive', playbook.people.supportive, ['supporter', 'mentor']],
    ['mentor', playbook.people.mentor, ['mentor']],
    ['thread', playbook.people.thread_contact, ['multiple', 'in_depth']],
    ['not receptive', playbook.people.not_receptive, ['even_keel', 'overconfident']],
    [
      'implicit channels',
      playbook.implicit_channels,
      ['customer_complaint', 'information_system', 'product_performance', 'related_need'],
    ],
    ['gap priority', playbook.gap_priority, { critical: 6, significant: 3, minor: 1 }],
    ['threads', playbook.threads, { error_below: 2, warning_below: 3 }],
    ['coverage', playbook.coverage, { decision_maker_level: 3 }],
    ['VPC rows', playbook.segmentation.vpc_rows, [300_000_000, 30_000_000]],
    ['NDF rows', playbook.segmentation.ndf_rows, [10_000_000, 2_000_000]],
    ['RAD budget', playbook.segmentation.rad_budget, { R: 500_000, A: 100_000 }],
    ['RAD share', playbook.segmentation.rad_share, [50, 25]],
    ['segmentation currency', playbook.segmentation.currency, 'CNY'],
    ['second table', playbook.segmentation.second_table, { P: 'none', C: 'ndf', V: 'rad' }],
    ['control', playbook.control, { weights: { w: 9, f: 3, c: 1 }, win_from: 116, volatile_from: 27 }],
    [
      'service',
      playbook.service,
      { binding_level: 3, solution_level: 3, solution_traits: ['solution_purchase'], longer_is_better: ['warranty'] },
    ],
    ['answers', [playbook.self_assessment.lowest_answer, playbook.self_assessment.highest_answer], [1, 5]],
    ['bands of the self-assessment', playbook.self_assessment.bands, { strong: 16, fair: 11 }],
    ['exchange rates', playbook.exchange_rates, []],
    ['severities', playbook.severities, {}],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected)
  })

  it('pipeline categories', () => {
    expect(playbook.pipeline.categories).toMatchObject({
      commit_from_stage: 'D',
      commit_zone: 'win',
      best_case_from_stage: 'C',
      best_case_not_zone: 'loss',
    })
  })
})

describe('scales', () => {
  // Domain section 3.
  it.each([
    ['influence', { high: 3, medium: 2, low: 1 }],
    ['relationship', { none: 0, vendor: 1, credible_source: 2, problem_solver: 3, trusted_advisor: 4 }],
    ['attitude', { mentor: 2, supporter: 1, neutral: 0, non_supporter: -1, opponent: -2 }],
    ['contact', { none: 0, brief: 1, multiple: 2, in_depth: 3 }],
    [
      'mh_rating',
      {
        enthusiastic_advocate: 5,
        strongly_supportive: 4,
        supportive: 3,
        interested: 2,
        goes_along: 1,
        will_not_resist: -1,
        uninterested: -2,
        mildly_negative: -3,
        strongly_negative: -4,
        antagonistic: -5,
      },
    ],
    ['change', { innovator: 5, visionary: 4, pragmatist: 3, conservative: 2, laggard: 1 }],
    ['need', { physiological: 1, safety: 2, belonging: 3, esteem: 4, self_actualization: 5 }],
    ['organisation_relationship', { none: 0, contact: 1, cooperating: 2, allied: 3 }],
    ['seniority', { operational: 1, middle: 2, executive: 3 }],
    ['service_level', { responsive: 1, proactive: 2, total_solution: 3, relationship_marketing: 4 }],
    ['seller_rung', { beginner: 1, traditional: 2, competitive: 3, relationship_manager: 4 }],
    [
      'buyer_step',
      {
        need_and_initiation: 1,
        supplier_survey_screening: 2,
        purchase_criteria: 3,
        tender_evaluation: 4,
        purchase_commitment: 5,
        install_implement: 6,
      },
    ],
    [
      'team_role',
      {
        account_manager: 1,
        key_account_manager: 2,
        consultant: 2,
        director: 3,
        executive: 4,
        delivery: 1,
        service: 1,
        finance: 1,
      },
    ],
  ])('the numbers of %s', (scale, numbers) => {
    const levels = Object.entries(playbook.scales[scale] ?? {})
    expect(levels.map(([id, { number }]) => [id, number])).toEqual(Object.entries(numbers))
  })

  it('no other scale has numbers', () => {
    const numbered = Object.entries(playbook.scales)
      .filter(([, levels]) => Object.values(levels).some(({ number }) => number !== undefined))
      .map(([name]) => name)
    expect(numbered).toHaveLength(13)
  })

  it('the nine forces have the printed codes and buyer classes', () => {
    expect(Object.values(playbook.scales.force ?? {}).map(({ code, buyer_class }) => [code, buyer_class])).toEqual([
      ['E-DB', 'EB'],
      ['E-PB', 'EB'],
      ['U-WB', 'UB'],
      ['U-BB', 'UB'],
      ['T-CA', 'TB'],
      ['T-FB', 'TB'],
      ['T-AB', 'TB'],
      ['C-CO', 'COACH'],
      ['C-CA', 'COACH'],
    ])
  })

  it('every attitude to change has a value position', () => {
    expect(Object.values(playbook.scales.change ?? {}).map(({ value_position }) => value_position?.zh)).toEqual([
      '产品优越性',
      '未来竞争优势',
      '相关成功案例',
      '确保投资回报',
      '保护投资',
    ])
  })

  const explained = [
    ...['influence', 'relationship', 'attitude', 'contact', 'change', 'need', 'focus', 'role', 'force'],
    ...['position_class', 'seniority', 'confidence', 'organisation_relationship', 'lifecycle', 'vpc', 'ndf'],
    ...['adaptation', 'service_level', 'stage', 'c139_clarity', 'buyer_step', 'plan_status', 'opportunity_kind'],
    ...['opportunity_status', 'goal_category', 'sub_goal_category', 'action_status', 'characteristic', 'lever'],
    ...['focus_concern', 'discount_reason', 'loss_reason', 'need_channel', 'influence_source', 'preparation'],
    ...['vulnerability_class', 'dimension_work_step', 'execution_step', 'research', 'organisation_type'],
    ...['persuasion_judgement', 'persuasion_detail', 'persuasion_comparison', 'persuasion_motivation'],
    ...['persuasion_criterion', 'seller_rung', 'mh_mode', 'spin_type', 'lever_factor', 'criterion_mark'],
  ]
  it.each(explained)('every level of %s says what it means', (scale) => {
    for (const [id, { meaning }] of Object.entries(playbook.scales[scale]!)) expect(meaning, id).toBeDefined()
  })

  it.each(['influence', 'relationship', 'attitude', 'contact', 'change', 'need', 'focus'])(
    'every level of %s has a question that leads to it',
    (scale) => {
      for (const [id, { questions }] of Object.entries(playbook.scales[scale]!))
        expect(questions?.length, id).toBeGreaterThan(0)
    },
  )

  it('every scale says what it is about, and no other', () => {
    expect(Object.keys(playbook.scale_descriptions)).toEqual(Object.keys(playbook.scales))
  })
})

describe('questions and methods', () => {
  const ids = (scale: string) => Object.keys(playbook.scales[scale] ?? {})

  it('every question of the self-assessment counts in exactly one score (domain S2-18)', () => {
    const { scores } = playbook.self_assessment
    expect(Object.keys(scores)).toEqual(ids('self_assessment_score'))
    expect(Object.values(scores).flat().sort()).toEqual(ids('self_assessment_question').sort())
    expect(ids('self_assessment_question')).toHaveLength(16)
    for (const questions of Object.values(scores)) expect(questions).toHaveLength(4)
  })

  it('are the keys that a plan has', () => {
    const { properties: account = {} } = planSchema.definitions?.['account'] ?? {}
    const { properties: person = {} } = planSchema.definitions?.['person'] ?? {}
    expect(ids('stickiness_method')).toEqual(Object.keys(account['stickiness']?.properties ?? {}))
    expect(ids('stickiness_method')).toHaveLength(17)
    expect(ids('service_time')).toEqual(Object.keys(account['service_times']?.properties ?? {}))
    expect(ids('willingness_question')).toEqual(Object.keys(person['willingness']?.properties ?? {}))
    expect(ids('willingness_question')).toHaveLength(10)
  })
})

describe('the whole file', () => {
  const texts: [string, string, string][] = []
  const walk = (node: unknown, path: readonly string[]): void => {
    if (typeof node !== 'object' || node === null) return
    const entries = Object.entries(node)
    const [en, zh] = entries
    if (en?.[0] === 'en' || zh?.[0] === 'zh') texts.push([path.join('.'), String(en?.[1]), String(zh?.[1])])
    else for (const [key, child] of entries) walk(child, [...path, key])
  }
  walk(playbook, [])

  it('has every text in both languages', () => {
    expect(texts.length).toBeGreaterThan(700)
    expect(texts.filter(([, en]) => !/^[\x20-\x7e]*[A-Za-z][\x20-\x7e]*$/.test(en))).toEqual([])
    // A text is Chinese when it holds a Chinese character.
    expect(texts.filter(([, , zh]) => !/\p{Script=Han}/u.test(zh))).toEqual([])
  })

  it('contradicts itself nowhere', () => {
    expect(playbookProblems(playbook)).toEqual([])
  })

  it('gives the source of its values', () => {
    expect(defaultMarks).toMatchObject({
      currency: 'HOUSE',
      'ladders.default.A.win_rate': 'S3-06',
      'ladders.default.A.buyer_step': 'S1-10',
      'ladders.default.A.key_actions.A1': 'S3-07',
      'ladders.default.E.conversion': 'HOUSE',
      'ladders.default.E.win_rate': 'S3-06',
      'ladders.long_cycle.C.planned_days': 'HOUSE',
      'segmentation.rad_share': 'S3-04',
      'control.win_from': 'PUB 1',
      'control.weights.w': 'HOUSE',
      'threads.error_below': 'PUB 10',
      'excluded_fields.religion.reason': 'PUB 12',
      'excluded_fields.income.label': 'S2-35',
      'scales.attitude.mentor.number': 'S4-10, PUB 2',
      'scales.influence.high.number': 'HOUSE',
      'scales.touch_channel.fax.label': 'S3-09',
      'scales.touch_channel.im.label': 'HOUSE',
    })
  })

  it('refuses the personal fields of the customer file that are excluded', () => {
    const keys = ['religion', 'age', 'zodiac', 'birthplace', 'family_position', 'home_address', 'family_members']
    const spellings = ['religious_belief', 'place_of_birth', 'address', 'family', 'salary', 'income', 'superstition']
    for (const key of [...keys, ...spellings, '宗教信仰', '年龄', '家庭住址', '收入'])
      expect(playbook.excluded_fields, key).toHaveProperty(key)
  })
})
