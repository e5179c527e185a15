import { levelOf } from '../../measures/scales.js'
import { isFrom } from '../../measures/stages.js'
import { closedMinds } from '../../measures/strategic-selling.js'
import type { Rule } from '../rule.js'

// Whoever feels no gap hears no offer: arguments come after the wish for a change, not before.
export const rol006: Rule = {
  code: 'ROL-006',
  name: 'closed-mind-without-action',
  label: { en: 'closed mind without action', zh: '听不进提议且无行动' },
  severity: 'warning',
  summary: {
    en: 'Once a deal is being validated, an open action works on every key player who is not receptive.',
    zh: '到方案论证时，每位听不进提议的关键人都有行动在推进。',
  },
  why: {
    en: 'Whoever feels no gap, or thinks all is better than it is, does not weigh our offer at all. Left alone, this person says no at the end, or lets the deal lie.',
    zh: '感觉不到差距、或自认为一切都好的人，根本不会去掂量我方的方案。没人去做工作，到最后不是否决，就是搁着。',
  },
  source: 'PUB 6',
  move: {
    en: 'Plan an action that lets the person see a gap, with an owner and a date.',
    zh: '安排一项能让此人看到差距的行动，写明负责人和日期。',
  },
  bad: `relationships:
  people:
    - { id: gm, name: 王总, roles: [decision_maker], mh_mode: even_keel }
opportunities:
  - { id: erp, name: ERP 升级, stage: C }`,
  good: `team: [{ id: lead, name: 赵宁 }]
relationships:
  people:
    - { id: gm, name: 王总, roles: [decision_maker], mh_mode: even_keel }
opportunities:
  - { id: erp, name: ERP 升级, stage: C }
actions:
  - { id: visit, what: 请王总看同行的交货数据, owner: lead, due: 2026-07-10, relates_to: [gm] }`,
  *check(plan, { playbook }) {
    for (const { thing: person, path, mode, stage } of closedMinds(plan, playbook)) {
      const level = levelOf(playbook, 'mh_mode', mode)
      if (level === undefined || stage === undefined || !isFrom(stage, playbook.from_stage.response_mode)) continue
      const { id, name } = person
      const { label, meaning = label } = level
      yield {
        subject: id,
        path: [...path, 'mh_mode'],
        message: {
          en: `${name} is not receptive (${label.en}: ${meaning.en}), a deal is at stage ${stage}, and no open action works on it`,
          zh: `${name}听不进提议（${label.zh}：${meaning.zh}），商机已到阶段 ${stage}，却没有一项行动在推进`,
        },
        hint: {
          en: `Plan how ${name} gets to see a gap, by their own figures or from somebody ${name} trusts: an action with a date and "relates_to: [${id}]".`,
          zh: `想好怎样让${name}看到差距：用对方自己的数据，或请其信任的人来说；安排一项行动，写明日期和“relates_to: [${id}]”。`,
        },
        question: {
          en: `What would have to happen for ${name} to want a change, and from whom would ${name} believe it?`,
          zh: `发生什么事，${name}才会想改变？这话由谁来说，${name}才会信？`,
        },
      }
    }
  },
}
