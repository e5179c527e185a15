import { leversOf, onlyFactor, unmovedPlayers } from '../../measures/levers.js'
import { isModuleOn } from '../../measures/modules.js'
import { labelsOf, levelsOf } from '../../measures/scales.js'
import { openDealsOf } from '../../measures/stages.js'
import { inDeals } from '../../report/competition-words.js'
import { counted, labelIn, listed } from '../../report/words.js'
import type { Rule } from '../rule.js'

// What the customer knows, feels and gains belong together: facts alone do not win a person, and goodwill alone no deal.
export const cmp004: Rule = {
  code: 'CMP-004',
  name: 'key-player-without-lever',
  label: { en: 'key player without a lever', zh: '关键人没有对应手段' },
  severity: 'warning',
  summary: {
    en: 'Once solutions are compared, something is planned for every key player who is neutral or against us, and the levers of a deal work on more than one factor.',
    zh: '进入方案比较后，对每个中立或反对的关键人都安排了手段，一个商机的手段不只用在一个因素上。',
  },
  why: {
    en: 'Nobody changes sides by waiting. And who only brings facts, only goodwill or only advantages leaves the other two factors to the competitor.',
    zh: '等着不会让人转变立场。只讲道理、只讲感情或只讲利益，另外两个因素就留给了对手。',
  },
  source: 'S2-12',
  move: {
    en: 'Plan what to use with the person, with owner and day, under "levers" of the deal: cognition, emotion and interest together.',
    zh: '在商机的“levers”中为此人安排手段，写明负责人和日期：认知、情感、利益配合使用。',
  },
  bad: `modules: [competition]
relationships:
  people:
    - { id: gm, name: 王总, roles: [decision_maker], attitude: neutral }
opportunities:
  - { id: erp, name: 核心系统替换, stage: C }`,
  good: `relationships:
  people:
    - { id: gm, name: 王总, roles: [decision_maker], attitude: neutral }
opportunities:
  - id: erp
    name: 核心系统替换
    stage: C
    levers:
      - { person: gm, factor: cognition, lever: reference_customers, state: planned }
      - { person: gm, factor: interest, lever: company_business, state: planned }`,
  *check(plan, { playbook, asOf }) {
    if (!isModuleOn('competition', plan, playbook)) return
    for (const { person, parts } of unmovedPlayers(plan, playbook)) {
      const [part] = parts
      if (part === undefined) continue
      const { id, name } = person
      const { deal, stage, attitude, used, path } = part
      const where = inDeals({ name: deal.name, stage }, parts.length)
      const label = labelIn(playbook.scales['attitude'], attitude)
      const levers = counted(used, 'lever', 'levers', '个手段')
      yield {
        subject: id,
        path,
        message:
          used === 0
            ? {
                en: `${name} is a key player in ${where.en} with the attitude "${label.en}", and no lever is planned`,
                zh: `${name}是${where.zh}的关键人，态度是“${label.zh}”，还没有安排手段`,
              }
            : {
                en: `${name} is a key player in ${where.en} with the attitude "${label.en}" after ${levers.en}, and no other is planned`,
                zh: `${name}是${where.zh}的关键人，用过 ${levers.zh}后态度是“${label.zh}”，没有再作安排`,
              },
        hint: {
          en: `Add to "levers" of "${deal.name}" what to use with ${name}: cognition, emotion or interest, with owner and day.`,
          zh: `在“${deal.name}”的“levers”中加上对${name}用什么手段：认知、情感或利益，写明负责人和日期。`,
        },
        question: part.hostile
          ? {
              en: `What does ${name} fear to lose if we win "${deal.name}", and how could we take that fear away?`,
              zh: `我方赢了“${deal.name}”，${name}怕失去什么？怎样打消这个顾虑？`,
            }
          : {
              en: `What would make ${name} want us to win "${deal.name}": a fact, a relation or a result?`,
              zh: `什么能让${name}希望我方赢下“${deal.name}”：一个事实、一份信任，还是一个结果？`,
            },
      }
    }
    for (const deal of openDealsOf(plan)) {
      const levers = leversOf(deal, playbook, asOf)
      const factor = onlyFactor(levers)
      if (factor === undefined) continue
      const others = levelsOf(playbook, 'lever_factor').flatMap(([id]) => (id === factor ? [] : [id]))
      const label = labelIn(playbook.scales['lever_factor'], factor)
      const unused = listed(labelsOf(playbook, 'lever_factor', others))
      const { id, name } = deal.thing
      yield {
        subject: id,
        path: [...deal.path, 'levers'],
        severity: 'info',
        message:
          levers.length === 1
            ? {
                en: `the only lever of "${name}" works on ${label.en}; the other factors are not used: ${unused.en}`,
                zh: `“${name}”只有一个手段，用在${label.zh}上；没有用到：${unused.zh}`,
              }
            : {
                en: `all ${levers.length} levers of "${name}" work on ${label.en}; the other factors are not used: ${unused.en}`,
                zh: `“${name}”的 ${levers.length} 个手段都用在${label.zh}上；没有用到：${unused.zh}`,
              },
        hint: {
          en: `Add a lever to "${name}" that works on another factor: ${unused.en}.`,
          zh: `为“${name}”加一个作用于其他因素的手段：${unused.zh}。`,
        },
        question: {
          en: `The people of "${name}" also have feelings and aims of their own: which of the three factors does the competitor use?`,
          zh: `“${name}”里的人既讲道理，也讲感情和得失：对手用的是哪个因素？`,
        },
      }
    }
  },
}
