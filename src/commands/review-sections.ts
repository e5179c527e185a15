import type { AnalysisId } from '../analyses/index.js'
import { completenessOf } from '../measures/completeness.js'
import type { Context } from '../plan/context.js'
import { partIds, partTitles, type PartId } from '../report/part-words.js'
import type { PlanReport, Section, Table } from '../report/report.js'
import { briefingTitle } from '../report/review-words.js'
import type { Text } from '../report/text.js'
import { classTable, type ClassPlan, type ClassTable } from '../review/class-table.js'
import { movesOf } from '../review/moves.js'
import { ranked } from '../review/ranking.js'
import { sinceSection } from '../review/since.js'
import { mostAtATime, movesSection, partFindings, questionsSection, verdictSection } from '../review/sections.js'
import { conclusionOf } from '../review/verdict.js'
import type { JudgedPlan, Looked, UnreadPlan } from './looking.js'
import { owned } from './tables.js'
import { UserError } from '../user-error.js'
import type { Arranged, ViewOptions } from './view.js'
import { sectionsOf, workingsSection } from './view-sections.js'

const analysesOf: Readonly<Record<PartId, readonly AnalysisId[]>> = {
  team: ['team', 'skills'],
  background: ['background', 'segmentation', 'accounts', 'competition'],
  maps: ['strategy-map', 'pipeline', 'control', 'assessment', 'milestones'],
  relationships: ['five-dimensions', 'relationship-gaps', 'strategic-gaps', 'coverage', 'voices', 'service'],
  goals: ['goals', 'actions', 'value', 'rhythm'],
}

/** Optional parts of the method: without anything recorded a review does not speak of them. */
const optional: ReadonlySet<string> = new Set<AnalysisId>([
  'skills',
  'accounts',
  'competition',
  'assessment',
  'milestones',
  'service',
  'value',
])

const isSaid = ({ id, blocks }: Section): boolean =>
  !optional.has(id) || blocks.some((block) => block.kind !== 'text' || block.tone !== 'dim')

const said = (section: Section): Section => (isSaid(section) ? section : { ...section, blocks: [] })

/** The nine steps of a briefing (domain S0-26), each with what it shows. */
const steps: readonly { readonly title: Text; readonly analyses: readonly AnalysisId[] }[] = [
  { title: briefingTitle('team_introduction'), analyses: ['team'] },
  { title: briefingTitle('account_background'), analyses: ['background', 'segmentation'] },
  { title: briefingTitle('strategy_map'), analyses: ['strategy-map'] },
  { title: briefingTitle('execution_map_and_opportunities'), analyses: ['pipeline', 'control'] },
  { title: briefingTitle('influence_map'), analyses: ['five-dimensions', 'coverage'] },
  { title: briefingTitle('relationship_gaps'), analyses: ['relationship-gaps'] },
  {
    title: briefingTitle('strategic_relationships_and_voice'),
    analyses: ['strategic-gaps', 'voices'],
  },
  { title: briefingTitle('goals_and_sub_goals'), analyses: ['goals'] },
  { title: briefingTitle('action_plan_and_asks'), analyses: [] },
]

export const inPart = (title: Text, [first, ...rest]: readonly Section[]): readonly Section[] =>
  first ? [{ ...first, part: title }, ...rest] : []

/** A plan that the rules have judged. */
export type Judged = Pick<JudgedPlan, 'plan' | 'judgements'>

const judged = (one: Judged, context: Context) => {
  const items = ranked(one.judgements, one.plan, context)
  const completeness = completenessOf(one.plan, context)
  return { items, completeness, conclusion: conclusionOf(items, completeness.isIncomplete, one.plan, context) }
}

const onFirstScreen = ['completeness', 'key-figures'] as const

/** What a coach sees first: the verdict with its reasons, the five parts, the key figures. */
export const firstScreen = async (one: Judged, context: Context): Promise<readonly Section[]> => {
  const { plan } = one
  const { items, completeness, conclusion } = judged(one, context)
  const figures = await sectionsOf(onFirstScreen, plan, context, false)
  return [
    verdictSection(conclusion, items, completeness.pct, plan.status ?? 'draft', context.playbook),
    ...figures.map((section): Section => ({ ...section, bare: true })),
  ]
}

/** One screen of verdict and figures, what moved, the five parts with their findings, what to ask and what to do. */
export const wholeReview = async (one: JudgedPlan, context: Context, explain: boolean): Promise<readonly Section[]> => {
  const { plan, judgements } = one
  const { items } = judged(one, context)
  // The first screen stays one screen.
  const workings = explain ? await workingsSection(onFirstScreen, plan, context) : []
  const parts: Section[] = []
  for (const part of partIds) {
    const findings = partFindings(part, items)
    const shown = (await sectionsOf(analysesOf[part], plan, context, explain)).map(said)
    parts.push(...inPart(partTitles[part], [...shown, ...(findings ? [findings] : [])]))
  }
  const moves = movesOf(items, plan, context)
    .slice(0, mostAtATime)
    .map((move) => ({ move, plan, context }))
  return [
    ...(await firstScreen(one, context)),
    sinceSection(plan, context, judgements),
    ...workings,
    ...parts,
    ...inPart({ en: 'What to do with it', zh: '接下来' }, [questionsSection(items), movesSection(moves, false)]),
  ]
}

/** The same plan told in nine steps, for people who were not there. */
export const briefing = async (one: JudgedPlan, context: Context, explain: boolean): Promise<readonly Section[]> => {
  const { plan } = one
  const { items } = judged(one, context)
  const told: Section[] = []
  for (const { title, analyses } of steps) {
    const shown =
      analyses.length > 0
        ? await sectionsOf(analyses, plan, context, explain)
        : [
            movesSection(
              movesOf(items, plan, context)
                .slice(0, mostAtATime)
                .map((move) => ({ move, plan, context })),
              false,
            ),
          ]
    told.push(...inPart(title, shown))
  }
  return told
}

/** What a table of many plans has to know of one. */
export const classPlan = (
  one: Pick<JudgedPlan, 'plan' | 'context' | 'judgements' | 'report'> | UnreadPlan,
): ClassPlan => {
  const { file, account, diagnostics } = one.report
  if (one.plan === undefined) {
    const first = diagnostics.find(({ severity }) => severity === 'error') ?? diagnostics[0]
    return {
      file,
      account,
      verdict: 'cannot_be_read',
      read: undefined,
      problems: first && { count: diagnostics.length, first: first.message },
    }
  }
  const { context } = one
  const { items, conclusion } = judged(one, context)
  const read = { plan: one.plan, context, items }
  return { file, account, verdict: conclusion.verdict, read, problems: undefined }
}

/** A row for each plan that was looked at. */
export const classSection = ({ plans, context }: Looked): ClassTable => classTable(plans.map(classPlan), context.asOf)

const classColumns = [
  ...['verdict', 'complete_pct', 'gap_index_pct', 'open_weighted', 'currency', 'error', 'warning'],
  ...['worst.rule', 'worst.subject', 'worst.severity', 'worst.message', 'problem'],
]

/** The class table for spreadsheets, of one plan as of many. */
export const reviewTable = (looked: Looked): Table => {
  const ids = new Map(looked.plans.map(({ report: { file, id } }) => [file, id]))
  const rows = classSection(looked).data
  return owned(
    classColumns,
    rows.map((row) => [{ ...row, id: ids.get(row.file) ?? null }, row]),
  )
}

const onlyOne = (flag: string): UserError =>
  new UserError({
    en: `${flag} shows one plan, and there are several; give the path of one`,
    zh: `${flag} 一次只看一份计划，这里有多份；请给出其中一份的路径`,
  })

/** One plan from top to bottom, or the class table of several; as data each plan is whole in either case. */
export const arrangeReview = async (
  looked: Looked,
  options: Pick<ViewOptions, 'brief' | 'explain'>,
): Promise<Arranged> => {
  const { plans } = looked
  const isClass = plans.length > 1
  if (isClass && (options.brief || options.explain)) throw onlyOne(options.brief ? '--brief' : '--explain')
  const reports: PlanReport[] = []
  for (const one of plans)
    reports.push({
      ...one.report,
      sections:
        one.plan === undefined
          ? []
          : await (options.brief ? briefing : wholeReview)(one, one.context, options.explain === true),
      ...(isClass && { folded: true }),
    })
  return {
    plans: reports,
    sections: isClass ? [classSection(looked)] : [],
  }
}
