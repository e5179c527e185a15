import { analyses, type AnalysisId } from '../analyses/index.js'
import type { Context } from '../plan/context.js'
import type { Plan } from '../plan/plan.js'
import type { Block } from '../report/block.js'
import type { PlanReport, Section } from '../report/report.js'
import type { Text } from '../report/text.js'
import type { JudgedPlan, Looked } from './looking.js'

const workingsHeading: Text = { en: 'How these figures came about', zh: '这些数字是怎么来的' }

/** What some analyses show of a plan; asked to explain, the workings follow below the figures of each. */
export const sectionsOf = async (
  ids: readonly AnalysisId[],
  plan: Plan,
  context: Context,
  explain: boolean,
): Promise<Section[]> =>
  Promise.all(
    ids.map(async (id): Promise<Section> => {
      const analysis = await analyses[id]()
      const figures = analysis.compute(plan, context)
      const shown = analysis.present(figures, plan, context)
      const workings = (explain && analysis.explain?.(figures, plan, context)) || []
      const below: readonly Block[] =
        workings.length === 0 ? [] : [{ kind: 'heading', text: workingsHeading }, ...workings]
      const graph = analysis.draw?.(figures, plan, context)
      const charts = analysis.chart?.(figures, plan, context) ?? []
      return {
        id,
        title: analysis.title,
        data: figures,
        blocks: [...shown, ...below],
        ...(graph && { graph }),
        ...(charts.length > 0 && { charts }),
      }
    }),
  )

/** The workings of some analyses in a section of their own, for figures that stand close together. */
export const workingsSection = async (
  ids: readonly AnalysisId[],
  plan: Plan,
  context: Context,
): Promise<readonly Section[]> => {
  const blocks = await Promise.all(
    ids.map(async (id): Promise<readonly Block[]> => {
      const analysis = await analyses[id]()
      const workings = analysis.explain?.(analysis.compute(plan, context), plan, context) ?? []
      return workings.length === 0 ? [] : [{ kind: 'heading', text: analysis.title }, ...workings]
    }),
  )
  return [{ id: 'workings', title: workingsHeading, blocks: blocks.flat() }]
}

const findingsSection = async ({ plan, judgements, context }: JudgedPlan): Promise<readonly Section[]> => {
  if (judgements.length === 0) return []
  const { ranked } = await import('../review/ranking.js')
  const { findingsBlock } = await import('../review/sections.js')
  const title: Text = { en: 'Findings', zh: '检查结果' }
  return [{ id: 'findings', title, blocks: [findingsBlock(ranked(judgements, plan, context), true)] }]
}

/** The analyses of the view, then what its rules say with what to ask and to do; a check shows its findings in the file. */
export const arrangedBy = async (
  analyses: readonly AnalysisId[] | undefined,
  { plans }: Looked,
  explain: boolean,
): Promise<{ readonly plans: readonly PlanReport[]; readonly sections: readonly Section[] }> => ({
  plans: await Promise.all(
    plans.map(async (one): Promise<PlanReport> => {
      if (one.plan === undefined || analyses === undefined) return { ...one.report, sections: [] }
      const shown = await sectionsOf(analyses, one.plan, one.context, explain)
      return { ...one.report, sections: [...shown, ...(await findingsSection(one))] }
    }),
  ),
  sections: [],
})
