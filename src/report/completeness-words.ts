import type { Text } from './text.js'
import { listed, same } from './words.js'

/** The required checks of domain 2.1, each as something missing. */
export const checkWords = {
  '1.1': { en: 'nobody of ours answers for the plan', zh: '没有写由谁负责这份计划' },
  '1.2': { en: 'too few people on our team', zh: '我方团队人数太少' },
  '1.3': { en: 'somebody of ours without role or level', zh: '我方有人没写角色或级别' },
  '2.1': { en: 'life cycle of the customer not given', zh: '没有写客户生命周期' },
  '2.2': {
    en: 'company, its customers, its competitors not described',
    zh: '客户、客户的客户、客户的竞争对手没有写全',
  },
  '2.3': { en: 'research focus not looked into', zh: '有研究重点没有查' },
  '2.4': { en: 'no segment code', zh: '没有客户细分编码' },
  '3.1': { en: 'no goal of the customer', zh: '没有客户的目标' },
  '3.2': { en: 'goal of the customer without a strategy', zh: '客户的目标下没有战略' },
  '3.3': { en: 'strategy of the customer without a tactic', zh: '客户的战略下没有战术' },
  '3.4': { en: 'tactic of the customer that we do not answer', zh: '客户的战术没有对应我方方案' },
  '3.5': { en: 'step of the execution map without a status', zh: '执行地图有步骤没写状态' },
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

type Id = keyof typeof checkWords

/** What to write down to pass a check, each as one sentence. */
export const checkMoves: Readonly<Record<Id, Text>> = {
  '1.1': {
    en: 'Write in "owner" who of the team answers for the plan.',
    zh: '在“owner”写明由团队中的谁负责这份计划。',
  },
  '1.2': {
    en: 'Write in "team" who else of us works for this customer.',
    zh: '在“team”写明我方还有谁参与这个客户。',
  },
  '1.3': { en: 'Write "role" and "level" for everybody in "team".', zh: '为“team”里的每个人写明“role”和“level”。' },
  '2.1': {
    en: 'Write "lifecycle" in "account": prospect, customer, loyal_customer or former_customer.',
    zh: '在“account”写“lifecycle”：prospect、customer、loyal_customer 或 former_customer。',
  },
  '2.2': {
    en: 'Write a few sentences on each in "background": "company", "their_customers", "their_competitors".',
    zh: '在“background”各写几句：“company”“their_customers”“their_competitors”。',
  },
  '2.3': {
    en: 'Write under "focuses" in "background" what you found, or "none_found: true" where you looked in vain.',
    zh: '在“background”的“focuses”写下查到的内容；查过确实没有的，写“none_found: true”。',
  },
  '2.4': {
    en: 'Write "vpc" and "annual_output_value" in "account".',
    zh: '在“account”写“vpc”和“annual_output_value”。',
  },
  '3.1': {
    en: 'Write under "goals" in "maps: strategy" what the customer wants to reach.',
    zh: '在“maps: strategy”的“goals”写下客户想达到什么。',
  },
  '3.2': {
    en: 'Write under "strategies" how the customer means to reach the goal.',
    zh: '在“strategies”写下客户打算靠什么达到目标。',
  },
  '3.3': {
    en: 'Write under "tactics" what the customer does to carry the strategy out.',
    zh: '在“tactics”写下客户用什么办法落实战略。',
  },
  '3.4': {
    en: 'Write our "solution" under "mappings" in "maps: execution", or "fit: no_fit" where we have none.',
    zh: '在“maps: execution”的“mappings”写明我方“solution”；确实没有的，写“fit: no_fit”。',
  },
  '3.5': {
    en: 'Write a "status" for each of the four "steps" in "maps: execution".',
    zh: '在“maps: execution”的“steps”为四个步骤各写“status”。',
  },
  '3.6': {
    en: 'Write in "opportunities" what we could sell, also what is only possible ("kind: potential").',
    zh: '在“opportunities”写下可以卖什么，只是有可能的也写（“kind: potential”）。',
  },
  '4.1': {
    en: 'Write under "people" in "relationships" who else has a say.',
    zh: '在“relationships”的“people”写下还有谁说得上话。',
  },
  '4.2': {
    en: 'Write "decision_maker" in the "roles" of the person who decides.',
    zh: '在拍板人的“roles”里写“decision_maker”。',
  },
  '4.3': {
    en: 'Write role or force, influence, and relationship now and wanted; once a deal is far enough, all five dimensions.',
    zh: '写明角色或力量、影响力、关系的现状和期望；商机推进到后面，五维也要写全。',
  },
  '4.4': {
    en: 'Add such a person with "external: true", or write under "none_found" the day you looked for one in vain ("external_influencer").',
    zh: '补上此人并写“external: true”；查过没有的，在“none_found”的“external_influencer”写查的日期。',
  },
  '4.5': {
    en: 'Write under "organisations" who can help or hinder us, or under "none_found" the day you looked in vain ("organisation").',
    zh: '在“organisations”写下能帮我们或妨碍我们的组织；查过没有的，在“none_found”的“organisation”写查的日期。',
  },
  '4.6': {
    en: 'Write under "voices" in "relationships" what an influential person says about us.',
    zh: '在“relationships”的“voices”写下有影响力的人怎么说我们。',
  },
  '5.1': {
    en: 'Write in "goals" what we want to reach, each with "metric", "target" and "due".',
    zh: '在“goals”写下我方要达到什么，每个都写“metric”“target”和“due”。',
  },
  '5.2': { en: 'Write under "sub_goals" what leads to the goal.', zh: '在“sub_goals”写下通向目标的子目标。' },
  '5.3': { en: 'Write under "actions" who does what by when.', zh: '在“actions”写明谁在何时之前做什么。' },
  '5.4': { en: 'Write "owner" and "due" for each action.', zh: '为每个行动写“owner”和“due”。' },
}

/** A check that fails, as far as words need it. */
type Missing = {
  readonly id: Id
  readonly failing: readonly { readonly name: string | undefined; readonly keys: readonly string[] }[]
  readonly count: { readonly have: number; readonly need: number } | undefined
}

/** More than three names are a list, not a sentence. */
const mostNames = 3

const withNames = (start: Text, names: readonly Text[]): Text => {
  const shown = listed(names.slice(0, mostNames))
  return names.length > mostNames
    ? {
        en: `${start.en}: ${shown.en} and ${String(names.length - mostNames)} more`,
        zh: `${start.zh}：${shown.zh}等 ${String(names.length)} 项`,
      }
    : { en: `${start.en}: ${shown.en}`, zh: `${start.zh}：${shown.zh}` }
}

/** The same with counts and names where there are any: `too few people on our team: 1, at least 2 wanted`. */
export const whatIsMissing = ({ id, failing, count }: Missing, labelOf: (step: string) => Text): Text => {
  const words = checkWords[id]
  if (count)
    return {
      en: `${words.en}: ${String(count.have)}, at least ${String(count.need)} wanted`,
      zh: `${words.zh}：${String(count.have)} 人，至少需要 ${String(count.need)} 人`,
    }
  const names = failing.flatMap(({ name }) => (name === undefined ? [] : [same(name)]))
  const steps = id === '3.5' ? failing.flatMap(({ keys }) => keys).map(labelOf) : []
  const all = [...names, ...steps]
  return all.length === 0 ? words : withNames(words, all)
}
