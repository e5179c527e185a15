import type { Term } from './term.js'

export const peopleTerms: readonly Term[] = [
  {
    id: 'reviewer',
    title: { en: 'reviewer, our own coach', zh: '评审人（我方的辅导教练）' },
    line: {
      en: 'our own sales coach or manager, who reads plans and runs plan review',
      zh: '我方的销售辅导教练或主管，阅读计划并主持 plan review',
    },
    names: ['sales coach', '辅导教练', '主管', 'reviewers'],
    text: [
      {
        en: 'Somebody of our company who asks the questions: the sales manager, a trainer, a colleague. The reviewer approves the plan and agrees on the wanted relationship levels.',
        zh: '我方公司中负责提问的人：销售主管、培训师或同事。评审人批准计划，并确认期望的关系级别。',
      },
      {
        en: 'In a plan the reviewers of a session stand in reviews, and those the plan was discussed with in reviewed_with. The reviewer is never the coach of the influence map, who works for the customer.',
        zh: '计划中，评审会的评审人写在 reviews，讨论过计划的人写在 reviewed_with。评审人绝不是影响力地图上的教练，后者是客户方的人。',
      },
    ],
    source: 'S0-23, S0-25',
    see: ['role.coach', 'coach_rating', 'review_kind'],
  },
  {
    id: 'coach_rating',
    title: { en: 'coach rating, the C in front of 139', zh: '教练评分，即 139 前面的 C' },
    line: {
      en: 'the thirteen answers of C139 as given by a coach; they correct our own',
      zh: '教练对 C139 十三项的评分，用来校正自评',
    },
    names: ['control.coach', 'coach_person', '教练评分', 'calibrated', 'uncalibrated', '未校准'],
    text: [
      {
        en: 'Sellers rate their own deals too high. So somebody who can know rates the same thirteen items, and where there is such a rating, it counts instead of ours.',
        zh: '销售对自己的单往往评得过高。所以由了解内情的人给同样的十三项评分；有了这个评分，就以它为准。',
      },
      {
        en: 'The one who rates is named in c139.coach.by and is as a rule a person at the customer with the role coach. Only for the type resource_operation it may be a senior colleague of ours.',
        zh: '评分人写在 c139.coach.by，一般是客户方角色为教练的人；只有类型为 resource_operation 时，才可以是我方资深同事。',
      },
    ],
    source: 'S4-16, PUB 1',
    see: ['control', 'deviation', 'c139_coach_type', 'role.coach', 'CTL-002'],
  },
  {
    id: 'five_dimensions',
    title: { en: 'five dimensions', zh: '五维模型' },
    line: {
      en: 'what we want to know of each person: need, change, focus, contact, attitude',
      zh: '对每个人要了解的五项：需求、变革态度、关注点、联系、态度',
    },
    names: ['five-dimension model', '五维'],
    text: [
      {
        en: 'Each person is described in five dimensions. The summary shows what is missing, and which values do not go together: then either the value is wrong, or somebody stands behind the person.',
        zh: '用五个维度描述每个人。汇总表显示缺什么，以及哪些值互相矛盾：矛盾时，要么填错了，要么背后另有其人。',
      },
      {
        en: 'The values belong to the person. Where somebody acts otherwise in one deal, the deal says so in overrides (roles, forces, contact, attitude).',
        zh: '这些值属于人本身。某人在某个商机中表现不同，就写在该商机的 overrides 中（roles、forces、contact、attitude）。',
      },
    ],
    source: 'S4-05, S4-12, S4-14',
    see: ['need', 'change', 'focus', 'contact', 'attitude', 'STK'],
  },
  {
    id: 'influence_map',
    title: { en: 'influence map', zh: '影响力地图' },
    line: {
      en: 'the people around a decision: real influence, roles, who follows whom',
      zh: '决策周围的人：真实影响力、角色、谁听谁的',
    },
    text: [
      {
        en: 'Shows where power really lies, which is not the organisation chart: influence, roles and forces, reports_to beside follows, influences, and people outside the customer who matter.',
        zh: '显示真正的权力在哪里，它不等于组织架构图：影响力、角色和力量，reports_to 与 follows，influences，以及客户之外的重要人物。',
      },
    ],
    source: 'S0-17',
    see: ['influence', 'role', 'force', 'map_status', 'influence_conflict', 'empty_seat', 'ROL-007'],
  },
  {
    id: 'value_position',
    title: { en: 'value position', zh: '销售价值定位' },
    line: {
      en: 'which value to put forward, by the attitude of the person to change',
      zh: '按此人对变革的态度，应突出哪种价值',
    },
    names: ['value to put forward', '价值定位'],
    text: [
      {
        en: 'The same offer is told differently: an innovator wants to hear what is superior, a pragmatist who else solved the problem with it, a conservative that the money comes back.',
        zh: '同一个方案要换着讲：对革新者讲优越性，对实用者讲谁已用它解决了问题，对保守者讲投资能收回。',
      },
    ],
    source: 'S4-07',
    values: ['scales.change.*.value_position'],
    see: ['change', 'five_dimensions'],
  },
  {
    id: 'preference',
    title: { en: 'preference', zh: '偏好' },
    line: {
      en: 'which vendor the person would choose: attitude to us, and prefers for a competitor',
      zh: '此人更想选哪家：对我方的态度，以及 prefers 中的竞争对手',
    },
    names: ['prefers', 'leaning', '倾向'],
    text: [
      {
        en: 'Preference is about vendors. Towards us it is the attitude; the competitor that somebody would rather choose stands in prefers, the reason in attitude_reason.',
        zh: '偏好是对厂商而言：对我方的偏好就是态度；更想选的竞争对手写在 prefers，原因写在 attitude_reason。',
      },
      {
        en: 'It is not the decision focus, which says what somebody looks at whoever the vendor is.',
        zh: '它不是决策关注点：关注点说明此人看重什么，与厂商无关。',
      },
    ],
    source: 'S0-17, S4-10',
    see: ['attitude', 'focus', 'STK-030', 'STK-031'],
  },
  {
    id: 'guide',
    title: { en: 'guide, informant', zh: '引线人、线人' },
    line: {
      en: 'a well-informed person at a lower level, found before the decision maker is approached',
      zh: '层级较低但了解内情的人，在接触决策者之前先找到',
    },
    names: ['informant', '线人', '引线人', 'exec_sponsored_entry'],
    text: [
      {
        en: 'First somebody who knows how things run, then the one who decides. On the map the guide has the role coach.',
        zh: '先找了解内情的人，再找决策者。在地图上，引线人的角色是教练。',
      },
      {
        en: 'Where our executives open the door at the top on purpose, the plan says so with exec_sponsored_entry: true, and nobody asks for a guide.',
        zh: '如果有意由我方高层从上切入，在计划中写 exec_sponsored_entry: true，就不再要求引线人。',
      },
    ],
    source: 'S1-13, S1-17',
    see: ['role.coach', 'COV-010'],
  },
  {
    id: 'evidence',
    title: { en: 'evidence', zh: '依据' },
    line: {
      en: 'what a rating rests on: something seen or heard, with how sure we are',
      zh: '评级的依据：看到或听到的事，以及有多大把握',
    },
    names: ['checked_on', 'ratings'],
    text: [
      {
        en: 'A person carries evidence, confidence and checked_on for all ratings; under ratings a single one may differ. A rating without contact and without evidence is a guess.',
        zh: '每个人的所有评级共用 evidence、confidence 和 checked_on，个别不同的写在 ratings。没有联系又没有依据的评级只是猜测。',
      },
    ],
    source: 'S4-12, HOUSE',
    see: ['confidence', 'STK-032'],
  },
]
