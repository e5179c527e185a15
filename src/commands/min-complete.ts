import { completenessOf, failedChecks } from '../measures/completeness.js'
import { checkWords } from '../report/completeness-words.js'
import type { Diagnostic } from '../report/diagnostic.js'
import type { PlanReport } from '../report/report.js'
import { both, percent, textOf } from '../report/words.js'
import type { JudgedPlan, Looked } from './looking.js'

/** A check that is no rule, like `yaml` and `schema`: the share of the required checks that a plan must pass. */
const id = 'completeness'

const problemOf = async (one: JudgedPlan, wanted: number): Promise<Diagnostic | undefined> => {
  const completeness = completenessOf(one.plan, one.context)
  const { pct, passed, applicable } = completeness
  if (pct === undefined || pct >= wanted) return undefined
  const share = textOf(percent(pct)).en
  const [first] = failedChecks(completeness)
  const { locate } = await one.source()
  return {
    rule: id,
    name: id,
    severity: 'error',
    subject: 'plan',
    message: both((language) =>
      language === 'zh'
        ? `计划完整度为 ${share}（${String(passed)}/${String(applicable)}），要求至少 ${String(wanted)}%`
        : `the plan is complete to ${share} (${String(passed)} of ${String(applicable)}), at least ${String(wanted)}% is asked for`,
    ),
    ...(first && {
      hint: both((language) => {
        const missing = checkWords[first.id][language]
        return language === 'zh' ? `先补上最靠前的缺项：${missing}。` : `Begin with what is missing first: ${missing}.`
      }),
    }),
    path: [],
    place: locate([]),
  }
}

/** The reports of all plans; one that is complete to less than `wanted` percent gets a problem that says so. */
export const withCompleteness = async ({ plans }: Looked, wanted: number): Promise<readonly PlanReport[]> => {
  const reports: PlanReport[] = []
  for (const one of plans) {
    const problem = one.plan && (await problemOf(one, wanted))
    const { diagnostics } = one.report
    reports.push({ ...one.report, diagnostics: problem ? [problem, ...diagnostics] : diagnostics, sections: [] })
  }
  return reports
}
