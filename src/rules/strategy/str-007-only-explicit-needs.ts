import { isModuleOn } from '../../measures/modules.js'
import { needsOf } from '../../measures/needs.js'
import { labelsOf } from '../../measures/scales.js'
import { listed } from '../../report/words.js'
import type { Rule } from '../rule.js'

// A need that stands in a tender is known to everybody; one that nobody has put into words is ours.
export const str007: Rule = {
  code: 'STR-007',
  name: 'only-explicit-needs',
  label: { en: 'only explicit needs', zh: '只有显性需求' },
  severity: 'info',
  summary: {
    en: 'At least one need of the customer is one that the customer has not put into words.',
    zh: '至少有一项需求是客户自己还没说出来的。',
  },
  why: {
    en: 'What stands in a tender or a directive, every competitor knows as well. Whoever finds a need in a complaint or in figures comes first and helps to write the tender.',
    zh: '写在招标和上级指令里的需求，对手也都知道。能从抱怨和数据里发现需求的人，总是先到一步，还能帮客户写标准。',
  },
  source: 'S2-02',
  move: {
    en: 'Look for needs where nobody has asked for anything yet, and add them to "needs" with their channel.',
    zh: '到客户还没开口的地方找需求，连同获得途径写进“needs”。',
  },
  bad: `background:
  needs:
    - { what: 三个厂区共用一套排产系统, channel: customer_tender }
    - { what: 扩产后的设备联网, channel: capacity_upgrade }`,
  good: `background:
  needs:
    - { what: 三个厂区共用一套排产系统, channel: customer_tender }
    - { what: 换线后的次品提前报警, channel: customer_complaint }`,
  *check(plan, { playbook }) {
    if (!isModuleOn('needs', plan, playbook)) return
    const { rows, onlyExplicit } = needsOf(plan, playbook)
    if (!onlyExplicit) return
    const used = [...new Set(rows.flatMap(({ need }) => need.channel ?? []))]
    const from = listed(labelsOf(playbook, 'need_channel', used))
    const hidden = listed(labelsOf(playbook, 'need_channel', playbook.implicit_channels))
    const count = String(rows.length)
    yield {
      subject: 'plan',
      path: ['background', 'needs'],
      message: {
        en:
          rows.length === 1
            ? `the only need came from an explicit channel (${from.en}), none from an implicit one`
            : `the ${count} needs all came from explicit channels (${from.en}), none from an implicit one`,
        zh: `${count} 项需求都来自显性途径（${from.zh}），没有一项来自隐性途径`,
      },
      hint: {
        en: `Look where the customer has not asked yet: ${hidden.en}. Add what you find to "needs" with its channel.`,
        zh: `到客户还没开口的地方去看：${hidden.zh}。找到的需求连同途径写进“needs”。`,
      },
      question: {
        en: 'What do people at the customer complain about although they have not asked us for anything?',
        zh: '客户的人在抱怨什么，却还没有向我们提出过要求？',
      },
    }
  },
}
