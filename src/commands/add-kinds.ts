import type { Path } from '../report/diagnostic.js'
import type { Text } from '../report/text.js'

/** A field of a new record: the flag that fills it, and the question for a person who is asked. */
export type AddField = {
  readonly flag: string
  /** The field in the record, with dots: `relationship.current`. */
  readonly key: string
  readonly help: Text
  /** Asked for where no flag was given; absent = only by flag. */
  readonly question?: Text
  /** What the answer is, where it is more than words. */
  readonly asks?: 'member' | 'day'
  readonly needed?: true
  readonly initial?: string
}

/** A kind of record that `plan add` makes. */
export type AddKind = {
  readonly kind: string
  readonly summary: Text
  /** The list it goes to. */
  readonly list: Path
  /** What is typed behind the kind, and the field it fills. */
  readonly word: { readonly name: string; readonly key: string; readonly help: Text; readonly question: Text }
  /** Begins a proposed id; absent = the record has no id. */
  readonly prefix?: string
  /** A list inside other records, for what belongs to one: `--under GOAL`. */
  readonly under?: { readonly kind: 'goal' | 'sub_goal'; readonly list: string; readonly help: Text }
  readonly fields: readonly AddField[]
  readonly examples: readonly string[]
}

/** The flags of a new record by the name commander gives them, `reportsTo` for `--reports-to`. */
export type AddFlags = { readonly id?: string; readonly under?: string; readonly field?: readonly string[] } & Readonly<
  Record<string, unknown>
>

const influence: AddField = {
  flag: '--influence <level>',
  key: 'influence',
  help: { en: 'high, medium or low', zh: '影响力：高、中、低' },
  question: { en: 'How much does this word weigh?', zh: '影响力有多大？' },
}

const current: AddField = {
  flag: '--current <level>',
  key: 'relationship.current',
  help: { en: 'relationship now', zh: '现在的关系' },
  question: { en: 'How does the relationship stand now?', zh: '现在的关系到哪一级？' },
}

const desired: AddField = {
  flag: '--desired <level>',
  key: 'relationship.desired',
  help: { en: 'relationship wanted', zh: '期望的关系' },
  question: { en: 'Where do we want to get?', zh: '期望到哪一级？' },
}

const due: AddField = {
  flag: '--due <day>',
  key: 'due',
  help: { en: 'until when', zh: '期限' },
  question: { en: 'Until when?', zh: '什么时候之前？' },
  asks: 'day',
}

const owner: AddField = {
  flag: '--owner <member>',
  key: 'owner',
  help: { en: 'who of us', zh: '我方负责人' },
  question: { en: 'Who of us?', zh: '我方由谁负责？' },
  asks: 'member',
}

const name = (en: string, zh: string): AddKind['word'] => ({
  name: '[name]',
  key: 'name',
  help: { en: 'the name', zh: '名称' },
  question: { en, zh },
})

const text = (flag: string, key: string, en: string, zh: string): AddField => ({ flag, key, help: { en, zh } })

const person: AddKind = {
  kind: 'person',
  summary: { en: 'somebody at the customer who matters', zh: '客户方的关键人' },
  list: ['relationships', 'people'],
  word: name('Name of the person?', '姓名或称呼？'),
  prefix: '',
  fields: [
    { ...text('--title <text>', 'title', 'job title', '职务'), question: { en: 'Job title?', zh: '职务？' } },
    text('--department <text>', 'department', 'department', '部门'),
    text('--function <function>', 'function', 'field of work', '职能'),
    text(
      '--position-class <rows>',
      'position_class',
      'row of the summary grid, with commas',
      '五维汇总表中的行，用逗号分开',
    ),
    text('--seniority <level>', 'seniority', 'operational, middle or executive', '层级：基层、中层、高层'),
    text('--reports-to <person>', 'reports_to', 'formal superior', '正式上级'),
    text('--influences <people>', 'influences', 'whose opinion this person sways, with commas', '能影响谁，用逗号分开'),
    {
      ...text('--roles <roles>', 'roles', 'parts in decisions, with commas', '决策角色，用逗号分开'),
      question: { en: 'Which part in the decision?', zh: '在决策中是什么角色？' },
    },
    text('--forces <forces>', 'forces', 'forces of the purchase, with commas', '采购力量，用逗号分开'),
    influence,
    text('--need <level>', 'need', 'the need that drives this person', '主导需求'),
    text('--change <level>', 'change', 'attitude to change', '对变革的态度'),
    text('--focus <level>', 'focus', 'business, technical, financial …', '关注点：业务、技术、财务……'),
    {
      ...text('--contact <level>', 'contact', 'closeness of contact', '联系紧密度'),
      question: { en: 'How close is our contact?', zh: '联系有多紧密？' },
    },
    {
      ...text('--attitude <level>', 'attitude', 'attitude towards us', '对我方的态度'),
      question: { en: 'What is the attitude towards us?', zh: '对我方是什么态度？' },
    },
    current,
    desired,
    {
      ...text(
        '--coverage <members>',
        'coverage',
        'who of us looks after this person, the lead first',
        '我方由谁负责，第一个为主责',
      ),
      question: { en: 'Who of us looks after this person?', zh: '我方由谁负责？' },
      asks: 'member',
    },
    text('--evidence <text>', 'evidence', 'what the ratings rest on', '评定的依据'),
  ],
  examples: ['plan add person 王总', 'plan add person "He Yuan" --roles decision_maker --attitude neutral'],
}

const opportunity: AddKind = {
  kind: 'opportunity',
  summary: { en: 'a deal', zh: '商机' },
  list: ['opportunities'],
  word: name('Name of the deal?', '商机名称？'),
  prefix: '',
  fields: [
    text('--kind <kind>', 'kind', 'current, planned or potential', '当前、计划或潜在'),
    {
      ...text('--amount <amount>', 'amount', 'amount, as in 680万', '金额，例如 680万'),
      question: { en: 'How much is it worth?', zh: '金额多少？' },
    },
    {
      ...text('--stage <stage>', 'stage', 'A to F', '阶段 A 到 F'),
      question: { en: 'At which stage is it?', zh: '现在在哪个阶段？' },
      initial: 'A',
    },
    {
      ...text('--close <day>', 'expected_close_on', 'expected day of the contract', '预计签约日期'),
      question: { en: 'When do we expect the contract?', zh: '预计什么时候签约？' },
      asks: 'day',
    },
    text('--buyer-step <step>', 'buyer_step', 'how far the purchase of the customer is', '客户采购到哪一步'),
    text('--tactic <tactic>', 'tactic', 'the tactic of the customer it serves', '服务于客户的哪条战术'),
    text('--solution <text>', 'solution', 'our solution', '我方方案'),
    {
      ...text('--team <members>', 'team', 'who of us works on it, with commas', '我方团队，用逗号分开'),
      question: { en: 'Who of us leads it?', zh: '我方由谁负责？' },
      asks: 'member',
    },
    text('--competitors <rivals>', 'competitors', 'competitors in it, with commas', '竞争对手，用逗号分开'),
  ],
  examples: [
    'plan add opportunity 设备预测性维护',
    'plan add opportunity "Scheduling" --amount 500000 --stage A --close 2026-11-30',
  ],
}

const goal: AddKind = {
  kind: 'goal',
  summary: { en: 'a goal of ours; --under makes it a sub-goal', zh: '我方目标；用 --under 作为子目标' },
  list: ['goals'],
  word: {
    name: '[statement]',
    key: 'statement',
    help: { en: 'what we want to reach', zh: '要达到什么' },
    question: { en: 'What do we want to reach?', zh: '要达到什么目标？' },
  },
  prefix: 'goal_',
  under: { kind: 'goal', list: 'sub_goals', help: { en: 'the goal it is a part of', zh: '属于哪个目标' } },
  fields: [
    {
      ...text('--category <category>', 'category', 'kind of goal', '目标类别'),
      question: { en: 'Which kind of goal?', zh: '哪一类目标？' },
    },
    {
      ...text('--metric <text>', 'metric', 'how it is measured', '衡量指标'),
      question: { en: 'How is it measured?', zh: '用什么衡量？' },
    },
    text('--unit <text>', 'unit', 'unit of the figures', '单位'),
    text('--baseline <value>', 'baseline', 'where we started', '起点'),
    {
      ...text('--target <value>', 'target', 'the figure to reach', '目标值'),
      question: { en: 'Which figure is to be reached?', zh: '目标值多少？' },
    },
    due,
  ],
  examples: [
    'plan add goal 一年内成为客户的供应商',
    'plan add goal "Meet the manager" --under our_first_deal --due 2026-08-31',
  ],
}

const action: AddKind = {
  kind: 'action',
  summary: { en: 'something to do; --under puts it below a sub-goal', zh: '要做的事；用 --under 放到子目标下' },
  list: ['actions'],
  word: {
    name: '[what]',
    key: 'what',
    help: { en: 'what is to be done', zh: '做什么' },
    question: { en: 'What is to be done?', zh: '要做什么？' },
  },
  prefix: 'act_',
  under: { kind: 'sub_goal', list: 'actions', help: { en: 'the sub-goal it serves', zh: '服务于哪个子目标' } },
  fields: [
    owner,
    text('--support <members>', 'support', 'who helps, with commas', '谁协助，用逗号分开'),
    due,
    {
      ...text(
        '--for <ids>',
        'relates_to',
        'for whom or what: people, deals, goals, with commas',
        '为谁、为什么：人员、商机、目标，用逗号分开',
      ),
      question: { en: 'For whom or which deal? (Enter = none)', zh: '为谁、为哪个商机？（回车 = 没有）' },
    },
  ],
  examples: [
    'plan add action 拜访何远 --for gm --due +7',
    'plan add action "Send the offer" --owner lead --for scheduling',
  ],
}

const competitor: AddKind = {
  kind: 'competitor',
  summary: { en: 'a competitor of ours', zh: '我方的竞争对手' },
  list: ['competitors'],
  word: name('Name of the competitor?', '竞争对手名称？'),
  prefix: '',
  fields: [
    text('--incumbent <yes>', 'incumbent', 'yes if it supplies the customer today', '目前是否为客户的供应商'),
    {
      ...text('--who <text>', 'who', 'whom it works with there', '它在客户那里找谁'),
      question: { en: 'Whom does it work with at the customer?', zh: '它在客户那里找谁？' },
    },
    {
      ...text('--what <text>', 'what', 'what it offers', '它提供什么'),
      question: { en: 'What does it offer?', zh: '它提供什么？' },
    },
    text('--how <text>', 'how', 'how it sells', '它怎么做'),
    {
      ...text('--strengths <text>', 'strengths', 'where it is strong', '强在哪里'),
      question: { en: 'Where is it strong?', zh: '它强在哪里？' },
    },
    {
      ...text('--weaknesses <text>', 'weaknesses', 'where it is weak', '弱在哪里'),
      question: { en: 'Where is it weak?', zh: '它弱在哪里？' },
    },
    text('--our-counter <text>', 'our_counter', 'what we do about it', '我方对策'),
  ],
  examples: ['plan add competitor 远航软件 --incumbent yes'],
}

const organisation: AddKind = {
  kind: 'organisation',
  summary: {
    en: 'an organisation that matters: partner, consultant, authority',
    zh: '有影响的组织：伙伴、咨询、主管部门',
  },
  list: ['relationships', 'organisations'],
  word: name('Name of the organisation?', '组织名称？'),
  prefix: '',
  fields: [
    {
      ...text('--type <type>', 'type', 'kind of organisation', '组织类型'),
      question: { en: 'What kind of organisation is it?', zh: '是哪类组织？' },
    },
    text('--relation <text>', 'relation', 'what it does for the customer', '与客户是什么关系'),
    influence,
    current,
    desired,
    text('--stance <stance>', 'stance', 'ally, neutral or rival', '盟友、中立或对手'),
    owner,
  ],
  examples: ['plan add organisation 中原工程设计院 --influence high'],
}

const voice: AddKind = {
  kind: 'voice',
  summary: { en: 'what somebody at the customer says of us', zh: '客户心声：客户怎么说我们' },
  list: ['relationships', 'voices'],
  word: {
    name: '[person]',
    key: 'person',
    help: { en: 'who said it', zh: '谁说的' },
    question: { en: 'Who said it?', zh: '谁说的？' },
  },
  fields: [
    {
      ...text('--date <day>', 'said_on', 'when it was said; today unless said otherwise', '什么时候说的；默认今天'),
      initial: 'today',
    },
    {
      ...text('--quote <text>', 'quote', 'the words', '原话'),
      question: { en: 'What was said, in the words of the person?', zh: '原话怎么说？' },
    },
    text('--view-of-us <text>', 'view_of_us', 'view of our people', '怎么看我们的人'),
    text('--view-of-company <text>', 'view_of_our_company', 'view of our company', '怎么看我们公司'),
    {
      ...text('--sentiment <sentiment>', 'sentiment', 'positive, mixed or negative', '正面、参半或负面'),
      question: { en: 'How was it meant?', zh: '是正面还是负面？' },
    },
  ],
  examples: ['plan add voice 周晴 --quote "排程比表格快多了" --sentiment positive'],
}

const member: AddKind = {
  kind: 'member',
  summary: { en: 'somebody of our team', zh: '我方团队成员' },
  list: ['team'],
  word: name('Name of the member?', '成员姓名？'),
  prefix: '',
  fields: [
    {
      ...text('--role <role>', 'role', 'role in the team', '团队角色'),
      question: { en: 'Which role?', zh: '什么角色？' },
    },
    {
      ...text(
        '--level <1-4>',
        'level',
        '1 to 4: with which level of the customer this person can talk',
        '1 到 4：能和客户哪一层对话',
      ),
      question: { en: 'Level, 1 to 4? (4 talks with the top)', zh: '级别 1 到 4？（4 可以对最高层）' },
    },
    text('--sponsor <yes>', 'is_executive_sponsor', 'yes for the executive sponsor', '是否为高层赞助人'),
  ],
  examples: ['plan add member 孙岚 --role director --level 3'],
}

/** What `plan add` can add, in the order of its help. */
export const addKinds: readonly AddKind[] = [person, opportunity, goal, action, competitor, organisation, voice, member]
