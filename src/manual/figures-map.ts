import type { Figure } from './figure.js'

/** Who counts on the influence map, and what it carries. */
export const mapFigures: readonly Figure[] = [
  {
    id: 'force_coverage',
    title: { en: 'force coverage', zh: '力量覆盖率' },
    line: { en: 'how many of the nine forces somebody on the map carries', zh: '九种力量中有几种在地图上有人承担' },
    names: ['forces', '力量', 'buyer classes missing'],
    json: [
      'five-dimensions.force_coverage_pct',
      'five-dimensions.forces_present',
      'five-dimensions.forces_missing',
      'five-dimensions.buyer_classes_missing',
      'coverage.forces_missing',
    ],
    shown: ['people', 'coverage', 'review'],
    meaning: {
      en: 'A purchase takes nine functions, spread over departments. A force that nobody carries is a person whom we have not found yet.',
      zh: '一次采购有九种力量，分布在各部门。没有人承担的力量，就是还没有找到的人。',
    },
    formula: [{ en: 'different forces on the map ÷ 9', zh: '地图上不同的力量 ÷ 9' }],
    example: {
      en: 'Vitamin maker: 6 ÷ 9 = 66.7%; missing are the indirect user benefit, the process approval and the internal advocate.',
      zh: '维生素公司：6 ÷ 9 = 66.7%；缺少间接应用受益、流程审批和内部提倡。',
    },
    unknown: {
      en: 'A person without forces adds none. A force counts as missing until somebody is said to carry it.',
      zh: '没有填写力量的人不增加任何力量；没人承担的力量一律算作缺少。',
    },
    source: 'S1-06',
    see: ['force', 'ROL-003', 'COV-007'],
  },
  {
    id: 'map_status',
    title: { en: 'map status', zh: '地图状态' },
    line: { en: 'how far the influence map carries us: no map to green', zh: '影响力地图能支撑我方多少：从无地图到绿' },
    names: ['status of the influence map', '影响力地图状态'],
    json: [
      'five-dimensions.map_status',
      'five-dimensions.supportive_key_players',
      'influence-map.map_status',
      'key-figures.map_status',
    ],
    shown: ['people', 'map', 'review'],
    meaning: {
      en: 'One word for the whole map: are there key players, is one of them for us, does one of those decide or approve?',
      zh: '用一个词概括整张地图：有没有关键人，有没有人支持我方，其中有没有决策者或批准者。',
    },
    formula: [{ en: 'the first level below that holds, from the top', zh: '自上而下第一个成立的级别' }],
    scale: 'map_status',
    example: {
      en: 'Vitamin maker: one of four key players supports us, and approves: green.',
      zh: '维生素公司：四位关键人中有一位支持我方，且是批准者：绿。',
    },
    unknown: {
      en: 'An unknown attitude is not support, an unknown influence makes no key player.',
      zh: '态度未知不算支持，影响力未知不算关键人。',
    },
    source: 'PUB 2',
    values: ['people.key_player', 'people.supportive', 'people.decision_maker', 'people.approver'],
    notes: [
      {
        en: 'Green may mean a supportive approver beside a decision maker who is undecided, as at the vitamin maker. Never judge a deal by it alone.',
        zh: '绿也可能只是批准者支持，而决策者还没有表态，维生素公司就是这样；不要只凭它判断一张单。',
      },
    ],
    see: ['key_player', 'supportive', 'derived', 'STK-041'],
  },
  {
    id: 'threads',
    title: { en: 'threads', zh: '有效联系线' },
    line: {
      en: 'people at the customer whom we meet often enough to learn something',
      zh: '联系足够多、能得到信息的客户方人员',
    },
    names: ['thread', 'single-threaded', '联系线'],
    json: [
      'five-dimensions.threads',
      'coverage.threads',
      'coverage.thread_count',
      'coverage.thread_state',
      'coverage.thread_minimum',
      'coverage.thread_target',
      'key-figures.threads',
    ],
    shown: ['people', 'coverage', 'review'],
    meaning: {
      en: 'An account that hangs on one person is lost when that person leaves.',
      zh: '只靠一个人维系的客户，此人一走就断了。',
    },
    formula: [
      {
        en: 'number of people whose contact is one of the levels below; people outside the customer do not count',
        zh: '联系达到下方参数所列级别的人数；客户之外的人不算',
      },
    ],
    example: {
      en: 'Vitamin maker: 3 threads, enough. Bedrock Petroleum: 6.',
      zh: '维生素公司：3 条，足够。基岩石油：6 条。',
    },
    unknown: {
      en: 'Somebody whose contact is not known is no thread.',
      zh: '联系未知的人不算有效联系线。',
    },
    source: 'PUB 10',
    values: ['people.thread_contact', 'threads'],
    see: ['contact', 'COV-004', 'COV-005'],
  },
  {
    id: 'coverage',
    title: { en: 'coverage', zh: '覆盖' },
    line: {
      en: 'who of us is responsible for a person, and at a level that fits; not how much contact there is',
      zh: '我方谁负责此人、级别是否匹配；不是联系有多深',
    },
    names: ['people covered', '已覆盖人数', 'levels compared', '层级比较', 'best level', 'covered by', 'lead', '主责'],
    json: [
      'coverage.people.best_level',
      'coverage.people.needed_level',
      'coverage.people.fits',
      'coverage.uncovered',
      'coverage.single_owner',
      'coverage.assessed',
    ],
    shown: ['coverage', 'review'],
    meaning: {
      en: 'Coverage is a task: somebody of ours looks after the person. The first one named leads. The level of ours has to match that of the person.',
      zh: '覆盖是一项职责：我方由谁负责此人，排第一位的为主责；我方的级别要与此人相称。',
    },
    formula: [
      { en: 'people covered = people whom somebody of ours looks after', zh: '已覆盖 = 我方有人负责的人数' },
      {
        en: 'best level = highest level among those of ours who cover the person',
        zh: '最高 = 我方覆盖人中最高的级别',
      },
      {
        en: 'needed level = seniority of the person, and for a decision maker at least the value below',
        zh: '需要 = 此人的层级，决策者不低于下面的参数',
      },
      { en: 'fits if best level ≥ needed level', zh: '最高 ≥ 需要，即为匹配' },
    ],
    example: {
      en: 'The vice president who approves at the vitamin maker is an executive (3), covered by level 2: too low. Levels compared: 6 of 8 people.',
      zh: '维生素公司作批准的副总是高层（3），由 2 级的同事覆盖：偏低。层级比较：8 人中 6 人。',
    },
    unknown: {
      en: 'Without cover, seniority or level nothing is compared. A colleague whose level is unknown could be the one that fits, so it is not called too low.',
      zh: '没有覆盖人、层级或级别未知时不作比较。级别未知的同事也可能匹配，因此不会判为偏低。',
    },
    source: 'S1-15, S0-17',
    values: ['coverage.decision_maker_level', 'scales.seniority.*.number', 'scales.team_role.*.number'],
    see: ['contact', 'seniority', 'team_role', 'COV-002', 'COV-006'],
  },
  {
    id: 'key_player',
    title: { en: 'key player', zh: '关键人' },
    line: {
      en: 'somebody with high influence or the right to decide or approve; marked ★',
      zh: '影响力高，或有决策、批准权的人；标记为 ★',
    },
    names: ['key players', '★'],
    json: ['five-dimensions.key_players', 'relationship-gaps.people.key_player', 'key-figures.key_players'],
    shown: ['people', 'gaps', 'coverage', 'review'],
    meaning: {
      en: 'The few on whom the decision hangs. Many checks are stricter with them.',
      zh: '决定成败的少数人，许多检查对他们更严格。',
    },
    formula: [
      {
        en: 'influence is one of the levels below, or a role is one of the roles below',
        zh: '影响力或角色属于下方参数所列',
      },
    ],
    example: {
      en: 'Vitamin maker: 4 of 8 people; one of them, the finance manager, has medium influence and approves.',
      zh: '维生素公司：8 人中 4 人；其中财务部经理影响力为中，但有批准权。',
    },
    unknown: {
      en: 'Somebody without a role whose influence is not known is no key player, so fill in both early.',
      zh: '没有角色、影响力也未知的人不算关键人，所以这两项要尽早填写。',
    },
    source: 'PUB 2, HOUSE',
    values: ['people.key_player'],
    notes: [
      {
        en: 'Narrower than the published definition on purpose, so that errors stay rare; a company may add medium influence.',
        zh: '有意比公开定义更窄，使错误不至于太多；公司可以把影响力“中”也算进来。',
      },
    ],
    see: ['influence', 'role', 'decision_structure', 'map_status'],
  },
  {
    id: 'decision_structure',
    title: { en: 'decision structure', zh: '决策结构' },
    line: {
      en: 'the people who have a part in the decision: they decide, approve or recommend',
      zh: '参与决策的人：决策、批准或推荐',
    },
    json: ['control.decision_structure', 'control.decision_structure_supportive'],
    shown: ['control', 'review'],
    meaning: {
      en: 'Those whose yes or no enters the decision on a deal, people outside the customer included. Only to coach or to sponsor is no part of it.',
      zh: '其意见进入商机决策的人，包括客户之外的人。仅仅是教练或执行赞助者，不在其中。',
    },
    formula: [
      {
        en: 'people of the deal with one of the roles below; a deal that names no people takes all',
        zh: '该商机相关人员中，角色属于下方参数所列的人；商机没有列出人员时，取全部人员',
      },
    ],
    example: {
      en: 'Core ERP of the vitamin maker: 7 of 8 people, 2 of them support us. The coach is not in it.',
      zh: '维生素公司的核心系统：8 人中 7 人，其中 2 人支持我方；教练不在其中。',
    },
    unknown: {
      en: 'Somebody without a role is not in it; an unknown attitude does not count as support.',
      zh: '没有角色的人不在其中；态度未知不算支持。',
    },
    source: 'HOUSE',
    values: ['people.decision_structure'],
    see: ['role', 'derived', 'key_player'],
  },
  {
    id: 'supportive',
    title: { en: 'supportive', zh: '支持我方' },
    line: { en: 'somebody whose attitude is supporter or mentor', zh: '态度为支持者或指导者的人' },
    names: ['support', 'supportive people', '支持'],
    json: ['key-figures.supportive_key_players'],
    shown: ['people', 'control', 'review'],
    meaning: {
      en: 'Wants us to win. Whether it lasts under pressure is the difference between supporter and mentor.',
      zh: '希望我方赢。能否顶住压力，是支持者与指导者的区别。',
    },
    formula: [{ en: 'the attitude is one of the levels below', zh: '态度属于下方参数所列级别' }],
    example: {
      en: 'Vitamin maker: 3 of 8 people, one mentor and two supporters.',
      zh: '维生素公司：8 人中 3 人，一位指导者、两位支持者。',
    },
    unknown: { en: 'An unknown attitude is not supportive.', zh: '态度未知不算支持。' },
    source: 'S4-10',
    values: ['people.supportive'],
    see: ['attitude', 'hostile', 'support_index'],
  },
  {
    id: 'hostile',
    title: { en: 'hostile', zh: '不支持我方' },
    line: { en: 'somebody whose attitude is non-supporter or opponent', zh: '态度为非支持者或反对者的人' },
    names: ['against us', '反对我方'],
    json: [],
    shown: ['check', 'review'],
    meaning: {
      en: 'Leans to a competitor or wants us to lose. Ask why, and who is behind it.',
      zh: '倾向竞争对手，或希望我方失败。要问为什么，背后是谁。',
    },
    formula: [{ en: 'the attitude is non_supporter or opponent', zh: '态度为 non_supporter 或 opponent' }],
    example: {
      en: 'Vitamin maker: 1 of 8 people, the head of IT.',
      zh: '维生素公司：8 人中 1 人，信息部负责人。',
    },
    unknown: { en: 'An unknown attitude is not hostile.', zh: '态度未知不算反对。' },
    source: 'S4-10',
    see: ['attitude', 'supportive', 'preference', 'STK-031'],
  },
]
