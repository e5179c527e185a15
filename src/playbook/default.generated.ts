/* Generated from src/playbook/default.yaml by `npm run generate`. Never edited. */
import type { Playbook } from './playbook.js'

export const defaultPlaybook: Playbook = {
  currency: 'CNY',
  ladder: 'default',
  stage_labels: 'default',
  ladders: {
    default: {
      A: {
        name: { en: 'understand the opportunity', zh: '了解商机' },
        win_rate: 10,
        conversion: 80,
        planned_days: 7,
        participants: ['account_manager'],
        key_result: { en: "the customer's need is understood", zh: '已了解客户需求' },
        buyer_step: 'need_and_initiation',
        key_actions: {
          A1: { en: 'find an informant and develop the contact', zh: '找到线人并发展关系' },
          A2: { en: 'learn how the company is organised', zh: '摸清企业组织架构' },
          A3: { en: 'learn how the five buyers relate to each other', zh: '了解五个买者之间的关系' },
          A4: { en: 'learn what troubles the company', zh: '了解企业存在的问题' },
          A5: { en: 'gather information on the industry', zh: '收集行业信息' },
          A6: { en: 'find out whether competitors are involved', zh: '查明有没有竞争对手' },
          A7: { en: 'learn what the customer thinks of our company', zh: '了解客户怎样评价我公司' },
          A8: { en: 'learn how far our products are accepted', zh: '了解客户对我方产品的认可程度' },
          A9: {
            en: 'learn through the informant how much the decision maker cares',
            zh: '通过线人了解决策者的重视程度',
          },
          A10: { en: 'find out whether our product is needed', zh: '确认企业是否需要我方产品' },
        },
      },
      B: {
        name: { en: 'confirm the opportunity', zh: '确认商机' },
        win_rate: 25,
        conversion: 70,
        planned_days: 7,
        participants: ['account_manager'],
        key_result: { en: 'the intent to buy a product is confirmed', zh: '已确认客户的产品需求意向' },
        buyer_step: 'supplier_survey_screening',
        key_actions: {
          B1: { en: 'build trust with users and technical experts', zh: '与使用者和技术专家建立信赖' },
          B2: {
            en: 'turn users and technical experts into informants where possible',
            zh: '尽量把使用者和技术专家发展成线人',
          },
          B3: { en: 'win first goodwill with the decision maker', zh: '与决策者建立初步好感' },
          B4: {
            en: "learn the biggest management problem and the company's stage",
            zh: '了解最大的管理问题和企业所处阶段',
          },
          B5: {
            en: "learn the decision maker's buying values and persuasion type",
            zh: '了解决策者的购买价值观和说服类型',
          },
          B6: { en: 'pin down the need by looking for gaps', zh: '从差距入手进一步确定需求' },
          B7: { en: "gain credibility through other customers' words", zh: '借客户见证提高可信度' },
          B8: { en: 'gather information on the competitors', zh: '收集竞争对手信息' },
          B9: {
            en: 'compare strengths and weaknesses, set the strategy, plan the sale',
            zh: '比较优劣势，确定竞争策略和销售计划',
          },
          B10: { en: 'learn how the decision is made', zh: '了解决策流程' },
        },
      },
      C: {
        name: { en: 'validate the solution', zh: '方案论证' },
        win_rate: 50,
        conversion: 60,
        planned_days: 10,
        participants: ['account_manager', 'consultant'],
        key_result: {
          en: 'a product fitted to the customer is offered and presented in detail',
          zh: '已按客户情况提供产品并详细介绍',
        },
        buyer_step: 'purchase_criteria',
        key_actions: {
          C1: { en: 'form the sales team with our experts', zh: '组建有公司专家支持的销售团队' },
          C2: { en: 'set a strategy for the decision process', zh: '针对决策流程制定策略' },
          C3: {
            en: "fit the sales plan to the decision maker's values and persuasion type",
            zh: '按决策者的价值观和说服类型设计销售方案',
          },
          C4: {
            en: 'make a good impression on influencers so that they do not oppose',
            zh: '给影响者留下好印象，确保其不反对',
          },
          C5: { en: "win the decision maker's trust and present the solution", zh: '取得决策者信赖并介绍方案' },
          C6: { en: 'find the strongest resistance and the key opponent', zh: '找出最大抗拒点和关键反对人' },
          C7: {
            en: 'let users and technical experts back the solution before the decision maker',
            zh: '让使用者和技术专家支持决策者推行方案',
          },
          C8: {
            en: 'learn price expectation, commercial terms and special promises',
            zh: '了解价格预期、商务条款和特别承诺',
          },
          C9: {
            en: "learn the competitors' solution, price and strategy; arrange a top-level meeting",
            zh: '了解对手的方案、报价和策略，促成高层会谈',
          },
          C10: { en: 'take the customer to reference sites and to our company', zh: '带客户参观标杆企业和我公司' },
          C11: { en: 'use consultants to explain the solution', zh: '用好顾问资源讲解方案' },
          C12: {
            en: 'obtain inside information on the decision circle through the informant',
            zh: '通过线人掌握决策圈内部信息',
          },
        },
      },
      D: {
        name: { en: 'commercial negotiation', zh: '商务谈判' },
        win_rate: 75,
        conversion: 50,
        planned_days: 7,
        participants: ['account_manager', 'consultant', 'director'],
        key_result: {
          en: 'price, effect, implementation steps and service are confirmed',
          zh: '已就价格、效果、实施步骤和服务达成确认',
        },
        buyer_step: 'tender_evaluation',
        key_actions: {
          D1: {
            en: 'learn progress and worries of the decision circle through the informant',
            zh: '通过线人了解项目进展和决策圈的顾虑',
          },
          D2: {
            en: 'have a director or general manager support the negotiation',
            zh: '由客户总监或分公司总经理支持谈判',
          },
          D3: { en: 'prepare a negotiation plan for each worry', zh: '针对每项顾虑准备谈判方案' },
          D4: {
            en: "let users and technical experts push the customer's approval of the project",
            zh: '借使用者和技术专家推动客户立项',
          },
          D5: { en: 'reach basic agreement with the customer', zh: '与客户达成基本一致' },
          D6: { en: "weaken the competitors' influence from several sides", zh: '多方面削弱竞争对手的影响' },
          D7: { en: 'weaken objections inside the customer from several sides', zh: '多方面化解客户内部的反对意见' },
          D8: {
            en: "obtain our company's support and added value for the customer",
            zh: '争取公司支持，给客户附加值',
          },
          D9: { en: 'reach a framework agreement on cooperation', zh: '达成框架性合作意向' },
        },
      },
      E: {
        name: { en: 'close the sale', zh: '销售成交' },
        win_rate: 90,
        conversion: 90,
        planned_days: 7,
        participants: ['account_manager', 'director'],
        key_result: { en: 'the contract is approved and signed', zh: '合同已审批并签订' },
        buyer_step: 'purchase_commitment',
        key_actions: {
          E1: { en: 'confirm the final terms and the list of approvals', zh: '确认最终条款和审批清单' },
          E2: { en: 'have the contract approved on our side', zh: '完成我方内部合同审批' },
          E3: { en: "follow the customer's signing process", zh: '跟进客户签批流程' },
          E4: { en: 'settle the last objections', zh: '化解最后的异议' },
          E5: { en: 'sign the contract', zh: '签订合同' },
        },
      },
      F: {
        name: { en: 'hand over and collect', zh: '交接回款' },
        win_rate: 100,
        conversion: 100,
        planned_days: null,
        participants: ['account_manager', 'delivery'],
        key_result: { en: 'the project is handed over, accepted and paid', zh: '已完成交接、验收和回款' },
        buyer_step: 'install_implement',
        key_actions: {
          F1: { en: 'hold the hand-over meeting', zh: '召开项目交接会' },
          F2: { en: 'agree on the implementation plan', zh: '确定实施计划' },
          F3: { en: 'pass the acceptance', zh: '通过验收' },
          F4: { en: 'collect payments as planned', zh: '按计划回款' },
          F5: { en: 'close the project and ask for a referral', zh: '结项并请客户转介绍' },
        },
      },
    },
    long_cycle: {
      A: {
        name: { en: 'understand the opportunity', zh: '了解商机' },
        win_rate: 10,
        conversion: 80,
        planned_days: 42,
        participants: ['account_manager'],
        key_result: { en: "the customer's need is understood", zh: '已了解客户需求' },
        buyer_step: 'need_and_initiation',
        key_actions: {
          A1: { en: 'find an informant and develop the contact', zh: '找到线人并发展关系' },
          A2: { en: 'learn how the company is organised', zh: '摸清企业组织架构' },
          A3: { en: 'learn how the five buyers relate to each other', zh: '了解五个买者之间的关系' },
          A4: { en: 'learn what troubles the company', zh: '了解企业存在的问题' },
          A5: { en: 'gather information on the industry', zh: '收集行业信息' },
          A6: { en: 'find out whether competitors are involved', zh: '查明有没有竞争对手' },
          A7: { en: 'learn what the customer thinks of our company', zh: '了解客户怎样评价我公司' },
          A8: { en: 'learn how far our products are accepted', zh: '了解客户对我方产品的认可程度' },
          A9: {
            en: 'learn through the informant how much the decision maker cares',
            zh: '通过线人了解决策者的重视程度',
          },
          A10: { en: 'find out whether our product is needed', zh: '确认企业是否需要我方产品' },
        },
      },
      B: {
        name: { en: 'confirm the opportunity', zh: '确认商机' },
        win_rate: 25,
        conversion: 70,
        planned_days: 42,
        participants: ['account_manager'],
        key_result: { en: 'the intent to buy a product is confirmed', zh: '已确认客户的产品需求意向' },
        buyer_step: 'supplier_survey_screening',
        key_actions: {
          B1: { en: 'build trust with users and technical experts', zh: '与使用者和技术专家建立信赖' },
          B2: {
            en: 'turn users and technical experts into informants where possible',
            zh: '尽量把使用者和技术专家发展成线人',
          },
          B3: { en: 'win first goodwill with the decision maker', zh: '与决策者建立初步好感' },
          B4: {
            en: "learn the biggest management problem and the company's stage",
            zh: '了解最大的管理问题和企业所处阶段',
          },
          B5: {
            en: "learn the decision maker's buying values and persuasion type",
            zh: '了解决策者的购买价值观和说服类型',
          },
          B6: { en: 'pin down the need by looking for gaps', zh: '从差距入手进一步确定需求' },
          B7: { en: "gain credibility through other customers' words", zh: '借客户见证提高可信度' },
          B8: { en: 'gather information on the competitors', zh: '收集竞争对手信息' },
          B9: {
            en: 'compare strengths and weaknesses, set the strategy, plan the sale',
            zh: '比较优劣势，确定竞争策略和销售计划',
          },
          B10: { en: 'learn how the decision is made', zh: '了解决策流程' },
        },
      },
      C: {
        name: { en: 'validate the solution', zh: '方案论证' },
        win_rate: 50,
        conversion: 60,
        planned_days: 60,
        participants: ['account_manager', 'consultant'],
        key_result: {
          en: 'a product fitted to the customer is offered and presented in detail',
          zh: '已按客户情况提供产品并详细介绍',
        },
        buyer_step: 'purchase_criteria',
        key_actions: {
          C1: { en: 'form the sales team with our experts', zh: '组建有公司专家支持的销售团队' },
          C2: { en: 'set a strategy for the decision process', zh: '针对决策流程制定策略' },
          C3: {
            en: "fit the sales plan to the decision maker's values and persuasion type",
            zh: '按决策者的价值观和说服类型设计销售方案',
          },
          C4: {
            en: 'make a good impression on influencers so that they do not oppose',
            zh: '给影响者留下好印象，确保其不反对',
          },
          C5: { en: "win the decision maker's trust and present the solution", zh: '取得决策者信赖并介绍方案' },
          C6: { en: 'find the strongest resistance and the key opponent', zh: '找出最大抗拒点和关键反对人' },
          C7: {
            en: 'let users and technical experts back the solution before the decision maker',
            zh: '让使用者和技术专家支持决策者推行方案',
          },
          C8: {
            en: 'learn price expectation, commercial terms and special promises',
            zh: '了解价格预期、商务条款和特别承诺',
          },
          C9: {
            en: "learn the competitors' solution, price and strategy; arrange a top-level meeting",
            zh: '了解对手的方案、报价和策略，促成高层会谈',
          },
          C10: { en: 'take the customer to reference sites and to our company', zh: '带客户参观标杆企业和我公司' },
          C11: { en: 'use consultants to explain the solution', zh: '用好顾问资源讲解方案' },
          C12: {
            en: 'obtain inside information on the decision circle through the informant',
            zh: '通过线人掌握决策圈内部信息',
          },
        },
      },
      D: {
        name: { en: 'commercial negotiation', zh: '商务谈判' },
        win_rate: 75,
        conversion: 50,
        planned_days: 42,
        participants: ['account_manager', 'consultant', 'director'],
        key_result: {
          en: 'price, effect, implementation steps and service are confirmed',
          zh: '已就价格、效果、实施步骤和服务达成确认',
        },
        buyer_step: 'tender_evaluation',
        key_actions: {
          D1: {
            en: 'learn progress and worries of the decision circle through the informant',
            zh: '通过线人了解项目进展和决策圈的顾虑',
          },
          D2: {
            en: 'have a director or general manager support the negotiation',
            zh: '由客户总监或分公司总经理支持谈判',
          },
          D3: { en: 'prepare a negotiation plan for each worry', zh: '针对每项顾虑准备谈判方案' },
          D4: {
            en: "let users and technical experts push the customer's approval of the project",
            zh: '借使用者和技术专家推动客户立项',
          },
          D5: { en: 'reach basic agreement with the customer', zh: '与客户达成基本一致' },
          D6: { en: "weaken the competitors' influence from several sides", zh: '多方面削弱竞争对手的影响' },
          D7: { en: 'weaken objections inside the customer from several sides', zh: '多方面化解客户内部的反对意见' },
          D8: {
            en: "obtain our company's support and added value for the customer",
            zh: '争取公司支持，给客户附加值',
          },
          D9: { en: 'reach a framework agreement on cooperation', zh: '达成框架性合作意向' },
        },
      },
      E: {
        name: { en: 'close the sale', zh: '销售成交' },
        win_rate: 90,
        conversion: 90,
        planned_days: 42,
        participants: ['account_manager', 'director'],
        key_result: { en: 'the contract is approved and signed', zh: '合同已审批并签订' },
        buyer_step: 'purchase_commitment',
        key_actions: {
          E1: { en: 'confirm the final terms and the list of approvals', zh: '确认最终条款和审批清单' },
          E2: { en: 'have the contract approved on our side', zh: '完成我方内部合同审批' },
          E3: { en: "follow the customer's signing process", zh: '跟进客户签批流程' },
          E4: { en: 'settle the last objections', zh: '化解最后的异议' },
          E5: { en: 'sign the contract', zh: '签订合同' },
        },
      },
      F: {
        name: { en: 'hand over and collect', zh: '交接回款' },
        win_rate: 100,
        conversion: 100,
        planned_days: null,
        participants: ['account_manager', 'delivery'],
        key_result: { en: 'the project is handed over, accepted and paid', zh: '已完成交接、验收和回款' },
        buyer_step: 'install_implement',
        key_actions: {
          F1: { en: 'hold the hand-over meeting', zh: '召开项目交接会' },
          F2: { en: 'agree on the implementation plan', zh: '确定实施计划' },
          F3: { en: 'pass the acceptance', zh: '通过验收' },
          F4: { en: 'collect payments as planned', zh: '按计划回款' },
          F5: { en: 'close the project and ask for a referral', zh: '结项并请客户转介绍' },
        },
      },
    },
  },
  modules: [],
  label_sets: {
    four_stage: {
      A: { en: 'intent', zh: '意向阶段' },
      B: { en: 'intent', zh: '意向阶段' },
      C: { en: 'solution', zh: '方案阶段' },
      D: { en: 'business', zh: '商务阶段' },
      E: { en: 'closing', zh: '成交阶段' },
      F: { en: 'after closing', zh: '成交之后' },
    },
    six_phase: {
      A: { en: 'development', zh: '开发阶段' },
      B: { en: 'entry', zh: '销售进入阶段' },
      C: { en: 'proposal', zh: '提案阶段' },
      D: { en: 'bid', zh: '投标阶段' },
      E: { en: 'negotiation and contract', zh: '商务谈判签约' },
      F: { en: 'implementation', zh: '工程实施' },
    },
  },
  people: {
    key_player: { influence: ['high'], roles: ['decision_maker', 'approver'] },
    decision_structure: ['decision_maker', 'approver', 'recommender'],
    decision_maker: ['decision_maker'],
    approver: ['approver'],
    supportive: ['supporter', 'mentor'],
    mentor: ['mentor'],
    thread_contact: ['multiple', 'in_depth'],
    not_receptive: ['even_keel', 'overconfident'],
  },
  gap_priority: { critical: 6, significant: 3, minor: 1 },
  threads: { error_below: 2, warning_below: 3 },
  coverage: { decision_maker_level: 3 },
  segmentation: {
    currency: 'CNY',
    vpc_rows: [300000000, 30000000],
    ndf_rows: [10000000, 2000000],
    rad_budget: { R: 500000, A: 100000 },
    rad_share: [50, 25],
    second_table: { P: 'none', C: 'ndf', V: 'rad' },
  },
  control: { weights: { w: 9, f: 3, c: 1 }, win_from: 116, volatile_from: 27 },
  pipeline: {
    categories: {
      commit_from_stage: 'D',
      commit_zone: 'win',
      best_case_from_stage: 'C',
      best_case_not_zone: 'loss',
      labels: {
        omitted: { en: 'omitted', zh: '不计入' },
        commit: { en: 'commit', zh: '承诺' },
        best_case: { en: 'best case', zh: '最好情况' },
        pipeline: { en: 'pipeline', zh: '普通商机' },
      },
    },
    currency_units: {
      CNY: {
        RMB: 1,
        yuan: 1,
        元: 1,
        人民币: 1,
        人民币元: 1,
        '¥': 1,
        '￥': 1,
        万: 10000,
        万元: 10000,
        百万元: 1000000,
        亿元: 100000000,
      },
      USD: { US$: 1, $: 1, 美元: 1, 万美元: 10000, 百万美元: 1000000 },
      EUR: { euro: 1, '€': 1, 欧元: 1, 万欧元: 10000, 百万欧元: 1000000 },
    },
  },
  limits: {
    team_members: 2,
    people: 3,
    research_days: 180,
    voice_days: 180,
    rating_days: 180,
    contact_days_key_player: 30,
    contact_days_other: 60,
    personal_data_months: 24,
    key_owner_pct: 33,
    key_actions_pct: 50,
    override_points: 15,
    forecast_ratio: 2,
    belonging_distance: 2,
    first_meeting_distance: 2,
    top_level_pct: 30,
    lead_gap_pct: 50,
    c139_amount: 2000000,
    clear_items: 6,
    clear_deviation: 2,
    success_factors: 3,
    stickiness_pct: 30,
    self_assessment_days: 180,
    glass_ceiling_rung: 2,
    willingness_known: 8,
    takeover_survey_days: 30,
    assessment_unknown: 6,
    cues: 3,
    traits: 9,
    dimension_work_days: 30,
  },
  service: {
    binding_level: 3,
    solution_level: 3,
    solution_traits: ['solution_purchase'],
    longer_is_better: ['warranty'],
  },
  self_assessment: {
    lowest_answer: 1,
    highest_answer: 5,
    scores: {
      contact_ability: ['q3', 'q5', 'q10', 'q15'],
      obtain_information: ['q1', 'q4', 'q9', 'q12'],
      give_information: ['q2', 'q8', 'q14', 'q16'],
      influence_and_handling: ['q6', 'q7', 'q11', 'q13'],
    },
    bands: { strong: 16, fair: 11 },
  },
  from_stage: {
    decision_maker_warning: 'B',
    decision_maker_error: 'C',
    decision_maker_met: 'C',
    decision_maker_known: 'D',
    all_dimensions: 'C',
    threads: 'B',
    map_validated: 'C',
    competitor: 'C',
    customer_budget: 'B',
    force_met: 'D',
    c139_warning: 'C',
    c139_error: 'D',
    zone_warning: 'C',
    zone_error: 'D',
    response_mode: 'C',
    persuasion: 'C',
    assessment: 'C',
    compelling_event: 'D',
    competitor_profile: 'C',
    position: 'C',
    levers: 'C',
    need_questions: 'B',
    watch: 'C',
  },
  participation: { A: ['u_wb', 'u_bb'], B: ['u_wb', 'u_bb'], C: ['t_ca', 't_fb', 't_ab'], D: ['e_db'], E: ['e_db'] },
  role_forces: { decision_maker: ['e_db', 'e_pb'], coach: ['c_co', 'c_ca'] },
  implicit_channels: ['customer_complaint', 'information_system', 'product_performance', 'related_need'],
  expected_focus: {
    finance: 'financial',
    procurement: 'financial',
    it: 'technical',
    production: 'business',
    general_management: 'business',
  },
  assessment_questions: {
    is_there_an_opportunity: [
      'customer_project',
      'business_profile',
      'financial_condition',
      'access_to_funds',
      'compelling_event',
    ],
    can_we_compete: [
      'formal_decision_criteria',
      'solution_fit',
      'resource_requirements',
      'current_relationship',
      'unique_business_value',
    ],
    can_we_win: [
      'inside_support',
      'executive_credibility',
      'cultural_compatibility',
      'informal_decision_criteria',
      'political_alignment',
    ],
    is_it_worth_winning: [
      'short_term_revenue',
      'future_revenue',
      'profitability',
      'degree_of_risk',
      'strategic_value',
    ],
  },
  lever_factors: {
    product_technology: 'cognition',
    performance: 'cognition',
    value_proposition: 'cognition',
    reference_customers: 'cognition',
    industry_standing: 'cognition',
    remove_doubts: 'cognition',
    strong_arguments: 'cognition',
    separate_feeling_mood_character: 'emotion',
    institutional_history: 'emotion',
    borrowed_affection: 'emotion',
    integrity: 'emotion',
    company_business: 'interest',
    company_political: 'interest',
    personal_material: 'interest',
    personal_political: 'interest',
    personal_career: 'interest',
    feedback_or_extension: 'interest',
    option_rights: 'interest',
  },
  first_meeting_level: {
    invited_back: 'trusted_advisor',
    several_potential_visits: 'problem_solver',
    delegated_down: 'vendor',
  },
  vision_measures: {
    win_rate: [
      'win rate',
      'winning rate',
      'win ratio',
      'hit rate',
      'hit ratio',
      'close rate',
      'closing rate',
      '赢率',
      '赢单率',
      '成单率',
      '成交率',
      '胜率',
      '中标率',
      '贏率',
      '贏單率',
      '成單率',
      '勝率',
      '中標率',
    ],
    sales_cycle: [
      'sales cycle',
      'selling cycle',
      'deal cycle',
      'time to close',
      'days to close',
      '销售周期',
      '成交周期',
      '成单周期',
      '签约周期',
      '签单周期',
      '赢单周期',
      '銷售週期',
      '成交週期',
      '簽約週期',
    ],
    deal_size: [
      'deal size',
      'order size',
      'contract size',
      'average deal',
      'average order',
      'average contract',
      '交易规模',
      '订单规模',
      '合同规模',
      '单笔',
      '客单价',
      '平均订单',
      '平均合同',
      '平均签约',
      '交易規模',
      '單筆',
    ],
    customer_satisfaction: ['satisf', 'csat', 'net promoter', 'nps', '满意', '净推荐', '滿意', '淨推薦'],
  },
  next_move_days: { error: 7, warning: 14, info: 30 },
  review_days: {
    weekly_issues: 7,
    monthly_operations: 31,
    quarterly_business_review: 92,
    yearly_strategic_planning: 366,
  },
  allowed_personal_fields: [],
  exchange_rates: [],
  severities: {},
  policies: [],
  assert: [],
  excluded_fields: {
    religion: {
      label: { en: 'religion', zh: '宗教信仰' },
      reason: {
        en: 'religious belief is sensitive personal information under the law',
        zh: '宗教信仰属于法律规定的敏感个人信息',
      },
    },
    religious_belief: {
      label: { en: 'religion', zh: '宗教信仰' },
      reason: {
        en: 'religious belief is sensitive personal information under the law',
        zh: '宗教信仰属于法律规定的敏感个人信息',
      },
    },
    faith: {
      label: { en: 'religion', zh: '宗教信仰' },
      reason: {
        en: 'religious belief is sensitive personal information under the law',
        zh: '宗教信仰属于法律规定的敏感个人信息',
      },
    },
    宗教: {
      label: { en: 'religion', zh: '宗教信仰' },
      reason: {
        en: 'religious belief is sensitive personal information under the law',
        zh: '宗教信仰属于法律规定的敏感个人信息',
      },
    },
    宗教信仰: {
      label: { en: 'religion', zh: '宗教信仰' },
      reason: {
        en: 'religious belief is sensitive personal information under the law',
        zh: '宗教信仰属于法律规定的敏感个人信息',
      },
    },
    age: {
      label: { en: 'age', zh: '年龄' },
      reason: { en: "a person's age has no place in a business decision", zh: '个人年龄与商务决策无关' },
    },
    年龄: {
      label: { en: 'age', zh: '年龄' },
      reason: { en: "a person's age has no place in a business decision", zh: '个人年龄与商务决策无关' },
    },
    zodiac: {
      label: { en: 'zodiac sign', zh: '生肖' },
      reason: {
        en: 'the zodiac sign gives away the age and helps no business decision',
        zh: '生肖会透露年龄，且与商务决策无关',
      },
    },
    zodiac_sign: {
      label: { en: 'zodiac sign', zh: '生肖' },
      reason: {
        en: 'the zodiac sign gives away the age and helps no business decision',
        zh: '生肖会透露年龄，且与商务决策无关',
      },
    },
    chinese_zodiac: {
      label: { en: 'zodiac sign', zh: '生肖' },
      reason: {
        en: 'the zodiac sign gives away the age and helps no business decision',
        zh: '生肖会透露年龄，且与商务决策无关',
      },
    },
    生肖: {
      label: { en: 'zodiac sign', zh: '生肖' },
      reason: {
        en: 'the zodiac sign gives away the age and helps no business decision',
        zh: '生肖会透露年龄，且与商务决策无关',
      },
    },
    birthplace: {
      label: { en: 'place of birth', zh: '出生地' },
      reason: {
        en: 'origin invites prejudice and serves no business purpose',
        zh: '出身信息容易带来偏见，且没有业务用途',
      },
    },
    place_of_birth: {
      label: { en: 'place of birth', zh: '出生地' },
      reason: {
        en: 'origin invites prejudice and serves no business purpose',
        zh: '出身信息容易带来偏见，且没有业务用途',
      },
    },
    birth_place: {
      label: { en: 'place of birth', zh: '出生地' },
      reason: {
        en: 'origin invites prejudice and serves no business purpose',
        zh: '出身信息容易带来偏见，且没有业务用途',
      },
    },
    hometown: {
      label: { en: 'place of birth', zh: '出生地' },
      reason: {
        en: 'origin invites prejudice and serves no business purpose',
        zh: '出身信息容易带来偏见，且没有业务用途',
      },
    },
    出生地: {
      label: { en: 'place of birth', zh: '出生地' },
      reason: {
        en: 'origin invites prejudice and serves no business purpose',
        zh: '出身信息容易带来偏见，且没有业务用途',
      },
    },
    籍贯: {
      label: { en: 'place of birth', zh: '出生地' },
      reason: {
        en: 'origin invites prejudice and serves no business purpose',
        zh: '出身信息容易带来偏见，且没有业务用途',
      },
    },
    family_position: {
      label: { en: 'position in the family', zh: '家庭地位' },
      reason: {
        en: 'family life is private and stays out of a business file',
        zh: '家庭生活属于个人隐私，不进入业务档案',
      },
    },
    家庭地位: {
      label: { en: 'position in the family', zh: '家庭地位' },
      reason: {
        en: 'family life is private and stays out of a business file',
        zh: '家庭生活属于个人隐私，不进入业务档案',
      },
    },
    home_address: {
      label: { en: 'home address', zh: '家庭住址' },
      reason: { en: 'a private address endangers the person if the file leaks', zh: '私人住址一旦泄露会危及本人安全' },
    },
    address: {
      label: { en: 'home address', zh: '家庭住址' },
      reason: { en: 'a private address endangers the person if the file leaks', zh: '私人住址一旦泄露会危及本人安全' },
    },
    private_address: {
      label: { en: 'home address', zh: '家庭住址' },
      reason: { en: 'a private address endangers the person if the file leaks', zh: '私人住址一旦泄露会危及本人安全' },
    },
    家庭住址: {
      label: { en: 'home address', zh: '家庭住址' },
      reason: { en: 'a private address endangers the person if the file leaks', zh: '私人住址一旦泄露会危及本人安全' },
    },
    住址: {
      label: { en: 'home address', zh: '家庭住址' },
      reason: { en: 'a private address endangers the person if the file leaks', zh: '私人住址一旦泄露会危及本人安全' },
    },
    family_members: {
      label: { en: 'family members', zh: '家庭成员情况' },
      reason: {
        en: 'relatives, perhaps children, never agreed to be on file',
        zh: '家属（可能包括未成年人）没有同意被记录',
      },
    },
    family: {
      label: { en: 'family members', zh: '家庭成员情况' },
      reason: {
        en: 'relatives, perhaps children, never agreed to be on file',
        zh: '家属（可能包括未成年人）没有同意被记录',
      },
    },
    spouse: {
      label: { en: 'family members', zh: '家庭成员情况' },
      reason: {
        en: 'relatives, perhaps children, never agreed to be on file',
        zh: '家属（可能包括未成年人）没有同意被记录',
      },
    },
    children: {
      label: { en: 'family members', zh: '家庭成员情况' },
      reason: {
        en: 'relatives, perhaps children, never agreed to be on file',
        zh: '家属（可能包括未成年人）没有同意被记录',
      },
    },
    家庭成员: {
      label: { en: 'family members', zh: '家庭成员情况' },
      reason: {
        en: 'relatives, perhaps children, never agreed to be on file',
        zh: '家属（可能包括未成年人）没有同意被记录',
      },
    },
    家庭: {
      label: { en: 'family members', zh: '家庭成员情况' },
      reason: {
        en: 'relatives, perhaps children, never agreed to be on file',
        zh: '家属（可能包括未成年人）没有同意被记录',
      },
    },
    income: {
      label: { en: 'income', zh: '收入水平' },
      reason: {
        en: 'private income is confidential and serves no business purpose',
        zh: '个人收入属于隐私，且没有业务用途',
      },
    },
    salary: {
      label: { en: 'income', zh: '收入水平' },
      reason: {
        en: 'private income is confidential and serves no business purpose',
        zh: '个人收入属于隐私，且没有业务用途',
      },
    },
    personal_income: {
      label: { en: 'income', zh: '收入水平' },
      reason: {
        en: 'private income is confidential and serves no business purpose',
        zh: '个人收入属于隐私，且没有业务用途',
      },
    },
    收入: {
      label: { en: 'income', zh: '收入水平' },
      reason: {
        en: 'private income is confidential and serves no business purpose',
        zh: '个人收入属于隐私，且没有业务用途',
      },
    },
    工资: {
      label: { en: 'income', zh: '收入水平' },
      reason: {
        en: 'private income is confidential and serves no business purpose',
        zh: '个人收入属于隐私，且没有业务用途',
      },
    },
    superstition: {
      label: { en: 'superstition', zh: '迷信' },
      reason: {
        en: 'personal beliefs are private and easily offend when read',
        zh: '个人信念属于隐私，被看到容易冒犯本人',
      },
    },
    superstitions: {
      label: { en: 'superstition', zh: '迷信' },
      reason: {
        en: 'personal beliefs are private and easily offend when read',
        zh: '个人信念属于隐私，被看到容易冒犯本人',
      },
    },
    迷信: {
      label: { en: 'superstition', zh: '迷信' },
      reason: {
        en: 'personal beliefs are private and easily offend when read',
        zh: '个人信念属于隐私，被看到容易冒犯本人',
      },
    },
    quality_assessment: {
      label: { en: 'personal quality questionnaire', zh: '客户素质评估' },
      reason: {
        en: "judging a person's character on file is neither fair nor needed",
        zh: '在档案里评判个人素质既不公平也没有必要',
      },
    },
    personal_quality: {
      label: { en: 'personal quality questionnaire', zh: '客户素质评估' },
      reason: {
        en: "judging a person's character on file is neither fair nor needed",
        zh: '在档案里评判个人素质既不公平也没有必要',
      },
    },
    quality_questionnaire: {
      label: { en: 'personal quality questionnaire', zh: '客户素质评估' },
      reason: {
        en: "judging a person's character on file is neither fair nor needed",
        zh: '在档案里评判个人素质既不公平也没有必要',
      },
    },
    素质评估: {
      label: { en: 'personal quality questionnaire', zh: '客户素质评估' },
      reason: {
        en: "judging a person's character on file is neither fair nor needed",
        zh: '在档案里评判个人素质既不公平也没有必要',
      },
    },
    客户素质: {
      label: { en: 'personal quality questionnaire', zh: '客户素质评估' },
      reason: {
        en: "judging a person's character on file is neither fair nor needed",
        zh: '在档案里评判个人素质既不公平也没有必要',
      },
    },
  },
  scale_descriptions: {
    plan_status: { en: 'How far the plan itself has come', zh: '计划本身的进度' },
    industry: { en: 'Industry of the account', zh: '客户所属行业' },
    lifecycle: { en: 'Where the account stands in its life as our customer', zh: '客户在合作生命周期中的位置' },
    company_stage: { en: "Stage of the customer's own company", zh: '客户企业所处的发展阶段' },
    vpc: { en: 'Class of the account in the company-wide table', zh: '公司层面的客户类别' },
    ndf: { en: 'State of business with a customer of class C', zh: '价值客户的成交状态' },
    price_sensitivity: { en: "How strongly the price drives the account's decisions", zh: '价格对客户决策的影响程度' },
    adaptation: { en: 'Who adapts to whom in the relationship', zh: '合作中谁适应谁' },
    service_level: { en: 'Level of service the account gets from us', zh: '我方给客户的服务层次' },
    characteristic: { en: 'Traits of a key account that hold for this account', zh: '这个客户具备的大客户特点' },
    stickiness_state: { en: 'State of a method that makes leaving us costly', zh: '某种提高转移成本的方法的状态' },
    takeover_phase: { en: 'Phase of taking over an existing account', zh: '接手客户的阶段' },
    team_role: {
      en: 'Role of a member of our account team; the number is the level the role usually carries',
      zh: '我方团队成员的角色，数字是该角色通常的层级',
    },
    seller_rung: { en: "Rung of a seller's maturity, the number is the rung", zh: '销售人员素质的台阶，数字是级别' },
    need_channel: { en: 'Where a need of the customer came to light', zh: '客户需求的获得途径' },
    map_goal_kind: { en: "Kind of a goal on the customer's strategy map", zh: '战略地图上客户目标的类别' },
    step_status: { en: 'State of a step', zh: '步骤的状态' },
    fit: { en: 'Whether we have a solution for a tactic', zh: '我方对某项战术有没有方案' },
    confidence: { en: 'How sure we are of a rating', zh: '对评级的把握程度' },
    function: { en: "Function of the person's department", zh: '此人所在部门的职能' },
    position_class: { en: 'Post of the person in the five-dimension grid', zh: '此人在五维汇总表中的职位类别' },
    seniority: { en: "Level of the person in the customer's hierarchy", zh: '此人在客户组织中的层次' },
    role: { en: 'Part the person plays in the decision', zh: '此人在决策中的作用' },
    force: { en: 'Function of the person in this purchase, nine in all', zh: '此人在本次采购中发挥的力量，共九种' },
    influence: {
      en: 'Real weight of the person in the decision; the number is the weight in sums',
      zh: '此人对决策的真实影响，数字是计算时的权重',
    },
    need: { en: 'Dominant need of the person; the number only sorts', zh: '此人的主导需求，数字只用于排序' },
    change: {
      en: 'Attitude of the person to change; the number is the willingness and only sorts',
      zh: '此人对待变革的态度，数字表示意愿，只用于排序',
    },
    focus: { en: 'What the person looks at first when deciding', zh: '此人决策时最先关注什么' },
    focus_concern: { en: 'A concern within the decision focus', zh: '决策关注点中的具体关注' },
    contact: {
      en: 'Depth of our contact with the person: our time, not its effect',
      zh: '我方与此人联系的深度，衡量投入而非效果',
    },
    attitude: {
      en: 'Attitude of the person to us; the number is the support',
      zh: '此人对我方的态度，数字表示支持程度',
    },
    relationship: {
      en: 'Level of our relationship with the person, current and desired',
      zh: '我方与此人的关系水平，用于目前和期望',
    },
    first_meeting_outcome: {
      en: 'What followed from our first meeting with the executive',
      zh: '首次拜访高管后的结果',
    },
    influence_source: { en: "What shapes the person's opinion", zh: '影响此人看法的来源' },
    persuasion_judgement: { en: 'Whose judgement convinces the person', zh: '此人相信谁的判断' },
    persuasion_detail: { en: 'How much detail the person wants', zh: '此人需要多少细节' },
    persuasion_comparison: {
      en: 'Whether the person looks for what is alike or what is different',
      zh: '此人看重相同还是不同',
    },
    persuasion_motivation: {
      en: 'Whether the person moves towards a gain or away from a problem',
      zh: '此人为追求收益还是逃避问题而行动',
    },
    persuasion_criterion: { en: 'What the person weighs first', zh: '此人首先衡量什么' },
    mh_mode: { en: 'Response mode of the person to our offer', zh: '此人对我方提议的反馈模式' },
    organisation_type: { en: 'Kind of an organisation around the customer', zh: '客户周边组织的类型' },
    organisation_relationship: {
      en: 'Level of our relationship with an organisation around the customer',
      zh: '我方与客户周边组织的关系水平',
    },
    stance: { en: 'Side the organisation takes', zh: '该组织的立场' },
    sentiment: { en: 'Tone of what the customer said about us', zh: '客户评价我方时的态度' },
    dimension: { en: 'One of the five dimensions of a stakeholder', zh: '关键人五维中的一个维度' },
    dimension_work_step: { en: 'Step of working on one dimension', zh: '单维分析的步骤' },
    opportunity_kind: { en: 'How concrete the opportunity is', zh: '商机的确定程度' },
    opportunity_status: { en: 'State of the opportunity', zh: '商机的状态' },
    stage: {
      en: 'Stage of the opportunity; names and rates come from the stage ladder',
      zh: '商机所处的阶段，名称和比率来自阶段表',
    },
    buyer_step: { en: 'Step the customer has reached in its purchase process', zh: '客户采购流程已到的步骤' },
    loss_reason: { en: 'Why the deal was lost', zh: '丢单原因' },
    discount_reason: { en: 'Real reason behind the request for a lower price', zh: '客户要求降价的真正原因' },
    c139_clarity: {
      en: 'How clear an item of the nine must-be-clear items is; only clear counts',
      zh: '九项必清事项的清楚程度，只有已清才计数',
    },
    c139_coach_type: { en: 'Kind of coach who rates the deal', zh: '评分教练的类型' },
    criterion_mark: {
      en: 'Mark for a criterion of the deal assessment; unknown is left empty',
      zh: '商机评估标准的标记，未知则留空',
    },
    assessment_question: {
      en: 'Question that five criteria of the deal assessment answer',
      zh: '商机评估中由五项标准回答的问题',
    },
    assessment_criterion: { en: 'Criterion of the deal assessment', zh: '商机评估的一项标准' },
    competitor_cue: { en: 'What to watch in a competitor', zh: '观察竞争对手的线索' },
    lever_factor: { en: 'Factor a competitive lever works on', zh: '竞争手段作用的因素' },
    lever: { en: 'Lever that moves a person towards us', zh: '影响此人倾向我方的手段' },
    lever_state: { en: 'State of a lever', zh: '手段的状态' },
    spin_type: { en: 'Type of a SPIN question', zh: 'SPIN 提问的类型' },
    goal_category: { en: 'What one of our goals is about', zh: '我方目标的类别' },
    sub_goal_category: { en: 'What one of our sub-goals is about', zh: '我方子目标的类别' },
    action_status: { en: 'State of an action', zh: '行动的状态' },
    review_kind: { en: 'Rhythm and subject of a review', zh: '评审的节奏和重点' },
    preparation: { en: 'Preparation for a review', zh: '评审前的准备事项' },
    vulnerability_class: { en: 'What kind of answer a weak point needs', zh: '薄弱点需要从哪方面解决' },
    recommendation_decision: { en: 'What was decided on a recommendation', zh: '对建议的决定' },
    touch_channel: { en: 'Channel of a contact with the person', zh: '与此人联系的方式' },
    module: { en: 'Part of the method that a plan may switch on', zh: '计划可以启用的方法模块' },
    gap_priority: { en: 'How urgent a relationship gap is', zh: '关系差距的紧迫程度' },
    control_zone: { en: 'How far a deal is under control by C139', zh: '按 C139 衡量的控单程度' },
    map_status: { en: 'How far the influence map carries us', zh: '影响力地图的状态' },
    execution_step: { en: 'Steps of the execution map', zh: '执行地图的步骤' },
    research: { en: 'What we look into about the customer', zh: '大客户研究的内容' },
    stickiness_method: { en: 'Method that makes leaving us costly', zh: '提高客户转移成本的方法' },
    service_time: { en: 'Service time that we promise and reach', zh: '我方承诺和达到的服务时间' },
    self_assessment_question: {
      en: 'Question of the self-assessment, answered from 1 (never) to 5 (always)',
      zh: '自评问题，从 1（从不）到 5（总是）作答',
    },
    self_assessment_score: { en: 'Score of the self-assessment', zh: '自评的分项' },
    self_assessment_band: { en: 'Band that a score of the self-assessment falls in', zh: '自评分项所处的区间' },
    willingness_question: {
      en: "Question about a person's willingness to buy, answered from 0 (unknown) to 3 (yes)",
      zh: '客户意愿评估的问题，从 0（未知）到 3（是）作答',
    },
    environment_cue: { en: 'Change in the world around the customer', zh: '客户外部环境的变化' },
    own_business_cue: { en: 'How our own offer stands at the customer', zh: '我方业务在该客户处的状况' },
    key_value_criterion: { en: 'Criterion for a key-value customer', zh: '重点价值客户的判断标准' },
    mh_rating: {
      en: 'Support for our proposal, from 5 to -5; a plan holds the number',
      zh: '此人对我方提案的支持度，从 5 到 -5，计划中填写数字',
    },
  },
  scales: {
    plan_status: {
      draft: {
        label: { en: 'draft', zh: '草稿' },
        meaning: { en: 'being written, missing parts only warn', zh: '正在编写，缺项只作警告' },
      },
      in_review: {
        label: { en: 'in review', zh: '审阅中' },
        meaning: { en: 'handed to the coach, completeness now counts', zh: '已提交审阅，完整性要求开始生效' },
      },
      approved: {
        label: { en: 'approved', zh: '已批准' },
        meaning: { en: 'agreed with the reviewer and valid for its period', zh: '已与评审人确认，在计划期内有效' },
      },
      archived: { label: { en: 'archived', zh: '归档' }, meaning: { en: 'kept for the record only', zh: '仅作存档' } },
    },
    industry: {
      military: { label: { en: 'military', zh: '军队' } },
      party_government: { label: { en: 'party and government', zh: '党政' } },
      bank_securities_insurance: {
        label: { en: 'banks, securities and insurance', zh: '银行、证券和保险' },
      },
      transport_post_storage: {
        label: { en: 'transport, post and storage', zh: '交通运输、邮政快递和仓储' },
      },
      electronics_computing_services: {
        label: { en: 'electronics, communication equipment and computing', zh: '通信、电子设备制造和计算机应用服务' },
      },
      information_services: { label: { en: 'information services', zh: '信息服务业' } },
      science_education_culture_health: {
        label: { en: 'science, education, culture and health', zh: '科学教育文化卫生' },
      },
      wholesale_retail_trade: { label: { en: 'wholesale and retail trade', zh: '批发零售贸易' } },
      real_estate: { label: { en: 'real estate', zh: '房地产' } },
      public_services: { label: { en: 'public services', zh: '公共服务' } },
      other: { label: { en: 'other', zh: '其他' } },
    },
    lifecycle: {
      prospect: {
        label: { en: 'prospect', zh: '潜在客户' },
        meaning: { en: 'has not bought from us yet', zh: '还没有向我方购买过' },
      },
      customer: { label: { en: 'customer', zh: '客户' }, meaning: { en: 'buys from us', zh: '正在向我方购买' } },
      loyal_customer: {
        label: { en: 'loyal customer', zh: '忠诚的客户' },
        meaning: { en: 'buys from us again and again and prefers us', zh: '持续复购并优先选择我方' },
      },
      former_customer: {
        label: { en: 'former customer', zh: '以前的客户' },
        meaning: { en: 'bought from us once and has left', zh: '曾经购买，现已流失' },
      },
    },
    company_stage: {
      survival: {
        label: { en: 'survival', zh: '生存' },
        meaning: { en: 'fights for orders and cash', zh: '首要问题是订单和现金' },
        questions: [
          { en: 'Is the talk mostly of orders and cash?', zh: '谈的是否主要是订单和现金？' },
        ],
      },
      development: {
        label: { en: 'development', zh: '发展' },
        meaning: { en: 'grows and builds its organisation', zh: '业务扩张，正在完善管理' },
        questions: [
          { en: 'Do they hire, build and reorganise?', zh: '是否在招人、扩建、理顺管理？' },
        ],
      },
      maturity: {
        label: { en: 'maturity', zh: '成熟' },
        meaning: { en: 'stable business that looks for efficiency', zh: '业务稳定，追求效率' },
        questions: [
          { en: 'Is the talk mostly of cost and efficiency?', zh: '谈的是否主要是成本和效率？' },
        ],
      },
    },
    vpc: {
      P: {
        label: { en: 'potential customer', zh: '潜在客户' },
        meaning: { en: 'buys little or nothing from us, no second table', zh: '购买很少或尚未购买，不再细分' },
      },
      C: {
        label: { en: 'valued customer', zh: '价值客户' },
        meaning: {
          en: 'a regular customer of value, graded further by NDF',
          zh: '有价值的常规客户，用 NDF 表继续细分',
        },
      },
      V: {
        label: { en: 'VIP customer', zh: '贵宾客户' },
        meaning: {
          en: 'one of the few that matter most, graded further by RAD',
          zh: '最重要的少数客户，用 RAD 表继续细分',
        },
      },
    },
    ndf: {
      N: { label: { en: 'no deal', zh: '未成交' }, meaning: { en: 'nothing signed so far', zh: '至今没有签约' } },
      D: {
        label: { en: 'deal', zh: '成交及转期' },
        meaning: { en: 'a deal is signed or rolled over', zh: '已签约或转期' },
      },
      F: {
        label: { en: 'first delivery used', zh: '已用首次交付' },
        meaning: { en: 'the first delivery has been put to use', zh: '首次交付已经投入使用' },
      },
    },
    price_sensitivity: {
      low: {
        label: { en: 'low', zh: '低' },
        meaning: { en: 'the price seldom changes the choice', zh: '很少因价格改变选择' },
        questions: [
          { en: 'Did they last choose without asking for the lowest price?', zh: '上次选择时是否没有追求最低价？' },
        ],
      },
      medium: {
        label: { en: 'medium', zh: '中' },
        meaning: { en: 'the price counts beside other things', zh: '价格与其他因素一起考虑' },
        questions: [
          { en: 'Do they weigh price against something they can name?', zh: '是否把价格与某项说得出的因素一起权衡？' },
        ],
      },
      high: {
        label: { en: 'high', zh: '高' },
        meaning: { en: 'the lowest price usually wins', zh: '通常选价格最低的' },
        questions: [
          { en: 'Did the cheapest win the last times?', zh: '前几次是否都由最低价中标？' },
        ],
      },
    },
    adaptation: {
      clip: {
        label: { en: 'clip', zh: '夹子' },
        meaning: {
          en: 'loose, plain buying and selling, the customer adapts to us',
          zh: '松散型，单纯买卖，由客户适应我方',
        },
        questions: [
          { en: 'Does the customer take our standard as it is?', zh: '客户是否直接使用我方的标准产品？' },
        ],
      },
      zipper: {
        label: { en: 'zipper', zh: '拉链' },
        meaning: { en: 'familiar, both sides adjust and work closely', zh: '熟悉型，双方相互调整、密切配合' },
        questions: [
          { en: 'Have both sides changed something for each other?', zh: '双方是否都为对方作过调整？' },
        ],
      },
      velcro: {
        label: { en: 'velcro', zh: '尼龙搭扣' },
        meaning: {
          en: 'close, we adapt to the customer and depend on each other',
          zh: '紧密型，我方适应客户，相互依存',
        },
        questions: [
          { en: 'Have we built something only for this customer?', zh: '是否专为这个客户做过东西？' },
        ],
      },
    },
    service_level: {
      responsive: {
        label: { en: 'responsive service', zh: '响应式服务' },
        number: 1,
        meaning: { en: 'we act when the customer asks', zh: '客户提出后我方再行动' },
        questions: [
          { en: 'Do we mostly act after the customer has called?', zh: '是否大多在客户来电之后才行动？' },
        ],
      },
      proactive: {
        label: { en: 'proactive service', zh: '主动式服务' },
        number: 2,
        meaning: { en: 'we act before the customer asks', zh: '客户提出前我方已主动行动' },
        questions: [
          { en: 'Did we point out something before the customer noticed it?', zh: '是否有事在客户发现之前就提醒过？' },
        ],
      },
      total_solution: {
        label: { en: 'tailored total solution', zh: '整体解决方案定制' },
        number: 3,
        meaning: { en: 'we solve a whole problem made to measure', zh: '为客户量身解决整体问题' },
        questions: [
          { en: 'Do we answer for a whole task of theirs, made to measure?', zh: '是否为客户量身承担了一整块工作？' },
        ],
      },
      relationship_marketing: {
        label: { en: 'relationship marketing', zh: '关系营销' },
        number: 4,
        meaning: { en: 'lasting ties on many levels bind both sides', zh: '多层次的长期关系把双方深度绑定' },
        questions: [
          {
            en: 'Do people of both houses meet on several levels even without a deal?',
            zh: '没有项目时，双方多个层级是否也经常往来？',
          },
        ],
      },
    },
    characteristic: {
      high_revenue_share: {
        label: { en: 'large share of our revenue', zh: '占收入比重大' },
        meaning: { en: 'a loss would be felt in our yearly result', zh: '失去它会影响我方全年业绩' },
      },
      high_profit_contribution: {
        label: { en: 'high contribution to profit', zh: '利润贡献高' },
        meaning: { en: 'earns us more than its share of revenue', zh: '带来的利润高于其收入占比' },
      },
      high_growth_potential: {
        label: { en: 'great potential for growth', zh: '增长潜力大' },
        meaning: { en: 'can buy far more than it does today', zh: '能买的远比现在多' },
      },
      strategic_importance: {
        label: { en: 'strategically important to us', zh: '对我方战略重要' },
        meaning: { en: 'opens an industry, a region or a technology to us', zh: '为我方打开一个行业、区域或技术方向' },
      },
      reference_value: {
        label: { en: 'value as a reference', zh: '标杆示范效应' },
        meaning: { en: 'others follow when it chooses us', zh: '它选了我方，别人会跟着选' },
      },
      large_deal_size: {
        label: { en: 'large single deals', zh: '单笔金额大' },
        meaning: { en: 'a single order needs approval at our top', zh: '单笔订单要由我方高层批准' },
      },
      long_sales_cycle: {
        label: { en: 'long sales cycle', zh: '销售周期长' },
        meaning: { en: 'months pass from the first talk to the contract', zh: '从初次接触到签约要好几个月' },
      },
      many_decision_participants: {
        label: { en: 'many people take part in the decision', zh: '参与决策人多' },
        meaning: { en: 'several departments and levels have a say', zh: '多个部门、多个层级都有发言权' },
      },
      complex_organisation: {
        label: { en: 'complex organisation and inner relations', zh: '组织与内部关系复杂' },
        meaning: { en: 'the chart does not show who really decides', zh: '组织图看不出谁真正说了算' },
      },
      formal_purchase_process: {
        label: { en: 'formal purchasing, tenders', zh: '采购流程规范、招标' },
        meaning: { en: 'rules and tenders decide how it buys', zh: '按制度和招标采购' },
      },
      customised_needs: {
        label: { en: 'needs made to measure', zh: '需求定制化' },
        meaning: { en: 'the standard product does not do', zh: '标准产品满足不了' },
      },
      solution_purchase: {
        label: { en: 'buys whole solutions', zh: '购买整体解决方案' },
        meaning: { en: 'wants one supplier to answer for the whole', zh: '希望一家供应商对整体负责' },
      },
      high_service_expectation: {
        label: { en: 'expects much service and quick response', zh: '服务与响应要求高' },
        meaning: { en: 'expects named people and quick answers', zh: '要求专人负责、快速响应' },
      },
      intense_competition: {
        label: { en: 'hard competition, several suppliers', zh: '竞争激烈、多家供应商' },
        meaning: { en: 'several suppliers are at the door all the time', zh: '随时有多家供应商在争' },
      },
      long_term_repeat_purchase: {
        label: { en: 'buys again over the long term', zh: '长期重复采购' },
        meaning: { en: 'buys year after year', zh: '年年都买' },
      },
      multi_site_group: {
        label: { en: 'group with many sites and business units', zh: '集团化、多地域、多业务单元' },
        meaning: {
          en: 'one yes at the top opens many sites, one no closes them',
          zh: '总部点头就能推到多地，摇头则处处受阻',
        },
      },
      high_switching_cost_or_risk: {
        label: { en: 'changing suppliers is costly or risky', zh: '更换供应商成本或决策风险高' },
        meaning: { en: 'thinks twice before it leaves a supplier', zh: '更换供应商会反复掂量' },
      },
    },
    stickiness_state: {
      none: {
        label: { en: 'not used', zh: '未用' },
        meaning: { en: 'nothing is done in this way', zh: '没有采用这种方法' },
      },
      planned: {
        label: { en: 'planned', zh: '计划' },
        meaning: { en: 'decided, not yet working', zh: '已决定，尚未生效' },
      },
      in_place: { label: { en: 'in place', zh: '已实施' }, meaning: { en: 'works today', zh: '现在已经起作用' } },
    },
    takeover_phase: {
      visit_survey: {
        label: { en: 'visit and survey', zh: '走访调研' },
        meaning: { en: 'visit every contact briefly and take stock', zh: '逐一短访，摸清情况' },
      },
      grading: {
        label: { en: 'grading', zh: '客户分级' },
        meaning: { en: 'grade customers by value and volume', zh: '按价值和量级给客户分级' },
      },
      focus_and_overview: {
        label: { en: 'focus with overview', zh: '重点维护与全局统领' },
        meaning: { en: 'care for the valuable ones and keep the whole in view', zh: '维护高价值客户，同时统领全局' },
      },
    },
    team_role: {
      account_manager: {
        label: { en: 'account manager', zh: '客户经理' },
        number: 1,
        meaning: { en: 'looks after the account day to day', zh: '负责客户的日常工作' },
      },
      key_account_manager: {
        label: { en: 'key account manager', zh: '大客户经理' },
        number: 2,
        meaning: { en: 'leads the work with a key account', zh: '统筹大客户的工作' },
      },
      consultant: {
        label: { en: 'consultant', zh: '顾问' },
        number: 2,
        meaning: { en: 'designs and explains the solution before the sale', zh: '售前设计并讲解方案' },
      },
      director: {
        label: { en: 'director', zh: '总监' },
        number: 3,
        meaning: { en: 'leads sales and supports negotiations', zh: '领导销售并支持商务谈判' },
      },
      executive: {
        label: { en: 'executive', zh: '副总、总经理' },
        number: 4,
        meaning: { en: 'speaks for our company at the top', zh: '代表公司进行高层对话' },
      },
      delivery: {
        label: { en: 'delivery', zh: '实施' },
        number: 1,
        meaning: { en: 'implements what was sold', zh: '负责项目实施' },
      },
      service: {
        label: { en: 'customer service', zh: '客服' },
        number: 1,
        meaning: { en: 'helps in use and handles complaints', zh: '支持使用并处理投诉' },
      },
      finance: {
        label: { en: 'finance', zh: '财务' },
        number: 1,
        meaning: { en: 'looks after contracts, invoices and payments', zh: '负责合同、开票和回款' },
      },
    },
    seller_rung: {
      beginner: {
        label: { en: 'beginner', zh: '初级销售员' },
        number: 1,
        meaning: { en: 'sells the product by its features', zh: '靠产品特点卖产品' },
        questions: [
          { en: 'Is the talk about the product from beginning to end?', zh: '谈话是否从头到尾都在讲产品？' },
        ],
      },
      traditional: {
        label: { en: 'traditional seller', zh: '传统销售员' },
        number: 2,
        meaning: { en: "sells a solution from the customer's angle", zh: '站在客户角度卖方案' },
        questions: [
          { en: "Does the seller describe the use from the customer's angle?", zh: '是否会站在客户角度讲怎么用？' },
        ],
      },
      competitive: {
        label: { en: 'competitive seller', zh: '有竞争力的销售员' },
        number: 3,
        meaning: { en: 'sells value to the business and beats rivals', zh: '卖业务价值并战胜对手' },
        questions: [
          {
            en: 'Does one department order again and again because of the seller?',
            zh: '是否有一个部门因此持续下单？',
          },
        ],
      },
      relationship_manager: {
        label: { en: 'relationship manager', zh: '关系经理人' },
        number: 4,
        meaning: { en: 'sells influence and helps the customer win its market', zh: '卖影响力，帮助客户赢得市场' },
        questions: [
          { en: "Is the seller asked about the customer's own market?", zh: '客户是否会就自己的市场征求其意见？' },
        ],
      },
    },
    need_channel: {
      customer_tender: {
        label: { en: 'tender of the customer', zh: '客户招标' },
        meaning: { en: 'explicit: the call for tenders says it', zh: '显性：招标文件写明' },
      },
      daily_communication: {
        label: { en: 'daily communication', zh: '日常沟通' },
        meaning: { en: 'explicit: somebody says it in a talk', zh: '显性：日常沟通中提出' },
      },
      infrastructure_plan: {
        label: { en: 'infrastructure plan', zh: '基建计划' },
        meaning: { en: 'explicit: a building plan demands it', zh: '显性：基建计划带来' },
      },
      system_upgrade_project: {
        label: { en: 'system upgrade project', zh: '系统改造' },
        meaning: { en: 'explicit: a renewal of systems demands it', zh: '显性：系统改造带来' },
      },
      superior_directive: {
        label: { en: 'directive from above', zh: '上级指令' },
        meaning: { en: 'explicit: an order from above demands it', zh: '显性：上级要求' },
      },
      scale_expansion: {
        label: { en: 'growth in scale', zh: '规模扩充' },
        meaning: { en: 'explicit: more people or sites need it', zh: '显性：人员或场所增加' },
      },
      business_expansion: {
        label: { en: 'growth in business', zh: '业务拓展' },
        meaning: { en: 'explicit: new business needs it', zh: '显性：开展新业务' },
      },
      capacity_upgrade: {
        label: { en: 'upgrade of capacity', zh: '升级扩容' },
        meaning: { en: 'explicit: what is there is too small', zh: '显性：现有容量不够' },
      },
      customer_complaint: {
        label: { en: 'complaint of the customer', zh: '客户抱怨' },
        meaning: { en: 'implicit: hidden in a complaint', zh: '隐性：藏在抱怨里' },
      },
      information_system: {
        label: { en: 'information system', zh: '信息系统' },
        meaning: { en: 'implicit: seen in data and usage', zh: '隐性：从数据和使用情况看出' },
      },
      product_performance: {
        label: { en: 'performance of our product', zh: '产品表现' },
        meaning: { en: 'implicit: seen in how our product performs there', zh: '隐性：从产品运行表现看出' },
      },
      related_need: {
        label: { en: 'related need', zh: '关联需求' },
        meaning: { en: 'implicit: follows from another need', zh: '隐性：由另一项需求引出' },
      },
    },
    map_goal_kind: {
      financial: {
        label: { en: 'financial', zh: '财务' },
        meaning: { en: 'revenue, profit, cost or return', zh: '收入、利润、成本或回报' },
      },
      market: {
        label: { en: 'market', zh: '市场' },
        meaning: { en: 'share of the market, products or regions', zh: '市场份额、产品或区域' },
      },
      operations: {
        label: { en: 'operations', zh: '运营' },
        meaning: { en: 'output, quality, time or people', zh: '产量、质量、效率或人员' },
      },
      compliance: {
        label: { en: 'compliance', zh: '合规' },
        meaning: { en: 'law, safety or environment', zh: '法规、安全或环保' },
      },
      other: { label: { en: 'other', zh: '其他' }, meaning: { en: 'none of these', zh: '以上都不是' } },
    },
    step_status: {
      todo: { label: { en: 'to do', zh: '未开始' }, meaning: { en: 'not begun', zh: '还没有开始' } },
      doing: {
        label: { en: 'in progress', zh: '进行中' },
        meaning: { en: 'begun and not finished', zh: '已开始未完成' },
      },
      done: { label: { en: 'done', zh: '完成' }, meaning: { en: 'finished, with a day', zh: '已完成，有日期' } },
    },
    fit: {
      fit: {
        label: { en: 'fits', zh: '匹配' },
        meaning: { en: 'we have an answer to this tactic', zh: '我方对这项战术有办法' },
      },
      no_fit: {
        label: { en: 'no solution', zh: '无方案' },
        meaning: { en: 'we cannot serve it, and say so', zh: '我方做不了，如实写明' },
      },
    },
    confidence: {
      high: {
        label: { en: 'high', zh: '高' },
        meaning: { en: 'we observed it ourselves', zh: '我方亲自观察到' },
        questions: [
          { en: 'Did one of us see it or hear it from the person directly?', zh: '是否由我方人员当面看到或听到？' },
        ],
      },
      medium: {
        label: { en: 'medium', zh: '中' },
        meaning: { en: 'somebody told us', zh: '从他人处得知' },
        questions: [
          { en: 'Can we name who told us?', zh: '能否说出是谁告诉我方的？' },
        ],
      },
      low: {
        label: { en: 'low', zh: '低' },
        meaning: { en: 'we assume it', zh: '仅为推测' },
        questions: [
          { en: 'Asked for proof, could we only say that we think so?', zh: '被问到依据时，是否只能说是估计？' },
        ],
      },
    },
    function: {
      general_management: { label: { en: 'general management', zh: '经营班子' } },
      it: { label: { en: 'IT', zh: '信息化' } },
      finance: { label: { en: 'finance', zh: '财务' } },
      procurement: { label: { en: 'procurement', zh: '采购' } },
      production: { label: { en: 'production', zh: '生产' } },
      quality: { label: { en: 'quality', zh: '质检' } },
      research_development: { label: { en: 'research and development', zh: '研发' } },
      sales_marketing: { label: { en: 'sales and marketing', zh: '营销' } },
      administration: { label: { en: 'administration', zh: '综合管理' } },
      legal_audit: { label: { en: 'legal and audit', zh: '法务、审计' } },
      external: { label: { en: 'external', zh: '外部' } },
      other: { label: { en: 'other', zh: '其他' } },
    },
    position_class: {
      chairman: { label: { en: 'chairman', zh: '董事长' }, meaning: { en: 'heads the board', zh: '主持董事会' } },
      general_manager: {
        label: { en: 'general manager', zh: '总经理' },
        meaning: { en: 'runs the company', zh: '负责公司整体经营' },
      },
      vp_in_charge: {
        label: { en: 'VP in charge', zh: '分管副总' },
        meaning: { en: 'the vice president who answers for the field of the purchase', zh: '分管采购所涉业务的副总' },
      },
      cfo: {
        label: { en: 'CFO', zh: '财务总监' },
        meaning: { en: 'answers for money and budgets', zh: '负责资金和预算' },
      },
      it_head: {
        label: { en: 'head of IT', zh: '信息化主管' },
        meaning: { en: 'answers for information systems', zh: '负责信息系统' },
      },
      other: {
        label: { en: 'other role', zh: '其他相关角色' },
        meaning: { en: 'any other post that has a part in the decision', zh: '参与决策的其他职位' },
      },
    },
    seniority: {
      operational: {
        label: { en: 'operational', zh: '基层' },
        number: 1,
        meaning: { en: 'carries out the work and uses the result', zh: '执行具体工作，使用成果' },
        questions: [
          { en: 'Does this person do the work that our solution touches?', zh: '此人是否亲自做我方方案涉及的工作？' },
        ],
      },
      middle: {
        label: { en: 'middle management', zh: '中层' },
        number: 2,
        meaning: { en: 'leads a department and answers for how the project is done', zh: '管理部门，负责把项目做好' },
        questions: [
          { en: 'Does this person answer for a department and its results?', zh: '此人是否负责一个部门及其成果？' },
        ],
      },
      executive: {
        label: { en: 'executive', zh: '高层' },
        number: 3,
        meaning: { en: 'decides whether it is worth doing and what it may cost', zh: '决定值不值得做、花多少钱' },
        questions: [
          { en: 'Can this person change the budget?', zh: '此人能否改动预算？' },
        ],
      },
    },
    role: {
      coach: {
        label: { en: 'coach', zh: '教练' },
        meaning: { en: 'guides us from the inside and wants us to win', zh: '从内部指引我方，希望我方成功' },
        questions: [
          {
            en: 'Does this person explain to us how the decision runs, and want us to win?',
            zh: '此人是否告诉我方内部怎么决策，并且希望我方赢？',
          },
          { en: 'Do others at the customer trust this person?', zh: '客户内部的其他人是否信任此人？' },
        ],
      },
      approver: {
        label: { en: 'approver', zh: '批准者' },
        meaning: { en: 'must agree formally and can block', zh: '须正式批准，有否决的能力' },
        questions: [
          {
            en: "Can the purchase fail on this person's signature although all others agree?",
            zh: '其他人都同意时，此人不签字是否仍会让采购落空？',
          },
        ],
      },
      recommender: {
        label: { en: 'recommender', zh: '推荐者' },
        meaning: { en: 'evaluates the offers and proposes a choice', zh: '评估各家方案并提出推荐' },
        questions: [
          {
            en: 'Does this person compare the offers and propose one to others?',
            zh: '此人是否比较各家方案，并向他人推荐其中一家？',
          },
        ],
      },
      decision_maker: {
        label: { en: 'decision maker', zh: '决策者' },
        meaning: { en: 'has the last word on the purchase', zh: '对采购有最终决定权' },
        questions: [
          {
            en: "After this person's yes, does nobody else need to be asked?",
            zh: '此人点头之后，是否不必再问任何人？',
          },
        ],
      },
      executive_sponsor: {
        label: { en: 'executive sponsor', zh: '执行赞助者' },
        meaning: { en: 'backs the project from above and opens doors', zh: '从高层支持项目并打开局面' },
        questions: [
          {
            en: 'Does this person back the project from above without running it?',
            zh: '此人是否在高层为项目撑腰，但不亲自操办？',
          },
        ],
      },
    },
    force: {
      e_db: {
        label: { en: 'final decision', zh: '最终决策' },
        meaning: { en: 'gives the final yes, even against others', zh: '给出最终同意，可推翻他人意见' },
        code: 'E-DB',
        buyer_class: 'EB',
        questions: [
          { en: 'Can this person say yes when all others say no?', zh: '别人都说不时，此人能否说行？' },
        ],
      },
      e_pb: {
        label: { en: 'assists the decision', zh: '辅助决策' },
        meaning: { en: 'sits in the final decision or advises on it', zh: '参与最终决策或为其出主意' },
        code: 'E-PB',
        buyer_class: 'EB',
        questions: [
          { en: 'Does this person sit at the table when it is decided?', zh: '拍板时此人是否在座？' },
        ],
      },
      u_wb: {
        label: { en: 'direct user benefit', zh: '直接应用受益' },
        meaning: { en: 'works with the product every day', zh: '日常直接使用产品' },
        code: 'U-WB',
        buyer_class: 'UB',
        questions: [
          { en: 'Will this person work with it every day?', zh: '此人以后是否天天用它？' },
        ],
      },
      u_bb: {
        label: { en: 'indirect user benefit', zh: '间接应用受益' },
        meaning: { en: 'gains in business results without using it', zh: '不直接使用，但业务成果受益' },
        code: 'U-BB',
        buyer_class: 'UB',
        questions: [
          {
            en: "Does this person's result get better although others use it?",
            zh: '别人使用，此人的业绩是否因此变好？',
          },
        ],
      },
      t_ca: {
        label: { en: 'guards the standards', zh: '标准把关' },
        meaning: { en: 'sets or checks technical and selection criteria', zh: '制定或把关技术与选型标准' },
        code: 'T-CA',
        buyer_class: 'TB',
        questions: [
          { en: 'Does this person write or check the requirements?', zh: '要求是否由此人编写或核对？' },
        ],
      },
      t_fb: {
        label: { en: 'budget support', zh: '预算支持' },
        meaning: { en: 'holds or confirms the budget', zh: '掌握或确认预算' },
        code: 'T-FB',
        buyer_class: 'TB',
        questions: [
          { en: 'Does the money come from the budget of this person?', zh: '钱是否出自此人管的预算？' },
        ],
      },
      t_ab: {
        label: { en: 'process approval', zh: '流程审批' },
        meaning: {
          en: 'runs or approves the procedure, such as purchasing, legal or audit',
          zh: '主管或审批流程，如采购、法务、审计',
        },
        code: 'T-AB',
        buyer_class: 'TB',
        questions: [
          { en: 'Does the paper stop on the desk of this person?', zh: '文件是否要在此人案头走流程？' },
        ],
      },
      c_co: {
        label: { en: 'guiding coach', zh: '指导教练' },
        meaning: { en: 'shows us the way and wants us to win', zh: '为我方指路，希望我方成功' },
        code: 'C-CO',
        buyer_class: 'COACH',
        questions: [
          { en: 'Does this person tell us whom to see next and why?', zh: '此人是否告诉我方下一步该见谁、为什么？' },
        ],
      },
      c_ca: {
        label: { en: 'internal advocate', zh: '内部提倡' },
        meaning: { en: 'speaks for us when we are not in the room', zh: '我方不在场时为我方说话' },
        code: 'C-CA',
        buyer_class: 'COACH',
        questions: [
          { en: 'Did this person argue for us when we were absent?', zh: '我方不在场时，此人是否替我方争取过？' },
        ],
      },
    },
    influence: {
      high: {
        label: { en: 'high', zh: '高' },
        number: 3,
        meaning: {
          en: 'has the final or formal say, or belongs to the inner circle whose word decides',
          zh: '有最终或正式决定权，或属于说了算的核心圈',
        },
        questions: [
          {
            en: "Can this person's yes or no settle the matter against other opinions?",
            zh: '此人点头或摇头，能压过其他意见定下来吗？',
          },
          {
            en: 'Do the others wait for this person before they commit themselves?',
            zh: '别人是不是要等此人表态才肯表态？',
          },
        ],
      },
      medium: {
        label: { en: 'medium', zh: '中' },
        number: 2,
        meaning: { en: 'is heard, and can shape or delay the decision', zh: '意见受重视，能影响或拖延决策' },
        questions: [
          { en: 'Is this person asked for an opinion before the decision?', zh: '决策前会征求此人的意见吗？' },
          { en: 'Could this person hold things up for weeks?', zh: '此人能让事情拖上几周吗？' },
        ],
      },
      low: {
        label: { en: 'low', zh: '低' },
        number: 1,
        meaning: { en: 'is affected by the decision and has little say', zh: '受决策影响，但说不上话' },
        questions: [
          { en: 'Does this person learn of the decision only afterwards?', zh: '此人是不是事后才知道结果？' },
        ],
      },
    },
    need: {
      physiological: {
        label: { en: 'physiological', zh: '生理需求' },
        number: 1,
        meaning: {
          en: 'looks for a tangible benefit; only means allowed by compliance may answer it',
          zh: '看重实际好处，只能用合规的方式回应',
        },
        not_meaning: {
          en: 'never a gift, a meal, a rebate or any private advantage from us',
          zh: '绝不意味着礼品、宴请、回扣或任何私人好处',
        },
        signs: { en: 'asks what is in it personally; takes what is offered', zh: '先问个人有什么好处；给什么收什么' },
        situations: { en: 'usually lower and middle posts; now and then high ones', zh: '多见于中基层，高层偶尔也有' },
        questions: [
          {
            en: 'Does this person keep turning the talk to personal advantages?',
            zh: '此人是否总把话题引向个人好处？',
          },
        ],
      },
      safety: {
        label: { en: 'safety', zh: '安全需求' },
        number: 2,
        meaning: {
          en: 'follows process and crowd and wants to make no mistake; show that the purchase is right and fair',
          zh: '随大流、怕出错，要让其看到采购正确、程序公正',
        },
        not_meaning: {
          en: 'not a dislike of us; pressure only makes this person step back',
          zh: '不等于反感我方，施压只会让其退缩',
        },
        signs: { en: 'careful, keeps a low profile, goes with the majority', zh: '谨慎，不出头，随大流' },
        situations: {
          en: 'new in the company or near retirement; inner struggle; watched by many and willing to offend nobody',
          zh: '新到任或临近退休；内部有斗争；很多人盯着，谁也不想得罪',
        },
        questions: [
          { en: 'Does this person avoid being the first to take a position?', zh: '此人是否避免第一个表态？' },
          { en: 'Is this person new in post, or close to retirement?', zh: '此人是新上任，还是临近退休？' },
        ],
      },
      belonging: {
        label: { en: 'belonging', zh: '归属需求' },
        number: 3,
        meaning: {
          en: 'shows loyalty to a leader; show what the purchase does for that leader',
          zh: '向上级表忠诚，要说明采购能给其上级带来什么',
        },
        not_meaning: {
          en: 'not a missing opinion; winning this person without the leader wins nothing',
          zh: '不等于没有主见，绕开其上级单独争取没有用',
        },
        signs: {
          en: 'sees suppliers as the leader does and passes on the word from above',
          zh: '对供应商的看法与上级一致，替上级传话',
        },
        situations: {
          en: 'new middle manager; change at the top; taking sides in a struggle; confidant who carries out what the top wants',
          zh: '新任中层；高层变动；斗争中要站队；上级的心腹和执行人',
        },
        questions: [
          {
            en: 'Does this person repeat what a superior says about suppliers?',
            zh: '此人对供应商的看法是否总与上级一致？',
          },
        ],
      },
      esteem: {
        label: { en: 'esteem', zh: '尊重需求' },
        number: 4,
        meaning: {
          en: 'wants authority to be seen; respect the judgement and never go round the person',
          zh: '要权威得到承认，须尊重其判断，不可绕过',
        },
        not_meaning: {
          en: 'not vanity; empty praise does more harm than good',
          zh: '不等于爱听好话，空洞的恭维适得其反',
        },
        signs: {
          en: 'holds to an own decision even against others, wants to be asked first',
          zh: '坚持自己的决定，希望事先被请教',
        },
        situations: {
          en: 'new at the top and not yet accepted; an unsettled top; some technical experts',
          zh: '新任高层威信未立；高层未定；部分技术专家',
        },
        questions: [
          {
            en: 'Does this person hold to an own judgement even against colleagues?',
            zh: '即使同事反对，此人也坚持己见吗？',
          },
        ],
      },
      self_actualization: {
        label: { en: 'self-actualisation', zh: '自我实现' },
        number: 5,
        meaning: {
          en: 'pursues a business goal and personal achievement; draw the big picture together',
          zh: '追求业务目标和个人成就，要一起描绘蓝图',
        },
        not_meaning: {
          en: 'not a favour for a private career; the result for the business is the achievement',
          zh: '不等于帮其谋取个人职位，成就要来自业务成果',
        },
        signs: {
          en: 'speaks of a breakthrough for the business and of what will remain',
          zh: '常谈业务突破和留下的成就',
        },
        situations: { en: 'rising manager at the top; ambitious and trusted', zh: '上升中的高层；有抱负、受器重' },
        questions: [
          {
            en: 'Does this person speak of a breakthrough for the company and an own name in it?',
            zh: '此人是否常谈业务突破和自己的建树？',
          },
        ],
      },
    },
    change: {
      innovator: {
        label: { en: 'innovator', zh: '革新主义者' },
        number: 5,
        meaning: { en: 'wants to lead in technology and buys a new trial', zh: '追求技术领先，愿为创新尝试买单' },
        value_position: { en: 'product superiority', zh: '产品优越性' },
        questions: [
          { en: 'Does this person try new things for their own sake?', zh: '此人是否单纯因为新就愿意尝试？' },
        ],
      },
      visionary: {
        label: { en: 'visionary', zh: '高瞻远瞩者' },
        number: 4,
        meaning: {
          en: 'wants to be recognised for renewal and buys a solution made for the company',
          zh: '希望革新得到公认，购买为其定制的方案',
        },
        value_position: { en: 'future competitive advantage', zh: '未来竞争优势' },
        questions: [
          {
            en: 'Does this person talk about where the company will stand in some years?',
            zh: '此人是否常谈公司几年后的位置？',
          },
        ],
      },
      pragmatist: {
        label: { en: 'pragmatist', zh: '实用主义者' },
        number: 3,
        meaning: {
          en: "wants progress with today's problems and buys a complete solution",
          zh: '要解决眼前问题，购买完整的方案',
        },
        value_position: { en: 'relevant success cases', zh: '相关成功案例' },
        questions: [
          {
            en: 'Does this person first ask who else uses it and what it solved?',
            zh: '此人是否先问谁在用、解决了什么？',
          },
        ],
      },
      conservative: {
        label: { en: 'conservative', zh: '保守主义者' },
        number: 2,
        meaning: {
          en: 'wants not to fall behind and buys the cheap, safe standard',
          zh: '只求不落后，购买便宜、稳妥的行业标准',
        },
        value_position: { en: 'assured return on investment', zh: '确保投资回报' },
        questions: [
          {
            en: 'Does this person move only when most of the industry has moved?',
            zh: '此人是否等行业多数人都做了才动？',
          },
        ],
      },
      laggard: {
        label: { en: 'laggard', zh: '落后者' },
        number: 1,
        meaning: {
          en: 'wants things to stay and buys improvements of what exists',
          zh: '想维持现状，只购买对现有业务的改进',
        },
        value_position: { en: 'protection of investment', zh: '保护投资' },
        questions: [
          {
            en: 'Does this person defend the present system against every proposal?',
            zh: '此人是否对任何新方案都维护现有系统？',
          },
        ],
      },
    },
    focus: {
      business: {
        label: { en: 'business', zh: '业务' },
        meaning: {
          en: 'looks at goals, efficiency and total cost for the business',
          zh: '看业务目标、效率和总体成本',
        },
        questions: [
          { en: 'Does this person ask what it changes in the business?', zh: '此人是否先问对业务有什么改变？' },
        ],
      },
      technical: {
        label: { en: 'technical', zh: '技术' },
        meaning: { en: 'looks at performance, proof and technical reputation', zh: '看性能、验证和技术口碑' },
        questions: [
          { en: 'Does this person ask how it works and who tested it?', zh: '此人是否先问怎么实现、谁验证过？' },
        ],
      },
      financial: {
        label: { en: 'financial', zh: '财务' },
        meaning: { en: 'looks at budget, price, comparison and payment', zh: '看预算、价格、比价和付款' },
        questions: [
          { en: 'Does this person ask for the price before the content?', zh: '此人是否先问价格再看内容？' },
        ],
      },
      relationship: {
        label: { en: 'relationship', zh: '关系' },
        meaning: { en: "looks at people, past cooperation and others' opinion", zh: '看人、看合作历史、看他人意见' },
        questions: [
          {
            en: 'Does this person ask who stands behind it and who recommends us?',
            zh: '此人是否先问谁负责、谁推荐？',
          },
        ],
      },
    },
    focus_concern: {
      goals_and_problem_solving: {
        label: { en: 'business goals and problems solved', zh: '业务目标和问题解决' },
        meaning: { en: 'business: does it reach a goal or remove a problem', zh: '业务：能否达到目标、解决问题' },
      },
      operating_efficiency: {
        label: { en: 'operating efficiency', zh: '运营效率提升' },
        meaning: { en: 'business: does the work run faster or with fewer people', zh: '业务：运营是否更快、更省人' },
      },
      cost_reduction: {
        label: { en: 'cost reduction', zh: '成本降低' },
        meaning: { en: 'business: what does it save in running the business', zh: '业务：日常经营能省多少' },
      },
      total_cost_of_ownership: {
        label: { en: 'total cost of ownership', zh: '企业总拥有成本' },
        meaning: { en: 'business: what does it cost over its whole life', zh: '业务：整个使用期一共花多少' },
      },
      switching_cost: {
        label: { en: 'cost of switching', zh: '企业转换成本' },
        meaning: { en: 'business: what does it cost to leave the present way', zh: '业务：离开现有做法要付出什么' },
      },
      performance_leadership: {
        label: { en: 'performance and technical lead', zh: '性能、领先程度' },
        meaning: { en: 'technical: is it ahead of others, and for how long', zh: '技术：是否领先，能领先多久' },
      },
      industry_references: {
        label: { en: 'success cases in the industry', zh: '行业成功案例' },
        meaning: { en: 'technical: who in our industry runs it', zh: '技术：同行业谁在用' },
      },
      peer_authority: {
        label: { en: 'authority of technical peers', zh: '技术同行的权威意见' },
        meaning: { en: 'technical: what do respected specialists say', zh: '技术：内行、专家怎么说' },
      },
      technical_validation: {
        label: { en: 'technical tests and demonstrations', zh: '技术验证、系统演示' },
        meaning: { en: 'technical: show it, test it', zh: '技术：演示、试用、验证' },
      },
      staff_expertise: {
        label: { en: 'expertise of our staff', zh: '产品技术人员的专业化程度' },
        meaning: { en: 'technical: do their people know the matter', zh: '技术：对方人员懂不懂行' },
      },
      budget: {
        label: { en: 'budget', zh: '预算' },
        meaning: { en: 'financial: is there money, in which year', zh: '财务：有没有预算，在哪一年' },
      },
      price: {
        label: { en: 'price', zh: '价格' },
        meaning: { en: 'financial: what does it cost', zh: '财务：价格是多少' },
      },
      discount: {
        label: { en: 'discount', zh: '折扣' },
        meaning: { en: 'financial: what is the best price', zh: '财务：最低能到多少' },
      },
      cost_comparison: {
        label: { en: 'comparison of costs', zh: '比较成本' },
        meaning: { en: 'financial: what do the others ask', zh: '财务：别家报多少' },
      },
      value_for_money: {
        label: { en: 'value for money', zh: '性价比' },
        meaning: { en: 'financial: what do we get for it', zh: '财务：花这些钱得到什么' },
      },
      payment_terms: {
        label: { en: 'terms of payment', zh: '付款条件' },
        meaning: { en: 'financial: when and how is it paid', zh: '财务：什么时候付、怎么付' },
      },
      superior_expert_subordinate_opinion: {
        label: { en: 'opinion of superiors, experts and staff', zh: '上级、专家、下属意见' },
        meaning: { en: 'relationship: what do boss, experts and staff think', zh: '关系：上级、专家和下属怎么看' },
      },
      cooperation_history: {
        label: { en: 'history of cooperation', zh: '合作关系' },
        meaning: { en: 'relationship: how have they treated us so far', zh: '关系：过去合作得怎么样' },
      },
      salesperson_affinity: {
        label: { en: 'ease with the salesperson', zh: '销售人员的亲和度' },
        meaning: { en: 'relationship: do I like to work with this person', zh: '关系：愿不愿意与这位销售打交道' },
      },
    },
    contact: {
      none: {
        label: { en: 'no contact', zh: '没有联系' },
        number: 0,
        meaning: { en: 'we never met or talked', zh: '从未见面或交谈' },
        questions: [
          { en: 'Has nobody of ours ever spoken with this person?', zh: '我方是否没有任何人与此人交谈过？' },
        ],
      },
      brief: {
        label: { en: 'little contact', zh: '联系较少' },
        number: 1,
        meaning: { en: 'one or two working contacts', zh: '有过一两次工作接触' },
        questions: [
          { en: 'Can you count the talks on two fingers?', zh: '交谈是否只有一两次？' },
        ],
      },
      multiple: {
        label: { en: 'much contact', zh: '联系较多' },
        number: 2,
        meaning: { en: 'three or more working contacts', zh: '有过三次以上工作接触' },
        questions: [
          { en: 'Have we met at least three times on the matter?', zh: '是否已就业务见过至少三次？' },
        ],
      },
      in_depth: {
        label: { en: 'deep contact', zh: '联系深入' },
        number: 3,
        meaning: { en: 'regular and open exchange, also outside the agenda', zh: '经常坦诚交流，不限于正式场合' },
        questions: [
          {
            en: 'Does this person call us without an occasion and speak openly?',
            zh: '此人是否无事也会联系，并且坦诚相告？',
          },
        ],
      },
    },
    attitude: {
      mentor: {
        label: { en: 'mentor', zh: '指导者' },
        number: 2,
        meaning: {
          en: 'works for our success with advice and inside information, and can be relied on',
          zh: '出主意、给内部信息，全力帮我方成功，可以信赖',
        },
        questions: [
          {
            en: 'Has this person told us something unasked that helped us win?',
            zh: '此人是否主动告诉过帮我方取胜的信息？',
          },
        ],
      },
      supporter: {
        label: { en: 'supporter', zh: '支持者' },
        number: 1,
        meaning: { en: 'wants us to win and may step back under pressure', zh: '希望我方胜出，但有压力时可能退缩' },
        questions: [
          { en: 'Has this person spoken for us in front of others?', zh: '此人是否当着他人为我方说过话？' },
        ],
      },
      neutral: {
        label: { en: 'neutral', zh: '中立者' },
        number: 0,
        meaning: { en: 'shows no preference, or will offend nobody', zh: '没有倾向，或不愿得罪任何一方' },
        questions: [
          { en: 'Does this person treat all vendors alike in word and deed?', zh: '此人在言行上是否对各家一视同仁？' },
        ],
      },
      non_supporter: {
        label: { en: 'non-supporter', zh: '非支持者' },
        number: -1,
        meaning: {
          en: 'leans to a competitor and may keep quiet under pressure',
          zh: '倾向竞争对手，有压力时可能保持沉默',
        },
        questions: [
          { en: 'Does this person find more faults with us than with others?', zh: '此人是否对我方挑剔多于对别家？' },
        ],
      },
      opponent: {
        label: { en: 'opponent', zh: '反对者' },
        number: -2,
        meaning: {
          en: 'wants us to lose, blocks information or passes on ours',
          zh: '希望我方失败，封锁信息或泄露我方信息',
        },
        questions: [
          {
            en: 'Has this person worked against us, or helped a competitor with our information?',
            zh: '此人是否做过对我方不利的事，或把我方信息给了对手？',
          },
        ],
      },
    },
    relationship: {
      none: {
        label: { en: 'none', zh: '无关系' },
        number: 0,
        meaning: { en: 'there is no working relationship', zh: '没有工作关系' },
        questions: [
          { en: 'Would this person not know who we are?', zh: '此人是否不知道我方是谁？' },
        ],
      },
      vendor: {
        label: { en: 'vendor', zh: '供应商' },
        number: 1,
        meaning: { en: 'we deliver products and react to what is asked', zh: '以供货为主，客户提出我方才响应' },
        questions: [
          { en: 'Does this person call us only for prices and deliveries?', zh: '此人是否只为询价和交货找我方？' },
        ],
      },
      credible_source: {
        label: { en: 'credible source', zh: '可信来源' },
        number: 2,
        meaning: {
          en: 'we keep what we promise, and several functions trust our word',
          zh: '我方言出必行，多个部门信任我方',
        },
        questions: [
          {
            en: 'Does this person take our word without checking elsewhere?',
            zh: '此人是否相信我方的说法而不另行求证？',
          },
        ],
      },
      problem_solver: {
        label: { en: 'problem solver', zh: '问题解决者' },
        number: 3,
        meaning: {
          en: 'we are called before a project starts and measure results together',
          zh: '立项前就会找我方，并一起衡量成果',
        },
        questions: [
          {
            en: 'Does this person bring us problems before there is a project?',
            zh: '此人是否在立项之前就带着问题来找我方？',
          },
        ],
      },
      trusted_advisor: {
        label: { en: 'trusted advisor', zh: '可信任的顾问' },
        number: 4,
        meaning: {
          en: 'we are consulted in confidence on the course of the business',
          zh: '在经营方向上私下征求我方意见',
        },
        questions: [
          { en: 'Does this person discuss confidential plans with us?', zh: '此人是否与我方讨论尚未公开的计划？' },
        ],
      },
    },
    first_meeting_outcome: {
      invited_back: {
        label: { en: 'invited back', zh: '被主动邀请' },
        meaning: {
          en: 'the executive wants to see us again, as one does with a trusted advisor',
          zh: '高管主动邀请再来，对应可信任的顾问',
        },
      },
      several_potential_visits: {
        label: { en: 'several possible further visits', zh: '多次潜在拜访机会' },
        meaning: {
          en: 'further visits are possible, as with a problem solver',
          zh: '还可能再拜访几次，对应问题解决者',
        },
      },
      delegated_down: {
        label: { en: 'delegated to subordinates', zh: '委派下属接待' },
        meaning: { en: 'we are passed on to subordinates, as a vendor is', zh: '交由下属接待，对应供应商' },
      },
    },
    influence_source: {
      magazine: {
        label: { en: 'magazine', zh: '杂志' },
        meaning: { en: 'reads general magazines, print or online', zh: '看综合类杂志或网刊' },
      },
      direct_mail: {
        label: { en: 'direct mail', zh: '直邮' },
        meaning: { en: 'reads what is sent to the desk', zh: '看寄到案头的资料' },
      },
      exhibition: {
        label: { en: 'exhibition', zh: '展览' },
        meaning: { en: 'goes to exhibitions to see what is new', zh: '到展会上看新东西' },
      },
      lecture: {
        label: { en: 'lecture', zh: '讲座' },
        meaning: { en: 'trusts speakers and seminars', zh: '相信讲座、研讨会上的讲者' },
      },
      advertising: {
        label: { en: 'advertising', zh: '广告' },
        meaning: { en: 'knows brands from advertising', zh: '从广告认识品牌' },
      },
      physical_demo: {
        label: { en: 'demonstration of the real thing', zh: '实物演示' },
        meaning: { en: 'believes what can be touched and tried', zh: '摸得着、试得了才相信' },
      },
      illustrated_demo: {
        label: { en: 'demonstration with pictures and text', zh: '图文演示' },
        meaning: { en: 'is won by pictures, films and figures', zh: '图片、视频和数据最能打动' },
      },
      trade_journal: {
        label: { en: 'trade journal', zh: '行业刊物' },
        meaning: { en: 'follows the journals of the trade', zh: '关注行业刊物' },
      },
      internal_report: {
        label: { en: 'internal report', zh: '内部报告' },
        meaning: { en: 'relies on reports of own staff', zh: '相信本单位人员的报告' },
      },
      competitor: {
        label: { en: 'competitor', zh: '竞争对手' },
        meaning: { en: 'listens to a competitor of ours', zh: '听我方竞争对手的说法' },
      },
      consultant: {
        label: { en: 'consultant', zh: '咨询顾问' },
        meaning: { en: 'asks outside advisers', zh: '征求外部顾问的意见' },
      },
      public_opinion: {
        label: { en: 'public opinion', zh: '大众舆论' },
        meaning: { en: 'minds what people in general say', zh: '在意社会上的看法' },
      },
      other_industry_users: {
        label: { en: 'users in other industries', zh: '其他行业用户' },
        meaning: { en: 'asks users in other industries', zh: '向其他行业的用户打听' },
      },
      other: {
        label: { en: 'other', zh: '其他' },
        meaning: { en: 'something else; name it in a note', zh: '其他来源，请在备注写明' },
      },
    },
    persuasion_judgement: {
      internal: {
        label: { en: 'own judgement', zh: '自我判定' },
        meaning: {
          en: 'decides by an own measure; give facts and let the person judge',
          zh: '按自己的标准判断，给事实、由其下结论',
        },
      },
      external: {
        label: { en: 'judgement of others', zh: '外界判定' },
        meaning: {
          en: 'looks to others; bring experts, references and figures of others',
          zh: '看别人怎么判断，拿专家、案例和他人数据说话',
        },
      },
    },
    persuasion_detail: {
      general: {
        label: { en: 'general picture', zh: '一般' },
        meaning: { en: 'wants the outline first; one page is enough', zh: '先要轮廓，一页纸足够' },
      },
      specific: {
        label: { en: 'specific facts', zh: '特定' },
        meaning: {
          en: 'wants steps, figures and order; vague words cost trust',
          zh: '要步骤、数字和顺序，含糊会失去信任',
        },
      },
    },
    persuasion_comparison: {
      similarity: {
        label: { en: 'similarity', zh: '求同' },
        meaning: { en: 'asks what stays as it is; show what is familiar', zh: '看哪些和原来一样，多讲相同之处' },
      },
      difference: {
        label: { en: 'difference', zh: '求异' },
        meaning: { en: 'asks what is new; show what nobody else has', zh: '看有什么不同，多讲独到之处' },
      },
    },
    persuasion_motivation: {
      toward: {
        label: { en: 'towards a gain', zh: '追求' },
        meaning: { en: 'moves for a gain; describe what will be reached', zh: '为得到而行动，描绘将达到的结果' },
      },
      away: {
        label: { en: 'away from a problem', zh: '逃避' },
        meaning: {
          en: 'moves to avoid trouble; describe what will be spared',
          zh: '为避免麻烦而行动，说明可以免去什么',
        },
      },
    },
    persuasion_criterion: {
      cost: {
        label: { en: 'cost', zh: '成本' },
        meaning: { en: 'weighs what it costs; calculate the whole of it', zh: '先算成本，要把总账算清' },
      },
      quality: {
        label: { en: 'quality', zh: '品质' },
        meaning: { en: 'weighs how good it is; show how it lasts', zh: '先看品质，要证明经得起用' },
      },
    },
    mh_mode: {
      growth: {
        label: { en: 'growth', zh: '如虎添翼' },
        meaning: { en: 'wants more or better, and listens', zh: '想要更多更好，愿意听' },
        questions: [
          { en: 'Does this person want more than is possible today?', zh: '此人想要的是否超过现状所能？' },
        ],
      },
      trouble: {
        label: { en: 'trouble', zh: '亡羊补牢' },
        meaning: { en: 'something is wrong, and help is wanted at once', zh: '出了问题，急需帮助' },
        questions: [
          { en: 'Does something go wrong that must be stopped soon?', zh: '是否有问题必须尽快止住？' },
        ],
      },
      even_keel: {
        label: { en: 'even keel', zh: '我行我素' },
        meaning: { en: 'feels no gap, and sees no reason to change', zh: '感觉不到差距，没有改变的理由' },
        questions: [
          { en: 'Does this person say that all is well as it is?', zh: '此人是否觉得现在这样就好？' },
        ],
      },
      overconfident: {
        label: { en: 'overconfident', zh: '班门弄斧' },
        meaning: { en: 'thinks things are better than they are', zh: '自认为情况比实际更好' },
        questions: [
          {
            en: 'Does this person think more of the results than the figures show?',
            zh: '此人自认的成绩是否好于数字？',
          },
        ],
      },
    },
    organisation_type: {
      system_integrator: {
        label: { en: 'system integrator', zh: '集成商' },
        meaning: { en: 'builds whole systems for the customer', zh: '为客户做整体集成' },
      },
      technology_vendor: {
        label: { en: 'technology vendor', zh: '技术供应商' },
        meaning: { en: 'supplies technology the customer builds on', zh: '提供客户所依靠的技术' },
      },
      consultancy: {
        label: { en: 'consultancy', zh: '咨询公司' },
        meaning: { en: 'advises on strategy, process or choice', zh: '为战略、流程或选型出主意' },
      },
      design_institute: {
        label: { en: 'design institute', zh: '设计院' },
        meaning: { en: 'draws up plans and specifications', zh: '做设计、定规格' },
      },
      finance_or_investor: {
        label: { en: 'bank or investor', zh: '金融或投资方' },
        meaning: { en: 'gives money and asks for results', zh: '出资并要求回报' },
      },
      industry_association: {
        label: { en: 'industry association', zh: '行业协会' },
        meaning: { en: 'sets standards and brings people together', zh: '定标准、聚同行' },
      },
      government_body: {
        label: { en: 'government body', zh: '政府机构' },
        meaning: { en: 'gives rules, approvals or funds', zh: '管规则、审批或资金' },
      },
      channel_partner: {
        label: { en: 'channel partner', zh: '渠道伙伴' },
        meaning: { en: 'sells or delivers on our side', zh: '为我方销售或交付' },
      },
      other: { label: { en: 'other', zh: '其他' }, meaning: { en: 'none of these', zh: '以上都不是' } },
    },
    organisation_relationship: {
      none: {
        label: { en: 'no relation', zh: '无关系' },
        number: 0,
        meaning: { en: 'we do not know each other', zh: '互不相识' },
        questions: [
          { en: 'Would nobody there take our call?', zh: '对方是否没有人会接我方的电话？' },
        ],
      },
      contact: {
        label: { en: 'in contact', zh: '有接触' },
        number: 1,
        meaning: { en: 'we talk and nothing is agreed', zh: '有来往，没有约定' },
        questions: [
          { en: 'Do we talk with people there and have agreed on nothing?', zh: '是否有人来往，但什么都没有约定？' },
        ],
      },
      cooperating: {
        label: { en: 'cooperating', zh: '有合作' },
        number: 2,
        meaning: { en: 'we work together on single matters', zh: '就具体事项合作' },
        questions: [
          { en: 'Have we done a piece of work together?', zh: '双方是否一起做过具体的事？' },
        ],
      },
      allied: {
        label: { en: 'allied', zh: '联盟' },
        number: 3,
        meaning: { en: 'we approach the customer together', zh: '联手开拓这个客户' },
        questions: [
          {
            en: 'Would they go to the customer with us under one plan?',
            zh: '对方是否愿意按同一个计划与我方一起见客户？',
          },
        ],
      },
    },
    stance: {
      ally: {
        label: { en: 'ally', zh: '盟友' },
        meaning: { en: 'helps us to reach the customer', zh: '帮助我方接近客户' },
        questions: [
          { en: 'Have they opened a door for us there?', zh: '对方是否为我方引荐过客户？' },
        ],
      },
      neutral: {
        label: { en: 'neutral', zh: '中立' },
        meaning: { en: 'takes no side', zh: '不偏向任何一方' },
        questions: [
          { en: 'Do they work with us and with our rivals alike?', zh: '对方是否与我方和对手同样往来？' },
        ],
      },
      rival: {
        label: { en: 'in the rival camp', zh: '对手阵营' },
        meaning: { en: 'works with a competitor of ours', zh: '与我方的竞争对手合作' },
        questions: [
          { en: 'Do they appear together with a competitor of ours?', zh: '对方是否与我方的对手一起出现？' },
        ],
      },
    },
    sentiment: {
      positive: { label: { en: 'positive', zh: '正面' }, meaning: { en: 'speaks well of us', zh: '对我方评价好' } },
      mixed: { label: { en: 'mixed', zh: '混合' }, meaning: { en: 'praises and blames', zh: '有褒有贬' } },
      negative: { label: { en: 'negative', zh: '负面' }, meaning: { en: 'speaks badly of us', zh: '对我方评价差' } },
    },
    dimension: {
      need: { label: { en: 'need', zh: '需求' }, meaning: { en: 'what drives the person', zh: '此人受什么驱动' } },
      change: {
        label: { en: 'attitude to change', zh: '变革态度' },
        meaning: { en: 'how willing the person is to change something', zh: '此人有多愿意改变' },
      },
      focus: {
        label: { en: 'decision focus', zh: '决策关注点' },
        meaning: { en: 'what the person looks at first', zh: '此人最先看什么' },
      },
      contact: {
        label: { en: 'contact with us', zh: '联系紧密度' },
        meaning: { en: 'how deep our contact with the person is', zh: '我方与此人联系有多深' },
      },
      attitude: {
        label: { en: 'attitude to us', zh: '对我方的态度' },
        meaning: { en: 'whether the person is for us or against us', zh: '此人支持还是反对我方' },
      },
    },
    dimension_work_step: {
      analyse: {
        label: { en: 'analyse', zh: '分析' },
        meaning: { en: 'collect what is known of the person in this dimension', zh: '收集此人在该维度上的信息' },
      },
      goal: {
        label: { en: 'set the goal', zh: '目标' },
        meaning: { en: 'say what would be enough support', zh: '确定争取到什么程度的支持' },
      },
      action: {
        label: { en: 'act', zh: '行动' },
        meaning: { en: 'do something that can change it', zh: '采取能够改变它的行动' },
      },
      conclude: {
        label: { en: 'conclude', zh: '结论' },
        meaning: { en: 'write down what the action showed', zh: '写下行动说明了什么' },
      },
      verify: {
        label: { en: 'verify', zh: '验证' },
        meaning: { en: 'have it confirmed by somebody else', zh: '请其他人印证' },
      },
    },
    opportunity_kind: {
      current: {
        label: { en: 'current', zh: '当前的机会' },
        meaning: { en: 'is being worked on and has a stage', zh: '正在推进，有所处阶段' },
      },
      planned: {
        label: { en: 'planned', zh: '计划的机会' },
        meaning: { en: 'is expected and prepared, and may have a stage', zh: '已在预期和准备之中，可以有阶段' },
      },
      potential: {
        label: { en: 'potential', zh: '潜在机会' },
        meaning: {
          en: 'is only seen so far, has no stage and is never weighted',
          zh: '仅仅看到可能，没有阶段，不加权计算',
        },
      },
    },
    opportunity_status: {
      open: {
        label: { en: 'open', zh: '进行中' },
        meaning: { en: 'is being pursued and counts in the open totals', zh: '正在跟进，计入在手总额' },
      },
      won: {
        label: { en: 'won', zh: '赢单' },
        meaning: { en: 'was decided for us and counts as won', zh: '客户已选定我方，计入赢单额' },
      },
      lost: {
        label: { en: 'lost', zh: '丢单' },
        meaning: { en: 'was decided against us and counts nowhere', zh: '客户未选我方，不计入任何总额' },
      },
      on_hold: {
        label: { en: 'on hold', zh: '搁置' },
        meaning: { en: 'rests and counts nowhere until it goes on', zh: '暂停推进，恢复之前不计入总额' },
      },
    },
    stage: {
      A: {
        label: { en: 'understand the opportunity', zh: '了解商机' },
        meaning: { en: 'we find out what the customer needs', zh: '弄清客户需要什么' },
      },
      B: {
        label: { en: 'confirm the opportunity', zh: '确认商机' },
        meaning: { en: 'the customer confirms that a purchase is intended', zh: '客户确认有购买意向' },
      },
      C: {
        label: { en: 'validate the solution', zh: '方案论证' },
        meaning: { en: 'our solution is presented and examined', zh: '展示我方方案，接受论证' },
      },
      D: {
        label: { en: 'commercial negotiation', zh: '商务谈判' },
        meaning: { en: 'price, terms and steps are negotiated', zh: '谈判价格、条款和实施步骤' },
      },
      E: {
        label: { en: 'close the sale', zh: '销售成交' },
        meaning: { en: 'the contract is approved and signed', zh: '合同审批并签订' },
      },
      F: {
        label: { en: 'hand over and collect', zh: '交接回款' },
        meaning: { en: 'won, delivery starts and money is collected', zh: '已赢单，交付并回款' },
      },
    },
    buyer_step: {
      need_and_initiation: {
        label: { en: 'need and initiation', zh: '内部需求和立项' },
        number: 1,
        meaning: { en: 'the need is felt and the project set up inside', zh: '内部提出需求并立项' },
        questions: [
          { en: 'Is it still being discussed inside whether to do it?', zh: '内部是否还在讨论要不要做？' },
        ],
      },
      supplier_survey_screening: {
        label: { en: 'survey and screening of suppliers', zh: '供应商调查筛选' },
        number: 2,
        meaning: { en: 'suppliers are looked at and a first choice is made', zh: '了解并初步筛选供应商' },
        questions: [
          { en: 'Are they looking around for suppliers?', zh: '是否在打听有哪些供应商？' },
        ],
      },
      purchase_criteria: {
        label: { en: 'purchase criteria', zh: '制定采购指标' },
        number: 3,
        meaning: { en: 'the criteria for the choice are written down', zh: '把选择标准写成采购指标' },
        questions: [
          { en: 'Are the requirements being written?', zh: '是否正在编写采购指标？' },
        ],
      },
      tender_evaluation: {
        label: { en: 'tender and evaluation', zh: '招标、评标' },
        number: 4,
        meaning: { en: 'offers are called for and compared', zh: '邀请投标并评比方案' },
        questions: [
          { en: 'Have offers been asked for or compared?', zh: '是否已经发标或在比较方案？' },
        ],
      },
      purchase_commitment: {
        label: { en: 'purchase commitment', zh: '购买承诺' },
        number: 5,
        meaning: { en: 'the customer commits itself to a supplier', zh: '向某家供应商作出购买承诺' },
        questions: [
          { en: 'Has a supplier been named, orally or on paper?', zh: '是否已口头或书面选定供应商？' },
        ],
      },
      install_implement: {
        label: { en: 'installation and implementation', zh: '安装实施' },
        number: 6,
        meaning: { en: 'what was bought is installed and put to use', zh: '安装并投入使用' },
        questions: [
          { en: 'Has the work on site begun?', zh: '现场工作是否已经开始？' },
        ],
      },
    },
    loss_reason: {
      need_misjudged: {
        label: { en: 'need misjudged', zh: '需求把握不足' },
        meaning: { en: 'finding: explicit or hidden needs were missed', zh: '识别：显性或隐性需求没有看清' },
      },
      competition_misjudged: {
        label: { en: 'competition misjudged', zh: '竞争动态把握不足' },
        meaning: { en: "finding: a competitor's moves were missed", zh: '识别：对手的动作没有看清' },
      },
      own_business_misjudged: {
        label: { en: 'own business misjudged', zh: '自身经营分析不足' },
        meaning: { en: 'finding: what we earn with it was misjudged', zh: '识别：对自身经营分析不够' },
      },
      environment_misjudged: {
        label: { en: 'environment misjudged', zh: '环境分析不准' },
        meaning: {
          en: 'finding: policy, economy or technology changed unseen',
          zh: '识别：政策、经济或技术变化没有看到',
        },
      },
      base_info_unclear: {
        label: { en: 'base information unclear', zh: '基础信息掌握不清' },
        meaning: { en: 'screening: basic facts of the customer were not known', zh: '甄别：客户基本情况不清楚' },
      },
      behaviour_misjudged: {
        label: { en: 'buying behaviour misjudged', zh: '消费行为分析不准' },
        meaning: { en: 'screening: how the customer buys was misread', zh: '甄别：看错了客户的购买方式' },
      },
      usage_misjudged: {
        label: { en: 'usage misjudged', zh: '使用特征把握不准' },
        meaning: { en: 'screening: how it would be used was misread', zh: '甄别：看错了客户的使用方式' },
      },
      market_competition_shallow: {
        label: { en: "shallow view of the market's competition", zh: '市场竞争理解不深' },
        meaning: { en: 'screening: the market was seen too simply', zh: '甄别：把市场竞争看得太简单' },
      },
      wrong_key_traits: {
        label: { en: 'wrong key traits chosen', zh: '关键特征选取不准' },
        meaning: { en: 'offer: built on traits that did not matter', zh: '组合：抓错了关键特征' },
      },
      unfit_mix: {
        label: { en: 'unsuitable mix', zh: '组合不恰当' },
        meaning: {
          en: 'offer: product, service and resources did not go together',
          zh: '组合：业务、服务、资源搭配不当',
        },
      },
      unfit_pricing: {
        label: { en: 'unsuitable pricing', zh: '定价不符实际' },
        meaning: { en: 'offer: price not in keeping with the situation', zh: '组合：定价脱离实际' },
      },
      untypical_pilot: {
        label: { en: 'untypical pilot', zh: '试点不典型' },
        meaning: { en: 'execution: the trial was not like the real use', zh: '实施：试点不能代表真实使用' },
      },
      poor_sales_execution: {
        label: { en: 'sales plan poorly carried out', zh: '直销计划执行不力' },
        meaning: { en: 'execution: agreed steps were not done in time', zh: '实施：约定的步骤没有按时做' },
      },
      unfit_channel_promotion: {
        label: { en: 'unsuitable channels or promotion', zh: '渠道和促销不符实际' },
        meaning: { en: 'execution: the wrong way to reach the people', zh: '实施：渠道或促销方式不对' },
      },
    },
    discount_reason: {
      competitor_cheaper: {
        label: { en: 'a competitor is cheaper', zh: '竞争对手价格低' },
        meaning: { en: 'compare the whole offer, not one line of it', zh: '比整体方案，不比单项价格' },
      },
      no_intent_to_buy: {
        label: { en: 'no real intent to buy', zh: '没有购买的诚意' },
        meaning: { en: 'no project stands behind it; look for the need first', zh: '背后没有项目，先找需求' },
      },
      different_value_view: {
        label: { en: 'sees the value differently', zh: '价值视角不同' },
        meaning: {
          en: 'counts a value that we do not show; ask what it is',
          zh: '看重的价值我方没有讲到，问清是什么',
        },
      },
      no_intent_to_buy_from_us: {
        label: { en: 'no real intent to buy from us', zh: '没有向我们购买的诚意' },
        meaning: { en: 'we are there for comparison; find out who is preferred', zh: '我方只是陪衬，查明对方想选谁' },
      },
      pressing_for_its_own_sake: {
        label: { en: 'presses for the sake of pressing', zh: '为压价而压价' },
        meaning: { en: 'wants to have bargained; keep to the reasons', zh: '习惯性压价，守住理由' },
      },
      budget_or_payment_limited: {
        label: { en: 'budget or means of payment are limited', zh: '预算或支付能力有限' },
        meaning: { en: 'cannot pay so much now; change scope or terms', zh: '眼下付不出，调整范围或付款条件' },
      },
      provoking_bidding: {
        label: { en: 'wants to start a bidding war', zh: '引起和竞争对手竞价' },
        meaning: { en: 'plays suppliers against each other; do not chase', zh: '让几家互相压价，不要跟着降' },
      },
      solution_not_understood: {
        label: { en: 'has not understood the solution', zh: '对方案缺乏理解' },
        meaning: { en: 'sees the price and not the solution; explain again', zh: '只看到价格没看懂方案，重新讲清' },
      },
    },
    c139_clarity: {
      clear: {
        label: { en: 'clear', zh: '已清' },
        meaning: { en: 'known, with evidence', zh: '已掌握，并有依据' },
        questions: [
          { en: 'Could we show where we know it from?', zh: '能否拿出依据？' },
        ],
      },
      partial: {
        label: { en: 'partly clear', zh: '部分' },
        meaning: { en: 'known in part, does not count', zh: '只掌握一部分，不计数' },
        questions: [
          { en: 'Do we know a part and can name what is missing?', zh: '是否知道一部分，并说得出还缺什么？' },
        ],
      },
      unclear: {
        label: { en: 'unclear', zh: '不清' },
        meaning: { en: 'not known', zh: '没有掌握' },
        questions: [{ en: 'Would we have to guess?', zh: '是否只能靠猜？' }],
      },
    },
    c139_coach_type: {
      customer_relationship: {
        label: { en: 'customer relationship coach', zh: '客户关系教练' },
        meaning: { en: 'knows the people of the customer and their leanings', zh: '了解客户方人员及其倾向' },
      },
      value_fit: {
        label: { en: 'value fit coach', zh: '价值匹配教练' },
        meaning: { en: 'can judge how well our value fits the need', zh: '能判断我方价值与需求是否匹配' },
      },
      resource_operation: {
        label: { en: 'resource operation coach', zh: '资源运营教练' },
        meaning: {
          en: 'can move resources, and may be a senior colleague of ours',
          zh: '能调动资源，可以是我方的资深同事',
        },
      },
    },
    criterion_mark: {
      plus: {
        label: { en: 'favourable', zh: '有利' },
        meaning: { en: 'the answer speaks for this vendor', zh: '答案对这家有利' },
      },
      minus: {
        label: { en: 'unfavourable', zh: '不利' },
        meaning: { en: 'the answer speaks against this vendor', zh: '答案对这家不利' },
      },
    },
    assessment_question: {
      is_there_an_opportunity: { label: { en: 'is there an opportunity', zh: '有机会吗' } },
      can_we_compete: { label: { en: 'can we compete', zh: '能竞争吗' } },
      can_we_win: { label: { en: 'can we win', zh: '能赢吗' } },
      is_it_worth_winning: { label: { en: 'is it worth winning', zh: '值得赢吗' } },
    },
    assessment_criterion: {
      customer_project: {
        label: { en: "customer's project", zh: '客户项目' },
        meaning: { en: 'a real project, with people and dates', zh: '确有项目，有人负责、有时间表' },
      },
      business_profile: {
        label: { en: 'business profile', zh: '业务概况' },
        meaning: { en: "the customer's business is understood and fits", zh: '了解客户业务，且适合' },
      },
      financial_condition: {
        label: { en: 'financial condition', zh: '财务状况' },
        meaning: { en: 'the customer is sound enough for this purchase', zh: '客户财务足以支撑此次采购' },
      },
      access_to_funds: {
        label: { en: 'access to funds', zh: '资金来源' },
        meaning: { en: 'money is set aside or can be obtained', zh: '资金已安排或可以获得' },
      },
      compelling_event: {
        label: { en: 'compelling event', zh: '紧迫事件' },
        meaning: {
          en: 'something forces a decision by a date, and waiting hurts',
          zh: '有事件迫使客户限期决定，拖延会有损失',
        },
      },
      formal_decision_criteria: {
        label: { en: 'formal decision criteria', zh: '正式决策标准' },
        meaning: { en: 'the written criteria suit the offer', zh: '书面标准对方案有利' },
      },
      solution_fit: {
        label: { en: 'solution fit', zh: '方案匹配' },
        meaning: { en: 'the solution meets what the customer needs', zh: '方案满足客户需要' },
      },
      resource_requirements: {
        label: { en: 'resource requirements', zh: '资源需求' },
        meaning: { en: 'the people and means for the deal are there', zh: '具备所需的人员和资源' },
      },
      current_relationship: {
        label: { en: 'current relationship', zh: '现有关系' },
        meaning: { en: 'the present relationship helps', zh: '与客户的现有关系有帮助' },
      },
      unique_business_value: {
        label: { en: 'unique business value', zh: '独特业务价值' },
        meaning: { en: 'value to the business that nobody else brings', zh: '能带来别人给不了的业务价值' },
      },
      inside_support: {
        label: { en: 'inside support', zh: '内部支持' },
        meaning: { en: 'someone inside wants this supplier to win and says so', zh: '客户内部有人希望其赢并为其说话' },
      },
      executive_credibility: {
        label: { en: 'executive credibility', zh: '高层信誉' },
        meaning: { en: "the customer's executives believe the supplier", zh: '客户高层信任' },
      },
      cultural_compatibility: {
        label: { en: 'cultural compatibility', zh: '文化相容' },
        meaning: { en: 'ways of working and values go together', zh: '双方的工作方式和价值观相合' },
      },
      informal_decision_criteria: {
        label: { en: 'informal decision criteria', zh: '非正式决策标准' },
        meaning: { en: 'the unwritten criteria are known and favourable', zh: '了解不成文的标准且对其有利' },
      },
      political_alignment: {
        label: { en: 'political alignment', zh: '政治结盟' },
        meaning: { en: 'the powerful people stand on this side', zh: '有权势的人站在其一边' },
      },
      short_term_revenue: {
        label: { en: 'short-term revenue', zh: '短期收入' },
        meaning: { en: 'worthwhile revenue soon', zh: '近期能带来可观收入' },
      },
      future_revenue: {
        label: { en: 'future revenue', zh: '未来收入' },
        meaning: { en: 'the way to further revenue opens', zh: '能带来后续收入' },
      },
      profitability: {
        label: { en: 'profitability', zh: '盈利性' },
        meaning: { en: 'the deal earns enough after all costs', zh: '扣除全部成本后利润足够' },
      },
      degree_of_risk: {
        label: { en: 'degree of risk', zh: '风险程度' },
        meaning: { en: 'the risk of failing or losing money is acceptable', zh: '失败或亏损的风险可以接受' },
      },
      strategic_value: {
        label: { en: 'strategic value', zh: '战略价值' },
        meaning: {
          en: 'winning matters beyond the money, as a reference for example',
          zh: '赢单的意义超出金额，例如树立标杆',
        },
      },
    },
    competitor_cue: {
      lost_customers: { label: { en: 'customers lost', zh: '流失客户' } },
      loss_reasons: { label: { en: 'reasons for the losses', zh: '流失原因' } },
      customer_count_decline: { label: { en: 'our customers getting fewer', zh: '客户数量减少' } },
      revenue_decline: { label: { en: 'our revenue falling', zh: '业务收入降低' } },
      strategy: { label: { en: 'strategy', zh: '竞争策略' } },
      focus: { label: { en: 'main effort', zh: '竞争重点' } },
      strengths: { label: { en: 'strengths', zh: '竞争优势' } },
      weaknesses: { label: { en: 'weaknesses', zh: '竞争劣势' } },
      trend: { label: { en: 'trend', zh: '竞争趋势' } },
    },
    lever_factor: {
      cognition: {
        label: { en: 'cognition', zh: '认知' },
        meaning: {
          en: 'what the customer knows of our quality, price and name',
          zh: '客户对我方质量、价格、品牌的了解',
        },
      },
      emotion: {
        label: { en: 'emotion', zh: '情感' },
        meaning: { en: 'mood, shared history and our honesty', zh: '情绪、双方的历史和我方的诚信' },
      },
      interest: {
        label: { en: 'interest', zh: '利益' },
        meaning: { en: 'what the company and the person gain', zh: '企业和个人得到的利益' },
      },
    },
    lever: {
      product_technology: {
        label: { en: 'product and technology', zh: '产品、技术' },
        meaning: { en: 'show what the product can do and why', zh: '讲清产品能做什么、凭什么' },
      },
      performance: {
        label: { en: 'performance', zh: '性能' },
        meaning: { en: 'prove the figures that count here', zh: '用事实证明关键指标' },
      },
      value_proposition: {
        label: { en: 'value of the solution', zh: '方案的价值命题' },
        meaning: { en: "put a number on the customer's gain", zh: '把客户的收益算成数字' },
      },
      reference_customers: {
        label: { en: 'reference customers', zh: '参考、样板客户' },
        meaning: { en: 'let a satisfied customer speak', zh: '请满意的客户现身说法' },
      },
      industry_standing: {
        label: { en: 'standing in the industry', zh: '业内地位' },
        meaning: { en: 'show our place in the industry', zh: '展示我方的行业地位' },
      },
      remove_doubts: {
        label: { en: 'removing doubts', zh: '消除潜在疑虑' },
        meaning: { en: 'find the unspoken doubt and settle it', zh: '找出没说出口的疑虑并化解' },
      },
      strong_arguments: {
        label: { en: 'strong arguments', zh: '提供有力说辞' },
        meaning: { en: 'give supporters words to use inside', zh: '让支持者在内部有话可说' },
      },
      separate_feeling_mood_character: {
        label: { en: 'telling feeling, mood and character apart', zh: '区分情感、情绪和个性' },
        meaning: { en: 'tell a bad day from a lasting dislike', zh: '分清一时情绪与长期反感' },
      },
      institutional_history: {
        label: { en: 'history between the institutions', zh: '机构情感历史' },
        meaning: { en: 'build on, or repair, what both houses went through', zh: '延续或修复两家机构的往事' },
      },
      borrowed_affection: {
        label: { en: 'goodwill borrowed from others', zh: '情感借用' },
        meaning: { en: 'come recommended by somebody who is trusted', zh: '由对方信任的人引荐' },
      },
      integrity: {
        label: { en: 'integrity', zh: '诚信' },
        meaning: { en: 'admit what we cannot do, keep every word', zh: '做不到的直说，说过的做到' },
      },
      company_business: {
        label: { en: 'business interest of the company', zh: '企业业务利益' },
        meaning: { en: 'what the company earns or saves', zh: '企业多赚或少花多少' },
      },
      company_political: {
        label: { en: 'political interest of the company', zh: '企业政治利益' },
        meaning: { en: "what it does for the company's standing", zh: '对企业地位和声望的作用' },
      },
      personal_material: {
        label: { en: 'personal material interest', zh: '个人物质利益' },
        meaning: { en: 'only what compliance has approved in writing', zh: '仅限合规部门书面批准的内容' },
      },
      personal_political: {
        label: { en: 'personal political interest', zh: '个人政治利益' },
        meaning: { en: 'what the success does for the standing inside', zh: '成功对其内部威望的作用' },
      },
      personal_career: {
        label: { en: 'personal career interest', zh: '个人事业利益' },
        meaning: { en: 'a result the person can be proud of at work', zh: '一项可以写进工作成绩的成果' },
      },
      feedback_or_extension: {
        label: { en: 'return or extension of interests', zh: '利益反馈或延伸' },
        meaning: { en: 'what today brings for the next project', zh: '今天的合作为下一个项目带来什么' },
      },
      option_rights: {
        label: { en: 'option rights', zh: '期权利益' },
        meaning: { en: 'a choice kept open, such as a later extension', zh: '保留选择权，例如以后扩展' },
      },
    },
    lever_state: {
      planned: {
        label: { en: 'planned', zh: '计划' },
        meaning: { en: 'somebody will do it by a day', zh: '已定谁在何时前做' },
      },
      done: {
        label: { en: 'done', zh: '已做' },
        meaning: { en: 'done, effect not seen yet', zh: '已做，尚未看到效果' },
      },
      effective: {
        label: { en: 'effective', zh: '有效' },
        meaning: { en: 'the person has moved towards us', zh: '此人已向我方靠近' },
      },
    },
    spin_type: {
      situation: { label: { en: 'situation', zh: '情景' }, meaning: { en: 'asks for facts', zh: '了解现状和事实' } },
      problem: {
        label: { en: 'problem', zh: '问题' },
        meaning: { en: 'asks for difficulties', zh: '了解困难和不满' },
      },
      implication: {
        label: { en: 'implication', zh: '暗示' },
        meaning: { en: 'asks what follows from the difficulties', zh: '探讨困难带来的后果' },
      },
      need_payoff: {
        label: { en: 'need-payoff', zh: '需求认同' },
        meaning: { en: 'asks what a solution would be worth', zh: '探讨解决之后的价值' },
      },
    },
    goal_category: {
      account_revenue: {
        label: { en: 'account revenue', zh: '客户收入' },
        meaning: { en: 'more revenue through cooperation with the whole account', zh: '通过客户整体合作增加收入' },
      },
      relationship: {
        label: { en: 'relationship', zh: '客户关系' },
        meaning: { en: 'better relationships with the customer', zh: '改善与客户的关系' },
      },
    },
    sub_goal_category: {
      build_foundation: {
        label: { en: 'build the foundation', zh: '建立合作基础' },
        meaning: { en: 'lay the ground for working together', zh: '为双方合作打好基础' },
      },
      match_buying_activity: {
        label: { en: 'match buying activity', zh: '匹配购买活动' },
        meaning: { en: 'fit our sales activity to what the buyer does', zh: '让销售活动与客户的购买活动同步' },
      },
      expand_relationships: {
        label: { en: 'expand relationships', zh: '扩展客户关系' },
        meaning: { en: 'reach more people and levels', zh: '接触更多的人和层级' },
      },
      improve_predictability: {
        label: { en: 'improve predictability', zh: '提升可预测性' },
        meaning: { en: 'make future revenue easier to foresee', zh: '让未来收入更容易预测' },
      },
    },
    action_status: {
      todo: {
        label: { en: 'to do', zh: '未开始' },
        meaning: { en: 'not started, counts as open', zh: '尚未开始，算作未完成' },
      },
      doing: {
        label: { en: 'in progress', zh: '进行中' },
        meaning: { en: 'started and not finished, counts as open', zh: '已开始未结束，算作未完成' },
      },
      done: {
        label: { en: 'done', zh: '完成' },
        meaning: { en: 'finished, counts as progress', zh: '已完成，计入进度' },
      },
      dropped: {
        label: { en: 'dropped', zh: '取消' },
        meaning: { en: 'given up, left out of progress', zh: '已放弃，不计入进度' },
      },
    },
    review_kind: {
      weekly_issues: {
        label: { en: 'weekly, issues', zh: '每周问题评审' },
        meaning: { en: 'once a week, about what blocks us', zh: '每周一次，解决当前的问题' },
      },
      monthly_operations: {
        label: { en: 'monthly, operations', zh: '每月操作评审' },
        meaning: { en: 'once a month, about actions and deals', zh: '每月一次，检查行动和商机' },
      },
      quarterly_business_review: {
        label: { en: 'quarterly business review', zh: '每季业务回顾' },
        meaning: { en: 'once a quarter, about results and course', zh: '每季一次，回顾成果和方向' },
      },
      yearly_strategic_planning: {
        label: { en: 'yearly strategic planning', zh: '每年战略规划' },
        meaning: { en: 'once a year, about goals and strategy', zh: '每年一次，制定目标和战略' },
      },
    },
    preparation: {
      brief_executives: {
        label: { en: 'brief our executives', zh: '向公司高管简要汇报核心内容' },
        meaning: { en: 'the core of the plan in a few minutes', zh: '几分钟讲清计划的要点' },
      },
      win_executive_advice: {
        label: { en: 'win advice and support from executives', zh: '获得高管建议和支持' },
        meaning: { en: 'ask for one piece of advice and one door to be opened', zh: '请教一条建议，请求打开一扇门' },
      },
      brief_team: {
        label: { en: 'brief the team on key actions', zh: '向团队汇报关键行动计划' },
        meaning: { en: 'everybody knows what to do by when', zh: '每个人都清楚何时前做什么' },
      },
    },
    vulnerability_class: {
      mindset: {
        label: { en: 'mindset', zh: '观念、心态' },
        meaning: { en: 'needs another attitude: talk and coaching', zh: '要转变心态：谈心、辅导' },
      },
      behaviour_skill: {
        label: { en: 'behaviour and skill', zh: '销售行为、技巧' },
        meaning: { en: 'needs practice: training and role play', zh: '要练技能：培训、演练' },
      },
      cross_department: {
        label: { en: 'cooperation between departments', zh: '部门配合' },
        meaning: { en: 'needs another department: an agreement between heads', zh: '要其他部门配合：由主管之间商定' },
      },
      mechanism: {
        label: { en: 'mechanism', zh: '机制' },
        meaning: { en: 'needs a rule or an incentive to be changed', zh: '要改机制：规则或激励' },
      },
      strategy: {
        label: { en: 'strategy', zh: '策略支撑' },
        meaning: { en: 'needs a decision on direction or resources', zh: '要定策略：方向或资源' },
      },
      process_detail: {
        label: { en: 'process or detail', zh: '流程或细节' },
        meaning: { en: 'needs a step or a detail to be mended', zh: '要补流程：某个步骤或细节' },
      },
    },
    recommendation_decision: {
      accepted: { label: { en: 'accepted', zh: '采纳' }, meaning: { en: 'becomes an action', zh: '转为行动' } },
      rejected: {
        label: { en: 'rejected', zh: '不采纳' },
        meaning: { en: 'not done, for a reason', zh: '说明理由，不做' },
      },
      deferred: {
        label: { en: 'deferred', zh: '暂缓' },
        meaning: { en: 'looked at again at the next review', zh: '下次评审再议' },
      },
    },
    touch_channel: {
      sms: { label: { en: 'text message', zh: '短信' } },
      email: { label: { en: 'e-mail', zh: '邮件' } },
      phone: { label: { en: 'phone', zh: '电话' } },
      letter: { label: { en: 'letter', zh: '信件' } },
      fax: { label: { en: 'fax', zh: '传真' } },
      visit: { label: { en: 'visit', zh: '拜访' } },
      meeting: { label: { en: 'meeting', zh: '会议' } },
      im: { label: { en: 'instant message', zh: '即时通讯' } },
    },
    module: {
      traits: { label: { en: 'key account traits', zh: '大客户特点' } },
      two_sided: { label: { en: 'two-sided value and risk', zh: '双方投资与价值' } },
      joint_value: { label: { en: 'joint value proposition', zh: '共同价值主张' } },
      briefing: { label: { en: 'nine-step briefing', zh: '九步汇报' } },
      hierarchy: { label: { en: 'group and head office', zh: '集团与总部' } },
      milestones: { label: { en: 'milestone method', zh: '里程碑方法' } },
      strategic_selling: { label: { en: 'strategic selling', zh: '策略销售' } },
      needs: { label: { en: 'need analysis', zh: '客户需求分析' } },
      competition: { label: { en: 'competition', zh: '竞争分析' } },
      environment: { label: { en: 'environment', zh: '环境分析' } },
      own_business: { label: { en: 'own business', zh: '经营分析' } },
      price: { label: { en: 'price requests', zh: '降价要求' } },
      influence_sources: { label: { en: 'sources of influence', zh: '影响力来源' } },
      self_assessment: { label: { en: 'seller self-assessment', zh: '销售能力自评' } },
      takeover: { label: { en: 'taking over accounts', zh: '接手客户' } },
      stickiness: { label: { en: 'switching cost', zh: '转移成本' } },
      key_value: { label: { en: 'key value customers', zh: '重点价值客户' } },
      service_times: { label: { en: 'service times', zh: '服务时间标准' } },
      willingness: { label: { en: 'willingness questions', zh: '客户意愿评估' } },
      persuasion: { label: { en: 'persuasion type', zh: '说服类型' } },
      dimension_work: { label: { en: 'work on single dimensions', zh: '单维分析' } },
      spin: { label: { en: 'SPIN questions', zh: 'SPIN 提问' } },
      tas: { label: { en: 'deal assessment', zh: '商机评估' } },
    },
    gap_priority: {
      critical: {
        label: { en: 'critical', zh: '关键' },
        meaning: { en: 'much influence and far from the wish, so act now', zh: '影响力大且差距大，须立即行动' },
      },
      significant: { label: { en: 'significant', zh: '重要' }, meaning: { en: 'plan an action', zh: '须安排行动' } },
      minor: { label: { en: 'minor', zh: '次要' }, meaning: { en: 'keep it in mind', zh: '留意即可' } },
      met: { label: { en: 'met', zh: '已达成' }, meaning: { en: 'the wish is reached', zh: '已达到期望' } },
    },
    control_zone: {
      win: {
        label: { en: 'win zone', zh: '成单区' },
        meaning: { en: 'the pattern of deals that are won', zh: '符合赢单的特征' },
      },
      volatile: {
        label: { en: 'volatile zone', zh: '抖动区' },
        meaning: { en: 'may go either way', zh: '可能赢也可能输' },
      },
      loss: {
        label: { en: 'loss zone', zh: '失单区' },
        meaning: { en: 'the pattern of deals that are lost', zh: '符合丢单的特征' },
      },
    },
    map_status: {
      no_map: { label: { en: 'no map', zh: '无地图' }, meaning: { en: 'nobody is recorded', zh: '没有记录任何人' } },
      basic: {
        label: { en: 'basic', zh: '初步' },
        meaning: { en: 'no key player is recorded', zh: '没有记录关键人' },
      },
      red: {
        label: { en: 'red', zh: '红' },
        meaning: { en: 'no key player supports us', zh: '没有关键人支持我方' },
      },
      amber: {
        label: { en: 'amber', zh: '黄' },
        meaning: {
          en: 'a key player supports us, but none who decides or approves',
          zh: '有关键人支持，但不是决策者或批准者',
        },
      },
      green: {
        label: { en: 'green', zh: '绿' },
        meaning: { en: 'somebody who decides or approves supports us', zh: '有决策者或批准者支持我方' },
      },
    },
    execution_step: {
      validate_strategy_map: {
        label: { en: 'strategy map validated with the customer', zh: '与客户验证战略地图' },
        meaning: { en: 'go through the map with the customer and correct it', zh: '与客户逐条核对并改正地图' },
      },
      identify_usable_relationships: {
        label: { en: 'usable relationships identified', zh: '确定可利用的客户关系' },
        meaning: { en: 'list who inside and outside can help', zh: '列出内外部可以帮忙的人' },
      },
      research_similar_success: {
        label: { en: 'similar success cases researched', zh: '研究类似客户的成功案例' },
        meaning: { en: 'find customers like this one that succeeded with us', zh: '找出与我方合作成功的类似客户' },
      },
      identify_opportunities: {
        label: { en: 'opportunities identified', zh: '识别已知或潜在的商机' },
        meaning: { en: 'name the known and the possible deals', zh: '列出已知和潜在的商机' },
      },
    },
    research: {
      company: {
        label: { en: 'the company', zh: '客户的公司' },
        meaning: { en: 'what it does, earns and plans', zh: '做什么、赚什么、打算做什么' },
      },
      their_customers: {
        label: { en: 'its customers', zh: '客户的客户' },
        meaning: { en: 'who buys from it and what they expect', zh: '谁买它的产品，期望什么' },
      },
      their_competitors: {
        label: { en: 'its competitors', zh: '客户的竞争对手' },
        meaning: { en: 'who presses it, and with what', zh: '谁在与它竞争，凭什么' },
      },
      innovation_initiatives: {
        label: { en: 'innovation initiatives', zh: '创新举措' },
        meaning: { en: 'what new things it has begun', zh: '正在做哪些新的尝试' },
      },
      industry_trends: {
        label: { en: 'industry trends', zh: '行业趋势' },
        meaning: { en: 'what changes in its industry', zh: '所在行业有什么变化' },
      },
      mergers_acquisitions: {
        label: { en: 'mergers and acquisitions', zh: '合并与收购' },
        meaning: { en: 'whom it buys, joins or sells', zh: '并购、合并或出售了谁' },
      },
      management_changes: {
        label: { en: 'management changes', zh: '管理层变动' },
        meaning: { en: 'who came, went or rose at the top', zh: '高层谁来、谁走、谁升' },
      },
      existing_footprint: {
        label: { en: 'existing footprint', zh: '现有足迹' },
        meaning: { en: 'where it already uses what we or others supply', zh: '哪里已在用我方或别家的产品' },
      },
      vendors_and_partners: {
        label: { en: 'vendors and partners', zh: '技术供应商与伙伴' },
        meaning: { en: 'on whom its technology and business rest', zh: '技术和业务依靠哪些伙伴' },
      },
    },
    stickiness_method: {
      stable_quality: {
        label: { en: 'lasting quality', zh: '长期稳定的质量' },
        meaning: { en: 'quality stays dependable over years', zh: '质量多年如一，靠得住' },
      },
      excellent_service: {
        label: { en: 'excellent service', zh: '优质客户服务' },
        meaning: { en: 'others are measured against our service', zh: '服务好到对手难以企及' },
      },
      bundling: {
        label: { en: 'bundled business', zh: '业务组合捆绑' },
        meaning: {
          en: 'several offers in one package, so that leaving one means leaving all',
          zh: '多项业务打包，放弃一项就等于放弃整套',
        },
      },
      status_privilege: {
        label: { en: 'standing and privileges', zh: '身价与优先权' },
        meaning: { en: 'priority, extras and better treatment with us', zh: '在我方享有优先权、附加价值和特别待遇' },
      },
      brand_culture_standard: {
        label: { en: 'brand and standards', zh: '品牌文化与标准' },
        meaning: {
          en: 'our brand, culture or standard is part of how the customer works',
          zh: '我方的品牌、文化或标准已融入客户的工作方式',
        },
      },
      individual_care: {
        label: { en: 'individual care', zh: '个性化客户关怀' },
        meaning: { en: 'care that fits this customer and nobody else', zh: '为该客户量身定制的关怀' },
      },
      promote_customers_products: {
        label: { en: "promoting the customer's products", zh: '为客户宣传产品' },
        meaning: { en: 'we recommend and promote what the customer sells', zh: '为客户的产品做宣传和推荐' },
      },
      planned_visits: {
        label: { en: 'planned visits', zh: '有计划拜访' },
        meaning: { en: 'visits follow a plan instead of chance', zh: '按计划而不是随机拜访' },
      },
      differentiated_service: {
        label: { en: 'service apart from others', zh: '差异化服务' },
        meaning: { en: 'this customer gets what ordinary ones do not', zh: '享有普通客户得不到的服务' },
      },
      agreement: {
        label: { en: 'agreements', zh: '协议固化' },
        meaning: { en: 'a framework or long-term agreement ties both sides', zh: '以框架协议或长期协议固化关系' },
      },
      loyalty_points: {
        label: { en: 'loyalty points', zh: '积分奖励' },
        meaning: { en: 'points or bonuses grow with what is bought', zh: '积分与奖励随采购量累积' },
      },
      social_gathering: {
        label: { en: 'gatherings', zh: '联谊会' },
        meaning: {
          en: 'both teams get to know each other, within compliance rules',
          zh: '在合规前提下让双方团队相互认识',
        },
      },
      club: {
        label: { en: 'club', zh: '俱乐部' },
        meaning: { en: 'the customer belongs to a club or user group of ours', zh: '客户加入我方的俱乐部或用户组织' },
      },
      know_more_people: {
        label: { en: 'more people known', zh: '认识更多的人' },
        meaning: { en: 'no single departure breaks the link', zh: '认识联系人周围的人，不因一人离开而断线' },
      },
      build_habit: {
        label: { en: 'habits', zh: '培养习惯' },
        meaning: { en: 'daily routines are built on our product', zh: '日常工作已习惯使用我方产品' },
      },
      prepayment: {
        label: { en: 'prepayment', zh: '趸交' },
        meaning: { en: 'paid in advance for a longer time', zh: '一次预付较长时期的费用' },
      },
      emotional_account: {
        label: { en: 'emotional account', zh: '情感账户' },
        meaning: { en: 'goodwill saved up by kept promises and help in hard times', zh: '靠守信和雪中送炭积累的情感' },
      },
    },
    service_time: {
      booking: {
        label: { en: 'booking', zh: '预定时间' },
        meaning: { en: 'from the request until an appointment is fixed', zh: '从提出请求到约定时间' },
      },
      waiting: {
        label: { en: 'waiting', zh: '等候时间' },
        meaning: { en: 'until the customer is served', zh: '得到服务之前的等待' },
      },
      response: {
        label: { en: 'response', zh: '回应时间' },
        meaning: { en: 'until the first answer to a question or report', zh: '提问或报障后得到首次答复' },
      },
      service: {
        label: { en: 'service', zh: '服务时间' },
        meaning: { en: 'what the service itself takes', zh: '服务本身所用的时间' },
      },
      delivery: {
        label: { en: 'delivery', zh: '交货时间' },
        meaning: { en: 'from order to delivery', zh: '从下单到交付' },
      },
      warranty: {
        label: { en: 'warranty', zh: '保证时间' },
        meaning: {
          en: 'how long we stand behind what was delivered; more is better',
          zh: '交付后我方提供保证的时间，越长越好',
        },
      },
      correction: {
        label: { en: 'correction', zh: '修正速度' },
        meaning: { en: 'until a fault is put right', zh: '把问题纠正所需的时间' },
      },
      delay: {
        label: { en: 'delay', zh: '延迟时间' },
        meaning: { en: 'how late we may be, and are', zh: '允许延迟与实际延迟的时间' },
      },
    },
    self_assessment_question: {
      q1: {
        label: { en: 'listening with interest', zh: '倾听有回应' },
        meaning: {
          en: 'while others speak, you show that what they think interests you',
          zh: '别人发表意见时，你会表现出兴趣',
        },
      },
      q2: {
        label: { en: 'presenting simply', zh: '自我呈现简明' },
        meaning: {
          en: 'you present yourself in a way that is plain and easy to follow',
          zh: '你介绍自己时简单明了，让人听得懂',
        },
      },
      q3: {
        label: { en: 'staying calm', zh: '遇抗拒保持冷静' },
        meaning: {
          en: 'when you meet resistance you stay calm and do not show agitation',
          zh: '遇到抗拒时，你能保持冷静，不露激动',
        },
      },
      q4: {
        label: { en: 'grasping quickly', zh: '很快听懂' },
        meaning: {
          en: 'you quickly grasp what others mean, or get them to make it clear',
          zh: '你能很快听懂别人的意思，或请对方讲清楚',
        },
      },
      q5: {
        label: { en: 'handling objections', zh: '化解异议' },
        meaning: { en: 'you deal with objections without making it a fight', zh: '你处理异议时不会引起对抗' },
      },
      q6: {
        label: { en: 'talking by asking', zh: '以问带谈' },
        meaning: { en: 'you carry a talk on by asking', zh: '你会用提问的方式推进交谈' },
      },
      q7: {
        label: { en: 'postponing objections', zh: '押后异议' },
        meaning: {
          en: 'you can put an objection off so that the talk goes on',
          zh: '你能把异议放到后面，不打断正在谈的话题',
        },
      },
      q8: {
        label: { en: 'plain language', zh: '语言易懂' },
        meaning: { en: 'you choose words that the other side understands', zh: '你会选用对方容易理解的语言' },
      },
      q9: {
        label: { en: 'letting others speak', zh: '让人把话说完' },
        meaning: { en: 'you let others state their view in a talk', zh: '交谈中，你会让别人说出自己的观点' },
      },
      q10: {
        label: { en: 'friendly interest', zh: '自然表达兴趣' },
        meaning: { en: 'you show your interest in a natural and friendly way', zh: '你能自然、友善地表达自己的兴趣' },
      },
      q11: {
        label: { en: 'keeping the purpose', zh: '不忘目的' },
        meaning: {
          en: 'you keep the purpose of the talk clear from beginning to end',
          zh: '交谈自始至终，你都清楚自己的目的',
        },
      },
      q12: {
        label: { en: 'learning how things stand', zh: '问清处境' },
        meaning: { en: 'by asking you quickly learn how things stand', zh: '通过提问，你能很快了解眼前的处境' },
      },
      q13: {
        label: { en: 'winning agreement', zh: '逐步赢得认同' },
        meaning: {
          en: 'in a sales talk you lead others to your view step by step',
          zh: '销售会谈中，你能有步骤地让别人认同你的观点',
        },
      },
      q14: {
        label: { en: 'summing up', zh: '总结让人记住' },
        meaning: {
          en: 'you sum up what you presented so that the customer remembers it',
          zh: '你会总结所介绍的产品，让客户记得住',
        },
      },
      q15: {
        label: { en: 'foreseeing reactions', zh: '预见反应' },
        meaning: { en: 'you foresee how others react in different situations', zh: '你能预见别人在不同情况下的反应' },
      },
      q16: {
        label: { en: 'pictures and examples', zh: '图文举例' },
        meaning: {
          en: 'you use words, pictures and examples to make your point',
          zh: '你会用文字、图示和例子说明观点',
        },
      },
    },
    self_assessment_score: {
      contact_ability: {
        label: { en: 'making contact', zh: '接触能力' },
        meaning: { en: 'stays calm and friendly, and foresees reactions', zh: '冷静友善，能预见反应' },
      },
      obtain_information: {
        label: { en: 'obtaining information', zh: '争取资料' },
        meaning: { en: 'listens, asks and lets others speak', zh: '善听善问，让人把话说完' },
      },
      give_information: {
        label: { en: 'giving information', zh: '提供资料' },
        meaning: { en: 'presents plainly, sums up and shows examples', zh: '表达简明，会总结，会举例' },
      },
      influence_and_handling: {
        label: { en: 'influencing and handling', zh: '影响和处理' },
        meaning: { en: 'leads the talk by asking and keeps the purpose in view', zh: '以问带谈，不忘目的' },
      },
    },
    self_assessment_band: {
      weak: { label: { en: 'weak', zh: '待加强' }, meaning: { en: 'worth coaching first', zh: '优先辅导' } },
      fair: { label: { en: 'fair', zh: '一般' }, meaning: { en: 'does for most talks', zh: '一般场合够用' } },
      strong: {
        label: { en: 'strong', zh: '强' },
        meaning: { en: 'a strength, others can learn from it', zh: '是强项，可以带别人' },
      },
    },
    willingness_question: {
      q1: {
        label: { en: 'earlier use of the like', zh: '以往使用同类产品' },
        meaning: { en: 'has the person used similar products before', zh: '以前是否用过同类产品' },
      },
      q2: {
        label: { en: 'knowledge of our product', zh: '对我方产品的了解' },
        meaning: { en: 'does the person know our product', zh: '是否了解我方产品' },
      },
      q3: {
        label: { en: 'use and volume', zh: '用途与用量' },
        meaning: { en: 'do we know what the person would use, and how much', zh: '是否清楚对方会用什么、用多少' },
      },
      q4: {
        label: { en: 'knowledge of other suppliers', zh: '对其他供应商的了解' },
        meaning: { en: 'does the person know the products of other suppliers', zh: '是否了解其他供应商的产品' },
      },
      q5: {
        label: { en: 'knowledge of other users', zh: '对其他用户的了解' },
        meaning: { en: 'does the person know who else uses such products', zh: '是否知道还有谁在用' },
      },
      q6: {
        label: { en: 'how use turns into value', zh: '怎样用出价值' },
        meaning: { en: 'does the person know how to get value out of using it', zh: '是否知道怎样用出价值' },
      },
      q7: {
        label: { en: 'what poor quality costs', zh: '质量差的后果' },
        meaning: { en: 'does the person know what poor quality leads to', zh: '是否知道质量差会带来什么后果' },
      },
      q8: {
        label: { en: 'what good service in time brings', zh: '及时优质的效果' },
        meaning: {
          en: 'does the person know what good products and service in time bring',
          zh: '是否知道及时、优质的产品与服务带来什么效果',
        },
      },
      q9: {
        label: { en: 'influence on the purchase', zh: '对购买的影响' },
        meaning: { en: 'how strongly does the person influence the purchase', zh: '对购买决定的影响有多大' },
      },
      q10: {
        label: { en: 'number of deciders', zh: '决策人数' },
        meaning: { en: 'do we know how many people decide', zh: '是否清楚有几个人参与决策' },
      },
    },
    environment_cue: {
      policy_regulation: { label: { en: 'policies and regulations', zh: '政策法规' } },
      political_event: { label: { en: 'political events', zh: '政治事件' } },
      economic_event: { label: { en: 'economic events', zh: '经济事件' } },
      social_event: { label: { en: 'social events', zh: '社会事件' } },
      cultural_event: { label: { en: 'cultural events', zh: '文化事件' } },
      regional_economy: { label: { en: 'regional economy', zh: '区域经济' } },
      industry_change: { label: { en: 'changes in the industry', zh: '行业变迁' } },
      technology_innovation: { label: { en: 'new technology', zh: '技术创新' } },
    },
    own_business_cue: {
      profitability: { label: { en: 'profitability', zh: '业务盈利性' } },
      penetration: { label: { en: 'penetration', zh: '业务渗透' } },
      potential: { label: { en: 'potential', zh: '业务潜力' } },
      life_cycle: { label: { en: 'life cycle of our offer', zh: '业务生命周期' } },
      resource_status: { label: { en: 'our resources', zh: '资源状况' } },
      relatedness: { label: { en: 'how our offers belong together', zh: '业务相关性' } },
      new_business_promotion: { label: { en: 'introduction of new offers', zh: '新业务推广' } },
      market_segmentation: { label: { en: 'market segment', zh: '市场细分' } },
      market_positioning: { label: { en: 'how we want to be seen', zh: '市场定位' } },
      business_position: { label: { en: 'position we hold', zh: '业务地位' } },
    },
    key_value_criterion: {
      cooperation_willingness: { label: { en: 'willingness to cooperate', zh: '合作意愿' } },
      development_potential: { label: { en: 'potential for development', zh: '开发潜力' } },
      strategic_importance: { label: { en: 'strategic importance', zh: '战略重要性' } },
      sales_amount: { label: { en: 'sales amount', zh: '销售额' } },
      company_size: { label: { en: 'size of the company', zh: '企业规模' } },
      value_growth_potential: { label: { en: 'potential for growth in value', zh: '增值潜力' } },
      customer_satisfaction: { label: { en: 'customer satisfaction', zh: '客户满意度' } },
    },
    mh_rating: {
      enthusiastic_advocate: { label: { en: 'enthusiastic advocate', zh: '热情倡导' }, number: 5 },
      strongly_supportive: { label: { en: 'strongly supportive', zh: '大力支持' }, number: 4 },
      supportive: { label: { en: 'supportive', zh: '支持' }, number: 3 },
      interested: { label: { en: 'interested', zh: '感兴趣' }, number: 2 },
      goes_along: { label: { en: 'goes along', zh: '愿意随大流' }, number: 1 },
      will_not_resist: { label: { en: 'will probably not resist', zh: '大概不会抵制' }, number: -1 },
      uninterested: { label: { en: 'uninterested', zh: '不感兴趣' }, number: -2 },
      mildly_negative: { label: { en: 'mildly negative', zh: '略有抵触' }, number: -3 },
      strongly_negative: { label: { en: 'strongly negative', zh: '强烈反对' }, number: -4 },
      antagonistic: { label: { en: 'works against us', zh: '公开对抗' }, number: -5 },
    },
  },
}
