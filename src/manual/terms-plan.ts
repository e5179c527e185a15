import type { Term } from './term.js'

export const planTerms: readonly Term[] = [
  {
    id: 'draft',
    title: { en: 'draft', zh: '草稿' },
    line: { en: 'a plan that is still being written: missing parts only warn', zh: '还在编写的计划：缺项只作警告' },
    names: ['status draft'],
    text: [
      {
        en: 'A plan without a status is a draft. Errors of the completeness group are warnings then; everything else is judged as always. From in_review on nothing is softened.',
        zh: '没有写状态的计划就是草稿。完整性组的错误此时只是警告，其他照常判断。从 in_review 起不再放宽。',
      },
    ],
    source: 'S0-23, HOUSE',
    see: ['plan_status', 'completeness_group', 'severity'],
  },
  {
    id: 'completeness_group',
    title: { en: 'completeness group', zh: '完整性组' },
    line: { en: 'the rules that say that something required is missing', zh: '指出缺少必填内容的规则' },
    text: [
      {
        en: 'Each required check of completeness is reported by one rule of this group. Their errors are warnings while the plan is a draft.',
        zh: '每项必填检查由该组的一条规则报告。计划为草稿时，它们的错误只作警告。',
      },
    ],
    source: 'S0-21',
    see: ['completeness', 'draft', 'PLN-001'],
  },
  {
    id: 'waiver',
    title: { en: 'waiver', zh: '豁免' },
    line: {
      en: 'a finding that the team accepts until a day, with reason and owner',
      zh: '团队接受到某日为止的发现，写明理由和负责人',
    },
    names: ['accepted finding'],
    text: [
      {
        en: 'Stands in the plan under waivers with rule, subject, reason, owner and until. Through that day the finding is not shown. After it the waiver itself is an error, so that nothing is accepted for ever.',
        zh: '写在计划的 waivers 中：rule、subject、reason、owner、until。到该日为止不再显示这条发现；之后豁免本身就是错误，没有什么能永远豁免。',
      },
    ],
    source: 'HOUSE',
    see: ['severity', 'WVR'],
  },
  {
    id: 'severity',
    title: { en: 'severity', zh: '严重程度' },
    line: { en: 'error, warning or info: how much a finding counts', zh: '错误、警告、提示：一条发现有多要紧' },
    names: ['error', 'warning', 'info', '错误', '警告', '提示', 'finding', '发现', 'severities'],
    text: [
      {
        en: 'error: the plan is incomplete or contradicts itself, and plan check ends with status 1.',
        zh: '错误 error：计划不完整或自相矛盾，plan check 以状态 1 结束。',
      },
      {
        en: 'warning: a risk that the team must see; it fails a check only with --strict.',
        zh: '警告 warning：团队必须看到的风险，只有 --strict 时才使检查失败。',
      },
      { en: 'info: a hint for the coach.', zh: '提示 info：供教练参考。' },
      {
        en: 'A company may set the severity of each rule, or off, under playbook.severities in plan.config.yaml.',
        zh: '公司可以在 plan.config.yaml 的 playbook.severities 中设定每条规则的严重程度，或 off 关闭。',
      },
    ],
    source: 'HOUSE',
    values: ['severities'],
    see: ['draft', 'waiver', 'order'],
  },
  {
    id: 'unknown',
    title: { en: 'unknown', zh: '未知' },
    line: { en: 'not filled in; shown as ? and never counted as zero', zh: '没有填写；显示为 ?，从不当作零' },
    names: ['?', 'assessed', '已评估', 'left out', '未计入', 'null'],
    text: [
      {
        en: 'What is not known is left empty. It enters no sum and no average, and "assessed n of m" says how much is known. In JSON it is null.',
        zh: '不知道的就留空。它不进入任何合计或平均，旁边的“已评估 n/m”说明已知多少。JSON 中为 null。',
      },
      {
        en: 'That something is not there is knowledge: contact none, none_found, no_fit. Write it down.',
        zh: '知道“没有”也是信息：contact 写 none，还有 none_found、no_fit，要写下来。',
      },
    ],
    source: 'S4-12',
    see: ['completeness', 'known_dimensions'],
  },
  {
    id: 'as_of',
    title: { en: 'day of the report', zh: '报告日期' },
    line: {
      en: 'the day as of which everything is counted: today, or --as-of',
      zh: '所有计算的基准日：今天，或 --as-of',
    },
    names: ['as-of', '--as-of', '截至'],
    text: [
      {
        en: 'Days in a stage, overdue actions, old voices and waivers depend on it. The same day gives the same report, whenever it is printed.',
        zh: '阶段天数、逾期行动、过旧的心声和豁免都取决于它。同一基准日，无论何时打印，报告都相同。',
      },
    ],
    source: 'HOUSE',
    see: ['days_in_stage', 'overdue_actions', 'waiver'],
  },
  {
    id: 'playbook',
    title: { en: 'playbook', zh: '方法参数' },
    line: { en: 'every value of the method that a company may change', zh: '公司可以更改的全部方法参数' },
    names: ['plan.config.yaml', 'configuration', '配置'],
    text: [
      {
        en: 'Stages, rates, limits, weights, labels and severities are data. plan playbook shows those in force and where each comes from; plan.config.yaml changes them.',
        zh: '阶段、比率、界限、权重、名称和严重程度都是数据。plan playbook 显示当前生效的值和来源，plan.config.yaml 可以更改。',
      },
    ],
    source: 'HOUSE',
    see: ['ladder', 'severity', 'source'],
  },
  {
    id: 'source',
    title: { en: 'source marks', zh: '出处标记' },
    line: {
      en: 'where the method says something: S0 to S4, PUB, GK, HOUSE',
      zh: '方法中的出处：S0 至 S4、PUB、GK、HOUSE',
    },
    names: ['HOUSE', 'GK', 'PUB', 'S0', 'S1', 'S2', 'S3', 'S4', '出处', '来源'],
    text: [
      {
        en: 'S0 planning for key accounts (course). S1 landing key-account management. S2 marketing and service for key customers. S3 segmentation and opportunities. S4 selling to key accounts, with the five dimensions and C139. The number behind is the item.',
        zh: 'S0：大客户销售计划制定与执行（课程）。S1：大客户管理方法落地。S2：重点客户营销与服务管理。S3：客户细分与商机管理。S4：大客户销售方法论，含五维模型和 C139。后面的数字是条目。',
      },
      {
        en: 'PUB: a public source. GK: general knowledge of the field. HOUSE: a convention of this program, where the method says nothing.',
        zh: 'PUB：公开来源。GK：行业常识。HOUSE：方法没有规定时，本程序的约定。',
      },
    ],
    source: 'HOUSE',
    see: ['playbook'],
  },
  {
    id: 'tier',
    title: { en: 'tier', zh: '客户等级' },
    line: {
      en: 'how important an account is to us: the letter of its VPC code',
      zh: '客户对我方的重要程度：即 VPC 的字母',
    },
    text: [
      {
        en: 'V for the few that matter most, C for valued ones, P for potential ones.',
        zh: 'V 是最重要的少数，C 是价值客户，P 是潜在客户。',
      },
    ],
    source: 'S3-02, HOUSE',
    see: ['vpc', 'vpc_code'],
  },
  {
    id: 'assertion',
    title: { en: 'assertion', zh: '断言' },
    line: {
      en: 'a statement in a plan about its own figures that shall hold',
      zh: '计划中关于自身数字、应当成立的陈述',
    },
    names: ['assert'],
    text: [
      {
        en: 'Stands under assert, such as pipeline.open_weighted >= 5000000 and relationship-gaps.gap_index_pct < 60; assert in plan.config.yaml holds for every plan.',
        zh: '写在 assert 中，例如 pipeline.open_weighted >= 5000000 and relationship-gaps.gap_index_pct < 60；plan.config.yaml 中的 assert 对每份计划都生效。',
      },
      {
        en: 'Names are section.key of the output of --format json, or the id of a goal and one of baseline, actual, target, attainment_pct, progress_pct, done and of. There are numbers, + - * /, brackets, == != < <= > >=, and, or; and binds before or. Nothing is run as a program.',
        zh: '名称是 --format json 输出中的“部分.键”，或目标 id 加 baseline、actual、target、attainment_pct、progress_pct、done、of 之一。可以用数字、+ - * /、括号、== != < <= > >=、and、or，其中 and 先于 or。断言不会作为程序运行。',
      },
      {
        en: 'What does not hold is an error (AST-001). What an unknown figure or a division by 0 leaves open is a warning (AST-002), never a pass; but a part that decides alone decides.',
        zh: '不成立是错误（AST-001）。因数字未知或除数为 0 而无法判断是警告（AST-002），绝不算通过；但只凭一部分就能决定的，照样决定。',
      },
    ],
    source: 'HOUSE',
    see: ['open_weighted', 'unknown', 'policy'],
  },
  {
    id: 'policy',
    title: { en: 'policy', zh: '规定' },
    line: {
      en: 'what a company asks only of some customers, plans or deals',
      zh: '公司只对部分客户、计划或商机提出的要求',
    },
    names: ['policies', 'required element', '必填内容'],
    text: [
      {
        en: 'Stands under policies in plan.config.yaml. It is for customers of a life cycle or a tier, for plans of a status, for open deals from an amount on; all that is given must hold, and what a plan does not say does not hold.',
        zh: '写在 plan.config.yaml 的 policies 中。适用对象可以按客户的生命周期或等级、计划的状态、进行中商机的金额来限定；所写条件须全部成立，计划没有写明的视为不成立。',
      },
      {
        en: 'It requires elements of a plan or of each deal (POL-001), or sets limits, stages and severities that hold instead; of two policies that say something of one value the later wins. With an amount they hold for findings about those deals alone.',
        zh: '它要求填写计划或每个商机的某些内容（POL-001），或者改用别的界限、阶段和严重程度；对同一个值有两条规定时，以后面的为准。写了金额，就只对有关这些商机的发现生效。',
      },
      {
        en: 'plan playbook --explain policies tells what each says; --explain with any other key tells which policy changes it.',
        zh: 'plan playbook --explain policies 列出每条规定的内容；--explain 加其他键则说明哪条规定改变了它。',
      },
    ],
    source: 'HOUSE',
    see: ['playbook', 'tier', 'severity'],
  },
  {
    id: 'rating_age',
    title: { en: 'age of a rating', zh: '评定时效' },
    line: {
      en: 'how long ago somebody last looked at a rating of a person',
      zh: '对某人的评定上次核实是多久以前',
    },
    names: ['freshness', 'stale', 'checked_on', '过时'],
    text: [
      {
        en: 'The day under ratings, such as ratings.attitude.checked_on, else the checked_on of the person; evidence with a later day counts as having looked. Without a day the age is not known, and nothing is said.',
        zh: '先看 ratings 下的日期，例如 ratings.attitude.checked_on，没有则看此人的 checked_on；日期更新的依据也算核实过。没有日期就不知道时效，也不作提示。',
      },
      {
        en: 'After limits.rating_days it is a warning for key players and a hint for others (POL-002). A rating of a key player with confidence low is a hint, however new (POL-003).',
        zh: '超过 limits.rating_days 时，关键人为警告，其他人为提示（POL-002）。关键人的评定若 confidence 为 low，再新也会提示（POL-003）。',
      },
    ],
    source: 'S1-03, HOUSE',
    values: ['limits.rating_days'],
    see: ['key_player', 'unknown'],
  },
]
