/* Generated from schemas/account-plan.schema.json by `npm run generate`. Never edited. */

/**
 * Id of something else in this plan, or empty.
 * 引用本计划中其他条目的 id，可留空。
 */
export type Ref = string
/**
 * How far the plan itself has come.
 * 计划本身的进度。
 * draft 草稿 / draft: being written, missing parts only warn; 正在编写，缺项只作警告
 * in_review 审阅中 / in review: handed to the coach, completeness now counts; 已提交审阅，完整性要求开始生效
 * approved 已批准 / approved: agreed with the reviewer and valid for its period; 已与评审人确认，在计划期内有效
 * archived 归档 / archived: kept for the record only; 仅作存档
 */
export type ScalePlanStatus = 'draft' | 'in_review' | 'approved' | 'archived'
/**
 * A calendar date as YYYY-MM-DD without a time, or empty. Example: 2026-06-30.
 * 日历日期，格式 YYYY-MM-DD，不带时间，可留空。例如 2026-06-30。
 */
export type Date = string
/**
 * Three capital letters of ISO 4217. Example: CNY.
 * 三位大写 ISO 4217 货币代码，例如 CNY。
 */
export type Currency = string
/**
 * Part of the method that a plan may switch on.
 * 计划可以启用的方法模块。
 * traits 大客户特点 / key account traits
 * two_sided 双方投资与价值 / two-sided value and risk
 * joint_value 共同价值主张 / joint value proposition
 * briefing 九步汇报 / nine-step briefing
 * hierarchy 集团与总部 / group and head office
 * milestones 里程碑方法 / milestone method
 * strategic_selling 策略销售 / strategic selling
 * needs 客户需求分析 / need analysis
 * competition 竞争分析 / competition
 * environment 环境分析 / environment
 * own_business 经营分析 / own business
 * price 降价要求 / price requests
 * influence_sources 影响力来源 / sources of influence
 * self_assessment 销售能力自评 / seller self-assessment
 * takeover 接手客户 / taking over accounts
 * stickiness 转移成本 / switching cost
 * key_value 重点价值客户 / key value customers
 * service_times 服务时间标准 / service times
 * willingness 客户意愿评估 / willingness questions
 * persuasion 说服类型 / persuasion type
 * dimension_work 单维分析 / work on single dimensions
 * spin SPIN 提问 / SPIN questions
 * tas 商机评估 / deal assessment
 */
export type ScaleModuleItem =
  | 'traits'
  | 'two_sided'
  | 'joint_value'
  | 'briefing'
  | 'hierarchy'
  | 'milestones'
  | 'strategic_selling'
  | 'needs'
  | 'competition'
  | 'environment'
  | 'own_business'
  | 'price'
  | 'influence_sources'
  | 'self_assessment'
  | 'takeover'
  | 'stickiness'
  | 'key_value'
  | 'service_times'
  | 'willingness'
  | 'persuasion'
  | 'dimension_work'
  | 'spin'
  | 'tas'
/**
 * Id of something else in this plan: small letters, digits, _ and -, beginning with a letter.
 * 引用本计划中其他条目的 id：小写字母、数字、_ 和 -，以字母开头。
 */
export type Id = string
/**
 * A text of any number of lines, at most 50000 characters, or empty.
 * 可分多行的文字，最多 50000 个字符，可留空。
 */
export type LongText = string
/**
 * A name, never blank, at most 500 characters.
 * 名称，不得为空白，最多 500 个字符。
 */
export type Name = string
/**
 * Industry of the account.
 * 客户所属行业。
 * military 军队 / military
 * party_government 党政 / party and government
 * bank_securities_insurance 银行、证券和保险 / banks, securities and insurance
 * transport_post_storage 交通运输、邮政快递和仓储 / transport, post and storage
 * electronics_computing_services 通信、电子设备制造和计算机应用服务 / electronics, communication equipment and computing
 * information_services 信息服务业 / information services
 * science_education_culture_health 科学教育文化卫生 / science, education, culture and health
 * wholesale_retail_trade 批发零售贸易 / wholesale and retail trade
 * real_estate 房地产 / real estate
 * public_services 公共服务 / public services
 * other 其他 / other
 */
export type ScaleIndustry =
  | 'military'
  | 'party_government'
  | 'bank_securities_insurance'
  | 'transport_post_storage'
  | 'electronics_computing_services'
  | 'information_services'
  | 'science_education_culture_health'
  | 'wholesale_retail_trade'
  | 'real_estate'
  | 'public_services'
  | 'other'
/**
 * A short text of at most 2000 characters, or empty.
 * 简短文字，最多 2000 个字符，可留空。
 */
export type Text = string
/**
 * A sentence or two, never blank, at most 2000 characters.
 * 一两句话，不得为空白，最多 2000 个字符。
 */
export type NameLong = string
/**
 * Where the account stands in its life as our customer.
 * 客户在合作生命周期中的位置。
 * prospect 潜在客户 / prospect: has not bought from us yet; 还没有向我方购买过
 * customer 客户 / customer: buys from us; 正在向我方购买
 * loyal_customer 忠诚的客户 / loyal customer: buys from us again and again and prefers us; 持续复购并优先选择我方
 * former_customer 以前的客户 / former customer: bought from us once and has left; 曾经购买，现已流失
 */
export type ScaleLifecycle = 'prospect' | 'customer' | 'loyal_customer' | 'former_customer'
/**
 * Stage of the customer's own company.
 * 客户企业所处的发展阶段。
 * survival 生存 / survival: fights for orders and cash; 首要问题是订单和现金
 * development 发展 / development: grows and builds its organisation; 业务扩张，正在完善管理
 * maturity 成熟 / maturity: stable business that looks for efficiency; 业务稳定，追求效率
 */
export type ScaleCompanyStage = 'survival' | 'development' | 'maturity'
/**
 * Class of the account in the company-wide table.
 * 公司层面的客户类别。
 * P 潜在客户 / potential customer: buys little or nothing from us, no second table; 购买很少或尚未购买，不再细分
 * C 价值客户 / valued customer: a regular customer of value, graded further by NDF; 有价值的常规客户，用 NDF 表继续细分
 * V 贵宾客户 / VIP customer: one of the few that matter most, graded further by RAD; 最重要的少数客户，用 RAD 表继续细分
 */
export type ScaleVpc = 'P' | 'C' | 'V'
/**
 * State of business with a customer of class C.
 * 价值客户的成交状态。
 * N 未成交 / no deal: nothing signed so far; 至今没有签约
 * D 成交及转期 / deal: a deal is signed or rolled over; 已签约或转期
 * F 已用首次交付 / first delivery used: the first delivery has been put to use; 首次交付已经投入使用
 */
export type ScaleNdf = 'N' | 'D' | 'F'
/**
 * An amount in major units of the plan's currency, as plain digits without separators or signs. Example: 6800000.
 * 以计划币种的主单位表示的金额，只写数字，不加千分位和货币符号。例如 6800000。
 */
export type Money = number
/**
 * How strongly the price drives the account's decisions.
 * 价格对客户决策的影响程度。
 * low 低 / low: the price seldom changes the choice; 很少因价格改变选择
 * medium 中 / medium: the price counts beside other things; 价格与其他因素一起考虑
 * high 高 / high: the lowest price usually wins; 通常选价格最低的
 */
export type ScalePriceSensitivity = 'low' | 'medium' | 'high'
/**
 * Who adapts to whom in the relationship.
 * 合作中谁适应谁。
 * clip 夹子 / clip: loose, plain buying and selling, the customer adapts to us; 松散型，单纯买卖，由客户适应我方
 * zipper 拉链 / zipper: familiar, both sides adjust and work closely; 熟悉型，双方相互调整、密切配合
 * velcro 尼龙搭扣 / velcro: close, we adapt to the customer and depend on each other; 紧密型，我方适应客户，相互依存
 */
export type ScaleAdaptation = 'clip' | 'zipper' | 'velcro'
/**
 * Level of service the account gets from us.
 * 我方给客户的服务层次。
 * responsive 响应式服务 / responsive service: we act when the customer asks; 客户提出后我方再行动
 * proactive 主动式服务 / proactive service: we act before the customer asks; 客户提出前我方已主动行动
 * total_solution 整体解决方案定制 / tailored total solution: we solve a whole problem made to measure; 为客户量身解决整体问题
 * relationship_marketing 关系营销 / relationship marketing: lasting ties on many levels bind both sides; 多层次的长期关系把双方深度绑定
 */
export type ScaleServiceLevel = 'responsive' | 'proactive' | 'total_solution' | 'relationship_marketing'
/**
 * Traits of a key account that hold for this account.
 * 这个客户具备的大客户特点。
 * high_revenue_share 占收入比重大 / large share of our revenue: a loss would be felt in our yearly result; 失去它会影响我方全年业绩
 * high_profit_contribution 利润贡献高 / high contribution to profit: earns us more than its share of revenue; 带来的利润高于其收入占比
 * high_growth_potential 增长潜力大 / great potential for growth: can buy far more than it does today; 能买的远比现在多
 * strategic_importance 对我方战略重要 / strategically important to us: opens an industry, a region or a technology to us; 为我方打开一个行业、区域或技术方向
 * reference_value 标杆示范效应 / value as a reference: others follow when it chooses us; 它选了我方，别人会跟着选
 * large_deal_size 单笔金额大 / large single deals: a single order needs approval at our top; 单笔订单要由我方高层批准
 * long_sales_cycle 销售周期长 / long sales cycle: months pass from the first talk to the contract; 从初次接触到签约要好几个月
 * many_decision_participants 参与决策人多 / many people take part in the decision: several departments and levels have a say; 多个部门、多个层级都有发言权
 * complex_organisation 组织与内部关系复杂 / complex organisation and inner relations: the chart does not show who really decides; 组织图看不出谁真正说了算
 * formal_purchase_process 采购流程规范、招标 / formal purchasing, tenders: rules and tenders decide how it buys; 按制度和招标采购
 * customised_needs 需求定制化 / needs made to measure: the standard product does not do; 标准产品满足不了
 * solution_purchase 购买整体解决方案 / buys whole solutions: wants one supplier to answer for the whole; 希望一家供应商对整体负责
 * high_service_expectation 服务与响应要求高 / expects much service and quick response: expects named people and quick answers; 要求专人负责、快速响应
 * intense_competition 竞争激烈、多家供应商 / hard competition, several suppliers: several suppliers are at the door all the time; 随时有多家供应商在争
 * long_term_repeat_purchase 长期重复采购 / buys again over the long term: buys year after year; 年年都买
 * multi_site_group 集团化、多地域、多业务单元 / group with many sites and business units: one yes at the top opens many sites, one no closes them; 总部点头就能推到多地，摇头则处处受阻
 * high_switching_cost_or_risk 更换供应商成本或决策风险高 / changing suppliers is costly or risky: thinks twice before it leaves a supplier; 更换供应商会反复掂量
 */
export type ScaleCharacteristicItem =
  | 'high_revenue_share'
  | 'high_profit_contribution'
  | 'high_growth_potential'
  | 'strategic_importance'
  | 'reference_value'
  | 'large_deal_size'
  | 'long_sales_cycle'
  | 'many_decision_participants'
  | 'complex_organisation'
  | 'formal_purchase_process'
  | 'customised_needs'
  | 'solution_purchase'
  | 'high_service_expectation'
  | 'intense_competition'
  | 'long_term_repeat_purchase'
  | 'multi_site_group'
  | 'high_switching_cost_or_risk'
/**
 * State of a method that makes leaving us costly.
 * 某种提高转移成本的方法的状态。
 * none 未用 / not used: nothing is done in this way; 没有采用这种方法
 * planned 计划 / planned: decided, not yet working; 已决定，尚未生效
 * in_place 已实施 / in place: works today; 现在已经起作用
 */
export type ScaleStickinessState = 'none' | 'planned' | 'in_place'
/**
 * Phase of taking over an existing account.
 * 接手客户的阶段。
 * visit_survey 走访调研 / visit and survey: visit every contact briefly and take stock; 逐一短访，摸清情况
 * grading 客户分级 / grading: grade customers by value and volume; 按价值和量级给客户分级
 * focus_and_overview 重点维护与全局统领 / focus with overview: care for the valuable ones and keep the whole in view; 维护高价值客户，同时统领全局
 */
export type ScaleTakeoverPhase = 'visit_survey' | 'grading' | 'focus_and_overview'
/**
 * Id given to an entry: small letters, digits, _ and -, beginning with a letter, at most 64 characters, used once in the plan. The words plan and all are reserved.
 * 为条目起的 id：小写字母、数字、_ 和 -，以字母开头，最多 64 个字符，在计划中唯一。plan 和 all 为保留字。
 */
export type NewId = string
/**
 * Role of a member of our account team; the number is the level the role usually carries.
 * 我方团队成员的角色，数字是该角色通常的层级。
 * account_manager 客户经理 / account manager: looks after the account day to day; 负责客户的日常工作
 * key_account_manager 大客户经理 / key account manager: leads the work with a key account; 统筹大客户的工作
 * consultant 顾问 / consultant: designs and explains the solution before the sale; 售前设计并讲解方案
 * director 总监 / director: leads sales and supports negotiations; 领导销售并支持商务谈判
 * executive 副总、总经理 / executive: speaks for our company at the top; 代表公司进行高层对话
 * delivery 实施 / delivery: implements what was sold; 负责项目实施
 * service 客服 / customer service: helps in use and handles complaints; 支持使用并处理投诉
 * finance 财务 / finance: looks after contracts, invoices and payments; 负责合同、开票和回款
 */
export type ScaleTeamRole =
  | 'account_manager'
  | 'key_account_manager'
  | 'consultant'
  | 'director'
  | 'executive'
  | 'delivery'
  | 'service'
  | 'finance'
/**
 * Rung of a seller's maturity, the number is the rung.
 * 销售人员素质的台阶，数字是级别。
 * beginner 初级销售员 / beginner: sells the product by its features; 靠产品特点卖产品
 * traditional 传统销售员 / traditional seller: sells a solution from the customer's angle; 站在客户角度卖方案
 * competitive 有竞争力的销售员 / competitive seller: sells value to the business and beats rivals; 卖业务价值并战胜对手
 * relationship_manager 关系经理人 / relationship manager: sells influence and helps the customer win its market; 卖影响力，帮助客户赢得市场
 */
export type ScaleSellerRung = 'beginner' | 'traditional' | 'competitive' | 'relationship_manager'
/**
 * A finding of our research: a text, or a record with text, source and date.
 * 一条调研结果：可写成文字，也可写成带来源和日期的记录。
 */
export type Entry = string | EntryRecord
/**
 * Where a need of the customer came to light.
 * 客户需求的获得途径。
 * customer_tender 客户招标 / tender of the customer: explicit: the call for tenders says it; 显性：招标文件写明
 * daily_communication 日常沟通 / daily communication: explicit: somebody says it in a talk; 显性：日常沟通中提出
 * infrastructure_plan 基建计划 / infrastructure plan: explicit: a building plan demands it; 显性：基建计划带来
 * system_upgrade_project 系统改造 / system upgrade project: explicit: a renewal of systems demands it; 显性：系统改造带来
 * superior_directive 上级指令 / directive from above: explicit: an order from above demands it; 显性：上级要求
 * scale_expansion 规模扩充 / growth in scale: explicit: more people or sites need it; 显性：人员或场所增加
 * business_expansion 业务拓展 / growth in business: explicit: new business needs it; 显性：开展新业务
 * capacity_upgrade 升级扩容 / upgrade of capacity: explicit: what is there is too small; 显性：现有容量不够
 * customer_complaint 客户抱怨 / complaint of the customer: implicit: hidden in a complaint; 隐性：藏在抱怨里
 * information_system 信息系统 / information system: implicit: seen in data and usage; 隐性：从数据和使用情况看出
 * product_performance 产品表现 / performance of our product: implicit: seen in how our product performs there; 隐性：从产品运行表现看出
 * related_need 关联需求 / related need: implicit: follows from another need; 隐性：由另一项需求引出
 */
export type ScaleNeedChannel =
  | 'customer_tender'
  | 'daily_communication'
  | 'infrastructure_plan'
  | 'system_upgrade_project'
  | 'superior_directive'
  | 'scale_expansion'
  | 'business_expansion'
  | 'capacity_upgrade'
  | 'customer_complaint'
  | 'information_system'
  | 'product_performance'
  | 'related_need'
/**
 * Kind of a goal on the customer's strategy map.
 * 战略地图上客户目标的类别。
 * financial 财务 / financial: revenue, profit, cost or return; 收入、利润、成本或回报
 * market 市场 / market: share of the market, products or regions; 市场份额、产品或区域
 * operations 运营 / operations: output, quality, time or people; 产量、质量、效率或人员
 * compliance 合规 / compliance: law, safety or environment; 法规、安全或环保
 * other 其他 / other: none of these; 以上都不是
 */
export type ScaleMapGoalKind = 'financial' | 'market' | 'operations' | 'compliance' | 'other'
/**
 * One piece of evidence.
 * 一条依据。
 */
export type EvidenceItem = string | EvidenceRecord
/**
 * How sure we are of a rating.
 * 对评级的把握程度。
 * high 高 / high: we observed it ourselves; 我方亲自观察到
 * medium 中 / medium: somebody told us; 从他人处得知
 * low 低 / low: we assume it; 仅为推测
 */
export type ScaleConfidence = 'high' | 'medium' | 'low'
/**
 * What a rating rests on: what was seen or heard, each as a text or as a record with source and date.
 * 评定的依据：看到或听到的事实，可写成文字，也可写成带来源和日期的记录。
 */
export type Evidence = EvidenceItem[]
/**
 * State of a step.
 * 步骤的状态。
 * todo 未开始 / to do: not begun; 还没有开始
 * doing 进行中 / in progress: begun and not finished; 已开始未完成
 * done 完成 / done: finished, with a day; 已完成，有日期
 */
export type ScaleStepStatus = 'todo' | 'doing' | 'done'
/**
 * Whether we have a solution for a tactic.
 * 我方对某项战术有没有方案。
 * fit 匹配 / fits: we have an answer to this tactic; 我方对这项战术有办法
 * no_fit 无方案 / no solution: we cannot serve it, and say so; 我方做不了，如实写明
 */
export type ScaleFit = 'fit' | 'no_fit'
/**
 * Function of the person's department.
 * 此人所在部门的职能。
 * general_management 经营班子 / general management
 * it 信息化 / IT
 * finance 财务 / finance
 * procurement 采购 / procurement
 * production 生产 / production
 * quality 质检 / quality
 * research_development 研发 / research and development
 * sales_marketing 营销 / sales and marketing
 * administration 综合管理 / administration
 * legal_audit 法务、审计 / legal and audit
 * external 外部 / external
 * other 其他 / other
 */
export type ScaleFunction =
  | 'general_management'
  | 'it'
  | 'finance'
  | 'procurement'
  | 'production'
  | 'quality'
  | 'research_development'
  | 'sales_marketing'
  | 'administration'
  | 'legal_audit'
  | 'external'
  | 'other'
/**
 * Post of the person in the five-dimension grid.
 * 此人在五维汇总表中的职位类别。
 * chairman 董事长 / chairman: heads the board; 主持董事会
 * general_manager 总经理 / general manager: runs the company; 负责公司整体经营
 * vp_in_charge 分管副总 / VP in charge: the vice president who answers for the field of the purchase; 分管采购所涉业务的副总
 * cfo 财务总监 / CFO: answers for money and budgets; 负责资金和预算
 * it_head 信息化主管 / head of IT: answers for information systems; 负责信息系统
 * other 其他相关角色 / other role: any other post that has a part in the decision; 参与决策的其他职位
 */
export type ScalePositionClassItem = 'chairman' | 'general_manager' | 'vp_in_charge' | 'cfo' | 'it_head' | 'other'
/**
 * Level of the person in the customer's hierarchy.
 * 此人在客户组织中的层次。
 * operational 基层 / operational: carries out the work and uses the result; 执行具体工作，使用成果
 * middle 中层 / middle management: leads a department and answers for how the project is done; 管理部门，负责把项目做好
 * executive 高层 / executive: decides whether it is worth doing and what it may cost; 决定值不值得做、花多少钱
 */
export type ScaleSeniority = 'operational' | 'middle' | 'executive'
/**
 * Part the person plays in the decision.
 * 此人在决策中的作用。
 * coach 教练 / coach: guides us from the inside and wants us to win; 从内部指引我方，希望我方成功
 * approver 批准者 / approver: must agree formally and can block; 须正式批准，有否决的能力
 * recommender 推荐者 / recommender: evaluates the offers and proposes a choice; 评估各家方案并提出推荐
 * decision_maker 决策者 / decision maker: has the last word on the purchase; 对采购有最终决定权
 * executive_sponsor 执行赞助者 / executive sponsor: backs the project from above and opens doors; 从高层支持项目并打开局面
 */
export type ScaleRoleItem = 'coach' | 'approver' | 'recommender' | 'decision_maker' | 'executive_sponsor'
/**
 * Function of the person in this purchase, nine in all.
 * 此人在本次采购中发挥的力量，共九种。
 * e_db 最终决策 / final decision: gives the final yes, even against others; 给出最终同意，可推翻他人意见
 * e_pb 辅助决策 / assists the decision: sits in the final decision or advises on it; 参与最终决策或为其出主意
 * u_wb 直接应用受益 / direct user benefit: works with the product every day; 日常直接使用产品
 * u_bb 间接应用受益 / indirect user benefit: gains in business results without using it; 不直接使用，但业务成果受益
 * t_ca 标准把关 / guards the standards: sets or checks technical and selection criteria; 制定或把关技术与选型标准
 * t_fb 预算支持 / budget support: holds or confirms the budget; 掌握或确认预算
 * t_ab 流程审批 / process approval: runs or approves the procedure, such as purchasing, legal or audit; 主管或审批流程，如采购、法务、审计
 * c_co 指导教练 / guiding coach: shows us the way and wants us to win; 为我方指路，希望我方成功
 * c_ca 内部提倡 / internal advocate: speaks for us when we are not in the room; 我方不在场时为我方说话
 */
export type ScaleForceItem = 'e_db' | 'e_pb' | 'u_wb' | 'u_bb' | 't_ca' | 't_fb' | 't_ab' | 'c_co' | 'c_ca'
/**
 * Real weight of the person in the decision; the number is the weight in sums.
 * 此人对决策的真实影响，数字是计算时的权重。
 * high 高 / high: has the final or formal say, or belongs to the inner circle whose word decides; 有最终或正式决定权，或属于说了算的核心圈
 * medium 中 / medium: is heard, and can shape or delay the decision; 意见受重视，能影响或拖延决策
 * low 低 / low: is affected by the decision and has little say; 受决策影响，但说不上话
 */
export type ScaleInfluence = 'high' | 'medium' | 'low'
/**
 * Dominant need of the person; the number only sorts.
 * 此人的主导需求，数字只用于排序。
 * physiological 生理需求 / physiological: looks for a tangible benefit; only means allowed by compliance may answer it; 看重实际好处，只能用合规的方式回应
 * safety 安全需求 / safety: follows process and crowd and wants to make no mistake; show that the purchase is right and fair; 随大流、怕出错，要让其看到采购正确、程序公正
 * belonging 归属需求 / belonging: shows loyalty to a leader; show what the purchase does for that leader; 向上级表忠诚，要说明采购能给其上级带来什么
 * esteem 尊重需求 / esteem: wants authority to be seen; respect the judgement and never go round the person; 要权威得到承认，须尊重其判断，不可绕过
 * self_actualization 自我实现 / self-actualisation: pursues a business goal and personal achievement; draw the big picture together; 追求业务目标和个人成就，要一起描绘蓝图
 */
export type ScaleNeed = 'physiological' | 'safety' | 'belonging' | 'esteem' | 'self_actualization'
/**
 * Dominant need of the person; the number only sorts.
 * 此人的主导需求，数字只用于排序。
 * physiological 生理需求 / physiological: looks for a tangible benefit; only means allowed by compliance may answer it; 看重实际好处，只能用合规的方式回应
 * safety 安全需求 / safety: follows process and crowd and wants to make no mistake; show that the purchase is right and fair; 随大流、怕出错，要让其看到采购正确、程序公正
 * belonging 归属需求 / belonging: shows loyalty to a leader; show what the purchase does for that leader; 向上级表忠诚，要说明采购能给其上级带来什么
 * esteem 尊重需求 / esteem: wants authority to be seen; respect the judgement and never go round the person; 要权威得到承认，须尊重其判断，不可绕过
 * self_actualization 自我实现 / self-actualisation: pursues a business goal and personal achievement; draw the big picture together; 追求业务目标和个人成就，要一起描绘蓝图
 */
export type ScaleNeedItem = 'physiological' | 'safety' | 'belonging' | 'esteem' | 'self_actualization'
/**
 * Attitude of the person to change; the number is the willingness and only sorts.
 * 此人对待变革的态度，数字表示意愿，只用于排序。
 * innovator 革新主义者 / innovator: wants to lead in technology and buys a new trial; 追求技术领先，愿为创新尝试买单
 * visionary 高瞻远瞩者 / visionary: wants to be recognised for renewal and buys a solution made for the company; 希望革新得到公认，购买为其定制的方案
 * pragmatist 实用主义者 / pragmatist: wants progress with today's problems and buys a complete solution; 要解决眼前问题，购买完整的方案
 * conservative 保守主义者 / conservative: wants not to fall behind and buys the cheap, safe standard; 只求不落后，购买便宜、稳妥的行业标准
 * laggard 落后者 / laggard: wants things to stay and buys improvements of what exists; 想维持现状，只购买对现有业务的改进
 */
export type ScaleChange = 'innovator' | 'visionary' | 'pragmatist' | 'conservative' | 'laggard'
/**
 * What the person looks at first when deciding.
 * 此人决策时最先关注什么。
 * business 业务 / business: looks at goals, efficiency and total cost for the business; 看业务目标、效率和总体成本
 * technical 技术 / technical: looks at performance, proof and technical reputation; 看性能、验证和技术口碑
 * financial 财务 / financial: looks at budget, price, comparison and payment; 看预算、价格、比价和付款
 * relationship 关系 / relationship: looks at people, past cooperation and others' opinion; 看人、看合作历史、看他人意见
 */
export type ScaleFocus = 'business' | 'technical' | 'financial' | 'relationship'
/**
 * What the person looks at first when deciding.
 * 此人决策时最先关注什么。
 * business 业务 / business: looks at goals, efficiency and total cost for the business; 看业务目标、效率和总体成本
 * technical 技术 / technical: looks at performance, proof and technical reputation; 看性能、验证和技术口碑
 * financial 财务 / financial: looks at budget, price, comparison and payment; 看预算、价格、比价和付款
 * relationship 关系 / relationship: looks at people, past cooperation and others' opinion; 看人、看合作历史、看他人意见
 */
export type ScaleFocusItem = 'business' | 'technical' | 'financial' | 'relationship'
/**
 * A concern within the decision focus.
 * 决策关注点中的具体关注。
 * goals_and_problem_solving 业务目标和问题解决 / business goals and problems solved: business: does it reach a goal or remove a problem; 业务：能否达到目标、解决问题
 * operating_efficiency 运营效率提升 / operating efficiency: business: does the work run faster or with fewer people; 业务：运营是否更快、更省人
 * cost_reduction 成本降低 / cost reduction: business: what does it save in running the business; 业务：日常经营能省多少
 * total_cost_of_ownership 企业总拥有成本 / total cost of ownership: business: what does it cost over its whole life; 业务：整个使用期一共花多少
 * switching_cost 企业转换成本 / cost of switching: business: what does it cost to leave the present way; 业务：离开现有做法要付出什么
 * performance_leadership 性能、领先程度 / performance and technical lead: technical: is it ahead of others, and for how long; 技术：是否领先，能领先多久
 * industry_references 行业成功案例 / success cases in the industry: technical: who in our industry runs it; 技术：同行业谁在用
 * peer_authority 技术同行的权威意见 / authority of technical peers: technical: what do respected specialists say; 技术：内行、专家怎么说
 * technical_validation 技术验证、系统演示 / technical tests and demonstrations: technical: show it, test it; 技术：演示、试用、验证
 * staff_expertise 产品技术人员的专业化程度 / expertise of our staff: technical: do their people know the matter; 技术：对方人员懂不懂行
 * budget 预算 / budget: financial: is there money, in which year; 财务：有没有预算，在哪一年
 * price 价格 / price: financial: what does it cost; 财务：价格是多少
 * discount 折扣 / discount: financial: what is the best price; 财务：最低能到多少
 * cost_comparison 比较成本 / comparison of costs: financial: what do the others ask; 财务：别家报多少
 * value_for_money 性价比 / value for money: financial: what do we get for it; 财务：花这些钱得到什么
 * payment_terms 付款条件 / terms of payment: financial: when and how is it paid; 财务：什么时候付、怎么付
 * superior_expert_subordinate_opinion 上级、专家、下属意见 / opinion of superiors, experts and staff: relationship: what do boss, experts and staff think; 关系：上级、专家和下属怎么看
 * cooperation_history 合作关系 / history of cooperation: relationship: how have they treated us so far; 关系：过去合作得怎么样
 * salesperson_affinity 销售人员的亲和度 / ease with the salesperson: relationship: do I like to work with this person; 关系：愿不愿意与这位销售打交道
 */
export type ScaleFocusConcernItem =
  | 'goals_and_problem_solving'
  | 'operating_efficiency'
  | 'cost_reduction'
  | 'total_cost_of_ownership'
  | 'switching_cost'
  | 'performance_leadership'
  | 'industry_references'
  | 'peer_authority'
  | 'technical_validation'
  | 'staff_expertise'
  | 'budget'
  | 'price'
  | 'discount'
  | 'cost_comparison'
  | 'value_for_money'
  | 'payment_terms'
  | 'superior_expert_subordinate_opinion'
  | 'cooperation_history'
  | 'salesperson_affinity'
/**
 * Depth of our contact with the person: our time, not its effect.
 * 我方与此人联系的深度，衡量投入而非效果。
 * none 没有联系 / no contact: we never met or talked; 从未见面或交谈
 * brief 联系较少 / little contact: one or two working contacts; 有过一两次工作接触
 * multiple 联系较多 / much contact: three or more working contacts; 有过三次以上工作接触
 * in_depth 联系深入 / deep contact: regular and open exchange, also outside the agenda; 经常坦诚交流，不限于正式场合
 */
export type ScaleContact = 'none' | 'brief' | 'multiple' | 'in_depth'
/**
 * Attitude of the person to us; the number is the support.
 * 此人对我方的态度，数字表示支持程度。
 * mentor 指导者 / mentor: works for our success with advice and inside information, and can be relied on; 出主意、给内部信息，全力帮我方成功，可以信赖
 * supporter 支持者 / supporter: wants us to win and may step back under pressure; 希望我方胜出，但有压力时可能退缩
 * neutral 中立者 / neutral: shows no preference, or will offend nobody; 没有倾向，或不愿得罪任何一方
 * non_supporter 非支持者 / non-supporter: leans to a competitor and may keep quiet under pressure; 倾向竞争对手，有压力时可能保持沉默
 * opponent 反对者 / opponent: wants us to lose, blocks information or passes on ours; 希望我方失败，封锁信息或泄露我方信息
 */
export type ScaleAttitude = 'mentor' | 'supporter' | 'neutral' | 'non_supporter' | 'opponent'
/**
 * Level of our relationship with the person, current and desired.
 * 我方与此人的关系水平，用于目前和期望。
 * none 无关系 / none: there is no working relationship; 没有工作关系
 * vendor 供应商 / vendor: we deliver products and react to what is asked; 以供货为主，客户提出我方才响应
 * credible_source 可信来源 / credible source: we keep what we promise, and several functions trust our word; 我方言出必行，多个部门信任我方
 * problem_solver 问题解决者 / problem solver: we are called before a project starts and measure results together; 立项前就会找我方，并一起衡量成果
 * trusted_advisor 可信任的顾问 / trusted advisor: we are consulted in confidence on the course of the business; 在经营方向上私下征求我方意见
 */
export type ScaleRelationship = 'none' | 'vendor' | 'credible_source' | 'problem_solver' | 'trusted_advisor'
/**
 * What followed from our first meeting with the executive.
 * 首次拜访高管后的结果。
 * invited_back 被主动邀请 / invited back: the executive wants to see us again, as one does with a trusted advisor; 高管主动邀请再来，对应可信任的顾问
 * several_potential_visits 多次潜在拜访机会 / several possible further visits: further visits are possible, as with a problem solver; 还可能再拜访几次，对应问题解决者
 * delegated_down 委派下属接待 / delegated to subordinates: we are passed on to subordinates, as a vendor is; 交由下属接待，对应供应商
 */
export type ScaleFirstMeetingOutcome = 'invited_back' | 'several_potential_visits' | 'delegated_down'
/**
 * What shapes the person's opinion.
 * 影响此人看法的来源。
 * magazine 杂志 / magazine: reads general magazines, print or online; 看综合类杂志或网刊
 * direct_mail 直邮 / direct mail: reads what is sent to the desk; 看寄到案头的资料
 * exhibition 展览 / exhibition: goes to exhibitions to see what is new; 到展会上看新东西
 * lecture 讲座 / lecture: trusts speakers and seminars; 相信讲座、研讨会上的讲者
 * advertising 广告 / advertising: knows brands from advertising; 从广告认识品牌
 * physical_demo 实物演示 / demonstration of the real thing: believes what can be touched and tried; 摸得着、试得了才相信
 * illustrated_demo 图文演示 / demonstration with pictures and text: is won by pictures, films and figures; 图片、视频和数据最能打动
 * trade_journal 行业刊物 / trade journal: follows the journals of the trade; 关注行业刊物
 * internal_report 内部报告 / internal report: relies on reports of own staff; 相信本单位人员的报告
 * competitor 竞争对手 / competitor: listens to a competitor of ours; 听我方竞争对手的说法
 * consultant 咨询顾问 / consultant: asks outside advisers; 征求外部顾问的意见
 * public_opinion 大众舆论 / public opinion: minds what people in general say; 在意社会上的看法
 * other_industry_users 其他行业用户 / users in other industries: asks users in other industries; 向其他行业的用户打听
 * other 其他 / other: something else; name it in a note; 其他来源，请在备注写明
 */
export type ScaleInfluenceSourceItem =
  | 'magazine'
  | 'direct_mail'
  | 'exhibition'
  | 'lecture'
  | 'advertising'
  | 'physical_demo'
  | 'illustrated_demo'
  | 'trade_journal'
  | 'internal_report'
  | 'competitor'
  | 'consultant'
  | 'public_opinion'
  | 'other_industry_users'
  | 'other'
/**
 * Whose judgement convinces the person.
 * 此人相信谁的判断。
 * internal 自我判定 / own judgement: decides by an own measure; give facts and let the person judge; 按自己的标准判断，给事实、由其下结论
 * external 外界判定 / judgement of others: looks to others; bring experts, references and figures of others; 看别人怎么判断，拿专家、案例和他人数据说话
 */
export type ScalePersuasionJudgement = 'internal' | 'external'
/**
 * How much detail the person wants.
 * 此人需要多少细节。
 * general 一般 / general picture: wants the outline first; one page is enough; 先要轮廓，一页纸足够
 * specific 特定 / specific facts: wants steps, figures and order; vague words cost trust; 要步骤、数字和顺序，含糊会失去信任
 */
export type ScalePersuasionDetail = 'general' | 'specific'
/**
 * Whether the person looks for what is alike or what is different.
 * 此人看重相同还是不同。
 * similarity 求同 / similarity: asks what stays as it is; show what is familiar; 看哪些和原来一样，多讲相同之处
 * difference 求异 / difference: asks what is new; show what nobody else has; 看有什么不同，多讲独到之处
 */
export type ScalePersuasionComparison = 'similarity' | 'difference'
/**
 * Whether the person moves towards a gain or away from a problem.
 * 此人为追求收益还是逃避问题而行动。
 * toward 追求 / towards a gain: moves for a gain; describe what will be reached; 为得到而行动，描绘将达到的结果
 * away 逃避 / away from a problem: moves to avoid trouble; describe what will be spared; 为避免麻烦而行动，说明可以免去什么
 */
export type ScalePersuasionMotivation = 'toward' | 'away'
/**
 * What the person weighs first.
 * 此人首先衡量什么。
 * cost 成本 / cost: weighs what it costs; calculate the whole of it; 先算成本，要把总账算清
 * quality 品质 / quality: weighs how good it is; show how it lasts; 先看品质，要证明经得起用
 */
export type ScalePersuasionCriterion = 'cost' | 'quality'
/**
 * Response mode of the person to our offer.
 * 此人对我方提议的反馈模式。
 * growth 如虎添翼 / growth: wants more or better, and listens; 想要更多更好，愿意听
 * trouble 亡羊补牢 / trouble: something is wrong, and help is wanted at once; 出了问题，急需帮助
 * even_keel 我行我素 / even keel: feels no gap, and sees no reason to change; 感觉不到差距，没有改变的理由
 * overconfident 班门弄斧 / overconfident: thinks things are better than they are; 自认为情况比实际更好
 */
export type ScaleMhMode = 'growth' | 'trouble' | 'even_keel' | 'overconfident'
/**
 * Month and day as MM-DD without a year, or empty. Example: 05-20.
 * 月和日，格式 MM-DD，不带年份，可留空。例如 05-20。
 */
export type MonthDay = string
/**
 * Kind of an organisation around the customer.
 * 客户周边组织的类型。
 * system_integrator 集成商 / system integrator: builds whole systems for the customer; 为客户做整体集成
 * technology_vendor 技术供应商 / technology vendor: supplies technology the customer builds on; 提供客户所依靠的技术
 * consultancy 咨询公司 / consultancy: advises on strategy, process or choice; 为战略、流程或选型出主意
 * design_institute 设计院 / design institute: draws up plans and specifications; 做设计、定规格
 * finance_or_investor 金融或投资方 / bank or investor: gives money and asks for results; 出资并要求回报
 * industry_association 行业协会 / industry association: sets standards and brings people together; 定标准、聚同行
 * government_body 政府机构 / government body: gives rules, approvals or funds; 管规则、审批或资金
 * channel_partner 渠道伙伴 / channel partner: sells or delivers on our side; 为我方销售或交付
 * other 其他 / other: none of these; 以上都不是
 */
export type ScaleOrganisationType =
  | 'system_integrator'
  | 'technology_vendor'
  | 'consultancy'
  | 'design_institute'
  | 'finance_or_investor'
  | 'industry_association'
  | 'government_body'
  | 'channel_partner'
  | 'other'
/**
 * Level of our relationship with an organisation around the customer.
 * 我方与客户周边组织的关系水平。
 * none 无关系 / no relation: we do not know each other; 互不相识
 * contact 有接触 / in contact: we talk and nothing is agreed; 有来往，没有约定
 * cooperating 有合作 / cooperating: we work together on single matters; 就具体事项合作
 * allied 联盟 / allied: we approach the customer together; 联手开拓这个客户
 */
export type ScaleOrganisationRelationship = 'none' | 'contact' | 'cooperating' | 'allied'
/**
 * Side the organisation takes.
 * 该组织的立场。
 * ally 盟友 / ally: helps us to reach the customer; 帮助我方接近客户
 * neutral 中立 / neutral: takes no side; 不偏向任何一方
 * rival 对手阵营 / in the rival camp: works with a competitor of ours; 与我方的竞争对手合作
 */
export type ScaleStance = 'ally' | 'neutral' | 'rival'
/**
 * A calendar date as YYYY-MM-DD without a time; it must be given. Example: 2026-06-30.
 * 必须填写的日历日期，格式 YYYY-MM-DD，不带时间。例如 2026-06-30。
 */
export type GivenDate = string
/**
 * Tone of what the customer said about us.
 * 客户评价我方时的态度。
 * positive 正面 / positive: speaks well of us; 对我方评价好
 * mixed 混合 / mixed: praises and blames; 有褒有贬
 * negative 负面 / negative: speaks badly of us; 对我方评价差
 */
export type ScaleSentiment = 'positive' | 'mixed' | 'negative'
/**
 * One of the five dimensions of a stakeholder.
 * 关键人五维中的一个维度。
 * need 需求 / need: what drives the person; 此人受什么驱动
 * change 变革态度 / attitude to change: how willing the person is to change something; 此人有多愿意改变
 * focus 决策关注点 / decision focus: what the person looks at first; 此人最先看什么
 * contact 联系紧密度 / contact with us: how deep our contact with the person is; 我方与此人联系有多深
 * attitude 对我方的态度 / attitude to us: whether the person is for us or against us; 此人支持还是反对我方
 */
export type ScaleDimensionItem = 'need' | 'change' | 'focus' | 'contact' | 'attitude'
/**
 * Step of working on one dimension.
 * 单维分析的步骤。
 * analyse 分析 / analyse: collect what is known of the person in this dimension; 收集此人在该维度上的信息
 * goal 目标 / set the goal: say what would be enough support; 确定争取到什么程度的支持
 * action 行动 / act: do something that can change it; 采取能够改变它的行动
 * conclude 结论 / conclude: write down what the action showed; 写下行动说明了什么
 * verify 验证 / verify: have it confirmed by somebody else; 请其他人印证
 */
export type ScaleDimensionWorkStep = 'analyse' | 'goal' | 'action' | 'conclude' | 'verify'
/**
 * How concrete the opportunity is.
 * 商机的确定程度。
 * current 当前的机会 / current: is being worked on and has a stage; 正在推进，有所处阶段
 * planned 计划的机会 / planned: is expected and prepared, and may have a stage; 已在预期和准备之中，可以有阶段
 * potential 潜在机会 / potential: is only seen so far, has no stage and is never weighted; 仅仅看到可能，没有阶段，不加权计算
 */
export type ScaleOpportunityKind = 'current' | 'planned' | 'potential'
/**
 * State of the opportunity.
 * 商机的状态。
 * open 进行中 / open: is being pursued and counts in the open totals; 正在跟进，计入在手总额
 * won 赢单 / won: was decided for us and counts as won; 客户已选定我方，计入赢单额
 * lost 丢单 / lost: was decided against us and counts nowhere; 客户未选我方，不计入任何总额
 * on_hold 搁置 / on hold: rests and counts nowhere until it goes on; 暂停推进，恢复之前不计入总额
 */
export type ScaleOpportunityStatus = 'open' | 'won' | 'lost' | 'on_hold'
/**
 * Stage of the opportunity; names and rates come from the stage ladder.
 * 商机所处的阶段，名称和比率来自阶段表。
 * A 了解商机 / understand the opportunity: we find out what the customer needs; 弄清客户需要什么
 * B 确认商机 / confirm the opportunity: the customer confirms that a purchase is intended; 客户确认有购买意向
 * C 方案论证 / validate the solution: our solution is presented and examined; 展示我方方案，接受论证
 * D 商务谈判 / commercial negotiation: price, terms and steps are negotiated; 谈判价格、条款和实施步骤
 * E 销售成交 / close the sale: the contract is approved and signed; 合同审批并签订
 * F 交接回款 / hand over and collect: won, delivery starts and money is collected; 已赢单，交付并回款
 */
export type ScaleStage = 'A' | 'B' | 'C' | 'D' | 'E' | 'F'
/**
 * Stage of the opportunity; names and rates come from the stage ladder.
 * 商机所处的阶段，名称和比率来自阶段表。
 * A 了解商机 / understand the opportunity: we find out what the customer needs; 弄清客户需要什么
 * B 确认商机 / confirm the opportunity: the customer confirms that a purchase is intended; 客户确认有购买意向
 * C 方案论证 / validate the solution: our solution is presented and examined; 展示我方方案，接受论证
 * D 商务谈判 / commercial negotiation: price, terms and steps are negotiated; 谈判价格、条款和实施步骤
 * E 销售成交 / close the sale: the contract is approved and signed; 合同审批并签订
 * F 交接回款 / hand over and collect: won, delivery starts and money is collected; 已赢单，交付并回款
 */
export type ScaleStageItem = 'A' | 'B' | 'C' | 'D' | 'E' | 'F'
/**
 * all when every key action of the stage is done, otherwise the list of codes that are done.
 * 该阶段关键行动全部完成写 all，否则列出已完成的编号。
 */
export type KeyActions = 'all' | string[]
/**
 * Step the customer has reached in its purchase process.
 * 客户采购流程已到的步骤。
 * need_and_initiation 内部需求和立项 / need and initiation: the need is felt and the project set up inside; 内部提出需求并立项
 * supplier_survey_screening 供应商调查筛选 / survey and screening of suppliers: suppliers are looked at and a first choice is made; 了解并初步筛选供应商
 * purchase_criteria 制定采购指标 / purchase criteria: the criteria for the choice are written down; 把选择标准写成采购指标
 * tender_evaluation 招标、评标 / tender and evaluation: offers are called for and compared; 邀请投标并评比方案
 * purchase_commitment 购买承诺 / purchase commitment: the customer commits itself to a supplier; 向某家供应商作出购买承诺
 * install_implement 安装实施 / installation and implementation: what was bought is installed and put to use; 安装并投入使用
 */
export type ScaleBuyerStep =
  | 'need_and_initiation'
  | 'supplier_survey_screening'
  | 'purchase_criteria'
  | 'tender_evaluation'
  | 'purchase_commitment'
  | 'install_implement'
/**
 * Why the deal was lost.
 * 丢单原因。
 * need_misjudged 需求把握不足 / need misjudged: finding: explicit or hidden needs were missed; 识别：显性或隐性需求没有看清
 * competition_misjudged 竞争动态把握不足 / competition misjudged: finding: a competitor's moves were missed; 识别：对手的动作没有看清
 * own_business_misjudged 自身经营分析不足 / own business misjudged: finding: what we earn with it was misjudged; 识别：对自身经营分析不够
 * environment_misjudged 环境分析不准 / environment misjudged: finding: policy, economy or technology changed unseen; 识别：政策、经济或技术变化没有看到
 * base_info_unclear 基础信息掌握不清 / base information unclear: screening: basic facts of the customer were not known; 甄别：客户基本情况不清楚
 * behaviour_misjudged 消费行为分析不准 / buying behaviour misjudged: screening: how the customer buys was misread; 甄别：看错了客户的购买方式
 * usage_misjudged 使用特征把握不准 / usage misjudged: screening: how it would be used was misread; 甄别：看错了客户的使用方式
 * market_competition_shallow 市场竞争理解不深 / shallow view of the market's competition: screening: the market was seen too simply; 甄别：把市场竞争看得太简单
 * wrong_key_traits 关键特征选取不准 / wrong key traits chosen: offer: built on traits that did not matter; 组合：抓错了关键特征
 * unfit_mix 组合不恰当 / unsuitable mix: offer: product, service and resources did not go together; 组合：业务、服务、资源搭配不当
 * unfit_pricing 定价不符实际 / unsuitable pricing: offer: price not in keeping with the situation; 组合：定价脱离实际
 * untypical_pilot 试点不典型 / untypical pilot: execution: the trial was not like the real use; 实施：试点不能代表真实使用
 * poor_sales_execution 直销计划执行不力 / sales plan poorly carried out: execution: agreed steps were not done in time; 实施：约定的步骤没有按时做
 * unfit_channel_promotion 渠道和促销不符实际 / unsuitable channels or promotion: execution: the wrong way to reach the people; 实施：渠道或促销方式不对
 */
export type ScaleLossReason =
  | 'need_misjudged'
  | 'competition_misjudged'
  | 'own_business_misjudged'
  | 'environment_misjudged'
  | 'base_info_unclear'
  | 'behaviour_misjudged'
  | 'usage_misjudged'
  | 'market_competition_shallow'
  | 'wrong_key_traits'
  | 'unfit_mix'
  | 'unfit_pricing'
  | 'untypical_pilot'
  | 'poor_sales_execution'
  | 'unfit_channel_promotion'
/**
 * Real reason behind the request for a lower price.
 * 客户要求降价的真正原因。
 * competitor_cheaper 竞争对手价格低 / a competitor is cheaper: compare the whole offer, not one line of it; 比整体方案，不比单项价格
 * no_intent_to_buy 没有购买的诚意 / no real intent to buy: no project stands behind it; look for the need first; 背后没有项目，先找需求
 * different_value_view 价值视角不同 / sees the value differently: counts a value that we do not show; ask what it is; 看重的价值我方没有讲到，问清是什么
 * no_intent_to_buy_from_us 没有向我们购买的诚意 / no real intent to buy from us: we are there for comparison; find out who is preferred; 我方只是陪衬，查明对方想选谁
 * pressing_for_its_own_sake 为压价而压价 / presses for the sake of pressing: wants to have bargained; keep to the reasons; 习惯性压价，守住理由
 * budget_or_payment_limited 预算或支付能力有限 / budget or means of payment are limited: cannot pay so much now; change scope or terms; 眼下付不出，调整范围或付款条件
 * provoking_bidding 引起和竞争对手竞价 / wants to start a bidding war: plays suppliers against each other; do not chase; 让几家互相压价，不要跟着降
 * solution_not_understood 对方案缺乏理解 / has not understood the solution: sees the price and not the solution; explain again; 只看到价格没看懂方案，重新讲清
 */
export type ScaleDiscountReason =
  | 'competitor_cheaper'
  | 'no_intent_to_buy'
  | 'different_value_view'
  | 'no_intent_to_buy_from_us'
  | 'pressing_for_its_own_sake'
  | 'budget_or_payment_limited'
  | 'provoking_bidding'
  | 'solution_not_understood'
/**
 * How clear an item of the nine must-be-clear items is; only clear counts.
 * 九项必清事项的清楚程度，只有已清才计数。
 * clear 已清 / clear: known, with evidence; 已掌握，并有依据
 * partial 部分 / partly clear: known in part, does not count; 只掌握一部分，不计数
 * unclear 不清 / unclear: not known; 没有掌握
 */
export type ScaleC139Clarity = 'clear' | 'partial' | 'unclear'
/**
 * Kind of coach who rates the deal.
 * 评分教练的类型。
 * customer_relationship 客户关系教练 / customer relationship coach: knows the people of the customer and their leanings; 了解客户方人员及其倾向
 * value_fit 价值匹配教练 / value fit coach: can judge how well our value fits the need; 能判断我方价值与需求是否匹配
 * resource_operation 资源运营教练 / resource operation coach: can move resources, and may be a senior colleague of ours; 能调动资源，可以是我方的资深同事
 */
export type ScaleC139CoachType = 'customer_relationship' | 'value_fit' | 'resource_operation'
/**
 * Mark for a criterion of the deal assessment; unknown is left empty.
 * 商机评估标准的标记，未知则留空。
 * plus 有利 / favourable: the answer speaks for this vendor; 答案对这家有利
 * minus 不利 / unfavourable: the answer speaks against this vendor; 答案对这家不利
 */
export type ScaleCriterionMark = 'plus' | 'minus'
/**
 * Factor a competitive lever works on.
 * 竞争手段作用的因素。
 * cognition 认知 / cognition: what the customer knows of our quality, price and name; 客户对我方质量、价格、品牌的了解
 * emotion 情感 / emotion: mood, shared history and our honesty; 情绪、双方的历史和我方的诚信
 * interest 利益 / interest: what the company and the person gain; 企业和个人得到的利益
 */
export type ScaleLeverFactor = 'cognition' | 'emotion' | 'interest'
/**
 * Lever that moves a person towards us.
 * 影响此人倾向我方的手段。
 * product_technology 产品、技术 / product and technology: show what the product can do and why; 讲清产品能做什么、凭什么
 * performance 性能 / performance: prove the figures that count here; 用事实证明关键指标
 * value_proposition 方案的价值命题 / value of the solution: put a number on the customer's gain; 把客户的收益算成数字
 * reference_customers 参考、样板客户 / reference customers: let a satisfied customer speak; 请满意的客户现身说法
 * industry_standing 业内地位 / standing in the industry: show our place in the industry; 展示我方的行业地位
 * remove_doubts 消除潜在疑虑 / removing doubts: find the unspoken doubt and settle it; 找出没说出口的疑虑并化解
 * strong_arguments 提供有力说辞 / strong arguments: give supporters words to use inside; 让支持者在内部有话可说
 * separate_feeling_mood_character 区分情感、情绪和个性 / telling feeling, mood and character apart: tell a bad day from a lasting dislike; 分清一时情绪与长期反感
 * institutional_history 机构情感历史 / history between the institutions: build on, or repair, what both houses went through; 延续或修复两家机构的往事
 * borrowed_affection 情感借用 / goodwill borrowed from others: come recommended by somebody who is trusted; 由对方信任的人引荐
 * integrity 诚信 / integrity: admit what we cannot do, keep every word; 做不到的直说，说过的做到
 * company_business 企业业务利益 / business interest of the company: what the company earns or saves; 企业多赚或少花多少
 * company_political 企业政治利益 / political interest of the company: what it does for the company's standing; 对企业地位和声望的作用
 * personal_material 个人物质利益 / personal material interest: only what compliance has approved in writing; 仅限合规部门书面批准的内容
 * personal_political 个人政治利益 / personal political interest: what the success does for the standing inside; 成功对其内部威望的作用
 * personal_career 个人事业利益 / personal career interest: a result the person can be proud of at work; 一项可以写进工作成绩的成果
 * feedback_or_extension 利益反馈或延伸 / return or extension of interests: what today brings for the next project; 今天的合作为下一个项目带来什么
 * option_rights 期权利益 / option rights: a choice kept open, such as a later extension; 保留选择权，例如以后扩展
 */
export type ScaleLever =
  | 'product_technology'
  | 'performance'
  | 'value_proposition'
  | 'reference_customers'
  | 'industry_standing'
  | 'remove_doubts'
  | 'strong_arguments'
  | 'separate_feeling_mood_character'
  | 'institutional_history'
  | 'borrowed_affection'
  | 'integrity'
  | 'company_business'
  | 'company_political'
  | 'personal_material'
  | 'personal_political'
  | 'personal_career'
  | 'feedback_or_extension'
  | 'option_rights'
/**
 * State of a lever.
 * 手段的状态。
 * planned 计划 / planned: somebody will do it by a day; 已定谁在何时前做
 * done 已做 / done: done, effect not seen yet; 已做，尚未看到效果
 * effective 有效 / effective: the person has moved towards us; 此人已向我方靠近
 */
export type ScaleLeverState = 'planned' | 'done' | 'effective'
/**
 * Type of a SPIN question.
 * SPIN 提问的类型。
 * situation 情景 / situation: asks for facts; 了解现状和事实
 * problem 问题 / problem: asks for difficulties; 了解困难和不满
 * implication 暗示 / implication: asks what follows from the difficulties; 探讨困难带来的后果
 * need_payoff 需求认同 / need-payoff: asks what a solution would be worth; 探讨解决之后的价值
 */
export type ScaleSpinTypeItem = 'situation' | 'problem' | 'implication' | 'need_payoff'
/**
 * What one of our goals is about.
 * 我方目标的类别。
 * account_revenue 客户收入 / account revenue: more revenue through cooperation with the whole account; 通过客户整体合作增加收入
 * relationship 客户关系 / relationship: better relationships with the customer; 改善与客户的关系
 */
export type ScaleGoalCategory = 'account_revenue' | 'relationship'
/**
 * A number where it can be counted, otherwise a short text.
 * 能量化时写数字，否则写简短文字。
 */
export type NumberOrText = number | string
/**
 * What one of our sub-goals is about.
 * 我方子目标的类别。
 * build_foundation 建立合作基础 / build the foundation: lay the ground for working together; 为双方合作打好基础
 * match_buying_activity 匹配购买活动 / match buying activity: fit our sales activity to what the buyer does; 让销售活动与客户的购买活动同步
 * expand_relationships 扩展客户关系 / expand relationships: reach more people and levels; 接触更多的人和层级
 * improve_predictability 提升可预测性 / improve predictability: make future revenue easier to foresee; 让未来收入更容易预测
 */
export type ScaleSubGoalCategory =
  'build_foundation' | 'match_buying_activity' | 'expand_relationships' | 'improve_predictability'
/**
 * State of an action.
 * 行动的状态。
 * todo 未开始 / to do: not started, counts as open; 尚未开始，算作未完成
 * doing 进行中 / in progress: started and not finished, counts as open; 已开始未结束，算作未完成
 * done 完成 / done: finished, counts as progress; 已完成，计入进度
 * dropped 取消 / dropped: given up, left out of progress; 已放弃，不计入进度
 */
export type ScaleActionStatus = 'todo' | 'doing' | 'done' | 'dropped'
/**
 * Rhythm and subject of a review.
 * 评审的节奏和重点。
 * weekly_issues 每周问题评审 / weekly, issues: once a week, about what blocks us; 每周一次，解决当前的问题
 * monthly_operations 每月操作评审 / monthly, operations: once a month, about actions and deals; 每月一次，检查行动和商机
 * quarterly_business_review 每季业务回顾 / quarterly business review: once a quarter, about results and course; 每季一次，回顾成果和方向
 * yearly_strategic_planning 每年战略规划 / yearly strategic planning: once a year, about goals and strategy; 每年一次，制定目标和战略
 */
export type ScaleReviewKind =
  'weekly_issues' | 'monthly_operations' | 'quarterly_business_review' | 'yearly_strategic_planning'
/**
 * Preparation for a review.
 * 评审前的准备事项。
 * brief_executives 向公司高管简要汇报核心内容 / brief our executives: the core of the plan in a few minutes; 几分钟讲清计划的要点
 * win_executive_advice 获得高管建议和支持 / win advice and support from executives: ask for one piece of advice and one door to be opened; 请教一条建议，请求打开一扇门
 * brief_team 向团队汇报关键行动计划 / brief the team on key actions: everybody knows what to do by when; 每个人都清楚何时前做什么
 */
export type ScalePreparationItem = 'brief_executives' | 'win_executive_advice' | 'brief_team'
/**
 * What kind of answer a weak point needs.
 * 薄弱点需要从哪方面解决。
 * mindset 观念、心态 / mindset: needs another attitude: talk and coaching; 要转变心态：谈心、辅导
 * behaviour_skill 销售行为、技巧 / behaviour and skill: needs practice: training and role play; 要练技能：培训、演练
 * cross_department 部门配合 / cooperation between departments: needs another department: an agreement between heads; 要其他部门配合：由主管之间商定
 * mechanism 机制 / mechanism: needs a rule or an incentive to be changed; 要改机制：规则或激励
 * strategy 策略支撑 / strategy: needs a decision on direction or resources; 要定策略：方向或资源
 * process_detail 流程或细节 / process or detail: needs a step or a detail to be mended; 要补流程：某个步骤或细节
 */
export type ScaleVulnerabilityClass =
  'mindset' | 'behaviour_skill' | 'cross_department' | 'mechanism' | 'strategy' | 'process_detail'
/**
 * What was decided on a recommendation.
 * 对建议的决定。
 * accepted 采纳 / accepted: becomes an action; 转为行动
 * rejected 不采纳 / rejected: not done, for a reason; 说明理由，不做
 * deferred 暂缓 / deferred: looked at again at the next review; 下次评审再议
 */
export type ScaleRecommendationDecision = 'accepted' | 'rejected' | 'deferred'
/**
 * Channel of a contact with the person.
 * 与此人联系的方式。
 * sms 短信 / text message
 * email 邮件 / e-mail
 * phone 电话 / phone
 * letter 信件 / letter
 * fax 传真 / fax
 * visit 拜访 / visit
 * meeting 会议 / meeting
 * im 即时通讯 / instant message
 */
export type ScaleTouchChannel = 'sms' | 'email' | 'phone' | 'letter' | 'fax' | 'visit' | 'meeting' | 'im'

/**
 * One account plan: the customer, the people who decide there, the deals, our goals, and who does what by when. Only version and account.name must be there; leave empty whatever is not known yet.
 * 一份大客户计划：客户、决策相关的人、商机、我方目标，以及谁在何时做什么。必填的只有 version 和 account.name，暂时不清楚的内容留空即可。
 */
export interface AccountPlan {
  /**
   * Version of this file format; always 1.
   * 本文件格式的版本号，固定写 1。
   */
  version: 1
  /**
   * Short name of this plan, shown in reports; without it the file name is shown. Example: bedrock_petroleum.
   * 本计划的简短标识，显示在报告中；不写则显示文件名。例如 bedrock_petroleum。
   */
  id?: Ref
  /**
   * How far the plan itself has come: draft, in_review, approved or archived. Empty counts as draft, where gaps in completeness are only warnings.
   * 计划本身的状态：草稿 draft、审阅中 in_review、已批准 approved、已归档 archived。留空视为草稿，草稿中内容缺失只作警告。
   *
   * draft 草稿 / draft: being written, missing parts only warn; 正在编写，缺项只作警告
   * in_review 审阅中 / in review: handed to the coach, completeness now counts; 已提交审阅，完整性要求开始生效
   * approved 已批准 / approved: agreed with the reviewer and valid for its period; 已与评审人确认，在计划期内有效
   * archived 归档 / archived: kept for the record only; 仅作存档
   */
  status?: ScalePlanStatus
  /**
   * The span of time this plan covers, usually one business year.
   * 计划覆盖的时间段，通常为一个业务年度。
   */
  period?: {
    /**
     * First day the plan covers, as YYYY-MM-DD. Example: 2026-01-01.
     * 计划生效的第一天，格式 YYYY-MM-DD，例如 2026-01-01。
     */
    from?: Date
    /**
     * Last day the plan covers, as YYYY-MM-DD. It may not be before the first day.
     * 计划覆盖的最后一天，格式 YYYY-MM-DD，不得早于起始日。
     */
    to?: Date
  }
  /**
   * Currency of every amount in the plan, as a three-letter ISO 4217 code in capitals. Example: CNY.
   * 计划中所有金额的币种，三位大写 ISO 4217 代码，例如 CNY。
   */
  currency?: Currency
  /**
   * Id of the team member who answers for this plan.
   * 对本计划负责的团队成员的 id。
   */
  owner?: Ref
  /**
   * Optional parts of the method to switch on, so that their checks run even before their data is there.
   * 要启用的可选方法模块；启用后即使尚未填写数据也会检查。
   */
  modules?: ScaleModuleItem[]
  /**
   * Ids of the team members with whom the plan was reviewed.
   * 与哪些团队成员一起审阅过本计划，填成员 id。
   */
  reviewed_with?: Id[]
  /**
   * Ids of the team members who were told about the current state of the plan.
   * 已同步计划现状的团队成员 id。
   */
  synced_with?: Id[]
  /**
   * Anything the reader of the plan should know and that has no place elsewhere, for example the name of a guest trainer.
   * 读者需要知道而别处没有位置的说明，例如外部讲师的姓名。
   */
  notes?: LongText
  /**
   * The customer this plan is about.
   * 本计划针对的客户。
   */
  account: Account
  /**
   * Our own people who work on this account.
   * 我方服务该客户的团队成员。
   */
  team?: TeamMember[]
  /**
   * What we found out about the customer, its market and its surroundings.
   * 我们对客户、客户所处市场及外部环境的了解。
   */
  background?: Background
  /**
   * Our competitors at this account; deals and people refer to them by id.
   * 我方在该客户处的竞争对手；商机和关键人用 id 引用它们。
   */
  competitors?: Competitor[]
  /**
   * Strategy map (what the customer wants to reach and how) and execution map (where we help).
   * 战略地图（客户要达到什么、怎样达到）与执行地图（我们在哪里帮助客户）。
   */
  maps?: Maps
  /**
   * People and organisations around the customer's decisions, and what they say about us.
   * 围绕客户决策的人和组织，以及他们对我方的看法。
   */
  relationships?: Relationships
  /**
   * Deals with this customer: running, planned and merely possible ones.
   * 与该客户的商机：正在进行的、计划中的和潜在的。
   */
  opportunities?: Opportunity[]
  /**
   * Our own goals at this account, each with sub-goals and actions. The customer's goals stand in maps.strategy.
   * 我方在该客户的目标，下设子目标和行动。客户自己的目标写在 maps.strategy 中。
   */
  goals?: Goal[]
  /**
   * Actions that serve no particular sub-goal, for example a call agreed after a visit.
   * 不属于任何子目标的行动，例如拜访后约定的电话。
   */
  actions?: Action[]
  /**
   * What both sides gain from working together: joint value propositions, cooperation plan, and the two-sided table.
   * 双方合作的价值：共同价值主张、业务合作计划，以及双方投资、价值与风险对照表。
   */
  value?: Value
  /**
   * Review sessions held on this plan, with what was asked, found and decided.
   * 对本计划开过的评审会：提了什么问题、发现了什么、决定了什么。
   */
  reviews?: Review[]
  /**
   * Log of contacts with people of the customer; one entry for each visit, call or message.
   * 与客户人员的接触记录，每次拜访、通话或消息记一条。
   */
  touches?: Touch[]
  /**
   * Findings of the checks that the team accepts for a limited time, each with a reason and an owner.
   * 团队在限定时间内接受的检查结果，每条须写明理由和负责人。
   */
  waivers?: Waiver[]
  /**
   * Statements about figures of this plan that must hold. Example: pipeline.open_weighted >= 5000000.
   * 关于本计划数字、必须成立的断言，例如 pipeline.open_weighted >= 5000000。
   */
  assert?: NameLong[]
}
/**
 * Who the customer is, how it is segmented and how we serve it.
 * 客户是谁、如何细分、我们怎样服务它。
 */
export interface Account {
  /**
   * Name of the customer as the team uses it.
   * 客户名称，用团队惯用的叫法。
   */
  name: Name
  /**
   * Line of business the customer belongs to.
   * 客户所属行业。
   *
   * military 军队 / military
   * party_government 党政 / party and government
   * bank_securities_insurance 银行、证券和保险 / banks, securities and insurance
   * transport_post_storage 交通运输、邮政快递和仓储 / transport, post and storage
   * electronics_computing_services 通信、电子设备制造和计算机应用服务 / electronics, communication equipment and computing
   * information_services 信息服务业 / information services
   * science_education_culture_health 科学教育文化卫生 / science, education, culture and health
   * wholesale_retail_trade 批发零售贸易 / wholesale and retail trade
   * real_estate 房地产 / real estate
   * public_services 公共服务 / public services
   * other 其他 / other
   */
  industry?: ScaleIndustry
  /**
   * Group or head office above this customer: the id of that plan, or its name.
   * 客户的上级集团或总部：写对应计划的 id 或其名称。
   */
  parent?: Text
  /**
   * Names of companies that belong to this customer.
   * 隶属于该客户的下属公司名称。
   */
  subsidiaries?: NameLong[]
  /**
   * Rules from the head office that bind this customer, for example framework contracts or central purchasing.
   * 总部对该客户的约束性政策，例如框架合同或集中采购。
   */
  policy_from_parent?: LongText
  /**
   * Where the customer stands with us: prospect, customer, loyal_customer or former_customer.
   * 客户与我方的关系阶段：潜在客户 prospect、客户 customer、忠诚的客户 loyal_customer、以前的客户 former_customer。
   *
   * prospect 潜在客户 / prospect: has not bought from us yet; 还没有向我方购买过
   * customer 客户 / customer: buys from us; 正在向我方购买
   * loyal_customer 忠诚的客户 / loyal customer: buys from us again and again and prefers us; 持续复购并优先选择我方
   * former_customer 以前的客户 / former customer: bought from us once and has left; 曾经购买，现已流失
   */
  lifecycle?: ScaleLifecycle
  /**
   * Stage of the customer's own company: survival, development or maturity.
   * 客户企业所处阶段：生存 survival、发展 development、成熟 maturity。
   *
   * survival 生存 / survival: fights for orders and cash; 首要问题是订单和现金
   * development 发展 / development: grows and builds its organisation; 业务扩张，正在完善管理
   * maturity 成熟 / maturity: stable business that looks for efficiency; 业务稳定，追求效率
   */
  company_stage?: ScaleCompanyStage
  /**
   * Segment letter of the company: P for a potential customer, C for a valued customer, V for a VIP customer. The digit is computed from the output value.
   * 公司层面的细分字母：P 潜在客户、C 价值客户、V 贵宾客户。数字部分由产值算出。
   *
   * P 潜在客户 / potential customer: buys little or nothing from us, no second table; 购买很少或尚未购买，不再细分
   * C 价值客户 / valued customer: a regular customer of value, graded further by NDF; 有价值的常规客户，用 NDF 表继续细分
   * V 贵宾客户 / VIP customer: one of the few that matter most, graded further by RAD; 最重要的少数客户，用 RAD 表继续细分
   */
  vpc?: ScaleVpc
  /**
   * Second letter for C customers: N no deal yet, D a deal made or rolled over, F first delivery already used. The digit is computed from the profit.
   * 价值客户（C）的第二级字母：N 未成交、D 成交及转期、F 首次交付已使用。数字部分由利润算出。
   *
   * N 未成交 / no deal: nothing signed so far; 至今没有签约
   * D 成交及转期 / deal: a deal is signed or rolled over; 已签约或转期
   * F 已用首次交付 / first delivery used: the first delivery has been put to use; 首次交付已经投入使用
   */
  ndf?: ScaleNdf
  /**
   * Value the customer produces in a year, in major units of the plan's currency. Example: 1260000000.
   * 客户年产值，以计划币种的主单位表示，例如 1260000000。
   */
  annual_output_value?: Money
  /**
   * Profit of the customer in a year, in major units of the plan's currency; a loss is negative.
   * 客户年利润，以计划币种的主单位表示；亏损写负数。
   */
  annual_profit?: Money
  /**
   * What the customer spends in a year on the kind of thing we sell, in major units of the plan's currency.
   * 客户每年用于采购我方这类产品的预算，以计划币种的主单位表示。
   */
  annual_budget?: Money
  /**
   * Our share of that yearly budget in percent, 0 to 100. Example: 35.
   * 我方在该年度预算中的份额（拥有率），百分数 0 到 100，例如 35。
   */
  our_share_pct?: number
  /**
   * Size of the customer in words or figures, for example staff and sites.
   * 客户规模，用文字或数字说明，例如员工数和网点数。
   */
  size?: Text
  /**
   * What makes the customer valuable to us beyond its size.
   * 除规模之外，客户对我方的价值所在。
   */
  value?: Text
  /**
   * Where the customer works: cities, provinces or countries.
   * 客户所在地域：城市、省份或国家。
   */
  region?: Text
  /**
   * How strongly price decides here: low, medium or high.
   * 价格对客户决定的影响程度：低 low、中 medium、高 high。
   *
   * low 低 / low: the price seldom changes the choice; 很少因价格改变选择
   * medium 中 / medium: the price counts beside other things; 价格与其他因素一起考虑
   * high 高 / high: the lowest price usually wins; 通常选价格最低的
   */
  price_sensitivity?: ScalePriceSensitivity
  /**
   * How closely both sides are tied: clip is plain buying and selling, zipper means both adapt, velcro means we fit ourselves to the customer.
   * 双方结合的紧密程度：夹子 clip 为单纯买卖，拉链 zipper 为双方相互适应，尼龙搭扣 velcro 为我方贴合客户。
   *
   * clip 夹子 / clip: loose, plain buying and selling, the customer adapts to us; 松散型，单纯买卖，由客户适应我方
   * zipper 拉链 / zipper: familiar, both sides adjust and work closely; 熟悉型，双方相互调整、密切配合
   * velcro 尼龙搭扣 / velcro: close, we adapt to the customer and depend on each other; 紧密型，我方适应客户，相互依存
   */
  adaptation?: ScaleAdaptation
  /**
   * How we serve the customer: responsive answers requests, proactive comes first, total_solution is made to measure, relationship_marketing binds for the long term.
   * 服务层次：响应式 responsive、主动式 proactive、整体解决方案定制 total_solution、关系营销 relationship_marketing。
   *
   * responsive 响应式服务 / responsive service: we act when the customer asks; 客户提出后我方再行动
   * proactive 主动式服务 / proactive service: we act before the customer asks; 客户提出前我方已主动行动
   * total_solution 整体解决方案定制 / tailored total solution: we solve a whole problem made to measure; 为客户量身解决整体问题
   * relationship_marketing 关系营销 / relationship marketing: lasting ties on many levels bind both sides; 多层次的长期关系把双方深度绑定
   */
  service_level?: ScaleServiceLevel
  /**
   * Traits of a key account that are true for this customer; list only the true ones.
   * 该客户符合的大客户特点，只列出符合的。
   */
  characteristics?: ScaleCharacteristicItem[]
  /**
   * What we do to make leaving us costly for the customer, and how far each method has come (module stickiness).
   * 我们用哪些方法提高客户的转移成本，各进行到什么程度（模块 stickiness）。
   */
  stickiness?: {
    /**
     * Quality that stays dependable over years.
     * 长期稳定的质量。
     *
     * none 未用 / not used: nothing is done in this way; 没有采用这种方法
     * planned 计划 / planned: decided, not yet working; 已决定，尚未生效
     * in_place 已实施 / in place: works today; 现在已经起作用
     */
    stable_quality?: ScaleStickinessState
    /**
     * Service so good that others are measured against it.
     * 优质的客户服务，让对手难以企及。
     *
     * none 未用 / not used: nothing is done in this way; 没有采用这种方法
     * planned 计划 / planned: decided, not yet working; 已决定，尚未生效
     * in_place 已实施 / in place: works today; 现在已经起作用
     */
    excellent_service?: ScaleStickinessState
    /**
     * Several offers sold as one package, so that leaving one means leaving all.
     * 把多项业务组合捆绑销售，放弃一项就等于放弃整套。
     *
     * none 未用 / not used: nothing is done in this way; 没有采用这种方法
     * planned 计划 / planned: decided, not yet working; 已决定，尚未生效
     * in_place 已实施 / in place: works today; 现在已经起作用
     */
    bundling?: ScaleStickinessState
    /**
     * Standing the customer enjoys with us: priority, extras and better treatment.
     * 客户在我方享有的身价：优先权、附加价值和特别待遇。
     *
     * none 未用 / not used: nothing is done in this way; 没有采用这种方法
     * planned 计划 / planned: decided, not yet working; 已决定，尚未生效
     * in_place 已实施 / in place: works today; 现在已经起作用
     */
    status_privilege?: ScaleStickinessState
    /**
     * Our brand, culture or standard has become part of how the customer works.
     * 我方的品牌、文化或标准已融入客户的工作方式。
     *
     * none 未用 / not used: nothing is done in this way; 没有采用这种方法
     * planned 计划 / planned: decided, not yet working; 已决定，尚未生效
     * in_place 已实施 / in place: works today; 现在已经起作用
     */
    brand_culture_standard?: ScaleStickinessState
    /**
     * Care that fits this customer and nobody else.
     * 为该客户量身定制的个性化关怀。
     *
     * none 未用 / not used: nothing is done in this way; 没有采用这种方法
     * planned 计划 / planned: decided, not yet working; 已决定，尚未生效
     * in_place 已实施 / in place: works today; 现在已经起作用
     */
    individual_care?: ScaleStickinessState
    /**
     * We recommend and promote the customer's own products.
     * 我们为客户的产品做宣传和推荐。
     *
     * none 未用 / not used: nothing is done in this way; 没有采用这种方法
     * planned 计划 / planned: decided, not yet working; 已决定，尚未生效
     * in_place 已实施 / in place: works today; 现在已经起作用
     */
    promote_customers_products?: ScaleStickinessState
    /**
     * Visits that follow a plan instead of chance.
     * 按计划而不是随机进行的拜访。
     *
     * none 未用 / not used: nothing is done in this way; 没有采用这种方法
     * planned 计划 / planned: decided, not yet working; 已决定，尚未生效
     * in_place 已实施 / in place: works today; 现在已经起作用
     */
    planned_visits?: ScaleStickinessState
    /**
     * Service that differs from what ordinary customers get.
     * 有别于普通客户的差异化服务。
     *
     * none 未用 / not used: nothing is done in this way; 没有采用这种方法
     * planned 计划 / planned: decided, not yet working; 已决定，尚未生效
     * in_place 已实施 / in place: works today; 现在已经起作用
     */
    differentiated_service?: ScaleStickinessState
    /**
     * A framework or long-term agreement that ties both sides.
     * 用协议固化双方关系，例如框架协议或长期协议。
     *
     * none 未用 / not used: nothing is done in this way; 没有采用这种方法
     * planned 计划 / planned: decided, not yet working; 已决定，尚未生效
     * in_place 已实施 / in place: works today; 现在已经起作用
     */
    agreement?: ScaleStickinessState
    /**
     * Points or bonuses that grow with what the company buys.
     * 随采购量累积的集团或个人积分与奖励。
     *
     * none 未用 / not used: nothing is done in this way; 没有采用这种方法
     * planned 计划 / planned: decided, not yet working; 已决定，尚未生效
     * in_place 已实施 / in place: works today; 现在已经起作用
     */
    loyalty_points?: ScaleStickinessState
    /**
     * Gatherings at which both teams get to know each other, within compliance rules.
     * 在合规前提下让双方团队相互认识的联谊活动。
     *
     * none 未用 / not used: nothing is done in this way; 没有采用这种方法
     * planned 计划 / planned: decided, not yet working; 已决定，尚未生效
     * in_place 已实施 / in place: works today; 现在已经起作用
     */
    social_gathering?: ScaleStickinessState
    /**
     * A club or user group the customer belongs to.
     * 客户加入的俱乐部或用户组织。
     *
     * none 未用 / not used: nothing is done in this way; 没有采用这种方法
     * planned 计划 / planned: decided, not yet working; 已决定，尚未生效
     * in_place 已实施 / in place: works today; 现在已经起作用
     */
    club?: ScaleStickinessState
    /**
     * We know many people around our contacts, so that no single departure breaks the link.
     * 认识联系人周围更多的人，不因一人离开而断线。
     *
     * none 未用 / not used: nothing is done in this way; 没有采用这种方法
     * planned 计划 / planned: decided, not yet working; 已决定，尚未生效
     * in_place 已实施 / in place: works today; 现在已经起作用
     */
    know_more_people?: ScaleStickinessState
    /**
     * Daily routines at the customer that are built on our product.
     * 客户已养成使用我方产品的日常习惯。
     *
     * none 未用 / not used: nothing is done in this way; 没有采用这种方法
     * planned 计划 / planned: decided, not yet working; 已决定，尚未生效
     * in_place 已实施 / in place: works today; 现在已经起作用
     */
    build_habit?: ScaleStickinessState
    /**
     * Paid in advance for a longer time.
     * 趸交，即一次预付较长时期的费用。
     *
     * none 未用 / not used: nothing is done in this way; 没有采用这种方法
     * planned 计划 / planned: decided, not yet working; 已决定，尚未生效
     * in_place 已实施 / in place: works today; 现在已经起作用
     */
    prepayment?: ScaleStickinessState
    /**
     * Goodwill saved up by kept promises and help in hard times.
     * 通过守信和雪中送炭积累的情感账户。
     *
     * none 未用 / not used: nothing is done in this way; 没有采用这种方法
     * planned 计划 / planned: decided, not yet working; 已决定，尚未生效
     * in_place 已实施 / in place: works today; 现在已经起作用
     */
    emotional_account?: ScaleStickinessState
  }
  /**
   * How the customer does on the criteria for a key-value customer, in your own words (module key_value).
   * 按重点价值客户的各项标准评价该客户，用自己的话写（模块 key_value）。
   */
  key_value?: {
    /**
     * How willing the customer is to work with us.
     * 客户与我方合作的意愿。
     */
    cooperation_willingness?: Text
    /**
     * How much more business could be opened up here.
     * 该客户还有多大的开发潜力。
     */
    development_potential?: Text
    /**
     * Why this customer matters for our strategy.
     * 该客户对我方战略的重要性。
     */
    strategic_importance?: Text
    /**
     * How much the customer buys from us, with the year. Example: 3.2 million CNY in 2025.
     * 客户向我方采购的销售额，注明年份，例如 2025 年 320 万元。
     */
    sales_amount?: Text
    /**
     * How big the company is, in the figures that count in its industry.
     * 企业规模，用其行业通用的指标表示。
     */
    company_size?: Text
    /**
     * How much the value of this customer can still rise.
     * 该客户的增值潜力。
     */
    value_growth_potential?: Text
    /**
     * How satisfied the customer is, and how we know.
     * 客户满意度及其依据。
     */
    customer_satisfaction?: Text
  }
  /**
   * Service times we promise and what we really reach, in hours (module service_times).
   * 我方承诺的服务时间与实际达到的时间，以小时计（模块 service_times）。
   */
  service_times?: {
    /**
     * Hours from the request until an appointment is fixed.
     * 预定时间：从提出请求到约定时间的小时数。
     */
    booking?: ServiceTime
    /**
     * Hours the customer waits before being served.
     * 等候时间：客户得到服务前等待的小时数。
     */
    waiting?: ServiceTime
    /**
     * Hours until the first answer to a question or report.
     * 回应时间：提问或报障后得到首次答复的小时数。
     */
    response?: ServiceTime
    /**
     * Hours the service itself takes.
     * 服务时间：服务本身所需的小时数。
     */
    service?: ServiceTime
    /**
     * Hours from order to delivery.
     * 交货时间：从下单到交付的小时数。
     */
    delivery?: ServiceTime
    /**
     * Hours for which we stand behind what was delivered.
     * 保证时间：交付后我方提供保证的小时数。
     */
    warranty?: ServiceTime
    /**
     * Hours until a fault is put right.
     * 修正速度：把问题纠正所需的小时数。
     */
    correction?: ServiceTime
    /**
     * Hours we may be late, and are.
     * 延迟时间：允许延迟与实际延迟的小时数。
     */
    delay?: ServiceTime
  }
  /**
   * How far the hand-over of this account to its new owner has come (module takeover).
   * 新负责人接手该客户的进展（模块 takeover）。
   */
  takeover?: {
    /**
     * Phase of taking over: visit_survey (visit everyone), grading (sort by value), focus_and_overview (care for the most valuable, keep the whole in view).
     * 接手阶段：走访调研 visit_survey、客户分级 grading、重点维护与全局统领 focus_and_overview。
     *
     * visit_survey 走访调研 / visit and survey: visit every contact briefly and take stock; 逐一短访，摸清情况
     * grading 客户分级 / grading: grade customers by value and volume; 按价值和量级给客户分级
     * focus_and_overview 重点维护与全局统领 / focus with overview: care for the valuable ones and keep the whole in view; 维护高价值客户，同时统领全局
     */
    phase?: ScaleTakeoverPhase
    /**
     * Day the account was assigned to its new owner, as YYYY-MM-DD.
     * 把客户分配给新负责人的日期，格式 YYYY-MM-DD。
     */
    assigned_on?: Date
  }
}
/**
 * One service time: promised and real.
 * 一项服务时间：承诺值与实际值。
 */
export interface ServiceTime {
  /**
   * Hours we promise. Example: 4.
   * 我方承诺的小时数，例如 4。
   */
  promised?: number
  /**
   * Hours it really takes. Example: 6.5.
   * 实际所用的小时数，例如 6.5。
   */
  actual?: number
}
/**
 * One of our own people on this account.
 * 我方服务该客户的一名团队成员。
 */
export interface TeamMember {
  /**
   * Short id by which the rest of the plan names this team member. Example: account_lead.
   * 供计划其他部分引用该成员的简短 id，例如 account_lead。
   */
  id: NewId
  /**
   * Name of the team member.
   * 团队成员的姓名。
   */
  name: Name
  /**
   * Part this member plays on the account, for example key_account_manager or consultant.
   * 该成员在客户团队中的角色，例如大客户经理 key_account_manager、顾问 consultant。
   *
   * account_manager 客户经理 / account manager: looks after the account day to day; 负责客户的日常工作
   * key_account_manager 大客户经理 / key account manager: leads the work with a key account; 统筹大客户的工作
   * consultant 顾问 / consultant: designs and explains the solution before the sale; 售前设计并讲解方案
   * director 总监 / director: leads sales and supports negotiations; 领导销售并支持商务谈判
   * executive 副总、总经理 / executive: speaks for our company at the top; 代表公司进行高层对话
   * delivery 实施 / delivery: implements what was sold; 负责项目实施
   * service 客服 / customer service: helps in use and handles complaints; 支持使用并处理投诉
   * finance 财务 / finance: looks after contracts, invoices and payments; 负责合同、开票和回款
   */
  role?: ScaleTeamRole
  /**
   * Own level for meeting people at eye level: 1 staff, 2 senior staff, 3 director, 4 vice president or general manager. Decision makers need 3 or more.
   * 用于层级匹配的级别：1 客户经理等、2 大客户经理或顾问、3 总监、4 副总或总经理。覆盖决策者需要 3 级以上。
   */
  level?: number
  /**
   * true if this member is our executive who backs the account.
   * 若该成员是我方支持该客户的高管，写 true。
   */
  is_executive_sponsor?: boolean
  /**
   * Rung of selling skill at this account: beginner sells the product, traditional the solution, competitive the value, relationship_manager influence.
   * 在该客户处的销售水平台阶：初级 beginner 卖产品，传统 traditional 卖方案，有竞争力 competitive 卖价值，关系经理人 relationship_manager 卖影响。
   *
   * beginner 初级销售员 / beginner: sells the product by its features; 靠产品特点卖产品
   * traditional 传统销售员 / traditional seller: sells a solution from the customer's angle; 站在客户角度卖方案
   * competitive 有竞争力的销售员 / competitive seller: sells value to the business and beats rivals; 卖业务价值并战胜对手
   * relationship_manager 关系经理人 / relationship manager: sells influence and helps the customer win its market; 卖影响力，帮助客户赢得市场
   */
  seller_rung?: ScaleSellerRung
  /**
   * Self-assessment of communication and negotiation with 16 questions (module self_assessment).
   * 沟通与谈判能力的 16 题自评（模块 self_assessment）。
   */
  self_assessment?: {
    /**
     * Day of the self-assessment, as YYYY-MM-DD.
     * 自评日期，格式 YYYY-MM-DD。
     */
    assessed_on?: Date
    /**
     * The 16 answers in order of the questions, each from 1 (never) to 5 (always).
     * 按题目顺序列出 16 个答案，每题从 1（从不）到 5（总是）。
     */
    answers?: number[]
  }
}
/**
 * What we know about the customer, its market, and the world around it.
 * 我们对客户、其市场和外部环境的了解。
 */
export interface Background {
  /**
   * Day the background was last checked, as YYYY-MM-DD; it counts for every entry without a date of its own.
   * 最近一次核实背景资料的日期，格式 YYYY-MM-DD；适用于没有单独日期的所有条目。
   */
  checked_on?: Date
  /**
   * The customer's company: business, figures, organisation, plans.
   * 客户的公司：业务、数据、组织、规划。
   */
  company?: Entry
  /**
   * The customer's customers: who they are and what they want from it.
   * 客户的客户：他们是谁、对客户有什么要求。
   */
  their_customers?: Entry
  /**
   * The customer's own competitors, and how it stands against them. Ours stand under competitors.
   * 客户自己的竞争对手及其竞争态势。我方的竞争对手写在 competitors 中。
   */
  their_competitors?: Entry
  /**
   * Six things to look into at every key account; write none_found where there is nothing.
   * 研究大客户时必看的六个重点；确实没有的写 none_found。
   */
  focuses?: {
    /**
     * What the company does to renew itself: programmes, pilots, digital projects.
     * 公司创新的举措：项目、试点、数字化等。
     */
    innovation_initiatives?: Entry
    /**
     * Where the customer's industry is heading, and what that means for it.
     * 客户行业的趋势及其对客户的影响。
     */
    industry_trends?: Entry
    /**
     * Companies bought, sold or merged, done or expected.
     * 已发生或预期的合并与收购。
     */
    mergers_acquisitions?: Entry
    /**
     * Who came, went or moved in the management, and what they want to change.
     * 管理层变动：谁来、谁走、谁调任，想改变什么。
     */
    management_changes?: Entry
    /**
     * What the customer already has from us and from others.
     * 现有的足迹：客户已在使用我方及他方的哪些产品。
     */
    existing_footprint?: Entry
    /**
     * Main technology vendors and strategic partners of the customer.
     * 客户的主要技术供应商和战略合作伙伴。
     */
    vendors_and_partners?: Entry
  }
  /**
   * Changes in the world around the customer that may shift its needs (module environment).
   * 可能改变客户需求的外部环境变化（模块 environment）。
   */
  environment?: {
    /**
     * New or coming laws, rules and standards.
     * 已出台或即将出台的政策法规与标准。
     */
    policy_regulation?: Entry
    /**
     * Political events that touch the customer.
     * 影响客户的政治事件。
     */
    political_event?: Entry
    /**
     * Economic events: prices, interest, exchange rates, demand.
     * 经济事件：价格、利率、汇率、需求等。
     */
    economic_event?: Entry
    /**
     * Events in society: population, labour, public opinion.
     * 社会事件：人口、就业、舆论等。
     */
    social_event?: Entry
    /**
     * Changes in culture, taste and habits that matter for the customer's market.
     * 影响客户市场的文化、风尚与习惯变化。
     */
    cultural_event?: Entry
    /**
     * How the economy does in the regions where the customer works.
     * 客户所在地区的区域经济状况。
     */
    regional_economy?: Entry
    /**
     * Shifts within the industry: new players, new rules of the game, consolidation.
     * 行业变迁：新进入者、新规则、整合。
     */
    industry_change?: Entry
    /**
     * New technology that changes how the customer works or competes.
     * 改变客户工作或竞争方式的技术创新。
     */
    technology_innovation?: Entry
  }
  /**
   * How our own offer stands at this customer (module own_business).
   * 我方业务在该客户处的经营状况（模块 own_business）。
   */
  own_business?: {
    /**
     * How profitable our business with this customer is.
     * 我方在该客户处的业务盈利性。
     */
    profitability?: Entry
    /**
     * How far our offer has spread within the customer.
     * 我方业务在客户内部的渗透程度。
     */
    penetration?: Entry
    /**
     * How much room our offer still has here.
     * 我方业务在该客户处的潜力。
     */
    potential?: Entry
    /**
     * Where our offer stands in its life cycle: new, growing, mature, fading.
     * 我方业务所处的生命周期：新生、成长、成熟、衰退。
     */
    life_cycle?: Entry
    /**
     * Which resources we have and lack for serving this customer.
     * 服务该客户的资源状况：已有什么、缺什么。
     */
    resource_status?: Entry
    /**
     * How our offers belong together and pull each other along.
     * 我方各项业务之间的相关性与带动作用。
     */
    relatedness?: Entry
    /**
     * How new offers are being introduced at this customer.
     * 新业务在该客户处的推广情况。
     */
    new_business_promotion?: Entry
    /**
     * Which segment this customer belongs to in our market view.
     * 从我方市场细分看，该客户属于哪一细分市场。
     */
    market_segmentation?: Entry
    /**
     * How we want to be seen by this customer compared with others.
     * 相对其他供应商，我方希望在客户心中的定位。
     */
    market_positioning?: Entry
    /**
     * Position our offer really holds here: leader, second source, newcomer.
     * 我方业务在该客户处的实际地位：主力、备选或新进入。
     */
    business_position?: Entry
  }
  /**
   * Needs we found at the customer, with the way we learnt of them (module needs).
   * 发现的客户需求及获知途径（模块 needs）。
   */
  needs?: NeedFound[]
}
/**
 * A finding of our research with its source and the day it was checked.
 * 一条带来源和核实日期的调研结果。
 */
export interface EntryRecord {
  /**
   * What we found out, in a few sentences.
   * 我们了解到的内容，几句话即可。
   */
  text?: LongText
  /**
   * Where it comes from. Example: annual report 2025, page 12.
   * 信息来源，例如 2025 年年报第 12 页。
   */
  source?: Text
  /**
   * Day this was last checked, as YYYY-MM-DD. Without it the date of the whole background counts.
   * 最近一次核实的日期，格式 YYYY-MM-DD；不写则采用整个 background 的日期。
   */
  checked_on?: Date
  /**
   * true when we looked and there is nothing to report, so that the question counts as answered.
   * 已经查过而没有发现时写 true，该问题即算已回答。
   */
  none_found?: boolean
}
/**
 * One need of the customer.
 * 一项客户需求。
 */
export interface NeedFound {
  /**
   * What the customer needs, in one sentence.
   * 用一句话写出客户需要什么。
   */
  what: NameLong
  /**
   * How we learnt of it; tenders and orders show open needs, complaints and performance data show hidden ones.
   * 获知途径；招标和上级指令等反映显性需求，抱怨和产品表现等反映隐性需求。
   *
   * customer_tender 客户招标 / tender of the customer: explicit: the call for tenders says it; 显性：招标文件写明
   * daily_communication 日常沟通 / daily communication: explicit: somebody says it in a talk; 显性：日常沟通中提出
   * infrastructure_plan 基建计划 / infrastructure plan: explicit: a building plan demands it; 显性：基建计划带来
   * system_upgrade_project 系统改造 / system upgrade project: explicit: a renewal of systems demands it; 显性：系统改造带来
   * superior_directive 上级指令 / directive from above: explicit: an order from above demands it; 显性：上级要求
   * scale_expansion 规模扩充 / growth in scale: explicit: more people or sites need it; 显性：人员或场所增加
   * business_expansion 业务拓展 / growth in business: explicit: new business needs it; 显性：开展新业务
   * capacity_upgrade 升级扩容 / upgrade of capacity: explicit: what is there is too small; 显性：现有容量不够
   * customer_complaint 客户抱怨 / complaint of the customer: implicit: hidden in a complaint; 隐性：藏在抱怨里
   * information_system 信息系统 / information system: implicit: seen in data and usage; 隐性：从数据和使用情况看出
   * product_performance 产品表现 / performance of our product: implicit: seen in how our product performs there; 隐性：从产品运行表现看出
   * related_need 关联需求 / related need: implicit: follows from another need; 隐性：由另一项需求引出
   */
  channel?: ScaleNeedChannel
  /**
   * Which part of the customer or which users have the need.
   * 哪些部门或使用者有这项需求。
   */
  who?: Text
  /**
   * When it is needed. Example: before the heating season 2026.
   * 何时需要，例如 2026 年供暖季之前。
   */
  when?: Text
  /**
   * At which site, region or line of business.
   * 在哪个地点、区域或业务。
   */
  where?: Text
  /**
   * How the customer would like to get it: bought, rented, as a service, step by step.
   * 客户希望如何获得：购买、租用、服务方式或分步实施。
   */
  how?: Text
}
/**
 * One of our competitors at this account.
 * 我方在该客户处的一个竞争对手。
 */
export interface Competitor {
  /**
   * Short id by which deals and people name this competitor. Example: rival_one.
   * 供商机和关键人引用该对手的简短 id，例如 rival_one。
   */
  id: NewId
  /**
   * Name of the competitor.
   * 竞争对手的名称。
   */
  name: Name
  /**
   * true if this competitor already supplies the customer.
   * 若该对手已在为客户供货，写 true。
   */
  incumbent?: boolean
  /**
   * Which part of the customer this competitor mainly serves.
   * 该对手主要面向客户的哪部分。
   */
  who?: LongText
  /**
   * Which needs it meets there.
   * 它满足客户的哪些需求。
   */
  what?: LongText
  /**
   * How its offer is put together: product, service, price, terms.
   * 它的组合如何设计：产品、服务、价格、条件。
   */
  how?: LongText
  /**
   * Whether our own offer answers it, and how well.
   * 我方的组合是否有效还击，效果如何。
   */
  countered?: LongText
  /**
   * Where it is stronger than we are.
   * 相比我方的优势。
   */
  strengths?: LongText
  /**
   * Where it is weaker than we are.
   * 相比我方的劣势。
   */
  weaknesses?: LongText
  /**
   * What we expect it to do next.
   * 预计它下一步会做什么。
   */
  expected_moves?: LongText
  /**
   * What we will do about that.
   * 我方的应对办法。
   */
  our_counter?: LongText
  /**
   * Further signs about this competitor (module competition).
   * 关于该对手的其他线索（模块 competition）。
   */
  cues?: {
    /**
     * Customers that went from us to it, or from it to us.
     * 流失客户：从我方转向它或从它转向我方的客户。
     */
    lost_customers?: LongText
    /**
     * Why those customers went.
     * 这些客户流失的原因。
     */
    loss_reasons?: LongText
    /**
     * Where our number of customers shrinks because of it.
     * 因它造成的我方客户数量减少。
     */
    customer_count_decline?: LongText
    /**
     * Where our revenue falls because of it.
     * 因它造成的我方业务收入降低。
     */
    revenue_decline?: LongText
    /**
     * How it competes: price, technology, relations, speed.
     * 它的竞争策略：价格、技术、关系、速度等。
     */
    strategy?: LongText
    /**
     * Where it concentrates its effort just now.
     * 它目前的竞争重点。
     */
    focus?: LongText
    /**
     * Whether it is getting stronger or weaker here, and why.
     * 它在该客户处的竞争趋势：变强还是变弱，为什么。
     */
    trend?: LongText
  }
}
/**
 * The customer's way to its goals, and where we join in.
 * 客户实现目标的路径，以及我方的参与之处。
 */
export interface Maps {
  /**
   * The customer's strategy map in three layers: goals, strategies, tactics.
   * 客户的战略地图，分三层：目标、战略、战术。
   */
  strategy?: {
    /**
     * The customer's own goals; ours stand in goals at the top level.
     * 客户自己的目标；我方的目标写在顶层的 goals 中。
     */
    goals?: MapGoal[]
  }
  /**
   * Where we invest time: which of our solutions answers which tactic of the customer.
   * 我方在何处投入时间：用哪个方案对应客户的哪项战术。
   */
  execution?: {
    /**
     * The four steps of building the execution map.
     * 制作执行地图的四个步骤。
     */
    steps?: {
      /**
       * Step 1: go through the strategy map with the customer and have it confirmed.
       * 第 1 步：与客户一起验证战略地图。
       */
      validate_strategy_map?: Step
      /**
       * Step 2: find out which relationships at the customer can be used.
       * 第 2 步：确定哪些客户关系可以利用。
       */
      identify_usable_relationships?: Step
      /**
       * Step 3: look for success cases at similar customers.
       * 第 3 步：研究类似客户的成功案例。
       */
      research_similar_success?: Step
      /**
       * Step 4: name the known and the possible deals.
       * 第 4 步：识别已知或潜在的商机。
       */
      identify_opportunities?: Step
    }
    /**
     * Our answer to each tactic; at most one entry for a tactic.
     * 对每项战术的方案映射，每项战术最多一条。
     */
    mappings?: Mapping[]
    /**
     * Success cases we can show this customer.
     * 可以向该客户展示的成功案例。
     */
    reference_cases?: ReferenceCase[]
  }
}
/**
 * A goal of the customer: what it wants to reach, measurably and by when.
 * 客户的一个目标：要达到什么、如何衡量、何时达到。
 */
export interface MapGoal {
  /**
   * Short id of this goal. Example: g1.
   * 该目标的简短 id，例如 g1。
   */
  id: NewId
  /**
   * The goal in the customer's words. Example: cut unplanned downtime by a third.
   * 用客户的话写出目标，例如把非计划停机减少三分之一。
   */
  statement: NameLong
  /**
   * What the goal is about: financial, market, operations, compliance or other.
   * 目标类别：财务 financial、市场 market、运营 operations、合规 compliance、其他 other。
   *
   * financial 财务 / financial: revenue, profit, cost or return; 收入、利润、成本或回报
   * market 市场 / market: share of the market, products or regions; 市场份额、产品或区域
   * operations 运营 / operations: output, quality, time or people; 产量、质量、效率或人员
   * compliance 合规 / compliance: law, safety or environment; 法规、安全或环保
   * other 其他 / other: none of these; 以上都不是
   */
  kind?: ScaleMapGoalKind
  /**
   * What is measured. Example: hours of unplanned downtime a year.
   * 衡量指标，例如每年非计划停机小时数。
   */
  metric?: Text
  /**
   * Unit of the figures below. Example: hours, percent, CNY.
   * 下列数字的单位，例如 小时、percent、CNY。
   */
  unit?: Text
  /**
   * Where the measure stands now, as a number in that unit.
   * 指标的当前值，按上述单位填数字。
   */
  current?: number
  /**
   * What the measure shall reach, as a number in that unit.
   * 指标的目标值，按上述单位填数字。
   */
  target?: number
  /**
   * Day by which the customer wants to reach it, as YYYY-MM-DD.
   * 客户希望达成的日期，格式 YYYY-MM-DD。
   */
  due?: Date
  /**
   * Id of the person at the customer who answers for this goal.
   * 客户方负责该目标的人员 id。
   */
  owner_person?: Ref
  /**
   * How we know that this is a goal of the customer.
   * 我们凭什么知道这是客户的目标。
   */
  evidence?: Evidence
  /**
   * Day the customer confirmed this goal, as YYYY-MM-DD.
   * 客户确认该目标的日期，格式 YYYY-MM-DD。
   */
  validated_on?: Date
  /**
   * The main policies by which the customer wants to reach this goal.
   * 客户为达到该目标采取的主要战略。
   */
  strategies?: MapStrategy[]
}
/**
 * A piece of evidence with its source, date and how sure we are.
 * 一条带来源、日期和可信度的依据。
 */
export interface EvidenceRecord {
  /**
   * What was seen, heard or read, as a fact rather than an opinion.
   * 看到、听到或读到的事实，而不是主观判断。
   */
  text: NameLong
  /**
   * Where it comes from: a team member, a person of the customer, a document, a web page.
   * 来源：团队成员、客户人员、文件或网页。
   */
  source?: Text
  /**
   * Day it was seen or heard, as YYYY-MM-DD.
   * 看到或听到的日期，格式 YYYY-MM-DD。
   */
  date?: Date
  /**
   * How sure we are of it: high if observed, medium if second hand, low if assumed.
   * 可信度：亲眼所见 high，转述 medium，推测 low。
   *
   * high 高 / high: we observed it ourselves; 我方亲自观察到
   * medium 中 / medium: somebody told us; 从他人处得知
   * low 低 / low: we assume it; 仅为推测
   */
  confidence?: ScaleConfidence
}
/**
 * A strategy of the customer: a main policy that leads to a goal.
 * 客户的一项战略：为达到目标采取的重大方针。
 */
export interface MapStrategy {
  /**
   * Short id of this strategy. Example: st1.
   * 该战略的简短 id，例如 st1。
   */
  id: NewId
  /**
   * The strategy in one sentence.
   * 用一句话写出该战略。
   */
  statement: NameLong
  /**
   * Id of the person at the customer who drives this strategy.
   * 客户方推动该战略的人员 id。
   */
  owner_person?: Ref
  /**
   * How we know that the customer follows this strategy.
   * 我们凭什么知道客户采取该战略。
   */
  evidence?: Evidence
  /**
   * Day the customer confirmed this strategy, as YYYY-MM-DD.
   * 客户确认该战略的日期，格式 YYYY-MM-DD。
   */
  validated_on?: Date
  /**
   * The concrete methods by which the strategy is carried out.
   * 落实该战略的关键方法。
   */
  tactics?: MapTactic[]
}
/**
 * A tactic of the customer: a concrete method that carries out a strategy.
 * 客户的一项战术：落实战略的具体方法。
 */
export interface MapTactic {
  /**
   * Short id of this tactic; deals and mappings refer to it. Example: tac1.
   * 该战术的简短 id，商机和方案映射会引用它，例如 tac1。
   */
  id: NewId
  /**
   * The tactic in one sentence. Example: watch the pumps continuously.
   * 用一句话写出该战术，例如对泵进行连续监测。
   */
  statement: NameLong
  /**
   * Id of the person at the customer who carries it out.
   * 客户方执行该战术的人员 id。
   */
  owner_person?: Ref
  /**
   * How we know that the customer does or plans this.
   * 我们凭什么知道客户正在或计划这样做。
   */
  evidence?: Evidence
  /**
   * Day the customer confirmed this tactic, as YYYY-MM-DD.
   * 客户确认该战术的日期，格式 YYYY-MM-DD。
   */
  validated_on?: Date
}
/**
 * How far one step of the execution map has come.
 * 执行地图某一步骤的进展。
 */
export interface Step {
  /**
   * todo, doing or done.
   * 未开始 todo、进行中 doing、完成 done。
   *
   * todo 未开始 / to do: not begun; 还没有开始
   * doing 进行中 / in progress: begun and not finished; 已开始未完成
   * done 完成 / done: finished, with a day; 已完成，有日期
   */
  status?: ScaleStepStatus
  /**
   * Day the step was finished, as YYYY-MM-DD.
   * 该步骤完成的日期，格式 YYYY-MM-DD。
   */
  done_on?: Date
}
/**
 * Our answer to one tactic of the customer.
 * 我方对客户某项战术的方案映射。
 */
export interface Mapping {
  /**
   * Id of the tactic in the strategy map.
   * 战略地图中该战术的 id。
   */
  tactic: Id
  /**
   * Which of our solutions answers it, by its name.
   * 对应的我方方案名称。
   */
  solution?: Text
  /**
   * fit if we can help with this tactic, no_fit if we have nothing for it and leave it out on purpose.
   * 我方能帮助写 fit（匹配）；没有合适方案并有意放弃写 no_fit（无方案）。
   *
   * fit 匹配 / fits: we have an answer to this tactic; 我方对这项战术有办法
   * no_fit 无方案 / no solution: we cannot serve it, and say so; 我方做不了，如实写明
   */
  fit?: ScaleFit
  /**
   * Why it fits, or what is missing.
   * 为什么匹配，或还缺什么。
   */
  note?: LongText
}
/**
 * A success at a similar customer that we can show.
 * 可以展示的类似客户成功案例。
 */
export interface ReferenceCase {
  /**
   * Customer or project of the case, as it may be named openly.
   * 案例的客户或项目名称，以可公开的叫法为准。
   */
  name: Name
  /**
   * What was reached there, with figures if possible.
   * 取得的成果，尽量用数字。
   */
  result?: LongText
  /**
   * Id of the tactic that this case supports.
   * 该案例所支持的战术的 id。
   */
  tactic?: Ref
}
/**
 * The people and organisations who shape the customer's decisions, and how we stand with them.
 * 影响客户决策的人和组织，以及我方与他们的关系。
 */
export interface Relationships {
  /**
   * The influence map: everyone at the customer or around it who matters for its decisions.
   * 影响力地图：客户内部及外部对决策有影响的所有人。
   */
  people?: Person[]
  /**
   * Partners and suppliers of the customer that may help or hinder us.
   * 可能帮助或妨碍我方的客户合作伙伴与供应商。
   */
  organisations?: Organisation[]
  /**
   * What influential people really said about us, newest or oldest first as you like.
   * 客户心声：有影响力的人对我方的真实看法，先后顺序随意。
   */
  voices?: Voice[]
  /**
   * Things we looked for without finding any; the value is the day we looked.
   * 查过而没有发现的事项，值为查找的日期。
   */
  none_found?: {
    /**
     * Day we looked for people outside the customer who influence it and found none, as YYYY-MM-DD.
     * 查找外部影响者而没有发现的日期，格式 YYYY-MM-DD。
     */
    external_influencer?: Date
    /**
     * Day we looked for organisations with a strategic relationship and found none, as YYYY-MM-DD.
     * 查找战略关系组织而没有发现的日期，格式 YYYY-MM-DD。
     */
    organisation?: Date
  }
  /**
   * Day it was decided that our executive opens the door at the top, so that no guide from below is needed first; as YYYY-MM-DD.
   * 决定由我方高管直接从高层切入、无需先找引线人的日期，格式 YYYY-MM-DD。
   */
  exec_sponsored_entry?: Date
  /**
   * How people at the customer stand with our competitors, as far as we know.
   * 就我们所知，客户人员与竞争对手的关系。
   */
  competitor_views?: CompetitorView[]
  /**
   * Log of the work on one dimension of one person (module dimension_work).
   * 针对某人某一维度开展的工作记录（模块 dimension_work）。
   */
  dimension_work?: DimensionWork[]
}
/**
 * Someone at the customer, or outside it, who matters for its decisions. Ratings are left empty until something is known.
 * 客户内部或外部对决策有影响的人。尚不了解的评定留空。
 */
export interface Person {
  /**
   * Short id by which the rest of the plan names this person. Example: cio.
   * 供计划其他部分引用该人员的简短 id，例如 cio。
   */
  id: NewId
  /**
   * Name as the team uses it. Example: Director Wang.
   * 姓名或团队惯用的称呼，例如 王总。
   */
  name: Name
  /**
   * Job title as on the business card.
   * 职务，按名片填写。
   */
  title?: Text
  /**
   * Department the person works in.
   * 所在部门。
   */
  department?: Text
  /**
   * Business e-mail address.
   * 工作电子邮箱。
   */
  email?: Text
  /**
   * Business telephone number, in quotes so that zeros and plus signs stay.
   * 工作电话，请加引号以保留开头的 0 和加号。
   */
  phone?: Text
  /**
   * Field of work, for example finance, it or procurement.
   * 职能，例如财务 finance、信息化 it、采购 procurement。
   *
   * general_management 经营班子 / general management
   * it 信息化 / IT
   * finance 财务 / finance
   * procurement 采购 / procurement
   * production 生产 / production
   * quality 质检 / quality
   * research_development 研发 / research and development
   * sales_marketing 营销 / sales and marketing
   * administration 综合管理 / administration
   * legal_audit 法务、审计 / legal and audit
   * external 外部 / external
   * other 其他 / other
   */
  function?: ScaleFunction
  /**
   * true for someone who is not employed by the customer, such as a consultant or an adviser.
   * 不受雇于客户的人写 true，例如顾问或专家。
   */
  external?: boolean
  /**
   * Id of the organisation the person belongs to, for people outside the customer.
   * 外部人员所属组织的 id。
   */
  organisation?: Ref
  /**
   * Row or rows of the summary grid in which the person stands: chairman, general_manager, vp_in_charge, cfo, it_head or other.
   * 在五维汇总表中所属的行，可多选：董事长、总经理、分管副总、财务总监、信息化主管、其他。
   */
  position_class?: ScalePositionClassItem[]
  /**
   * Level in the customer's organisation: operational, middle or executive.
   * 在客户组织中的层级：基层 operational、中层 middle、高层 executive。
   *
   * operational 基层 / operational: carries out the work and uses the result; 执行具体工作，使用成果
   * middle 中层 / middle management: leads a department and answers for how the project is done; 管理部门，负责把项目做好
   * executive 高层 / executive: decides whether it is worth doing and what it may cost; 决定值不值得做、花多少钱
   */
  seniority?: ScaleSeniority
  /**
   * Id of the person's formal superior.
   * 正式上级的人员 id。
   */
  reports_to?: Ref
  /**
   * Id of the person whose opinion this person really follows, whatever the chart says.
   * 实际上听谁的意见，填该人员的 id，不论组织图如何。
   */
  follows?: Ref
  /**
   * Ids of the people whose opinion this person sways.
   * 能够影响到的人员 id。
   */
  influences?: Id[]
  /**
   * Name of the inner group the person belongs to, neutrally worded, if that matters for decisions.
   * 所属的内部派系，用中性词书写，仅在影响决策时填写。
   */
  faction?: Text
  /**
   * Part the person takes in decisions: coach, approver, recommender, decision_maker, executive_sponsor; several are possible.
   * 在决策中的角色，可多选：顾问/教练 coach、批准者 approver、推荐者 recommender、决策者 decision_maker、执行赞助者 executive_sponsor。
   */
  roles?: ScaleRoleItem[]
  /**
   * Which of the nine forces of a purchase this person exerts; it is about function, not about title.
   * 在采购中发挥九种力量中的哪些；看作用，不看职务。
   */
  forces?: ScaleForceItem[]
  /**
   * Weight of the person's word: high decides or belongs to the inner circle, medium is heard and can shape or delay, low has little say.
   * 影响力：high 有最终或正式权力或处于核心圈，medium 能影响或拖延，low 话语权小。
   *
   * high 高 / high: has the final or formal say, or belongs to the inner circle whose word decides; 有最终或正式决定权，或属于说了算的核心圈
   * medium 中 / medium: is heard, and can shape or delay the decision; 意见受重视，能影响或拖延决策
   * low 低 / low: is affected by the decision and has little say; 受决策影响，但说不上话
   */
  influence?: ScaleInfluence
  /**
   * The need that drives this person most at present: physiological (a tangible benefit), safety (taking no risk), belonging (loyalty to the top), esteem (authority proved) or self_actualization (a great achievement).
   * 当前的主导需求：生理 physiological（要实际好处）、安全 safety（求稳自保）、归属 belonging（向上级表忠诚）、尊重 esteem（要权威）、自我实现 self_actualization（要成就）。
   *
   * physiological 生理需求 / physiological: looks for a tangible benefit; only means allowed by compliance may answer it; 看重实际好处，只能用合规的方式回应
   * safety 安全需求 / safety: follows process and crowd and wants to make no mistake; show that the purchase is right and fair; 随大流、怕出错，要让其看到采购正确、程序公正
   * belonging 归属需求 / belonging: shows loyalty to a leader; show what the purchase does for that leader; 向上级表忠诚，要说明采购能给其上级带来什么
   * esteem 尊重需求 / esteem: wants authority to be seen; respect the judgement and never go round the person; 要权威得到承认，须尊重其判断，不可绕过
   * self_actualization 自我实现 / self-actualisation: pursues a business goal and personal achievement; draw the big picture together; 追求业务目标和个人成就，要一起描绘蓝图
   */
  need?: ScaleNeed
  /**
   * Further needs that are felt as well, strongest first.
   * 同时存在的其他需求，最强的在前。
   */
  need_secondary?: ScaleNeedItem[]
  /**
   * How the person takes to something new: innovator, visionary, pragmatist, conservative or laggard.
   * 对待变革的态度：革新主义者 innovator、高瞻远瞩者 visionary、实用主义者 pragmatist、保守主义者 conservative、落后者 laggard。
   *
   * innovator 革新主义者 / innovator: wants to lead in technology and buys a new trial; 追求技术领先，愿为创新尝试买单
   * visionary 高瞻远瞩者 / visionary: wants to be recognised for renewal and buys a solution made for the company; 希望革新得到公认，购买为其定制的方案
   * pragmatist 实用主义者 / pragmatist: wants progress with today's problems and buys a complete solution; 要解决眼前问题，购买完整的方案
   * conservative 保守主义者 / conservative: wants not to fall behind and buys the cheap, safe standard; 只求不落后，购买便宜、稳妥的行业标准
   * laggard 落后者 / laggard: wants things to stay and buys improvements of what exists; 想维持现状，只购买对现有业务的改进
   */
  change?: ScaleChange
  /**
   * What the person looks at first when deciding: business, technical, financial or relationship.
   * 决策时首先关注什么：业务 business、技术 technical、财务 financial、关系 relationship。
   *
   * business 业务 / business: looks at goals, efficiency and total cost for the business; 看业务目标、效率和总体成本
   * technical 技术 / technical: looks at performance, proof and technical reputation; 看性能、验证和技术口碑
   * financial 财务 / financial: looks at budget, price, comparison and payment; 看预算、价格、比价和付款
   * relationship 关系 / relationship: looks at people, past cooperation and others' opinion; 看人、看合作历史、看他人意见
   */
  focus?: ScaleFocus
  /**
   * What the person looks at besides, most important first.
   * 其次关注的方面，重要的在前。
   */
  focus_secondary?: ScaleFocusItem[]
  /**
   * The concrete concerns behind that focus, for example budget or industry_references.
   * 关注点背后的具体事项，例如预算 budget、行业成功案例 industry_references。
   */
  focus_concerns?: ScaleFocusConcernItem[]
  /**
   * How much working contact we have: none, brief (once or twice), multiple (three times or more), in_depth (regular and open). It measures our effort, not the result.
   * 接触程度：没有 none、一两次 brief、三次以上 multiple、经常且坦诚 in_depth。衡量的是投入，不是结果。
   *
   * none 没有联系 / no contact: we never met or talked; 从未见面或交谈
   * brief 联系较少 / little contact: one or two working contacts; 有过一两次工作接触
   * multiple 联系较多 / much contact: three or more working contacts; 有过三次以上工作接触
   * in_depth 联系深入 / deep contact: regular and open exchange, also outside the agenda; 经常坦诚交流，不限于正式场合
   */
  contact?: ScaleContact
  /**
   * Where the person stands on us: mentor guides us, supporter wants us to win, neutral shows no preference, non_supporter leans to a competitor, opponent works against us.
   * 对我方的态度：指导者 mentor、支持者 supporter、中立者 neutral、非支持者 non_supporter、反对者 opponent；依据行为判断。
   *
   * mentor 指导者 / mentor: works for our success with advice and inside information, and can be relied on; 出主意、给内部信息，全力帮我方成功，可以信赖
   * supporter 支持者 / supporter: wants us to win and may step back under pressure; 希望我方胜出，但有压力时可能退缩
   * neutral 中立者 / neutral: shows no preference, or will offend nobody; 没有倾向，或不愿得罪任何一方
   * non_supporter 非支持者 / non-supporter: leans to a competitor and may keep quiet under pressure; 倾向竞争对手，有压力时可能保持沉默
   * opponent 反对者 / opponent: wants us to lose, blocks information or passes on ours; 希望我方失败，封锁信息或泄露我方信息
   */
  attitude?: ScaleAttitude
  /**
   * Why the person thinks so, or who stands behind it.
   * 持此态度的原因，或背后是谁。
   */
  attitude_reason?: LongText
  /**
   * Id of the competitor this person would rather choose.
   * 该人员更倾向的竞争对手的 id。
   */
  prefers?: Ref
  /**
   * How the person sees us today, and how we want to be seen; the difference is the relationship gap.
   * 目前的关系水平与期望的关系水平，两者之差即关系差距。
   */
  relationship?: {
    /**
     * Relationship today: none, vendor (product and delivery only), credible_source (keeps its word), problem_solver (asked in early), trusted_advisor (consulted in confidence).
     * 目前的关系：无关系 none、供应商 vendor、可信来源 credible_source、问题解决者 problem_solver、可信任的顾问 trusted_advisor。
     *
     * none 无关系 / none: there is no working relationship; 没有工作关系
     * vendor 供应商 / vendor: we deliver products and react to what is asked; 以供货为主，客户提出我方才响应
     * credible_source 可信来源 / credible source: we keep what we promise, and several functions trust our word; 我方言出必行，多个部门信任我方
     * problem_solver 问题解决者 / problem solver: we are called before a project starts and measure results together; 立项前就会找我方，并一起衡量成果
     * trusted_advisor 可信任的顾问 / trusted advisor: we are consulted in confidence on the course of the business; 在经营方向上私下征求我方意见
     */
    current?: ScaleRelationship
    /**
     * Relationship we need in order to win and keep the account, on the same scale, agreed with your manager.
     * 为赢得并保持客户所需的关系水平，使用同一量表，与主管商定。
     *
     * none 无关系 / none: there is no working relationship; 没有工作关系
     * vendor 供应商 / vendor: we deliver products and react to what is asked; 以供货为主，客户提出我方才响应
     * credible_source 可信来源 / credible source: we keep what we promise, and several functions trust our word; 我方言出必行，多个部门信任我方
     * problem_solver 问题解决者 / problem solver: we are called before a project starts and measure results together; 立项前就会找我方，并一起衡量成果
     * trusted_advisor 可信任的顾问 / trusted advisor: we are consulted in confidence on the course of the business; 在经营方向上私下征求我方意见
     */
    desired?: ScaleRelationship
  }
  /**
   * Ids of the team members who look after this person; the first one leads. The order is kept.
   * 负责覆盖该人员的团队成员 id，第一位为主责，顺序保持不变。
   */
  coverage?: Id[]
  /**
   * Day of the last contact, as YYYY-MM-DD. The touches log counts too; the later date is used.
   * 最近一次接触的日期，格式 YYYY-MM-DD；与 touches 记录相比取较晚者。
   */
  last_contact_on?: Date
  /**
   * What came of the first meeting: invited_back, several_potential_visits, or delegated_down to a subordinate.
   * 首次拜访的结果：被主动邀请 invited_back、多次潜在拜访机会 several_potential_visits、委派下属接待 delegated_down。
   *
   * invited_back 被主动邀请 / invited back: the executive wants to see us again, as one does with a trusted advisor; 高管主动邀请再来，对应可信任的顾问
   * several_potential_visits 多次潜在拜访机会 / several possible further visits: further visits are possible, as with a problem solver; 还可能再拜访几次，对应问题解决者
   * delegated_down 委派下属接待 / delegated to subordinates: we are passed on to subordinates, as a vendor is; 交由下属接待，对应供应商
   */
  first_meeting_outcome?: ScaleFirstMeetingOutcome
  /**
   * What the ratings of this person rest on: things seen and heard.
   * 对该人员各项评定的依据：看到和听到的事实。
   */
  evidence?: Evidence
  /**
   * How sure we are of the ratings as a whole: high if observed, medium if second hand, low if assumed.
   * 对评定整体的可信度：亲眼所见 high，转述 medium，推测 low。
   *
   * high 高 / high: we observed it ourselves; 我方亲自观察到
   * medium 中 / medium: somebody told us; 从他人处得知
   * low 低 / low: we assume it; 仅为推测
   */
  confidence?: ScaleConfidence
  /**
   * Day the ratings were last checked, as YYYY-MM-DD.
   * 各项评定最近核实的日期，格式 YYYY-MM-DD。
   */
  checked_on?: Date
  /**
   * Exceptions: confidence, date or evidence for single ratings where they differ from the rest.
   * 例外说明：个别评定的可信度、日期或依据与整体不同时填写。
   */
  ratings?: {
    /**
     * How sure we are of the dominant need.
     * 主导需求这一评定的可信度与依据。
     */
    need?: RatingNote
    /**
     * How sure we are of the attitude to change.
     * 变革态度这一评定的可信度与依据。
     */
    change?: RatingNote
    /**
     * How sure we are of the decision focus.
     * 决策关注点这一评定的可信度与依据。
     */
    focus?: RatingNote
    /**
     * How sure we are of the degree of contact.
     * 接触程度这一评定的可信度与依据。
     */
    contact?: RatingNote
    /**
     * How sure we are of the attitude to us.
     * 对我方态度这一评定的可信度与依据。
     */
    attitude?: RatingNote
    /**
     * How sure we are of the influence.
     * 影响力这一评定的可信度与依据。
     */
    influence?: RatingNote
    /**
     * How sure we are of the roles in decisions.
     * 决策角色这一评定的可信度与依据。
     */
    roles?: RatingNote
    /**
     * How sure we are of the forces.
     * 力量归属这一评定的可信度与依据。
     */
    forces?: RatingNote
    /**
     * How sure we are of the current relationship.
     * 目前关系水平这一评定的可信度与依据。
     */
    relationship?: RatingNote
    /**
     * How sure we are that the person prefers that competitor.
     * 倾向该竞争对手这一判断的可信度与依据。
     */
    prefers?: RatingNote
  }
  /**
   * Where the person gets opinions on purchases from, the strongest source first (module influence_sources).
   * 该人员形成采购意见的影响力来源，最强的在前（模块 influence_sources）。
   */
  influence_sources?: ScaleInfluenceSourceItem[]
  /**
   * Which kind of argument convinces this person (module persuasion).
   * 什么样的论证能说服该人员（模块 persuasion）。
   */
  persuasion?: {
    /**
     * internal decides by own judgement, external wants to hear what others say.
     * 自我判定 internal：自己说了算；外界判定 external：要听别人怎么说。
     *
     * internal 自我判定 / own judgement: decides by an own measure; give facts and let the person judge; 按自己的标准判断，给事实、由其下结论
     * external 外界判定 / judgement of others: looks to others; bring experts, references and figures of others; 看别人怎么判断，拿专家、案例和他人数据说话
     */
    judgement?: ScalePersuasionJudgement
    /**
     * general wants the big picture, specific wants the particulars.
     * 一般 general：看大局；特定 specific：要细节。
     *
     * general 一般 / general picture: wants the outline first; one page is enough; 先要轮廓，一页纸足够
     * specific 特定 / specific facts: wants steps, figures and order; vague words cost trust; 要步骤、数字和顺序，含糊会失去信任
     */
    detail?: ScalePersuasionDetail
    /**
     * similarity looks for what is familiar, difference for what is new.
     * 求同 similarity：看相同之处；求异 difference：看不同之处。
     *
     * similarity 求同 / similarity: asks what stays as it is; show what is familiar; 看哪些和原来一样，多讲相同之处
     * difference 求异 / difference: asks what is new; show what nobody else has; 看有什么不同，多讲独到之处
     */
    comparison?: ScalePersuasionComparison
    /**
     * toward is moved by what can be gained, away by what can be avoided.
     * 追求 toward：为获得而动；逃避 away：为避免而动。
     *
     * toward 追求 / towards a gain: moves for a gain; describe what will be reached; 为得到而行动，描绘将达到的结果
     * away 逃避 / away from a problem: moves to avoid trouble; describe what will be spared; 为避免麻烦而行动，说明可以免去什么
     */
    motivation?: ScalePersuasionMotivation
    /**
     * cost looks at the price first, quality at what it is worth.
     * 成本 cost：先看价格；品质 quality：先看品质。
     *
     * cost 成本 / cost: weighs what it costs; calculate the whole of it; 先算成本，要把总账算清
     * quality 品质 / quality: weighs how good it is; show how it lasts; 先看品质，要证明经得起用
     */
    criterion?: ScalePersuasionCriterion
  }
  /**
   * What this person holds important when buying, in his or her own words if possible.
   * 该人员的购买价值观，尽量用本人的原话。
   */
  buying_values?: LongText
  /**
   * How the person sees the present: growth wants more, trouble wants a fault mended, even_keel feels no gap, overconfident thinks all is better than it is (module strategic_selling).
   * 反馈模式：如虎添翼 growth、亡羊补牢 trouble、我行我素 even_keel、班门弄斧 overconfident（模块 strategic_selling）。
   *
   * growth 如虎添翼 / growth: wants more or better, and listens; 想要更多更好，愿意听
   * trouble 亡羊补牢 / trouble: something is wrong, and help is wanted at once; 出了问题，急需帮助
   * even_keel 我行我素 / even keel: feels no gap, and sees no reason to change; 感觉不到差距，没有改变的理由
   * overconfident 班门弄斧 / overconfident: thinks things are better than they are; 自认为情况比实际更好
   */
  mh_mode?: ScaleMhMode
  /**
   * Support for our proposal, from -5 (fights it) to 5 (fights for it); 0 is not used (module strategic_selling).
   * 对我方提案的支持度，从 -5（强烈对抗）到 5（热情倡导），不用 0（模块 strategic_selling）。
   */
  mh_rating?: number
  /**
   * What the person gains in standing or career if our proposal succeeds; lawful and open only.
   * 我方提案成功后，该人员个人的赢，如声望、事业；仅限合法公开的内容。
   */
  personal_win?: LongText
  /**
   * What the person's unit gains if our proposal succeeds, measurably if possible.
   * 我方提案成功后，该人员所在部门得到的业务结果，尽量可衡量。
   */
  business_result?: LongText
  /**
   * What we know about readiness to buy; ten questions, each 0 unknown, 1 no or low, 2 partly, 3 yes or high (module willingness).
   * 客户意愿评估十题，每题 0 未知、1 否或低、2 部分、3 是或高（模块 willingness）。
   */
  willingness?: {
    /**
     * Has the person used similar products before? 0 unknown to 3 yes.
     * 以前是否用过同类产品？0 未知至 3 是。
     */
    q1?: number
    /**
     * Does the person know our product? 0 unknown to 3 well.
     * 是否了解我方产品？0 未知至 3 很了解。
     */
    q2?: number
    /**
     * Do we know how much of what the person would use? 0 unknown to 3 exactly.
     * 用多少、用什么是否清楚？0 未知至 3 非常清楚。
     */
    q3?: number
    /**
     * Does the person know products of other suppliers? 0 unknown to 3 well.
     * 是否了解其他供应商的产品？0 未知至 3 很了解。
     */
    q4?: number
    /**
     * Does the person know who else uses such products? 0 unknown to 3 yes.
     * 是否知道还有谁在使用？0 未知至 3 是。
     */
    q5?: number
    /**
     * Does the person know how to get value out of using it? 0 unknown to 3 yes.
     * 是否知道如何从使用中获得价值？0 未知至 3 是。
     */
    q6?: number
    /**
     * Does the person know what poor quality leads to? 0 unknown to 3 yes.
     * 是否知道质量差的后果？0 未知至 3 是。
     */
    q7?: number
    /**
     * Does the person know what timely, good product and service bring? 0 unknown to 3 yes.
     * 是否知道及时优质的产品与服务带来的效果？0 未知至 3 是。
     */
    q8?: number
    /**
     * How strongly does the person influence the purchase? 0 unknown to 3 strongly.
     * 对购买决定的影响有多大？0 未知至 3 很大。
     */
    q9?: number
    /**
     * Do we know how many people decide? 0 unknown to 3 exactly.
     * 决策人数是否清楚？0 未知至 3 非常清楚。
     */
    q10?: number
  }
  /**
   * Private details that are allowed only if your company's plan.config.yaml permits them; never required, hidden in reports.
   * 个人信息，仅当公司的 plan.config.yaml 允许时才可填写；从不要求填写，报告中隐藏。
   */
  personal?: {
    /**
     * Nickname the person likes to be called by.
     * 本人喜欢的昵称。
     */
    nickname?: Text
    /**
     * Gender, only if needed for the form of address.
     * 性别，仅在称呼需要时填写。
     */
    gender?: Text
    /**
     * Month and day of the birthday as MM-DD, never the year. Example: 05-20.
     * 生日的月和日，格式 MM-DD，不写年份，例如 05-20。
     */
    birthday?: MonthDay
    /**
     * Field and level of education.
     * 受教育情况：专业与学历。
     */
    education?: Text
    /**
     * Subjects the person knows well.
     * 知识面，即熟悉的领域。
     */
    knowledge?: Text
    /**
     * Type of character as we experience it in talks.
     * 性格类型，以交往中的感受为准。
     */
    character?: Text
    /**
     * Hobbies the person has told us about.
     * 本人谈起过的兴趣爱好。
     */
    hobbies?: Text
    /**
     * Habits as a consumer that the person has mentioned.
     * 本人提到过的消费习惯。
     */
    consumption_habits?: Text
    /**
     * Food and drink the person likes or avoids.
     * 饮食口味：喜欢和不喜欢的。
     */
    taste?: Text
    /**
     * Colours the person likes.
     * 喜欢的颜色。
     */
    colours?: Text
    /**
     * What the person likes to read.
     * 喜欢的读书类型。
     */
    reading?: Text
    /**
     * How the person usually travels.
     * 常用的交通工具。
     */
    transport?: Text
    /**
     * What the person finds well made.
     * 审美观点。
     */
    aesthetics?: Text
    /**
     * What the person wants to bring about.
     * 理想与抱负。
     */
    ideals?: Text
    /**
     * Days of remembrance the person has told us about, without years.
     * 本人告知过的主要纪念日，不写年份。
     */
    anniversaries?: Text
  }
}
/**
 * How sure we are of one rating, when that differs from the rest of the person.
 * 某一项评定单独的可信度与依据，与该人员整体不同时填写。
 */
export interface RatingNote {
  /**
   * How sure we are of this rating: high if observed, medium if second hand, low if assumed.
   * 该项评定的可信度：亲眼所见 high，转述 medium，推测 low。
   *
   * high 高 / high: we observed it ourselves; 我方亲自观察到
   * medium 中 / medium: somebody told us; 从他人处得知
   * low 低 / low: we assume it; 仅为推测
   */
  confidence?: ScaleConfidence
  /**
   * Day this rating was last checked, as YYYY-MM-DD.
   * 该项评定最近核实的日期，格式 YYYY-MM-DD。
   */
  checked_on?: Date
  /**
   * What this rating rests on.
   * 该项评定的依据。
   */
  evidence?: Evidence
}
/**
 * A partner, supplier or other body around the customer that may help or hinder us.
 * 客户周围可能帮助或妨碍我方的合作伙伴、供应商或其他机构。
 */
export interface Organisation {
  /**
   * Short id by which the rest of the plan names this organisation. Example: design_institute.
   * 供计划其他部分引用该组织的简短 id，例如 design_institute。
   */
  id: NewId
  /**
   * Name of the organisation.
   * 组织名称。
   */
  name: Name
  /**
   * Kind of organisation, for example system_integrator, consultancy or government_body.
   * 组织类型，例如集成商 system_integrator、咨询公司 consultancy、政府机构 government_body。
   *
   * system_integrator 集成商 / system integrator: builds whole systems for the customer; 为客户做整体集成
   * technology_vendor 技术供应商 / technology vendor: supplies technology the customer builds on; 提供客户所依靠的技术
   * consultancy 咨询公司 / consultancy: advises on strategy, process or choice; 为战略、流程或选型出主意
   * design_institute 设计院 / design institute: draws up plans and specifications; 做设计、定规格
   * finance_or_investor 金融或投资方 / bank or investor: gives money and asks for results; 出资并要求回报
   * industry_association 行业协会 / industry association: sets standards and brings people together; 定标准、聚同行
   * government_body 政府机构 / government body: gives rules, approvals or funds; 管规则、审批或资金
   * channel_partner 渠道伙伴 / channel partner: sells or delivers on our side; 为我方销售或交付
   * other 其他 / other: none of these; 以上都不是
   */
  type?: ScaleOrganisationType
  /**
   * What it is to the customer. Example: runs its data centre since 2021.
   * 与客户的关系，例如自 2021 年起为其运营数据中心。
   */
  relation?: Text
  /**
   * Its influence on the customer's decisions: high, medium or low.
   * 对客户决策的影响力：高 high、中 medium、低 low。
   *
   * high 高 / high: has the final or formal say, or belongs to the inner circle whose word decides; 有最终或正式决定权，或属于说了算的核心圈
   * medium 中 / medium: is heard, and can shape or delay the decision; 意见受重视，能影响或拖延决策
   * low 低 / low: is affected by the decision and has little say; 受决策影响，但说不上话
   */
  influence?: ScaleInfluence
  /**
   * How close we are to it now, and how close we want to be.
   * 我方与该组织目前与期望的关系水平。
   */
  relationship?: {
    /**
     * Level today: none, contact, cooperating or allied.
     * 目前水平：无关系 none、有接触 contact、有合作 cooperating、联盟 allied。
     *
     * none 无关系 / no relation: we do not know each other; 互不相识
     * contact 有接触 / in contact: we talk and nothing is agreed; 有来往，没有约定
     * cooperating 有合作 / cooperating: we work together on single matters; 就具体事项合作
     * allied 联盟 / allied: we approach the customer together; 联手开拓这个客户
     */
    current?: ScaleOrganisationRelationship
    /**
     * Level we want to reach, on the same scale.
     * 期望达到的水平，使用同一量表。
     *
     * none 无关系 / no relation: we do not know each other; 互不相识
     * contact 有接触 / in contact: we talk and nothing is agreed; 有来往，没有约定
     * cooperating 有合作 / cooperating: we work together on single matters; 就具体事项合作
     * allied 联盟 / allied: we approach the customer together; 联手开拓这个客户
     */
    desired?: ScaleOrganisationRelationship
  }
  /**
   * Whose side it takes: ally, neutral or rival.
   * 立场：盟友 ally、中立 neutral、对手阵营 rival。
   *
   * ally 盟友 / ally: helps us to reach the customer; 帮助我方接近客户
   * neutral 中立 / neutral: takes no side; 不偏向任何一方
   * rival 对手阵营 / in the rival camp: works with a competitor of ours; 与我方的竞争对手合作
   */
  stance?: ScaleStance
  /**
   * Id of the team member who looks after this organisation.
   * 负责该组织的团队成员 id。
   */
  owner?: Ref
  /**
   * What these ratings rest on.
   * 这些评定的依据。
   */
  evidence?: Evidence
  /**
   * How sure we are: high if observed, medium if second hand, low if assumed.
   * 可信度：亲眼所见 high，转述 medium，推测 low。
   *
   * high 高 / high: we observed it ourselves; 我方亲自观察到
   * medium 中 / medium: somebody told us; 从他人处得知
   * low 低 / low: we assume it; 仅为推测
   */
  confidence?: ScaleConfidence
  /**
   * Day these ratings were last checked, as YYYY-MM-DD.
   * 评定最近核实的日期，格式 YYYY-MM-DD。
   */
  checked_on?: Date
}
/**
 * What one influential person said about us on one day.
 * 某位有影响力的人在某天对我方的说法。
 */
export interface Voice {
  /**
   * Id of the person who said it.
   * 说话人的人员 id。
   */
  person: Id
  /**
   * Day it was said, as YYYY-MM-DD.
   * 说这番话的日期，格式 YYYY-MM-DD。
   */
  said_on: GivenDate
  /**
   * What the person thinks of you and the team.
   * 对你本人和团队的看法。
   */
  view_of_us?: LongText
  /**
   * What the person thinks of our company and its products.
   * 对我方公司及产品的看法。
   */
  view_of_our_company?: LongText
  /**
   * The words as they were said.
   * 原话。
   */
  quote?: LongText
  /**
   * Tone on the whole: positive, mixed or negative.
   * 总体倾向：正面 positive、混合 mixed、负面 negative。
   *
   * positive 正面 / positive: speaks well of us; 对我方评价好
   * mixed 混合 / mixed: praises and blames; 有褒有贬
   * negative 负面 / negative: speaks badly of us; 对我方评价差
   */
  sentiment?: ScaleSentiment
}
/**
 * How one person at the customer stands with one of our competitors.
 * 客户某人与某个竞争对手的关系。
 */
export interface CompetitorView {
  /**
   * Id of the competitor.
   * 竞争对手的 id。
   */
  competitor: Id
  /**
   * Id of the person.
   * 人员的 id。
   */
  person: Id
  /**
   * How much contact the competitor has with the person, on the scale we use for ourselves.
   * 该对手与此人的接触程度，使用与我方相同的量表。
   *
   * none 没有联系 / no contact: we never met or talked; 从未见面或交谈
   * brief 联系较少 / little contact: one or two working contacts; 有过一两次工作接触
   * multiple 联系较多 / much contact: three or more working contacts; 有过三次以上工作接触
   * in_depth 联系深入 / deep contact: regular and open exchange, also outside the agenda; 经常坦诚交流，不限于正式场合
   */
  contact?: ScaleContact
  /**
   * How the person stands on that competitor, on the scale we use for ourselves.
   * 此人对该对手的态度，使用与我方相同的量表。
   *
   * mentor 指导者 / mentor: works for our success with advice and inside information, and can be relied on; 出主意、给内部信息，全力帮我方成功，可以信赖
   * supporter 支持者 / supporter: wants us to win and may step back under pressure; 希望我方胜出，但有压力时可能退缩
   * neutral 中立者 / neutral: shows no preference, or will offend nobody; 没有倾向，或不愿得罪任何一方
   * non_supporter 非支持者 / non-supporter: leans to a competitor and may keep quiet under pressure; 倾向竞争对手，有压力时可能保持沉默
   * opponent 反对者 / opponent: wants us to lose, blocks information or passes on ours; 希望我方失败，封锁信息或泄露我方信息
   */
  attitude?: ScaleAttitude
}
/**
 * One step of work on one of the five dimensions of a person.
 * 针对某人五维中某一维的一步工作。
 */
export interface DimensionWork {
  /**
   * Id of the person it is about.
   * 所针对人员的 id。
   */
  person: Id
  /**
   * Which dimension: need, change, focus, contact or attitude.
   * 哪个维度：需求 need、变革 change、关注点 focus、接触 contact、态度 attitude。
   *
   * need 需求 / need: what drives the person; 此人受什么驱动
   * change 变革态度 / attitude to change: how willing the person is to change something; 此人有多愿意改变
   * focus 决策关注点 / decision focus: what the person looks at first; 此人最先看什么
   * contact 联系紧密度 / contact with us: how deep our contact with the person is; 我方与此人联系有多深
   * attitude 对我方的态度 / attitude to us: whether the person is for us or against us; 此人支持还是反对我方
   */
  dimension: ScaleDimensionItem
  /**
   * Step of the cycle: analyse, goal, action, conclude or verify.
   * 工作循环的步骤：分析 analyse、目标 goal、行动 action、结论 conclude、验证 verify。
   *
   * analyse 分析 / analyse: collect what is known of the person in this dimension; 收集此人在该维度上的信息
   * goal 目标 / set the goal: say what would be enough support; 确定争取到什么程度的支持
   * action 行动 / act: do something that can change it; 采取能够改变它的行动
   * conclude 结论 / conclude: write down what the action showed; 写下行动说明了什么
   * verify 验证 / verify: have it confirmed by somebody else; 请其他人印证
   */
  step?: ScaleDimensionWorkStep
  /**
   * What was done or found out.
   * 做了什么、得到什么结果。
   */
  note?: LongText
  /**
   * Day of this step, as YYYY-MM-DD.
   * 该步骤的日期，格式 YYYY-MM-DD。
   */
  date?: Date
}
/**
 * One deal with this customer, from a first idea to the paid hand-over.
 * 与该客户的一个商机，从最初的想法到交接回款。
 */
export interface Opportunity {
  /**
   * Short id by which the rest of the plan names this deal. Example: predictive.
   * 供计划其他部分引用该商机的简短 id，例如 predictive。
   */
  id: NewId
  /**
   * Name of the deal as the team uses it.
   * 商机名称，用团队惯用的叫法。
   */
  name: Name
  /**
   * current if work is going on, planned if it is scheduled, potential if it is only possible. Empty counts as current.
   * 正在进行 current、已列入计划 planned、仅为可能 potential。留空视为 current。
   *
   * current 当前的机会 / current: is being worked on and has a stage; 正在推进，有所处阶段
   * planned 计划的机会 / planned: is expected and prepared, and may have a stage; 已在预期和准备之中，可以有阶段
   * potential 潜在机会 / potential: is only seen so far, has no stage and is never weighted; 仅仅看到可能，没有阶段，不加权计算
   */
  kind?: ScaleOpportunityKind
  /**
   * open, won, lost or on_hold. Empty counts as open; lost and on_hold leave the totals.
   * 进行中 open、赢单 won、丢单 lost、搁置 on_hold。留空视为 open；丢单与搁置不计入合计。
   *
   * open 进行中 / open: is being pursued and counts in the open totals; 正在跟进，计入在手总额
   * won 赢单 / won: was decided for us and counts as won; 客户已选定我方，计入赢单额
   * lost 丢单 / lost: was decided against us and counts nowhere; 客户未选我方，不计入任何总额
   * on_hold 搁置 / on hold: rests and counts nowhere until it goes on; 暂停推进，恢复之前不计入总额
   */
  status?: ScaleOpportunityStatus
  /**
   * Expected value of the deal in major units of its currency, as plain digits. Example: 6800000.
   * 商机的预计金额，以主单位表示，只写数字，例如 6800000。
   */
  amount?: Money
  /**
   * Currency of this deal if it is not the plan's; your plan.config.yaml must then give an exchange rate.
   * 与计划币种不同时填写；此时 plan.config.yaml 须给出汇率。
   */
  currency?: Currency
  /**
   * Product line or kind of business, in the words of your reports.
   * 产品线或业务类别，用贵司报表的叫法。
   */
  category?: Text
  /**
   * Stage that the deal has proved: A understand, B confirm, C validate the solution, D negotiate, E close, F hand over and collect. Potential deals have none.
   * 商机已到达的阶段：A 了解、B 确认、C 方案论证、D 商务谈判、E 销售成交、F 交接回款。潜在商机不填。
   *
   * A 了解商机 / understand the opportunity: we find out what the customer needs; 弄清客户需要什么
   * B 确认商机 / confirm the opportunity: the customer confirms that a purchase is intended; 客户确认有购买意向
   * C 方案论证 / validate the solution: our solution is presented and examined; 展示我方方案，接受论证
   * D 商务谈判 / commercial negotiation: price, terms and steps are negotiated; 谈判价格、条款和实施步骤
   * E 销售成交 / close the sale: the contract is approved and signed; 合同审批并签订
   * F 交接回款 / hand over and collect: won, delivery starts and money is collected; 已赢单，交付并回款
   */
  stage?: ScaleStage
  /**
   * When the deal entered each stage, oldest first; days in stage are counted from it.
   * 商机进入各阶段的日期，按时间先后；据此计算在阶段内的天数。
   */
  stage_history?: StageEntry[]
  /**
   * Key result of each stage with the day it was reached; it proves that the stage was passed.
   * 各阶段的关键结果及达成日期，用来证明该阶段确已完成。
   */
  key_results?: KeyResult[]
  /**
   * Key actions done in each stage.
   * 各阶段已完成的关键行动。
   */
  key_actions?: {
    /**
     * Done while understanding the opportunity: all, or codes such as [A1, A4].
     * 了解商机阶段已完成的行动：写 all，或列出编号如 [A1, A4]。
     */
    A?: KeyActions
    /**
     * Done while confirming the opportunity: all, or codes such as [B1, B6].
     * 确认商机阶段已完成的行动：写 all，或列出编号如 [B1, B6]。
     */
    B?: KeyActions
    /**
     * Done while validating the solution: all, or codes such as [C1, C3].
     * 方案论证阶段已完成的行动：写 all，或列出编号如 [C1, C3]。
     */
    C?: KeyActions
    /**
     * Done during the negotiation: all, or codes such as [D1, D5].
     * 商务谈判阶段已完成的行动：写 all，或列出编号如 [D1, D5]。
     */
    D?: KeyActions
    /**
     * Done while closing the sale: all, or codes such as [E1, E2].
     * 销售成交阶段已完成的行动：写 all，或列出编号如 [E1, E2]。
     */
    E?: KeyActions
    /**
     * Done during hand-over and collection: all, or codes such as [F1, F3].
     * 交接回款阶段已完成的行动：写 all，或列出编号如 [F1, F3]。
     */
    F?: KeyActions
  }
  /**
   * Day the contract is expected to be signed, as YYYY-MM-DD.
   * 预计签约日期，格式 YYYY-MM-DD。
   */
  expected_close_on?: Date
  /**
   * Day the deal was really won or lost, as YYYY-MM-DD.
   * 实际赢单或丢单的日期，格式 YYYY-MM-DD。
   */
  closed_on?: Date
  /**
   * How far the customer's own purchase has come: need_and_initiation, supplier_survey_screening, purchase_criteria, tender_evaluation, purchase_commitment, install_implement.
   * 客户自身采购流程到了哪一步：内部需求和立项 need_and_initiation、供应商调查筛选 supplier_survey_screening、制定采购指标 purchase_criteria、招标评标 tender_evaluation、购买承诺 purchase_commitment、安装实施 install_implement。
   *
   * need_and_initiation 内部需求和立项 / need and initiation: the need is felt and the project set up inside; 内部提出需求并立项
   * supplier_survey_screening 供应商调查筛选 / survey and screening of suppliers: suppliers are looked at and a first choice is made; 了解并初步筛选供应商
   * purchase_criteria 制定采购指标 / purchase criteria: the criteria for the choice are written down; 把选择标准写成采购指标
   * tender_evaluation 招标、评标 / tender and evaluation: offers are called for and compared; 邀请投标并评比方案
   * purchase_commitment 购买承诺 / purchase commitment: the customer commits itself to a supplier; 向某家供应商作出购买承诺
   * install_implement 安装实施 / installation and implementation: what was bought is installed and put to use; 安装并投入使用
   */
  buyer_step?: ScaleBuyerStep
  /**
   * Id of the customer's tactic that this deal serves.
   * 该商机所服务的客户战术的 id。
   */
  tactic?: Ref
  /**
   * What we offer in this deal.
   * 我方在该商机中提供的方案。
   */
  solution?: Text
  /**
   * Ids of the team members who work on this deal.
   * 参与该商机的团队成员 id。
   */
  team?: Id[]
  /**
   * Ids of the people who take part in this deal; empty means everybody on the influence map.
   * 参与该商机的客户人员 id；留空表示影响力地图上的所有人。
   */
  people?: Id[]
  /**
   * Values of a person that differ for this deal only, for example another attitude.
   * 某人仅在该商机中不同的取值，例如态度不同。
   */
  overrides?: Override[]
  /**
   * Ids of the competitors in this deal.
   * 该商机中竞争对手的 id。
   */
  competitors?: Id[]
  /**
   * Day we made sure that nobody competes for this deal, as YYYY-MM-DD.
   * 确认该商机没有竞争对手的日期，格式 YYYY-MM-DD。
   */
  no_competitor?: Date
  /**
   * Why the customer should choose us and nobody else, in one or two sentences.
   * 用一两句话说明客户为什么应当选择我方。
   */
  position_statement?: LongText
  /**
   * Where the customer's money for this deal comes from.
   * 客户用于该商机的资金来源。
   */
  budget_source?: Text
  /**
   * What the customer has set aside for it, in major units of the plan's currency.
   * 客户为此安排的预算金额，以计划币种的主单位表示。
   */
  budget_amount?: Money
  /**
   * What decides this deal, most important first; three or more are worth naming.
   * 决定该商机成败的关键因素，重要的在前，建议至少写三条。
   */
  success_factors?: NameLong[]
  /**
   * The very next thing to do for this deal.
   * 该商机的下一步行动。
   */
  next_action?: NextAction
  /**
   * Your own chance of winning in whole percent, 0 to 100, in place of the rate of the stage. Say why in override_reason.
   * 用自己判断的赢率代替阶段赢率，整数百分比 0 到 100，并在 override_reason 说明理由。
   */
  win_rate_override?: number
  /**
   * Why the chance of winning differs from that of the stage.
   * 赢率与阶段赢率不同的理由。
   */
  override_reason?: LongText
  /**
   * What we misjudged or did badly when a deal was lost.
   * 丢单时的主要原因。
   *
   * need_misjudged 需求把握不足 / need misjudged: finding: explicit or hidden needs were missed; 识别：显性或隐性需求没有看清
   * competition_misjudged 竞争动态把握不足 / competition misjudged: finding: a competitor's moves were missed; 识别：对手的动作没有看清
   * own_business_misjudged 自身经营分析不足 / own business misjudged: finding: what we earn with it was misjudged; 识别：对自身经营分析不够
   * environment_misjudged 环境分析不准 / environment misjudged: finding: policy, economy or technology changed unseen; 识别：政策、经济或技术变化没有看到
   * base_info_unclear 基础信息掌握不清 / base information unclear: screening: basic facts of the customer were not known; 甄别：客户基本情况不清楚
   * behaviour_misjudged 消费行为分析不准 / buying behaviour misjudged: screening: how the customer buys was misread; 甄别：看错了客户的购买方式
   * usage_misjudged 使用特征把握不准 / usage misjudged: screening: how it would be used was misread; 甄别：看错了客户的使用方式
   * market_competition_shallow 市场竞争理解不深 / shallow view of the market's competition: screening: the market was seen too simply; 甄别：把市场竞争看得太简单
   * wrong_key_traits 关键特征选取不准 / wrong key traits chosen: offer: built on traits that did not matter; 组合：抓错了关键特征
   * unfit_mix 组合不恰当 / unsuitable mix: offer: product, service and resources did not go together; 组合：业务、服务、资源搭配不当
   * unfit_pricing 定价不符实际 / unsuitable pricing: offer: price not in keeping with the situation; 组合：定价脱离实际
   * untypical_pilot 试点不典型 / untypical pilot: execution: the trial was not like the real use; 实施：试点不能代表真实使用
   * poor_sales_execution 直销计划执行不力 / sales plan poorly carried out: execution: agreed steps were not done in time; 实施：约定的步骤没有按时做
   * unfit_channel_promotion 渠道和促销不符实际 / unsuitable channels or promotion: execution: the wrong way to reach the people; 实施：渠道或促销方式不对
   */
  loss_reason?: ScaleLossReason
  /**
   * Price reduction asked for and granted, with the real reason (module price).
   * 要求和给予的折扣及其真实原因（模块 price）。
   */
  discount?: Discount
  /**
   * C139 check of how far the deal is under control: our own rating, and the coach's.
   * C139 控单力检验：我方自评与教练评分。
   */
  c139?: {
    /**
     * Rating by our own team.
     * 我方团队的自评。
     */
    self?: C139Self
    /**
     * The same items as rated by a coach; this rating counts before ours.
     * 教练对同样各项的评分，优先于自评。
     */
    coach?: C139Coach
  }
  /**
   * Assessment of the deal with twenty criteria, for us and for competitors (module tas).
   * 用二十项标准评估商机，包括我方和对手（模块 tas）。
   */
  assessment?: {
    /**
     * How the criteria stand for us.
     * 各项标准对我方是否有利。
     */
    us?: Criteria
    /**
     * How the criteria stand for competitors, each under its id.
     * 各项标准对竞争对手是否有利，以对手 id 为键。
     */
    competitors?: {
      [k: string]: Criteria
    }
  }
  /**
   * What we do to win over single people in this deal (module competition).
   * 为争取该商机中的个别人员而采取的手段（模块 competition）。
   */
  levers?: Lever[]
  /**
   * Everything that may come up before the customer decides, in order, seen from its side (module milestones).
   * 从客户角度按顺序列出决定之前可能发生的事项（模块 milestones）。
   */
  milestones?: Milestone[]
  /**
   * Questions we asked or will ask the customer (module spin).
   * 已问或准备问客户的问题（模块 spin）。
   */
  spin?: SpinQuestion[]
}
/**
 * When a deal entered a stage.
 * 商机进入某一阶段的记录。
 */
export interface StageEntry {
  /**
   * Stage that was entered, A to F.
   * 所进入的阶段，A 到 F。
   *
   * A 了解商机 / understand the opportunity: we find out what the customer needs; 弄清客户需要什么
   * B 确认商机 / confirm the opportunity: the customer confirms that a purchase is intended; 客户确认有购买意向
   * C 方案论证 / validate the solution: our solution is presented and examined; 展示我方方案，接受论证
   * D 商务谈判 / commercial negotiation: price, terms and steps are negotiated; 谈判价格、条款和实施步骤
   * E 销售成交 / close the sale: the contract is approved and signed; 合同审批并签订
   * F 交接回款 / hand over and collect: won, delivery starts and money is collected; 已赢单，交付并回款
   */
  stage: ScaleStageItem
  /**
   * Day the deal entered this stage, as YYYY-MM-DD.
   * 进入该阶段的日期，格式 YYYY-MM-DD。
   */
  entered_on: GivenDate
}
/**
 * Proof that a deal has passed a stage.
 * 商机完成某一阶段的证明。
 */
export interface KeyResult {
  /**
   * Stage whose key result it is, A to F.
   * 该关键结果所属的阶段，A 到 F。
   *
   * A 了解商机 / understand the opportunity: we find out what the customer needs; 弄清客户需要什么
   * B 确认商机 / confirm the opportunity: the customer confirms that a purchase is intended; 客户确认有购买意向
   * C 方案论证 / validate the solution: our solution is presented and examined; 展示我方方案，接受论证
   * D 商务谈判 / commercial negotiation: price, terms and steps are negotiated; 谈判价格、条款和实施步骤
   * E 销售成交 / close the sale: the contract is approved and signed; 合同审批并签订
   * F 交接回款 / hand over and collect: won, delivery starts and money is collected; 已赢单，交付并回款
   */
  stage: ScaleStageItem
  /**
   * Day the key result was reached, as YYYY-MM-DD.
   * 关键结果达成的日期，格式 YYYY-MM-DD。
   */
  achieved_on?: Date
  /**
   * What shows it: minutes, an e-mail, a signed paper.
   * 证明材料：会议纪要、邮件、签字文件等。
   */
  evidence?: LongText
}
/**
 * Values of a person that differ in one deal.
 * 某人在某个商机中不同的取值。
 */
export interface Override {
  /**
   * Id of the person.
   * 人员的 id。
   */
  person: Id
  /**
   * Roles of the person in this deal.
   * 该人员在此商机中的角色。
   */
  roles?: ScaleRoleItem[]
  /**
   * Forces the person exerts in this deal.
   * 该人员在此商机中发挥的力量。
   */
  forces?: ScaleForceItem[]
  /**
   * Contact we have with the person about this deal.
   * 就此商机与该人员的接触程度。
   *
   * none 没有联系 / no contact: we never met or talked; 从未见面或交谈
   * brief 联系较少 / little contact: one or two working contacts; 有过一两次工作接触
   * multiple 联系较多 / much contact: three or more working contacts; 有过三次以上工作接触
   * in_depth 联系深入 / deep contact: regular and open exchange, also outside the agenda; 经常坦诚交流，不限于正式场合
   */
  contact?: ScaleContact
  /**
   * Attitude of the person to us in this deal.
   * 该人员在此商机中对我方的态度。
   *
   * mentor 指导者 / mentor: works for our success with advice and inside information, and can be relied on; 出主意、给内部信息，全力帮我方成功，可以信赖
   * supporter 支持者 / supporter: wants us to win and may step back under pressure; 希望我方胜出，但有压力时可能退缩
   * neutral 中立者 / neutral: shows no preference, or will offend nobody; 没有倾向，或不愿得罪任何一方
   * non_supporter 非支持者 / non-supporter: leans to a competitor and may keep quiet under pressure; 倾向竞争对手，有压力时可能保持沉默
   * opponent 反对者 / opponent: wants us to lose, blocks information or passes on ours; 希望我方失败，封锁信息或泄露我方信息
   */
  attitude?: ScaleAttitude
}
/**
 * The next thing to do for a deal.
 * 商机的下一步行动。
 */
export interface NextAction {
  /**
   * What will be done, in one sentence.
   * 用一句话写出要做什么。
   */
  what: NameLong
  /**
   * Id of the team member who does it.
   * 执行该行动的团队成员 id。
   */
  owner?: Ref
  /**
   * Day it is due, as YYYY-MM-DD.
   * 截止日期，格式 YYYY-MM-DD。
   */
  due?: Date
}
/**
 * A price reduction: asked for, granted, and against what.
 * 折扣：要求多少、给予多少、以什么交换。
 */
export interface Discount {
  /**
   * Reduction the customer asks for in percent, 0 to 100.
   * 客户要求的折扣幅度，百分数 0 到 100。
   */
  requested_pct?: number
  /**
   * Reduction we granted in percent, 0 to 100.
   * 我方给予的折扣幅度，百分数 0 到 100。
   */
  granted_pct?: number
  /**
   * Why the customer really asks for it, for example competitor_cheaper or pressing_for_its_own_sake.
   * 客户要求降价的真实原因，例如对手价格低 competitor_cheaper、为压价而压价 pressing_for_its_own_sake。
   *
   * competitor_cheaper 竞争对手价格低 / a competitor is cheaper: compare the whole offer, not one line of it; 比整体方案，不比单项价格
   * no_intent_to_buy 没有购买的诚意 / no real intent to buy: no project stands behind it; look for the need first; 背后没有项目，先找需求
   * different_value_view 价值视角不同 / sees the value differently: counts a value that we do not show; ask what it is; 看重的价值我方没有讲到，问清是什么
   * no_intent_to_buy_from_us 没有向我们购买的诚意 / no real intent to buy from us: we are there for comparison; find out who is preferred; 我方只是陪衬，查明对方想选谁
   * pressing_for_its_own_sake 为压价而压价 / presses for the sake of pressing: wants to have bargained; keep to the reasons; 习惯性压价，守住理由
   * budget_or_payment_limited 预算或支付能力有限 / budget or means of payment are limited: cannot pay so much now; change scope or terms; 眼下付不出，调整范围或付款条件
   * provoking_bidding 引起和竞争对手竞价 / wants to start a bidding war: plays suppliers against each other; do not chase; 让几家互相压价，不要跟着降
   * solution_not_understood 对方案缺乏理解 / has not understood the solution: sees the price and not the solution; explain again; 只看到价格没看懂方案，重新讲清
   */
  reason?: ScaleDiscountReason
  /**
   * Parts of the offer that do not change with the price.
   * 报价中不随价格变化的部分（不变量）。
   */
  fixed_items?: NameLong[]
  /**
   * Parts that change when the price changes, such as scope, term or payment.
   * 随价格变化的部分（可变量），例如范围、期限、付款方式。
   */
  variable_items?: NameLong[]
}
/**
 * Our own C139 rating; leave out what was not judged.
 * 我方的 C139 自评，未判断的项不写。
 */
export interface C139Self {
  /**
   * Id of the team member who rated.
   * 评分的团队成员 id。
   */
  by?: Ref
  /**
   * Day of the rating, as YYYY-MM-DD.
   * 评分日期，格式 YYYY-MM-DD。
   */
  rated_on?: Date
  /**
   * Win: the highest decision maker has chosen us, or actively helps us to win. true or false.
   * 决定力指标：决策者已选定我方，或主动协助我方取得项目。填 true 或 false。
   */
  w1?: boolean
  /**
   * First 1: the highest decision maker and the key people all see us as the best fit in value. true or false.
   * 趋赢力标杆 1：最高决策者和关键人均认为我方价值匹配度最高。填 true 或 false。
   */
  f1?: boolean
  /**
   * First 2: a key person of the decision structure actively helps us plan and run the way to the order. true or false.
   * 趋赢力标杆 2：决策结构中的关键人主动协助我方策划、实施项目获取过程。填 true 或 false。
   */
  f2?: boolean
  /**
   * First 3: most members of the decision structure have chosen us. true or false.
   * 趋赢力标杆 3：决策结构中的多数人选定我方。填 true 或 false。
   */
  f3?: boolean
  /**
   * Clear 1: our own way to the order and its key points, for similar projects and for this one.
   * 必清事项 1：同类项目及本项目中我方的推进流程和关键节点。
   *
   * clear 已清 / clear: known, with evidence; 已掌握，并有依据
   * partial 部分 / partly clear: known in part, does not count; 只掌握一部分，不计数
   * unclear 不清 / unclear: not known; 没有掌握
   */
  c1?: ScaleC139Clarity
  /**
   * Clear 2: how the customer buys, and the key points of that, for similar projects and for this one.
   * 必清事项 2：同类项目及本项目中客户的采购流程和关键节点。
   *
   * clear 已清 / clear: known, with evidence; 已掌握，并有依据
   * partial 部分 / partly clear: known in part, does not count; 只掌握一部分，不计数
   * unclear 不清 / unclear: not known; 没有掌握
   */
  c2?: ScaleC139Clarity
  /**
   * Clear 3: the customer's organisation, and what its main members respond to.
   * 必清事项 3：客户的组织结构及主要成员的共鸣点。
   *
   * clear 已清 / clear: known, with evidence; 已掌握，并有依据
   * partial 部分 / partly clear: known in part, does not count; 只掌握一部分，不计数
   * unclear 不清 / unclear: not known; 没有掌握
   */
  c3?: ScaleC139Clarity
  /**
   * Clear 4: who decides on this project, with influence, position and leaning of each.
   * 必清事项 4：此项目的决策结构及各成员的影响力、定位和倾向。
   *
   * clear 已清 / clear: known, with evidence; 已掌握，并有依据
   * partial 部分 / partly clear: known in part, does not count; 只掌握一部分，不计数
   * unclear 不清 / unclear: not known; 没有掌握
   */
  c4?: ScaleC139Clarity
  /**
   * Clear 5: why the project exists, and on what each member of the decision structure will decide.
   * 必清事项 5：立项原因及决策结构中每个人的决策点。
   *
   * clear 已清 / clear: known, with evidence; 已掌握，并有依据
   * partial 部分 / partly clear: known in part, does not count; 只掌握一部分，不计数
   * unclear 不清 / unclear: not known; 没有掌握
   */
  c5?: ScaleC139Clarity
  /**
   * Clear 6: how reliably and how the customer pays, where the money comes from and whether it is there.
   * 必清事项 6：客户的付款信誉和习惯，项目资金来源及到位情况。
   *
   * clear 已清 / clear: known, with evidence; 已掌握，并有依据
   * partial 部分 / partly clear: known in part, does not count; 只掌握一部分，不计数
   * unclear 不清 / unclear: not known; 没有掌握
   */
  c6?: ScaleC139Clarity
  /**
   * Clear 7: which resources each participant can use, and what they do for it.
   * 必清事项 7：各参与者可利用的资源及其作用。
   *
   * clear 已清 / clear: known, with evidence; 已掌握，并有依据
   * partial 部分 / partly clear: known in part, does not count; 只掌握一部分，不计数
   * unclear 不清 / unclear: not known; 没有掌握
   */
  c7?: ScaleC139Clarity
  /**
   * Clear 8: what each participant is doing, its strengths and weaknesses, also as the customer sees them.
   * 必清事项 8：各参与者的推进活动与优劣势，包括客户眼中的优劣势。
   *
   * clear 已清 / clear: known, with evidence; 已掌握，并有依据
   * partial 部分 / partly clear: known in part, does not count; 只掌握一部分，不计数
   * unclear 不清 / unclear: not known; 没有掌握
   */
  c8?: ScaleC139Clarity
  /**
   * Clear 9: what decides success here, and how the three most important factors are moving.
   * 必清事项 9：关键成功因素及最重要三项的变化情况。
   *
   * clear 已清 / clear: known, with evidence; 已掌握，并有依据
   * partial 部分 / partly clear: known in part, does not count; 只掌握一部分，不计数
   * unclear 不清 / unclear: not known; 没有掌握
   */
  c9?: ScaleC139Clarity
}
/**
 * The C139 rating of a coach; leave out what was not judged.
 * 教练的 C139 评分，未判断的项不写。
 */
export interface C139Coach {
  /**
   * Id of the person who rated as coach; a team member only when type is resource_operation.
   * 作为教练评分的人员 id；仅当类型为 resource_operation 时可为团队成员。
   */
  by?: Ref
  /**
   * Day of the rating, as YYYY-MM-DD.
   * 评分日期，格式 YYYY-MM-DD。
   */
  rated_on?: Date
  /**
   * What kind of coach: customer_relationship, value_fit or resource_operation.
   * 教练类型：客户关系教练 customer_relationship、价值匹配教练 value_fit、资源运营教练 resource_operation。
   *
   * customer_relationship 客户关系教练 / customer relationship coach: knows the people of the customer and their leanings; 了解客户方人员及其倾向
   * value_fit 价值匹配教练 / value fit coach: can judge how well our value fits the need; 能判断我方价值与需求是否匹配
   * resource_operation 资源运营教练 / resource operation coach: can move resources, and may be a senior colleague of ours; 能调动资源，可以是我方的资深同事
   */
  type?: ScaleC139CoachType
  /**
   * As the coach sees it. Win: the highest decision maker has chosen us, or actively helps us to win. true or false.
   * 教练评分。决定力指标：决策者已选定我方，或主动协助我方取得项目。填 true 或 false。
   */
  w1?: boolean
  /**
   * As the coach sees it. First 1: the highest decision maker and the key people all see us as the best fit in value. true or false.
   * 教练评分。趋赢力标杆 1：最高决策者和关键人均认为我方价值匹配度最高。填 true 或 false。
   */
  f1?: boolean
  /**
   * As the coach sees it. First 2: a key person of the decision structure actively helps us plan and run the way to the order. true or false.
   * 教练评分。趋赢力标杆 2：决策结构中的关键人主动协助我方策划、实施项目获取过程。填 true 或 false。
   */
  f2?: boolean
  /**
   * As the coach sees it. First 3: most members of the decision structure have chosen us. true or false.
   * 教练评分。趋赢力标杆 3：决策结构中的多数人选定我方。填 true 或 false。
   */
  f3?: boolean
  /**
   * As the coach sees it. Clear 1: our own way to the order and its key points, for similar projects and for this one.
   * 教练评分。必清事项 1：同类项目及本项目中我方的推进流程和关键节点。
   *
   * clear 已清 / clear: known, with evidence; 已掌握，并有依据
   * partial 部分 / partly clear: known in part, does not count; 只掌握一部分，不计数
   * unclear 不清 / unclear: not known; 没有掌握
   */
  c1?: ScaleC139Clarity
  /**
   * As the coach sees it. Clear 2: how the customer buys, and the key points of that, for similar projects and for this one.
   * 教练评分。必清事项 2：同类项目及本项目中客户的采购流程和关键节点。
   *
   * clear 已清 / clear: known, with evidence; 已掌握，并有依据
   * partial 部分 / partly clear: known in part, does not count; 只掌握一部分，不计数
   * unclear 不清 / unclear: not known; 没有掌握
   */
  c2?: ScaleC139Clarity
  /**
   * As the coach sees it. Clear 3: the customer's organisation, and what its main members respond to.
   * 教练评分。必清事项 3：客户的组织结构及主要成员的共鸣点。
   *
   * clear 已清 / clear: known, with evidence; 已掌握，并有依据
   * partial 部分 / partly clear: known in part, does not count; 只掌握一部分，不计数
   * unclear 不清 / unclear: not known; 没有掌握
   */
  c3?: ScaleC139Clarity
  /**
   * As the coach sees it. Clear 4: who decides on this project, with influence, position and leaning of each.
   * 教练评分。必清事项 4：此项目的决策结构及各成员的影响力、定位和倾向。
   *
   * clear 已清 / clear: known, with evidence; 已掌握，并有依据
   * partial 部分 / partly clear: known in part, does not count; 只掌握一部分，不计数
   * unclear 不清 / unclear: not known; 没有掌握
   */
  c4?: ScaleC139Clarity
  /**
   * As the coach sees it. Clear 5: why the project exists, and on what each member of the decision structure will decide.
   * 教练评分。必清事项 5：立项原因及决策结构中每个人的决策点。
   *
   * clear 已清 / clear: known, with evidence; 已掌握，并有依据
   * partial 部分 / partly clear: known in part, does not count; 只掌握一部分，不计数
   * unclear 不清 / unclear: not known; 没有掌握
   */
  c5?: ScaleC139Clarity
  /**
   * As the coach sees it. Clear 6: how reliably and how the customer pays, where the money comes from and whether it is there.
   * 教练评分。必清事项 6：客户的付款信誉和习惯，项目资金来源及到位情况。
   *
   * clear 已清 / clear: known, with evidence; 已掌握，并有依据
   * partial 部分 / partly clear: known in part, does not count; 只掌握一部分，不计数
   * unclear 不清 / unclear: not known; 没有掌握
   */
  c6?: ScaleC139Clarity
  /**
   * As the coach sees it. Clear 7: which resources each participant can use, and what they do for it.
   * 教练评分。必清事项 7：各参与者可利用的资源及其作用。
   *
   * clear 已清 / clear: known, with evidence; 已掌握，并有依据
   * partial 部分 / partly clear: known in part, does not count; 只掌握一部分，不计数
   * unclear 不清 / unclear: not known; 没有掌握
   */
  c7?: ScaleC139Clarity
  /**
   * As the coach sees it. Clear 8: what each participant is doing, its strengths and weaknesses, also as the customer sees them.
   * 教练评分。必清事项 8：各参与者的推进活动与优劣势，包括客户眼中的优劣势。
   *
   * clear 已清 / clear: known, with evidence; 已掌握，并有依据
   * partial 部分 / partly clear: known in part, does not count; 只掌握一部分，不计数
   * unclear 不清 / unclear: not known; 没有掌握
   */
  c8?: ScaleC139Clarity
  /**
   * As the coach sees it. Clear 9: what decides success here, and how the three most important factors are moving.
   * 教练评分。必清事项 9：关键成功因素及最重要三项的变化情况。
   *
   * clear 已清 / clear: known, with evidence; 已掌握，并有依据
   * partial 部分 / partly clear: known in part, does not count; 只掌握一部分，不计数
   * unclear 不清 / unclear: not known; 没有掌握
   */
  c9?: ScaleC139Clarity
}
/**
 * The twenty criteria of the deal assessment for one supplier: plus if favourable, minus if not; leave out what is unknown.
 * 某供应商的二十项商机评估标准：有利写 plus，不利写 minus，未知不写。
 */
export interface Criteria {
  /**
   * The customer has a real project with people and dates.
   * 客户项目：确有项目，有人负责、有时间表。
   *
   * plus 有利 / favourable: the answer speaks for this vendor; 答案对这家有利
   * minus 不利 / unfavourable: the answer speaks against this vendor; 答案对这家不利
   */
  customer_project?: ScaleCriterionMark
  /**
   * The customer's business is understood and fits the supplier.
   * 业务概况：了解客户业务，且适合该供应商。
   *
   * plus 有利 / favourable: the answer speaks for this vendor; 答案对这家有利
   * minus 不利 / unfavourable: the answer speaks against this vendor; 答案对这家不利
   */
  business_profile?: ScaleCriterionMark
  /**
   * The customer is financially sound enough for this purchase.
   * 财务状况：客户财务足以支撑此次采购。
   *
   * plus 有利 / favourable: the answer speaks for this vendor; 答案对这家有利
   * minus 不利 / unfavourable: the answer speaks against this vendor; 答案对这家不利
   */
  financial_condition?: ScaleCriterionMark
  /**
   * Money is set aside or can be obtained.
   * 资金来源：资金已安排或可以获得。
   *
   * plus 有利 / favourable: the answer speaks for this vendor; 答案对这家有利
   * minus 不利 / unfavourable: the answer speaks against this vendor; 答案对这家不利
   */
  access_to_funds?: ScaleCriterionMark
  /**
   * Something forces a decision by a certain date, and waiting hurts.
   * 紧迫事件：有事件迫使客户限期决定，拖延会有损失。
   *
   * plus 有利 / favourable: the answer speaks for this vendor; 答案对这家有利
   * minus 不利 / unfavourable: the answer speaks against this vendor; 答案对这家不利
   */
  compelling_event?: ScaleCriterionMark
  /**
   * The written criteria suit the supplier's offer.
   * 正式决策标准：书面标准对该供应商有利。
   *
   * plus 有利 / favourable: the answer speaks for this vendor; 答案对这家有利
   * minus 不利 / unfavourable: the answer speaks against this vendor; 答案对这家不利
   */
  formal_decision_criteria?: ScaleCriterionMark
  /**
   * The solution meets what the customer needs.
   * 方案匹配：方案满足客户需要。
   *
   * plus 有利 / favourable: the answer speaks for this vendor; 答案对这家有利
   * minus 不利 / unfavourable: the answer speaks against this vendor; 答案对这家不利
   */
  solution_fit?: ScaleCriterionMark
  /**
   * The supplier has the people and means the deal demands.
   * 资源需求：具备该商机所需的人员和资源。
   *
   * plus 有利 / favourable: the answer speaks for this vendor; 答案对这家有利
   * minus 不利 / unfavourable: the answer speaks against this vendor; 答案对这家不利
   */
  resource_requirements?: ScaleCriterionMark
  /**
   * The present relationship with the customer helps.
   * 现有关系：与客户的现有关系有帮助。
   *
   * plus 有利 / favourable: the answer speaks for this vendor; 答案对这家有利
   * minus 不利 / unfavourable: the answer speaks against this vendor; 答案对这家不利
   */
  current_relationship?: ScaleCriterionMark
  /**
   * The supplier brings value to the business that nobody else brings.
   * 独特业务价值：能带来别人给不了的业务价值。
   *
   * plus 有利 / favourable: the answer speaks for this vendor; 答案对这家有利
   * minus 不利 / unfavourable: the answer speaks against this vendor; 答案对这家不利
   */
  unique_business_value?: ScaleCriterionMark
  /**
   * Someone inside wants this supplier to win and says so.
   * 内部支持：客户内部有人希望其赢并为其说话。
   *
   * plus 有利 / favourable: the answer speaks for this vendor; 答案对这家有利
   * minus 不利 / unfavourable: the answer speaks against this vendor; 答案对这家不利
   */
  inside_support?: ScaleCriterionMark
  /**
   * The customer's executives believe the supplier.
   * 高层信誉：客户高层信任该供应商。
   *
   * plus 有利 / favourable: the answer speaks for this vendor; 答案对这家有利
   * minus 不利 / unfavourable: the answer speaks against this vendor; 答案对这家不利
   */
  executive_credibility?: ScaleCriterionMark
  /**
   * Ways of working and values of both companies go together.
   * 文化相容：双方的工作方式和价值观相合。
   *
   * plus 有利 / favourable: the answer speaks for this vendor; 答案对这家有利
   * minus 不利 / unfavourable: the answer speaks against this vendor; 答案对这家不利
   */
  cultural_compatibility?: ScaleCriterionMark
  /**
   * The unwritten criteria are known and favourable.
   * 非正式决策标准：了解不成文的标准且对其有利。
   *
   * plus 有利 / favourable: the answer speaks for this vendor; 答案对这家有利
   * minus 不利 / unfavourable: the answer speaks against this vendor; 答案对这家不利
   */
  informal_decision_criteria?: ScaleCriterionMark
  /**
   * The powerful people stand on this supplier's side.
   * 政治结盟：有权势的人站在其一边。
   *
   * plus 有利 / favourable: the answer speaks for this vendor; 答案对这家有利
   * minus 不利 / unfavourable: the answer speaks against this vendor; 答案对这家不利
   */
  political_alignment?: ScaleCriterionMark
  /**
   * The deal brings worthwhile revenue soon.
   * 短期收入：近期能带来可观收入。
   *
   * plus 有利 / favourable: the answer speaks for this vendor; 答案对这家有利
   * minus 不利 / unfavourable: the answer speaks against this vendor; 答案对这家不利
   */
  short_term_revenue?: ScaleCriterionMark
  /**
   * The deal opens the way to further revenue.
   * 未来收入：能带来后续收入。
   *
   * plus 有利 / favourable: the answer speaks for this vendor; 答案对这家有利
   * minus 不利 / unfavourable: the answer speaks against this vendor; 答案对这家不利
   */
  future_revenue?: ScaleCriterionMark
  /**
   * The deal earns enough after all costs.
   * 盈利性：扣除全部成本后利润足够。
   *
   * plus 有利 / favourable: the answer speaks for this vendor; 答案对这家有利
   * minus 不利 / unfavourable: the answer speaks against this vendor; 答案对这家不利
   */
  profitability?: ScaleCriterionMark
  /**
   * The risk of failing or losing money is acceptable.
   * 风险程度：失败或亏损的风险可以接受。
   *
   * plus 有利 / favourable: the answer speaks for this vendor; 答案对这家有利
   * minus 不利 / unfavourable: the answer speaks against this vendor; 答案对这家不利
   */
  degree_of_risk?: ScaleCriterionMark
  /**
   * Winning matters beyond the money, for example as a reference or in a new market.
   * 战略价值：赢单的意义超出金额，例如树立标杆或进入新市场。
   *
   * plus 有利 / favourable: the answer speaks for this vendor; 答案对这家有利
   * minus 不利 / unfavourable: the answer speaks against this vendor; 答案对这家不利
   */
  strategic_value?: ScaleCriterionMark
}
/**
 * One way of winning over one person.
 * 争取某个人的一种手段。
 */
export interface Lever {
  /**
   * Id of the person it is aimed at.
   * 所针对人员的 id。
   */
  person: Id
  /**
   * What it works on: cognition (what the person knows of us), emotion (how the person feels), interest (what the person gains).
   * 作用于：认知 cognition、情感 emotion 还是利益 interest。
   *
   * cognition 认知 / cognition: what the customer knows of our quality, price and name; 客户对我方质量、价格、品牌的了解
   * emotion 情感 / emotion: mood, shared history and our honesty; 情绪、双方的历史和我方的诚信
   * interest 利益 / interest: what the company and the person gain; 企业和个人得到的利益
   */
  factor?: ScaleLeverFactor
  /**
   * The lever that is used, for example reference_customers or value_proposition; only open and lawful means.
   * 所用的手段，例如样板客户 reference_customers、方案的价值命题 value_proposition；仅限公开合规的方式。
   *
   * product_technology 产品、技术 / product and technology: show what the product can do and why; 讲清产品能做什么、凭什么
   * performance 性能 / performance: prove the figures that count here; 用事实证明关键指标
   * value_proposition 方案的价值命题 / value of the solution: put a number on the customer's gain; 把客户的收益算成数字
   * reference_customers 参考、样板客户 / reference customers: let a satisfied customer speak; 请满意的客户现身说法
   * industry_standing 业内地位 / standing in the industry: show our place in the industry; 展示我方的行业地位
   * remove_doubts 消除潜在疑虑 / removing doubts: find the unspoken doubt and settle it; 找出没说出口的疑虑并化解
   * strong_arguments 提供有力说辞 / strong arguments: give supporters words to use inside; 让支持者在内部有话可说
   * separate_feeling_mood_character 区分情感、情绪和个性 / telling feeling, mood and character apart: tell a bad day from a lasting dislike; 分清一时情绪与长期反感
   * institutional_history 机构情感历史 / history between the institutions: build on, or repair, what both houses went through; 延续或修复两家机构的往事
   * borrowed_affection 情感借用 / goodwill borrowed from others: come recommended by somebody who is trusted; 由对方信任的人引荐
   * integrity 诚信 / integrity: admit what we cannot do, keep every word; 做不到的直说，说过的做到
   * company_business 企业业务利益 / business interest of the company: what the company earns or saves; 企业多赚或少花多少
   * company_political 企业政治利益 / political interest of the company: what it does for the company's standing; 对企业地位和声望的作用
   * personal_material 个人物质利益 / personal material interest: only what compliance has approved in writing; 仅限合规部门书面批准的内容
   * personal_political 个人政治利益 / personal political interest: what the success does for the standing inside; 成功对其内部威望的作用
   * personal_career 个人事业利益 / personal career interest: a result the person can be proud of at work; 一项可以写进工作成绩的成果
   * feedback_or_extension 利益反馈或延伸 / return or extension of interests: what today brings for the next project; 今天的合作为下一个项目带来什么
   * option_rights 期权利益 / option rights: a choice kept open, such as a later extension; 保留选择权，例如以后扩展
   */
  lever?: ScaleLever
  /**
   * Id of the team member who does it.
   * 执行的团队成员 id。
   */
  owner?: Ref
  /**
   * Day it is due, as YYYY-MM-DD.
   * 截止日期，格式 YYYY-MM-DD。
   */
  due?: Date
  /**
   * planned, done, or effective once it shows a result.
   * 计划 planned、已做 done、见效后写有效 effective。
   *
   * planned 计划 / planned: somebody will do it by a day; 已定谁在何时前做
   * done 已做 / done: done, effect not seen yet; 已做，尚未看到效果
   * effective 有效 / effective: the person has moved towards us; 此人已向我方靠近
   */
  state?: ScaleLeverState
}
/**
 * Something that will come up before the customer decides.
 * 客户决定之前会发生的一个事项。
 */
export interface Milestone {
  /**
   * Short id of this milestone. Example: ms_site_visit.
   * 该里程碑的简短 id，例如 ms_site_visit。
   */
  id: NewId
  /**
   * What happens, seen from the customer's side.
   * 从客户角度看会发生什么。
   */
  event: NameLong
  /**
   * The question the customer will ask then.
   * 客户届时会提出的问题。
   */
  customer_question?: LongText
  /**
   * What we will answer.
   * 我方准备如何回答。
   */
  our_answer?: LongText
  /**
   * Day of the visit at which it will be answered, as YYYY-MM-DD.
   * 计划在哪天的拜访中回答，格式 YYYY-MM-DD。
   */
  planned_visit?: Date
  /**
   * Day the question was answered, as YYYY-MM-DD.
   * 问题得到回答的日期，格式 YYYY-MM-DD。
   */
  answered_on?: Date
}
/**
 * A question to the customer that uncovers a need.
 * 用来发掘客户需求的一个问题。
 */
export interface SpinQuestion {
  /**
   * situation asks how things are, problem what is wrong, implication what follows from it, need_payoff what solving it is worth.
   * 情景 situation 问现状，问题 problem 问困难，暗示 implication 问后果，需求认同 need_payoff 问解决的价值。
   *
   * situation 情景 / situation: asks for facts; 了解现状和事实
   * problem 问题 / problem: asks for difficulties; 了解困难和不满
   * implication 暗示 / implication: asks what follows from the difficulties; 探讨困难带来的后果
   * need_payoff 需求认同 / need-payoff: asks what a solution would be worth; 探讨解决之后的价值
   */
  type: ScaleSpinTypeItem
  /**
   * The question itself.
   * 问题本身。
   */
  what: NameLong
  /**
   * Id of the person it is put to.
   * 提问对象的人员 id。
   */
  person?: Ref
  /**
   * Day it was asked, as YYYY-MM-DD; empty while it is only planned.
   * 提问日期，格式 YYYY-MM-DD；仅为计划时留空。
   */
  date?: Date
  /**
   * What the person answered.
   * 对方的回答。
   */
  answer?: LongText
}
/**
 * One of our own goals at this account.
 * 我方在该客户的一个目标。
 */
export interface Goal {
  /**
   * Short id of this goal. Example: goal_revenue.
   * 该目标的简短 id，例如 goal_revenue。
   */
  id: NewId
  /**
   * What we want to reach, in one sentence.
   * 用一句话写出要达到什么。
   */
  statement: NameLong
  /**
   * account_revenue for more income through cooperation at account level, relationship for better relations.
   * 通过客户层面合作增加收入 account_revenue，改善客户关系 relationship。
   *
   * account_revenue 客户收入 / account revenue: more revenue through cooperation with the whole account; 通过客户整体合作增加收入
   * relationship 客户关系 / relationship: better relationships with the customer; 改善与客户的关系
   */
  category?: ScaleGoalCategory
  /**
   * What is measured. Example: order intake 2026.
   * 衡量指标，例如 2026 年新签合同额。
   */
  metric?: Text
  /**
   * Unit of the values below. Example: CNY, percent, people.
   * 下列数值的单位，例如 CNY、percent、人。
   */
  unit?: Text
  /**
   * Value at the start of the plan, a number if it can be counted.
   * 计划开始时的基准值，能量化时写数字。
   */
  baseline?: NumberOrText
  /**
   * Value today, in the same unit.
   * 目前的实际值，单位相同。
   */
  actual?: NumberOrText
  /**
   * Value to be reached, in the same unit.
   * 要达到的目标值，单位相同。
   */
  target?: NumberOrText
  /**
   * Day by which it shall be reached, as YYYY-MM-DD.
   * 达成期限，格式 YYYY-MM-DD。
   */
  due?: Date
  /**
   * The parts that make up this goal.
   * 组成该目标的子目标。
   */
  sub_goals?: SubGoal[]
}
/**
 * A part of one of our goals.
 * 我方目标下的一个子目标。
 */
export interface SubGoal {
  /**
   * Short id of this sub-goal. Example: sub_revenue_pilot.
   * 该子目标的简短 id，例如 sub_revenue_pilot。
   */
  id: NewId
  /**
   * What shall be reached, in one sentence.
   * 用一句话写出要达到什么。
   */
  statement: NameLong
  /**
   * What it is for: build_foundation, match_buying_activity, expand_relationships or improve_predictability.
   * 类别：建立合作基础 build_foundation、匹配购买活动 match_buying_activity、扩展客户关系 expand_relationships、提升可预测性 improve_predictability。
   *
   * build_foundation 建立合作基础 / build the foundation: lay the ground for working together; 为双方合作打好基础
   * match_buying_activity 匹配购买活动 / match buying activity: fit our sales activity to what the buyer does; 让销售活动与客户的购买活动同步
   * expand_relationships 扩展客户关系 / expand relationships: reach more people and levels; 接触更多的人和层级
   * improve_predictability 提升可预测性 / improve predictability: make future revenue easier to foresee; 让未来收入更容易预测
   */
  category?: ScaleSubGoalCategory
  /**
   * What is measured.
   * 衡量指标。
   */
  metric?: Text
  /**
   * Value to be reached, a number if it can be counted.
   * 要达到的目标值，能量化时写数字。
   */
  target?: NumberOrText
  /**
   * Day by which it shall be reached, as YYYY-MM-DD.
   * 达成期限，格式 YYYY-MM-DD。
   */
  due?: Date
  /**
   * What is done for this sub-goal.
   * 为该子目标采取的行动。
   */
  actions?: Action[]
}
/**
 * Something one of us will do.
 * 我方某人要做的一件事。
 */
export interface Action {
  /**
   * Short id of this action. Example: act_visit_cfo.
   * 该行动的简短 id，例如 act_visit_cfo。
   */
  id: NewId
  /**
   * What will be done, in one sentence that begins with a verb.
   * 用动词开头的一句话写出要做什么。
   */
  what: NameLong
  /**
   * Id of the team member who does it.
   * 负责的团队成员 id。
   */
  owner?: Ref
  /**
   * Ids of the team members who help.
   * 协助的团队成员 id。
   */
  support?: Id[]
  /**
   * Day it is due, as YYYY-MM-DD.
   * 截止日期，格式 YYYY-MM-DD。
   */
  due?: Date
  /**
   * todo, doing, done or dropped. Empty counts as todo.
   * 未开始 todo、进行中 doing、完成 done、取消 dropped。留空视为 todo。
   *
   * todo 未开始 / to do: not started, counts as open; 尚未开始，算作未完成
   * doing 进行中 / in progress: started and not finished, counts as open; 已开始未结束，算作未完成
   * done 完成 / done: finished, counts as progress; 已完成，计入进度
   * dropped 取消 / dropped: given up, left out of progress; 已放弃，不计入进度
   */
  status?: ScaleActionStatus
  /**
   * Ids of what it serves: people, organisations, deals, goals or nodes of the maps.
   * 所服务对象的 id：人员、组织、商机、目标或地图节点。
   */
  relates_to?: Id[]
  /**
   * What came of it.
   * 行动的结果。
   */
  result?: LongText
  /**
   * Day it was done, as YYYY-MM-DD.
   * 完成日期，格式 YYYY-MM-DD。
   */
  done_on?: Date
}
/**
 * What both sides put in and get out of the partnership.
 * 双方在合作中的投入与收获。
 */
export interface Value {
  /**
   * Joint value propositions: what we and the customer reach together (module joint_value).
   * 共同价值主张：我方与客户一起达成什么（模块 joint_value）。
   */
  propositions?: Proposition[]
  /**
   * Plan of the business cooperation: workstreams and governance (module joint_value).
   * 业务合作计划：工作流与治理机制（模块 joint_value）。
   */
  cooperation?: Cooperation
  /**
   * Investment, value and risk of both sides next to each other (module two_sided).
   * 双方投资、价值与风险对照（模块 two_sided）。
   */
  two_sided?: {
    /**
     * Our side.
     * 我方。
     */
    ours?: OneSide
    /**
     * The customer's side.
     * 客户方。
     */
    customer?: OneSide
  }
}
/**
 * One joint value proposition: a challenge of the customer, our capability, and the common result.
 * 一项共同价值主张：客户的挑战、我方的能力与共同的成果。
 */
export interface Proposition {
  /**
   * Short id of this proposition. Example: vp_uptime.
   * 该主张的简短 id，例如 vp_uptime。
   */
  id: NewId
  /**
   * Id of the customer's goal in the strategy map that it serves.
   * 所服务的客户目标（战略地图）的 id。
   */
  customer_goal?: Ref
  /**
   * What keeps the customer from that goal.
   * 阻碍客户达成目标的挑战。
   */
  customer_challenge?: LongText
  /**
   * What we can do about it.
   * 我方可以为此提供的能力。
   */
  our_capability?: LongText
  /**
   * What both sides reach together.
   * 双方共同达成的成果。
   */
  joint_outcome?: LongText
  /**
   * How the outcome is measured.
   * 成果如何衡量。
   */
  measure?: Text
  /**
   * Unit of the values below. Example: hours, percent.
   * 下列数值的单位，例如 小时、percent。
   */
  unit?: Text
  /**
   * Value before, a number if it can be counted.
   * 改善前的数值，能量化时写数字。
   */
  baseline?: NumberOrText
  /**
   * Value to be reached, in the same unit.
   * 要达到的数值，单位相同。
   */
  target?: NumberOrText
  /**
   * Why the customer can believe it: a pilot, a reference, a calculation.
   * 客户可以相信的依据：试点、案例或测算。
   */
  proof?: LongText
  /**
   * Id of the person at the customer who agreed to it.
   * 认可该主张的客户人员 id。
   */
  agreed_with?: Ref
  /**
   * Day of that agreement, as YYYY-MM-DD.
   * 认可的日期，格式 YYYY-MM-DD。
   */
  agreed_on?: Date
}
/**
 * How the cooperation is organised.
 * 合作如何组织。
 */
export interface Cooperation {
  /**
   * The projects or topics both sides work on.
   * 双方共同推进的项目或主题。
   */
  workstreams?: Workstream[]
  /**
   * Who steers the cooperation, and how often they meet.
   * 谁来统筹合作、多久会面一次。
   */
  governance?: {
    /**
     * How often the steering group meets. Example: every quarter.
     * 指导小组多久会面一次，例如每季度。
     */
    cadence?: Text
    /**
     * Id of the person who sponsors the cooperation at the customer.
     * 客户方合作发起人的人员 id。
     */
    sponsor_customer?: Ref
    /**
     * Id of the team member who sponsors it on our side.
     * 我方合作发起人的团队成员 id。
     */
    sponsor_ours?: Ref
  }
}
/**
 * One project or topic both sides work on.
 * 双方共同推进的一个项目或主题。
 */
export interface Workstream {
  /**
   * Name of the workstream.
   * 工作流名称。
   */
  name: Name
  /**
   * Id of the person in charge at the customer.
   * 客户方负责人的人员 id。
   */
  customer_owner?: Ref
  /**
   * Id of the team member in charge on our side.
   * 我方负责人的团队成员 id。
   */
  our_owner?: Ref
  /**
   * Budget of the workstream in major units of the plan's currency. Example: 900000.
   * 工作流预算，以计划币种的主单位表示，例如 900000。
   */
  budget?: Money
  /**
   * What belongs to it and what does not.
   * 包含什么、不包含什么。
   */
  scope?: LongText
  /**
   * What may go wrong, and what we do about it.
   * 可能的风险及应对。
   */
  risks?: LongText
  /**
   * Dated steps on the way.
   * 过程中的里程碑及日期。
   */
  milestones?: WorkstreamMilestone[]
}
/**
 * A dated step of a workstream.
 * 工作流的一个里程碑。
 */
export interface WorkstreamMilestone {
  /**
   * What is reached with it.
   * 该里程碑达成的内容。
   */
  name: Name
  /**
   * Day it is due, as YYYY-MM-DD.
   * 截止日期，格式 YYYY-MM-DD。
   */
  due?: Date
  /**
   * todo, doing, done or dropped.
   * 未开始 todo、进行中 doing、完成 done、取消 dropped。
   *
   * todo 未开始 / to do: not started, counts as open; 尚未开始，算作未完成
   * doing 进行中 / in progress: started and not finished, counts as open; 已开始未结束，算作未完成
   * done 完成 / done: finished, counts as progress; 已完成，计入进度
   * dropped 取消 / dropped: given up, left out of progress; 已放弃，不计入进度
   */
  status?: ScaleActionStatus
}
/**
 * What one side puts in, gets out, and risks.
 * 一方的投入、收获与风险。
 */
export interface OneSide {
  /**
   * What this side puts in: people, money, time; an amount if known.
   * 该方的投入：人力、资金、时间，已知时写金额。
   */
  investment?: LongText
  /**
   * What this side gets out of it.
   * 该方得到的价值。
   */
  value?: LongText
  /**
   * What this side risks.
   * 该方承担的风险。
   */
  risk?: LongText
}
/**
 * One review session on this plan.
 * 对本计划的一次评审会。
 */
export interface Review {
  /**
   * Short id of this session. Example: rev_2026_q2.
   * 该评审会的简短 id，例如 rev_2026_q2。
   */
  id: NewId
  /**
   * Rhythm and subject: weekly_issues, monthly_operations, quarterly_business_review or yearly_strategic_planning.
   * 节奏与内容：每周问题 weekly_issues、每月操作 monthly_operations、每季业务回顾 quarterly_business_review、每年战略规划 yearly_strategic_planning。
   *
   * weekly_issues 每周问题评审 / weekly, issues: once a week, about what blocks us; 每周一次，解决当前的问题
   * monthly_operations 每月操作评审 / monthly, operations: once a month, about actions and deals; 每月一次，检查行动和商机
   * quarterly_business_review 每季业务回顾 / quarterly business review: once a quarter, about results and course; 每季一次，回顾成果和方向
   * yearly_strategic_planning 每年战略规划 / yearly strategic planning: once a year, about goals and strategy; 每年一次，制定目标和战略
   */
  kind?: ScaleReviewKind
  /**
   * Day of the session, as YYYY-MM-DD.
   * 评审日期，格式 YYYY-MM-DD。
   */
  held_on: GivenDate
  /**
   * Id of the team member who presented the plan.
   * 汇报计划的团队成员 id。
   */
  presenter?: Ref
  /**
   * Id of the team member who led the session.
   * 主持评审的团队成员 id。
   */
  facilitator?: Ref
  /**
   * Ids of the team members who asked and advised.
   * 提问和给出建议的团队成员 id。
   */
  reviewers?: Id[]
  /**
   * What was done beforehand: brief_executives, win_executive_advice, brief_team.
   * 会前准备：向高管汇报 brief_executives、获得高管建议 win_executive_advice、向团队汇报 brief_team。
   */
  preparations?: ScalePreparationItem[]
  /**
   * Questions that were asked, with the answers.
   * 提出的问题及回答。
   */
  questions?: ReviewQuestion[]
  /**
   * Weak points that came to light.
   * 发现的薄弱点。
   */
  vulnerabilities?: Vulnerability[]
  /**
   * What was recommended, and what became of it.
   * 提出的建议及处理结果。
   */
  recommendations?: Recommendation[]
  /**
   * What was decided.
   * 作出的决定。
   */
  decisions?: Decision[]
  /**
   * Key figures of that day under their names in the JSON output, for comparison later. Example: gap_total: 12.
   * 当天的关键数字，以 JSON 输出中的名称为键，便于日后比较，例如 gap_total: 12。
   */
  figures?: {
    [k: string]: number
  }
}
/**
 * A question asked at a review.
 * 评审会上的一个问题。
 */
export interface ReviewQuestion {
  /**
   * The question.
   * 问题内容。
   */
  what: NameLong
  /**
   * Id of what it is about: a person, a deal, a goal.
   * 所涉及对象的 id：人员、商机或目标。
   */
  subject?: Ref
  /**
   * The answer that was given.
   * 得到的回答。
   */
  answer?: LongText
}
/**
 * A weak point found at a review.
 * 评审会上发现的一个薄弱点。
 */
export interface Vulnerability {
  /**
   * What is weak, in one sentence.
   * 用一句话写出薄弱之处。
   */
  what: NameLong
  /**
   * What would mend it: mindset, behaviour_skill, cross_department, mechanism, strategy or process_detail.
   * 靠什么解决：心态 mindset、行为技巧 behaviour_skill、部门配合 cross_department、机制 mechanism、策略支撑 strategy、流程细节 process_detail。
   *
   * mindset 观念、心态 / mindset: needs another attitude: talk and coaching; 要转变心态：谈心、辅导
   * behaviour_skill 销售行为、技巧 / behaviour and skill: needs practice: training and role play; 要练技能：培训、演练
   * cross_department 部门配合 / cooperation between departments: needs another department: an agreement between heads; 要其他部门配合：由主管之间商定
   * mechanism 机制 / mechanism: needs a rule or an incentive to be changed; 要改机制：规则或激励
   * strategy 策略支撑 / strategy: needs a decision on direction or resources; 要定策略：方向或资源
   * process_detail 流程或细节 / process or detail: needs a step or a detail to be mended; 要补流程：某个步骤或细节
   */
  class?: ScaleVulnerabilityClass
  /**
   * Id of what it is about: a person, a deal, a goal.
   * 所涉及对象的 id：人员、商机或目标。
   */
  subject?: Ref
}
/**
 * A recommendation made at a review.
 * 评审会上提出的一条建议。
 */
export interface Recommendation {
  /**
   * What was recommended, in one sentence.
   * 用一句话写出建议。
   */
  what: NameLong
  /**
   * Id of the team member who recommended it.
   * 提出建议的团队成员 id。
   */
  by?: Ref
  /**
   * accepted, rejected or deferred.
   * 采纳 accepted、否决 rejected、暂缓 deferred。
   *
   * accepted 采纳 / accepted: becomes an action; 转为行动
   * rejected 不采纳 / rejected: not done, for a reason; 说明理由，不做
   * deferred 暂缓 / deferred: looked at again at the next review; 下次评审再议
   */
  decision?: ScaleRecommendationDecision
  /**
   * Id of the action that carries it out.
   * 落实该建议的行动 id。
   */
  action?: Ref
}
/**
 * A decision taken at a review.
 * 评审会上作出的一个决定。
 */
export interface Decision {
  /**
   * What was decided, in one sentence.
   * 用一句话写出决定。
   */
  what: NameLong
  /**
   * Id of the action that carries it out.
   * 落实该决定的行动 id。
   */
  action?: Ref
}
/**
 * One contact with a person of the customer.
 * 与客户人员的一次接触。
 */
export interface Touch {
  /**
   * Day of the contact, as YYYY-MM-DD.
   * 接触日期，格式 YYYY-MM-DD。
   */
  date: GivenDate
  /**
   * Id of the person we were in touch with.
   * 接触对象的人员 id。
   */
  person: Id
  /**
   * How: visit, meeting, phone, email, im and so on.
   * 方式：拜访 visit、会议 meeting、电话 phone、邮件 email、即时通讯 im 等。
   *
   * sms 短信 / text message
   * email 邮件 / e-mail
   * phone 电话 / phone
   * letter 信件 / letter
   * fax 传真 / fax
   * visit 拜访 / visit
   * meeting 会议 / meeting
   * im 即时通讯 / instant message
   */
  channel?: ScaleTouchChannel
  /**
   * Id of the team member who had the contact.
   * 进行接触的团队成员 id。
   */
  by?: Ref
  /**
   * What was said or learnt.
   * 谈了什么、了解到什么。
   */
  note?: LongText
  /**
   * What was agreed as the next step.
   * 约定的下一步。
   */
  next?: LongText
}
/**
 * A finding the team accepts for a while.
 * 团队暂时接受的一条检查结果。
 */
export interface Waiver {
  /**
   * Code of the rule. Example: COV-002.
   * 规则代码，例如 COV-002。
   */
  rule: string
  /**
   * Id of what the finding is about, or plan for the plan as a whole.
   * 该结果所针对对象的 id；针对整个计划时写 plan。
   */
  subject: Id
  /**
   * Why it is accepted.
   * 接受的理由。
   */
  reason: NameLong
  /**
   * Id of the team member who answers for accepting it.
   * 对此负责的团队成员 id。
   */
  owner: Id
  /**
   * Last day the waiver holds, as YYYY-MM-DD; afterwards the waiver itself is an error.
   * 豁免的最后一天，格式 YYYY-MM-DD；过期后豁免本身即为错误。
   */
  until: GivenDate
}
