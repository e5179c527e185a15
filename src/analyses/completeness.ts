import type { Check } from '../measures/checks.js'
import { completenessOf } from '../measures/completeness.js'
import type { Context } from '../plan/context.js'
import type { Plan } from '../plan/plan.js'
import type { Bar, Block } from '../report/block.js'
import { checkWords, whatIsMissing, whatToWrite } from '../report/completeness-words.js'
import { partNames } from '../report/part-words.js'
import { joined, same, toned } from '../report/words.js'
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

/** More than this at a time is a list that nobody starts with. */
const mostAtATime = 3

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

/** What is missing first, each with what to write down. */
const firstSteps = (figures: Figures, { playbook }: Context): readonly Block[] => {
  // What follows another check can only be written down after it.
  const missing = figures.parts.flatMap((part) => part.missing).filter(({ follows }) => follows === null)
  const rest = missing.length - mostAtATime
  if (missing.length === 0) return []
  return [
    {
      kind: 'ordered',
      items: missing.slice(0, mostAtATime).map(({ check, subjects, count }) => ({
        text: toned(whatIsMissing({ id: check, failing: subjects, count }, playbook.scales), 'warn'),
        details: [whatToWrite(check)],
      })),
    },
    ...(rest > 0
      ? [
          {
            kind: 'text',
            text: { en: `and ${String(rest)} more`, zh: `另有 ${String(rest)} 项` },
            tone: 'dim',
          } as const,
        ]
      : []),
  ]
}

/** Domain 2.1: how much of what a plan must hold is there, part by part. */
export const completeness = defineAnalysis<Figures>({
  id: 'completeness',
  title: { en: 'Completeness', zh: '完整性' },
  compute,
  present: (figures, _plan, context): readonly Block[] => {
    const whole: Bar = {
      label: { en: 'Plan', zh: '整份计划' },
      pct: figures.pct,
      value: same(`${String(figures.passed)}/${String(figures.applicable)}`),
    }
    return [{ kind: 'bars', items: [...figures.parts.map(barOf), whole] }, ...firstSteps(figures, context)]
  },
})
