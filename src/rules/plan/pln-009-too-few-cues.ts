import { isModuleOn } from '../../measures/modules.js'
import { cuesOf, type CueList } from '../../measures/research.js'
import type { Text } from '../../report/text.js'
import { labelIn, listed } from '../../report/words.js'
import type { Rule } from '../rule.js'

const lists: Readonly<Record<CueList, { scale: string; title: Text; question: Text }>> = {
  environment: {
    scale: 'environment_cue',
    title: { en: 'the analysis of the environment', zh: '环境分析' },
    question: {
      en: 'What has changed around this customer lately, and which need of theirs changes with it?',
      zh: '这个客户周围最近有什么变化？他们的哪项需求会跟着变？',
    },
  },
  own_business: {
    scale: 'own_business_cue',
    title: { en: 'the analysis of our own business', zh: '经营分析' },
    question: {
      en: 'Which of our offers earns its place at this customer, and which one has room to grow?',
      zh: '我方哪项业务在这个客户这里站得住？哪项还有空间？',
    },
  },
}

/** As many as people read before they begin. */
const mostExamples = 3

// One or two cues tell a story; only several of them show where the customer is heading.
export const pln009: Rule = {
  code: 'PLN-009',
  name: 'too-few-cues',
  label: { en: 'analysis with too few cues', zh: '分析线索太少' },
  severity: 'info',
  summary: {
    en: 'An analysis of the environment or of our own business that was begun has several cues answered.',
    zh: '环境分析或经营分析一旦开始，就答上几条线索。',
  },
  why: {
    en: 'New needs come from changes around the customer, and new business from knowing where ours stands. Whoever looks at one or two cues sees what they knew before.',
    zh: '新需求来自客户周围的变化，新业务来自看清自己的位置。只看一两条线索，看到的还是早就知道的事。',
  },
  source: 'S2-04, S2-05',
  move: {
    en: 'Answer the next cues in "background", or write "none_found: true" where you looked and found nothing.',
    zh: '在“background”里继续回答下面的线索；查过没有的，写“none_found: true”。',
  },
  bad: `background:
  environment:
    policy_regulation: 新的排放标准 2027 年实施
    technology_innovation: 同行开始用数字孪生排产`,
  good: `background:
  environment:
    policy_regulation: 新的排放标准 2027 年实施
    technology_innovation: 同行开始用数字孪生排产
    regional_economy: { none_found: true, checked_on: 2026-06-10 }`,
  *check(plan, { asOf, playbook }) {
    const wanted = playbook.limits.cues
    for (const list of ['environment', 'own_business'] as const) {
      if (!isModuleOn(list, plan, playbook)) continue
      const { entries, answered, of } = cuesOf(list, plan, asOf)
      if (answered >= wanted) continue
      const { scale, title, question } = lists[list]
      const open = entries.filter((entry) => !entry.answered).slice(0, mostExamples)
      const names = listed(open.map(({ id }) => labelIn(playbook.scales[scale], id)))
      yield {
        subject: 'plan',
        path: ['background', list],
        message: {
          en: `${title.en} answers ${String(answered)} of ${String(of)} cues, and with fewer than ${String(wanted)} it says little`,
          zh: `${title.zh}的 ${String(of)} 条线索只答了 ${String(answered)} 条，少于 ${String(wanted)} 条说明不了什么`,
        },
        hint: {
          en: `Begin with what you can find out most easily, such as ${names.en}. Write it in "${list}" of "background", or "none_found: true" where there is nothing.`,
          zh: `从最容易查到的入手，例如${names.zh}。写进“background”的“${list}”；查过没有的写“none_found: true”。`,
        },
        question,
      }
    }
  },
}
