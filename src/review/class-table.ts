import { completenessOf } from '../measures/completeness.js'
import { relationshipGaps } from '../measures/gaps.js'
import { byText } from '../measures/lookup.js'
import { roundedMoney } from '../measures/money.js'
import { pipelineOf } from '../measures/pipeline.js'
import type { Context } from '../plan/context.js'
import type { Plan } from '../plan/plan.js'
import type { Block, Cell } from '../report/block.js'
import type { Section } from '../report/report.js'
import { both, exactOrNull, joined, none, percent, same, shortAmount, textOf, toned, unknown } from '../report/words.js'
import type { Text } from '../report/text.js'
import type { Ranked } from './ranking.js'
import { subjectName } from './sections.js'
import { verdicts, verdictTones, verdictWords, type Verdict } from './verdict.js'

/** One plan of a class, as far as it could be read. */
export type ClassPlan = {
  readonly file: string
  readonly account: string | null
  readonly verdict: Verdict
  readonly read: { readonly plan: Plan; readonly context: Context; readonly items: readonly Ranked[] } | undefined
  /** Of a plan that cannot be read: how many problems, and the first in words. */
  readonly problems: { readonly count: number; readonly first: Text } | undefined
}

const rowOf = ({ file, account, verdict, read, problems }: ClassPlan) => {
  const pipeline = read && pipelineOf(read.plan, read.context)
  const count = (severity: Ranked['severity']) => read?.items.filter((one) => one.severity === severity).length
  const worst = read?.items[0]
  return {
    file,
    account,
    verdict,
    complete_pct: (read && completenessOf(read.plan, read.context).pct) ?? null,
    gap_index_pct: (read && relationshipGaps(read.plan, read.context.playbook).indexPct) ?? null,
    open_weighted: exactOrNull(roundedMoney(pipeline?.open.weighted)),
    currency: pipeline?.currency ?? null,
    error: count('error') ?? problems?.count ?? null,
    warning: count('warning') ?? null,
    worst: worst
      ? {
          rule: worst.rule.code,
          subject: worst.finding.subject,
          severity: worst.severity,
          message: worst.finding.message,
        }
      : null,
    problem: problems?.first ?? null,
  }
}

export type ClassRow = ReturnType<typeof rowOf>

/** What the table says of a plan, as data. */
export const classRow = (one: ClassPlan): ClassRow => rowOf(one)

/** Worst first: by verdict, then by the number of errors and warnings, then by name. */
export const worstFirst = (a: ClassRow, b: ClassRow): number =>
  verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict) ||
  // A plan without a count cannot be read, and those stand first by their verdict.
  (b.error ?? -1) - (a.error ?? -1) ||
  (b.warning ?? -1) - (a.warning ?? -1) ||
  byText(a.account ?? a.file, b.account ?? b.file)

const countCell = (row: ClassRow): Cell =>
  row.warning === null
    ? none
    : toned(
        same(`${String(row.error ?? '?')}/${String(row.warning)}`),
        (row.error ?? 0) > 0 ? 'bad' : row.warning > 0 ? 'warn' : undefined,
      )

const wholePercent = (pct: number | null): Cell => (pct === null ? unknown : percent(pct))

/** The finding that weighs most, in a few words: `王总：nobody covers`; of a plan that cannot be read its first problem. */
export const worstWords = ({ read, problems }: Pick<ClassPlan, 'read' | 'problems'>): Text | undefined => {
  const worst = read?.items[0]
  if (read === undefined || worst === undefined) return problems?.first
  const { subject } = worst.finding
  if (subject === 'plan') return worst.rule.label
  const name = subjectName(subject, read.plan)
  return both((language) => `${name[language]}${language === 'zh' ? '：' : ': '}${worst.rule.label[language]}`)
}

/** The table as a section, its rows in the order in which they stand. */
export type ClassTable = Section & { readonly data: readonly ClassRow[] }

/** Many plans on one screen: a row a plan, worst first. */
export const classTable = (plans: readonly ClassPlan[], asOf: string): ClassTable => {
  const of = new Map(plans.map((one) => [one.file, one]))
  const rows = plans.map(classRow).sort(worstFirst)
  const worstCell = (row: ClassRow): Cell => {
    const one = of.get(row.file)
    return (one && worstWords(one)) ?? none
  }
  const currencies = new Set(rows.flatMap(({ currency }) => currency ?? []))
  const block: Block = {
    kind: 'table',
    columns: [
      { title: { en: 'Account', zh: '客户' }, cut: true },
      { title: { en: 'Verdict', zh: '结论' }, cut: true },
      { title: { en: 'Done', zh: '完整度' }, align: 'right' },
      { title: { en: 'Gap', zh: '差距' }, align: 'right' },
      { title: { en: 'Weighted', zh: '加权' }, align: 'right' },
      { title: { en: 'E/W', zh: '错/警' }, align: 'right' },
      { title: { en: 'Worst finding', zh: '最严重的问题' }, cut: true },
    ],
    rows: rows.map((row): readonly Cell[] => [
      same(row.account ?? row.file),
      toned(verdictWords[row.verdict], verdictTones[row.verdict]),
      wholePercent(row.complete_pct),
      wholePercent(row.gap_index_pct),
      currencies.size > 1 && row.open_weighted !== null
        ? joined([textOf(shortAmount(row.open_weighted)), same(row.currency ?? '')])
        : shortAmount(row.open_weighted),
      countCell(row),
      worstCell(row),
    ]),
  }
  return {
    id: 'class-table',
    title: { en: `Plans as of ${asOf}, worst first`, zh: `各份计划（截至 ${asOf}），最差的在前` },
    data: rows,
    blocks: [
      block,
      {
        kind: 'legend',
        items: [
          { term: { en: 'Done', zh: '完整度' }, meaning: { en: 'completeness', zh: '必备检查的通过比例' } },
          { term: { en: 'Gap', zh: '差距' }, meaning: { en: 'gap index', zh: '关系差距指数' } },
          { term: { en: 'E/W', zh: '错/警' }, meaning: { en: 'errors and warnings', zh: '错误数和警告数' } },
        ],
      },
    ],
  }
}
