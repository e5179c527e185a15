import type { Check } from '../measures/checks.js'
import { completenessOf } from '../measures/completeness.js'
import type { Context } from '../plan/context.js'
import type { Plan } from '../plan/plan.js'
import type { Bar, Block } from '../report/block.js'
import { checkWords, whatIsMissing } from '../report/completeness-words.js'
import { completenessWorking } from '../report/completeness-working.js'
import { partNames } from '../report/part-words.js'
import { joined, labelIn, same } from '../report/words.js'
import { defineAnalysis } from './analysis.js'

const missingFigures = ({ id, reportedBy, follows, count, failing }: Check) => ({
  check: id,
  reported_by: reportedBy,
  /** The check that must pass first. */
  follows: follows ?? null,
  count: count ?? null,
  subjects: failing.map(({ subject, name, keys }) => ({ subject, name: name ?? null, keys })),
})

const compute = (plan: Plan, context: Context) => {
  const { parts, passed, applicable, pct, isIncomplete, recommended } = completenessOf(plan, context)
  return {
    parts: parts.map((part) => ({
      id: part.id,
      passed: part.passed,
      applicable: part.applicable,
      pct: part.pct ?? null,
      missing: part.checks.filter(({ state }) => state === 'failed').map(missingFigures),
    })),
    passed,
    applicable,
    pct: pct ?? null,
    incomplete: isIncomplete,
    recommended_missing: recommended.filter(({ present }) => !present).map(({ id }) => id),
  }
}

type Figures = ReturnType<typeof compute>
type PartFigures = Figures['parts'][number]

const barOf = ({ id, passed, applicable, pct, missing }: PartFigures, index: number): Bar => {
  const [first, ...rest] = missing
  const start = `${String(index + 1)} `
  return {
    label: { en: start + partNames[id].en, zh: start + partNames[id].zh },
    pct,
    value: same(`${String(passed)}/${String(applicable)}`),
    ...(first && {
      note: joined([checkWords[first.check], same(rest.length === 0 ? '' : ` +${String(rest.length)}`)], ''),
    }),
  }
}

/** Domain 2.1: how much of what a plan must hold is there, part by part. */
export const completeness = defineAnalysis<Figures>({
  id: 'completeness',
  title: { en: 'Completeness', zh: '完整性' },
  compute,
  present: (figures): readonly Block[] => [{ kind: 'bars', items: figures.parts.map(barOf) }],
  explain: (_figures, plan, context): readonly Block[] => {
    const found = completenessOf(plan, context)
    const stepName = (step: string) => labelIn(context.playbook.scales['execution_step'], step)
    return completenessWorking(found.parts, found, (check) => whatIsMissing(check, stepName))
  },
})
