import { segmentInputText } from './segment-words.js'
import type { Text } from './text.js'
import { both, labelIn, listed, same } from './words.js'

/** The required checks of domain 2.1, each as something missing. */
export const checkWords = {
  '1.1': { en: 'nobody of ours answers for the plan', zh: '没有写由谁负责这份计划' },
  '1.2': { en: 'too few people on our team', zh: '我方团队人数太少' },
  '1.3': { en: 'somebody of ours without role or level', zh: '我方有人没写角色或级别' },
  '2.1': { en: 'life cycle of the customer not given', zh: '没有写客户生命周期' },
  '2.2': {
    en: 'the customer, its customers and its competitors not all described',
    zh: '客户、客户的客户、客户的竞争对手没有写全',
  },
  '2.3': { en: 'research focus not looked into', zh: '有研究重点没有查' },
  '2.4': { en: 'no segment code', zh: '没有客户细分编码' },
  '3.1': { en: 'no goal of the customer', zh: '没有客户的目标' },
  '3.2': { en: 'goal of the customer without a strategy', zh: '客户的目标下没有战略' },
  '3.3': { en: 'strategy of the customer without a tactic', zh: '客户的战略下没有战术' },
  '3.4': { en: 'tactic of the customer that we do not answer', zh: '客户的战术没有对应我方方案' },
  '3.5': { en: 'step of the execution map without a status', zh: '执行地图有执行地图的步骤没写状态' },
  '3.6': { en: 'no opportunity', zh: '没有商机' },
  '4.1': { en: 'too few people of the customer', zh: '客户关键人太少' },
  '4.2': { en: 'nobody known who decides', zh: '还不知道由谁拍板' },
  '4.3': { en: 'key player of whom too little is known', zh: '有关键人的信息不全' },
  '4.4': { en: 'no influencer from outside', zh: '没有外部影响者' },
  '4.5': { en: 'no strategic relationship', zh: '没有战略关系' },
  '4.6': { en: 'no voice of the customer', zh: '没有客户心声' },
  '5.1': { en: 'our goals not settled', zh: '我方目标没有定好' },
  '5.2': { en: 'goal of ours without a sub-goal', zh: '我方目标下没有子目标' },
  '5.3': { en: 'sub-goal without an action', zh: '子目标下没有行动' },
  '5.4': { en: 'action without owner or due date', zh: '行动没有负责人或截止日期' },
} as const satisfies Readonly<Record<string, Text>>

/** What is recommended and not required, each as something to add. */
export const recommendedWords = {
  executive_sponsor: { en: 'an executive sponsor of ours', zh: '我方高层赞助人' },
  joint_value: { en: 'a joint value proposition', zh: '共同价值主张' },
  reviewed_with: { en: 'with whom the plan was reviewed', zh: '与谁审阅过' },
  competitor_profile: { en: 'the profile of a competitor', zh: '竞争对手的情况' },
} as const satisfies Readonly<Record<string, Text>>

type Id = keyof typeof checkWords

type Details = {
  /** What to write down, as one sentence. */
  readonly write: Text
  /** The words before the names of the things that fall short. */
  readonly named?: Text
  /** What the names are: of people, of things in quotes, or the levels of a scale. */
  readonly names?: 'people' | 'quoted' | 'research' | 'execution_step' | 'segment'
}

const details: Readonly<Record<Id, Details>> = {
  '1.1': {
    write: {
      en: 'Write in "owner" who of the team answers for the plan.',
      zh: '在“owner”写明由团队中的谁负责这份计划。',
    },
  },
  '1.2': {
    write: {
      en: 'Write in "team" who else of us works for this customer.',
      zh: '在“team”写明我方还有谁参与这个客户。',
    },
  },
  '1.3': {
    named: { en: 'role or level not known', zh: '没有写角色或级别' },
    write: { en: 'Write "role" and "level" for everybody in "team".', zh: '为“team”里的每个人写明“role”和“level”。' },
    names: 'people',
  },
  '2.1': {
    write: {
      en: 'Write "lifecycle" in "account": prospect, customer, loyal_customer or former_customer.',
      zh: '在“account”写“lifecycle”：prospect、customer、loyal_customer 或 former_customer。',
    },
  },
  '2.2': {
    named: { en: 'nothing written about', zh: '还没有写' },
    write: {
      en: 'Write a few sentences on each in "background": "company", "their_customers", "their_competitors".',
      zh: '在“background”各写几句：“company”“their_customers”“their_competitors”。',
    },
    names: 'research',
  },
  '2.3': {
    named: { en: 'not looked into', zh: '还没有查' },
    write: {
      en: 'Write under "focuses" in "background" what you found, or "none_found: true" where you looked in vain.',
      zh: '在“background”的“focuses”写下查到的内容；查过确实没有的，写“none_found: true”。',
    },
    names: 'research',
  },
  '2.4': {
    named: { en: 'no segment code, because not known', zh: '没有客户细分编码，还不知道' },
    write: {
      en: 'Write "vpc" and "annual_output_value" in "account".',
      zh: '在“account”写“vpc”和“annual_output_value”。',
    },
    names: 'segment',
  },
  '3.1': {
    write: {
      en: 'Write under "goals" in "maps: strategy" what the customer wants to reach.',
      zh: '在“maps: strategy”的“goals”写下客户想达到什么。',
    },
  },
  '3.2': {
    write: {
      en: 'Write under "strategies" how the customer means to reach the goal.',
      zh: '在“strategies”写下客户打算靠什么达到目标。',
    },
    names: 'quoted',
  },
  '3.3': {
    write: {
      en: 'Write under "tactics" what the customer does to carry the strategy out.',
      zh: '在“tactics”写下客户用什么办法落实战略。',
    },
    names: 'quoted',
  },
  '3.4': {
    write: {
      en: 'Write our "solution" under "mappings" in "maps: execution", or "fit: no_fit" where we have none.',
      zh: '在“maps: execution”的“mappings”写明我方“solution”；确实没有的，写“fit: no_fit”。',
    },
    names: 'quoted',
  },
  '3.5': {
    named: { en: 'no status yet for', zh: '执行地图的步骤没写状态' },
    write: {
      en: 'Write a "status" for each of the four "steps" in "maps: execution".',
      zh: '在“maps: execution”的“steps”为四个步骤各写“status”。',
    },
    names: 'execution_step',
  },
  '3.6': {
    write: {
      en: 'Write in "opportunities" what we could sell, also what is only possible ("kind: potential").',
      zh: '在“opportunities”写下可以卖什么，只是有可能的也写（“kind: potential”）。',
    },
  },
  '4.1': {
    write: {
      en: 'Write under "people" in "relationships" who else has a say.',
      zh: '在“relationships”的“people”写下还有谁说得上话。',
    },
  },
  '4.2': {
    write: {
      en: 'Write "decision_maker" in the "roles" of the person who decides.',
      zh: '在拍板人的“roles”里写“decision_maker”。',
    },
  },
  '4.3': {
    named: { en: 'too little known of', zh: '信息不全的关键人' },
    write: {
      en: 'Write role or force, influence, and relationship now and wanted; once a deal is far enough, all five dimensions.',
      zh: '写明角色或力量、影响力、关系的现状和期望；商机推进到后面，五维也要写全。',
    },
    names: 'people',
  },
  '4.4': {
    write: {
      en: 'Add such a person with "external: true", or write under "none_found" the day you looked for one in vain ("external_influencer").',
      zh: '补上此人并写“external: true”；查过没有的，在“none_found”的“external_influencer”写查的日期。',
    },
  },
  '4.5': {
    write: {
      en: 'Write under "organisations" who can help or hinder us, or under "none_found" the day you looked in vain ("organisation").',
      zh: '在“organisations”写下能帮我们或妨碍我们的组织；查过没有的，在“none_found”的“organisation”写查的日期。',
    },
  },
  '4.6': {
    write: {
      en: 'Write under "voices" in "relationships" what an influential person says about us.',
      zh: '在“relationships”的“voices”写下有影响力的人怎么说我们。',
    },
  },
  '5.1': {
    named: { en: 'goal of ours without metric, target or due date', zh: '我方目标缺衡量指标、目标值或截止日期' },
    write: {
      en: 'Write in "goals" what we want to reach, each with "metric", "target" and "due".',
      zh: '在“goals”写下我方要达到什么，每个都写“metric”“target”和“due”。',
    },
    names: 'quoted',
  },
  '5.2': {
    write: { en: 'Write under "sub_goals" what leads to the goal.', zh: '在“sub_goals”写下通向目标的子目标。' },
    names: 'quoted',
  },
  '5.3': {
    write: { en: 'Write under "actions" who does what by when.', zh: '在“actions”写明谁在何时之前做什么。' },
    names: 'quoted',
  },
  '5.4': {
    write: { en: 'Write "owner" and "due" for each action.', zh: '为每个行动写“owner”和“due”。' },
    names: 'quoted',
  },
}

/** A check that fails, as far as words need it. */
type Missing = {
  readonly id: Id
  readonly failing: readonly { readonly name?: string | null | undefined; readonly keys: readonly string[] }[]
  readonly count?: { readonly have: number; readonly need: number } | null | undefined
}

type Scales = Readonly<Record<string, Readonly<Record<string, { readonly label: Text }>>>>

/** More than three names are a list, not a sentence. */
const mostNames = 3

const namesOf = ({ id, failing }: Missing, scales: Scales): readonly Text[] => {
  const kind = details[id].names
  const names = failing.flatMap(({ name }) => name ?? [])
  const keys = failing.flatMap((one) => one.keys)
  switch (kind) {
    case 'people':
      return names.map(same)
    case 'quoted':
      return names.map((name) => ({ en: `"${name}"`, zh: `“${name}”` }))
    case 'segment':
      return keys.map(segmentInputText)
    case 'research':
    case 'execution_step':
      return keys.map((key) => labelIn(scales[kind], key))
    default:
      return []
  }
}

const namesText = (names: readonly Text[]): Text => {
  const rest = String(names.length - mostNames)
  const shown = listed(names.slice(0, mostNames))
  return names.length > mostNames
    ? { en: `${shown.en} and ${rest} more`, zh: `${shown.zh}等 ${String(names.length)} 项` }
    : shown
}

/** What a failing check misses, as one clause with names: `no voice of the customer`. */
export const whatIsMissing = (check: Missing, scales: Scales): Text => {
  const names = namesOf(check, scales)
  const missing = checkWords[check.id]
  const start = names.length > 0 ? (details[check.id].named ?? missing) : missing
  const { count } = check
  if (count)
    return {
      en: `${start.en}: ${String(count.have)}, at least ${String(count.need)} wanted`,
      zh: `${start.zh}：${String(count.have)} 人，至少需要 ${String(count.need)} 人`,
    }
  if (names.length === 0) return start
  const text = namesText(names)
  return both((language) => `${start[language]}${language === 'zh' ? '：' : ': '}${text[language]}`)
}

/** What to write down to pass a check. */
export const whatToWrite = (id: Id): Text => details[id].write
