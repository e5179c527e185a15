import { stageCodes, stageName } from '../../measures/ladder.js'
import type { Playbook } from '../../playbook/playbook.js'
import type { Chart, FunnelStep, Measure } from '../../report/chart.js'
import type { Exact } from '../../report/report.js'
import { both, counted, grouped, none, shortAmount, textOf } from '../../report/words.js'
import type { Figures } from './figures.js'

/** A sum as it is drawn; of deals that are not all known it is said that something is missing. */
const measure = (value: Exact | null, isPartial: boolean): Measure => {
  const said = textOf(shortAmount(value))
  return {
    value: value === null ? null : Number(value.exact),
    said: isPartial && value !== null ? both((language) => `${said[language]} + ?`) : said,
  }
}

const nothing: Measure = { value: 0, said: textOf(none) }

/** How many deals stand at each stage and what they are worth, the first stage on top. */
export const funnelChart = (figures: Figures, playbook: Playbook): readonly Chart[] => {
  const { by_stage, left_out, open_amount, open_weighted, currency } = figures
  const steps = stageCodes.map((code): FunnelStep => {
    const sums = by_stage[code]
    const label = stageName(playbook, code)
    const count = sums?.count ?? 0
    const isPartial = left_out.some(({ stage, state }) => state === 'open' && stage === code)
    const whole = sums === undefined ? nothing : measure(sums.amount, isPartial)
    const part = sums === undefined ? nothing : measure(sums.weighted, isPartial)
    const deals = counted(count, 'deal', 'deals', '个商机')
    return {
      code,
      label,
      count,
      whole,
      part,
      said:
        count === 0
          ? { en: `${code} ${label.en}: no deal`, zh: `${code} ${label.zh}：没有商机` }
          : {
              en: `${code} ${label.en}: ${deals.en}, ${whole.said.en}, weighted ${part.said.en}`,
              zh: `${code} ${label.zh}：${deals.zh}，金额 ${whole.said.zh}，加权 ${part.said.zh}`,
            },
      ...(code === 'F' && { tone: 'good' as const }),
    }
  })
  const taken = steps.filter(({ count }) => count > 0)
  if (taken.length === 0) return []
  const total = (value: Exact | null): string => (value === null ? '?' : grouped(value.exact))
  return [
    {
      id: 'pipeline-funnel',
      kind: 'funnel',
      title: { en: 'Deals by stage', zh: '各阶段的商机' },
      description: both(
        (language) =>
          taken.map(({ said }) => said[language]).join(language === 'zh' ? '；' : '; ') +
          (language === 'zh' ? '。' : '.'),
      ),
      summary: {
        en: `Open deals: ${total(open_amount)} ${currency}, weighted ${total(open_weighted)} ${currency}; known of ${String(figures.assessed)} of ${String(figures.of)}.`,
        zh: `进行中合计 ${total(open_amount)} ${currency}，加权 ${total(open_weighted)} ${currency}；已评估 ${String(figures.assessed)}/${String(figures.of)}。`,
      },
      heads: {
        count: { en: 'deals', zh: '数量' },
        whole: { en: 'amount', zh: '金额' },
        part: { en: 'weighted', zh: '加权' },
      },
      steps,
    },
  ]
}
