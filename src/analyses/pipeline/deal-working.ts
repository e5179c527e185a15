import { controlOf } from '../../measures/control.js'
import type { CategoryBasis, Deal, StagedDeal } from '../../measures/deals.js'
import { stageName } from '../../measures/ladder.js'
import { decimal, exactly, rounded, type Decimal } from '../../measures/exact.js'
import { currencyOf } from '../../measures/money.js'
import type { Context } from '../../plan/context.js'
import type { Plan } from '../../plan/plan.js'
import type { Playbook } from '../../playbook/playbook.js'
import type { Block } from '../../report/block.js'
import type { Text } from '../../report/text.js'
import { quoted } from '../../report/visible.js'
import { comma, digits, line, money, product, told, working } from '../../report/working.js'
import { joined, labelIn, same } from '../../report/words.js'

export type Explained = Deal & Partial<StagedDeal>

export const moneyOf = (value: Decimal): string => money(exactly(value))

/** `83,333.25`, or with more digits than people read `50,399.9496 ≈ 50,399.95`. */
export const result = (value: Decimal): string => {
  const shown = money(rounded(value, 2))
  return moneyOf(value) === shown ? shown : `${moneyOf(value)} ≈ ${shown}`
}

export const weightedWord: Text = { en: 'weighted', zh: '加权' }
export const chainedWord: Text = { en: 'chained', zh: '链式' }
export const amountWord: Text = { en: 'amount', zh: '金额' }

const rateWords = ({ winRateSource, stageRate, ratedAs, stage, deal }: StagedDeal, { ladder }: Playbook): Text => {
  if (winRateSource === 'override') {
    const reason = deal.override_reason === undefined ? undefined : quoted(deal.override_reason, 60)
    return {
      en: `set by hand instead of ${digits(stageRate)}%, ${reason?.en ?? 'without a reason'}`,
      zh: `人工填写，代替 ${digits(stageRate)}%，${reason?.zh ?? '没有写理由'}`,
    }
  }
  return ratedAs === stage
    ? { en: `win rate of stage ${stage}, ladder "${ladder}"`, zh: `阶段 ${stage} 的赢率（阶梯“${ladder}”）` }
    : { en: `won: win rate of stage ${ratedAs}`, zh: `已赢单：按阶段 ${ratedAs} 的赢率` }
}

const missingWords = (deal: Explained): Text =>
  deal.missing.includes('exchange_rate')
    ? { en: 'no exchange rate, so it is in no sum', zh: '没有汇率，不计入任何合计' }
    : { en: 'no amount, so it is in no sum', zh: '没有金额，不计入任何合计' }

const amountLines = ({ deal, amount, rate }: Deal, currency: string): readonly Text[] => {
  if (deal.currency === undefined || deal.currency === currency || deal.amount === undefined) return []
  const own = `${moneyOf(decimal(deal.amount))} ${deal.currency}`
  return [
    amount === undefined || rate === undefined
      ? line(
          amountWord,
          comma(same(`${own} × ? = ?`), {
            en: `no exchange rate from ${deal.currency} to ${currency}`,
            zh: `没有 ${deal.currency} 到 ${currency} 的汇率`,
          }),
        )
      : line(amountWord, same(`${own} × ${digits(rate.rate)} = ${result(amount)} ${currency}`), {
          en: `rate of ${rate.date}`,
          zh: `${rate.date} 的汇率`,
        }),
  ]
}

/** `stages C to E: 0.6 × 0.5 × 0.9 = 27%`. */
const chainWords = ({ chain, chainPct, ratedAs }: StagedDeal): Text => {
  const [first] = chain
  const last = chain.at(-1)
  if (first === undefined || last === undefined)
    return { en: `stage ${ratedAs}: nothing left to convert`, zh: `阶段 ${ratedAs}：之后没有转化` }
  if (first === last) return { en: `conversion of stage ${first.stage}`, zh: `阶段 ${first.stage} 的转化率` }
  const shares = `${product(...chain.map(({ share }) => digits(exactly(share))))} = ${digits(exactly(chainPct))}%`
  return {
    en: `stages ${first.stage} to ${last.stage}: ${shares}`,
    zh: `阶段 ${first.stage} 至 ${last.stage}：${shares}`,
  }
}

const worthLines = (deal: StagedDeal, playbook: Playbook): readonly Text[] => {
  const { amount, weighted, chained, chainPct, winRate, state } = deal
  if (state !== 'open' && state !== 'won') return []
  const rate = `${digits(winRate)}%`
  const chain = `${digits(exactly(chainPct))}%`
  if (amount === undefined || weighted === undefined || chained === undefined)
    return [
      line(weightedWord, comma(same(`${product('?', rate)} = ?`), missingWords(deal))),
      line(chainedWord, comma(same(`${product('?', chain)} = ?`), missingWords(deal))),
    ]
  return [
    line(weightedWord, same(`${product(moneyOf(amount), rate)} = ${result(weighted)}`), rateWords(deal, playbook)),
    line(chainedWord, same(`${product(moneyOf(amount), chain)} = ${result(chained)}`), chainWords(deal)),
  ]
}

/** A deal without a stage has no forecast; what is only potential needs none. */
const stagelessLines = (one: Explained): readonly Text[] => {
  if (one.missing.includes('stage')) {
    const noStage: Text = { en: 'no stage, so it is in no sum', zh: '没有阶段，不计入任何合计' }
    return [line(joined([weightedWord, chainedWord], ' / '), comma(same('?'), noStage))]
  }
  return one.missing.includes('amount') ? [line(amountWord, comma(same('?'), missingWords(one)))] : []
}

const dayLines = (
  { stage, enteredOn, daysInStage, plannedDays, overdueDays, state }: StagedDeal,
  asOf: string,
): readonly Text[] => {
  const label: Text = { en: 'days in stage', zh: '所处天数' }
  if (state !== 'open' && state !== 'won') return []
  if (enteredOn === undefined || daysInStage === undefined)
    return [
      line(
        label,
        comma(same('?'), {
          en: `"stage_history" has no entry for stage ${stage}`,
          zh: `“stage_history”中没有阶段 ${stage} 的记录`,
        }),
      ),
    ]
  const days = same(`${asOf} − ${enteredOn} = ${digits(daysInStage)}`)
  if (state !== 'open') return [line(label, days)]
  if (plannedDays === undefined || overdueDays === undefined)
    return [line(label, days, { en: 'no duration planned for this stage', zh: '该阶段没有计划天数' })]
  const planned = digits(plannedDays)
  return [
    line(
      label,
      days,
      { en: `planned ${planned}`, zh: `计划 ${planned}` },
      overdueDays > 0
        ? {
            en: `overdue ${digits(daysInStage)} − ${planned} = ${digits(overdueDays)}`,
            zh: `超期 ${digits(daysInStage)} − ${planned} = ${digits(overdueDays)}`,
          }
        : { en: 'not overdue', zh: '未超期' },
    ),
  ]
}

export const categoryName = (id: string, { pipeline: { categories } }: Playbook): Text =>
  Object.entries(categories.labels).find(([known]) => known === id)?.[1] ?? same(id)

/** What the two better categories take, in the words of the playbook. */
const demandOf = (category: 'commit' | 'best_case', playbook: Playbook): Text => {
  const { categories } = playbook.pipeline
  const name = categoryName(category, playbook)
  const zone = (id: string): Text => labelIn(playbook.scales['control_zone'], id)
  const win = zone(categories.commit_zone)
  const loss = zone(categories.best_case_not_zone)
  return category === 'commit'
    ? {
        en: `${name.en} takes stage ${categories.commit_from_stage} or later and the ${win.en}`,
        zh: `“${name.zh}”需阶段 ${categories.commit_from_stage} 或以后，且在${win.zh}`,
      }
    : {
        en: `${name.en} takes stage ${categories.best_case_from_stage} or later and not the ${loss.en}`,
        zh: `“${name.zh}”需阶段 ${categories.best_case_from_stage} 或以后，且不在${loss.zh}`,
      }
}

/** Why a deal is in its category: what it has, and what a better one would take. */
const categoryReasons = (
  basis: CategoryBasis,
  { deal }: Explained,
  plan: Plan,
  playbook: Playbook,
): readonly Text[] => {
  const rated = (): readonly Text[] => {
    const { effective, effectiveRater } = controlOf(deal, plan, playbook)
    if (effective === undefined) return []
    const rater = effectiveRater === 'coach' ? { en: 'coach', zh: '教练' } : { en: 'self', zh: '自评' }
    const zone = labelIn(playbook.scales['control_zone'], effective.zone)
    const stage: Text = { en: `stage ${deal.stage ?? '?'}`, zh: `阶段 ${deal.stage ?? '?'}` }
    return [comma(stage, comma(told(effective.written, rater), zone))]
  }
  switch (basis) {
    case 'named':
      return [{ en: 'named so in the plan', zh: '计划中这样写明' }]
    case 'on_hold':
      return [{ en: 'the deal is on hold', zh: '商机已搁置' }]
    case 'potential':
      return [{ en: 'the deal is only potential', zh: '只是潜在商机' }]
    case 'not_rated':
      return [{ en: 'nobody has rated it (C139)', zh: '没有 C139 评分' }]
    case 'no_stage':
      return [{ en: 'no stage', zh: '没有阶段' }]
    case 'commit':
    case 'best_case':
      return [...rated(), demandOf('commit', playbook)]
    case 'early_stage':
    case 'bad_zone':
      return [...rated(), demandOf('best_case', playbook)]
  }
}

const categoryLines = (one: Explained, plan: Plan, playbook: Playbook): readonly Text[] => {
  const { category, categoryBasis: basis } = one
  if (category === undefined || basis === undefined) return []
  const label: Text = { en: 'category', zh: '类别' }
  return [line(label, categoryName(category, playbook), ...categoryReasons(basis, one, plan, playbook))]
}

const hasStage = (one: Explained): one is StagedDeal => one.stage !== undefined && one.winRate !== undefined

/** Heading and figures of one deal, term by term. */
export const dealWorking = (one: Explained, plan: Plan, { asOf, playbook }: Context): readonly Block[] => {
  const currency = currencyOf(plan, playbook)
  const name = hasStage(one)
    ? working`${one.deal.name} · ${one.stage} ${stageName(playbook, one.stage)}`
    : same(one.deal.name)
  return [
    { kind: 'heading', text: name },
    {
      kind: 'list',
      items: [
        ...amountLines(one, currency),
        ...(hasStage(one) ? [...worthLines(one, playbook), ...dayLines(one, asOf)] : stagelessLines(one)),
        ...categoryLines(one, plan, playbook),
      ],
    },
  ]
}
