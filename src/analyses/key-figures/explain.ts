import { coverageOf } from '../../measures/coverage.js'
import { ratedOpenDeals } from '../../measures/deals.js'
import { fiveDimensions, type IndexWorking } from '../../measures/dimensions.js'
import { influenceMap } from '../../measures/influence-map.js'
import { exactly, type Decimal } from '../../measures/exact.js'
import { relationshipGaps } from '../../measures/gaps.js'
import { goalFigures, isOpenAction } from '../../measures/goals.js'
import { pipelineOf } from '../../measures/pipeline.js'
import { segmentationOf } from '../../measures/segmentation.js'
import { strategyMapOf } from '../../measures/strategy.js'
import type { Context } from '../../plan/context.js'
import type { Plan } from '../../plan/plan.js'
import type { Block } from '../../report/block.js'
import type { Text } from '../../report/text.js'
import { comma, digits, line, money, percentage, told, working } from '../../report/working.js'
import { assessed, counted, labelIn, same } from '../../report/words.js'

const share = (part: number | undefined, whole: number | undefined, pct: number | undefined): Text =>
  same(
    part === undefined || whole === undefined || pct === undefined
      ? '?'
      : `${digits(part)} / ${digits(whole)} = ${percentage(pct)}`,
  )

const indexShare = ({ part, whole, pct }: IndexWorking): Text => share(part, whole, pct)

const moneyOf = (value: Decimal | undefined): Text => same(value === undefined ? '?' : money(exactly(value)))

const peopleLines = (plan: Plan, { playbook }: Context): readonly Text[] => {
  const gaps = relationshipGaps(plan, playbook)
  const { workings, support, contact, of } = fiveDimensions(plan, playbook)
  const map = influenceMap(plan, playbook)
  const { threads, threadState } = coverageOf(plan, playbook)
  const { error_below: error, warning_below: warning } = playbook.threads
  const states: Readonly<Record<typeof threadState, Text>> = {
    too_few: { en: `too few below ${digits(error)}`, zh: `少于 ${digits(error)} 为过少` },
    few: { en: `few below ${digits(warning)}`, zh: `少于 ${digits(warning)} 为偏少` },
    enough: { en: `enough from ${digits(warning)}`, zh: `${digits(warning)} 起为足够` },
  }
  const keyPlayers = counted(map.keyPlayers.length, 'key player', 'key players', '人')
  const forUs = digits(map.supportiveKeyPlayers.length)
  return [
    line(
      { en: 'gap index', zh: '关系差距指数' },
      comma(share(gaps.total, gaps.weightedDesired, gaps.indexPct), assessed(gaps.rows.length, gaps.of)),
    ),
    line({ en: 'support index', zh: '支持指数' }, comma(indexShare(workings.support), assessed(support.assessed, of))),
    line({ en: 'contact index', zh: '联系指数' }, comma(indexShare(workings.contact), assessed(contact.assessed, of))),
    line({ en: 'influence map', zh: '影响力地图' }, labelIn(playbook.scales['map_status'], map.status), {
      en: `${keyPlayers.en}, ${forUs} for us, ${digits(map.supportiveWithSay.length)} of them with a formal say`,
      zh: `关键人 ${keyPlayers.zh}，支持我方 ${forUs} 人，其中有决策或批准权 ${digits(map.supportiveWithSay.length)} 人`,
    }),
    line({ en: 'threads', zh: '有效联系线' }, comma(same(digits(threads.length)), states[threadState])),
  ]
}

const moneyLines = (plan: Plan, context: Context): readonly Text[] => {
  const { open, ratio, wonAmount, assessed: known, of } = pipelineOf(plan, context)
  const rated = ratedOpenDeals(plan, context)
  const [largest] = rated
  const { weighted, chained } = open
  const part: Text = {
    en: `the sum of ${digits(known)} of ${digits(of)} open deals`,
    zh: `${digits(of)} 个进行中商机中 ${digits(known)} 个的合计`,
  }
  return [
    line({ en: 'weighted', zh: '加权' }, moneyOf(weighted), part),
    line({ en: 'open', zh: '进行中' }, moneyOf(open.amount), part),
    line({ en: 'won', zh: '已赢单' }, moneyOf(wonAmount)),
    line(
      { en: 'forecast ratio', zh: '加权/链式' },
      ratio === undefined ? same('?') : working`${moneyOf(weighted)} / ${moneyOf(chained)} = ${ratio.toFixed(3)}`,
    ),
    line(
      { en: 'C139, largest', zh: '最大单 C139' },
      same(largest?.rating.written ?? '?'),
      ...(largest ? [told(largest.one.deal.name, moneyOf(largest.one.amount))] : []),
      {
        en: `the largest of ${digits(rated.length)} rated among ${digits(of)} open deals`,
        zh: `${digits(of)} 个进行中商机里已评分 ${digits(rated.length)} 个，取其中最大的`,
      },
      ...(largest?.rater === 'self'
        ? [{ en: 'a self rating (?), no coach has rated it', zh: '只是自评（?），没有教练评分' }]
        : []),
    ),
  ]
}

const planLines = (plan: Plan, context: Context): readonly Text[] => {
  const { tactics, mapped, solutionCoveragePct } = strategyMapOf(plan)
  const { vpcCode, secondCode } = segmentationOf(plan, context)
  const { actions } = goalFigures(plan, context)
  const overdue = actions.filter((action) => action.overdue === true)
  const withoutDue = actions.filter((action) => action.overdue === undefined)
  const openActions = actions.filter(isOpenAction)
  return [
    line({ en: 'mapped tactics', zh: '方案覆盖率' }, share(mapped, tactics.length, solutionCoveragePct)),
    line(
      { en: 'segment', zh: '客户细分' },
      same([vpcCode ?? '?', ...(secondCode === undefined ? [] : [secondCode])].join(' ')),
    ),
    line(
      { en: 'open actions', zh: '未完成行动' },
      {
        en: `${digits(openActions.length)} of ${digits(actions.length)} are to do or in progress`,
        zh: `${digits(actions.length)} 项中 ${digits(openActions.length)} 项未开始或进行中`,
      },
      {
        en: `${digits(overdue.length)} overdue, due before ${context.asOf}`,
        zh: `逾期 ${digits(overdue.length)}，截止日早于 ${context.asOf}`,
      },
      ...(withoutDue.length > 0
        ? [
            {
              en: `${digits(withoutDue.length)} without a due date (?)`,
              zh: `没有截止日期（?）${digits(withoutDue.length)}`,
            },
          ]
        : []),
    ),
  ]
}

/** The first screen in short; each part of the review shows its own figures term by term. */
export const explain = (plan: Plan, context: Context): readonly Block[] => [
  {
    kind: 'text',
    text: {
      en: 'In short; term by term they stand below the tables of the parts.',
      zh: '这里是简要；逐项的计算列在各部分的表格下面。',
    },
    tone: 'dim',
  },
  { kind: 'list', items: [...peopleLines(plan, context), ...moneyLines(plan, context), ...planLines(plan, context)] },
]
