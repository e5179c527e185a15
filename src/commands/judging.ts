import { analyses, type AnalysisId } from '../analyses/index.js'
import { headsAsserted } from '../measures/assertions.js'
import { underPolicies } from '../measures/policies.js'
import type { Context, Figures } from '../plan/context.js'
import type { Plan } from '../plan/plan.js'
import type { Data } from '../report/report.js'

const sections = Object.keys(analyses) as readonly AnalysisId[]

/** Statements name goals by their ids; the figures of goals stand in this section. */
const sectionOfGoals = 'goals' satisfies AnalysisId

/** The figures that statements about a plan name, and no others. */
const figuresFor = async (plan: Plan, context: Context): Promise<Figures | undefined> => {
  const heads = headsAsserted(plan, context)
  if (heads === undefined) return undefined
  const isSection = (head: string): head is AnalysisId => sections.some((id) => id === head)
  const wanted = new Set([...heads].map((head) => (isSection(head) ? head : sectionOfGoals)))
  const data = new Map<string, Data>()
  for (const id of wanted) data.set(id, (await analyses[id]()).compute(plan, context))
  return { sections, of: (section) => data.get(section) }
}

/** What a plan is judged by: the context of the run under the policies for it, with the figures it asserts something of. */
export const contextFor = async (plan: Plan, context: Context): Promise<Context> => {
  const own = underPolicies(plan, context)
  const figures = await figuresFor(plan, own)
  return figures === undefined ? own : { ...own, figures }
}
