import { decisionMakersOf, type DecidingPart } from '../../measures/deal-people.js'
import { isFrom } from '../../measures/stages.js'
import { labelIn, same } from '../../report/words.js'
import type { Rule } from '../rule.js'

// Somebody who has never met us decides by the price, or by what others say.
export const cov003: Rule = {
  code: 'COV-003',
  name: 'decision-maker-not-reached',
  label: { en: 'decision maker not reached', zh: '没有接触到决策者' },
  severity: 'error',
  summary: {
    en: 'Once a deal is being validated we have met the one who decides, and by the negotiation we know each other.',
    zh: '到方案论证时，已经见过拍板的人；到商务谈判时，彼此已经熟悉。',
  },
  why: {
    en: 'Somebody who has never met us decides by the price, or by what others say; and those others may be for a competitor.',
    zh: '拍板的人没见过我方，就只能看价格、听别人说，而别人说的未必对我方有利。',
  },
  source: 'S1-17, S1-07',
  move: {
    en: 'Get an introduction to the one who decides, and bring something that is worth the time.',
    zh: '请人引荐拍板的人，带上值得对方花时间的内容。',
  },
  improves: 'contact_index',
  bad: `relationships:
  people:
    - { id: gm, name: 王总, roles: [decision_maker], contact: none }
opportunities:
  - { id: erp, name: ERP 升级, stage: C }`,
  good: `relationships:
  people:
    - { id: gm, name: 王总, roles: [decision_maker], contact: brief }
opportunities:
  - { id: erp, name: ERP 升级, stage: C }`,
  *check(plan, { playbook }) {
    const { decision_maker_met: met, decision_maker_known: known } = playbook.from_stage
    for (const { person, parts } of decisionMakersOf(plan, playbook)) {
      const find = (reach: DecidingPart['reach'], from: typeof met) =>
        parts.find((part) => part.reach === reach && isFrom(part.stage, from))
      const notMet = find('not_met', met)
      const part = notMet ?? find('brief', known)
      if (part === undefined) continue
      const { id, name } = person
      const { deal, stage, contact, introducer } = part
      const through = introducer ? same(introducer.name) : { en: 'somebody close to the top', zh: '接近高层的人' }
      const level = labelIn(playbook.scales['contact'], contact ?? '')
      yield {
        subject: id,
        path: part.contactPath,
        ...(!notMet && { severity: 'warning' }),
        message:
          contact === undefined
            ? {
                en: `${name} decides on "${deal.name}" at stage ${stage}, and nobody has written whether we have met`,
                zh: `“${deal.name}”在阶段 ${stage}，由${name}拍板，我方见没见过此人却没有写`,
              }
            : {
                en: `${name} decides on "${deal.name}" at stage ${stage} and has ${level.en} with us`,
                zh: `“${deal.name}”在阶段 ${stage}，拍板的${name}与我方${level.zh}`,
              },
        hint: notMet
          ? contact === undefined
            ? {
                en: `Write in "contact" whether we have met ${name}; if not, ask ${through.en} for an introduction.`,
                zh: `在“contact”写明是否见过${name}；如果没有，请${through.zh}引荐。`,
              }
            : {
                en: `Ask ${through.en} to introduce us to ${name}, and update "contact" afterwards.`,
                zh: `请${through.zh}引荐${name}，见面后更新“contact”。`,
              }
          : {
              en: `Ask ${through.en} for another talk with ${name} this month, and update "contact" afterwards.`,
              zh: `本月请${through.zh}再约${name}谈一次，谈后更新“contact”。`,
            },
        question: notMet
          ? {
              en: `What would ${name} like to hear from us about "${deal.name}", and who can open the door?`,
              zh: `关于“${deal.name}”，${name}最想听什么？谁能帮我方约到？`,
            }
          : {
              en: `What does ${name} think of us in "${deal.name}", and from whom do we know it?`,
              zh: `在“${deal.name}”上，${name}怎么看我方？我们是从谁那里知道的？`,
            },
      }
    }
  },
}
